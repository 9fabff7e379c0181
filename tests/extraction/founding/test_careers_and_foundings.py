"""Whose working life began somewhere founded nothing, and was not founded."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def founded(drafts_without_table):
    """Give what a text says was founded."""

    def names(text):
        found = drafts_without_table(text)
        return {d.subject.name for d in found if d.candidate.relation.value == "founded"}

    return names


@pytest.mark.parametrize(
    "text",
    [
        "Ford started out as an engineer at Edison in 1891.",
        "Bosch began as an apprentice in 1876.",
        "Disney started out as an illustrator in 1919.",
        "Porsche began at Lohner Works in 1897.",
        "A committee of dons in Oxford that first met in 1942 gave it the money.",
        "A group of players from Barcelona that first played in 1910 made the cup.",
    ],
)
def test_nobody_is_founded_by_beginning_to_work(founded, text):
    assert founded(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Halden Optics began as a paper mill in 1865.", "Halden Optics"),
        ("Halden Optics started out as a telegraph builder in 1847.", "Halden Optics"),
        ("Halden Optics started out in Tampere in 1865.", "Halden Optics"),
        ("The Elm Union, which first met in 1942, has grown.", "Elm Union"),
    ],
)
def test_a_body_begins_as_something(founded, text, name):
    assert founded(text) == {name}


def test_who_founds_is_not_what_is_founded(founded):
    assert founded("Halden Optics had failed with a company Halden Optics had founded in 1899.") == set()


def test_his_company_is_none_that_the_text_names(founded):
    text = (
        "Halden Optics is in Oslo. Ann Poole, an engineer who founded her lens company in 2010, works there."
    )
    assert founded(text) == {"her lens company"}


def test_since_when_a_founder_is_head_of_another_dates_no_founding(drafts_without_table):
    text = "Ann Poole, the founder of Halden Optics and chief executive of Rook Foods since 2008, is rich."
    (found,) = (d for d in drafts_without_table(text) if d.candidate.relation.value == "founded")
    assert found.subject.name == "Halden Optics"
    assert found.when is None
