"""Who an entry has come after those of the entry above: "- 2009: Norland joins", "- 2012: Sarn follows"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.extraction.drafts import Draft
from claims.extraction.fields.patterns import FOLLOWER
from claims.extraction.fields.telling import Teller
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.text.lines import ENTRY
from claims.relations import EntityKind, Relation
from claims.types import Polarity, Slot, Span, TimeExpression

__all__ = ["told_of_followers"]

_BLANK = r"[^\S\n]"
_FOLLOWS = re.compile(
    rf"(?:^{_BLANK}*(?:{ENTRY}{_BLANK}+)?(?:(?P<date>[^\n:;]{{4,24}}?)(?::|{_BLANK}[–—-]){_BLANK})?|;{_BLANK})"
    rf"(?P<who>(?:[Tt]he{_BLANK})?[A-Z][^\n.;:()]{{2,90}}?),?{_BLANK}"
    r"(?:follow(?:s|ed)?(?: suit)?|(?:comes?|came|is|are|was|were) next"
    r"|(?:do|does|did) (?:so|the same)(?: later)?|join(?:s|ed)? (?:next|later|afterwards|too|as well))"
    rf"(?P<behind>,?{_BLANK}(?:(?:in|on){_BLANK})?[^\n.;()]{{0,30}}\d{{4}}|)(?=[.;]?{_BLANK}*(?:$|;|\())",
    re.MULTILINE,
)
_LONGEST_ABOVE = 400


def told_of_followers(tell: Teller, others: Sequence[Draft]) -> Iterator[Draft | None]:
    """Give who joined after others, of the body that the article has those join just above.

    Parameters
    ----------
    others : sequence of Draft
        What else the article states.
    """
    joined = sorted(
        (draft for draft in others if _is_joining(draft)), key=lambda draft: draft.candidate.trigger.start
    )
    for found in _FOLLOWS.finditer(tell.text) if joined else ():
        when = _date_of(tell, found)
        members = tell.states(Span(start=found.start("who"), end=found.end("who")))
        body = _joined_above(tell, found.start("who"), joined)
        if when is None or body is None:
            continue
        clause = Span(start=found.start("who"), end=found.end())
        for member in members:
            draft = tell.draft(FOLLOWER, clause, clause, subject=member, object=body, when=when)
            yield draft
            if draft is not None:
                joined = [*joined, draft]


def _is_joining(draft: Draft) -> bool:
    is_told = draft.candidate.relation is Relation.JOINED and draft.polarity is Polarity.POSITIVE
    return is_told and draft.object is not None and draft.object.kind is not EntityKind.STATE


def _date_of(tell: Teller, found: re.Match[str]) -> TimeExpression | None:
    of = "behind" if found["behind"] else "date"
    if found[of] is None:
        return None
    terms = read_terms(tell.text, found.start(of), found.end(of))
    return terms[0] if len(terms) == 1 and not terms[0].interval.is_span else None


def _joined_above(tell: Teller, start: int, joined: Sequence[Draft]) -> Slot | None:
    """Give the one body that the same line before a place, or else the line above, has others join."""
    line = tell.owners.line_at(start)
    above = next(tell.owners.lines_over(line.start), None)
    if above is None or start - above.start > _LONGEST_ABOVE:
        above = line
    for first, last in ((line.start, start), (above.start, above.end)):
        told = [d.object for d in joined if d.object and first <= d.candidate.trigger.start < last]
        bodies = {body.entity_id or body.name: body for body in told}
        if bodies:
            return next(iter(bodies.values())) if len(bodies) == 1 else None
    return None
