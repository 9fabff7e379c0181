"""Whose a date is where several members or bodies are told in one sentence."""

import pytest

pytestmark = pytest.mark.model


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name, c.when and c.when.edtf)
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership" and c.relation != "member_count"
    }


def pairs(relation, body, **dates):
    return {(relation, name.replace("_", " "), body, when) for name, when in dates.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both belong to ASEAN, Vietnam since 1995, Cambodia since 1999.",
         pairs("member", "ASEAN", Vietnam="1995/..", Cambodia="1999/..")),
        ("Vietnam and Cambodia belong to ASEAN (Vietnam since 1995, Cambodia since 1999).",
         pairs("member", "ASEAN", Vietnam="1995/..", Cambodia="1999/..")),
        ("Latvia and Croatia are both NATO members, Latvia since 2004 and Croatia since 2009.",
         pairs("member", "NATO", Latvia="2004/..", Croatia="2009/..")),
        ("The two belong to NATO: Italy and Iceland since 1949, Albania since 2009.",
         pairs("member", "NATO", Italy="1949/..", Iceland="1949/..", Albania="2009/..")),
        ("Both countries joined the OECD, Latvia in 2016 and Lithuania in 2018.",
         pairs("joined", "OECD", Latvia="2016", Lithuania="2018")),
        ("Latvia and Lithuania both joined the OECD: Latvia in 2016, Lithuania in 2018.",
         pairs("joined", "OECD", Latvia="2016", Lithuania="2018")),
        ("All three have been admitted to the OECD – Chile in 2010, Latvia in 2016 and Colombia in 2020.",
         pairs("joined", "OECD", Chile="2010", Latvia="2016", Colombia="2020")),
        ("Gabon and Ecuador have left OPEC, Gabon in 1995 and Ecuador in 2020.",
         pairs("left", "OPEC", Gabon="1995", Ecuador="2020")),
    ],
)  # fmt: skip
def test_each_member_told_again_has_its_own_date(checker, text, expected):
    assert told(checker, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Latvia joined NATO, which Croatia entered in 2009 and Albania in 2009.",
        "Vietnam belongs to ASEAN, Cambodia since 1999.",
    ],
)
def test_another_member_is_no_share_of_the_first(checker, text):
    assert not {
        each for each in told(checker, text) if each[1] in ("Albania", "Cambodia") and each[3] is None
    }


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Hungary entered NATO in 1999 and in 2004 the European Union.", "1999", "2004"),
        ("Hungary joined NATO in 1999, and in 2004 the European Union.", "1999", "2004"),
        ("Hungary joined NATO in 1999 and, in 2004, the European Union.", "1999", "2004"),
        ("Hungary joined NATO in March 1999 and then, in May 2004, the EU.", "1999-03", "2004-05"),
        ("Hungary has joined NATO in 1999 and then in 2004 the EU.", "1999", "2004"),
        ("Hungary joined NATO in 1999 and the EU in 2004.", "1999", "2004"),
        ("Hungary acceded to NATO in 1999 and to the EU in 2004.", "1999", "2004"),
    ],
)
def test_a_date_told_before_the_second_body_is_of_that_one(checker, text, first, second):
    assert told(checker, text) == {
        ("joined", "Hungary", "NATO", first),
        ("joined", "Hungary", "European Union", second),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Romania and Bulgaria applied to NATO together; Romania joined in 2004.",
        "Romania and Slovakia applied to NATO side by side; both were admitted in 2004.",
    ],
)
def test_the_date_behind_a_semicolon_is_not_that_of_the_clause_before(checker, text):
    applied = {each for each in told(checker, text) if each[0] == "applied"}
    assert applied
    assert all(when is None for *_, when in applied)


def test_the_preposition_of_a_second_body_is_no_date(checker):
    text = "Uzbekistan has been in the OSCE since 1992 and in the OECD since 1993."
    assert ("member", "Uzbekistan", "OECD", "1993/..") in told(checker, text)
