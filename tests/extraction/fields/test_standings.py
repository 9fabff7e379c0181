"""What entries below a person's name or on a person's page say that the person is a member of."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

PAGE = "Ann Dole (born 1950) is an Irish geographer.\n\nHonours\n- 1997: Back Award\n"


def told(checker, text, title="Ann Dole"):
    claims = checker.extract(Article(id="x", text=text, title=title))
    return {
        (c.subject.name, c.object and c.object.name, c.when.edtf if c.when else None)
        for c in claims
        if c.relation.value == "member"
    }


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("- Member of the Royal Norby Academy (MRNA)", ("Ann Dole", "Royal Norby Academy", None)),
        ("- Corresponding Member, Holm Academy of Science", ("Ann Dole", "Holm Academy of Science", None)),
        ("- Member of the Torvik Bar Association, 1998-2004",
         ("Ann Dole", "Torvik Bar Association", "1998/2004")),
    ],
)  # fmt: skip
def test_an_entry_says_what_the_person_is_a_member_of(checker, entry, expected):
    assert expected in told(checker, PAGE + entry)


def test_an_entry_below_a_name_is_of_that_person(checker):
    text = "Our staff\n\nAnn Dole\n- Member of the Royal Norby Academy\n- Head of department"
    assert ("Ann Dole", "Royal Norby Academy", None) in told(checker, text, title=None)


@pytest.mark.parametrize(
    "entry", ["- Member of the Order of Norby", "- Member of the Board", "- Member of Parliament"]
)
def test_what_is_conferred_or_nameless_is_none(checker, entry):
    assert not told(checker, PAGE + entry)


def test_a_firm_is_no_person(checker):
    assert not told(checker, "Holm Bank is a bank.\n\n- Member of the Royal Norby Academy", title="Holm Bank")


def test_a_list_without_a_heading_is_of_the_page(checker):
    text = "- Maps of Norby, with Carl Weir (Holm Press, 2005)\n- Member of the Royal Norby Academy (MRNA)"
    assert told(checker, text) == {("Ann Dole", "Royal Norby Academy", None)}
