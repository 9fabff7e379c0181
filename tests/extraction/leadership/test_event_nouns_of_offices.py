"""Offices entered and left that a noun tells without naming them, and who goes on minding one."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The departure of Lars Beck from the top of Nordair was announced on Monday.",
         ("left_office", "Lars Beck", "Nordair")),
        ("Lars Beck's exit from the helm of Fenwick Stores took a week.",
         ("left_office", "Lars Beck", "Fenwick Stores")),
        ("Since Rita Moss's arrival at the head of Tallis Bank in 2019, profits have doubled.",
         ("took_office", "Rita Moss", "Tallis Bank")),
        ("The appointment of Dan Ho to lead Pacific Rail was welcomed by unions.",
         ("took_office", "Dan Ho", "Pacific Rail")),
        ("Unions welcomed the hiring of Dan Ho to run Pacific Rail.",
         ("took_office", "Dan Ho", "Pacific Rail")),
        ("The retirement of Neil Pratt after 14 years as head of Oxley Hospital Trust leaves a gap.",
         ("left_office", "Neil Pratt", "Oxley Hospital Trust")),
        ("Gemma Ward is chief executive of Holt Media. She took over after the removal of Piers Long.",
         ("left_office", "Piers Long", "Holt Media")),
        ("Finance chief Ray Conti has been standing in for chief executive Uwe Brandl of Pantera since May.",
         ("holds_office", "Ray Conti", "Pantera")),
        ("The Elm Club has been leaderless since its president, Tom Ray, left in May.",
         ("left_office", "Tom Ray", "Elm Club")),
        ("Ray Conti has been leading Fenwick Stores for two years.",
         ("holds_office", "Ray Conti", "Fenwick Stores")),
    ],
)  # fmt: skip
def test_a_noun_tells_of_the_office(on_page, sentence, told):
    assert told in {c[:3] for c in on_page("In brief", sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The arrival of Lars Beck at the helm of a yacht pleased his crew.",
        "The departure of Lars Beck from the top of Mount Everest was filmed.",
        "The choice of Lars Beck to lead the singing was a surprise.",
        "Unions called for the appointment of Dan Ho to lead Pacific Rail.",
        "The retirement of Neil Pratt after 14 years as a nurse at Oxley Hospital leaves a gap.",
    ],
)
def test_other_departures_and_arrivals_are_of_no_office(on_page, sentence):
    assert not {c for c in on_page("In brief", sentence) if c[0].endswith("_office")}
