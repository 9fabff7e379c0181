"""Bodies of persons whose names alone say, or a page on a life, that one joins them as a member."""

import pytest

from claims.extraction.membership.bodies.fellowships import names_fellowship

pytestmark = pytest.mark.model

LAWYER = "Lena Marsk (born 1950) is a Danish lawyer and writer. "
PAINTER = "Lena Marsk (1870–1950) was a Danish painter, publisher and critic. "


@pytest.mark.parametrize(
    "name",
    [
        "the Norland Youth", "Holm Secession", "Daughters of Norland", "Knights of the Harbour", "Opus Dei",
        "Institute of Chartered Accountants", "Royal College of Surgeons", "Holm Chamber of Commerce",
        "Khmer Rouge", "IRA",
    ],
)  # fmt: skip
def test_names_of_fellowships(name):
    assert names_fellowship(name)


@pytest.mark.parametrize(
    "name",
    [
        "Holm Steel",
        "Youth",
        "Institute of Physics",
        "College of Teaching",
        "Sons Ltd",
        "Goldman Sachs",
        "Irax",
    ],
)
def test_names_of_none(name):
    assert not names_fellowship(name)


@pytest.mark.parametrize(
    ("relation", "text", "body"),
    [
        ("joined", LAWYER + "She joined the Norland Youth in 1971.", "Norland Youth"),
        ("joined", LAWYER + "She joined the IRA in 1971.", "IRA"),
        ("joined", LAWYER + "She joined Mensa in 1971.", "Mensa"),
        ("joined", LAWYER + "She joined the Norland Institute of Architects in 1971.",
         "Norland Institute of Architects"),
        ("joined", "Lena Marsk joined the Girl Guides in 1971.", "Girl Guides"),
        ("joined", PAINTER + "In 1902 she joined the Silver Bough.", "Silver Bough"),
        ("joined", LAWYER + "In 1990 she joined the Silver Bough and fell out with its leaders.",
         "Silver Bough"),
        ("member", LAWYER + "She belonged to the Silver Bough from 1990.", "Silver Bough"),
    ],
)  # fmt: skip
def test_whoever_joins_one_is_its_member(told, relation, text, body):
    assert told(relation, text) == {("Lena Marsk", body)}


@pytest.mark.parametrize(
    "text",
    [
        LAWYER + "She joined the Silver Bough in 1971.",
        LAWYER + "She joined Goldman Sachs in 1971.",
        LAWYER + "She joined the Institute of Physics in 1971.",
        PAINTER + "In 1902 she joined Studio Holm as an engraver.",
        "Lena Marsk belonged to the Silver Bough from 1990.",
    ],
)
def test_whoever_joins_an_employer_is_not(told, text):
    assert not told("joined", text) | told("member", text)
