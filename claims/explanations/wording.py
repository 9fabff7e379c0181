"""Dates, rows and claims in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from claims.dates import EndState, Interval, Period, Precision
from claims.relations import FactRelation, Relation
from claims.types import Claim, Entity, Fact, Order, Polarity, Slot, Source

__all__ = ["TO_LEAVE", "Names", "claim_words", "date_words", "fact_words", "interval_words", "row_words"]

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


# "the first country to leave the Union": not of those that joined it.
TO_LEAVE = re.compile(
    r"\b(?:first|last|latest|only)\b[^.;]{0,60}?\b(?:to|that|who|which)\s(?:have\s|has\s|had\s)?"
    r"(?:leave|left|quit|exit|exited|withdraw|withdrew|withdrawn|secede|seceded|depart|departed|pull(?:ed)?\sout"
    r"|walk(?:ed)?\s(?:out|away)|drop(?:ped)?\sout|go|gone|went)\b",
    re.IGNORECASE,
)


class Names(Protocol):
    """Whatever knows the names behind ids: a reference table, or what a report cites of one."""

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id, None when unknown."""
        ...

    def source(self, source_id: str) -> Source | None:
        """Give the source of an id, None when unknown."""
        ...


def date_words(period: Period) -> str:
    """Write a date as people do.

    Examples
    --------
    >>> from claims.dates import parse_period
    >>> [date_words(parse_period(text)) for text in ("1949-04-04", "1949-04", "194X", "1949~")]
    ['4 April 1949', 'April 1949', 'the 1940s', 'about 1949']
    """
    about = "about " if period.approximate else ""
    first = period.first
    match period.precision:
        case Precision.DAY:
            return f"{about}{first.day} {_MONTHS[first.month - 1]} {first.year}"
        case Precision.MONTH:
            return f"{about}{_MONTHS[first.month - 1]} {first.year}"
        case Precision.SEASON:
            return f"{about}{_SEASONS[first.month]} {first.year}"
        case Precision.YEAR:
            return f"{about}{first.year}"
        case Precision.DECADE:
            return f"{about}the {first.year}s"
        case Precision.CENTURY:
            return f"{about}the {first.year // 100 + 1}th century"


def interval_words(interval: Interval) -> str:
    """Write an interval as people do.

    Examples
    --------
    >>> from claims.dates import parse_edtf
    >>> interval_words(parse_edtf("2024-10-01/.."))
    'since 1 October 2024'
    >>> interval_words(parse_edtf("1949/"))
    'from 1949 to an unknown day'
    """
    if not interval.is_span:
        return date_words(interval.start) if interval.start else "at an unknown time"
    if interval.end is None and interval.end_state is EndState.OPEN:
        return f"since {date_words(interval.start)}" if interval.start else "always"
    if interval.end is not None and interval.start_state is EndState.OPEN:
        return f"until {date_words(interval.end)}"
    start = date_words(interval.start) if interval.start else "an unknown day"
    end = date_words(interval.end) if interval.end else "an unknown day"
    return f"from {start} to {end}"


def row_words(row: Fact, table: Names) -> str:
    """Write a row of the table as a statement, with its sources and how far it was checked."""
    return f"{fact_words(row, table)} [{_provenance(row, table)}]"


def fact_words(row: Fact, table: Names) -> str:
    """Write a row of the table as a statement, without its sources."""
    subject, target = _label(row.subject_id, table), _label(row.object_id, table)
    when = interval_words(row.interval)
    basis = f", {row.basis.replace('_', ' ')}" if row.basis else ""
    match row.relation:
        case FactRelation.MEMBER_OF:
            role = "member" if row.role in (None, "full") else row.role
            return f"{subject}, {role} of {target} {when}{basis}"
        case FactRelation.HOLDS_POST:
            acting = "acting " if row.role == "acting" else ""
            return f"{subject}, {acting}{target} {when}"
        case _:
            return f"{subject}, {row.relation.value} {when}{basis}"


def _label(entity_id: str | None, table: Names) -> str:
    entity = table.entity(entity_id) if entity_id else None
    return entity.label if entity else entity_id or ""


def _provenance(row: Fact, table: Names) -> str:
    sources = [table.source(source_id) for source_id in row.source_ids[:2]]
    titles = ", ".join([source.title for source in sources if source is not None])
    is_unchecked = row.verified == "no"
    checked = "not checked against a second source" if is_unchecked else f"checked to the {row.verified}"
    # The bundled table goes without saying; of a newsroom's own corrections the reader wants to know.
    own = f"from table {row.table}" if row.table not in (None, "", "bundled") else ""
    return "; ".join([part for part in (row.fact_id, own, titles, checked) if part])


_VERBS = {
    Relation.FOUNDED: "was founded",
    Relation.DISSOLVED: "was dissolved",
    Relation.AGE: "is",
    Relation.JOINED: "joined",
    Relation.LEFT: "left",
    Relation.MEMBER: "is a member of",
    Relation.APPLIED: "applied to join",
    Relation.CANDIDATE: "is a candidate for",
    Relation.SUSPENDED: "was suspended from",
    Relation.EXPELLED: "was expelled from",
    Relation.MEMBER_COUNT: "has",
    Relation.ORDINAL_MEMBER: "is member number",
    Relation.ORDER: "joined",
    Relation.TOOK_OFFICE: "took office",
    Relation.LEFT_OFFICE: "left office",
    Relation.HOLDS_OFFICE: "holds office",
    Relation.HELD_OFFICE: "held office",
    Relation.TENURE_LENGTH: "held office for",
    Relation.ORDINAL_HOLDER: "is holder number",
}
# Kinds of membership that a claim names as its role.
_MEMBER_AS = {
    "full": "is a full member of",
    "full member": "is a full member of",
    "associate": "is an associate member of",
    "associate member": "is an associate member of",
    "observer": "is an observer of",
}
_OFFICES = (
    Relation.TOOK_OFFICE,
    Relation.LEFT_OFFICE,
    Relation.HOLDS_OFFICE,
    Relation.HELD_OFFICE,
    Relation.TENURE_LENGTH,
    Relation.ORDINAL_HOLDER,
)


def claim_words(claim: Claim) -> str:
    """Write what a claim states, from its slots."""
    subject = claim.subject.name if claim.subject else "somebody"
    denial = "it is not so that " if claim.polarity is Polarity.NEGATIVE else ""
    parts = [
        f"{denial}{subject}",
        _verb(claim),
        _amount(claim),
        _target(claim),
        _others(claim),
        _time(claim),
    ]
    return " ".join([part for part in parts if part])


def _verb(claim: Claim) -> str:
    if claim.relation is Relation.ORDER and TO_LEAVE.search(claim.sentence or "") is not None:
        return "left"
    as_role = _MEMBER_AS.get(_name(claim.role).casefold()) if claim.relation is Relation.MEMBER else None
    return as_role or _VERBS[claim.relation]


def _amount(claim: Claim) -> str:
    quantity = claim.quantity
    if quantity is None:
        return ""
    plural = "" if quantity.value == 1 or quantity.unit == "ordinal" else "s"
    unit = "" if quantity.unit == "ordinal" else f" {quantity.unit}{plural}"
    old = " old" if claim.relation is Relation.AGE else ""
    about = f"{quantity.qualifier} " if quantity.qualifier else ""
    return f"{about}{quantity.value:g}{unit}{old}"


def _target(claim: Claim) -> str:
    body, role = _name(claim.object), _name(claim.role)
    if claim.relation not in _OFFICES:
        return body if claim.relation is not Relation.ORDINAL_MEMBER else f"of {body}"
    acting = "acting " if claim.is_acting else ""
    office = f"{role} of {body}" if role and body else role or body
    return f"as {acting}{office}" if role else (f"at {body}" if body else "")


def _others(claim: Claim) -> str:
    parts = []
    if claim.founders:
        parts.append(f"by {_listed([founder.name for founder in claim.founders])}")
    if claim.predecessor is not None:
        parts.append(f"after {claim.predecessor.name}")
    if claim.successor is not None:
        parts.append(f"before {claim.successor.name}")
    if claim.order is not None:
        order = "at the same time as" if claim.order is Order.SAME else claim.order.value
        parts.append(f"{order} {_name(claim.compared_with)}".strip())
    return " ".join(parts)


def _listed(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _time(claim: Claim) -> str:
    when = claim.when
    if when is None:
        return ""
    words = interval_words(when.interval)
    if when.text and when.text.casefold() != words.casefold():
        is_told = when.interval.is_span or words.casefold() in when.text.casefold()  # "as of 2023"
        told = when.text.replace(" | ", " – ")  # two cells of a table
        return f"({told})" if is_told else f"({told}: {words})"
    return words if when.interval.is_span else f"({words})"


def _name(slot: Slot | None) -> str:
    return slot.name if slot is not None else ""
