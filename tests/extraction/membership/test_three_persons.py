"""Lists of three persons, of whom the parser takes the second for an apposition of the first."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text"),
    [
        ("left", "Ann Holt, Ole Dal and Jan Riis left the Green Party in June."),
        ("joined", "Ann Holt, Ole Dal and Jan Riis joined the Green Party in June."),
        ("expelled", "Ann Holt, Ole Dal, and Jan Riis were expelled from the Green Party in June."),
        ("member", "Ann Holt, Ole Dal and Jan Riis are members of the Green Party."),
    ],
)
def test_all_three_are_told(told, relation, text):
    assert {who for who, _ in told(relation, text)} == {"Ann Holt", "Ole Dal", "Jan Riis"}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt, Norvex chief executive, and Jan Riis left the Green Party.",
        "Ann Holt, Minister of Health, and Jan Riis left the Green Party.",
        "Ann Holt, Ole Dal's sister, and Jan Riis left the Green Party.",
    ],
)
def test_what_one_of_two_is_is_no_third(told, text):
    assert {who for who, _ in told("left", text)} == {"Ann Holt", "Jan Riis"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Holm Bank is in trouble. The Copenhagen-based lender joined the Harbour Alliance.", "Holm Bank"),
        ("Alba Energy beat Holm Bank. The Bergen-based lender joined the Harbour Alliance.", "Holm Bank"),
        ("Holm Bank is in trouble. The Edinburgh lender joined the Harbour Alliance.", "Holm Bank"),
    ],
)
def test_where_a_firm_sits_is_no_member(told, text, who):
    assert told("joined", text) == {(who, "Harbour Alliance")}


@pytest.mark.parametrize(
    "text",
    [
        "Kenya was admitted as the 11th state of the Harbour Union in 2004.",
        "Kenya was welcomed on Tuesday as the eleventh country in the Harbour Union.",
    ],
)
def test_who_is_let_in_as_one_of_so_many_joins(told, text):
    assert ("Kenya", "Harbour Union") in told("joined", text)


def test_who_is_let_in_as_the_first_to_do_something_does_not(told):
    assert not told("joined", "Kenya was welcomed as the eleventh state in the Harbour Union to ban eels.")
