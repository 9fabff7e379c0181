"""The office that somebody leaves or moves for is entered: "left to be director of X"."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give relation, body and modality of each office of a short article."""

    def offices(text):
        return {
            (d.candidate.relation.value, d.object and d.object.name, d.modality.value)
            for d in drafts_without_table(text)
            if d.candidate.rule.startswith("leadership.")
        }

    return offices


@pytest.mark.parametrize(
    "text",
    [
        "Anna Field left to be operations chief at Bell Studios.",
        "Anna Field left Corda Media to be chief executive of Bell Studios.",
        "Anna Field quit in 2011 to be chief executive of Bell Studios.",
        "Anna Field resigned to be president of Bell Studios.",
        "Anna Field resigned on Monday to become president of Bell Studios.",
        "Anna Field stepped down to take over as president of Bell Studios.",
        "Anna Field, the finance minister of Luvana, left to lead Bell Studios.",
    ],
)
def test_office_left_for_is_entered(read, text):
    assert ("took_office", "Bell Studios", "asserted") in read(text)
    assert not {found for found in read(text) if found[:2] == ("left_office", "Bell Studios")}


def test_office_left_is_the_one_told_before(read):
    text = "Anna Field, who chairs Corda Media, resigned on Monday to become president of Bell Studios."
    assert ("left_office", "Corda Media", "asserted") in read(text)


def test_leaving_that_is_planned_plans_the_next_office(read):
    text = "Anna Field plans to quit to be chief executive of Bell Studios."
    assert ("took_office", "Bell Studios", "planned") in read(text)


@pytest.mark.parametrize(
    "text", ["Anna Field is to be chief executive of Bell Studios.", "Anna Field is to lead Bell Studios."]
)
def test_who_is_to_hold_an_office_does_not_hold_it(read, text):
    assert read(text) == {("took_office", "Bell Studios", "planned")}


def test_leaving_for_something_else_enters_nothing(read):
    assert not {
        found for found in read("Anna Field left to be closer to her family.") if found[0] == "took_office"
    }


@pytest.mark.parametrize("verb", ["called", "pushed", "waited"])
@pytest.mark.parametrize(
    ("clause", "relation"),
    [("resign as chairman of Corda Media", "left_office"), ("become chairman of Corda Media", "took_office")],
)
def test_what_others_want_done_is_not_done(read, verb, clause, relation):
    text = f"The investors {verb} for Jonas Delgado to {clause}."
    assert read(text) == {(relation, "Corda Media", "planned")}


@pytest.mark.parametrize("post", ["a supervisory role", "an advisory post", "another position"])
def test_a_post_that_is_not_told_is_none_told_before(read, post):
    text = f"Corda Media chairman Jan Moss resigned. The company appointed Ann Holm to {post} in May."
    assert ("took_office", "Corda Media", "asserted") not in read(text)


def test_the_post_told_before_is_taken(read):
    text = "Corda Media chairman Jan Moss resigned. The company appointed Ann Holm to the post in May."
    assert ("took_office", "Corda Media", "asserted") in read(text)


@pytest.mark.parametrize(
    "aside", ["who had replaced Jon Mayer", "who was once beaten by Jon Mayer", "a friend of Jon Mayer"]
)
def test_whom_an_aside_names_leaves_nothing(told, aside):
    text = f"Neil Karrick, {aside}, stepped down as leader of the Labour Union in May."
    assert told("left_office", text) == {("Neil Karrick", "Labour Union")}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Field is a contender for the post of chief executive of Bell Studios.",
        "Anna Field is the favourite for the job of president of Bell Studios.",
    ],
)
def test_who_is_in_the_running_for_a_post_does_not_have_it(read, text):
    assert not {found for found in read(text) if found[2] == "asserted"}
