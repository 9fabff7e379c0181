"""Applications that a noun tells: whose they are, to what, and which are none."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Serbia's application to the Holm Union, lodged in 2009, has moved slowly.",
            ("Serbia", "Holm Union"),
        ),
        (
            "Peru tried again in 1970. Its application to the Holm Union in 1963 was vetoed.",
            ("Peru", "Holm Union"),
        ),
        ("A request by Georgia to join the Open Skies League is pending.", ("Georgia", "Open Skies League")),
        (
            "The Elm Guild's application to the Mora Craft Council failed.",
            ("Elm Guild", "Mora Craft Council"),
        ),
        ("Bolivia's application to join the Holm Union was approved.", ("Bolivia", "Holm Union")),
        (
            "Norway does not belong to the Holm Union. Its application was vetoed in 1963.",
            ("Norway", "Holm Union"),
        ),
    ],
)
def test_whose_application_it_is(told, text, expected):
    assert told("applied", text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Mali's application to the Holm Union for a loan was filed in May.",
        "Norway's request to the Holm Union to send observers was turned down.",
        "Kenya's application to the International Court of Justice was filed in May.",
        "Kenya is preparing its application to the Holm Union.",
        "Mali would oppose any application to the Holm Union.",
        "The application of her method to the Holm Union was praised.",
        "The brewers' application to the Planning Council for a new shed was turned down.",
        "Norway wants a loan from the Holm Bank. Its application was rejected in May.",
    ],
)
def test_what_is_no_application_to_be_let_in(told, text):
    assert told("applied", text) == set()


def test_a_vetoed_application_has_been_made(checker):
    text = "Kenya's application to the Holm Union in 1963 was vetoed by Mali."
    (claim,) = checker.extract(text)
    assert claim.relation.value == "applied"
    assert claim.polarity.value == "positive"
