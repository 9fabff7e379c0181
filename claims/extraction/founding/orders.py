"""Which of two bodies is older: "founded two years before Holm Bank", "is older than", "predates"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates.durations import find_durations
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.likeness import is_plural, likeness_of
from claims.extraction.founding.patterns import STRENGTH
from claims.extraction.founding.writing import write
from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, thing
from claims.extraction.syntax.questions import clause_head, objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation
from claims.types import Order, Quantity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["in_order", "older_claims"]

_DIRECTIONS = {"before": Order.BEFORE, "after": Order.AFTER, "ahead": Order.BEFORE}
_AGES = {"older": Order.BEFORE, "younger": Order.AFTER, "newer": Order.AFTER}
_PREDATING = frozenset({"predate", "pre-date", "antedate"})
_SURE = 0.8
_UNITS = frozenset({"year", "decade", "century"})
_REACH = 8
_VAGUE = re.compile(r"\b(?:few|several|couple|some|many)\b", re.IGNORECASE)
_PART = re.compile(r"(?:(?P<quarter>\b(?:a|one) quarter)|third|quarters|part|most) of $", re.IGNORECASE)
_AUXILIARY = frozenset({"be", "do"})


@reads("founding.older")
def older_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Read "the club is twelve years older than its rival", "the paper predates the party by a decade"."""
    order = _AGES.get(token.lower_)
    if order is not None:
        others = prepositional_objects(token, ("than",))
        yield from _older(view, token, _aged(token), others, order, _years(view, list(token.lefts)))
    elif token.lemma_.lower() in _PREDATING and token.pos_ == "VERB":
        by = prepositional_objects(token, ("by",))
        years = _years(view, [each for t in by for each in t.subtree])
        yield from _older(view, token, subjects(token), objects(token), Order.BEFORE, years)


def _aged(adjective: Token) -> list[Token]:
    """Give who is older: the subject of "is older", or the name that "twelve years older" is said of."""
    above = adjective.head
    if adjective.dep_ in ("acomp", "attr", "oprd") or above.lemma_ == "be":
        return subjects(clause_head(adjective))
    return [above] if adjective.dep_ in ("amod", "appos", "acl", "relcl") and above.pos_ != "VERB" else []


def _older(
    view: SentenceView,
    trigger: Token,
    bearers: Sequence[Token],
    others: Sequence[Token],
    order: Order,
    years: Quantity | None,
) -> Iterator[Candidate]:
    compared = next((m for t in others if (m := _body(view, t)) is not None), None)
    for token in bearers if compared is not None else ():
        mention = _body(view, token)
        if mention is not None:
            made = write(
                view, trigger, "founding.older", Relation.FOUNDED, subject=mention,
                evidence={"strength": 0.2, "likeness": likeness_of(view, token, mention), "indefinite": 0.0},
            )  # fmt: skip
            yield replace(made, order=order, compared_with=compared, quantity=years, time_heads=())


def _body(view: SentenceView, token: Token) -> Mention | None:
    """Give the body or state that a noun names, or stands for in the article."""
    mention = thing(view, token)
    if mention is None or is_plural(token) or mention.kind is EntityKind.PERSON:
        return None
    is_known = is_named(token) or mention.name not in (None, mention.text)
    is_state = mention.kind is EntityKind.STATE
    return mention if is_known and (is_state or likeness_of(view, token, mention) >= _SURE) else None


def in_order(view: SentenceView, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give the foundings, those told as before or after another body's with that order.

    One that has a year of its own is told twice, by its year and by the order.
    """
    places = [t for t in view.span if t.lower_ in _DIRECTIONS]
    for candidate in found:
        ordered = (
            next(_ordered(view, candidate, places), None) if candidate.relation is Relation.FOUNDED else None
        )
        if ordered is None or any(is_year(t) for t in _words(view, candidate)):
            yield candidate
        if ordered is not None:
            yield ordered


def _words(view: SentenceView, candidate: Candidate) -> Iterator[Token]:
    """Give what hangs on the verb of a founding, no other clause between."""
    verb = view.span.doc[candidate.head]
    for token in verb.subtree:
        between = (t for t in (token, *token.ancestors) if t != verb and verb in t.ancestors)
        if not any(t.dep_ in ("relcl", "acl", "advcl", "conj", "ccomp") for t in between):
            yield token


def _ordered(view: SentenceView, candidate: Candidate, places: Sequence[Token]) -> Iterator[Candidate]:
    verb = view.span.doc[candidate.head]
    for preposition in places:
        other = _compared(preposition, verb)
        mention = _body(view, other) if other is not None else None
        if mention is None or candidate.subject is None or mention.start == candidate.subject.start:
            continue
        if mention.name is not None and mention.name == candidate.subject.name:
            continue
        yield replace(
            candidate, order=_DIRECTIONS[preposition.lower_], compared_with=mention,
            quantity=_years(view, list(_measure(preposition))), time_heads=(),
        )  # fmt: skip


def _compared(preposition: Token, verb: Token) -> Token | None:
    """Give what stands behind "before", where that hangs on the verb: a body, or its own founding."""
    if preposition.dep_ == "mark":
        clause = preposition.head
        is_founding = clause.lemma_.lower() in STRENGTH or clause.lemma_.lower() in _AUXILIARY
        if not is_founding or not _hangs_on(clause, verb) or objects(clause):
            return None
        return next(iter(subjects(clause)), None)
    if not _hangs_on(preposition, verb):
        return None
    if preposition.lower_ == "ahead":
        return next(iter(prepositional_objects(preposition, ("of",))), None)
    return next((c for c in preposition.children if c.dep_ == "pobj"), None)


def _hangs_on(token: Token, verb: Token) -> bool:
    """Tell whether a word hangs on a verb, nothing but dates between: "in 1899, two years before"."""
    above = token.head
    while above != verb and (
        above.ent_type_ == "DATE" or above.lemma_ in ("year", "decade") or above.lower_ == "in"
    ):
        if above.head == above:
            return False
        above = above.head
    return above == verb


def _measure(preposition: Token) -> Iterator[Token]:
    """Give the words that say how long: "twelve years before", "the year after X was founded"."""
    place = preposition.i
    while place > preposition.sent.start and preposition.i - place < 4:
        place -= 1
        if preposition.doc[place].lemma_.lower() in _UNITS:
            yield from preposition.doc[max(preposition.sent.start, place - 3) : place + 1]
            return


def _years(view: SentenceView, tokens: Sequence[Token]) -> Quantity | None:
    """Give a number of years; None of another unit, and of "long before"."""
    near = sorted({each.i: each for t in tokens for each in t.subtree}.values(), key=lambda t: t.i)
    unit = next((t for t in near if t.lemma_.lower() in _UNITS), None)
    if unit is None:
        return None
    start = max(unit.i - _REACH, view.span.start)
    origin, stop = unit.doc[start].idx, unit.idx + len(unit.text)
    text = unit.doc.text[origin:stop]
    told = next((d for d in find_durations(text) if d.end == len(text)), None)
    begins, years = (
        (told.start, round(told.years, 2)) if told is not None else (len(text) - len("the year"), 1.0)
    )
    if told is None and text[begins:].lower() != "the year":  # "the year after"
        return None
    part = _PART.search(text[:begins])
    if _VAGUE.search(text[begins:]) is not None or (part is not None and part["quarter"] is None):
        return None
    if part is not None:
        begins, years = part.start(), 0.25 * years
    return Quantity(
        value=years, unit="year", qualifier=told.qualifier if told is not None else None, text=text[begins:],
        start=origin + begins + view.shift, end=stop + view.shift,
    )  # fmt: skip
