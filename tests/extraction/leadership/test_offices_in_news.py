"""How newspapers word offices: whole titles, whose they are, and what is no office at all."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

PUBLISHED = date(2017, 3, 1)


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give relation, person, body and role of each claim about an office."""

    def found(text, published=PUBLISHED):
        claims = unweighed.extract(Article(id="x", text=text, published=published))
        return {
            (c.relation.value.removesuffix("_office"), c.subject.name, c.object and c.object.name,
             c.role and c.role.name)
            for c in claims
            if c.family.value == "leadership"
        }  # fmt: skip

    return found


@pytest.fixture(scope="module")
def read(offices):
    """Give person, body and role alone."""
    return lambda text: {tuple(rest) for _, *rest in offices(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japanese Chief Cabinet Secretary Taro Ono told reporters that no ship was hit.",
         ("Taro Ono", "Japan", "chief cabinet secretary")),
        ("Japan's chief cabinet secretary, Taro Ono, met the press.",
         ("Taro Ono", "Japan", "chief cabinet secretary")),
        ("Norvex chief Ann Lee opened the shop.", ("Ann Lee", "Norvex", "chief")),
        ("Ann Lee, the newly elected head of Norvex, opened the shop.", ("Ann Lee", "Norvex", "head")),
        ("Ann Lee, the recently appointed head of Norvex, spoke.", ("Ann Lee", "Norvex", "head")),
        ("Norvex's long serving head, Ann Lee, opened the shop.", ("Ann Lee", "Norvex", "head")),
        ("The Norvex police chief, Ann Lee, opened the shop.", ("Ann Lee", "Norvex police", "police chief")),
        ("Texas Lt. Governor Jon Poole unveiled the bill.", ("Jon Poole", "Texas", "lieutenant governor")),
        ("Texas Lt. Gov. Jon Poole unveiled the bill.", ("Jon Poole", "Texas", "lieutenant governor")),
        ("Kenya's deputy ambassador Omari Weru told reporters so.",
         ("Omari Weru", "Kenya", "deputy ambassador")),
        ("They met Deputy UN ambassador Omari Weru in Oslo.",
         ("Omari Weru", "United Nations", "deputy ambassador")),
        ("The letter went to Norvex Acting Director Ann Lee on Monday.",
         ("Ann Lee", "Norvex", "acting director")),
    ],
)  # fmt: skip
def test_a_title_is_read_whole(read, text, expected):
    assert expected in read(text)


def test_a_former_deputy_of_a_body_held_the_office(offices):
    found = offices("They met former Kenyan Deputy UN ambassador Omari Weru in Oslo.")
    assert ("held", "Omari Weru", "United Nations", "deputy ambassador") in found


@pytest.mark.parametrize(
    "text",
    [
        "But Jan Peeters, the European Parliament's chief Norland negotiator, said he would not bargain.",
        "Norvex chief climate strategist Jan Peeters was ready.",
        "Saudi Arabia is closing the King Harald Academy in Bonn.",
        "The President Ronald Reagan Library is open again.",
        "But Ada Holm is not your typical prime minister of Kenya.",
        "Ada Holm is no ordinary president of Kenya.",
    ],
)
def test_what_is_no_office_is_read_as_none(read, text):
    assert read(text) == set()


def test_a_denial_of_the_office_itself_is_read(read):
    assert ("Ada Holm", "Kenya", "president") in read("Ada Holm is not the president of Kenya.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holm, head of the US Department of Silk Trade (DST), spoke on Monday.",
         ("Ada Holm", "Department of Silk Trade", "head")),
        ('"It matters," said Ada Holm, a former head of the US forces in Latin America.',
         ("Ada Holm", "US forces", "head")),
        ("Ada Holm, mayor of the Turkish city of Izmir, said so.", ("Ada Holm", "Izmir", "mayor")),
        ("Ada Holm, the head of the Russian armed forces, said so.", ("Ada Holm", "Russia", "head")),
        ("Norvex's UK chairwoman, Ada Holm, left the hall.", ("Ada Holm", "Norvex", "chairwoman")),
        ("The UK's prime minister, Ada Holm, left the hall.",
         ("Ada Holm", "United Kingdom", "prime minister")),
        ("Scottish First Minister Ada Holm spoke in London.", ("Ada Holm", "Scotland", "first minister")),
        ("Norland FA (NFA) President Ada Holm has called for calm.", ("Ada Holm", "Norland FA", "president")),
        ("President Ada Holm of the conservative Peace Party wants to stay in Kenya, and Kenya waits.",
         ("Ada Holm", "Kenya", "president")),
        ("The former Labor prime minister Ada Holm of Kenya spoke.", ("Ada Holm", "Kenya", "prime minister")),
        ("Norvex, founded by chief executive Ada Holm, grew.", ("Ada Holm", "Norvex", "chief executive")),
        ("Ada Holm, the UNICEF regional director for the Middle East and North Africa, spoke.",
         ("Ada Holm", "UNICEF", "regional director")),
        ("Norvex grew. Chairman Jan Lee of Norvex spoke.", ("Jan Lee", "Norvex", "chairman")),
        ("The High Court of Kenya sat. The court heard the Senate. Senate Majority Leader Ada Holm waited.",
         ("Ada Holm", "Senate", "senate majority leader")),
        ("Kenya is in crisis. Sources told Reuters Justice Minister Ada Holm had left the hall.",
         ("Ada Holm", "Kenya", "justice minister")),
    ],
)  # fmt: skip
def test_an_office_is_of_the_body_that_has_it(read, text, expected):
    assert expected in read(text)


def test_where_a_chairman_is_from_is_not_what_he_leads(read):
    found = read("The vote is on Monday, but chairman Chuck Holm of Peru has said no.")
    assert "Peru" not in {body for _, body, _ in found}


def test_whom_a_president_is_for_is_not_what_he_leads(read):
    found = read("Ukraine fights. Ukraine waits. Former pro-Russian president Viktor Holm fled Ukraine.")
    assert {body for _, body, _ in found} == {"Ukraine"}


def test_a_man_called_finn_is_of_no_people(read):
    found = read("Ireland waits. She was joined by Mr Finn and Deputy Commissioner John Twomey.")
    assert "Finland" not in {body for _, body, _ in found}


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Trump is the third US president Merkel has met as chancellor.", "Merkel"),
        ("She went to tell the president, and Vice President Mike Pence cancelled a trip.", None),
        ("While Lib Dem leader Tim Farron joked, nobody laughed.", None),
    ],
)
def test_nobody_gets_the_title_of_another(offices, text, nobody):
    found = offices(text)
    assert nobody not in {person for _, person, _, _ in found}
    assert not any(role == "president" and person == "Mike Pence" for _, person, _, role in found)
    assert not any(kind == "held" for kind, *_ in found)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president Ada Holm took charge of the talks in May 2015.",
        "Ada Holm, the president of Peru, faces impeachment; the impeachment of Ada Holm began in May.",
        "President Ada Holm's term in Peru ended in December, but she has stayed on.",
        "The king of Morocco, Hassan Lee, ceded some powers in 2011.",
        "Norvex chief executive Ada Holm is under fire. Holm resigned from her role on the Economic Council.",
        "Russian ambassador Ivan Holm held a private conversation in the senator's office in September.",
    ],
)
def test_none_of_these_enters_or_leaves_an_office(offices, text):
    assert not {kind for kind, *_ in offices(text)} & {"took", "left"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ada Holm used it during her four years as governor of Texas.", "held"),
        ("Ada Holm is in her fourth year as governor of Texas.", "holds"),
        ("With Ada Holm now at the helm of the Bank of Norland, two others felt free.", "holds"),
        ("Future Presidents of Peru Ada Holm and Jan Lee wrote it in 1798.", "held"),
    ],
)
def test_whether_an_office_is_still_held(offices, text, kind):
    assert {each for each, *_ in offices(text)} - {"tenure_length"} == {kind}


def test_who_is_asked_to_go_is_the_one_who_goes(offices):
    found = offices("Norvex chairwoman Nora Poole has called on chief executive Ada Holm to resign.")
    assert {person for kind, person, *_ in found if kind == "left"} == {"Ada Holm"}


def test_who_ousts_his_own_adviser_does_not_succeed_him(unweighed):
    text = "On Monday, Jan Holm ousted his national security adviser, Ada Lee, for lying."
    claims = unweighed.extract(Article(id="x", text=text, published=PUBLISHED))
    left = [c for c in claims if c.relation.value == "left_office"]
    assert [(c.subject.name, c.successor) for c in left] == [("Ada Lee", None)]


def test_a_minister_under_a_presidency_is_no_president(read):
    found = read("Until August 2016 Jan Holm served as minister of the economy under Ada Lee's presidency.")
    assert {role for _, _, role in found} == {"minister of the economy"}


def test_a_nomination_is_only_planned(unweighed):
    text = "Her nomination as director of Norvex caused a row, said Ada Holm."
    claims = unweighed.extract(Article(id="x", text=text, published=PUBLISHED))
    assert {c.modality.value for c in claims if c.relation.value == "took_office"} == {"planned"}
