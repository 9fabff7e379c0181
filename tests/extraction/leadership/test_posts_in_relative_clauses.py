"""Posts that a relative clause takes up, and holders named with the style of a churchman."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Linda Doyle is provost of Dunmore College. Doyle is the first woman in the post, which she "
         "took up in August 2021.", ("took_office", "Linda Doyle", "Dunmore College", "provost")),
        ("The post of secretary general of the Baltic Forum, which goes to Henrik Paul, had been vacant.",
         ("took_office", "Henrik Paul", "Baltic Forum", "secretary general")),
        ("The presidency of the Alpine Club, which fell to Lars Beck in 2010, is unpaid.",
         ("took_office", "Lars Beck", "Alpine Club", "president")),
        ("Lars Beck resigned as president of the Alpine Club, a post that he had held since 2010.",
         ("held_office", "Lars Beck", "Alpine Club", "president")),
        ("Dina Holt is dean of Melford Law School and likes the job, which she has held since 2014.",
         ("holds_office", "Dina Holt", "Melford Law School", "dean")),
        ("The Archbishop of Torvald, the Most Rev Ivo Kern, asked for prayers.",
         ("holds_office", "Ivo Kern", "Torvald", "archbishop")),
        ("The Bishop of Carnmoor, the Rt Revd Alan Trist, preached.",
         ("holds_office", "Alan Trist", "Carnmoor", "bishop")),
    ],
)  # fmt: skip
def test_the_post_is_that_of_the_clause(on_page, text, told):
    assert told in on_page("In brief", text)


@pytest.mark.parametrize(
    "text",
    [
        "The role of Hamlet, which goes to Ole Berg, is the hardest.",
        "Ann Karr, a nurse, praised the job, which she had taken at nineteen.",
        "The power plant, which Ole Berg took over in 2010, is old.",
        "The director of Holm College, the very best in the land, said so to Ole Berg.",
    ],
)
def test_other_things_of_relative_clauses_are_no_posts(on_page, text):
    assert not {c for c in on_page("In brief", text) if c[0] == "took_office" or c[1] == "Ole Berg"}


@pytest.mark.parametrize("before", ["Ban Ki-moon", "Tommy Remengesau", "Ben van Beurden", "Ann Holt"])
def test_a_post_that_somebody_held_is_his_no_more(unweighed, before):
    text = f"Ola Lind is president of the Elm Bank, a post that {before} held before."
    claims = unweighed.extract(Article(id="x", text=text))
    assert {(c.relation.value, c.subject.name) for c in claims} == {
        ("holds_office", "Ola Lind"),
        ("held_office", before),
    }
