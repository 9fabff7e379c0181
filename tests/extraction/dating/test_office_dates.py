# ruff: noqa: E501  -- one case a line
"""Dates that the words right behind an office tell, ends of stand-ins' time, and distances from today.

Each line: relation, subject, text, its date or "none". The articles are of Wednesday, 2 October 2024.
"""

import pytest

from tests.cases import cases_of, dates_of

pytestmark = pytest.mark.model

CASES = """\
holds_office|Ann Holt|The outgoing president of Norway, Ann Holt, has been in power since 2007.|2007/..
holds_office|Ann Holt|The chief executive of Elm Motors, Ann Holt, has held the post since May 2007.|2007-05/..
holds_office|Ann Holt|The chief executive of Elm Motors, Ann Holt, who has been in charge since 2007, spoke.|2007/..
holds_office|Ann Holt|President Ann Holt of Norway, whose party has been in power since 2007, spoke.|none
holds_office|Ann Holt|President Ann Holt of Norway met the King of Sweden, on the throne since 2007.|none
held_office|Ann Holt|Ann Holt, the mayor of Oslo at the time of the 2003 flood, was cleared.|2003
held_office|Ann Holt|Ann Holt was mayor of Oslo during the floods of 2003.|2003
holds_office|Ann Holt|Ann Holt, mayor of Oslo, spoke of the 2003 flood.|none
held_office|Bo Ek|The strike began in 1984. Bo Ek was then president of Norway; he resigned three years later.|1984
left_office|Bo Ek|The strike began in 1984. Bo Ek was then president of Norway; he resigned three years later.|1987
joined|Croatia|It is fifteen years since Croatia joined NATO.|2009
joined|Croatia|It has been fifteen years since Croatia joined NATO.|2009
joined|Croatia|It was fifteen years since Croatia joined NATO.|none
took_office|Ann Holt|The 2012 Olympic champion Ann Holt is to become president of the Elm Federation in April.|2025-04
took_office|Ann Holt|Vice-president Ann Holt will act as president of Norway until the annual meeting in January.|none
took_office|Ann Holt|Ann Holt became president of Norway in 2004 and stayed until the vote in 2009.|2004
took_office|Ann Holt|Ann Holt did not become president of Norway until 2009.|2009
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_office_has_the_date_behind_it(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)
