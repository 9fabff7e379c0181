"""Joining, belonging, leaving and being thrown out where the sentence leaves the body out."""

import pytest

pytestmark = pytest.mark.model

LEAGUE = "The Lomar League is an alliance of nine states. Envoys met at its seat in Lima. "
GUILD = "The Brewers' Federation groups 14 unions. It has its office in Norby. "
PARTY = "The Elm Party has thirty seats. It has never governed. "
SOCIETY = "The Royal Norby Society has 200 fellows. It meets in a palace. "
BAND = "Hollow are a folk band from Norby. The band has made three albums. "


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name)
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership"
        and not c.relation.value.startswith(("member_", "ordinal"))
        and c.modality.value == "asserted"
        and c.polarity.value == "positive"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAGUE + "Kenya entered in 1973.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya was taken in in 1973.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "Membership was extended to Kenya in 1973.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya's membership dates from 1973.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya's entry came in 1973.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "After Kenya's admission in 1973 the league moved.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "The last to be let in was Kenya.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "In 1973 the league took in Kenya and Peru.", ("joined", "Peru", "Lomar League")),
        (LEAGUE + "The league was joined in 1973 by Kenya.", ("joined", "Kenya", "Lomar League")),
        (LEAGUE + "Torvania was admitted in 1973.", ("joined", "Torvania", "Lomar League")),
        (LEAGUE + "Kenya has belonged since 1973.", ("member", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya is one of the nine.", ("member", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya is among the members.", ("member", "Kenya", "Lomar League")),
        (LEAGUE + "Members include Kenya and Peru.", ("member", "Peru", "Lomar League")),
        (LEAGUE + "Kenya withdrew in 1973.", ("left", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya's exit took effect in 1973.", ("left", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya ceased to belong in 1973.", ("left", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya relinquished its seat in 1973.", ("left", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya is no longer in the league.", ("left", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya was stripped of its membership in 1973.", ("expelled", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya's expulsion came in 1973.", ("expelled", "Kenya", "Lomar League")),
        (LEAGUE + "The members voted Kenya out in 1973.", ("expelled", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya's membership is on hold.", ("suspended", "Kenya", "Lomar League")),
        (LEAGUE + "Kenya was placed under suspension in 1973.", ("suspended", "Kenya", "Lomar League")),
        ("Kenya walks out\n\n" + LEAGUE, ("left", "Kenya", "Lomar League")),
        ("Kenya suspended after coup\n\n" + LEAGUE, ("suspended", "Kenya", "Lomar League")),
        ("Alliance suspends Kenya\n\n" + LEAGUE, ("suspended", "Kenya", "Lomar League")),
        (GUILD + "The Holm Rail Union became an affiliate in 1930.",
         ("joined", "Holm Rail Union", "Brewers' Federation")),
        (GUILD + "The federation lost the Holm Rail Union in 1930.",
         ("left", "Holm Rail Union", "Brewers' Federation")),
        (PARTY + "Ann Lee quit on Monday over the budget.", ("left", "Ann Lee", "Elm Party")),
        (PARTY + "Ann Lee was suspended on Monday.", ("suspended", "Ann Lee", "Elm Party")),
        (PARTY + "The party threw Ann Lee out in 1973.", ("expelled", "Ann Lee", "Elm Party")),
        (SOCIETY + "Ann Lee was elected a fellow in 1973.", ("joined", "Ann Lee", "Royal Norby Society")),
        (BAND + "Ann Lee is no longer in the band.", ("left", "Ann Lee", "Hollow")),
        (BAND + "The band parted company with Ann Lee in 2003.", ("left", "Ann Lee", "Hollow")),
    ],
)  # fmt: skip
def test_the_body_told_before_is_meant(checker, text, expected):
    assert expected in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya entered in third place.",
        "Kenya left in a hurry.",
        "Kenya was kicked out in the first round.",
        "Kenya was removed from a list of ports in 1973.",
        "Kenya was removed from its travel list in 1973.",
        "Kenya gained ground in 1973.",
        "Kenya is out of money.",
        "Kenya is one of the nine poorest countries.",
        "Kenya was stripped of its medals in 1973.",
        "Kenya gave up its seat on the lake commission in 1973.",
        "The league expanded its exercises to include Kenya in 1973.",
        "The league barred Kenya's ships in 1973.",
        "Ministers let Kenya in on the plan in 1973.",
        "Kenya's entry was disqualified in 1973.",
        "Kenya's suspension of payments came in 1973.",
        "Kenya's withdrawal of its troops came in 1973.",
        "Kenya's admission is not in sight.",
        "Kenya has been in recession since 1973.",
        "Kenya was refused admission in 1973.",
        "Kenya is to be let in next year.",
        "Membership was offered to Kenya in 1973.",
        "Kenya's accession never came.",
    ],
)
def test_other_senses_and_plans_are_no_membership(checker, text):
    assert not told(checker, LEAGUE + text)


@pytest.mark.parametrize(
    "text",
    [
        PARTY + "Ann Lee was admitted on Monday with chest pains.",
        PARTY + "Ann Lee was admitted on Monday. Doctors said she would recover.",
        PARTY + "Ann Lee's withdrawal from the race came in 1973.",
        PARTY + "Long-time committee member Ann Lee agreed.",
        BAND + "Ann Lee left at midnight.",
        "The Lomar League and the Amber Union are alliances of states. Kenya was admitted in 1973.",
        "After Kenya's expulsion, the Lomar League met.",
    ],
)
def test_who_goes_elsewhere_leaves_no_body(checker, text):
    assert not told(checker, text)
