# ruff: noqa: E501  -- one case a line
"""Offices in the frames that encyclopaedias word them in, by noun, list, clause and place.

Each line: relation, subject, body, role (- for none told), text. Where subject and body are `none`, no
claim about an office is to come out.
"""

import pytest

from claims.extraction.roles import is_open_title, parse_titles
from claims.relations import Family, spec_of

pytestmark = pytest.mark.model

FOUND = """\
held_office|Mette Holt|Torvik Bank|managing director|Mette Holt was a lawyer who was managing director of Torvik Bank from 1954 to 1961.
took_office|Mette Holt|Halden Motors|managing director|Mette Holt joined Halden Motors as managing director in 1950.
took_office|Mette Holt|Halden Motors|managing director|Mette Holt became managing director of Halden Motors at 40.
holds_office|Mette Holt|Six Payment|head of merchant services|Mette Holt, head of merchant services at Six Payment, laughed.
holds_office|Mette Holt|Norway|prime minister|Norway's prime minister of Danish descent, Mette Holt, laughed.
holds_office|Mette Holt|Halden Motors|chief human resources officer|Mette Holt is chief human resources officer of Halden Motors.
held_office|Mette Holt|Ministry of Health|commissioner|Mette Holt was commissioner of the Ministry of Health in 1990.
took_office|Mette Holt|Nordic Council|general secretary|Mette Holt was elected general secretary of the Nordic Council in 1990.
held_office|Mette Holt|Environmental Protection Agency|director|Mette Holt, a former director of the Environmental Protection Agency, opened the show.
held_office|Mette Holt|Torvik Bank|president|While president of Torvik Bank, Mette Holt wrote two books.
took_office|Mette Holt|Vienna Symphony Orchestra|chief conductor|In 1960 Mette Holt was relegated to chief conductor of the Vienna Symphony Orchestra.
left_office|Mette Holt|Church of Scotland|moderator|In 1953 Mette Holt was released from her post as moderator of the Church of Scotland.
held_office|Mette Holt|Nakatomi Steel|chairman|Mette Holt held several posts, including chairman of Nakatomi Steel.
held_office|Jan Berg|Kenya|governor|Jan Berg was manager of Torvik Bank from 1959 to 1967 and governor of Kenya from 1967 to 1973.
held_office|Jan Berg|Torvik Bank|manager|Jan Berg was manager of Torvik Bank from 1959 to 1967 and governor of Kenya from 1967 to 1973.
held_office|Mette Holt|Nordic Council|executive director|Mette Holt has been chief financial officer of Halden Foods Inc., executive director of the Nordic Council and a member of the club.
holds_office|Jan Berg|Nordic Council|president|Jan Berg, chairman of Halden Motors, president of the Nordic Council and mayor of Lyon, spoke.
took_office|Jan Berg|Latvia|governor|In 1988 Jan Berg became mayor of Riga, and in 1995 governor of Latvia.
held_office|Jan Berg|University of Tartu|dean|Jan Berg moved to the University of Tartu, where he was dean until 1997.
held_office|Jan Berg|Rovigo Calcio|manager|Under manager Jan Berg, Rovigo Calcio won the cup.
held_office|Jan Berg|Hartwell College|dean|Jan Berg served as Dean of Hartwell College from 1980 to 1985.
held_office|Jan Berg|-|president|During the presidency of Jan Berg the harbour was built.
held_office|Jan Berg|Kenya|ambassador|Jan Berg was ambassador of Kenya to France.
took_office|Jan Berg|Jamaica|custos|Jan Berg was appointed Custos of Jamaica in 1890.
held_office|Jan Berg|Torvik Bank|head teller|Jan Berg served as head teller of Torvik Bank from 1980 to 1985.
took_office|Toma Irek|-|-|The vote ended in the election of Toma Irek.
took_office|Toma Irek|-|president|Toma Irek's victory in the 2011 presidential election ended the unrest.
took_office|Toma Irek|-|president|Toma Irek defeated incumbent President Ann Roe in a 1962 runoff.
took_office|Toma Irek|-|president|In 1997 Toma Irek was declared the winner of the presidential election.
held_office|Toma Irek|-|leader|In 1972 a government led by Toma Irek signed the treaty.
holds_office|Rabbi Jan Berg|Nordic Council|president|As of May 2014 the President of the Nordic Council is Rabbi Jan Berg.
held_office|Jan Berg|Baltic Fleet|commander|Jan Berg is best remembered as the commander of the Baltic Fleet.
holds_office|Jan Berg|Halden Motors|ceo|The firms became one brand, Halden Motors, led by CEO Jan Berg.
took_office|Jan Berg|23rd Mountain Brigade|commander|In May 1943 Jan Berg was reassigned as commander of the 23rd Mountain Brigade.
holds_office|Jan Berg|HRW|chief mechanical engineer|It was drawn by HRW Chief Mechanical Engineer (CME) Jan Berg.
holds_office|Henry I|England|king|He was an opponent of King Henry I of England.
held_office|Jan Berg|-|minister of conservation|Jan Berg held three Cabinet positions in the last government, including Minister of Health and Minister of Conservation.
holds_office|Jan Berg|-|prime minister|She served under Prime Ministers Jan Berg and Thomas Becker.
took_office|Toma Irek|-|president|The army conferred the presidency on Toma Irek in 1957.
"""
NOT_FOUND = """\
Mette Holt served as a private in the Third Army from 1941 to 1945.
Mette Holt served as trustee of Hartwell College from 1908 to 1914.
Mette Holt served as member of the Maryland Senate in 1835.
Mette Holt was appointed professor of law at the University of Tartu in 1980.
Mette Holt was elected Fellow of the Royal Society in 1950.
Jan Berg was appointed Knight Commander of the Order of St Olav in 1901.
Jan Berg became head over heels in debt in 1990.
The ship HMS Queen Mary served as the flagship of the fleet.
Jan Berg was president of his class at Lincoln High School.
Jan Berg moved to London, where he met the director of the museum.
While the president of Kenya slept, Jan Berg painted the wall.
The election of Jan Berg to the Academy of Sciences was a surprise.
Jan Berg's victory in the 100 metres in 1990 was a surprise.
A team led by Jan Berg discovered the comet in 1990.
Jan Berg was relegated to the bench by the coach of Rovigo Calcio.
Jan Berg held several positions, including shortstop and pitcher.
Jan Berg is the Distinguished Chair of Nordic Studies at Hartwell College.
Jan Berg became the dean of the state's congressional delegation in 1990.
Jan Berg was a German U-boat commander in World War II.
The Statue of Queen Mary was made by Jan Berg in 1908.
Jan Berg announced his resignation from Congress in 1990.
"""
_SAME = {"holds_office": "held_office"}


@pytest.fixture(scope="module")
def offices(nlp):
    """Give relation, subject, body and role of the claims about offices in a text."""
    from claims.extraction.extractor import Extractor
    from claims.extraction.weighing.weigher import PriorWeigher
    from claims.types import Article

    extractor = Extractor(nlp=nlp, weigher=PriorWeigher())

    def found(text):
        claims = extractor.extract(Article(id="x", text=text))
        return {
            (
                _SAME.get(claim.relation.value, claim.relation.value),
                claim.subject.name,
                claim.object.name if claim.object is not None else "-",
                claim.role.name if claim.role is not None else "-",
            )
            for claim in claims
            if spec_of(claim.relation).family is Family.LEADERSHIP
        }

    return found


@pytest.mark.parametrize("line", FOUND.splitlines())
def test_office_is_found_in_its_frame(offices, line):
    relation, subject, body, role, text = line.split("|")
    assert (_SAME.get(relation, relation), subject, body, role) in offices(text)


@pytest.mark.parametrize("text", NOT_FOUND.splitlines())
def test_what_is_no_office_is_left_alone(offices, text):
    assert {subject for _, subject, _, _ in offices(text)}.isdisjoint({"Mette Holt", "Jan Berg", "Mary"})


@pytest.mark.parametrize("text", ["chief human resources officer", "chief customer officer"])
def test_chief_officer_may_be_of_any_kind(text):
    assert [title.title for title in parse_titles(f"its {text} spoke")] == [text]


def test_what_a_former_mayor_is_made_was_not_held_before(offices):
    found = offices("The party made Jan Berg, a former mayor of Lyon, foreign secretary.")
    assert "foreign secretary" not in {role for relation, _, _, role in found if relation == "held_office"}


def test_nouns_on_no_list_are_told_from_those_on_one():
    assert is_open_title("custos")
    assert not is_open_title("deputy prime minister")
