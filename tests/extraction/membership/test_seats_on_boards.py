"""Seats on boards that a verb says are taken, kept and given up, and seats elsewhere."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Poole has taken a seat on the board of Harrow Motors.",
         {("joined", "Ann Poole", "Harrow Motors")}),
        ("Ann Poole accepted a seat on the advisory panel of the Nordic Council.",
         {("joined", "Ann Poole", "Nordic Council")}),
        ("Tom Riley keeps his chair on the executive committee of the Nordic Union.",
         {("member", "Tom Riley", "Nordic Union")}),
        ("The Nordic Union met. Tom Riley keeps his chair on the Nordic Union's executive committee.",
         {("member", "Tom Riley", "Nordic Union")}),
        ("Tom Riley gave up his place on the council of the Royal Society in 1999.",
         {("left", "Tom Riley", "Royal Society")}),
        ("Ann Poole stormed off the board of the Harrow Trust in May.",
         {("left", "Ann Poole", "Harrow Trust")}),
        ("Ann Poole came off the board of Harrow Motors in 2003.",
         {("left", "Ann Poole", "Harrow Motors")}),
    ],
)  # fmt: skip
def test_a_seat_is_taken_kept_and_given_up(memberships, text, expected):
    assert memberships(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tom Riley took a seat on the train.",
        "Tom Riley won a seat on the city council in May.",
        "Tom Riley took his place at the table of the board.",
        "Tom Riley took the last seat on the bus to the board meeting.",
        "Ann Poole fell off the board at the pool.",
        "Ann Poole came off the bench.",
        "Tom Riley has a place on the list.",
        "Tom Riley kept a spot on the podium.",
    ],
)
def test_other_seats_are_no_membership(memberships, text):
    assert memberships(text) == set()
