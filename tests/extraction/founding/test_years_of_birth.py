"""Years that saw a body come into being, and what else may be born, launched or dated in a year."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "The year 1964 saw the birth of Halden Bank.",
        "Spring came late, but 1964 also brought the formation of Halden Bank.",
        "1964 was the founding year of Halden Bank.",
        "1964 is the year of birth of Halden Bank.",
        "The creation of Halden Bank dates back to 1964.",
        "The launch of Halden Bank goes back to 1964.",
        "In existence since 1964, Halden Bank has a flag of its own.",
        "In business since May 1964, Halden Bank has nine branches.",
        "1964: Halden Bank founded",
        "1964 – Halden Bank set up in Rome",
        "1964 – Foundation of Halden Bank",
        "Halden Bank saw the light of day in 1964.",
        "Halden Bank, set up in 1964 by two brothers, meets twice a year.",
        "Halden Bank, established in 1964, first sold steam engines.",
    ],
)
def test_year_of_birth_is_read(unweighed, text):
    from claims.types import Article

    claims = unweighed.extract(Article(id="x", text=text))
    assert {(c.relation.value, c.subject.name, c.when and c.when.edtf[:4]) for c in claims} == {
        ("founded", "Halden Bank", "1964")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The year 1964 saw the birth of Ann Lee.",
        "The year 1964 saw the launch of the Halden Bank's first card.",
        "1964 saw the launch of the Volvo Amazon.",
        "1964 was the year of birth of the singer.",
        "The creation of Halden Bank's logo dates back to 1964.",
        "In existence since 1964, Halden Bank's flag is blue.",
        "1964: Halden Bank founded a library",
        "1964 – Foundation of Halden Bank's library",
        "Active since 1964, Ann Lee sings.",
        "The library of Halden Bank, set up in 1964, meets twice a year.",
    ],
)
def test_other_births_found_no_bank(told, text):
    assert not {name for name, _ in told("founded", text)} & {
        "Halden Bank",
        "Ann Lee",
        "Volvo Amazon",
        "Volvo",
    }
