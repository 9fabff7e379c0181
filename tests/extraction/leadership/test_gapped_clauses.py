"""A verb said once for several who each do it to another: "Holt runs Norvex, Lind Microsoft"."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def told(unweighed):
    """Give who leads and who founded what, with the year."""

    def found(text):
        claims = unweighed.extract(Article(id="x", text=text))
        led = {
            (c.subject.name, c.object.name if c.object else None, c.when.interval.edtf if c.when else None)
            for c in claims
            if c.relation.value in ("holds_office", "held_office", "took_office")
        }
        founded = {
            (f.name, c.subject.name, c.when.interval.edtf if c.when else None)
            for c in claims
            if c.relation.value == "founded"
            for f in c.founders
        }
        return led | founded

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt runs Norvex, Ben Lind Astrel Motors.",
         {("Ann Holt", "Norvex", None), ("Ben Lind", "Astrel Motors", None)}),
        ("Ann Holt became chief executive of Norvex in 2011, Ben Lind of Microsoft in 2014.",
         {("Ann Holt", "Norvex", "2011"), ("Ben Lind", "Microsoft", "2014")}),
        ("Norvex is run by Ann Holt, Astrel Motors by Ben Lind and Elm by Tom Riley.",
         {("Ann Holt", "Norvex", None), ("Ben Lind", "Astrel Motors", None), ("Tom Riley", "Elm", None)}),
        ("Norvex has been headed by Ann Holt since 2019, and the Elm Council by Ben Lind since 2023.",
         {("Ann Holt", "Norvex", "2019/.."), ("Ben Lind", "Elm Council", "2023/..")}),
        ("Ann Holt leads Norway, Ben Lind Sweden and Tom Riley Denmark.",
         {("Ann Holt", "Norway", None), ("Ben Lind", "Sweden", None), ("Tom Riley", "Denmark", None)}),
        ("Ann Holt founded Norvex in 1976, and Ben Lind Google in 1975.",
         {("Ann Holt", "Norvex", "1976"), ("Ben Lind", "Google", "1975")}),
        ("Ann Holt is chief executive of Norvex, Ben Lind of Microsoft.",
         {("Ann Holt", "Norvex", None), ("Ben Lind", "Microsoft", None)}),
    ],
)  # fmt: skip
def test_each_does_it_to_his_own(told, text, expected):
    assert told(text) == expected


def test_a_known_body_is_no_part_of_the_name_before_it(drafts_of):
    drafts = drafts_of("Ann Holt runs Apple, Ben Lind Microsoft and Tom Riley Google.")
    assert {(d.subject.name, d.object.name) for d in drafts if d.object} == {
        ("Ann Holt", "Apple"),
        ("Ben Lind", "Microsoft"),
        ("Tom Riley", "Google"),
    }


def test_the_second_office_is_of_whom_it_is_said(unweighed):
    text = "Ann Holt remains foreign secretary and Ben Lind defence secretary."
    held = {(c.subject.name, c.role.name) for c in unweighed.extract(Article(id="x", text=text)) if c.role}
    assert held == {("Ann Holt", "foreign secretary"), ("Ben Lind", "defence secretary")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt runs Norvex, Ben Lind Microsoft's rival said.",
        "Ann Holt is president of Norvex, and Ben Lind of Sweden won a prize.",
        "Ann Holt founded Norvex in 1976, Ben Lind Astrel.",
    ],
)
def test_who_does_something_else_does_not_do_it(told, text):
    assert not any(who == "Ben Lind" for who, *_ in told(text))
