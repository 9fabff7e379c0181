# ruff: noqa: E501  -- one case a line
"""Dates of a sentence that are none of its claims': of the news, of a name, of a plan's making; and near misses.

Each line: relation, subject, text, its date or "none". The articles are of Wednesday, 2 October 2024.
"""

import pytest

from tests.cases import cases_of, dates_of

pytestmark = pytest.mark.model

CASES = """\
holds_office|Ann Holt|The director of the Elm Institute, Ann Holt, this morning, sent a letter to the board.|none
holds_office|Ann Holt|Ann Holt, now the president of Norway, met the envoy during the 2016 campaign.|none
holds_office|Ann Holt|President Ann Holt of Norway met the envoy in 2016.|2016
holds_office|Ann Holt|Sales fell in 2016, according to Ann Holt, director of the Elm Institute.|none
holds_office|Ann Holt|Since 2000 the bears have been ill, according to Ann Holt, director of the Elm Institute.|none
holds_office|Ann Holt|President Ann Holt of Norway promised to host the games in 2032.|none
holds_office|Ann Holt|President Ann Holt of Norway will not travel before the vote on Wednesday.|none
holds_office|Ann Holt|Ann Holt, president of Norway since 2010, spoke on Monday.|2010/..
holds_office|Ann Holt|Ann Holt, head of the American Airlines union, wrote to the crew of Flight 1353.|none
holds_office|Ann Holt|(@elmnews) September 3, 2024 Prime Minister Ann Holt of Norway spoke of trade.|none
holds_office|Bo Ek|On Monday Ann Holt told the Elm Committee, which is chaired by Bo Ek, of the theft.|none
held_office|Bo Ek|In 1985 the Green Party, led by Bo Ek, won the vote.|1985
holds_office|Ann Holt|Ann Holt, governor of Utah since September 2020, has named two deputies.|2020-09/..
holds_office|Ann Holt|Since September 2020 the air has been bad, has said Ann Holt, governor of Utah.|none
age|Elm Telecom|Elm Telecom was founded on 8 August 1899 and celebrated its 125th birthday this month.|2024-10
age|Elm Telecom|Elm Telecom will celebrate its 30th birthday next year.|2025
took_office|Ann Holt|Born in August 1956, Ann Holt ran a bank before being named governor of Utah.|none
took_office|Ann Holt|Ann Holt, who was born in 1956, became governor of Utah in 1999.|1999
founded|Elm Telecom|Reforms led to the founding of Elm Telecom as it is known today.|none
founded|Elm Telecom|Elm Telecom, as it is known today, was founded in 1990.|1990
left_office|Ann Holt|President Ann Holt of Norway announced her decision to step down on September 6.|none
left_office|Ann Holt|President Ann Holt of Norway announced that she will step down on February 6.|2025-02-06
left_office|Ann Holt|President Ann Holt of Norway faces calls to step down over the theft of the ballots in 2016.|none
left_office|Ann Holt|Two weeks ago, President Ann Holt of Norway was forced to resign over her talks with Elm in late June.|2024-09-15/2024-09-21
left_office|Ann Holt|On Monday, President Ann Holt of Norway was forced to resign.|2024-09-30
held_office|Bo Ek|The war ended in 1966. He had left the Elm Front, which was led by Bo Ek, but was then reduced to a clerk.|none
held_office|Bo Ek|The war ended in 1966. The envoy wrote to the then prime minister of Norway, Bo Ek.|1966
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_claim_has_its_own_date_alone(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)
