"""Which of the names beside an office is its holder's, and which office is none."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

PUBLISHED = date(2017, 3, 1)


@pytest.fixture(scope="module")
def read(unweighed):
    """Give person, body and role of each claim about an office held."""

    def found(text):
        claims = unweighed.extract(Article(id="x", text=text, published=PUBLISHED))
        return {
            (c.subject.name, c.object and c.object.name, c.role and c.role.name)
            for c in claims
            if c.relation.value in ("holds_office", "held_office")
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deputy leader of the Freedom Party, Tom Kara is a lawyer.",
         ("Tom Kara", "Freedom Party", "deputy leader")),
        ("Now head of Norvex Bank, Anna Berg is a lawyer.", ("Anna Berg", "Norvex Bank", "head")),
        ("Head of the Tver region Maxim Belov said so.", ("Maxim Belov", "Tver", "head")),
        ("The secretary general of Kenya's far-right Elm Unity party, Tom Reed, on Monday said so.",
         ("Tom Reed", "Elm Unity", "secretary general")),
        ("The president of Norvex Anna Berg said so.", ("Anna Berg", "Norvex", "president")),
        ("Those present were Anna Berg, chairman, Norvex Bank, and others.",
         ("Anna Berg", "Norvex Bank", "chairman")),
        ("Former South African president and Elm Trust board member Anna Berg spoke.",
         ("Anna Berg", "South Africa", "president")),
        ('"It is so," says Tom Reed, a telecom expert and CEO of Norvex Media.',
         ("Tom Reed", "Norvex Media", "ceo")),
        ("Elmside Fire Chief Tom Reed left Oslo.", ("Tom Reed", "Elmside", "fire chief")),
        ("British Home Secretary Anna Berg left Oslo.", ("Anna Berg", "United Kingdom", "home secretary")),
        ("Ireland's jobs minister Anna Berg left Oslo.", ("Anna Berg", "Ireland", "jobs minister")),
        ('"It is so," says Lu Yim, general manager of China Unitel.',
         ("Lu Yim", "China Unitel", "general manager")),
    ],
)  # fmt: skip
def test_a_holder_is_found_whatever_stands_between(read, text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The delegation is led by Kenya's economy minister, Anna Berg, and development minister, Tom Reed.",
         {("Anna Berg", "economy minister"), ("Tom Reed", "development minister")}),
        ("Elm College provost, Ole Dahl, Holm School president, Anna Berg, and Acme chairman, Tom Reed, met.",
         {("Ole Dahl", "provost"), ("Anna Berg", "president"), ("Tom Reed", "chairman")}),
        ("Ole Dahl, Elm College provost, Anna Berg, Holm Business School president, and others met.",
         {("Ole Dahl", "provost"), ("Anna Berg", "president")}),
        ("Anna Berg and Tom Reed, chairman and chief executive of Norvex respectively, met.",
         {("Anna Berg", "chairman"), ("Tom Reed", "chief executive")}),
    ],
)  # fmt: skip
def test_a_list_gives_each_his_own_office(read, text, expected):
    assert {(person, role) for person, _, role in read(text)} == expected


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The wife of the president of Kenya, Anna Berg, said so.", set()),
        ("Counselor to the president Anna Berg discussed it in Nairobi, Kenya.", set()),
        ("It was told by the deputy spokesman for the UN Secretary-General, Tom Reed, on Monday.", set()),
        ("A spokesman for Norvex Bank's chief executive, Anna Berg, said so.", {"Anna Berg"}),
        ("An adviser to President Anna Berg of Kenya said so.", {"Anna Berg"}),
        ("Ole Berg, the son of the president of Kenya, Anna Berg, said so.", {"Anna Berg"}),
        ("Police found nothing to charge Tom Reed, Kenya's attorney general told reporters.", set()),
        ("Nothing was known of Tom Reed, the chairman of Norvex said on Monday.", set()),
        ("Tom Reed, the chairman of Norvex said on Monday.", {"Tom Reed"}),
        ("He spoke at the Norvex CEO Summit in Oslo.", set()),
        ("The prime minister and novelist Anna Berg met in Nairobi, Kenya.", set()),
    ],
)
def test_another_name_is_not_the_holders(read, text, holders):
    assert {person for person, _, _ in read(text)} == holders


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Outgoing Norvex chairman Anna Berg said so.", ("Anna Berg", "Norvex", "chairman")),
        ("Veteran Norvex chairman Anna Berg said so.", ("Anna Berg", "Norvex", "chairman")),
        ("New Scientist editor Anna Berg said so.", ("Anna Berg", "New Scientist", "editor")),
        ("The Elm Cancer Centre opened in 1990. They are ready, said Anna Berg, the centre's director.",
         ("Anna Berg", "Elm Cancer Centre", "director")),
        ("Kenya's Inspector General of Police, Tom Reed, said so.",
         ("Tom Reed", "Kenya", "inspector general of police")),
        ("He lied, said Tom Reed, director of the Jewish Federation of Greater Ann Arbor.",
         ("Tom Reed", "Jewish Federation of Greater Ann Arbor", "director")),
        ("The head of the San Francisco Herald, Tom Reed, said so.",
         ("Tom Reed", "San Francisco Herald", "head")),
        ("Northern Command chief Lt-Gen Tom Reed said so.", ("Tom Reed", "Northern Command", "chief")),
        ("Northern Command chief Lt. Gen. Tom Reed said so.", ("Tom Reed", "Northern Command", "chief")),
        ("Northern Command chief Lt Gen Tom Reed said so.", ("Tom Reed", "Northern Command", "chief")),
        ("The Elm Navy's commander, Rear-Admiral Tom Reed, said so.", ("Tom Reed", "Elm Navy", "commander")),
        ("The Elm Navy's commander, Vice Adm. Tom Reed, said so.", ("Tom Reed", "Elm Navy", "commander")),
        ("Chief of the Main Operations Department Colonel-General Sergei Rudov said so.",
         ("Sergei Rudov", "Main Operations Department", "chief")),
        ("[FIFA President Gianni] Bellomo will decide.", ("Gianni Bellomo", "FIFA", "president")),
        ("A statement by (Kenya's President Anna) Berg said so.", ("Anna Berg", "Kenya", "president")),
    ],
)  # fmt: skip
def test_names_are_given_whole_and_nothing_else(read, text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "French director Luc Morand won a prize in Cannes.",
        "The Hungarian conductor Ivan Pal died in Rome.",
        "The Irish bishop Tom Reed spoke in Rome.",
        "The Norwegian shipping king Paul Linck died in Oslo.",
        "The police captain Amir Abdul Kareem fought near Mosul in Iraq.",
        "Chinese market leader Baidoo Inc. plans to sell shares.",
        "Paul Mills, Operations Manager at Norvex Bank, said so.",
        "Chief Inspector Anna Berg of Elm Police said so.",
    ],
)
def test_what_is_no_office_of_a_body_is_none(read, text):
    assert {(person, body) for person, body, _ in read(text) if body is not None} == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenyan coach Tom Reed left Oslo.", ("Tom Reed", "Kenya", "coach")),
        ("Norvex Bank's French chairman, Luc Morand, left.", ("Luc Morand", "Norvex Bank", "chairman")),
        ("Norwegian boy king Olav died in Oslo.", ("Olav", "Norway", "king")),
        ("Amnesty's UK director, Kate Allen, spoke.", ("Kate Allen", "Amnesty International", "director")),
        ("Qatar's Emir Tamim left Oslo.", ("Tamim", "Qatar", "emir")),
        ("Elm Rovers manager Tom Reed left Oslo.", ("Tom Reed", "Elm Rovers", "manager")),
    ],
)
def test_their_like_is_an_office(read, text, expected):
    assert expected in read(text)


def test_a_hashtag_is_no_body(read):
    told = read("Kenya mourned him. #ElmFuneral Deputy President Anna Berg of Kenya was there.")
    assert told == {("Anna Berg", "Kenya", "deputy president")}


def test_what_another_was_then_is_no_complement(read, unweighed):
    text = "Ann Lee became his adviser when he was president of Norland."
    claims = unweighed.extract(Article(id="x", text=text, published=PUBLISHED))
    assert not [c for c in claims if c.relation.value == "took_office"]
    assert not {role for _, _, role in read("Ann Lee served as his aide when he was mayor of Bonn.")} & {
        "aide"
    }


def test_a_number_of_years_is_no_charge(read):
    roles = {role for _, _, role in read("Tom Reed was mayor of Bonn. He was mayor for 12 of those years.")}
    assert roles == {"mayor"}


def test_one_time_is_over(unweighed):
    text = "One-time Kenyan health minister Anna Berg said so."
    claims = unweighed.extract(Article(id="x", text=text, published=PUBLISHED))
    assert {c.relation.value for c in claims} == {"held_office"}
