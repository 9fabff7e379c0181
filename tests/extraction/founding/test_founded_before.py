"""Foundings whose body the sentences before name, and the words that tell them."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Founded as a list of ships in 1831, the Elm Courier sells few copies now.", "Elm Courier"),
        ("Formed out of three smaller groups in 1990, the Elm Farmers' Bloc has never lost.",
         "Elm Farmers' Bloc"),
        ("Three friends opened the first Brewlane in 1971 and sold only tea.", "Brewlane"),
        ("What is the Moss Party? It wants fewer roads. Who began it? In 2007 Ann Holt founded it in a barn.",
         "Moss Party"),
        ("The Elm Rail Society is on tour. The society, then called Friends of Elm, was formed in 1968.",
         "Elm Rail Society"),
        ("Delta Airlines has ordered planes from Embrion. The manufacturer was founded in 1969.", "Embrion"),
        ("The mayor praised Free Acres, which wants land for all. The movement was founded in 1999.",
         "Free Acres"),
        ("Two brothers fight over Lindauer Bräu. Both are old. Their grandfather founded the firm in 1888.",
         "Lindauer Bräu"),
        ("Born in 1922 as the Clerks' Savings Club, Mutua is now the third insurer of Norland.", "Mutua"),
        ("The airline Jetway is broke. Lyon Foods fed guests. The airline was founded in 2004.", "Jetway"),
        ("Rain stopped the play. The Globe in Vils has no roof. The theatre was founded in 1963.", "Globe"),
        ("Rod & Reel has folded. The magazine was launched in 1974 and lost its readers.", "Rod & Reel"),
        ("After a quarrel he left. His brother's firm, Adax, was registered in 1949.", "Adax"),
    ],
)  # fmt: skip
def test_a_founding_is_that_of_the_body_told_before(told, text, body):
    assert (body, "-") in told("founded", text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor opened the first Brewlane in Norland in 2009.",
        "The Ostrava was launched in 1931 and sank in 1942.",
        "The Elm Press Council, whose forerunner was founded in 1916, fined the Wend Gazette on Friday.",
        "Born in 1922 as the son of a baker, Mutua became a singer in Norland.",
        "Adair said that he had founded nothing in 2019.",
        "Brewlane opened the first Brewlane in Norland in 2009.",
        "The Elm Festival drew crowds. The festival was launched on Friday by a pop star.",
        "Holders of an Elm Relief programme card wept. Elm Relief was created by President Holt in 1999.",
    ],
)
def test_what_is_opened_or_launched_is_not_founded(told, text):
    assert told("founded", text) == set()


def test_the_head_of_a_body_is_no_body(told):
    text = "The head of the grid union, Siri Aune, spoke."
    assert {who for who, _ in told("holds_office", text)} <= {"Siri Aune"}


def test_what_the_text_calls_by_a_noun_of_its_own_goes_by_no_other(told):
    text = "Twelve men sing in the choir of Wend Prison. The prison is old. The choir was started in 2003."
    assert ("Wend Prison", "-") not in told("founded", text)
