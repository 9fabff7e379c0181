"""How long somebody was in an office by the time spent in it."""

from datetime import date

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Mario Draghi spent eight years as president of the European Central Bank.", 8),
        ("Ann Holt, who spent six and a half years as mayor of Oslo, is a lawyer.", 6.5),
        ("After spending a decade as chancellor of Germany, Angela Merkel wrote a book.", 10),
        # Some of the time is not all of it.
        (
            "Mario Draghi spent the last two years as president of the European Central Bank in Frankfurt.",
            None,
        ),
        ("Angela Merkel spent her first four years as chancellor of Germany in Berlin.", None),
        ("Angela Merkel spent much of the 16 years as chancellor of Germany abroad.", None),
    ],
)
def test_all_of_the_time_spent_is_the_length_of_the_office(unweighed, text, years):
    from claims.types import Article

    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    lengths = [c.quantity.value for c in claims if c.relation.value == "tenure_length" and c.quantity]
    assert lengths == ([] if years is None else [years])


def test_last_newcomer_is_dated_behind_a_verb(unweighed):
    from claims.types import Article

    text = "NATO is an alliance. The alliance has had no new member since Sweden did in 2024."
    claims = unweighed.extract(Article(id="x", text=text, published=date(2025, 10, 2)))
    joined = [c.when.edtf for c in claims if c.relation.value == "joined" and c.when is not None]
    assert joined == ["2024"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Mona Velt left Tarn United in 2011 after a season in charge.", ["Tarn United"]),
        ("Mona Velt left Orlo City in May after two years at the helm.", ["Orlo City"]),
        # Whoever has another office by now had this one before.
        (
            "Mona Velt was named coach of Tarn Rovers. She left Orlo City in May after two years in charge.",
            ["Orlo City"],
        ),
        ("Mona Velt left Tarn United in 2011 after two years in charge of the catering.", []),
        ("Mona Velt left Tarn United in 2011 after two years in hospital.", []),
        ("Tarn United manager Mona Velt left Orlo City in May after two years in charge.", []),
    ],
)
def test_time_in_charge_tells_of_the_office_left(unweighed, text, bodies):
    from claims.types import Article

    claims = unweighed.extract(Article(id="x", text=text, published=date(2017, 2, 1)))
    left = [c.object.name for c in claims if c.relation.value == "left_office" and c.object is not None]
    assert left == bodies
