"""A part of a body that is called by several fields of work, and one who has charge of a field or a land."""

import pytest

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.charges import is_field_named

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "body",
    [
        "Torvik Council Association's asylum, refugee and migration task group",
        "Norvex's strategy and planning department",
        "Norvex's research and development unit",
        "Norvex sales and marketing division",
        "Torvik University's department of plant biology and forestry",
        "Norvex's legal department",
    ],
)
def test_a_part_keeps_all_the_fields_that_it_is_called_by(held_offices, body):
    told = held_offices(f"Ann Lark, head of the {body}, said that it was late.")
    assert {name.removeprefix("the ") for _, name, _ in told} == {body}


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("head of Norvex's legal department and a keen sailor", "Norvex's legal department"),
        ("head of Norvex's airline and chief executive of Kolt Bank", "Norvex's airline"),
        ("director of Norvex's airline and the union's council", "Norvex's airline"),
    ],
)
def test_what_else_somebody_is_belongs_to_no_part(held_offices, part, told):
    assert told in {body for _, body, _ in held_offices(f"Ann Lark, {part}, said that it was late.")}


@pytest.mark.parametrize(
    ("charge", "role"),
    [
        ("director for Europe at the Norvex Group", "director for europe"),
        ("director for Europe and Central Asia in the Norvex Group", "director for europe"),
        ("head of Asia for the advisory firm Norvex Group", "head of asia"),
        ("head of China with the Norvex Group", "head of china"),
        ("director of National Policy and Advocacy for the Norvex Group", "director"),
        ("head of Global Sales at the Norvex Group", "head of global sales"),
    ],
)
def test_a_land_or_a_field_in_charge_is_not_the_body(held_offices, charge, role):
    assert held_offices(f"Ann Lark, {charge}, said that it was late.") == {("Ann Lark", "Norvex Group", role)}


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("Europe", "director for Europe, was late for the talks"),
        ("Norland", "head of Norland in the war, was late"),
        ("Military Intelligence", "head of Military Intelligence, was late"),
        ("Public Health Norland", "director of Public Health Norland, was late"),
    ],
)
def test_without_a_body_behind_it_what_is_named_is_led(held_offices, body, part):
    assert {name for _, name, _ in held_offices(f"Ann Lark, {part}.")} == {body}


def test_whose_officer_has_charge_of_a_field_is_told_before(held_offices):
    told = held_offices("Norvex's director general of Immigration, Ann Lark, said that it was late.")
    assert told == {("Ann Lark", "Norvex", "director general of immigration")}


@pytest.mark.parametrize(
    ("title", "name", "is_field"),
    [
        ("director", "National Policy and Advocacy", True),
        ("deputy director", "Nursing Services", True),
        ("head", "State Security", False),
        ("chairman", "National Policy and Advocacy", False),
        ("director", "Advocacy", False),
        ("director", "Nursing Council", False),
    ],
)
def test_a_field_is_told_by_all_its_words(title, name, is_field):
    named = Mention(text=name, start=0, end=len(name), form=MentionForm.NAME, kind=None, name=name)
    assert is_field_named(title, named) is is_field
