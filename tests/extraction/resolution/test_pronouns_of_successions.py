"""Whom and what pronouns beside a succession mean: "named to succeed him", "succeeded Y as its editor"."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def taken(unweighed):
    """Give who took which body's office from whom."""

    def found(text):
        return {
            (c.subject.name, c.object and c.object.name, c.predecessor and c.predecessor.name)
            for c in unweighed.extract(Article(id="x", text=text))
            if c.relation.value == "took_office"
        }

    return found


@pytest.mark.parametrize(
    "text",
    [
        "Norvex was founded by Gordon Moor. Its chief executive, Pat Lind, left in 2024; Ann Holt was "
        "named to succeed him in March 2025.",
        "Norvex was founded by Gordon Moor. Its chief executive, Pat Lind, resigned in 2024; Ann Holt was "
        "chosen to replace him.",
    ],
)
def test_him_is_the_officer_of_the_clause_before(taken, text):
    assert taken(text) == {("Ann Holt", "Norvex", "Pat Lind")}


@pytest.mark.parametrize("verb", ["succeeded", "replaced"])
def test_its_is_nobody_who_is_succeeded(taken, verb):
    text = f"The Elm Review was founded in 1851. Joe Kahn {verb} Dean Baquet as its executive editor in 2022."
    assert {body for _, body, _ in taken(text)} == {"Elm Review"}


def test_he_of_the_main_clause_is_not_who_another_clause_tells_of(checker):
    text = (
        "Jonas Gahr Støre is Norway's prime minister. He has led the Labour Party since 2014, when Jens "
        "Stoltenberg left, and the government since October 2021, when he replaced Erna Solberg."
    )
    took = [v.claim.subject.name for v in checker.check(text) if v.claim.predecessor is not None]
    assert took == ["Jonas Gahr Støre"]
