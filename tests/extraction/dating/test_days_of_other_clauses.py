"""Days that a sentence of news names, and that are not those of the office beside them."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

# What stands between the opening of an article and the teasers at its end.
LEAD = "The harbour was full of boats, and the market was loud with the noise of gulls. " * 20


@pytest.fixture(scope="module")
def dated(unweighed):
    """Give the date of each claim by relation."""

    def found(text, published=date(2017, 3, 1)):
        claims = unweighed.extract(Article(id="x", text=text, published=published))
        return {c.relation.value: c.when and c.when.edtf for c in claims}

    return found


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        (LEAD + "(22.02.2017) Ada Holm has been sworn in as president of Peru.", "took_office", None),
        ("On Friday a paper printed a report that led to the resignation of Ada Holm, Peru's president.",
         "left_office", None),
        ("On Friday a paper told of the resignation of Ada Holm as president of Peru in May 2016.",
         "left_office", "2016-05"),
        ("Ada Holm was mayor of Lima. In an interview last year, Tom Berg denied that he was behind "
         "Holm's ouster.",
         "left_office", None),
        ("In December, Ada Holm admitted to stealing during her time as mayor of Lima.", "held_office", None),
        ("In 2014, during her time as mayor of Lima, Ada Holm built a school.", "held_office", "2014"),
        ("Born in 1971, he was the first son of the then Peruvian president Ada Holm.", "held_office", None),
        ("Since President Ada Holm of Peru, all have travelled: Jan Lee went there on May 1, 2009.",
         "holds_office", None),
        ("It filled a street in 1979 when President Ada Holm of Peru passed by.", "holds_office", "1979"),
        ("In an interview Wednesday, Jan Lee, who later served as chief of Norvex under President Ada Holm of"
         " Peru, said no.", "holds_office", None),
        ("She visits Peru after last week's ouster of its president, Ada Holm.",
         "left_office", "2017-02-20/2017-02-26"),
        ("The war ended in 1945. Not long thereafter, Ada Holm was elected president of Peru.",
         "took_office", "1945/.."),
    ],
)  # fmt: skip
def test_an_office_is_dated_by_its_own_clause(dated, text, relation, expected):
    assert dated(text)[relation] == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (date(2017, 1, 13), "2017-01-20"),
        (date(2017, 3, 13), "2017-01-20"),
        (date(2017, 12, 13), "2018-01-20"),
    ],
)
def test_a_gerund_of_what_may_yet_come_takes_the_nearest_day(dated, published, expected):
    found = dated("It may change despite Ada Holm taking office as president of Peru on Jan 20.", published)
    assert found["took_office"] == expected
