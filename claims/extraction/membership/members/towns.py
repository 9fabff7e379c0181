"""Takes a capital for the town it is where towns, clubs or colleges are the members, not for its state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.membership.bodies.retyping import COUNTRY
from claims.extraction.naming.capitals import CAPITALS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Candidate, Mention

__all__ = ["with_towns"]

# Bodies whose names say that towns and the like are in them.
_OF_TOWNS = re.compile(
    r"\b(?:Cities|Towns|Ports|Harbours|Airports|Capitals|Mayors|Universities|Museums|Clubs)\b"
)


def with_towns(known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give the claims, "Oslo and Ghent will enter the network" of Oslo, and "Oslo left NATO" of Norway."""
    for candidate in known:
        member, body = candidate.subject, candidate.object
        if member is None or body is None or not _is_capital(member):
            yield candidate
        elif _OF_TOWNS.search(body.text) is not None or any(_is_beside(candidate, other) for other in known):
            town = replace(member, name=member.text, kind=EntityKind.ORGANISATION)
            # `stand_ins` leaves a town alone
            yield replace(candidate, subject=town, evidence={**candidate.evidence, "town": 1.0})
        else:
            yield candidate


def _is_capital(member: Mention) -> bool:
    return member.text in CAPITALS and not member.entity_ids


def _is_beside(candidate: Candidate, other: Candidate) -> bool:
    """Tell whether the same words say the same of somebody who is no state: "Oslo and Ghent"."""
    member = other.subject
    is_same = (candidate.rule, candidate.trigger) == (other.rule, other.trigger)
    if member is None or not is_same or _is_capital(member) or member.entity_ids:
        return False
    return member.form is MentionForm.NAME and COUNTRY.match(member.text) is None
