"""Who is chosen as the next chair has yet to take it; who is kept out of a body was never in it."""

from datetime import date
from itertools import product

import pytest

pytestmark = pytest.mark.model

CHOSEN = [
    f"Ann Smith was {verb} as {role}."
    for verb, role in product(
        ("chosen", "picked", "named", "selected", "announced", "confirmed"),
        ("the next chair of Holm Bank", "Holm Bank's next chief executive"),
    )
]


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give (relation, polarity, modality, date) of each claim of a sentence of 12 June 2018."""

    def claims(text):
        found = drafts_without_table(text, date(2018, 6, 12))
        return [
            (
                d.candidate.relation.value, d.polarity.value, d.modality.value,
                None if d.when is None else str(d.when.interval),
            )
            for d in found
        ]  # fmt: skip

    return claims


@pytest.mark.parametrize("text", CHOSEN)
def test_choosing_the_next_is_a_plan(read, text):
    assert ("took_office", "positive", "planned", None) in read(text)


def test_the_day_of_the_choice_is_no_day_in_office(read):
    found = read("Holm Bank named Ann Smith as its next chief executive on Monday.")
    assert found == [("took_office", "positive", "planned", None)]


@pytest.mark.parametrize(
    "text",
    ["Ann Smith became the next chair of Holm Bank.", "Ann Smith was chosen as chair of Holm Bank."],
)
def test_others_took_the_chair(read, text):
    assert [modality for _, _, modality, _ in read(text)] == ["asserted"]


@pytest.mark.parametrize("verb", ["was kept", "stayed", "was shut", "was left"])
def test_out_of_a_body_is_no_leaving(read, verb):
    found = read(f"Kenya {verb} out of the African Union.")
    assert all(relation != "left" for relation, *_ in found)


@pytest.mark.parametrize(
    ("verb", "relation"), [("was forced", "expelled"), ("was pushed", "expelled"), ("walked", "left")]
)
def test_forced_out_of_a_body_is_one_expulsion(read, verb, relation):
    assert [found for found, *_ in read(f"Kenya {verb} out of the African Union.")] == [relation]


def test_a_fortnight_is_two_weeks(read):
    ((_, _, _, fortnight),) = read("Kenya joined the African Union a fortnight ago.")
    ((_, _, _, weeks),) = read("Kenya joined the African Union two weeks ago.")
    assert fortnight is not None
    assert fortnight == weeks
