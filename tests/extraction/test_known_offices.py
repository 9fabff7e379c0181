"""An open body of an office that the table gives the person: no other name of the text is taken for it."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

RUSSIA = "Russia denies it. Russia laughs, and in Russia people shrug. "
FIRM = "Norvex grew. Norvex sold its ships. "


@pytest.fixture(scope="module")
def bodies(checker):
    """Give person and body of each claim about an office."""

    def found(text):
        report = checker.check(Article(id="x", text=text, published=date(2017, 3, 1)))
        claims = [v.claim for v in report]
        return {
            (c.subject.text, c.object and c.object.name) for c in claims if c.family.value == "leadership"
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RUSSIA + "They met members of President Trump's staff.", ("Trump", "United States")),
        (RUSSIA + "It helped him, said Attorney General Jeff Sessions.", ("Jeff Sessions", "United States")),
        (RUSSIA + "During President Trump's inauguration they sang.", ("Trump", "United States")),
        (FIRM + "Chancellor Angela Merkel opened the yard.", ("Angela Merkel", "Germany")),
        (RUSSIA + "They met former President Obama's staff.", ("Obama", "United States")),
        (RUSSIA + "Former Chancellor Schröder works there.", ("Schröder", "Germany")),
    ],
)
def test_whoever_has_the_office_has_it_there(bodies, text, expected):
    assert expected in bodies(text)


def test_what_the_text_says_goes_before_the_table(bodies):
    found = bodies(FIRM + "Norvex president Donald Trump spoke. Then President Trump left.")
    assert ("Donald Trump", "Norvex") in found


def test_nobody_of_that_name_is_looked_up_at_another_time(bodies):
    found = bodies(RUSSIA + "They met President Nixon's sons.")
    assert ("Nixon", "United States") not in found
