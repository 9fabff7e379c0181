# ruff: noqa: E501  -- one case a line
"""Dates listed for the terms of one office: each of them is a claim of its own."""

import pytest

pytestmark = pytest.mark.model

CASES = """\
took_office|Lena Brandt was elected president of Kenya in 2004, 2009, and 2014.|2004 2009 2014
took_office|Lena Brandt was elected president of Kenya in 2010, and again in 2017 after a change of the rules.|2010 2017
took_office|Lena Brandt won the presidential elections of Kenya in 1992 and 1997.|1992 1997
took_office|Lena Brandt won the 2015 and 2020 presidential elections in Kenya.|2015 2020
took_office|Lena Brandt won the presidency of Kenya in 2015 and a disputed third term in 2020.|2015 2020
took_office|Lena Brandt and Omar Diaz won the presidency of Kenya in 2015 and 2020.|2015
took_office|Lena Brandt was elected president of Kenya in 2004, and a film of 2009 tells it.|2004
held_office|Lena Brandt was mayor of Boston from 1989 to 1992 and from 2000 to 2004.|1989/1992 2000/2004
held_office|Lena Brandt was mayor of Boston from 1989 to 1992, from 1994 to 1996 and 2000 to 2004.|1989/1992 1994/1996 2000/2004
held_office|Under Lena Brandt (1989-1992), Kenya grew.|1989/1992
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_each_listed_date_dates_a_term(drafts_of, line):
    relation, text, expected = line.split("|")
    found = {
        d.when.edtf
        for d in drafts_of(text)
        if d.candidate.relation == relation and d.subject.name == "Lena Brandt" and d.when is not None
    }
    assert sorted(found) == expected.split()


RESPECTIVE = """\
joined|Norway|Norway and Sweden joined NATO in 1949 and 2024 respectively.|1949
joined|Sweden|Norway and Sweden joined NATO in 1949 and 2024 respectively.|2024
founded|Osmark|In 1788 and 1825 respectively, Lena Brandt founded Tarvik and Osmark.|1825
held_office|Lena Brandt|Lena Brandt was mayor of Boston in 1990 and 1991.|1990/1991
left_office|Jan Holm|Siemens announced on Tuesday that Jan Holm had resigned as chief executive of Siemens last month.|2024-09
"""


@pytest.mark.parametrize("line", RESPECTIVE.splitlines())
def test_each_name_takes_the_date_in_its_place(drafts_of, line):
    relation, subject, text, expected = line.split("|")
    found = {
        d.when.edtf if d.when is not None else "none"
        for d in drafts_of(text)
        if d.candidate.relation == relation and d.subject.name == subject
    }
    assert found == {expected}
