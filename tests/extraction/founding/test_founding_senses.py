"""What "establish", "merge", "create" and "begin" found, and what they only make of what is there."""

import pytest

pytestmark = pytest.mark.model

FOUNDED = """\
Nordwind|2014|Nordwind, a Siemens company formed in 2014, makes turbines.
Nordwind|2014|Nordwind, a Siemens and Accenture company formed in 2014, makes turbines.
Bergen Choir|1990|The Bergen Choir was refounded in 1990.
Bergen Choir|1990|Ole Berg refounded the Bergen Choir in 1990.
FC Nordheim|1995|FC Nordheim was refounded in 1995 and entered the fourth division.
Holm Academy|1948|Refounded in 1948, the Holm Academy has a school of its own.
Holm Institute|1922|Ole Berg established the Holm Institute as a school for painters in 1922.
Holm Institute|1922|The Holm Institute was established in 1922 as the national school for painters.
Bergen Gallery||Ole Berg established the Bergen Gallery as an independent trust.
Bergen Festival|1991|Ole Berg established the Bergen Festival as a yearly event in 1991.
Blue Harbour|1998|He plays in Blue Harbour, a band he formed in 1998.
Night Owls|2003|He sent tapes out as Night Owls, a duo he formed with his friend Ole Berg in 2003.
Lantern|2004|She edits The Lantern, a weekly she launched with Ole Berg in 2004.
Green Way|1982|Green Way, a party Ann Holm formed in 1982, has two seats.
Holm Air|1927|In 1927 they founded the subsidiary Holm Air and the Norland airline Berg Jet.
Berg Jet|1927|In 1927 they founded the subsidiary Holm Air and the Norland airline Berg Jet.
Blue Harbour|1927|In 1927 they founded the label Night Works and the band Blue Harbour.
Unity Bank|1970|Holm Bank and Berg Bank were merged into Unity Bank in 1970.
Holm University|1970|The three colleges were merged into Holm University in 1970.
Radio Norland|1973|The two networks merged into Radio Norland in 1973.
Holm Air|1930|Holm Air started flying in 1930.
Radio Holm|1948|Radio Holm began broadcasting from Bergen in 1948.
Harbour Choir|1966|He sang in the Bergen Choir, founded in 1956, and the Harbour Choir, founded in 1966.
Union for Norland|1966|The Front (FN), founded in 1956, and the Union for Norland (UN), founded in 1966.
Rail Board|1921|Today the town celebrates the founding of the Rail Board in 1921.
Oslo orchestra|1919|The Oslo orchestra was founded in 1919.
Oslo orchestra|1919|After the founding of the Oslo orchestra in 1919, he taught there.
"""
NOT_FOUNDED = """\
The show was at the Bergen Gallery, Norland, which opened on 3 May 2014 and ran through August.
The tour of Blue Harbour opened in May 2014 and ran until June.
The city council sought to establish the square as the Broadway of Norland.
In order to establish Chemistry as its own subject, Holm moved the painters out.
The win established the Nordheim Rovers as one of the best teams in the league.
The book established Berg as a leading poet.
Holm wanted to establish the Bergen Festival as a major event.
The new law established Bergen as the capital.
The treaty of 1911 established Bergen as the seat of the court.
By 1960 the Holm Institute was established as one of the best schools.
By 1960 the Holm Institute was established as the leading school of the land.
Two wins in 1960 established Holm Rovers as the strongest club.
He bought the Holm Works and established it as a rival of Berg Motors.
The local school was merged into Holm College in 1990.
In 1989 Holm Radio was dissolved and its news service was merged into Norland Radio.
Its services were merged into Radio Norland in 1973.
The Earldom of Holm was created in 1711 for Ole Berg.
The Dukedom of Torvik was created by John II to reward his son.
The Baronetcy of Holm was created in 1801.
In January 1930 Holm Air started flying between Bergen and Oslo.
Holm Air began flying to Paris in 1948.
Radio Holm began broadcasting in French in 1948.
The name comes from the Museum Concerts, organised by the Torvik Society since 1808.
The Holm Festival, organized by the Jazz Club since 1970, draws many.
Holm left in the year the band formed in Leeds.
The bridge crosses the river in Oslo. It was inaugurated on 6 November 1892.
"""


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give what a sentence says is founded, with the date; as the rules find it, before any weighing."""

    def foundings(text):
        drafts = [d for d in drafts_without_table(text) if d.candidate.relation == "founded"]
        return {(d.subject.name.removeprefix("The "), d.when.edtf if d.when else "") for d in drafts}

    return foundings


@pytest.mark.parametrize("line", FOUNDED.splitlines())
def test_what_is_founded_and_when(read, line):
    name, when, text = line.split("|")
    assert (name, when) in read(text)


@pytest.mark.parametrize("text", NOT_FOUNDED.splitlines())
def test_what_is_only_made_something_of(read, text):
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ole Berg established NYRA do Norte in 1929.", {"NYRA do Norte"}),
        ("Ole Berg founded Estrela do Mar in 1929.", {"Estrela do Mar"}),
        ("Ole Berg founded the Companhia de Navegação do Sul in 1911.", {"Companhia de Navegação do Sul"}),
        ("Ann Rio founded the Gazeta do Povo in 1919.", {"Gazeta do Povo"}),
        ("Casa do Porto was founded in 1919.", {"Casa do Porto"}),
        ("Ole Berg asked what Norwegians do Monday, and founded Estrela in 1929.", {"Estrela"}),
    ],
)
def test_a_portuguese_name_is_read_whole(read, text, names):
    assert {name for name, _ in read(text)} == names
