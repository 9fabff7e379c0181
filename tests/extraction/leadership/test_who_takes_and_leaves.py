"""Offices taken and left by words that parsers and titles hide, and what only looks like it."""

import pytest

pytestmark = pytest.mark.model


def moves(drafts):
    return {
        (d.candidate.relation.value, d.subject.name, d.object and d.object.name)
        for d in drafts
        if d.candidate.relation.value in ("took_office", "left_office")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was given charge of the Elm Institute in 2015.",
        "Ann Holt was given the job of running the Elm Institute in 2015.",
        "Tom Ray was followed by Ann Holt as president of the Elm Institute in 2015.",
        "Ann Holt beat Tom Ray to the leadership of the Elm Institute.",
        "Ann Holt defeated Tom Ray in the contest for the leadership of the Elm Institute.",
        "The Elm Institute has found a new director in Ann Holt.",
        "The Elm Institute chose Ann Holt over Tom Ray as its next director.",
        "Ann Holt was unanimously elected to head the Elm Institute.",
        "Ann Holt came from Oslo in 2015 to lead the Elm Institute.",
        "Ann Holt came to the Elm Institute in 2015 to be its director.",
        "Ann Holt, who the Elm Institute appointed as director in 2015, paints.",
        "The mayor backed Ann Holt's selection in 2020 as president of the Elm Institute.",
        "The appointment in 2020 of Ann Holt as president of the Elm Institute was criticised.",
        "Ann Holt was offered the presidency of the Elm Institute in 2015.",
    ],
)
def test_who_takes_an_office(drafts_of, text):
    """Whoever it is that the words call, choose or send there."""
    assert ("took_office", "Ann Holt", "Elm Institute") in moves(drafts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Elm Institute got rid of its director, Ann Holt, in 2015.",
        "The Elm Institute dispensed with its long-serving director, Ann Holt.",
        "The Elm Institute let its director, Ann Holt, go in 2015.",
        "The Elm Institute and its director, Ann Holt, have parted company.",
        "After Ann Holt's sacking as head of the Elm Institute, costs rose.",
        "Following Ann Holt's sudden ousting as head of the Elm Institute, costs rose.",
        "The resignation on Friday of Ann Holt as head of the Elm Institute surprised many.",
        "Ann Holt led the Elm Institute from 2005 until she stepped down in 2015.",
        "After ten years in charge of the Elm Institute, Ann Holt is leaving.",
        "Ann Holt quit in 2015 after ten years running the Elm Institute.",
        "The head of the Elm Institute, Ann Holt, was fired from the Elm Institute in May.",
    ],
)
def test_who_leaves_an_office(drafts_of, text):
    """Also where only the years in charge, or the body's own act, tell which office it is."""
    assert ("left_office", "Ann Holt", "Elm Institute") in moves(drafts_of(text))


def test_body_led_goes_to_who_comes_next(drafts_of):
    """Whom a clause says to lead a body is followed there."""
    text = "Ann Holt, who has run the Elm Institute since 2005, has been replaced by Tom Ray."
    assert ("took_office", "Tom Ray", "Elm Institute") in moves(drafts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was given charge of the party games at the Elm Institute.",
        "Ann Holt was given the task of praising the Elm Institute.",
        "Ann Holt beat Tom Ray to the top of Mount Elm.",
        "The Elm Institute has found a friend of its director in Ann Holt.",
        "The Elm Institute let its director, Ann Holt, go home early.",
        "The Elm Institute got rid of the car of its director, Ann Holt.",
        "The head of the Elm Institute, Ann Holt, tried to replace Tom Ray with a nominee of her own.",
        "President Ann Holt of Malawi wants to repeal and replace Reformcare.",
        "The Holt administration wants to replace Tom Ray with a nominee.",
        "Ann Holt, the foreign secretary of Malawi, resigned her seat in 2015.",
        "Ann Holt, the president of Malawi, resigned her commission in the army.",
        "The director of the Elm Institute, Ann Holt, refused to step aside from the investigation.",
        "Prime Minister Ann Holt of Malawi has been given the legal power to start talks.",
        "Former economy minister Ann Holt, surfing on her youth, is dismissed by some as a lightweight.",
        "Critics dismiss Malawi's president, Ann Holt, as a lightweight.",
        "President Ann Holt of Malawi turned to leave after announcing her support in February 2004.",
        "Malawi's parliament voted to impeach President Ann Holt.",
        "President Ann Holt of Malawi sacked her chief of staff.",
        "President Ann Holt of Malawi spoke of Ann Holt's hiring targets.",
    ],
)
def test_what_is_no_change_of_office(drafts_of, text):
    """Words of coming and going that speak of something or somebody else."""
    assert not {move for move in moves(drafts_of(text)) if move[1] == "Ann Holt"}


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        (
            "President Otto Falk of Malawi spoke. Press secretary Paul Ray wept. "
            "On the day of his inauguration, Falk filed papers with the court.",
            "Otto Falk",
        ),
        ("Paul Ray is a lawyer. Before his election as head of Norvex, Otto Falk taught law.", "Otto Falk"),
    ],
)
def test_own_entry_before_the_name(drafts_of, text, holder):
    """What stands before the subject is told of it: "on the day of his inauguration, Falk"."""
    entered = {who for relation, who, _ in moves(drafts_of(text)) if relation == "took_office"}
    assert entered == {holder}


@pytest.mark.parametrize(
    "text",
    [
        "Elm Bank - at the time led by Ann Holt - bought the mill.",
        "Elm Bank, at the time led by Ann Holt, bought the mill.",
    ],
)
def test_led_at_the_time(drafts_of, text):
    """An aside tells who led the body before it."""
    held = {(d.subject.name, d.object and d.object.name) for d in drafts_of(text)}
    assert ("Ann Holt", "Elm Bank") in held


def test_the_author_is_nobody_told_of(drafts_of):
    """Who wrote a text is none of those it names."""
    text = "President Otto Falk of Malawi met voters. The author is president of the Elm Institute."
    assert ("Otto Falk", "Elm Institute") not in {
        (d.subject.name, d.object and d.object.name) for d in drafts_of(text)
    }
