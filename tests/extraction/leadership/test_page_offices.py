"""Offices on the page of what they are of, and who is merely beside it."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give holder, role and body of each office that the rules find on a page."""

    def found(title, text):
        claims = unweighed.extract(Article(id="x", title=title, text=text, published=date(2021, 5, 5)))
        return {
            (claim.subject.name, claim.role and claim.role.name, claim.object and claim.object.name)
            for claim in claims
            if claim.relation.value.endswith("office")
        }

    return found


REVIEW = "The Torvik Review is a magazine based in Oslo.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Under Mary Moss (editor from 1940 to 1960), the magazine took another direction.",
        "Mary Moss was its editor from 1971 to 1980.",
        "The current editor is Mary Moss.",
    ],
)
def test_the_editor_heads_the_magazine_a_page_is_about(offices, sentence):
    assert ("Mary Moss", "editor", "Torvik Review") in offices("Torvik Review", REVIEW + sentence)


@pytest.mark.parametrize("part", ["sports", "crossword puzzle", "senior", "font"])
def test_the_editor_of_a_part_heads_nothing(offices, part):
    told = offices("Torvik Review", f"{REVIEW}Mary Moss became its {part} editor in 1971.")
    assert not {office for office in told if office[1] == "editor"}


def test_a_coach_is_not_of_the_team_played_against(offices):
    told = offices(
        "Norvik 98",
        "Norvik 98 is a football club. In the last match, against FC St. Pauli, the club won 1-0.\n\n"
        "Norvik finished the season in 14th place.\n\nAnn Lind was appointed as head coach in 2016.",
    )
    assert {body for holder, _, body in told if holder == "Ann Lind"} <= {"Norvik", "Norvik 98"}
    assert told


def test_a_name_cut_at_its_hyphen_is_whole(offices):
    told = offices(
        "Torvik University",
        "The Torvik University is in Oslo.\n\nFrom 1990 until 1995, the rector was Wolf-Dieter Panse.",
    )
    assert ("Wolf-Dieter Panse", "rector", "Torvik University") in told


def test_who_fills_a_post_holds_it(offices):
    told = offices("Torvik Group", "Torvik Group makes bolts.\n\nThe post of chairman was filled by Tom Ray.")
    assert ("Tom Ray", "chairman", "Torvik Group") in told


LABEL = ("Torvik Records", "Torvik Records is a Canadian record label based in Salem, Oregon.")


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2015 Mary Moss stepped down as president.",
        "Mary Moss became president in 2004.",
        "In 1986 Mary Moss was brought in as president and CEO.",
    ],
)
def test_the_president_heads_the_business_a_page_is_about(offices, sentence):
    title, lead = LABEL
    assert ("Mary Moss", "president", "Torvik Records") in offices(title, f"{lead} {sentence}")


def test_a_president_who_visits_a_business_heads_it_not(offices):
    told = offices(
        "Torvik Mills", "Torvik Mills is a Mexican brewery. President Vicente Fox opened it in 2004."
    )
    assert "Torvik Mills" not in {body for _, _, body in told}


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        (
            "Its first chairman was Tom Riley, who served until 1970. He was followed by Mary Moss.",
            "Tom Riley",
        ),
        ("Tom Riley was its chairman until 1970. He was followed by Mary Moss.", "Tom Riley"),
    ],
)
def test_who_follows_a_chairman_takes_the_chair(offices, sentence, gone):
    told = offices("Torvik Bank", f"Torvik Bank is a bank in Oslo. {sentence}")
    assert {("Mary Moss", "chairman", "Torvik Bank"), (gone, "chairman", "Torvik Bank")} <= told


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1990 Mary Moss replaced Riley.",
        "Moss replaced the first singer, Tom Riley, who left in 2006.",
    ],
)
def test_who_comes_and_goes_in_a_band_has_no_office(offices, sentence):
    assert not offices("Pale Torvik", f"Pale Torvik is a band formed by Tom Riley and Ann Holm. {sentence}")


@pytest.mark.parametrize(
    ("lead", "sentence", "office"),
    [
        ("party", "Its first leader was Tom Riley, who became prime minister in 1981.", "prime minister"),
        ("trade union", "Tom Riley was its president. Riley went on to become Minister of Labour.",
         "minister of labour"),
    ],
)  # fmt: skip
def test_a_minister_is_one_of_the_state_and_not_of_his_party(offices, lead, sentence, office):
    told = offices("Torvik Front", f"The Torvik Front is a {lead} in Finland. {sentence}")
    assert ("Tom Riley", office, "Finland") in told
