"""Who comes after whom: the dates of "his successor, X," and who power is left "in favour of"."""

import pytest

from claims.types import Article

_LOST = "President Aldo Renn lost the 1998 election. His successor, Ivo Talk, "


@pytest.fixture(scope="module")
def said_of(unweighed):
    """Give relation and date of what a text says of Ivo Talk."""

    def said(text):
        claims = unweighed.extract(Article(id="a", text=text))
        return {
            c.relation.value: c.when.edtf if c.when else None for c in claims if c.subject.name == "Ivo Talk"
        }

    return said


@pytest.mark.parametrize(
    ("told", "entered"),
    [
        ("died in a plane crash in April 2004.", None),
        ("resigned in 2004.", None),
        ("was ousted in a coup in 2004.", None),
        ("visited Chile in 2001.", None),
        ("served until October 2022.", None),
        ("took office in 1999.", "1999"),
        ("was sworn in on 3 May 1999.", "1999-05-03"),
        ("was named in May 1999.", "1999-05"),
    ],
)
def test_only_what_enters_an_office_dates_a_successor(said_of, told, entered):
    assert said_of(_LOST + told)["took_office"] == entered


def test_a_successor_who_serves_until_a_year_held_the_office(said_of):
    assert said_of(_LOST + "served until October 2022.")["held_office"] == "../2022-10"
    assert "held_office" not in said_of(_LOST + "served tea until noon.")


@pytest.mark.parametrize(
    "text",
    [
        "President Aldo Renn resigned in May 2010 in favour of Ivo Talk.",
        "President Aldo Renn stepped aside in May 2010 in favor of his deputy chief, Ivo Talk.",
        "Aldo Renn abdicated as king of Norland in favor of his son, Ivo Talk, in May 2010.",
        "Aldo Renn stood down as chairman of Norvex in May 2010 in favor of Ivo Talk.",
        "Prime Minister Aldo Renn was dismissed in May 2010 in favor of Ivo Talk.",
    ],
)
def test_who_an_office_is_left_in_favour_of_takes_it(said_of, text):
    assert said_of(text)["took_office"] == "2010-05"


def test_a_word_in_favour_of_somebody_is_no_succession(said_of):
    assert said_of("President Aldo Renn spoke in favour of Ivo Talk in May 2010.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Norvex has replaced chairman Aldo Renn with Ivo Talk.",
        "President Otto Brandt has replaced Foreign Minister Aldo Renn with Ivo Talk.",
    ],
)
def test_who_is_put_in_anothers_place_takes_it(told, text):
    assert [who for who, _ in told("took_office", text)] == ["Ivo Talk"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ann Holt has led Norvex since 2014. Ivo Talk preceded her.", [None]),
        ("Ann Holt has led Norvex since 2014. She was preceded by Ivo Talk.", [None]),
        ("Ivo Talk preceded Ann Holt as chairman of Norvex.", [None]),
        ("Ann Holt was preceded by Ivo Talk as mayor of Tarn.", [None]),
        ("Ann Holt has been mayor of Tarn since 2020. Before her came Ivo Talk.", [None]),
        ("Ann Holt has been mayor of Tarn since 2020; before her came Ivo Talk (2013-2020).", ["2013/2020"]),
        ("Jon Berg is mayor of Tarn. Ivo Talk was his predecessor.", [None]),
    ],
)
def test_who_came_before_held_the_office(unweighed, text, dates):
    claims = unweighed.extract(Article(id="a", text=text))
    found = [c for c in claims if c.subject.name == "Ivo Talk"]
    assert [c.relation.value for c in found] == ["held_office"]
    assert [c.when.edtf if c.when else None for c in found] == dates
    assert found[0].successor.name in ("Ann Holt", "Jon Berg")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt is mayor of Tarn. A speech by Ivo Talk preceded her.",
        "Ann Holt is mayor of Tarn. Ivo Talk preceded the speech.",
        "Ann Holt met Jon Berg. Ivo Talk preceded her.",
        "Ann Holt is mayor of Tarn. Before her came the flood.",
    ],
)
def test_what_only_comes_before_is_no_office(unweighed, text):
    claims = unweighed.extract(Article(id="a", text=text))
    assert [c for c in claims if c.subject.name == "Ivo Talk" or c.successor is not None] == []


def test_a_seat_among_others_is_not_the_office_of_whom_it_is_told(unweighed):
    text = "Ann Holt, chief executive of Elm Bank, replaced Ivo Talk on the Norvex board in 2023."
    found = unweighed.extract(Article(id="a", text=text))
    assert [c.relation.value for c in found if c.predecessor is not None] == []


@pytest.mark.parametrize(
    ("word", "modality"), [("likely", "planned"), ("preferred", "planned"), ("eventual", "asserted")]
)
def test_who_is_likely_to_follow_has_not_followed_yet(unweighed, word, modality):
    text = f"Guests spoke about President Aldo Renn's {word} successor, Ivo Talk."
    claims = unweighed.extract(Article(id="a", text=text))
    assert {c.modality.value for c in claims if c.subject.name == "Ivo Talk"} == {modality}
