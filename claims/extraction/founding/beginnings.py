"""Reads beginnings and ends: "began operations", "dates back to", "has existed since", "ceased to exist"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PACTS, PLACES, SITES
from claims.extraction.founding.above import told_of_body
from claims.extraction.founding.careers import is_career
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.heads import founded_heads
from claims.extraction.founding.likeness import is_dated, is_plural, likeness_of
from claims.extraction.founding.patterns import BEGIN_NOUNS, ROOTS
from claims.extraction.founding.senses import is_run
from claims.extraction.founding.writing import makers_of, write_each
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import head_noun, is_named, owners, thing, things
from claims.extraction.syntax.questions import agents, is_passive, objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["beginning_claims", "is_verbal", "standing_since"]

# How a season or a year begins.
_FARING = frozenset("well badly strongly slowly brightly poorly quietly weakly".split())
_STRETCHES = frozenset("year season day week month".split())
_HOW = ("advmod", "npadvmod", "dobj")
_AGO = frozenset({"ago", "later", "earlier"})
_BEING = frozenset({"being", "existence", "life", "ground"})
# What a body has been since a year: "in business since 1984", "active since 1949".
_FOUNDED = re.compile(r"\b(?:founded|established|formed|set up|created|incorporated)\b[^.;]{0,60}\b\d{4}\b")
_STANDING = frozenset(
    {"existence", "business", "operation", "operating", "trading", "active", "around", "going"}
)


# What closes for a time, or at a price: "closed to visitors", "closed up 2 %", "closed down" is another rule.
_FOR_NOW = frozenset("to up down out off on lower higher temporarily briefly early during while".split())
_REOPENED = re.compile(r"\bre-?open", re.IGNORECASE)
_SOON = 200
# Names with these begin and were not founded.
_OCCASIONS = PACTS | {"tour", "revolution", "uprising", "rebellion", "revolt", "campaign", "riots", "crisis"}


def is_verbal(token: Token) -> bool:
    """Tell whether a word is a verb here, or a participle before or behind a noun."""
    return token.pos_ in ("VERB", "AUX") or token.dep_ in ("acl", "amod")


@reads(
    "founding.being", "founding.brought_about", "founding.ceased", "founding.dates",
    "founding.merged_as", "founding.merged_into", "founding.operations", "founding.roots",
    "founding.standing", "founding.started",
)  # fmt: skip
def beginning_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the foundings and dissolutions that a verb of beginning or ending words."""
    for read in _READERS.get(verb.lemma_.lower(), ()):
        yield from read(view, verb)


def _being(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "came into being in 1952"."""
    if _into_being(verb):
        heads = (verb.i, *(t.i for t in verb.subtree if t.lower_ in ("being", "existence")))
        yield from write_each(
            view, verb, "founding.being", Relation.FOUNDED, subjects(verb), strength=0.6, heads=heads
        )


def _into_being(verb: Token) -> bool:
    return any(
        t.lower_ in ("being", "existence") for c in verb.children if c.lower_ == "into" for t in c.children
    )


def _operations(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "began broadcasting", "started operations", "began life as", "We started in 1927"."""
    done = [c for c in verb.children if c.dep_ in ("xcomp", "dobj") and c.lower_ in BEGIN_NOUNS]
    done += [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in BEGIN_NOUNS]
    begins_as = any(c.lower_ in ("as", "out") for c in verb.children if c.dep_ in ("prep", "prt"))
    names = [c for c in verb.children if c.dep_ == "advcl" and c.left_edge.lower_ == "as"]
    begins_as = begins_as or bool(names)  # "started as IPTel in 2000", read as a clause
    if is_passive(verb) or not _is_dated_here(verb) or (objects(verb) and not done) or is_career(view, verb):
        return
    if any(is_run(c) for c in done) or _is_founded_beside(verb):
        return
    if done and not begins_as and (_is_founded_before(view, verb) or all(map(_is_widened, done))):
        return
    begun = [t for t in founded_heads(view, verb, subjects(verb)) if not (done and _is_state(view, t))]
    if any(c.lower_ in _FARING or c.lemma_ in _STRETCHES for c in verb.children if c.dep_ in _HOW):
        return  # "the company started well in 2012", "began the year with nine wins"
    speaking = [t for t in begun if t.lower_ == "we" or (_is_body(view, t) and t.lower_ not in _OCCASIONS)]
    if done or begins_as:
        heads = (verb.i, *(c.i for c in (*names, *done)))
        yield from write_each(
            view, verb, "founding.operations", Relation.FOUNDED, begun, strength=0.6, heads=heads
        )
    elif (
        verb.tag_ == "VBD"
        and not any(c.dep_ in ("xcomp", "ccomp") for c in verb.children)
        and _dated_itself(verb)
    ):
        speaking = told_of_body(view, verb, speaking)
        yield from write_each(view, verb, "founding.started", Relation.FOUNDED, speaking, strength=0.4)


def _is_founded_beside(verb: Token) -> bool:
    """Tell "Founded in 1990, Holm Air started operations in 2000": the clause beside says when."""
    beside = (c for c in verb.lefts if c.dep_ in ("advcl", "acl") and c.tag_ == "VBN")
    return any(
        c.lemma_.lower() in ("found", "establish", "incorporate") and _is_dated_here(c) for c in beside
    )


def _is_state(view: SentenceView, token: Token) -> bool:
    """Tell a state, whose operations are its army's: "Norway began its operations there in 2010"."""
    named = view.mention_at(token)
    return named is not None and named.kind is EntityKind.STATE


def _is_widened(doing: Token) -> bool:
    """Tell a route, a public, a language from what began: "flying to Oslo", "broadcasting in French"."""
    if doing.tag_ != "VBG":
        return False
    languages = prepositional_objects(doing, ("in",))
    is_spoken = any(t.ent_type_ in ("LANGUAGE", "NORP") for t in languages)
    return is_spoken or bool(prepositional_objects(doing, ("between", "to")))


def _is_founded_before(view: SentenceView, verb: Token) -> bool:
    """Tell an airline that a page has founded in 1999 and flying in 2000: the later is no founding."""
    if view.context.defined is None:
        return False
    return _FOUNDED.search(view.context.article.text, 0, verb.idx + view.shift) is not None


# "The Union force has operated there since 2007": no Union.
_TROOPS = frozenset({"force", "troop", "unit", "army", "contingent", "fleet", "squad"})


def _standing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "has existed since 1949", "has been in business since 1984": standing since it was founded."""
    if not any(c.lower_ in ("has", "have", "had", "'s", "’s") for c in verb.children if c.dep_ == "aux"):
        yield from _stood(view, verb)
        return
    if agents(verb) or (objects(verb) and not is_passive(verb)):
        return  # "has been published by Holm Press since 2007", "has published two reports since 2010"
    if verb.lemma_.lower() == "appear" and any(
        c.dep_ == "prep" and c.lower_ != "since" for c in verb.children
    ):
        return  # "has appeared in colour since 1991"
    since = next((c for c in verb.subtree if c.lower_ == "since" and _opens_year(c)), None)
    stands = verb.lemma_.lower() != "be" or any(
        c.lower_ in ("around", "active", "open")
        or (c.lower_ == "in" and any(p.lemma_.lower() in BEGIN_NOUNS for p in c.children))
        for c in verb.children
    )
    if since is not None and stands:
        yield from write_each(
            view,
            verb,
            "founding.standing",
            Relation.FOUNDED,
            [t for t in subjects(verb) if t.lemma_.lower() not in _TROOPS],
            strength=0.4,
            heads=(since.i, verb.i),
        )


def _stood(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "existed from 1902 to 1931", "was in existence between 1902 and 1931"."""
    in_being = [t for t in prepositional_objects(verb, ("in",)) if t.lower_ == "existence"]
    if verb.tag_ not in ("VBD", "VBN") or not (verb.lemma_ == "exist" or in_being):
        return
    opening = [c for t in (verb, *in_being) for c in t.children if c.lower_ in ("from", "between")]
    opening = [c for c in opening if _opens_year(c)]
    if opening:
        yield from write_each(
            view, verb, "founding.standing", Relation.FOUNDED, subjects(verb), strength=0.3,
            heads=(opening[0].i, verb.i),
        )  # fmt: skip


def _opens_year(preposition: Token) -> bool:
    return any(is_year(t) for t in preposition.doc[preposition.i + 1 : preposition.i + 4])


def _brought_about(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "brought the council into being", "got the group off the ground", "was voted into existence"."""
    behind = [t for t in verb.subtree if t.lower_ in _BEING and t.head.lower_ in ("into", "to", "off")]
    if not behind or (behind[0].lower_ == "life" and (not is_dated(verb) or _back_again(verb))):
        return
    makers = makers_of(view, verb, agents(verb) if is_passive(verb) else subjects(verb))
    yield from write_each(
        view, verb, "founding.brought_about", Relation.FOUNDED,
        subjects(verb) if is_passive(verb) else objects(verb), strength=0.6,
        heads=(verb.i, behind[0].i), founders=tuple(makers),
    )  # fmt: skip


def _back_again(verb: Token) -> bool:
    return any(c.lower_ == "back" for c in verb.children)  # "brought the team back to life"


def _going_back(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    if _goes_back(verb):
        whose = [o for noun in subjects(verb) if noun.lower_ != "history" for o in _root_owners(noun)]
        yield from write_each(view, verb, "founding.dates", Relation.FOUNDED, whose, strength=0.3)


def _goes_back(verb: Token) -> bool:
    # "goes back to 1926", not "is going back into the command that it quit in 1966"
    is_to = any(c.dep_ == "prep" and c.lower_ == "to" for c in (*verb.children, *_back(verb)))
    return is_dated(verb) and is_to and bool(_back(verb) or any(c.lower_ == "back" for c in verb.children))


def _back(verb: Token) -> list[Token]:
    return [t for c in verb.children if c.lower_ == "back" for t in c.children]


def _is_body(view: SentenceView, token: Token) -> bool:
    mention = thing(view, token)
    return mention is not None and likeness_of(view, token, mention) >= 0.8


def _is_dated_here(verb: Token) -> bool:
    """Tell whether a date hangs on a verb, no participle between: "began as a school founded in 1911"."""
    dates = (t for t in verb.subtree if t.ent_type_ == "DATE" or is_year(t))
    return any(not any(_is_clause_below(a, verb) for a in t.ancestors) for t in dates)


def _is_clause_below(token: Token, verb: Token) -> bool:
    return token.dep_ in ("acl", "relcl") and verb in token.ancestors


def _dated_itself(verb: Token) -> bool:
    """Tell whether a year hangs right on the verb: "started in 1927", "began with nine pupils in 1927"."""
    beside = (verb, *prepositional_objects(verb, ("with",)))
    return any(is_year(t) for each in beside for t in prepositional_objects(each, ("in", "since")))


def _dating(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "dates back to 1401", "traces its roots to", "roots dating back to"."""
    lemma = verb.lemma_.lower()
    # "; the present building dates from 1912", for a noun phrase
    is_torn = verb.dep_ == "conj" and any(c.dep_ in ("det", "compound") for c in verb.lefts)
    if not is_dated(verb) or is_torn:
        return
    if lemma == "date":
        if not prepositional_objects(verb, ("to", "from")) and not any(
            c.lower_ == "back" for c in verb.children
        ):
            return
        holders = [o for noun in subjects(verb) if _has_beginning(noun) for o in _root_owners(noun)]
        yield from write_each(view, verb, "founding.dates", Relation.FOUNDED, holders, strength=0.3)
    elif any(o.lemma_.lower() in ROOTS for o in objects(verb)) and _points_back(verb):
        yield from write_each(view, verb, "founding.roots", Relation.FOUNDED, subjects(verb), strength=0.3)


def _has_beginning(noun: Token) -> bool:
    """Tell a body from what only dates it: "the name Holm dates to 1401", "the building dates from 1912"."""
    before = noun.doc[max(noun.left_edge.i - 1, 0)]
    if before.i < noun.i and before.lower_ in ("name", "word", "term", "nickname"):
        return False
    is_common = noun.pos_ == "NOUN" and not is_named(noun) and before.text != "-"
    return not is_common or noun.lemma_.lower() in BODIES | PLACES | SITES | ROOTS


def _points_back(verb: Token) -> bool:
    if verb.lemma_ == "trace":
        return bool(prepositional_objects(verb, ("to",)))
    return any(prepositional_objects(o, ("in", "to")) for o in objects(verb)) or bool(
        prepositional_objects(verb, ("in", "to"))
    )


def _root_owners(noun: Token) -> list[Token]:
    """Give what has the roots: "its origins date back", "a federation with roots dating back"."""
    if noun.lemma_.lower() not in ROOTS:
        return [noun]
    if owners(noun):
        return owners(noun)
    return [noun.head.head] if noun.dep_ == "pobj" and noun.head.lower_ == "with" else []


def _ceasing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "ceased to exist", "ceased operations", "became defunct"."""
    below = {c.lemma_.lower() for c in verb.children if c.dep_ in ("xcomp", "dobj", "acomp", "attr", "oprd")}
    ended = {
        "cease": below
        & {"exist", "operation", "operations", "operate", "trading", "publication", "function"},
        "become": below & {"defunct", "extinct"},
        "go": below & {"defunct", "bankrupt"},
    }
    if ended.get(verb.lemma_.lower()):
        yield from write_each(view, verb, "founding.ceased", Relation.DISSOLVED, subjects(verb), strength=0.2)


def _closed(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the yard closed in 1983", "was closed in 1961": for good, where no word says for how long."""
    told = verb.doc[verb.left_edge.i : verb.right_edge.i + 1]
    if verb.tag_ not in ("VBD", "VBN") or verb.dep_ in ("acl", "amod") or objects(verb) or agents(verb):
        return
    if not any(is_year(t) or t.lower_ in _AGO for t in told) or _is_closed_for_now(view, verb):
        return
    # "its mill closed in 1983" ends no firm.
    ended = [t for t in subjects(verb) if is_named(t) or not any(c.dep_ == "poss" for c in t.children)]
    ended = [t for t in ended if _is_closable(view, t)]
    yield from write_each(view, verb, "founding.ceased", Relation.DISSOLVED, ended, strength=0.2)


def _is_closable(view: SentenceView, token: Token) -> bool:
    mention = thing(view, token)
    return (
        mention is not None
        and mention.kind is not EntityKind.STATE
        and _is_body(view, token)
        and not is_plural(token)
    )


def _is_closed_for_now(view: SentenceView, verb: Token) -> bool:
    """Tell "closed for repairs in 2019", "closed to visitors", "closed in 2008 but reopened"."""
    why = prepositional_objects(verb, ("for",))
    if any(t.lower_ not in ("good", "ever") for t in why):
        return True
    start = verb.idx + view.shift
    later = _REOPENED.search(view.context.article.text, start, start + _SOON)
    return later is not None or any(c.lower_ in _FOR_NOW and not _is_day(c) for c in verb.children)


def _is_day(preposition: Token) -> bool:
    """Tell "closed on 28 May 1999" from "closed on Sundays in 1999"."""
    days = [t for t in preposition.children if t.dep_ == "pobj" and t.tag_ not in ("NNS", "NNPS")]
    return preposition.lower_ == "on" and any(is_year(t) for day in days for t in day.subtree)


def _merged(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Holm Bank merged into Nordic Bank" and "was absorbed by": the subject ends."""
    into = prepositional_objects(verb, ("into",))
    if verb.lemma_ == "absorb" and not (is_passive(verb) and (agents(verb) or into)):
        return
    bodies = [m for _, m in things(view, into or agents(verb)) if m.form is MentionForm.NAME]
    if bodies and all(m.kind is not EntityKind.PERSON for m in bodies):
        yield from write_each(
            view, verb, "founding.merged_into", Relation.DISSOLVED, subjects(verb), strength=0.2
        )
    new = [t for t in into if t.pos_ == "NOUN" and any(c.lower_ in ("a", "an") for c in t.lefts)]
    merged = [m for _, m in things(view, subjects(verb))]
    if verb.lemma_ == "merge" and any(m.form is MentionForm.NAME for _, m in things(view, new)):
        # "merged into a single party called the Holm Front": a new one under its name
        yield from write_each(
            view, verb, "founding.merged_as", Relation.FOUNDED, new, strength=0.2, founders=tuple(merged)
        )


@reads("founding.standing")
def standing_since(view: SentenceView, since: Token) -> Iterator[Candidate]:
    """Read "the Holm Institute, in existence since 1927": what a comma adds to the name before it."""
    place = since.i - 1
    if since.lower_ != "since" or place < 1:
        return
    if since.doc[place].lower_ not in _STANDING or not _opens_year(since):
        return
    while place > 0 and (since.doc[place].lower_ in _STANDING or since.doc[place].lower_ in ("in", "the")):
        place -= 1
    if since.doc[place].text not in (",", "(", "-", "–", "—"):
        return
    mention = view.mention_at(since.doc[place - 1])
    head = head_noun(view, mention) if mention is not None else since.doc[place - 1]
    if head is not None and head.i < place:
        yield from write_each(
            view, since, "founding.standing", Relation.FOUNDED, [head], strength=0.4, heads=(since.i,)
        )


_READERS: dict[str, tuple[Callable[[SentenceView, Token], Iterator[Candidate]], ...]] = {
    **dict.fromkeys(("begin", "start", "commence"), (_operations,)),
    **dict.fromkeys(
        ("exist", "be", "operate", "trade", "broadcast", "publish", "appear", "brew"), (_standing,)
    ),
    **dict.fromkeys(("date", "trace", "have", "stretch"), (_dating,)),
    **dict.fromkeys(
        ("bring", "get", "call", "vote", "will", "summon", "conjure", "legislate"), (_brought_about,)
    ),
    **dict.fromkeys(("cease", "become"), (_ceasing,)),
    **dict.fromkeys(("merge", "absorb"), (_merged,)),
    **dict.fromkeys(("close", "shut"), (_closed,)),
    "come": (_being,),
    "go": (_going_back, _standing, _ceasing),
}
