"""Who "his father" is: whom the text names as one, and nobody where it names none, or several."""

import pytest

from claims.extraction.resolution.kin import named_kin
from claims.types import Article


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ([("father", "Rolf T. Ellery")], "He was born in Mesa, the son of Rolf T. Ellery."),
        ([("mother", "Ida"), ("father", "Tom Holt")], "He was the son of Ida (née Lie) and Tom Holt."),
        ([("father", "Jan Vik")], "She is the daughter of the banker Jan Vik."),
        ([("mother", "Olive Holt"), ("father", "Clyde Berg")], "His parents were Clyde Berg and Olive Holt."),
        ([("brother", "Per Holt")], "Her elder brother, Per Holt, sailed."),
        ([("wife", "Olga Lie")], "Olga Lie, his wife, stayed."),
        ([], "Later, his father became president of the bank."),
        ([], "He was the son of a banker and the father of three."),
    ],
)
def test_relatives_are_told_by_name(told, text):
    assert list(named_kin(text)) == told


@pytest.fixture(scope="module")
def holders(unweighed):
    """Give who took, holds or held an office, or founded something, in a text."""

    def found(title, text):
        claims = unweighed.extract(Article(id="x", title=title, text=text))
        people = [claim.subject.name for claim in claims if claim.relation.value.endswith("office")]
        return people + [founder.name for claim in claims for founder in claim.founders]

    return found


BORN = "Mark Ellery was born in Mesa, the son of Joan and Rolf T. Ellery. "


@pytest.mark.model
@pytest.mark.parametrize(
    "sentence",
    [
        "The family moved when his father became the dean of the Hart Law School.",
        "His father served as Solicitor General of Norland from 1981 to 1985.",
        "He worked with his father, who was then president of Hartwell College.",
        "His father founded the Bend Lumber Company in 1920.",
    ],
)
def test_his_father_is_whom_he_is_the_son_of(holders, sentence):
    assert holders("Mark Ellery", BORN + sentence) == ["Rolf T. Ellery"]


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        # Two brothers: which of them is not told.
        "Anna Vik is a skier. Her brother Per Vik and her brother Olaf Vik ski too. "
        "Her brother was president of the Nordic Ski Federation.",
        # A husband without a name.
        "Anna Vik is a skier. Her husband was president of the Nordic Ski Federation.",
    ],
)
def test_a_relative_without_a_name_of_his_own_is_nobody(holders, text):
    assert holders("Anna Vik", text) == []


@pytest.mark.model
def test_she_who_follows_her_father_takes_the_office(holders):
    text = "Anna Vik is the daughter of Jan Vik. She succeeded her father as president of Hartwell College."
    assert holders("Anna Vik", text) == ["Anna Vik"]
