"""Who only seems to be a member, and whose body only seems to be meant."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Norland was urged to suspend its tests and Kenya and Chile to suspend their drills. "
        "The United Nations agreed.",
        "Chief financial officer Ann Lee will leave the group in June. Norvik Foods has named nobody.",
        "Sales manager Eve Hall joined the Lindow Group in 2012.",
        "The Nordic Union received Kenya's application for a loan in May.",
        "Factbox: Countries shut out by the African Union.",
        "An item misstated the order in which former Soviet-bloc countries were received into NATO.",
        "A friend sent them a letter. The Nordic Union met in Oslo.",
        # In the reason given, the two did.
        "Tom Reed stopped it. He did so because there were two nurses who came here, "
        "got angry, joined the Green Party and then left it.",
    ],
)
def test_nobody_is_a_member(memberships, text):
    assert not memberships(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The African Union suspended Mali and Guinea in 2021.", ("suspended", "Guinea", "African Union")),
        ("The Nordic Union received Kenya's application in May.", ("applied", "Kenya", "Nordic Union")),
        ("Ann Lee, a lawyer, left the Green Party in June.", ("left", "Ann Lee", "Green Party")),
        ("The designer Ann Lee is a former member of the Harbour Caucus.",
         ("left", "Ann Lee", "Harbour Caucus")),
        ("Silvermoor plc met. Nadia Frost, a partner at Blythe Advisers, has joined the board.",
         ("joined", "Nadia Frost", "Silvermoor plc")),
        ("Silvermoor plc, a mine, has raised a loan. Nadia Frost, partner at Blythe, joins the board.",
         ("joined", "Nadia Frost", "Silvermoor plc")),
        ("Silvermoor plc, a mine, has raised a loan. Nadia Frost, head of Blythe, was named to the board.",
         ("joined", "Nadia Frost", "Silvermoor plc")),
        ("The Lindow Student Union left the national federation, NSF, in 1996.",
         ("left", "Lindow Student Union", "NSF")),
    ],
)  # fmt: skip
def test_somebody_is(memberships, text, expected):
    assert expected in memberships(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The S&P 500 changes on Friday. Palantir replaces American Airlines.",
         {("joined", "Palantir", "S&P 500"), ("left", "American Airlines", "S&P 500")}),
        ("The CAC 40 fell. Dalton Paper makes way for Palmer Chips on Monday.",
         {("joined", "Palmer Chips", "CAC 40"), ("left", "Dalton Paper", "CAC 40")}),
        ("Delivery Motors will take the DAX slot vacated by Wirecraft on Monday.",
         {("joined", "Delivery Motors", "DAX"), ("left", "Wirecraft", "DAX")}),
        ("Holm Foods remains in the MDAX.", {("member", "Holm Foods", "MDAX")}),
    ],
)  # fmt: skip
def test_who_is_in_an_index(memberships, text, expected):
    assert memberships(text) == expected
