# ruff: noqa: E501  -- one case a line
"""Dates around a subject, at the end of a clause before a comma, and counted from the day of an article.

Each line: relation, subject, text, its date or "none". The articles are of Wednesday, 2 October 2024.
"""

import pytest

from tests.cases import cases_of, dates_of

pytestmark = pytest.mark.model

CASES = """\
took_office|Ann Holt|Norvik Energy in 2019 appointed Ann Holt as its chief executive.|2019
took_office|Ann Holt|Norvik Energy on 4 March 2019 appointed Ann Holt as its chief executive.|2019-03-04
left_office|Ann Holt|Last September Ann Holt resigned as chief executive of Norvik Energy.|2024-09
left_office|Ann Holt|Last Friday Ann Holt resigned as chief executive of Norvik Energy.|2024-09-27
left_office|Ann Holt|The resignation of Ann Holt as chief executive of Norvik Energy last month surprised many.|2024-09
left_office|Ann Holt|The resignation of Ann Holt as chief executive of Norvik Energy was recalled last month.|none
joined|Croatia|Croatia's accession to NATO last month helped its trade.|2024-09
joined|Croatia|Croatia's accession to NATO and the flood of 1994 are what people remember.|none
joined|Croatia|Having joined NATO last month, Croatia exports more timber.|2024-09
joined|Croatia|Having joined NATO, last month Croatia exported more timber.|none
took_office|Ann Holt|Ann Holt became chief executive of Norvik Energy yesterday, the company said.|2024-10-01
took_office|Ann Holt|Six days after Ann Holt won the race for leader of the Labour Party, the arithmetic has turned ugly.|2024-09-26
left_office|Ann Holt|Six years after her ouster, former president Ann Holt of Norway has been cleared of a theft in 2011.|2018
joined|Croatia|It is fifteen years after Croatia joined NATO.|2009
joined|Croatia|Croatia has sent experts to the talks since 1963, three years after it joined NATO.|none
joined|Croatia|A week after Croatia joined NATO, trade is thriving.|none
joined|Croatia|Fifteen years after Croatia joined NATO, trade collapsed.|none
left_office|Ann Holt|Elm United are looking for their fifth coach in six years after sacking Ann Holt.|none
left_office|Bo Ek|King Olav has accepted the resignation of Prime Minister Bo Ek of Norway, the palace said on Monday.|2024-09-30
left_office|Bo Ek|King Olav recalled the resignation of Prime Minister Bo Ek of Norway, the palace said on Monday.|none
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_date_hangs_where_it_stands(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)
