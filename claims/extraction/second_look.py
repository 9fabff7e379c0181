"""Sentences that tell of a leaving before the text tells the office: "X was fired. X had led Acme"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from claims.extraction import families
from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.filling.seen_titles import officers_of
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation

__all__ = ["look_again"]

_Told = tuple[SentenceView, Candidate]
# How far behind the office may be told, in characters: some four paragraphs.
_WITHIN = 1_500
_HAVING = frozenset({Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})


def look_again(
    views: Sequence[SentenceView], found: Sequence[_Told], read: Callable[[SentenceView], list[Candidate]]
) -> list[_Told]:
    """Give what was found, with the leavings of those whose office is told only behind.

    Parameters
    ----------
    views : sequence of SentenceView
        The sentences as they were read.
    read : callable
        Finds the candidates of a sentence.
    """
    told = [(view.sentence.start, pair) for view, one in found for pair in _told_back(view, one)]
    leaving = {view.sentence.index for view, one in found if one.relation is Relation.LEFT_OFFICE}
    again = [
        (known, one)
        for view in (views if told else ())
        if view.sentence.index not in leaving
        if (known := _knowing(view, told)) is not None
        for one in read(known)
        if one.relation is Relation.LEFT_OFFICE and _is_named(one)
    ]
    return sorted([*found, *again], key=lambda pair: pair[0].sentence.start) if again else list(found)


def _told_back(view: SentenceView, one: Candidate) -> Iterator[tuple[str, str]]:
    """Give who had an office before what a sentence tells: not who enters one by it."""
    verb = view.span.doc[one.head]
    is_before = one.relation in _HAVING or (
        one.relation is Relation.TOOK_OFFICE and (verb.dep_ == "relcl" or is_pluperfect(verb))
    )
    if is_before and one.predecessor is None:
        yield from officers_of([one])


def _knowing(view: SentenceView, told: Sequence[tuple[int, tuple[str, str]]]) -> SentenceView | None:
    """Give a sentence that knows what is told behind it, if it names somebody of whom that is."""
    start, context = view.sentence.start, view.context
    behind = dict.fromkeys(pair for place, pair in told if 0 < place - start < _WITHIN)
    names = {m.name for m in view.mentions if m.kind is EntityKind.PERSON and m.name}
    known = {name for name, _ in context.holders}
    new = tuple(pair for pair in behind if pair[0] in names - known)
    if not new or not _may_tell_leaving(context.article.text[start : view.sentence.end], view.is_alone):
        return None
    more = renewed(context, officers=(*context.officers, *new), holders=(*context.holders, *new))
    return view.renewed(context=more)


def _may_tell_leaving(words: str, is_alone: bool) -> bool:
    heard = families.triggers()
    return heard.fired(words, is_alone=is_alone) & heard.bits(_leaving_rules()) != 0


@lru_cache(maxsize=1)
def _leaving_rules() -> frozenset[str]:
    return frozenset(card.id for card in families.patterns() if card.relation is Relation.LEFT_OFFICE)


def _is_named(one: Candidate) -> bool:
    return one.subject is not None and one.subject.form is MentionForm.NAME
