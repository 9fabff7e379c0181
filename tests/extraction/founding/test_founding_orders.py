"""Foundings told by which of two bodies is older."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def orders(drafts_without_table):
    """Give body, order, the other body and the years between, of each founding that is told so."""

    def found(text):
        return {
            (
                d.subject.name,
                d.candidate.order.value,
                d.compared_with.name,
                d.candidate.quantity.value if d.candidate.quantity else None,
            )
            for d in drafts_without_table(text)
            if d.candidate.relation == "founded" and d.candidate.order is not None
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Holm Bank was founded before Torvik College.", ("Holm Bank", "before", "Torvik College", None)),
        ("Holm Bank was set up three years after Torvik College was established.",
         ("Holm Bank", "after", "Torvik College", 3.0)),
        ("Holm Bank was founded the year after Torvik College.",
         ("Holm Bank", "after", "Torvik College", 1.0)),
        ("Holm Bank was founded in 1899, a quarter of a century before Torvik College.",
         ("Holm Bank", "before", "Torvik College", 25.0)),
        ("Founded two decades before Torvik College, Holm Bank is rich.",
         ("Holm Bank", "before", "Torvik College", 20.0)),
        ("Holm Bank is older than Torvik College.", ("Holm Bank", "before", "Torvik College", None)),
        ("Holm Bank, nearly a century younger than Torvik College, is rich.",
         ("Holm Bank", "after", "Torvik College", 100.0)),
        ("Holm Bank predates Torvik College by seven years.", ("Holm Bank", "before", "Torvik College", 7.0)),
    ],
)  # fmt: skip
def test_order_of_two_foundings(orders, text, expected):
    assert orders(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Holm is four years older than Berta Torvik.",
        "Holm Bank was founded before the war.",
        "Holm Bank was founded in 1977 before moving to Torvik College.",
        "Holm Bank was founded in 2013 after Torvik College sold its land.",
        "The bridge is older than Holm Bank.",
    ],
)
def test_what_is_no_order_of_two_foundings(orders, text):
    assert not orders(text)


def test_a_founding_with_a_year_is_told_by_both(drafts_without_table):
    found = drafts_without_table("Holm Bank was founded in 1899, two years before Torvik College.")
    assert [(d.when.edtf if d.when else None, d.candidate.order is None) for d in found] == [
        ("1899", True),
        (None, False),
    ]


def test_two_bodies_to_compare_with_are_two_claims(unweighed):
    from claims.types import Article

    text = "Holm Bank was founded before Torvik College. Holm Bank was founded before Ost Museum."
    claims = unweighed.extract(Article(id="x", text=text))
    assert {c.compared_with.name for c in claims} == {"Torvik College", "Ost Museum"}
