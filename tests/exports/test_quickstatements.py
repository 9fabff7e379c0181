"""Commands are written for what the table knows under Wikidata's names, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from claims.exports import Finding, corrections
from claims.types import Label

DAY = date(2026, 11, 25)


def given(table, evidence, *, label=Label.REFUTED, is_reviewed=True, subject_id=""):
    cells = {"claim_id": "c1", "evidence": evidence, "subject_id": subject_id}
    finding = Finding(cells=cells, label=label, is_reviewed=is_reviewed)
    return list(corrections([finding], table, retrieved=DAY))


def test_a_founding_becomes_an_inception_with_day_precision_and_reference(table):
    (found,) = given(table, "f-nato-1949-04-04")
    fields = found.command.split("\t")
    assert fields[:3] == ["Q7184", "P571", "+1949-04-04T00:00:00Z/11"]
    assert fields[3] in ("S854", "S1476")
    assert fields[-2:] == ["S813", "+2026-11-25T00:00:00Z/11"]


def test_a_membership_carries_its_start(table):
    (found,) = given(table, "m-nato-fin-2023-04-04", subject_id="state:FIN")
    assert found.command.split("\t")[:5] == ["Q33", "P463", "Q7184", "P580", "+2023-04-04T00:00:00Z/11"]


def test_another_members_row_corrects_nothing(table):
    assert given(table, "m-nato-fin-2023-04-04", subject_id="state:UKR") == []


def test_a_row_is_written_once(table):
    assert len(given(table, "f-nato-1949-04-04; f-nato-1949-04-04")) == 1


@pytest.mark.parametrize(
    ("label", "is_reviewed"),
    [(Label.SUPPORTED, True), (Label.NOT_ENOUGH_INFO, True), (Label.REFUTED, False)],
)
def test_only_reviewed_corrections_are_written(table, label, is_reviewed):
    assert given(table, "f-nato-1949-04-04", label=label, is_reviewed=is_reviewed) == []


def test_what_is_missing_is_said(table):
    (found,) = given(table, "f-no-such-row")
    assert (found.command, found.missing) == ("", "the row is not in the table")


@pytest.mark.parametrize("item", ["Q1\tP31\tQ5", "Q1\nQ2\tP31\tQ5", "Q1||Q2|P31|Q5", "q7184", "Q٣", "Q7184 "])
def test_a_table_cannot_smuggle_a_command_in(table, monkeypatch, item):
    nato = table.entity("org:nato")
    monkeypatch.setattr(type(table), "entity", lambda self, one: replace(nato, wikidata=item))
    (found,) = given(table, "f-nato-1949-04-04")
    assert found.command == ""
    assert "no item of Wikidata" in found.missing
