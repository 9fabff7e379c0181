# ruff: noqa: E501  -- one case a line
"""Dates as newsrooms word them, the article published on Wednesday, 2 October 2024: a drill.

Written in one sitting before the rules of dates were touched for it: 76 of 103 were right before, 95 after
(of these 5 once the conventions for approximate dates were taken over); `MISREAD` holds what is still wrong.
Each line: relation, subject, text, date; `none` where the claim must stay undated.
"""

from datetime import date

import pytest

pytestmark = pytest.mark.model

MISREAD = {
    "Serbia: Serbia will join the European Union in two years.",
    "Serbia: Twenty years after it joined the European Union in 2004, Serbia is richer.",
    "Serbia: Serbia joined the European Union as recently as 2013.",
    "Anna Holm: Anna Holm chaired Ericsson (1993-2001).",
    "Ericsson: Ericsson was founded three years before the First World War.",
}
CASES = """\
joined|Serbia|Serbia, which joined the European Union in 2004, now wants reform.|2004
joined|Serbia|Serbia joined NATO in 2004 and the European Union in 2007.|2004
joined|Iceland|Serbia joined the European Union in 2004, Iceland in 2007 and Malta in 2013.|2007
joined|Malta|Serbia joined the European Union in 2004, Iceland in 2007 and Malta in 2013.|2013
joined|Serbia|Serbia and Iceland joined the European Union in 2004 and 2007 respectively.|2004
joined|Iceland|Serbia and Iceland joined the European Union in 2004 and 2007 respectively.|2007
joined|Serbia|Serbia joined the European Union on Monday.|2024-09-30
joined|Serbia|Serbia joined the European Union on Sunday night.|2024-09-29
joined|Serbia|Serbia joined the European Union in the early hours of Monday.|2024-09-30
joined|Serbia|On Tuesday Serbia became a member of the European Union.|2024-10-01
joined|Serbia|Serbia joined the European Union a week ago.|2024-09-22/2024-09-28
joined|Serbia|Serbia joined the European Union 20 years ago.|2004
joined|Serbia|Serbia joined the European Union in July.|2024-07
joined|Serbia|Serbia joined the European Union last July.|2024-07
joined|Serbia|Serbia joined the European Union in December.|2023-12
joined|Serbia|Serbia joined the European Union in July last year.|2023-07
joined|Serbia|Serbia joined the European Union in the spring.|2024-21
joined|Serbia|Serbia joined the European Union last autumn.|2023-23
joined|Serbia|Serbia joined the European Union in the spring of last year.|2023-21
joined|Serbia|Serbia joined the European Union earlier this month.|2024-10
joined|Serbia|Serbia joined the European Union late last year.|2023
joined|Serbia|Serbia joined the European Union at the start of this year.|2024
joined|Serbia|Serbia joined the European Union at the start of the year.|2024
joined|Serbia|Serbia joined the European Union on 1 May.|2024-05-01
joined|Serbia|Serbia joined the European Union on 1 May last year.|2023-05-01
joined|Serbia|Serbia joined the European Union on Monday, September 30.|2024-09-30
joined|Serbia|Serbia will join the European Union on January 1.|2025-01-01
joined|Serbia|Serbia is due to join the European Union next January.|2025-01
joined|Serbia|Serbia is to join the European Union in March.|2025-03
joined|Serbia|Serbia will join the European Union in two years.|2026
joined|Serbia|Serbia will join the European Union in 2030.|2030
joined|Serbia|Serbia hopes to join the European Union by 2030.|../2030
joined|Serbia|Serbia will join the European Union early next year.|2025
joined|Serbia|Serbia will join the European Union from January 2026.|2026-01
joined|Serbia|Serbia left the Commonwealth in 1990. Five years later it joined the European Union.|1995
joined|Serbia|Serbia left the Commonwealth in 1990. It joined the European Union five years later.|1995
joined|Serbia|Serbia left the Commonwealth in 1990 and, two years later, joined the European Union.|1992
joined|Serbia|Serbia left the Commonwealth in 1990. It joined the European Union that year.|1990
joined|Serbia|Serbia left the Commonwealth in 1990. It had joined the European Union a decade earlier.|1980~
joined|Serbia|Serbia left the Commonwealth in 1990, a year after joining the European Union.|1989
joined|Serbia|Serbia left the Commonwealth in 1990, the year it joined the European Union.|1990
joined|Serbia|In 1990, a year after a coup, Serbia joined the European Union.|1990
joined|Serbia|Serbia, independent since 1991, joined the European Union in 2004.|2004
joined|Serbia|Serbia, a former colony that won independence in 1991, joined the European Union.|none
joined|Serbia|Serbia joined the European Union, which was founded in 1957.|none
joined|Serbia|Serbia joined the European Union under a 1957 treaty.|none
joined|Serbia|Twenty years after it joined the European Union in 2004, Serbia is richer.|2004
joined|Serbia|Serbia joined the European Union as recently as 2013.|2013
joined|Serbia|Serbia joined the European Union way back in 1973.|1973
joined|Serbia|Serbia only joined the European Union in 2013.|2013
joined|Serbia|Serbia joined the European Union (2004) and NATO (2009).|2004
joined|Serbia|Since joining the European Union in 2004, Serbia has grown.|2004
joined|Serbia|Having joined the European Union in 2004, Serbia adopted the euro in 2009.|2004
joined|Serbia|Serbia said on Monday it had joined the European Union.|none
joined|Serbia|Serbia said on Monday it would join the European Union in 2027.|2027
joined|Serbia|1 May 2004: Serbia joins the European Union.|2004-05-01
joined|Serbia|2004: Serbia joins the European Union.|2004
joined|Serbia|May 2004 - Serbia joins the European Union.|2004-05
joined|Serbia|In 2004 Serbia joined the European Union. Growth followed in 2006.|2004
member|Serbia|Serbia has been a member of the European Union since 2004.|2004/..
member|Serbia|A member of the European Union since 2004, Serbia wants reform.|2004/..
member|Serbia|Serbia, a member of the European Union since 2004, wants reform.|2004/..
member|Serbia|Serbia has been a member of the European Union for 20 years.|2004~/..
member|Serbia|Serbia was a member of the European Union from 2004 to 2016.|2004/2016
member|Serbia|Serbia was a member of the European Union until last year.|../2023
left|Serbia|Serbia quit the European Union in June 2016.|2016-06
left|Serbia|Serbia left the European Union at the end of 2020.|2020-09~/2020-12
left|Serbia|Serbia formally left the European Union at midnight on 31 January 2020.|2020-01-31
took_office|Anna Holm|Anna Holm took over as chief executive of Ericsson in May.|2024-05
took_office|Anna Holm|Anna Holm, who took over as chief executive of Ericsson in May, resigned.|2024-05
took_office|Anna Holm|Anna Holm was named chief executive of Ericsson on Tuesday.|2024-10-01
took_office|Anna Holm|Ericsson on Tuesday named Anna Holm as chief executive.|2024-10-01
took_office|Anna Holm|Ericsson named Anna Holm as chief executive yesterday.|2024-10-01
took_office|Anna Holm|Anna Holm will become chief executive of Ericsson on 1 November.|2024-11-01
took_office|Anna Holm|Anna Holm will become chief executive of Ericsson effective November 1.|2024-11-01
took_office|Anna Holm|Anna Holm became chief executive of Ericsson six months ago.|2024-04
took_office|Anna Holm|Anna Holm became chief executive of Ericsson in 2015, aged 44.|2015
took_office|Anna Holm|Born in 1950, Anna Holm became chief executive of Ericsson at the age of 40.|1990~
took_office|Anna Holm|Born in 1950, Anna Holm became chief executive of Ericsson at the age of 41, on 3 March 1992.|1992-03-03
took_office|Anna Holm|Anna Holm, born in 1950, became chief executive of Ericsson at 40.|1990~
took_office|Anna Holm|Anna Holm joined Ericsson in 1990 and became its chief executive in 2005.|2005
left_office|Anna Holm|Anna Holm resigned as chief executive of Ericsson last week.|2024-09-23/2024-09-29
left_office|Anna Holm|Anna Holm stepped down as chief executive of Ericsson in August after six years.|2024-08
left_office|Anna Holm|Anna Holm was ousted as chief executive of Ericsson three weeks ago.|2024-09-08/2024-09-14
left_office|Anna Holm|Anna Holm will retire as chief executive of Ericsson at the end of the year.|2024-12
left_office|Anna Holm|Anna Holm will step down as chief executive of Ericsson in the spring.|2025-21
holds_office|Anna Holm|Anna Holm has been chief executive of Ericsson since 2015.|2015/..
holds_office|Anna Holm|Anna Holm was chief executive of Ericsson from 2010 to 2015.|2010/2015
holds_office|Anna Holm|Anna Holm was chief executive of Ericsson between 2010 and 2015.|2010/2015
holds_office|Anna Holm|Anna Holm was chief executive of Ericsson (2010-15).|2010/2015
holds_office|Anna Holm|Anna Holm, chief executive of Ericsson from 2010 until her death in 2015, loved ships.|2010/2015
holds_office|Anna Holm|Anna Holm, chief executive of Ericsson in the 1990s, loved ships.|199X
holds_office|Anna Holm|Anna Holm served as chief executive of Ericsson until 2015.|../2015
holds_office|Anna Holm|Anna Holm chaired Ericsson (1993-2001).|1993/2001
founded|Ericsson|Ericsson was founded in 1876 by Lars Magnus Ericsson.|1876
founded|Ericsson|Ericsson was founded 148 years ago.|1876
founded|Ericsson|Ericsson, founded in 1876, sold its phones arm in 2012.|1876
founded|Ericsson|Founded in 1876, Ericsson sold its phones arm in 2012.|1876
founded|Ericsson|Ericsson traces its roots to 1876.|1876
founded|Ericsson|Ericsson was founded in the 1870s.|187X
founded|Ericsson|Ericsson was founded in the late 19th century.|1867~/1899
founded|Ericsson|Ericsson was founded shortly after the war.|none
founded|Ericsson|Ericsson was founded in the summer of 1876.|1876-22
founded|Ericsson|Ericsson was founded three years before the First World War.|1911
"""


def _cases():
    """Give each line as a test case."""
    for line in CASES.splitlines():
        relation, subject, text, edtf = line.split("|")
        marks = [pytest.mark.xfail(strict=True)] if f"{subject}: {text}" in MISREAD else []
        yield pytest.param(relation, subject, text, edtf, marks=marks, id=f"{subject}: {text}")


_GROUP = {"expelled": "left", "held_office": "holds_office"}


@pytest.fixture(scope="module")
def dated(drafts_without_table):
    """Give the date of the first claim of a relation about a subject; "missing" where there is none."""

    def found(relation, subject, text):
        drafts = drafts_without_table(text, date(2024, 10, 2))
        draft = next(
            (d for d in drafts if _GROUP.get(d.candidate.relation.value, d.candidate.relation.value) == relation
             and d.subject.name == subject), None,
        )  # fmt: skip
        if draft is None:
            return "missing"
        return "none" if draft.when is None else draft.when.edtf

    return found


@pytest.mark.parametrize(("relation", "subject", "text", "edtf"), list(_cases()))
def test_each_sentence_dates_its_claim(dated, relation, subject, text, edtf):
    assert dated(relation, subject, text) == edtf
