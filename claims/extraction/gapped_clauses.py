"""A verb said once for several who each do it to another: "Holt runs Norvex, Lind Astrel".

Read off the words between the names, for no parser makes anything of a clause without its verb: most take
the second pair for one name, or for two more things that the first one runs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.dates import find_expressions
from claims.extraction.dating.dated_words import worded
from claims.extraction.frames import MentionForm
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation
from claims.types import DateKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.frames import Candidate, Mention, SentenceView
    from claims.types import TimeExpression

__all__ = ["with_gapped_clauses"]

_LED = frozenset({Relation.HOLDS_OFFICE, Relation.HELD_OFFICE, Relation.TOOK_OFFICE, Relation.LEFT_OFFICE})
_DATE = (
    r"(?P<date>\s(?:in|on|since|until)\s(?:\d{1,2}\s)?(?:[A-Z][a-z]+\s)?(?:\d{1,2},\s)?\d{4}"
    r"|\sfrom\s\d{4}\s(?:to|until)\s\d{4})?"
)
# Between what the first does it to and who comes next.
_NEXT = re.compile(rf"{_DATE}(?:[,;]|(?:,|;)?\s(?:and|while|but))\s(?:and\s|while\s|but\s)?")
# Between the first who leads and what another leads, and between that and who does.
_NEXT_BODY = re.compile(r"(?:[,;]|(?:,|;)?\s(?:and|while|but))\s(?:and\s|while\s|but\s)?(?:the\s)?")
_BY = re.compile(r"\sby\s")
# Between who comes next and what he does it to, where a verb takes it and where an office does.
_TAKEN, _OF = re.compile(r"\s(?:the\s)?"), re.compile(r"\s(?:of|at)\s(?:the\s)?")
_DATED = re.compile(_DATE)
# Where such a list is over: nothing is said of the last one besides.
_ENDED = re.compile(r"\s*$|[.;)]|,?\s(?:while|but|respectively|both|all)\b")
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE, None)
# Between the office of one and him who has the next office: "of Norland and", ", ".
_AND_ONE = re.compile(r"(?:,|(?:,)?\s(?:and|while|with))\s$")


@dataclass(frozen=True, slots=True)
class _Pair:
    """Who does it, to what, where that is dated, and where the pair ends."""

    actor: Mention
    body: Mention
    when: TimeExpression | None
    end: int


def with_gapped_clauses(found: Sequence[Candidate], view: SentenceView) -> list[Candidate]:
    """Give the candidates of a sentence with those of clauses that leave their verb out.

    What such a clause names is taken from whom the verb itself tells of.
    """
    persons = {m.start: m for m in view.mentions if _is_named(m, (EntityKind.PERSON,))}
    if len(persons) < 2:
        return list(found)
    further: list[Candidate] = []
    taken: set[tuple[int, int]] = set()
    for base in found:
        actor, body = _who(base), _what(base)
        if actor is None or body is None:
            continue
        if body.start < base.trigger.start < actor.start:
            for pair in _passive_pairs(view, actor, persons):
                further.append(_of(base, pair))
                taken |= {(actor.start, pair.body.start), (pair.body.start, body.start)}
                taken.add((pair.actor.start, body.start))
            continue
        if not actor.start < base.trigger.start < body.start:
            continue
        for pair in _pairs(view, base, body, persons):
            if body.kind is not None and pair.body.kind not in (None, body.kind):
                break  # "Holt was president of Norland until 1990, Lind of the Elm Party until 1998"
            further.append(_of(base, pair))
            # Neither does the first do it to the second's, nor the second, "Lind of Astrel", to the first's.
            taken |= {(actor.start, pair.body.start), (actor.start, pair.actor.start)}
            taken.add((pair.actor.start, body.start))
    kept = [c for c in found if (_start(_who(c)), _start(_what(c))) not in taken]
    told = {(c.relation, _start(_who(c)), _start(_what(c))) for c in kept}
    new = {key: c for c in further if (key := (c.relation, _start(_who(c)), _start(_what(c)))) not in told}
    return [*(_of_its_own(c, view, persons) for c in kept), *new.values()]


def _who(one: Candidate) -> Mention | None:
    """Give the person who founds or leads."""
    if one.relation is Relation.FOUNDED:
        return one.founders[0] if len(one.founders) == 1 and one.rule == "founding.active" else None
    is_plain = one.relation in _LED and one.predecessor is None and one.successor is None
    return one.subject if is_plain and one.quantity is None else None


def _what(one: Candidate) -> Mention | None:
    return one.subject if one.relation is Relation.FOUNDED else one.object


def _start(mention: Mention | None) -> int:
    return -1 if mention is None else mention.start


def _is_named(mention: Mention, kinds: Sequence[EntityKind | None]) -> bool:
    return mention.form is MentionForm.NAME and mention.kind in kinds


def _pairs(
    view: SentenceView, base: Candidate, body: Mention, persons: dict[int, Mention]
) -> Iterator[_Pair]:
    """Give who comes behind with what; nothing where the list goes on with anything else."""
    found: list[_Pair] = []
    place, own = body.end, False
    while (opened := _NEXT.match(view.span.text, place - view.origin)) is not None:
        actor = persons.get(opened.end() + view.origin)
        pair = None if actor is None else _pair(view, base, actor)
        if pair is None:
            break
        own = own or opened["date"] is not None
        found.append(pair)
        place = pair.body.end
    if not found or _ENDED.match(view.span.text, found[-1].end - view.origin) is None:
        return
    # "Holt founded Norvex in 1990, Lind Astrel": in which year he did, nobody says.
    yield from (pair for pair in found if pair.when is not None or not own)


def _pair(view: SentenceView, base: Candidate, actor: Mention) -> _Pair | None:
    body = next((m for m in view.mentions if m.start > actor.start), None)
    if body is None or not _is_named(body, _BODIES):
        return None
    between = _TAKEN if base.role is None else _OF
    if between.fullmatch(view.written(actor.end, body.start)) is None:
        return None
    return _dated(view, actor, body, body.end)


def _passive_pairs(view: SentenceView, actor: Mention, persons: dict[int, Mention]) -> Iterator[_Pair]:
    """Give what comes behind with whom it is led by: "Norvex is run by Holt, Astrel by Lind"."""
    first = _dated(view, actor, actor, actor.end)
    place = actor.end if first is None else first.end
    while (opened := _NEXT_BODY.match(view.span.text, place - view.origin)) is not None:
        body = next((m for m in view.mentions if m.start == opened.end() + view.origin), None)
        if body is None or not _is_named(body, (*_BODIES, EntityKind.PERSON)):
            return
        by = _BY.match(view.span.text, body.end - view.origin)
        other = None if by is None else persons.get(by.end() + view.origin)
        if other is None:
            return
        if body.kind is EntityKind.PERSON:  # "Alphabet by Sundar Pichai": nobody is led
            body = renewed(body, kind=EntityKind.ORGANISATION)
        pair = _dated(view, other, body, other.end)
        if pair is None:
            return
        yield pair
        place = pair.end


def _dated(view: SentenceView, actor: Mention, body: Mention, end: int) -> _Pair | None:
    """Give a pair with the date behind it, None where that is no date."""
    dated = _DATED.match(view.span.text, end - view.origin)
    told = dated["date"] if dated is not None else None
    if told is None or dated is None:
        return _Pair(actor, body, None, end)
    text = told.strip()
    date = next(iter(find_expressions(text, published=view.published)), None)
    end = dated.end() + view.origin
    if date is None or date.interval is None:
        return None
    place = dated.end() - len(text) + date.start
    return _Pair(actor, body, worded(view, date.text, place, date.interval, DateKind.ABSOLUTE), end)


def _of(base: Candidate, pair: _Pair) -> Candidate:
    clause = Span(start=base.clause.start, end=max(base.clause.end, pair.end))
    when = pair.when or base.when
    if base.relation is Relation.FOUNDED:
        return renewed(base, subject=pair.body, founders=(pair.actor,), when=when, clause=clause)
    role = None if base.role is None else renewed(base.role, body=pair.body, holder=None)
    return renewed(base, subject=pair.actor, object=pair.body, role=role, when=when, clause=clause)


def _of_its_own(one: Candidate, view: SentenceView, persons: dict[int, Mention]) -> Candidate:
    """Give the second office to whom it names: "Holt is foreign secretary and Lind defence secretary"."""
    role, subject = one.role, one.subject
    if one.relation not in _LED or role is None or subject is None or not subject.start < one.trigger.start:
        return one
    own = next((m for m in persons.values() if m.end + 1 == role.start), None)
    if own is None or own.start <= one.trigger.end or own.start == subject.start:
        return one
    if _AND_ONE.search(view.written(view.origin, own.start)) is None:
        return one
    return renewed(one, subject=own, role=renewed(role, holder=None))
