"""Offices that a sentence does not name, because the text told of them before."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

HELD = {"holds_office", "held_office"}
FIRM = "Iris Quell has been chief executive of Ostrava Tools since 2013. The firm makes drills. "
CLUB = "Barrow Wanderers won the cup in May. The club's head coach, Iris Quell, was in tears. "
PAPER = "The Barrow Gazette will close in May. The newspaper sells 4,000 copies a day. "
UNION = "Teachers walked out on Monday. The Barrow Teachers' Union has 4,000 members. "


def offices(unweighed, text, after):
    found = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    held = [c for c in found if c.relation.value in HELD]
    return [c for c in held if any(mention.start >= after for mention in c.mentions)]


@pytest.mark.parametrize(
    ("told", "sentence", "person"),
    [
        (FIRM, "Quell is firmly in charge.", "Quell"),
        (FIRM, "Quell calls all the shots.", "Quell"),
        (FIRM, "Quell, still at the helm, is 71.", "Quell"),
        (FIRM, "The corner office is empty, but the top job is hers.", "Quell"),
        (FIRM, "Otto Brandt was in charge from 2001 to 2013.", "Otto Brandt"),
        (FIRM, "Otto Brandt, who had the job before her, sold the mine.", "Otto Brandt"),
        (FIRM, "Otto Brandt spent twelve years at the top.", "Otto Brandt"),
        (FIRM, "Otto Brandt was in the post for twelve years.", "Otto Brandt"),
        (FIRM, "The man in charge before 2013 was older; the man at the helm now is Otto Brandt.", "Brandt"),
        (FIRM, "Otto Brandt, the current holder of the post, is 60.", "Otto Brandt"),
        (FIRM, "The post is now held by Otto Brandt.", "Otto Brandt"),
        (FIRM, "Until 2013 Otto Brandt held the reins.", "Otto Brandt"),
        (CLUB, "Quell is in her fourth season in charge.", "Quell"),
        (CLUB, "In nine years at the helm, Otto Brandt won one cup.", "Otto Brandt"),
        (CLUB, "Quell, coach since May, sings.", "Quell"),
        (PAPER, "The editor, Iris Quell, wrote of better days.", "Iris Quell"),
        (PAPER, "Editor Iris Quell wrote of better days.", "Iris Quell"),
        (PAPER, "Iris Quell, editor since 2013, wrote of better days.", "Iris Quell"),
        (UNION, "Union leader Iris Quell spoke of 4,000 reasons.", "Iris Quell"),
        (UNION, "The union boss, Iris Quell, spoke of 4,000 reasons.", "Iris Quell"),
    ],
)
def test_office_is_that_told_before(unweighed, told, sentence, person):
    found = offices(unweighed, told + sentence, len(told))
    bodies = {c.object.name for c in found if c.object is not None and person in c.subject.name}
    (body,) = bodies
    assert body in told


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (FIRM, "Quell is in charge of the tea."),
        (FIRM, "Otto Brandt spent twelve years at the top of the stairs."),
        (FIRM, "Otto Brandt has the job of mending drills."),
        (FIRM, "Otto Brandt served three years in prison."),
        (FIRM, "Otto Brandt called the shots that he missed poor."),
        (CLUB, "Quell led them to the bus."),
        (PAPER, "Film editor Otto Brandt wrote of better days."),
        (PAPER, "The dam's director, Otto Brandt, wrote of better days."),
        (UNION, "Otto Brandt, a leader, spoke of better days."),
    ],
)
def test_other_things_done_are_no_office(unweighed, told, sentence):
    assert offices(unweighed, told + sentence, len(told)) == []


def test_officer_of_another_body_is_not_the_firm_s(unweighed):
    for sentence in (
        "Union president Otto Brandt spoke.",
        "Otto Brandt, the president of the drill makers' union, spoke.",
        "Rector Otto Brandt spoke.",
    ):
        found = offices(unweighed, FIRM + sentence, len(FIRM))
        assert [c for c in found if c.object is not None and "Ostrava" in c.object.name] == []


def test_nobody_is_no_chairman(unweighed):
    found = offices(unweighed, FIRM + "Otto Brandt is no chairman.", len(FIRM))
    assert {c.polarity.value for c in found} <= {"negative"}
