"""Letters, blanks and marks that a text lost tear no name, and everything told stands as it is written."""

import pytest

from claims.extraction.text.damage import damage_in, with_letters_as_written, with_lost_letters
from claims.types import Article

LOST = "\ufffd"


def _mended(text):
    for start, end, put in reversed(list(damage_in(text))):
        text = text[:start] + put + text[end:]
    return text


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("It was founded by-Ann Lark.", "It was founded by Ann Lark."),
        ("They met the-Norland envoy and-Ann Lark.", "They met the Norland envoy and Ann Lark."),
        ("Bishop Lark of Skerrow-will preach.", "Bishop Lark of Skerrow will preach."),
        ("Envoy Omar al-Holm-said he would go.", "Envoy Omar al-Holm said he would go."),
        ("Ann Lark-on the way home-left.", "Ann Lark on the way home-left."),
        (
            "The head of the Norland Authority-Ann Lark met President-Bo Holm.",
            "The head of the Norland Authority Ann Lark met President Bo Holm.",
        ),
        ("Sen. Lark-(R-Ohio) left.", "Sen. Lark (R-Ohio) left."),
        ("It ended in May.---- Lark left.", "It ended in May. Lark left."),
        ('"It is over."-- The rest is here.', '"It is over." The rest is here.'),
        (f'Dermot O"{LOST}Holm left.', "Dermot O'Holm left."),
        (f"Dermot O{LOST}{LOST}Holm left.", "Dermot O'Holm left."),
    ],
)
def test_a_blank_or_an_apostrophe_that_was_lost_is_read(damaged, meant):
    assert _mended(damaged) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Stoke-on-Trent has a commander-in-chief.",
        "The by-Election of the U.S.-Norland pact, on a to-Do list.",
        "A Norland-backed, Lark-led group of has-beens met Anne-Marie Lark-Holm.",
        "May 5--Lark left -- and an e-mail from Al-Was.",
        "She is the runner-up - the Norland way.",
        "Director-General Ann Lark met Minister-President Bo Holm and President-Elect Tom Alder.",
        "Which countries are members?\n- Norland\n-Skerrow",
    ],
)
def test_a_hyphen_of_a_compound_stays(text):
    assert list(damage_in(text)) == []


def test_a_word_that_lost_letters_is_one_word_of_the_same_length():
    text = f"Ren{LOST}{LOST} Holm and J{LOST}{LOST}rgen Sch?ler of Norv{LOST}x? Who knows?yes {LOST}1m"
    read = with_lost_letters(text)
    assert read == f"Renee Holm and Jeergen Scheler of Norvex? Who knows?yes {LOST}1m"
    assert len(read) == len(text)


def test_addresses_keep_their_question_marks():
    text = "See http://example.org/Watch?video and Page?id=3"
    assert with_lost_letters(text) == text


def test_a_name_is_told_without_the_letters_that_stood_in():
    assert with_letters_as_written("Jeergen Holm", f"J{LOST}{LOST}rgen HOLM") == f"J{LOST}{LOST}rgen Holm"


@pytest.mark.model
@pytest.mark.parametrize(
    ("sentence", "person", "body"),
    [
        (f"Norvex chairman J{LOST}{LOST}rgen Holm resigned.", f"J{LOST}{LOST}rgen Holm", "Norvex"),
        ("Anna Sch?ler, chief executive of Norvex, resigned.", "Anna Sch?ler", "Norvex"),
        (f"Ann Lark resigned as chairman of Tr{LOST}{LOST}lek.", "Ann Lark", f"Tr{LOST}{LOST}lek"),
        (f'Norvex chief executive James O"{LOST}Holm resigned.', "James O'Holm", "Norvex"),
        ("Talks ended in May.---- Ann Lark resigned as chairman of Norvex.", "Ann Lark", "Norvex"),
        ("Ann Lark-was appointed chairman of Norvex.", "Ann Lark", "Norvex"),
    ],
)
def test_a_damaged_name_is_read_whole_and_told_as_written(unweighed, sentence, person, body):
    claims = unweighed.extract(Article(id="x", text=sentence))
    told = [c for c in claims if c.relation.value.endswith("office")]
    assert {(c.subject.name, c.object.name) for c in told} == {(person, body)}
    for claim in told:
        assert sentence[claim.subject.start : claim.subject.end] == claim.subject.text
