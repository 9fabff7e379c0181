"""The role of a claim is the office in the words of the text, whole and no longer than that."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

# person|relation|role|text
CASES = """
Ann Holt|took_office|interim pastor|Ann Holt became interim pastor of Grace Church of Holm in 1939.
Tom Ray|holds_office|acting chief executive|Tom Ray, the acting chief executive of Norvex, left the hall.
Tom Ray|took_office|interim head|Norvex appointed Tom Ray as interim head on Monday.
Ann Holt|held_office|chair|Ann Holt chaired Norvex from 2001 to 2006.
Tom Ray|holds_office|coach|The Spirit is coached by Tom Ray.
Ann Holt|holds_office|head|Norvex is headed by Ann Holt.
Ann Holt|left_office|leader|Ann Holt gave up the leadership of the Halden Party in 1994.
Ann Holt|took_office|chair|Ann Holt was elected chair of the board of the Holm Trust in 2010.
Tom Ray|holds_office|commissioner for fire and emergency planning|\
The Halden Fire Service is led by the Commissioner for Fire and Emergency Planning, Tom Ray.
Tom Ray|took_office|commissioner general|Tom Ray became Commissioner General of the Halden Police in 1994.
Tom Ray|held_office|assistant coach|Tom Ray was assistant coach of the girls' hockey team at Holm High School.
Tom Ray|held_office|minister of health|Tom Ray was minister of health and a keen sailor.
Tom Ray|holds_office|minister for trade|Tom Ray, minister for trade and Holm MP, spoke to France.
Tom Ray|held_office|head of research and development|Tom Ray was head of research and development at Norvex.
Tom Ray|took_office|president|President Tom Ray took office in 2013 as the first blind leader of France.
Tom Ray|took_office|head|Tom Ray was appointed by the king to head the Norland Committee on Crime in 1961.
Tom Ray|took_office|leader|Tom Ray was chosen to lead the Halden Party in 1961.
George Tupou|held_office|king|King George Tupou built the hall. Tupou's reign (1845-93) was long in Tonga.
Ann Holt|took_office|minister for women, family and social affairs|\
Ann Holt became minister for women, family and social affairs of France in 2001.
Ann Holt|held_office|secretary of state for business, energy and industrial strategy|\
Ann Holt was secretary of state for business, energy and industrial strategy of France from 2016.
Ann Holt|held_office|minister without portfolio|Ann Holt was minister without portfolio of France from 2001.
Tom Ray|held_office|mayor|Tom Ray occupied the mayor's chair in Holm for a decade.
Tom Ray|took_office|dean|Tom Ray, whom Lena Holt had appointed dean of Holm College in 2010, left.
Tom Ray|took_office|secretary of state for european affairs|\
Tom Ray became secretary of state for European affairs in France in 2009.
Tom Ray|held_office|leader|Under the leadership of Tom Ray, the Halden Party doubled its vote.
Tom Ray|held_office|president|Tom Ray presided over the Halden Council from 2015 to 2018.
Ann Holt|holds_office|associate laboratory director|The associate laboratory director Ann Holt of Norvex left.
Tom Ray|holds_office|national junior coach|The German national junior coach Tom Ray praised the girls.
Tom Ray|holds_office|governor|The American military governor General Tom Ray spoke.
Ann Holt|holds_office|president|Ann Holt, chairman, president and chief executive of Norvex, spoke.
Tom Ray|left_office|leader|Norvex's de facto leader Tom Ray resigned.
Ann Holt|joined|fellow|Ann Holt was elected a Fellow of the Royal Society in 1950.
Norway|member|observer|Norway holds observer status in the African Union.
Ann Holt|joined|fellow|Ann Holt was elected an Honorary Fellow of the Torvik Academy (HonFTA) in 1950.
Ann Holt|member|trustee|Ann Holt served as trustee of the University of Halden from 1908 to 1914.
"""


def told(extractor, title, text):
    return extractor.extract(Article(id="x", title=title, text=text))


@pytest.mark.parametrize("line", CASES.replace("\\\n", "").split("\n")[1:-1])
def test_role_is_worded_as_in_the_text(line, unweighed):
    person, relation, role, text = line.split("|")
    found = {(c.relation.value, c.subject.name, c.role.name) for c in told(unweighed, person, text) if c.role}
    assert (relation, person, role) in found


def test_offices_of_one_verb_are_told_in_the_order_of_the_text(unweighed):
    text = "Ann Holt served as Holm Office chief of staff and its first permanent secretary until 2004."
    found = [c for c in told(unweighed, "Ann Holt", text) if c.relation.value == "held_office" and c.role]
    assert [c.role.name for c in found] == ["chief of staff", "permanent secretary"]


def test_a_word_between_rank_and_title_makes_no_rank_of_it(unweighed):
    text = "His deputy told director Ann Holt of Norvex."
    assert {c.role.name for c in told(unweighed, "Norvex", text) if c.role} == {"director"}


def test_what_was_de_facto_is_former_all_the_same(unweighed):
    text = "Former de facto finance minister Tom Ray of Estonia won the vote and was inaugurated in 2014."
    roles = {(c.relation.value, c.role.name) for c in told(unweighed, "Estonia", text) if c.role}
    assert ("held_office", "finance minister") in roles
    assert ("took_office", "finance minister") not in roles


def test_role_of_an_acting_holder_keeps_its_words_and_place(unweighed):
    text = "Tom Ray was named interim CEO of Norvex."
    role = next(c.role for c in told(unweighed, "Norvex", text) if c.role)
    assert (role.name, role.text) == ("interim ceo", "interim CEO")
    assert text[role.start : role.end] == role.text


def test_a_body_between_does_not_enter_the_role(unweighed):
    text = "The acting Norvex chief executive, Tom Ray, spoke."
    role = next(c.role for c in told(unweighed, "Norvex", text) if c.role)
    assert (role.name, role.text) == ("acting chief executive", "chief executive")


def test_minister_is_not_one_of_the_party_he_leads(unweighed):
    text = "France waited. Tom Ray, minister of health and deputy leader of the Halden Party, spoke."
    bodies = {c.role.name: c.object and c.object.name for c in told(unweighed, "France", text) if c.role}
    assert bodies == {"minister of health": "France", "deputy leader": "Halden Party"}


def test_nobody_is_chosen_by_whom_he_chose(unweighed):
    text = "Tom Ray, whom Lena Holt appointed chief executive of Norvex in 2010, left."
    assert {c.subject.name for c in told(unweighed, "Norvex", text)} == {"Tom Ray"}


def test_whom_somebody_replaced_is_somebody_else(unweighed):
    text = "Lena Holt became the chief executive of Norvex in 2014. Tom Ray, whom she replaced, had shouted."
    claims = told(unweighed, "Norvex", text)
    assert {(c.subject.name, c.predecessor.name) for c in claims if c.predecessor} == {
        ("Lena Holt", "Tom Ray")
    }


def test_successor_is_not_given_the_office_he_began_in(unweighed):
    text = (
        "Norvex is looking for a new chief executive. Ray joined the company as marketing director in 2005 "
        "and succeeded Ann Holt in September 2020."
    )
    claims = told(unweighed, "Tom Ray", text)
    after = [c for c in claims if c.predecessor is not None and c.relation.value == "took_office"]
    assert [c.role.name if c.role else None for c in after] == ["chief executive"]


def test_successor_of_one_who_chaired_is_chair(unweighed):
    text = "Ann Holt chaired the Holm Trust until 2006, when Eva Lund was elected to succeed her."
    claims = told(unweighed, "Holm Trust", text)
    assert [c.role.name for c in claims if c.subject.name == "Eva Lund" and c.role] == ["chair"]


def test_mayor_is_of_no_country(unweighed):
    text = "Tom Ray is a Norwegian politician. He was mayor from 1999 to 2004."
    claims = [c for c in told(unweighed, "Tom Ray", text) if c.role]
    assert [(c.role.name, c.object) for c in claims] == [("mayor", None)]


def test_board_of_a_house_is_no_body(unweighed):
    claims = told(unweighed, "Ann Holt", "Ann Holt chairs the board.")
    assert [(c.role.name, c.object) for c in claims if c.role] == [("chair", None)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Tom Ray, the chief executive of Norvex, spoke. He has been in charge since May 2014.",
            ["2014-05/.."],
        ),
        ("Tom Ray, the chief executive of Norvex, was in charge of the tea until May 2014.", []),
        ("Tom Ray spoke. He has been in charge since May 2014.", []),
    ],
)
def test_charge_of_one_whose_office_is_known(text, dates, unweighed):
    claims = told(unweighed, "Holm Hall", text)
    assert [c.when.edtf for c in claims if c.when] == dates
