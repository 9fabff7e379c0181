# ruff: noqa: E501 - one case a line reads better than wrapped ones
"""The bundled table through time: what it said, how far it knows, which table decided."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from factories_table import claim

from claims.checker import Checker
from claims.reference import ReferenceTable
from claims.types import Label, Rank
from claims.verdicts import VerdictSettings


@pytest.fixture(scope="module")
def table() -> ReferenceTable:
    return ReferenceTable.load()


# What the CIA World Factbook printed on a day, and what it prints since: real corrections.
RECORDED = [
    ("post:afghanistan-president", "2021-07-01", "person:ashraf-ghani", "2014-09-29/.."),
    ("post:afghanistan-president", "2022-07-01", "person:ashraf-ghani", "2014-09-29/2021-08-15"),
    ("post:sweden-monarch", "2016-01-01", "person:carl-xvi-gustaf", "1973-09-19/.."),
    ("post:sweden-monarch", "2022-01-01", "person:carl-xvi-gustaf", "1973-09-15/.."),
    ("post:greece-president", "2025-05-20", "person:konstantinos-tasoulas", "2020-03-13/.."),
    ("post:greece-president", "2025-06-15", "person:konstantinos-tasoulas", "2025-03-13/.."),
    ("post:slovakia-prime-minister", "2023-12-01", "person:robert-fico", "2023-05-25/.."),
    ("post:slovakia-prime-minister", "2024-06-01", "person:robert-fico", "2023-10-25/.."),
    ("post:philippines-president", "2022-06-01", "person:rodrigo-duterte", "2016-06-30/.."),
    ("post:philippines-president", "2022-08-01", "person:rodrigo-duterte", "2016-06-30/2022-06-30"),
]


@pytest.mark.parametrize(("post", "day", "holder", "interval"), RECORDED)
def test_what_was_said_on_an_earlier_day_can_be_asked(
    table: ReferenceTable, post: str, day: str, holder: str, interval: str
) -> None:
    rows = table.facts_of_object(post, recorded_on=date.fromisoformat(day))
    latest = [row for row in rows if row.subject_id == holder and row.rank is not Rank.DEPRECATED][-1]
    assert latest.interval.edtf == interval


@pytest.mark.parametrize(
    ("recorded_on", "label"),
    [("2021-07-01", Label.SUPPORTED), (None, Label.OUTDATED)],
)
def test_a_claim_can_be_judged_by_what_the_table_said_then(recorded_on: str | None, label: Label) -> None:
    """In July 2021 the table could not know that the president left in August."""
    settings = VerdictSettings(recorded_on=date.fromisoformat(recorded_on) if recorded_on else None)
    asked = claim("holds_office", "Ashraf Ghani", "Afghanistan", role="president")
    (verdict,) = Checker(settings=settings).verify([asked], published=date(2021, 10, 1))
    assert verdict.label is label


@pytest.mark.parametrize(
    ("recorded_on", "label"),
    [("2023-02-01", Label.NOT_ENOUGH_INFO), (None, Label.SUPPORTED)],
)
def test_a_list_of_an_earlier_day_refutes_nothing_after_it(recorded_on: str | None, label: Label) -> None:
    """In February 2023 the table could not know who would take office in March."""
    settings = VerdictSettings(recorded_on=date.fromisoformat(recorded_on) if recorded_on else None)
    asked = claim("took_office", "Petr Pavel", "Czech Republic", role="president", when="2023-03-09")
    (verdict,) = Checker(settings=settings).verify([asked], published=date(2024, 10, 1))
    assert verdict.label is label


# (relation, subject, object, role, published, label, reason): lists of the core are complete to
# 2024-12-31 and were looked at on 2026-11-23.
FRESHNESS = [
    ("member", "Sweden", "NATO", None, "2024-12-30", "SUPPORTED", None),
    ("member", "Sweden", "NATO", None, "2024-12-31", "SUPPORTED", None),
    ("member", "Sweden", "NATO", None, "2025-01-02", "SUPPORTED", None),
    ("member", "Sweden", "NATO", None, "2026-11-23", "SUPPORTED", None),
    ("member", "Sweden", "NATO", None, "2026-11-25", "NOT ENOUGH INFO", "beyond_coverage"),
    ("member", "Ireland", "NATO", None, "2024-12-31", "REFUTED", None),
    ("member", "Ireland", "NATO", None, "2025-01-02", "NOT ENOUGH INFO", "beyond_coverage"),
    ("holds_office", "Marine Le Pen", "France", "president", "2024-12-30", "REFUTED", None),
    ("holds_office", "Marine Le Pen", "France", "president", "2025-06-01", "NOT ENOUGH INFO", "beyond_coverage"),
    ("holds_office", "Emmanuel Macron", "France", "president", "2026-11-23", "SUPPORTED", None),
    ("holds_office", "Emmanuel Macron", "France", "president", "2026-11-25", "NOT ENOUGH INFO", "beyond_coverage"),
    # A known end counts however late the article is.
    ("holds_office", "Angela Merkel", "Germany", "chancellor", "2031-01-01", "OUTDATED", None),
    ("member", "United Kingdom", "European Union", None, "2031-01-01", "OUTDATED", None),
    # The Factbook was last printed on 2026-01-22.
    ("holds_office", "William Ruto", "Kenya", "president", "2026-01-22", "SUPPORTED", None),
    ("holds_office", "William Ruto", "Kenya", "president", "2026-01-24", "NOT ENOUGH INFO", "beyond_coverage"),
]  # fmt: skip


@pytest.mark.parametrize(("relation", "subject", "body", "role", "published", "label", "reason"), FRESHNESS)
def test_freshness_before_at_and_after_the_days_of_a_list(
    checker: Checker,
    relation: str,
    subject: str,
    body: str,
    role: str | None,
    published: str,
    label: str,
    reason: str | None,
) -> None:
    asked = claim(relation, subject, body, role=role)
    (verdict,) = checker.verify([asked], published=date.fromisoformat(published))
    assert (verdict.label.value, verdict.reason and verdict.reason.value) == (label, reason)


@pytest.fixture(scope="module")
def checker(table: ReferenceTable) -> Checker:
    return Checker(table)


def test_a_newsroom_sees_which_table_decided(tmp_path: Path) -> None:
    """Two corrections laid over one another: the last decides, and the explanation names it."""
    header = "fact_id,entity_id,relation,date,basis,rank,verified\n"
    for name, year in (("desk", 1970), ("chief", 1969)):
        (tmp_path / name).mkdir()
        row = f"{name}-1,org:greenpeace,founded,{year},newsroom,preferred,year\n"
        (tmp_path / name / "founding.csv").write_text(header + row)
    asked = claim("founded", "Greenpeace", when="1969")
    alone, both = Checker(tmp_path / "desk"), Checker([tmp_path / "desk", tmp_path / "chief"])
    (first,), (second,) = (one.verify([asked], published=date(2024, 1, 1)) for one in (alone, both))
    assert (first.label, [fact.table for fact in first.evidence]) == (Label.REFUTED, ["desk"])
    assert "table desk" in first.explanation
    assert (second.label, [fact.table for fact in second.evidence]) == (Label.SUPPORTED, ["chief"])
    assert "table chief" in second.explanation


def test_the_bundled_table_goes_without_saying(checker: Checker) -> None:
    (verdict,) = checker.verify([claim("founded", "Greenpeace", when="1971")], published=date(2024, 1, 1))
    assert verdict.label is Label.SUPPORTED
    assert "table bundled" not in verdict.explanation
