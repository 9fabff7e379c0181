"""Who is in a body or outside it, by small words alone: "is in it", "but not of the pact", "stays out"."""

import pytest

pytestmark = pytest.mark.model

UNION = "The Nordic Union was founded in 1956. "
COUNTED = "The Nordic Union has nine member states. "
BAND = "Hollow were an English folk band formed in 1971. "


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name, c.polarity.value)
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership"
    }


@pytest.mark.parametrize(
    ("text", "who", "body"),
    [
        (UNION + "Kenya is in it.", "Kenya", "Nordic Union"),
        (UNION + "Kenya is part of it.", "Kenya", "Nordic Union"),
        (UNION + "Kenya is in the alliance.", "Kenya", "Nordic Union"),
        ("Harrow Line has been in the Amber Alliance since 2015.", "Harrow Line", "Amber Alliance"),
        ("Harrow Line, which is in the Amber Alliance, cut its fees.", "Harrow Line", "Amber Alliance"),
        ("The Torvik Choir is in the Welsh Choirs Federation.", "Torvik Choir", "Welsh Choirs Federation"),
        ("The Torvik Choir met. Ida Falk has been in the choir since 2001.", "Ida Falk", "Torvik Choir"),
        ("Ida Falk was elected mayor as a member of the Elm Party.", "Ida Falk", "Elm Party"),
        (BAND + "Tom Riley was in it from the start.", "Tom Riley", "Hollow"),
        (BAND + "Tom Riley was in the band until 1980.", "Tom Riley", "Hollow"),
    ],
)
def test_who_is_in_a_body_is_its_member(checker, text, who, body):
    assert ("member", who, body, "positive") in told(checker, text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (UNION + "Kenya is not in it.", "Nordic Union"),
        (UNION + "Kenya is not part of it.", "Nordic Union"),
        (COUNTED + "Kenya is not in the union.", "Nordic Union"),
        ("Kenya has remained outside of the Nordic Union.", "Nordic Union"),
        (COUNTED + "Kenya does not belong.", "Nordic Union"),
        (COUNTED + "Kenya has stayed outside.", "Nordic Union"),
        (COUNTED + "Kenya has stayed out.", "Nordic Union"),
        (COUNTED + "Kenya is not among its members.", "Nordic Union"),
        ("Kenya is a member of the Nordic Union but not of OPEC.", "OPEC"),
        ("Kenya belongs to the Nordic Union but not to OPEC.", "OPEC"),
        ("Kenya is part of the Nordic Union, but not of the Amber Pact.", "Amber Pact"),
    ],
)
def test_who_is_outside_is_none(checker, text, body):
    assert ("member", "Kenya", body, "negative") in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "The match was long. Kenya stayed out. The cup has nine teams.",
        "The bank is in the Trade Union Building.",
        "The shed was old. Ann Dole was in it.",
        UNION + "He has stayed outside.",
    ],
)
def test_where_somebody_is_may_be_a_place(checker, text):
    assert not told(checker, text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Torvik Choir has nine members. Members voted to expel Ida Falk in 2009.", "Ida Falk"),
        ("The Amber Alliance has nine members. Members voted to expel Harrow Bank in 2009.", "Harrow Bank"),
    ],
)
def test_whom_the_members_expel_was_one(checker, text, who):
    assert ("expelled", who) in {found[:2] for found in told(checker, text)}


def test_whom_a_manager_expels_was_none(checker):
    assert not told(checker, "Harrow Bank has nine branches. The manager expelled Ida Falk.")


@pytest.mark.parametrize(
    ("text", "relation", "other"),
    [
        ("Kenya hopes to be a member of the Nordic Union by 2030.", "joined", "member"),
        ("Harrow Line has signed up as the ninth member of the Amber Alliance.", "joined", "member"),
        ("Ida Falk was a member of the Elm Party until she resigned in 2001.", "left", "joined"),
    ],
)
def test_who_is_to_be_a_member_is_none_yet(checker, text, relation, other):
    found = {found[0] for found in told(checker, text)}
    assert relation in found
    assert other not in found


def test_who_leaves_a_group_that_makes_power_leaves_a_job(checker):
    text = (
        "Helga Holm surprised Voltara on Monday by announcing that she will leave the power group in March."
    )
    assert not told(checker, text)
