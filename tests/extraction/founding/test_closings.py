"""Bodies that closed: for good, or for a time."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def ended(drafts_without_table):
    """Give what a text says is dissolved, with the date; as the rules find it, before any weighing."""

    def dissolutions(text):
        found = [d for d in drafts_without_table(text) if d.candidate.relation == "dissolved"]
        return {(d.subject.name.removeprefix("The "), d.when.edtf if d.when else "") for d in found}

    return dissolutions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danvers Weekly Times closed in March 2009.", ("Danvers Weekly Times", "2009-03")),
        ("The Danvers Weekly Times, which was founded in 1902 and closed in 2009, had no rival.",
         ("Danvers Weekly Times", "2009")),
        ("The Holm Valley Railway was closed in 1961, and its tunnel is a path now.",
         ("Holm Valley Railway", "1961")),
        ("The Holm Valley Railway carried slate until it shut in 1961.", ("Holm Valley Railway", "1961")),
        ("Merrow Foods Ltd shut for good in 1988.", ("Merrow Foods Ltd", "1988")),
        ("Merrow Foods Ltd closed on 28 May 1999.", ("Merrow Foods Ltd", "1999-05-28")),
    ],
)  # fmt: skip
def test_what_closed_in_a_year_is_at_its_end(ended, text, expected):
    assert expected in ended(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Danvers Museum closed in 2019 for repairs.",
        "The Danvers Museum closed on Sundays in 2019.",
        "The Danvers Museum closed in 2008 but reopened in 2012.",
        "The Danvers Museum was closed to visitors in March 2020.",
        "Merrow Foods Ltd closed up 3 percent in 2019 trading.",
        "Merrow Foods Ltd closed its Oslo office in 2019.",
        "Merrow Foods Ltd, whose mill on the river closed in 2015, makes bread.",
        "The Order of Holm never closed, not even in the plague years.",
        "Norland was shut out in 1962.",
        "The border with Norland closed in 1993.",
    ],
)
def test_what_closed_for_a_time_or_in_part_goes_on(ended, text):
    assert not ended(text)


@pytest.mark.parametrize(
    ("page", "noun", "ending"),
    [
        ("Glimmer were an English folk band from Wend.", "group", "split up"),
        ("Glimmer was a Danish charity.", "trust", "was wound up"),
        ("Glimmer was a league of small farms.", "network", "disbanded"),
    ],
)
def test_a_group_that_the_text_has_named_ends(ended, page, noun, ending):
    assert ("Glimmer", "2003") in ended(f"{page} It was formed in 1994. The {noun} {ending} in 2003.")
