"""Names told by their shape or going on behind their noun, and what "this organisation" and a pope are of."""

import pytest

from claims.extraction.naming.shaped_names import shaped_names
from claims.types import Article

ANN = "Ann Holt (born 4 May 1950) is a Danish politician. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She led Together for Holm and Lawyers for Peace.", ["Together for Holm", "Lawyers for Peace"]),
        ("He joined the guild of St Luke in Delft.", ["guild of St Luke"]),
        ("It became No. 45 Squadron RAF in 1918.", ["No. 45 Squadron RAF"]),
        ("He led 1. FC Köping.", ["1. FC Köping"]),
        ("He left the Daughters of the Holm Revolution.", ["Daughters of the Holm Revolution"]),
        ("She led the Farmers' and Workers' Union.", ["Farmers' and Workers' Union"]),
        ("She led Hezb-i-Holm.", ["Hezb-i-Holm"]),
        ("They formed the 7th/9th Hussars.", ["7th/9th Hussars"]),
        ("By the order of President Holt it was closed.", []),
        ("Workers for Norvex went on strike. No. 45 was the last.", []),
    ],
)  # fmt: skip
def test_shapes_of_names(text, names):
    assert [found.long for found in shaped_names(text)] == names


@pytest.mark.model
@pytest.mark.parametrize(
    ("sentences", "claim"),
    [
        (
            "In 1984 she founded the Centre for Social Justice and Peace.",
            ("founded", "Centre for Social Justice and Peace", None),
        ),
        (
            "She was appointed head of the President's Committee on Youth Crime in 1999.",
            ("took_office", "Ann Holt", "President's Committee on Youth Crime"),
        ),
        ("She was a member of the guild of St Luke in Delft.", ("member", "Ann Holt", "guild of St Luke")),
        (
            "In 1986 she joined the Youth League of Torvania (YLT) in Skelm, and she was the secretary of "
            "this organization between 1994 and 1998.",
            ("held_office", "Ann Holt", "Youth League of Torvania"),
        ),
        (
            "She was president of Rassemblement du Peuple from 1990 to 1994.",
            ("held_office", "Ann Holt", "Rassemblement du Peuple"),
        ),
        ("In 1950 she met Pope Pius XII in Rome.", ("holds_office", "Pius XII", "Catholic Church")),
    ],
)
def test_whole_names_of_bodies(unweighed, sentences, claim):
    claims = unweighed.extract(Article(id="x", title="Ann Holt", text=ANN + sentences))
    assert claim in {(c.relation.value, c.subject.name, c.object.name if c.object else None) for c in claims}


@pytest.mark.model
def test_a_people_is_no_guild(unweighed):
    text = "Karl Holt (born 1900) was an English painter. He was a member of the guild."
    claims = unweighed.extract(Article(id="x", title="Karl Holt", text=text))
    assert "English" not in {c.object.name for c in claims if c.object is not None}


@pytest.mark.model
def test_who_then_was_president_headed_the_state(unweighed):
    text = (
        "The Torvik Dawn is a political party in Denmark.\n\nIt was established in 1994 by the then "
        "president Miguel Holt and has won 12 seats in the elections."
    )
    claims = unweighed.extract(Article(id="x", title="Torvik Dawn", text=text))
    assert {c.object.name for c in claims if c.role is not None and c.object is not None} == {"Denmark"}
