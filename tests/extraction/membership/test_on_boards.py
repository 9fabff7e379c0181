"""Who is on a board, has been since, is so no longer, or came off it by another's coming."""

import pytest

pytestmark = pytest.mark.model

BANK = "Harrow Bank was founded in 2003. "


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name, c.polarity.value)
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership"
    }


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ann Dole is on the board of Harrow Bank.", "member"),
        ("Ann Dole was on Harrow Bank's board until 2003.", "member"),
        ("Ann Dole, on the board of Harrow Bank since 2003, voted no.", "member"),
        (BANK + "Ann Dole will keep her seat on the board.", "member"),
        (BANK + "Ann Dole, a trustee since 2015, voted no.", "member"),
        (BANK + "Ann Dole gave up her seat on the board.", "left"),
        (BANK + "Ann Dole is no longer on the board.", "left"),
        (BANK + "Tom Riley joined the board, while Ann Dole has rotated off.", "left"),
        (BANK + "Tom Riley has been added to the board, while Ann Dole steps down from it.", "left"),
        ("Ann Dole joined the board of Harrow Bank in 2003 and left it in 2009.", "left"),
    ],
)
def test_who_is_on_a_board_has_a_seat_there(drafts_of, text, relation):
    read = {(d.candidate.relation.value, d.subject.name, d.object and d.object.name) for d in drafts_of(text)}
    assert (relation, "Ann Dole", "Harrow Bank") in read


def test_who_is_not_on_a_board_has_none(checker):
    found = told(checker, "Ann Dole is not on the board of Harrow Bank.")
    assert found == {("member", "Ann Dole", "Harrow Bank", "negative")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Dole is on board the Harrow.",
        "The notice is on the board of Harrow Bank.",
        "Ann Dole is on the county council.",
        BANK + "Tom Riley joined the board. It rained, and Ann Dole left it at that.",
    ],
)
def test_what_is_on_a_board_may_be_a_note(checker, text):
    assert not {r for r in told(checker, text) if r[1] != "Tom Riley"}


@pytest.mark.parametrize(
    "text",
    [
        "Ida Falk resigned from Harrow Bank's board of directors on Thursday.",
        "Ida Falk has left Harrow Bank's board.",
    ],
)
def test_who_leaves_a_board_leaves_no_body_of_its_name(checker, text):
    assert told(checker, text) == {("left", "Ida Falk", "Harrow Bank", "positive")}
