"""Tells whether a verb of moving stands bare: "withdrew in 1973", not "withdrew its troops"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.membership.moves.moves import ASKING
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import DEPUTIES, PERFORMERS
from claims.extraction.syntax.gaps import is_of_gap
from claims.extraction.syntax.questions import particle, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["TIME_NOUNS", "is_bare", "moving_phrase", "tells_time"]

# What may stand behind a move that names no body: a time, a company, a manner.
_TIMELY = frozenset(
    """
    in on at after before since during until following with under amid over by alongside within
    together despite because upon around without per along pending
    """.split()
)
_ADVERBS = frozenset({"in", "out", "away", "off", "up", "aboard", "back"})
_PLACES_BEHIND = frozenset({"GPE", "LOC", "FAC", "ORG", "PERSON", "PRODUCT", "EVENT", "WORK_OF_ART", "NORP"})
# As what one comes in: "as keyboard player".
_AS = MEMBERS | PERFORMERS | {"player", "replacement", "stand-in"}
# How one goes who is not told to.
_ACCORD = frozenset({"accord", "volition", "will", "choice", "choosing", "decision", "motion", "initiative"})
# Whose "in" is theirs, whatever time follows it, and words that tell a time by its distance.
_LETTING = frozenset({"let", "take", "bring", "vote", "draft", "call", "rope", "usher", "wave", "welcome"})
_DISTANT = frozenset({"later", "earlier", "ago", "before", "afterwards", "last", "next", "this"})
# For how long a player comes: "joined for one album", "was brought in for a tour".
_STINTS = frozenset(
    """
    album tour record recording single season show gig concert spell stint session festival performance run
    residency ep
    """.split()
)
# Why one leaves: "dropped out for budget reasons".
_REASONS = frozenset({"reason", "good", "lack", "want", "fear"})
_WITH = frozenset({"along", "together"})
# When, why, with whom and under what terms one comes into a body or goes out of it.
_OCCASIONS = frozenset(
    """
    protest anger disgust dispute row quarrel dismay despair frustration disagreement rage fury dudgeon
    huff summit meeting conference congress session ceremony wave referendum
    vote ballot spite response reaction reply turn return exchange addition effect principle line
    accordance keeping batch group tranche stage phase step breach wake aftermath midst run-up face
    absence hope circumstance condition instalment status majority approval consent blessing support
    agreement fanfare reluctance reservation regret enthusiasm right other country state nation
    neighbour neighbor ally member club republic partner colleague supporter follower lawmaker mp deputy
    faction union company firm others rest request insistence behest invitation urging
    """.split()
)
_GROWING = frozenset({"enlargement", "expansion", "accession"})
_STAGES = frozenset(
    "beginning start end outset turn close height moment time date point outbreak earliest latest".split()
)
TIME_NOUNS = frozenset(
    """
    year month week day decade century spring summer autumn winter fall age time january february march
    april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday
    """.split()
)


def moving_phrase(verb: Token) -> str:
    """Give a verb's lemma with the adverb behind it: "walk away", "let in", "come aboard"."""
    lemma = verb.lemma_.lower()
    tail = particle(verb) or next((c.lower_ for c in verb.rights if _is_adverb(c)), None)
    if verb.doc[verb.i + 1 : verb.i + 3].text.lower() == "on board":
        return f"{lemma} aboard"
    return f"{lemma} {tail}" if tail else lemma


def _is_adverb(token: Token) -> bool:
    leads_on = any(c.dep_ in ("pobj", "pcomp", "prep") and not _is_manner(c) for c in token.children)
    is_whole = not leads_on or _tells_distance(token)
    return token.lower_ in _ADVERBS and token.dep_ in ("advmod", "prt", "prep") and is_whole


def _tells_distance(particle: Token) -> bool:
    """Tell "was let in a year later" from "was let in 1973": the time stands by itself."""
    behind = [c for c in particle.children if c.dep_ in ("pobj", "pcomp")]
    told = [t for c in behind for t in (c, *c.children)]
    return particle.head.lemma_.lower() in _LETTING and any(
        t.lower_ in _DISTANT and t.ent_type_ in ("DATE", "TIME") for t in told
    )


def _is_manner(preposition: Token) -> bool:
    """Tell "of its own accord", which says how one goes and not from where."""
    return preposition.lower_ == "of" and any(
        t.lemma_.lower() in _ACCORD and any(c.lower_ in ("own", "free") for c in t.children)
        for t in preposition.children
    )


def is_bare(verb: Token, also: tuple[str, ...] = ()) -> bool:
    """Tell whether nothing behind the verb could be the body, or another thing done: "left for Paris"."""
    for child in verb.children:
        if child.i < verb.i or is_of_gap(child):
            continue
        if child.dep_ in ("acomp", "attr", "oprd", "ccomp", "dobj"):
            return False
        if child.dep_ == "prt" and any(c.lower_ in ("of", "from") for c in child.children):
            return False  # "pulled out of the Union's eel programme"
        if verb.lemma_ == "let" and any(
            t.lower_ == "on" and not tells_time(t) for t in (child, *child.children)
        ):
            return False  # "was let in on the plan"
        if child.dep_ == "agent" and not _is_deputy(child):
            return False
        if child.lower_ == "with" and verb.lemma_ == "join" and child.nbor(-1).lower_ not in _WITH:
            return False
        if child.dep_ in ("xcomp", "advcl") and verb.lemma_ in ASKING and child.tag_ == "VB":
            return False  # "applied to join the Union": what is asked for tells of it
        if child.dep_ == "agent":
            continue
        if child.dep_ == "prep":
            if child.lower_ == "as" and any(t.lemma_.lower() in _AS for t in child.children):
                continue
            gives_reason = child.lower_ == "for" and any(
                t.dep_ == "pcomp" or t.lemma_.lower() in _STINTS | _REASONS for t in child.children
            )
            if _is_manner(child) or _is_adverb(child):
                continue
            if child.lower_ not in (*_TIMELY, *also) and not gives_reason and not tells_time(child):
                return False
            if child.lower_ in ("in", "on", "at", "by", "over", "under", "within") and _leads_to_place(child):
                return False
            if child.lower_ in ("in", "at", "with") and _says_how(child):
                return False
    return True


def _is_deputy(agent: Token) -> bool:
    """Tell "was admitted by the foreign ministers", who act for a body, from "by members of the Senate"."""
    return all(
        t.pos_ == "NOUN"
        and t.lemma_.lower() in DEPUTIES
        and not prepositional_objects(t, ("of", "at", "from"))
        for t in agent.children
        if t.dep_ == "pobj"
    )


def _says_how(preposition: Token) -> bool:
    """Tell "left in tears", "entered in third place", "was admitted with a broken arm"."""
    led = [t for t in preposition.children if t.dep_ == "pobj"]
    if preposition.lower_ == "at" and preposition.i and preposition.nbor(-1).lemma_.lower() in _OCCASIONS:
        return False  # "walked out in protest at a quota"
    if preposition.lower_ == "at" and any(t.ent_type_ == "TIME" for t in led):
        return True  # "left at midnight"
    nouns = [t for t in led if t.pos_ in ("NOUN", "ADJ") and t.is_lower]
    if tells_time(preposition) or any(t.lemma_.lower() in _GROWING for n in nouns for t in n.subtree):
        return False
    return any(t.lemma_.lower() not in _OCCASIONS for t in nouns)


def tells_time(preposition: Token) -> bool:
    """Tell whether a preposition leads to a time: "in 1973", "at the turn of the century"."""
    behind = [t for t in preposition.children if t.dep_ in ("pobj", "pcomp")]
    if any(t.lemma_.lower() in TIME_NOUNS | _STAGES or t.like_num for t in behind):
        return True
    return any(t.ent_type_ in ("DATE", "TIME") for t in preposition.children if t.dep_ in ("pobj", "pcomp"))


def _leads_to_place(preposition: Token) -> bool:
    heads = [t for t in preposition.children if t.dep_ == "pobj"]
    heads = [t for t in heads if t.text[:1].isupper()]
    return any(t.ent_type_ in _PLACES_BEHIND and t.lemma_.lower() not in TIME_NOUNS for t in heads)
