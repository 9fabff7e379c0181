"""What is launched, held or established under a name and founds no body, and what beside it does."""

import pytest

pytestmark = pytest.mark.model

NOTHING = """\
The city's mayor inaugurated the Holm Energy Summit on Monday.
Berg Motors launched the Berg Online Store in 2003.
Ann Doyle launched a line of shoes called Marla.
The game lets players create Golems such as Talos.
The Anna Berg Research Grant, established by Anna Berg, goes to young doctors.
The Ralph Stone Medal of Merit was established in 1995.
Iron-Fist, the latest operation, was launched in 2014 to drive out the rebels.
Bitterling, a herbal liqueur established in 1930, sells well.
The Oslo office, established in 2011, has ten staff.
Ann Holm started the Kambira office in 2011 with one desk.
He runs Fair Rails, a campaign his wife launched in 2009.
The committee of the Lindvex Union has published two reports since 2010.
St Luke's School admitted its first female pupils in 1902.
Norland's army launched Operation Winter Shield in 2016.
The Karam offensive has cost many lives. Karam, the latest, was launched by the army in 2014.
Congress passed a minimum tax (AMX). AMX was set up in 1969 to stop the rich from avoiding taxes.
The frigate Halden was launched on October 2, 1993.
Halden Hall was launched on October 2, 1993, and commissioned on September 30, 1995.
Corvex Rubber started publishing its road maps in 1910.
Corvex Motors expects to start production in 2030.
The Corvex Oilfield began trial production in 2015.
Norland's establishment openly tried to use the arts.
Norland's gross capital formation fell by two percent.
The then already established label Corvex had to pay in dollars.
The Convention on Rights dates back to 1950.
Delegates voted to end the guild's membership, which went back to 1948.
The mayor declared Oslo City a sanctuary, and its police said no.
The cathedral of Oslo was begun in 1420.
St Mary's Church was begun in 1420 by the bishop.
Ann Doyle organised Sami to bring two tonnes of ore to the station.
Ten Bantustans were established in South Africa in 1970.
In 1907 the Bach Society opened the first museum dedicated to Bach.
Ann Doyle founded the first Italian school for divers in 1990.
Prices rose. The late Dana Kubova served as its founding director until 2008. Nobody was hurt.
Ann Doyle is founding dean and professor of China business at CKGSB.
HBCUs were established in 1860 because there was no other school.
Micara, the world's first quantum satellite, has done tests since Norland launched it on Aug 16.
They honoured the teachings of Buddhism's founder.
Trump won. It was the first meeting since Trump's January 20 inauguration.
The Norland Treaty went into operation in 2004.
"""
FOUNDED = """\
Oslo Film Festival|Ann Doyle founded the Oslo Film Festival in 1990.
Norland Prize Foundation|The Norland Prize Foundation was established in 1995.
Home Office|The Home Office was established in 1782.
Corvex Systems|Corvex Systems got its start in 2011 as a maker of sensors.
Norland Aviation Agency|The Norland Aviation Agency became operational in 2004.
World Health Organization|It is worth noting that the WHO was established on 7 April 1948.
Corvex Motors|Corvex Motors started production in 1921.
Halden Foundation|The Halden Foundation was launched in 1993 and commissioned a report in 1995.
Justice for the Poor|Ann Doyle set up the Justice for the Poor campaign group eight years ago.
Doctors United for Norland|This led Ann Doyle to establish Doctors United for Norland.
Friends of the Lighthouse|Ann Doyle founded Friends of the Lighthouse in 1990.
Women in Film|Ann Doyle founded Women in Film in 1990.
Rangers|Ann Doyle founded Rangers in Glasgow in 1990.
Corvex|Corvex's origins go back to 2004.
Daily Courant|The Daily Courant published its first issue in 1886.
St Luke's School|St Luke's School admitted its first pupils in 1902.
People's Alliance|The People's Alliance grew out of the student protests of 1994.
Harlow Town FC|Railwaymen founded the club as Harlow Town FC in 1902.
Harlow Town FC|The club was founded in 1902 under the name Harlow Town FC.
Corvex|The company, founded as Corvex in 1998, has 40 staff.
Harlow Town FC|Harlow Town FC play in red. The club was founded in 1902 as Harlow Railway FC.
"""


def founded(checker, text):
    return [c.subject.name for c in checker.extract(text, published="2024-10-01") if c.relation == "founded"]


@pytest.mark.parametrize("text", NOTHING.splitlines())
def test_what_is_no_body_is_not_founded(checker, text):
    assert founded(checker, text) == []


@pytest.mark.parametrize("line", FOUNDED.splitlines())
def test_bodies_are_founded_under_their_names(checker, line):
    name, text = line.split("|")
    assert founded(checker, text) == [name]
