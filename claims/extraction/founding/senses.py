"""Senses in which a founding verb founds nothing: "formed part of", "founded his case on a letter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.likeness import is_dated
from claims.extraction.frames import SentenceView, Zone
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import (
    agents,
    conjuncts,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_other_sense", "is_run"]

# Verbs for what things are made of, and what a thing is of another then.
_CONSISTING = frozenset({"form", "constitute", "organise", "organize"})
_SHARES = frozenset({"part", "bulk", "majority", "half", "core", "basis", "backbone", "foundation"})
_PROTECTED = frozenset({"historic", "historical", "listed", "protected", "landmark", "monument", "heritage"})
# What a thing is shown to be: "established the club as a leading one".
_RANKED = frozenset(
    """
    leading major dominant premier top foremost key powerful popular important serious respected prominent
    main chief favourite favorite legitimate credible regular strong successful famous formidable
    """.split()
)
# What runs on a line: "the bus line".
_TRAFFIC = frozenset(
    "bus tram train metro subway railway rail ferry trolleybus underground air coach".split()
)
_GROUNDED = frozenset({"found", "establish", "build", "create", "form"})

_FINDINGS = frozenset(
    "fact truth cause identity motive link connection guilt extent circumstance responsibility this".split()
)
_OF_WORKS = frozenset("trial test pilot series serial mass full commercial large-scale regular".split())
# What is done to ships when they are launched.
_OF_SHIPS = frozenset(
    "commission christen decommission sponsor sink scuttle torpedo sail wreck capsize".split()
)
_RESTORING = frozenset({"reconstitute", "reestablish", "re-establish", "refound", "reform", "re-form"})


def is_other_sense(view: SentenceView, verb: Token) -> bool:
    """Tell whether a verb says what something rests on or is made of, and not that it was founded."""
    return (
        _rests_on(verb)
        or _is_begun_anew(verb)
        or _is_restored(verb)
        or _is_listed(verb)
        or _is_shown(verb)
        or _consists(verb, is_told=view.sentence.zone is Zone.BODY)
        or _is_composed(verb)
        or _is_route(verb)
        or _is_held_since(verb)
        or _is_found_out(verb)
        or _is_of_ship(verb)
        or _is_of_it_all(verb)
    )


def _is_of_it_all(verb: Token) -> bool:
    """Tell "the man who started it all", which names nothing."""
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    return behind.text.lower() == "it all"


def _rests_on(verb: Token) -> bool:
    """Tell what is founded on something from what is founded: "founded his case on a letter"."""
    if verb.lemma_.lower() not in _GROUNDED:
        return False
    grounds = prepositional_objects(verb, ("on", "upon"))
    if any(t.ent_type_ in ("DATE", "GPE", "LOC", "FAC") or is_year(t) for t in grounds) or not grounds:
        return False
    return not agents(verb) and not is_dated(verb)


def _is_restored(verb: Token) -> bool:
    """Tell what is called together again from what is new: "reconstituted the chamber that he dissolved"."""
    before = verb.doc[max(verb.i - 2, 0) : verb.i].text.lower()
    if before != "re-" and verb.lemma_.lower() not in _RESTORING:
        return False
    behind = (verb.doc[t.i + 1].lower_ for t in objects(verb) if not is_named(t) and t.i + 1 < len(verb.doc))
    return any(word in ("that", "which") for word in behind)


def _is_listed(verb: Token) -> bool:
    """Tell what is put under protection from what is founded: "established as a historic district"."""
    put_as = prepositional_objects(verb, ("as",))
    return any(c.lower_ in _PROTECTED for t in put_as for c in (t, *t.lefts))


def _is_shown(verb: Token) -> bool:
    """Tell what is made known for something from what is founded: "established Bergen as the capital".

    "Established the institute as a school", "as Holm Academy" and "in 1911 as a yearly fair" found it.
    """
    if not verb.lemma_.lower().endswith("establish"):
        return False
    shown_as = prepositional_objects(verb, ("as",)) or [
        t for thing in objects(verb) for t in prepositional_objects(thing, ("as",))
    ]
    if any(t.lower_ == "one" or t.tag_ == "JJS" or _is_ranked(t) for t in shown_as):
        return True
    if is_passive(verb) or (verb.dep_ == "acl" and verb.tag_ == "VBN"):
        return False
    is_told = any(t.pos_ == "PRON" for t in objects(verb))  # nobody says "it" of what is not there yet
    return any(
        t.lemma_.lower() not in BODIES
        and (is_told or not is_named(t))
        and (is_told or not is_dated(verb) or any(c.lower_ == "the" or c.dep_ == "poss" for c in t.lefts))
        for t in shown_as
    )


def _is_ranked(noun: Token) -> bool:
    """Tell "a leading club", "the most popular party"."""
    return any(c.lower_ in _RANKED or c.tag_ == "JJS" for c in noun.lefts)


def _is_route(verb: Token) -> bool:
    """Tell a line that is run from a firm: "the bus line to Ost was established in 1961"."""
    lines = [t for t in subjects(verb) if t.lower_ in ("line", "service", "route", "connection")]
    return any(c.lower_ in _TRAFFIC for t in lines for c in t.lefts)


def _is_held_since(verb: Token) -> bool:
    """Tell what is held again and again from what is founded: "concerts organised by it since 1808"."""
    if not verb.lemma_.lower().startswith("organi") or not is_passive(verb):
        return False
    return any(c.lower_ == "since" for c in verb.children)


def _is_found_out(verb: Token) -> bool:
    """Tell what is found out from what is founded: "established the facts", "the cause of the fire"."""
    found = [*objects(verb), *(subjects(verb) if is_passive(verb) else ())]
    return verb.lemma_.lower() == "establish" and any(t.lemma_.lower() in _FINDINGS for t in found)


def _is_of_ship(verb: Token) -> bool:
    """Tell what slides into the water: "was laid down in 1992, launched in 1993 and commissioned in 1995"."""
    if verb.lemma_.lower() != "launch" or not is_passive(verb):
        return False
    beside = (*conjuncts(verb), *(c for c in verb.children if c.dep_ in ("conj", "advcl", "dep")))
    return any(
        (t.lemma_.lower() in _OF_SHIPS and not objects(t))
        or (t.lower_ == "laid" and t.nbor().lower_ == "down")
        for t in beside
    )


def is_run(doing: Token) -> bool:
    """Tell what a body runs from itself, and a share's first day: "starts operating the new trams"."""
    if doing.dep_ == "dobj" and any(c.lower_ in ("a", "an") for c in doing.lefts):
        return True  # "started an art business"
    if doing.lemma_.lower() in ("trade", "trading"):
        return any("xchange" in t.text or t.lower_ == "market" for t in doing.head.subtree)
    if doing.lemma_.lower() == "production":
        return _is_of_works(doing)
    # "started publishing its guides", "starts operating the new trams": it was there before them
    return doing.tag_ == "VBG" and any(c.dep_ == "dobj" for c in doing.children)


def _is_of_works(doing: Token) -> bool:
    """Tell a body's goods from itself: "began trial production in 1950", "expects to start production"."""
    is_told = doing.head.tag_ in ("VBD", "VBN")
    return not is_told or any(c.lower_ in _OF_WORKS or c.lower_ == "of" for c in doing.children)


def _is_composed(verb: Token) -> bool:
    """Tell what something is made of from who made it: "the units are formed by three cars"."""
    is_present = any(c.dep_ == "auxpass" and c.tag_ in ("VBZ", "VBP") for c in verb.children)
    makers = agents(verb)
    is_counted = bool(makers) and not any(is_named(t) or t.pos_ == "PRON" for t in makers)
    return verb.lemma_.lower() in _CONSISTING and is_present and is_counted and not is_dated(verb)


def _is_begun_anew(verb: Token) -> bool:
    """Tell "re-launched", "re-opened", which the tokenizer splits, from what is new."""
    before = verb.doc[max(verb.i - 2, 0) : verb.i].text.lower()
    return before == "re-" and verb.lemma_.lower() in ("launch", "open", "start", "create")


def _consists(verb: Token, *, is_told: bool) -> bool:
    """Tell what something is made of or belongs to: "formed part of", "the islands constitute the Refuge".

    In a headline the present is the tense of what has just been done: "Seven hospitals form Holm Care".
    """
    if verb.lemma_.lower() not in _CONSISTING or verb.tag_ == "VBG":
        return False
    following = verb.nbor().lower_ if verb.i + 1 < len(verb.doc) else ""
    if following == "part" or any(t.lower_ in _SHARES for t in objects(verb)):
        return True
    if following == "of" and not is_dated(verb):
        return True  # "was formed of four parts"
    is_bare = not any(c.dep_ in ("aux", "auxpass") for c in verb.children)
    return is_told and verb.tag_ in ("VBP", "VBZ") and is_bare and not is_dated(verb)
