"""Who followed whom in an office that the text tells of, without naming it again."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def followed(unweighed):
    """Give who took which body's office from whom."""

    def found(text):
        return {
            (c.subject.name, c.object and c.object.name, c.predecessor.name)
            for c in unweighed.extract(Article(id="x", text=text))
            if c.relation.value == "took_office" and c.predecessor is not None
        }

    return found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Holt has been president of Norvex since May 2016, when she followed Ole Berg.",
         ("Ann Holt", "Norvex", "Ole Berg")),
        ("Norvex has been led since 2016 by Ann Holt, who followed Ole Berg.",
         ("Ann Holt", "Norvex", "Ole Berg")),
        ("Ann Holt resigned as chief executive of Norvex. She had followed Ole Berg in 2016.",
         ("Ann Holt", "Norvex", "Ole Berg")),
        ("Ann Holt is president of Norvex. She succeeded Ivo Lind, who had followed Ole Berg in 2011.",
         ("Ivo Lind", "Norvex", "Ole Berg")),
        ("The president of Norvex is Ann Holt; she followed Ole Berg in April 2025.",
         ("Ann Holt", "Norvex", "Ole Berg")),
    ],
)  # fmt: skip
def test_an_officer_follows_somebody_in_the_office(followed, text, said):
    assert said in followed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt, the president of Norvex, spoke. She followed Ole Berg to the door.",
        "Ann Holt is the president of Norvex. She followed Ole Berg in calling for talks in May.",
        "Ann Holt is the president of Norvex. She followed Ole Berg on the network.",
        "Ann Holt is the president of Norvex. She followed Ole Berg's advice.",
        "Ann Holt, the president of Norvex, opened the fair. She followed Ole Berg and spoke of peace.",
    ],
)
def test_who_goes_behind_somebody_takes_no_office(followed, text):
    assert followed(text) == set()


def test_what_a_predecessor_was_before_is_not_the_office_he_left(drafts_of):
    text = (
        "Ann Holt became president of Norvex in 2024, when she took over from Ole Berg, a former Norwegian "
        "prime minister, who had been in the post since October 2014."
    )
    dated = [d for d in drafts_of(text) if d.when is not None and d.when.edtf.startswith("2014")]
    assert {d.object.name for d in dated} <= {"Norvex"}


@pytest.mark.parametrize(
    "text",
    [
        "The Elm Union, founded in 1995 as the successor of the Kolt Union, is led by Ann Holt.",
        "The Elm Union, which replaced the Kolt Union in 1961, has been led by Ann Holt since 2021.",
    ],
)
def test_a_body_told_of_aside_is_not_what_is_led(told, text):
    assert told("holds_office", text) == {("Ann Holt", "Elm Union")}


@pytest.mark.parametrize(
    ("text", "took"),
    [
        ("Ann Holt was president of Norvex until 2021. Ole Berg followed in May 2021.", {"Ole Berg"}),
        ("Ann Holt was president of Norvex from 2010 to 2021; Ole Berg followed in 2021.", {"Ole Berg"}),
        ("Ann Holt was president of Norvex until 2018. Ole Berg followed in 2021.", set()),
        ("Ann Holt, the president of Norvex, came in 2021. Ole Berg followed in 2021.", set()),
        ("Ann Holt was president of Norvex until 2021. Riots followed in 2021.", set()),
    ],
)
def test_who_follows_in_the_year_in_which_a_term_ended_is_the_next(unweighed, text, took):
    claims = unweighed.extract(Article(id="x", text=text))
    assert {c.subject.name for c in claims if c.relation.value == "took_office"} == took


@pytest.mark.parametrize(
    "said",
    [
        "The current chairman is Ann Holt, who succeeded Tom Lee in 2018.",
        "The chairman is Ann Holt. She replaced Tom Lee in 2018.",
        "Ann Holt, who succeeded Tom Lee in 2018, is chairman.",
    ],
)
def test_an_office_of_the_page_is_the_one_taken_over(on_page, said):
    claims = on_page("Wendover Bank", f"The Wendover Bank is a bank in Wend. {said}")
    assert ("took_office", "Ann Holt", "Wendover Bank", "chairman") in claims
