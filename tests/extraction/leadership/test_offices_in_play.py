# ruff: noqa: E501  -- one case a line
"""The office that a text speaks of over several sentences: named once, then taken, left, minded and passed on.

Each line: relation, subject, body, text. A subject or body after `not` must not come out.
"""

import pytest
from spacy.tokens import Span

from claims.extraction.mentions.entities import read_entities
from claims.types import Article
from tests.cases import assert_told

pytestmark = pytest.mark.model

CASES = """\
took_office|not Mette Holt|Norway|In March 2002, Mette Holt made her first visit to Norway as prime minister.
took_office|not Mette Holt|Halden Bank|In March 2002, Mette Holt made a speech as chief executive of Halden Bank.
took_office|Mette Holt|Halden Bank|Mette Holt made chief executive of Halden Bank
held_office|Jan Berg|Norway|Mette Holt is the finance minister of Norway. Jan Berg, who had held the portfolio for six years, wished her luck.
held_office|not Jan Berg|Halden Bank|Mette Holt is the chief executive of Halden Bank. Jan Berg had held the portfolio for six years.
held_office|Jan Berg|Norway|Mette Holt is the prime minister of Norway. Jan Berg, 51, kept the finance portfolio.
held_office|Jan Berg|Torvik|Jan Berg was the mayor of Torvik. Berg, in office from 2008 to 2020, cut the ribbon.
holds_office|Jan Berg|Norway|The prime minister of Norway is Jan Berg. Berg, in power since 2008, cut the ribbon.
took_office|Mette Holt|Halden Motors|In 2008 Mette Holt moved to Halden Motors as chief operating officer.
took_office|Mette Holt|Halden Motors|In 2008 Mette Holt went to Halden Motors as chief executive.
left_office|not Mette Holt|Halden Motors|In 2008 Mette Holt went to Halden Motors as chief executive.
took_office|not Mette Holt|Halden Motors|In 2008 Mette Holt moved to Halden Motors as a student.
holds_office|Jan Berg|not Labour|Mette Holt was Minister of Labour under President Jan Berg.
holds_office|Jan Berg|not Navy|Mette Holt served as Secretary of the Navy under President Jan Berg.
held_office|Mette Holt|Norway|Mette Holt is a Norwegian politician. She was Secretary of State for Health from 1993 to 1995.
took_office|Mette Holt|Norway|Mette Holt is a Norwegian politician. In 1993 she became Secretary of State for Foreign Affairs.
took_office|Mette Holt|Norway|Mette Holt is a Norwegian politician. She was appointed Minister of Higher Education in 1999.
took_office|Jan Berg|Torvik|Mette Holt was mayor of Torvik from 2006 to 2011, when she was succeeded by Jan Berg. She is president of the Skerry Museum.
took_office|Mette Holt|Coastal Lines|Mette Holt has been president of Coastal Lines since 2012. She succeeded Jan Berg. She is also vice chair of the Norby Chamber.
took_office|Jan Berg|Green Party|Mette Holt is a politician. She led the Green Party from 2001 to 2003, when she was replaced by Jan Berg. Since 2012 she has been mayor of Torvik.
left_office|Mette Holt|Green Party|Mette Holt is a politician. She chaired the Green Party until she resigned in 2003. Since 2012 she has been mayor of Torvik.
took_office|Jan Berg|Coastal Union|Jan Berg, the former head of Torvik Bank, replaces Mette Holt. Holt was president of the Coastal Union for ten years.
holds_office|Mette Holt|Civic Union|In 1990 Mette Holt founded the Civic Union, of which she is chairwoman. She lives in Norway.
took_office|Mette Holt|Civic Union|In 1990 Mette Holt joined the Civic Union, of which she became vice-president in 1994. She lives in Norway.
held_office|Mette Holt|Civic Union|In 1990 Mette Holt founded the Civic Union, whose president she was until 1994. She lives in Norway.
took_office|Mette Holt|Civic Union|In 1990 Mette Holt founded the Civic Union, whose first president she became. She lives in Norway.
held_office|Mette Holt|Civic Union|In 1990 Mette Holt founded the Civic Union and led it until 1994.
holds_office|not Mette Holt|Civic Union|Mette Holt praised the Civic Union, whose president is her brother.
left_office|Jan Berg|Halden Motors|Halden Motors has made Mette Holt its chief executive. She replaces Jan Berg, who departed in February amid a strike.
left_office|Jan Berg|Halden Motors|Halden Motors has made Mette Holt its chief executive. She succeeds Jan Berg, who left by mutual consent.
left_office|Jan Berg|Halden Motors|Mette Holt became chief executive of Halden Motors in May, replacing Jan Berg, who retired after eleven years.
took_office|Mette Holt|Halden Motors|Mette Holt, previously finance director of the ferry group Coastal Lines, takes over as chief executive of Halden Motors in May. She replaces Jan Berg.
took_office|Mette Holt|not Coastal Lines|Mette Holt, previously finance director of the ferry group Coastal Lines, takes over as chief executive of Halden Motors in May. She replaces Jan Berg.
holds_office|Jan Berg|Halden Motors|Mette Holt is chief executive of Halden Motors. Her predecessor, Jan Berg, served two terms.
took_office|Mette Holt|Halden Motors|The chief executive of Halden Motors, Jan Berg, has been dismissed. Mette Holt, an engineer, will take up the post in May.
took_office|Mette Holt|Halden Motors|Halden Motors has dismissed its chief executive, Jan Berg. Mette Holt will take over in May.
took_office|Mette Holt|Halden Motors|Jan Berg, the chief executive of Halden Motors, is ill. Finance director Mette Holt is standing in for him.
took_office|Mette Holt|Halden Motors|Jan Berg, the chief executive of Halden Motors, has been arrested. Mette Holt assumes his duties.
took_office|not Mette Holt|Halden Motors|Halden Motors has dismissed its chief executive, Jan Berg. Mette Holt took over a bakery in May.
took_office|not Mette Holt|Halden Motors|Halden Motors has dismissed its chief executive, Jan Berg. Mette Holt will take part in May.
took_office|Mette Holt|Halden Party|The Halden Party chose Mette Holt as its leader on Saturday. Holt, the premier of Torvik from 2011 to 2016, beat Jan Berg. She takes over from interim leader Lars Vik.
took_office|Mette Holt|not Torvik|The Halden Party chose Mette Holt as its leader on Saturday. Holt, the premier of Torvik from 2011 to 2016, beat Jan Berg. She takes over from interim leader Lars Vik.
took_office|Mette Holt|not Coastal Rail|Three members of the board of Torvik Bank stepped down. They will be replaced by Mette Holt, the former head of Coastal Rail, and Jan Berg.
left_office|Jan Berg|Halden Motors|Halden Motors sacked chief executive Jan Berg on Monday.
left_office|Jan Berg|not Norwegian army|The Norwegian army ousted president Jan Berg on Monday.
holds_office|Mette Holt|Halden Motors|Halden Motors lost money again. Mette Holt has been chief executive of the Stockholm carmaker since 2019.
holds_office|Mette Holt|not Stockholm|Halden Motors lost money again. Mette Holt has been chief executive of the Stockholm carmaker since 2019.
left_office|Mette Holt|Halden Motors|Halden Motors said on Monday that finance director Mette Holt would resign in May.
left_office|Jan Berg|not Jan Berg|The president dismissed Jan Berg as head of the anti-graft agency.
holds_office|Mette Holt|Torvik Bank|Torvik Bank was founded in 1958. In 2014 Mette Holt became governor of Torvik Bank, a post she held until 2019.
left_office|not Mette Holt|Halden Motors|Mette Holt, chief executive of Halden Motors since May, retired from active sports in 2010.
took_office|Jan Berg|European Commission|Jan Berg took up his post as European commissioner for trade in December.
left_office|Jan Berg|Halden Motors|Halden Motors announced the departure of Jan Berg.
holds_office|Emil Radov|Vardania|The electoral commission counted votes in Vardania's presidential election on Monday. President Emil Radov stayed at home.
holds_office|Ana Kazlas|Lithuania|Polish Prime Minister Donald Tusk and his Lithuanian counterpart Ana Kazlas visited the border.
holds_office|Luca Rossi|Italy|Tunisian interior minister Kamel Feki met his Italian counterpart, Luca Rossi, on Thursday.
holds_office|Luca Roy|Halden Motors|Halden Motors lost money. Halden Motors's French chairman, Luca Roy, blamed the weather.
holds_office|Luca Roy|not France|Halden Motors lost money. Its French chairman, Luca Roy, blamed the weather.
took_office|Mette Holt|Chievo|Mette Holt was named head coach of Serie A club Chievo on Monday.
holds_office|Karen Kennedy|Halden Motors|Halden Motors was set up in 1990. It is led by president Karen Kennedy and finance chief Jan Berg.
holds_office|Karen Kennedy|New Development Bank|There is the New Development Bank in Shanghai, with Karen Kennedy at its head.
holds_office|Moses Letsoela|Lesotho|Lesotho's army commander, Lieutenant General Moses Letsoela, has been sent on leave.
holds_office|Ann Brennan|Torvik Hospital|Coastal Care has hired Ann Brennan, RN, previously president of Torvik Hospital.
took_office|Lai Ching-te|Taiwan|President Lai Ching-te of Taiwan, who took his oath in May, has few friends.
holds_office|Jan Berg|Halden Motors|Mette Holt is chief executive of Halden Motors. The previous holder, Jan Berg, went to sea.
holds_office|Jan Berg|Halden Motors|Jan Berg, the chief executive of Halden Motors, is ill. Berg has served in the post since 2019.
holds_office|not Jan Berg|-|Jan Berg, a sailor, has served in the post office since 2019.
holds_office|Mette Holt|Stella McCartney|Mette Holt, chief executive of Stella McCartney, sold a house.
holds_office|Mette Holt|not Stella McCartney|Mette Holt, the head of Stella McCartney's fan club, sold a house.
holds_office|Cezary Kuna|Polish federation|Polish federation president Cezary Kuna called the offer unacceptable.
holds_office|Dilys Onions|Thornley|The Mayor of Thornley, Councillor Dilys Onions, wore a veil.
holds_office|Ron Chivers|Thornaby Harriers|Thornaby Harriers lost again. "We shall win," said club president Ron Chivers, 78.
holds_office|Lorna Tait|Port of Skerrow|Port of Skerrow chief executive Lorna Tait was late on Tuesday.
took_office|Jan Berg|Chelsea|Chelsea lost again. Jan Berg was appointed as head coach for the 2016–17 season.
took_office|Jan Berg|Halden Motors|Halden Motors met on Monday. Jan Berg was elected its chairman at the first meeting.
left_office|not Jan Berg|-|Jan Berg, a sailor, is going to leave at the end of May.
holds_office|Geoff Tindle|Millbrook|The town of Millbrook has a festival on Monday. Mayor Geoff Tindle will cut the cake in Millbrook.
"""


@pytest.mark.parametrize(
    ("relation", "subject", "body", "text"), [line.split("|") for line in CASES.splitlines()]
)
def test_each_text_speaks_of_the_office_a_reader_takes_it_to(told, relation, subject, body, text):
    assert_told(told(relation, text), subject, body)


def test_a_page_is_meant_by_the_short_name_of_what_it_is_about(unweighed):
    text = (
        "Founded in 1898, the club SV Halden plays in Norway. It lost to Bayern Munich in 1999. "
        "In 2012, Jan Berg was appointed as head coach."
    )
    claims = unweighed.extract(Article(id="x", title="SV Halden 98", text=text))
    bodies = {c.object.name for c in claims if c.object and c.subject.name == "Jan Berg"}
    assert bodies in ({"SV Halden"}, {"SV Halden 98"})


def test_a_club_is_cut_off_its_league(nlp):
    doc = nlp.make_doc("Bologna in Serie A")
    doc.ents = [Span(doc, 0, 4, label="ORG")]
    (entity,) = read_entities(doc)
    assert doc.text[entity.start : entity.end] == "Bologna"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Orlo Rovers beat Tarn United in May. United coach Mona Velt was sad.", "Tarn United"),
        ("Tarn United beat Orlo Wanderers in May. United coach Mona Velt was glad.", "Tarn United"),
        # Of two that end so, neither.
        ("Tarn United beat Orlo United in May. United coach Mona Velt was glad.", "United"),
    ],
)
def test_a_club_taken_for_a_place_is_called_by_its_last_word(held_offices, text, body):
    assert {told for _, told, _ in held_offices(text)} == {body}
