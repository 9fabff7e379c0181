"""An aside of something done to somebody is not what the sentence says; who leaves leads to what."""

import pytest

pytestmark = pytest.mark.model


def told(checker, text):
    return {(c.relation.value, c.subject.name, c.object and c.object.name) for c in checker.extract(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Dole, expelled from the Elm Party in 2011, sits as an independent.", "expelled"),
        ("Ann Dole, suspended from the Elm Party in 2011, will run as an independent.", "suspended"),
        ("Ann Dole, thrown out of the Elm Party last year, has founded a new movement.", "expelled"),
        ("The quarrel led to Ann Dole leaving the Elm Party.", "left"),
        ("The quarrel resulted in Ann Dole temporarily quitting the Elm Party.", "left"),
    ],
)
def test_what_is_done_to_somebody_is_read(checker, text, expected):
    assert (expected, "Ann Dole", "Elm Party") in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Dole, a nurse, expelled the air from her lungs, sat down and rested.",
        "The quarrel led to Ann Dole leaving the room.",
    ],
)
def test_what_is_done_to_another_thing_is_none(checker, text):
    assert not {r for r, _, _ in told(checker, text)} & {"expelled", "left", "suspended"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Airbus, set up in 1970, has been run by Tom Reed since April 2019.",
         {("founded", "Airbus", None), ("holds_office", "Tom Reed", "Airbus")}),
        ("Airbus, set up in 1970, is run by Tom Reed.",
         {("founded", "Airbus", None), ("holds_office", "Tom Reed", "Airbus")}),
        ("The Lind Union, set up in 1970, is chaired by Tom Reed.",
         {("founded", "Lind Union", None), ("holds_office", "Tom Reed", "Lind Union")}),
        ("Ann Holt, voted out in 2011, was replaced by Tom Reed as mayor of Norrby.",
         {("took_office", "Tom Reed", "Norrby")}),
    ],
)  # fmt: skip
def test_what_comes_behind_the_aside_is_read_too(checker, text, expected):
    assert expected <= told(checker, text)


def test_a_founding_told_aside_is_no_plan(checker):
    claims = checker.extract("Airbus, set up in 1970, is run by Tom Reed.")
    assert [c.modality.value for c in claims if c.relation.value == "founded"] == ["asserted"]
