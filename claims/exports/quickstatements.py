"""Findings -> QuickStatements that put the table's value, with its reference, into Wikidata.

For people who verify statements taken from Wikidata (`claims verify`): where a statement was REFUTED or
OUTDATED and a person marked the row as reviewed, the rows that say so become statements to add. Nothing
is removed: which value keeps its rank is for an editor to say. Version 1 syntax, one command a line, fields
parted by tabs: item, property, value, qualifiers as `P`, references as `S`.
Source: https://www.wikidata.org/wiki/Help:QuickStatements
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from claims.dates import Period, Precision
from claims.exports.findings import Finding
from claims.reference import ReferenceTable
from claims.relations import FactRelation
from claims.types import Entity, Fact, Label

__all__ = ["Correction", "corrections"]

_CORRECTED = (Label.REFUTED, Label.OUTDATED)
_ITEM = re.compile(r"Q[1-9][0-9]*")
_PRECISIONS = {Precision.DAY: 11, Precision.MONTH: 10, Precision.YEAR: 9}
_INCEPTION, _DISSOLVED, _MEMBER_OF, _START, _END = "P571", "P576", "P463", "P580", "P582"
# Wikidata says who leads a body in the body's own item, by a property that hangs on the title.
_OFFICES = {
    **dict.fromkeys(("chief executive officer", "chief executive", "ceo"), "P169"),
    **dict.fromkeys(("secretary general", "secretary-general"), "P3975"),
    **dict.fromkeys(("chair", "chairman", "chairperson", "chairwoman", "leader"), "P488"),
    **dict.fromkeys(("director general", "director-general", "managing director", "director"), "P1037"),
    **dict.fromkeys(("prime minister", "chancellor", "premier"), "P6"),
}
_HEADS_OF_STATE = frozenset("president king queen emperor monarch sultan emir grand-duke".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What one finding's evidence gives: a command, or why there is none.

    Parameters
    ----------
    command : str
        One line of QuickStatements; empty when there is none.
    missing : str
        What is missing for a command; empty when there is one.
    """

    claim_id: str
    fact_id: str
    command: str = ""
    missing: str = ""


def corrections(
    findings: Iterable[Finding], table: ReferenceTable, *, retrieved: date
) -> Iterator[Correction]:
    """Give commands for the evidence of reviewed findings that are REFUTED or OUTDATED, each once.

    Parameters
    ----------
    retrieved : date
        Day for the reference's "retrieved" (P813).
    """
    seen: set[str] = set()
    for finding in findings:
        if not finding.is_reviewed or finding.label not in _CORRECTED:
            continue
        for fact_id in finding.evidence:
            if fact_id in seen:
                continue
            seen.add(fact_id)
            fact = table.fact(fact_id)
            if fact is None or _speaks_of(fact, finding):
                yield _correction(finding["claim_id"], fact_id, fact, table, retrieved)


def _speaks_of(fact: Fact, finding: Finding) -> bool:
    # A joining refuted by a complete list shows another member's row: that corrects nothing.
    return fact.relation is not FactRelation.MEMBER_OF or fact.subject_id == finding["subject_id"]


def _correction(
    claim_id: str, fact_id: str, fact: Fact | None, table: ReferenceTable, day: date
) -> Correction:
    if fact is None:
        return Correction(claim_id=claim_id, fact_id=fact_id, missing="the row is not in the table")
    try:
        fields = [*_statement(fact, table), *_reference(fact, table, day)]
    except _Missing as lack:
        return Correction(claim_id=claim_id, fact_id=fact_id, missing=str(lack))
    return Correction(claim_id=claim_id, fact_id=fact_id, command="\t".join(fields))


class _Missing(LookupError):
    """What a command cannot do without."""


def _statement(fact: Fact, table: ReferenceTable) -> Iterator[str]:
    """Give item, property, value and qualifiers."""
    match fact.relation:
        case FactRelation.FOUNDED | FactRelation.DISSOLVED:
            yield _item(fact.subject_id, table)
            yield _INCEPTION if fact.relation is FactRelation.FOUNDED else _DISSOLVED
            yield _time(fact.interval.start, "the row has no date")
        case FactRelation.MEMBER_OF:
            yield from (_item(fact.subject_id, table), _MEMBER_OF, _item(fact.object_id, table))
            yield from _ends(fact)
        case FactRelation.HOLDS_POST:
            post = table.entity(fact.object_id or "")
            yield from (_item(post.body_id if post else None, table), _office(post))
            yield _item(fact.subject_id, table)
            yield from _ends(fact)
        case _:
            raise _Missing(f"Wikidata has no statement for {fact.relation.value}")


def _ends(fact: Fact) -> Iterator[str]:
    for name, period in ((_START, fact.interval.start), (_END, fact.interval.end)):
        if period is not None:
            yield from (name, _time(period, ""))


def _office(post: Entity | None) -> str:
    title = (post.title or "").casefold() if post else ""
    if title in _HEADS_OF_STATE:
        return "P35" if post is not None and (post.body_id or "").startswith("state:") else "P488"
    if title not in _OFFICES:
        raise _Missing(f"no property of Wikidata is known here for the office {title or 'without a title'!r}")
    return _OFFICES[title]


def _item(entity_id: str | None, table: ReferenceTable) -> str:
    entity = table.entity(entity_id) if entity_id else None
    if entity is None or not entity.wikidata:
        raise _Missing(f"{entity.label if entity else entity_id} has no Wikidata item in the table")
    # A table may hold anything there; a tab or a line end would begin a command nobody asked for.
    if _ITEM.fullmatch(entity.wikidata) is None:
        raise _Missing(f"{entity.wikidata!r} of {entity.label} is no item of Wikidata")
    return entity.wikidata


def _time(period: Period | None, lack: str) -> str:
    if period is None:
        raise _Missing(lack)
    precision = _PRECISIONS.get(period.precision)
    if precision is None:
        raise _Missing(f"a {period.precision.name.lower()} is no date of Wikidata's precisions")
    day = period.first
    month = 0 if period.precision is Precision.YEAR else day.month
    number = day.day if period.precision is Precision.DAY else 0
    return f"+{day.year:04d}-{month:02d}-{number:02d}T00:00:00Z/{precision}"


def _reference(fact: Fact, table: ReferenceTable, day: date) -> Iterator[str]:
    """Refer to the first source with an address, else to the last one's title: sources grow more special."""
    sources = [source for one in fact.source_ids if (source := table.source(one))]
    urls = [source.url for source in sources if source.url]
    if urls:
        yield from ("S854", f'"{_quoted(urls[0])}"')
    elif sources:
        yield from ("S1476", f'en:"{_quoted(sources[-1].title)}"')
    else:
        raise _Missing("the row names no source to refer to")
    yield from ("S813", f"+{day.isoformat()}T00:00:00Z/11")


def _quoted(text: str) -> str:
    # A quote or a tab would end the field, a line break the command.
    return " ".join(text.replace('"', "'").split())
