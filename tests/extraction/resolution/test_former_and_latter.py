"""What "the former" and "the latter" are."""

import pytest

pytestmark = pytest.mark.model


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name, c.when and c.when.edtf)
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership"
    }


UNION, ALLIANCE, COUNCIL = "European Union", "NATO", "Council of Europe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO and the OECD both met in Paris. Latvia joined the former in 2004 and the latter in 2016.",
         {("joined", "Latvia", ALLIANCE, "2004"), ("joined", "Latvia", "OECD", "2016")}),
        ("Of the OECD and NATO, Albania joined the latter in 2009.",
         {("joined", "Albania", ALLIANCE, "2009")}),
        ("Albania looked at NATO and the European Union, but joined only the former in 2009.",
         {("joined", "Albania", ALLIANCE, "2009")}),
        ("Romania is a member of both the Council of Europe and the European Union. "
         "It joined the former in 1993.", {("joined", "Romania", COUNCIL, "1993")}),
        ("Romania belongs to NATO and the EU; it joined the latter in 2007.",
         {("joined", "Romania", UNION, "2007")}),
        ("Romania is in NATO and the EU. It has been a member of the former since 2004.",
         {("member", "Romania", ALLIANCE, "2004/..")}),
        ("Latvia and Romania both belong to the EU. The latter joined in 2007 and the former in 2004.",
         {("joined", "Romania", UNION, "2007"), ("joined", "Latvia", UNION, "2004")}),
        ("Sweden left EFTA for the EU and joined the latter in 1995.", {("joined", "Sweden", UNION, "1995")}),
    ],
)  # fmt: skip
def test_each_word_stands_for_its_own_of_the_two(checker, text, expected):
    found = {each for each in told(checker, text) if each[3] is not None}
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Romania belongs to NATO and the EU. It left the latter half of the talks in 2007.",
        "Romania belongs to NATO and the EU. It left the former mine in 2007.",
        "Romania spoke to ASEAN, NATO and the EU. It joined the former in 2007.",
    ],
)
def test_a_noun_behind_or_a_third_before_leaves_it_open(checker, text):
    assert not {each for each in told(checker, text) if each[3] == "2007"}
