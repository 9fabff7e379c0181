"""What bodies the sentences before told somebody's joining or leaving of."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extraction.frames import Candidate, Mention
from claims.extraction.renewing import renewed
from claims.relations import Family, spec_of
from claims.types import SlotSource

__all__ = ["body_joined_last"]


def body_joined_last(candidates: Iterable[Candidate]) -> tuple[int, Mention] | None:
    """Give where some candidates told of a membership last and its body, None where they told of none."""
    told = [
        (candidate.trigger.start, body)
        for candidate in candidates
        if spec_of(candidate.relation).family is Family.MEMBERSHIP
        and (body := candidate.object) is not None
        and body.name
    ]
    if not told:
        return None
    place, body = max(told, key=lambda each: each[0])
    return place, renewed(body, source=SlotSource.CONTEXT)
