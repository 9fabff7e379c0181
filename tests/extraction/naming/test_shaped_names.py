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
        ("She led the Université libre de Holm.", ["Université libre de Holm"]),
        ("He left the Orquesta sinfónica de Torvik, in 1990.", ["Orquesta sinfónica de Torvik"]),
        ("She opened the École supérieure des arts de Skelm.", ["École supérieure des arts de Skelm"]),
        ("It merged with the Mouvement populaire d'Oskana.", ["Mouvement populaire d'Oskana"]),
        ("He joined the Union nationale du Torvik.", ["Union nationale du Torvik"]),
        ("She led the Collegium musicum Holm.", ["Collegium musicum Holm"]),
        ("The Institut was founded in Holm. The Union national anthem and the Centre are old.", []),
        ("By the order of President Holt it was closed.", []),
        ("Workers for Norvex went on strike. No. 45 was the last.", []),
        ("Unity for Holm was founded in 1990.", ["Unity for Holm"]),
        ("Unity for Holm chairman Ann Holt left.", ["Unity for Holm"]),
        ("Action for Holm is a must. Unity for Holm came late.", []),
        ("House of Brandt is led by Ann Holt.", ["House of Brandt"]),
        ("The House of Norland fell. A House of Commons clerk spoke. The House of Lords of old sat.", []),
        ("She left Unite the Union, and in Holm the Union won.", ["Unite the Union"]),
        ("She ran Aguas del Este for years.", ["Aguas del Este"]),
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
@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "In 1998, Ann Holt founded the Accademia musicale di Skelm.",
            ("founded", "Accademia musicale di Skelm", None),
        ),
        ("Sega Norway's chief executive, Ann Holt, left.", ("holds_office", "Ann Holt", "Sega Norway")),
        (
            "Ann Holt, mayor of the port city of Skelm, was there.",
            ("holds_office", "Ann Holt", "Skelm"),
        ),
        (
            "Ann Holt is governor of the northern province of Torvik.",
            ("holds_office", "Ann Holt", "Torvik"),
        ),
    ],
)
def test_names_behind_small_words_and_countries(unweighed, text, claim):
    claims = unweighed.extract(Article(id="x", text=text))
    assert claim in {(c.relation.value, c.subject.name, c.object.name if c.object else None) for c in claims}


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        'The assembly had him declared "Founder of Peace and Unity" in 2015.',
        "He was called “the Founder of Independence” by the assembly.",
        "In 1992, the Amir reconstituted the parliament that he had dissolved in 1986.",
        "The court re-established the commission which the king had dismissed.",
        "Torvik stood on the front line of the Amber Sea Pact.",
        "The amendment made her son Tom Holt, the mayor of Skelm, eligible to run.",
        "Both parties joined the Amber Sea Pact in 1990.",
    ],
)
def test_what_is_no_founding_no_wait_and_no_entry(unweighed, text):
    claims = unweighed.extract(Article(id="x", text=text))
    assert {c.relation.value for c in claims} <= {"holds_office"}


@pytest.mark.model
def test_a_capital_surname_behind_its_article(unweighed):
    text = "General Abd-al-Rahim al-DABBAS Abd-al-Karim, the chair of the Torvik Council, spoke on Monday."
    claims = unweighed.extract(Article(id="x", text=text))
    assert ("Abd-al-Rahim al-DABBAS Abd-al-Karim", "Torvik Council") in {
        (c.subject.name, c.object.name) for c in claims if c.object
    }


@pytest.mark.model
def test_a_parliament_is_no_union_of_states(unweighed):
    text = "Torvania joined the United Nations in 1963. In 1981 the king founded the parliament."
    claims = unweighed.extract(Article(id="x", title="Torvania", text=text))
    founded = {c.subject.name for c in claims if c.relation.value == "founded"}
    assert founded == {"parliament"}


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
