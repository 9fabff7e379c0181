"""Names to entities."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.reference import ReferenceTable
from claims.relations import EntityKind

Write = Callable[[dict[str, str]], Path]


@pytest.mark.parametrize(
    ("name", "entity_id"),
    [
        ("NATO", "org:nato"),
        ("N.A.T.O.", "org:nato"),
        ("nato", "org:nato"),
        ("North Atlantic Treaty Organization", "org:nato"),
        ("Acme Mills", "org:acme"),
        ("Acme Mills Ltd", "org:acme"),
        ("Berg, Anna", "person:anna-berg"),
        ("Dr Anna Berg", "person:anna-berg"),
        ("Karl Oberg", "person:karl-oe"),
        ("Swedish", "state:SWE"),
        ("the Swedes", "state:SWE"),
        ("Kingdom of Sweden", "state:SWE"),
        ("FYROM", "state:MKD"),
        ("BGC", "org:bgc"),
        ("Grain Council chief", "post:bgc-secretary-general"),
    ],
)
def test_names_resolve(table: ReferenceTable, name: str, entity_id: str) -> None:
    match = table.find(name)[0]
    assert match.entity_id == entity_id
    assert match.score >= 0.9


@pytest.mark.parametrize(
    ("name", "entity_id"),
    [
        ("Baltic Grane Council", "org:bgc"),
        ("Baltic Grain Counsil", "org:bgc"),
        ("Sweeden", "state:SWE"),
        ("Anna Bergh", "person:anna-berg"),
        ("North Atlantic Treaty Organisation", "org:nato"),
    ],
)
def test_misspelt_names_resolve_with_a_lower_score(table: ReferenceTable, name: str, entity_id: str) -> None:
    match = table.find(name)[0]
    assert match.entity_id == entity_id
    assert 0.8 <= match.score < 0.95
    assert table.find(name, fuzzy=False) == []


@pytest.mark.parametrize("name", ["Pyotr Poroshenko", "Mohammed Mursi"])
def test_given_names_of_other_tongues_are_the_same_persons(name: str) -> None:
    assert ReferenceTable.load().find(name, kinds={EntityKind.PERSON}) != []


@pytest.mark.parametrize("name", ["Kingdom of Norland", "Kingdom of Swenia", "Federal Republic of Gerland"])
def test_words_in_common_make_no_state_of_an_invented_one(name: str) -> None:
    known = ReferenceTable.load()
    assert known.find(name, kinds={EntityKind.STATE}) == []


@pytest.mark.parametrize("name", ["Berg", "Øberg", "de Wit", "the alliance", "secretary general"])
def test_what_does_not_settle_the_entity_is_ambiguous(table: ReferenceTable, name: str) -> None:
    assert table.find(name)[0].is_ambiguous


def test_initials_of_a_name_without_an_acronym(sound_files: dict[str, str], write_table: Write) -> None:
    sound_files["entities.csv"] += "org:icrm,organisation,,International Council of River Mills,,,,,,\n"
    match = ReferenceTable.load(write_table(sound_files), default=False).find("ICRM")[0]
    assert (match.entity_id, match.is_ambiguous) == ("org:icrm", True)


@pytest.mark.parametrize(("at", "score"), [(date(2000, 1, 1), 1.0), (date(2020, 1, 1), 0.8), (None, 1.0)])
def test_former_names_count_less_out_of_their_time(
    table: ReferenceTable, at: date | None, score: float
) -> None:
    assert table.find("FYROM", at=at)[0].score == pytest.approx(score)


def test_two_bearers_of_a_name_are_ambiguous(sound_files: dict[str, str], write_table: Write) -> None:
    sound_files["entities.csv"] += "person:anna-berg-2,person,,Anna Berg,,,,,,\n"
    found = ReferenceTable.load(write_table(sound_files), default=False).find("Anna Berg")
    assert [match.entity_id for match in found] == ["person:anna-berg", "person:anna-berg-2"]
    assert all(match.is_ambiguous for match in found)


def test_kinds_narrow_the_search(table: ReferenceTable) -> None:
    assert table.find("Sweden", kinds={EntityKind.PERSON}) == []
    assert table.find("Sweden", kinds={EntityKind.STATE})[0].entity_id == "state:SWE"


def test_look_alikes_are_ambiguous(table: ReferenceTable) -> None:
    match = table.find("N\u0410TO")[0]
    assert (match.entity_id, match.is_ambiguous) == ("org:nato", True)
    assert match.score < 1


@pytest.mark.parametrize("name", ["", " ", "...", "Zqxwv", "the", "\u200b"])
def test_names_of_nothing_find_nothing(table: ReferenceTable, name: str) -> None:
    assert table.find(name) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(name=st.text(max_size=40))
def test_any_text_can_be_looked_up(table: ReferenceTable, name: str) -> None:
    scores = [match.score for match in table.find(name)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
