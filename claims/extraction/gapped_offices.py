"""An office said once of several bodies, in turn: "bishop of Elm from 1927 and of Holm from 1938".

Read off the words behind the first body, for most parsers hang the second "of" on the verb or on the date.
"""

from __future__ import annotations

import re
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

__all__ = ["with_gapped_offices"]

_HELD = frozenset({Relation.HOLDS_OFFICE, Relation.HELD_OFFICE, Relation.TOOK_OFFICE})
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE, None)
_DATE = (
    r"\s(?:in|from|since|until)\s\d{4}(?:\s(?:to|until)\s\d{4})?"
    r"|\s(?:between\s\d{4}\sand|for)\s[\w-]+(?:\syears)?"
)
_THEN = r"\s(?:then|later|afterwards|subsequently|finally)"
# Between the first body and the second, which something must tell apart in time: "director of Elm and of
# Holm" may be of Elm and Holm, one body.
_NEXT = re.compile(
    rf"(?P<first>{_DATE})?(?P<joined>,|(?:,)?\sand|;)(?P<then>{_THEN})?(?:,?(?P<own>{_DATE}),?)?"
    r"\s(?P<preposition>of|to|at)\s(?:the\s|its\s[\w-]+\s|his\s[\w-]+\s|her\s[\w-]+\s)?"
)
_UNTIL = re.compile(r"(?:until|to)\s(\d{4})$")
_DATED = re.compile(_DATE)
_OFFICE_OF = re.compile(r"\s(?P<preposition>of|to|at)\s(?:the\s)?$")
# No noun goes on behind the second body: "of the Holm Prize committee".
_ENDED = re.compile(rf"\s*$|[,;.)(]|\s(?:and|until|before|after|when|where)\b|{_DATE}|\s\(")


def with_gapped_offices(found: Sequence[Candidate], view: SentenceView) -> list[Candidate]:
    """Give the candidates of a sentence with the further bodies of which somebody had the same office."""
    named = {m.start: m for m in map(_as_body, view.mentions) if m is not None}
    told = {
        (c.subject.start, c.object.start) for c in found if c.subject is not None and c.object is not None
    }
    further = [
        one
        for base in found
        for one in _further(base, view, named)
        if one.subject is not None and one.object is not None
        if (one.subject.start, one.object.start) not in told
    ]
    return [*found, *further]


def _as_body(mention: Mention) -> Mention | None:
    """Give a name that may be a body's; of one word it may be a place taken for somebody's."""
    if mention.form is not MentionForm.NAME:
        return None
    if mention.kind is EntityKind.PERSON and " " not in mention.text and not mention.entity_ids:
        return renewed(mention, kind=None)
    return mention if mention.kind in _BODIES else None


def _further(base: Candidate, view: SentenceView, named: dict[int, Mention]) -> Iterator[Candidate]:
    body, role = base.object, base.role
    if base.relation not in _HELD or role is None or body is None or base.quantity is not None:
        return
    if base.predecessor is not None or base.successor is not None or body.start < role.start:
        return
    opened = _OFFICE_OF.search(view.written(role.start, body.start))
    if opened is None:
        return
    place, is_dated = body.end, False
    while (step := _NEXT.match(view.span.text, place - view.origin)) is not None:
        other = named.get(step.end() + view.origin)
        is_dated = is_dated or any(step[part] for part in ("first", "then", "own"))
        if other is None or step["preposition"] != opened["preposition"] or not is_dated:
            return
        if _ENDED.match(view.span.text, other.end - view.origin) is None:
            return
        yield _of(base, other, step, view)
        place = other.end


def _of(base: Candidate, body: Mention, step: re.Match[str], view: SentenceView) -> Candidate:
    behind = _DATED.match(view.span.text, body.end - view.origin)
    start = step.start("joined")
    dates = [(behind[0], behind.start())] if behind is not None else []
    if step["own"]:
        dates.append((step["own"], step.start("own")))
    when = next((found for text, at in dates if (found := _when(view, text, at)) is not None), None)
    when = when or _since_then(view, step)
    end = behind.end() + view.origin if behind is not None else body.end
    role = renewed(base.role, body=body) if base.role is not None else None
    clause = Span(start=start + view.origin, end=end)
    return renewed(base, object=body, role=role, when=when, clause=clause)


def _since_then(view: SentenceView, step: re.Match[str]) -> TimeExpression | None:
    """Give "since 1995" for "until 1995 and then of Holm"."""
    year = _UNTIL.search(step["first"] or "") if step["then"] else None
    date = next(iter(find_expressions(f"since {year[1]}")), None) if year is not None else None
    if year is None or date is None or date.interval is None:
        return None
    return worded(view, year[1], step.start("first") + year.start(1), date.interval, DateKind.INFERRED)


def _when(view: SentenceView, text: str, start: int) -> TimeExpression | None:
    date = next(iter(find_expressions(text, published=view.published)), None)
    if date is None or date.interval is None:
        return None
    return worded(view, date.text, start + date.start, date.interval, DateKind.ABSOLUTE)
