"""Founding and dissolution, and the age that follows from them."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import timedelta

from claims.dates import Interval, Precision
from claims.explanations import Finding
from claims.relations import EntityKind, FactRelation, Relation
from claims.types import ErrorType, Fact, Rank, Reason
from claims.verdicts.agreement import agrees, is_narrow
from claims.verdicts.cases import refuted, supported, undecided
from claims.verdicts.founding_order import judge_founding_order
from claims.verdicts.founding_senses import other_sense
from claims.verdicts.reading import Reading
from claims.verdicts.tenures import start_of

__all__ = ["judge_dissolved", "judge_founded", "preferred"]


# The first members of a body join it within so long of its founding.
_FIRST_DAYS = timedelta(days=366)
_BY_WHOM = "the table knows when it was founded, not by whom: that was not checked"
# "traces its origins to 1859": the pattern of extraction/founding for roots, origins and history.
_ROOTS = "founding.roots"
# "was re-established in 1948": what ended or slept began anew, which the table may not list.
_ANEW = re.compile(
    r"\bre-?(?:found|form|establish|launch|constitut|creat|incorporat|activat)(?:ed|ing|es|s|ment|ion)\b",
    re.IGNORECASE,
)


# "Taught at the new college from 1951 to 1953": nothing is founded for so long.
_FROM = re.compile(r"(?:from|for|until|till|since)\b", re.IGNORECASE)


def judge_founded(reading: Reading) -> Finding:
    """Judge "was founded": any date in use that is not deprecated will do."""
    if reading.claim.order is not None and reading.claim.compared_with is not None:
        return judge_founding_order(reading)
    return _judge(reading, FactRelation.FOUNDED, FactRelation.DISSOLVED)


def judge_dissolved(reading: Reading) -> Finding:
    """Judge "was dissolved", "ceased to exist"."""
    return _judge(reading, FactRelation.DISSOLVED, FactRelation.FOUNDED)


def _judge(reading: Reading, relation: FactRelation, opposite: FactRelation) -> Finding:
    rows = _of_place(reading, reading.rows(reading.subject_id or "", relation))
    if not rows:
        return _no_rows(reading, opposite)
    said = reading.said
    if said is None:
        return _undated(reading, rows)
    hits = [row for row in rows if agrees(said, row.interval.start, reading.settings)]
    if hits:
        return _founded_by(reading, hits) if reading.claim.founders else supported(hits)
    misplaced = [
        r for r in reading.rows(reading.subject_id or "", opposite) if agrees(said, r.interval.start)
    ]
    if misplaced and is_narrow(said):
        verb = "founded" if opposite is FactRelation.FOUNDED else "dissolved"
        expected = f"{verb} {start_of(misplaced[0])}"
        return refuted(ErrorType.WRONG_DIRECTION, expected, [*misplaced, *rows], said=said.edtf)
    return _wrong_date(reading, relation, rows, said)


def _founded_by(reading: Reading, hits: list[Fact]) -> Finding:
    """Support a date of founding, unless the table knows every founder and none of them at that body."""
    founders = reading.founder_ids
    if not founders or not all(ids and _has_history(reading, ids) for ids in founders):
        return supported(hits, notes=(_BY_WHOM,))
    if any(_is_of_body(reading, one, hits) for ids in founders for one in ids):
        return supported(hits, notes=(_BY_WHOM,))
    note = "the date is right, but the table has nobody of these at that body"
    return undecided(Reason.NOT_COVERED, hits, notes=(note,))


def _has_history(reading: Reading, ids: Collection[str]) -> bool:
    """Tell whether a founder is a person or state that the table would have at the body it founded."""
    found = [reading.table.entity(one) for one in ids]
    return all(one is not None and one.kind in (EntityKind.PERSON, EntityKind.STATE) for one in found)


def _is_of_body(reading: Reading, founder: str, hits: list[Fact]) -> bool:
    """Tell whether somebody was among the first members of a body, or ever led it."""
    last = max(row.interval.limit for row in hits)
    joined = reading.rows(founder, FactRelation.MEMBER_OF, {reading.subject_id or ""})
    if any(row.interval.first <= last + _FIRST_DAYS for row in joined):
        return True
    held = reading.rows(founder, FactRelation.HOLDS_POST)
    posts = [reading.table.entity(row.object_id) for row in held if row.object_id]
    return any(post is not None and post.body_id == reading.subject_id for post in posts)


def _of_place(reading: Reading, rows: list[Fact]) -> list[Fact]:
    """Keep the rows of the place a claim names, where the table gives places of founding."""
    if reading.object_id is None or not any(row.object_id for row in rows):
        return rows
    return [row for row in rows if row.object_id == reading.object_id]


def _no_rows(reading: Reading, opposite: FactRelation) -> Finding:
    known = reading.rows(reading.subject_id or "", opposite)
    if reading.claim.relation is Relation.DISSOLVED and known:
        return undecided(Reason.NOT_COVERED, known, notes=("the table knows of no dissolution",))
    return undecided(Reason.NOT_COVERED, known)


def _undated(reading: Reading, rows: list[Fact]) -> Finding:
    begun = [row for row in rows if row.interval.first <= reading.as_of]
    if not begun:
        first = preferred(rows)
        return refuted(ErrorType.NOT_YET, start_of(first), [first], said="already")
    if reading.claim.founders:
        return undecided(Reason.NOT_COVERED, begun, notes=(_BY_WHOM,))
    return supported([preferred(begun)])


def _wrong_date(reading: Reading, relation: FactRelation, rows: list[Fact], said: Interval) -> Finding:
    best = preferred(rows)
    coverage = reading.table.coverage(relation, best.subject_id)
    listed = coverage is not None and coverage.closed_world
    evidence = [best, *(row for row in rows if row is not best)]
    if reading.claim.rule == _ROOTS and said.limit <= best.interval.first:
        note = "roots may reach further back than the founding"
        return undecided(Reason.NOT_COVERED, evidence, notes=(note,))
    if _ANEW.search(reading.clause) is not None and best.interval.first < said.first:
        note = "what is founded anew was founded before"
        return undecided(Reason.NOT_COVERED, evidence, notes=(note,))
    if said.is_span and reading.claim.when is not None and _FROM.match(reading.claim.when.text or ""):
        note = "the time told of lasts for years: it is that of something else"
        return undecided(Reason.NOT_COVERED, evidence, notes=(note,))
    sense = other_sense(reading, rows, said) if relation is FactRelation.FOUNDED else None
    if sense is not None:
        return undecided(Reason.NOT_COVERED, evidence, notes=(sense,))
    entity = reading.table.entity(best.subject_id)
    if not listed and entity is not None and entity.kind is EntityKind.STATE:
        # "Founded in 963, Luxembourg became a grand duchy in 1815": a state begins in many senses.
        note = "a state begins in several senses, and the table does not list them all"
        return undecided(Reason.NOT_COVERED, evidence, notes=(note,))
    is_sure = listed or best.verified != "no"
    notes = () if is_sure else ("the table may not list every date in use",)
    trust = 1.0 if is_sure else 0.85
    meant = next((row for row in rows if _is_of_year(row, said)), best)
    return refuted(ErrorType.WRONG_DATE, start_of(meant), evidence, said=said.edtf, trust=trust, notes=notes)


def _is_of_year(row: Fact, said: Interval) -> bool:
    """Tell whether a row has the year of a day or month that is wrong: it is the founding meant."""
    known = row.interval.start
    return (
        known is not None
        and not said.is_span
        and known.precision >= Precision.YEAR
        and known.first.year == said.first.year
    )


def preferred(rows: list[Fact]) -> Fact:
    """Give the preferred row, the earliest of several."""
    return next((row for row in rows if row.rank is Rank.PREFERRED), rows[0])
