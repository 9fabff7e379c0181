"""Bare moves of clubs in a council, of players in a band, and of states next year."""

import pytest

pytestmark = pytest.mark.model
COUNCIL = "The World Ice Council has forty members."


@pytest.mark.parametrize("move", ["joined in 1999", "was admitted in 1999", "became a full member in 1999"])
def test_a_federation_joins_a_council(told, move):
    assert told("joined", f"{COUNCIL} Elm Federation {move}.") == {("Elm Federation", "World Ice Council")}


def test_no_firm_is_in_a_town_council(told):
    assert told("left", "The Holm City Council has forty members. Elm Foods left in 2003.") == set()


@pytest.mark.parametrize("move", ["hopes to join next year", "is expected to join this year"])
def test_who_is_to_join_next_year(told, move):
    assert told("joined", f"The Holm Union has nine members. Kenya {move}.") == {("Kenya", "Holm Union")}


def test_nobody_leaves_a_studio_for_the_band_that_plays_there(told):
    text = "The guitarist Ida Holm and her band play on. Their songs were made at the Elm Tree studio."
    assert told("left", f"{text} Pete Rook left in 1987.") == set()


def test_a_guild_beside_a_guild_is_no_second_body(told):
    text = "The Elm Guild left the Trades Congress in 1987 and the Holm Guild three years later."
    assert told("left", text) == {("Elm Guild", "Trades Congress"), ("Holm Guild", "Trades Congress")}
    text = "Elm University joined the Harcourt Group in 1999 and the Coimbra League in 2004."
    both = {("Elm University", "Harcourt Group"), ("Elm University", "Coimbra League")}
    assert told("joined", text) == both


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        ("Pete Rook went in 1987.", {("Pete Rook", "Lanterns")}),
        ("Pete Rook went home in 1987.", set()),
        ("Pete Rook went to Paris in 1987.", set()),
        ("Pete Rook went solo in 1987.", set()),
    ],
)
def test_who_went(told, move, expected):
    assert told("left", f"The Lanterns are a rock band from Hull. {move}") == expected
