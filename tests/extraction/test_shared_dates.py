# ruff: noqa: E501  -- one case a line
"""Whose a date is where a sentence tells several things: brackets behind names, occasions, fates.

Each line: relation, subject, text, its date or "none".
"""

import pytest

from tests.cases import cases_of, dates_of

pytestmark = pytest.mark.model

CASES = """\
founded|Arvonia|Three colonies were set up in the mid-1800s: Arvonia (1829), South Belmark (1836) and Torland (1851).|1829
founded|Torland|Three colonies were set up in the mid-1800s: Arvonia (1829), South Belmark (1836) and Torland (1851).|1851
founded|Gran Belmark|The provinces gained their independence between 1819 and 1822 and formed a federation known as Gran Belmark.|1819/1822
took_office|Anders Juhl|Seewoos Ram was prime minister of Mauritius, and he was succeeded by Anders Juhl (1982-95, 2000-03) and Paul Berg (2003-05).|1982
took_office|Paul Berg|Ann Lee was president of Peru. She was succeeded by Paul Berg (1920-2001).|none
took_office|Irfan Lund|The government of Peru remained in place until the 2020 elections, when Irfan Lund became president.|2020
took_office|David Grange|Donald Ram won in 2011, but early elections held in 2015 resulted in a change, and David Grange took office as president of Guyana.|2015
holds_office|George Tarvo|King George Tarvo of Tonga agreed to sign a treaty with the neighbours in 1900.|1900
holds_office|Franz Franco|After the murder of dictator Franz Franco in 1975, Spain had a new economy.|1975
took_office|Nils Holm|Nils Holm took over as Grenada monarch on 8 May 2022.|2022-05-08
took_office|Mark Holm|Mark Holm took over as Netherlands prime minister from Jan Peter Berg.|none
took_office|Godwin Friday|Godwin Friday took office as prime minister of Peru in November 2015.|2015-11
left_office|Nils Holm|Ruhl served as party secretary of Belmark from 1960 until 1964, immediately following Nils Holm's ouster.|1964/..
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_date_is_that_of_its_own_claim(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)
