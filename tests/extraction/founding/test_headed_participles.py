"""Participles that stand alone under the name of what was founded."""

import pytest

pytestmark = pytest.mark.model


def founded(checker, text):
    return {
        (c.subject.name, c.when and c.when.edtf)
        for c in checker.extract(text, published="2025-01-15")
        if c.relation == "founded"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OPEC. Founded in 1960 by Iran, Iraq, Kuwait, Saudi Arabia and Venezuela.", ("OPEC", "1960")),
        ("The OECD. Established in 1961.", ("OECD", "1961")),
        ("Interpol\nFounded in 1923 by twenty police forces.", ("Interpol", "1923")),
        ("## Interpol\n\nFounded in 1923 by twenty police forces.", ("Interpol", "1923")),
        ("The African Union\n\nFormed in 2002. Has 55 members.", ("African Union", "2002")),
        ("2. Oracle\nFounded in 1977 by Larry Ellison.", ("Oracle", "1977")),
        ("The EFTA. Originally formed in 1960 by seven states.",
         ("European Free Trade Association", "1960")),
        ("Toyota\nFounded by Kiichiro Toyoda in 1937.", ("Toyota", "1937")),
    ],
)  # fmt: skip
def test_the_name_right_before_was_founded(checker, text, expected):
    assert founded(checker, text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Our history\nFounded in 1923 by twenty forces.",
        "The OECD grew. Founded in 1903 by Henry Moss.",
        "The OECD. Opened in 1961.",
        "Japan. Founded in 1948 as a republic.",
        "OPEC met in Vienna with Interpol. Founded in 1923 by twenty forces.",
    ],
)
def test_no_other_line_before_is_its_subject(checker, text):
    assert founded(checker, text) == set()


def test_a_subject_behind_the_participle_stays_its_own(checker):
    text = "The OECD.\nFounded in 1923 by twenty forces, Interpol sits in Lyon."
    assert founded(checker, text) == {("Interpol", "1923")}
