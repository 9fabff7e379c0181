"""Several people elected at once, each to an office."""

import pytest

pytestmark = pytest.mark.model


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
def test_each_enters_his_office(entered, text):
    assert entered(text) == {
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
def test_offices_had_before_are_not_entered(entered, text):
    assert not entered(text)
