"""Several people elected at once, each to an office."""

import pytest

pytestmark = pytest.mark.model


def entered(drafts):
    return {
        (d.subject.name, d.role and d.role.name)
        for d in drafts
        if d.candidate.relation.value == "took_office"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Elm Union elected Ann Holt president, Tom Ray vice president and Ole Berg treasurer.",
        "The Elm Union elected Ann Holt, president; Tom Ray, vice president; and Ole Berg, treasurer.",
        "The Elm Union elected new officers: Ann Holt, president; Tom Ray, vice president; "
        "Ole Berg, treasurer.",
        "The Elm Union elected the following: president, Ann Holt; vice president, Tom Ray; "
        "treasurer, Ole Berg.",
    ],
)
def test_each_enters_his_office(drafts_of, text):
    assert entered(drafts_of(text)) == {
        ("Ann Holt", "president"),
        ("Tom Ray", "vice president"),
        ("Ole Berg", "treasurer"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Elm Union elected its president, Ann Holt, and its treasurer, Tom Ray, to a committee.",
        "The Elm Union appointed Ann Holt, its president, and Tom Ray, its treasurer, as delegates.",
        "The Elm Union named Ann Holt, president of Norvex, and Tom Ray, treasurer of Elm, to the board.",
    ],
)
def test_offices_had_before_are_not_entered(drafts_of, text):
    assert not entered(drafts_of(text))
