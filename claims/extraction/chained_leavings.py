"""Leavings of an office that the same sentence tells before: "became head of X in 1990 but left in 1995"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.filling.seen_titles import officers_of
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.naming.namesakes import same_person
from claims.extraction.renewing import renewed
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["with_chained"]

_HAVING = frozenset({Relation.TOOK_OFFICE, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
# Entries that are told of officers only: "was removed but reinstated", "since he was appointed in 1990".
_ENTRIES = frozenset({"leadership.appointed_then"})
# What such a word opens was before the office: "after he retired", "when she left the bank".
_BEFORE = frozenset({"after", "since", "following", "when", "once", "as"})
# No sentence without one of these is read again.
_GOING = re.compile(
    r"\b(?:retir|resign|depart|left\b|leav|quit|exit|go(?:es|ing)?\b|gone\b|step|stood|fired|sack|dismiss|oust"
    r"|remov|depos|recall|replaced|reliev|let go|expel|forced|voted|axed|dropp|suspend|terminat|discharg"
    r"|reinstat|defeat|beaten|lost\b|fail|denied|overthr|toppl|unseat|eject|demot|abdicat|stripped|died|appointed)"
)


def with_chained(
    view: SentenceView, found: Sequence[Candidate], read: Callable[[SentenceView], list[Candidate]]
) -> list[Candidate]:
    """Give what was found in a sentence, with the leavings that count only because of what it tells itself.

    Parameters
    ----------
    read : callable
        Finds the candidates of a sentence.
    """
    offices = [
        o for o in found if o.relation in _HAVING and o.subject is not None and not _is_denied(o, view)
    ]
    known = _knowing(view, offices)
    if known is None:
        return list(found)
    new = [one for one in read(known) if _is_new(one, found)]
    return [*found, *(one for chained in new for one in _of_office(view, chained, offices))]


def _knowing(view: SentenceView, offices: Sequence[Candidate]) -> SentenceView | None:
    """Give a sentence that knows its own offices, if it goes on with words of leaving."""
    if not offices:
        return None
    start = min(one.trigger.end for one in offices)
    if _GOING.search(view.written(start, view.sentence.end)) is None:
        return None
    context = view.context
    told = dict.fromkeys((*officers_of(offices), *_charges(offices)))
    new = tuple(pair for pair in told if pair not in context.officers)
    if not new:
        return None
    more = renewed(context, officers=(*context.officers, *new), holders=(*context.holders, *new))
    return view.renewed(context=more)


def _charges(offices: Sequence[Candidate]) -> Iterator[tuple[str, str]]:
    """Give who is in charge of which body, whatever he is called: "took charge of X in 1931"."""
    for one in offices:
        person, body = one.subject, one.object
        if person is not None and body is not None and person.name and body.name:
            yield person.name, body.name


def _is_denied(office: Candidate, view: SentenceView) -> bool:
    return any(c.dep_ == "neg" or c.lower_ == "never" for c in view.span.doc[office.head].children)


def _is_new(one: Candidate, found: Sequence[Candidate]) -> bool:
    """Tell a leaving at a place where none was found."""
    if one.relation is not Relation.LEFT_OFFICE and one.rule not in _ENTRIES:
        return False
    return all(o.relation is not one.relation or o.trigger.start != one.trigger.start for o in found)


def _of_office(view: SentenceView, one: Candidate, offices: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give a leaving of the office that was told last before it of the same person."""
    before = [o for o in offices if o.trigger.start < one.trigger.start and _is_same(o, one)]
    last = max(before, key=lambda office: office.trigger.start, default=None)
    if last is None or _is_told_of_before(view.span.doc[one.head], view.span.doc[last.head], last.relation):
        return
    body = last.object or (last.role.body if last.role is not None else None)
    if one.role is None and one.object is None:
        one = replace(one, role=last.role, called=last.called, object=body, wants=last.wants)
    yield one


def _is_told_of_before(leaving: Token, office: Token, relation: Relation) -> bool:
    """Tell "became head in 1990 after he retired from the army": what led to an office is no end of it."""
    marks = _BEFORE if relation is Relation.TOOK_OFFICE else _BEFORE - {"when"}
    for word in (leaving, *leaving.ancestors):
        if word == office:
            return False
        if word.dep_ in ("prep", "mark", "pcomp") and word.lower_ in marks and word.i > office.i:
            return True
        if any(c.lower_ in marks and c.dep_ in ("mark", "advmod") and c.i < leaving.i for c in word.lefts):
            return word.i > office.i
    return False


def _is_same(office: Candidate, one: Candidate) -> bool:
    mine, theirs = one.subject, office.subject
    if mine is None or theirs is None:
        return False
    if mine.start == theirs.start:
        return True
    return bool(mine.name and theirs.name) and same_person(mine.name or "", theirs.name or "")
