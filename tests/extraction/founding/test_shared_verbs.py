"""Foundings told by one verb of several bodies, each with its own founder and date."""

import pytest

pytestmark = pytest.mark.model


def founded(checker, text):
    return {
        (c.subject.name, c.when and c.when.edtf): {founder.name for founder in c.founders}
        for c in checker.extract(text, published="2025-01-15")
        if c.relation == "founded"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dell was founded by Michael Dell and Oracle by Larry Ellison.",
         {("Dell", None): {"Michael Dell"}, ("Oracle", None): {"Larry Ellison"}}),
        ("Dell was founded by Michael Dell in 1984 and Oracle by Larry Ellison in 1977.",
         {("Dell", "1984"): {"Michael Dell"}, ("Oracle", "1977"): {"Larry Ellison"}}),
        ("Dell was founded in 1984 by Michael Dell and Oracle in 1977 by Larry Ellison.",
         {("Dell", "1984"): {"Michael Dell"}, ("Oracle", "1977"): {"Larry Ellison"}}),
        ("Dell was established by Michael Dell and Oracle by Larry Ellison in 1977.",
         {("Dell", None): {"Michael Dell"}, ("Oracle", "1977"): {"Larry Ellison"}}),
        ("Dell was founded by Michael Dell in 1984 and Oracle by Larry Ellison.",
         {("Dell", "1984"): {"Michael Dell"}, ("Oracle", None): {"Larry Ellison"}}),
        ("Netflix was founded by Reed Hastings and Marc Randolph in 1997, Nvidia by Jensen Huang in 1993.",
         {("Netflix", "1997"): {"Reed Hastings", "Marc Randolph"}, ("Nvidia", "1993"): {"Jensen Huang"}}),
        ("Google was founded by Larry Page and Sergey Brin, Intel by Gordon Moore and Bob Noyce.",
         {("Google", None): {"Larry Page", "Sergey Brin"}, ("Intel", None): {"Gordon Moore", "Bob Noyce"}}),
        ("Nokia was set up by Fredrik Idestam in 1865, and Oracle by Larry Ellison in 1977.",
         {("Nokia", "1865"): {"Fredrik Idestam"}, ("Oracle", "1977"): {"Larry Ellison"}}),
    ],
)  # fmt: skip
def test_what_follows_a_name_is_its_own(checker, text, expected):
    assert founded(checker, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Google and Alphabet were founded by Larry Page and Sergey Brin.", {"Google", "Alphabet"}),
        ("Oracle was founded by Larry Ellison, his friend and a bank by the river.", {"Oracle"}),
    ],
)
def test_one_founder_may_have_founded_several(checker, text, expected):
    assert {name for name, _ in founded(checker, text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Members of the G20 and their leaders (March 2023)",
        "Former members of OPEC (June 2021): a list",
        "Members of the G8 and what they owe (October 2012)",
    ],
)
def test_a_month_is_no_member(checker, text):
    assert not [c for c in checker.extract(text, published="2025-01-15") if c.family.value == "membership"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Dutch banks fell. Gaston Thorn joined the government of Luxembourg as prime minister in 1974.",
         "Luxembourg"),
        ("Swiss banks fell. Helen Clark joined the government of New Zealand as prime minister in 1999.",
         "New Zealand"),
    ],
)  # fmt: skip
def test_a_government_is_its_states(checker, text, state):
    claims = checker.extract(text, published="2025-01-15")
    assert [c.object.name for c in claims if c.relation == "took_office"] == [state]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvex was founded in 1998, Corvex in 2004 and Ost Mills in 2011.",
         {("Norvex", "1998"), ("Corvex", "2004"), ("Ost Mills", "2011")}),
        ("Norvex was founded in 1998 by Ann Holt and Corvex in 2004.",
         {("Norvex", "1998"), ("Corvex", "2004")}),
        ("Norvex was founded in 1998, and Corvex in 2004 had two mills.", {("Norvex", "1998")}),
        ("Founded in 1998, Norvex bought Corvex in 2004 and Ost Mills in 2011.", {("Norvex", "1998")}),
    ],
)  # fmt: skip
def test_bodies_with_nothing_but_a_date_share_the_verb(checker, text, expected):
    assert set(founded(checker, text)) == expected
