# ruff: noqa: E501  -- one case a line
"""Ends of terms, lengths of time and days that one clause lends the next.

Each line: relation, subject, text, its date or "none". The articles are of Wednesday, 2 October 2024.
"""

import pytest

from tests.cases import cases_of, dates_of

pytestmark = pytest.mark.model

CASES = """\
left_office|Ann Holt|Ann Holt, who served as chancellor of Norway between 2010 and 2016 before being sacked by Ole Berg, was in court.|2016
held_office|Ann Holt|Ann Holt, who served as chancellor of Norway between 2010 and 2016 before being sacked by Ole Berg, was in court.|2010/2016
left_office|Ann Holt|Ann Holt served as the president of Norway from 2016 to 2017, when she was removed from office.|2017
held_office|Ann Holt|Ann Holt, who led Norvik Energy for five years from 2007, is fond of tea.|2007/2012~
held_office|Ann Holt|Ann Holt, who led Norvik Energy from 2007, is fond of tea.|2007/..
held_office|Ann Holt|Ann Holt has been chief executive of Norvik Energy for the last six years.|2018~/..
held_office|Ann Holt|Ann Holt has been chief executive of Norvik Energy over the past six years.|2018~/..
held_office|Ann Holt|For ten years, Ann Holt has been chief executive of Norvik Energy.|2014~/..
held_office|Ann Holt|Ann Holt has been chief executive of Norvik Energy for six months.|2024-04~/..
held_office|Ann Holt|Ann Holt has been chief executive of Norvik Energy, and has lived abroad for six months.|none
holds_office|Ann Holt|Prime Minister Ann Holt of Norway has shied away from the cameras for two years.|none
held_office|Ann Holt|Norvik Energy sacked its head on Monday. Ann Holt had been chief executive of Norvik Energy for fourteen years.|2010~/2024
held_office|Ann Holt|Norvik Energy sacked its head on Monday. Before her promotion Ann Holt had been chief executive of Elm Motors for seven years.|none
held_office|Ann Holt|Norvik Energy does well. Ann Holt had been chief executive of Norvik Energy for fourteen years.|none
held_office|Bo Ek|Ann Holt stepped down as chief executive of Norvik Energy on Monday and was followed by Bo Ek, until then the chief technology officer.|../2024-09-30
took_office|Bo Ek|Ann Holt stepped down as chief executive of Norvik Energy on Monday and was followed by Bo Ek, until then the chief technology officer.|2024-09-30~
held_office|Bo Ek|Ann Holt has been president of Norway since 1994, when she defeated the then prime minister Bo Ek.|1994
held_office|Bo Ek|Ann Holt has been president of Norway since 1994, when she followed Bo Ek, later prime minister of Norway.|none
holds_office|Bo Ek|Ann Holt has been president of Norway since 1994, when she defeated later prime minister Bo Ek.|none
left_office|Ann Holt|Shares in Norvik Energy fell on Tuesday after its chief executive, Ann Holt, resigned.|2024-10-01~
left_office|Ann Holt|Shares in Norvik Energy fell on Tuesday after its chief executive, Ann Holt, had resigned.|none
left_office|Ann Holt|Norvik Energy fired its chief executive, Ann Holt, last month after she failed to disclose a gift.|2024-09
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_terms_and_lengths_give_their_dates(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)
