"""What a founding speaks of that stands before its comma, behind its noun or in another clause."""

import pytest

pytestmark = pytest.mark.model

FOUNDED = """\
Holm Mills|A family firm founded in 1921, Holm Mills employs 300 people.
Tolsen|A marketing company established in 1895, Tolsen sells more than 200 brands.
Elm Institute|A think tank set up by Ole Berg in 1995, the Elm Institute advises ministers.
Norvex Systems|Norvex Systems won an order. Founded in 2004, the company's headquarters are in Tempe.
Norvex Systems|Norvex Systems won an order. Founded in 2004, its headquarters are in Tempe.
Norvex|Founded in 2004, Norvex's headquarters and staff are in Tempe.
Norland Growth Fund|Norland Growth Fund bought it. The fund is a $10 billion pool set up in June 2011.
Joint Monitoring Group|Officials met the Joint Monitoring Group, set up to oversee the truce, on Tuesday.
Ostmark Records|In 1964, an independent label was created, called Ostmark Records.
Ostmark Records|An independent label was created in 1964, named Ostmark Records.
Elm Agency for Safety|In 2004 the union set up an agency to promote good practice - the Elm Agency for Safety.
Elm Office for Banks|In 2004 the state set up an office to watch over them: the Elm Office for Banks.
Harlow Playhouse|She founded theatres such as the Harlow Playhouse.
Harlow Playhouse, Elm Globe|She founded theatres such as the Harlow Playhouse and the Elm Globe.
Orla Systems|Orla Systems wants cash. When founder John Tarbis pitched Orla Systems to banks, they balked.
Orla Systems|Orla Systems sells. Orla Systems lost money, chief executive and co-founder Travis Holm said.
"""

NOT_FOUNDED = """\
A family feud settled in 1921, Holm Mills makes paper again.
Norvex Systems won an order. Filed in 2004, the company's brand was lost.
The committee met Norvex, set two dates and adjourned.
In 2004 the union set up an agency to promote good practice - Ann Holt was against it.
Elm Bank met Orla Systems on Monday. Both were pleased, founder John Tarbis said.
Former chief and founder of Linx winter coats Mila Agarwal was praised.
The letter to Elm Bank came from startup founder John Tarbis.
"This is the man who started it all," the Elm Hall of Fame said.
He spoke against the government headed by Prime Minister Sorin Grindel, which came into being in May.
China was emerging from the trials of the "cultural revolution" in 1976.
In 1995, the Elm Division Medal of Merit in silver was established.
In 2014 Ann Tarn launched an initiative called #MothersWhoMake.
The army has killed many since the launch of the Zarb-e-Fath military campaign in June 2014.
"""

ENDED = """\
Daily Courier|Elm Broadcasting owned the Daily Courier until it closed in 2011.
Elm Air|Norvex ran Elm Air until it was wound up in 2004.
Elm Rovers|He played for Elm Rovers until they were disbanded in 1931.
German Confederation|Norland became independent in 1866 when the German Confederation dissolved.
"""

FOUNDERS_OWN = """\
Norvex Systems|Ann Holt, chief executive of Norvex Systems, met Ole Berg of Elm Foods. Holt founded the company in 1990.
Norvex Systems|Ann Holt, chief executive of Norvex Systems, met Ole Berg of Elm Foods. She founded the firm in 1990.
Elm Foods|Ann Holt, former chief executive of Tarn Bank, runs Elm Foods. She founded the company in 1990.
Elm Foods|Ann Holt, chief executive of Norvex Systems, praised Elm Foods. Ole Berg founded the company in 1990.
"""  # noqa: E501


def names(found):
    return {subject for subject, _ in found}


@pytest.mark.parametrize("line", FOUNDED.splitlines())
def test_what_a_founding_speaks_of(told, line):
    bodies, text = line.split("|")
    assert names(told("founded", text)) == set(bodies.split(", "))


@pytest.mark.parametrize("text", NOT_FOUNDED.splitlines())
def test_where_nothing_is_founded(told, text):
    assert told("founded", text) == set()


@pytest.mark.parametrize("line", ENDED.splitlines())
def test_what_ended(told, line):
    body, text = line.split("|")
    assert names(told("dissolved", text)) == {body}


@pytest.mark.parametrize("line", FOUNDERS_OWN.splitlines())
def test_the_company_is_its_founders(told, line):
    body, text = line.split("|")
    assert names(told("founded", text)) == {body}
