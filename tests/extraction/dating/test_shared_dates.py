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
left_office|Nils Holm|Ruhl served as party secretary of Belmark from 1960 until 1964, immediately following Nils Holm's ouster.|1964~
holds_office|Christian IV|In 1618 or 1619 the town received its charter from King Christian IV of Denmark.|1618/1619
holds_office|Christian IV|Invited in 1625 by King Christian IV of Denmark, he painted the court.|1625
holds_office|Christian IV|Born in 1590, he served under King Christian IV of Denmark.|none
holds_office|Lars Hauge|Ida Moe will leave the duo this fall, while Lars Hauge runs the label Isbre Records.|none
holds_office|Omar Diaz|In a 1957 speech, Prime Minister Omar Diaz of Norway called for a union.|1957
holds_office|Omar Diaz|His 1957 dismissal by Prime Minister Omar Diaz of Norway caused a scandal.|1957
held_office|Omar Diaz|The airport was completed in 1950 and named after Omar Diaz, who was prime minister of Norway at the time.|1950
held_office|Omar Diaz|The airport opened in 1950. It was named after Omar Diaz, who was the prime minister of Norway at the time.|1950
held_office|Omar Diaz|Trade faded under Omar Diaz, then prime minister of Norway, and was revived in 1998.|none
held_office|Omar Diaz|In 1985 the Green Party, led by Omar Diaz, won the vote.|1985
held_office|Omar Diaz|The Green Party, led by Omar Diaz, was founded in 1990.|none
holds_office|Tarvo II|The temple was built by King Tarvo II of Lanra (r. 1604–1632).|1604/1632
took_office|Omar Diaz|After the 2011 election, Omar Diaz was appointed prime minister of Norway.|2011~
left_office|Omar Diaz|After losing the 2011 election, Omar Diaz resigned as leader of the Labour Party.|2011~
founded|Baltic Union|The Baltic Union was set up by the Treaty of Riga, which was signed on 3 May 1992.|1992-05-03
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_date_is_that_of_its_own_claim(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)
