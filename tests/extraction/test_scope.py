"""Claims that the guidelines leave out, whichever rule reads the clause, beside the like that count."""

import pytest

from claims.extraction.scope.names import is_no_name
from claims.relations import Relation
from claims.types import Article

# A page's title and text, then the relation and subject that are read of it, none where nothing is.
PAGES = [
    ("Zephyr (statue)", "Zephyr is a bronze statue in Holm. It was created in 1970.", None),
    ("Zephyr", "Zephyr is a rock band from Holm. It was created in 1970.", "Zephyr"),
    ("Zephyr Nights", "Zephyr Nights is a Norlandic television series. It was established in 1970.", None),
    (
        "Zephyr News",
        "Zephyr News is a weekly newspaper. It was established in 1970.",
        "Zephyr News",
    ),
    (
        "Holm Express",
        "The Holm Express is a passenger train which began service in 1957.",
        None,
    ),
    ("Holm Airways", "Holm Airways is a Norlandic airline which began operations in 1957.", "Holm Airways"),
    ("USS Barlow", "USS Barlow was a destroyer. It was founded in 1941.", None),
    ("Ann Holm", "Ann Holm (born 1955) is a Norlandic sculptor. By 1990 Holm was established in Oslo.", None),
]

# A sentence, then the subject and body that are read of it, none where nothing is.
SENTENCES = [
    ("Emma was a member of the House of Welf.", None),
    (
        "Ann Barlow became a member of the House of Representatives.",
        ("Ann Barlow", "House of Representatives"),
    ),
    ("In 1817 Jan Barlow entered the Naval Academy in Oslo.", None),
    (
        "In 1817 Jan Barlow was elected a member of the Academy of Sciences.",
        ("Jan Barlow", "Academy of Sciences"),
    ),
    ("Jan Barlow joined the Klondike Gold Rush in 1897.", None),
    ("Jan Barlow joined the Liberal Party in 1997.", ("Jan Barlow", "Liberal Party")),
    ("Jan Barlow was commander of HMS Holm.", None),
    ("Jan Barlow was commander of the Baltic Fleet.", ("Jan Barlow", "Baltic Fleet")),
    ("Queen Sofia of Spain, wife of the king, opened the hall.", None),
    ("Queen Margrethe II of Denmark opened the hall.", ("Margrethe II", "Denmark")),
    ("The bust of President Jan Barlow of Finland stood in the hall.", None),
    ("President Jan Barlow of Finland stood in the hall.", ("Jan Barlow", "Finland")),
    ("Jan Barlow was crowned heavyweight champion in 2013.", None),
    ("Ann Barlow is the most bipartisan member of the Senate.", None),
    ("Ann Barlow was dean of the House of Representatives.", None),
    ("Ann Barlow is the dean of Skelmark Business School.", ("Ann Barlow", "Skelmark Business School")),
    ("It was established that Ann Barlow was born in 1249.", None),
    ("Jan Barlow was made Commander Grand Cross of the Order of the Sword.", None),
    ("A weekly named Ann Barlow the eighth-best-performing chief executive of Skelmark Software.", None),
    ("Jan Barlow was named Manager of the Month by the Football League.", None),
    ("Ann Barlow worked as a secretary for Skelmark Software.", None),
    ("Jan Barlow (born 9 May 1991) is a Norlandic football safety.", None),
    ("In 1982 Ann Barlow gave birth to a daughter.", None),
    ("In 1982 the museum incorporated the Barlow Collection.", None),
    ("Barlow's daughter married the future King Harold II.", None),
    ("The players met King Harold II.", ("Harold II", None)),
    ("Jan Barlow is the chairman and CEO, Skelmark Software.", None),
    ("In 1990 the Greens gained 13 seats in the Chamber of Deputies.", None),
    ("Head Football Coach Jan Barlow opened the hall.", None),
    ("In 1990 Ann Barlow resigned as a member of the Liberal Party.", ("Ann Barlow", "Liberal Party")),
    ("Pope Eugene IV sold the hall.", ("Eugene IV", "Catholic Church")),
    ("Ann Barlow was the project manager of Skelmark Software.", None),
    ("Ann Barlow was the general manager of Skelmark Software.", ("Ann Barlow", "Skelmark Software")),
    ("Ann Barlow was the leader of the Italian expedition to the peak.", None),
    ("Jan Barlow was a U-boat commander in World War II.", None),
    (
        "Jan Barlow was Director of Studies at the Royal Military College.",
        ("Jan Barlow", "Royal Military College"),
    ),
    (
        "Jan Barlow was appointed Superintendent of Buildings for the Skelmark Board of Education.",
        ("Jan Barlow", "Skelmark Board of Education"),
    ),
]

# What a parse tears off a name, and names that only look like it.
WORDS = [("Jr.", True), ("LLC", True), ("Member", True), ("Chairman of the Holm Youth", True),
         ("Holm LLC", False), ("Jan Barlow Jr.", False), ("Membury", False)]  # fmt: skip


@pytest.mark.parametrize(("name", "is_torn"), WORDS)
def test_what_is_torn_off_a_name_is_no_name(name, is_torn):
    assert is_no_name(name) is is_torn


@pytest.fixture(scope="session")
def read(unweighed):
    """Read an article with everything the rules find, unweighed."""
    return lambda title, text: unweighed.extract(Article(id="x", title=title, text=text))


@pytest.mark.model
@pytest.mark.parametrize(("title", "text", "founded"), PAGES)
def test_a_page_about_no_body_tells_of_no_founding(read, title, text, founded):
    found = [claim.subject.name for claim in read(title, text) if claim.relation.value == "founded"]
    assert found == ([] if founded is None else [founded])


@pytest.mark.model
@pytest.mark.parametrize(("text", "told"), SENTENCES)
def test_what_the_guidelines_leave_out_is_not_read(read, text, told):
    found = {(claim.subject.name, claim.object and claim.object.name) for claim in read(None, text)}
    assert found == (set() if told is None else {told})


@pytest.mark.model
def test_a_founder_is_not_what_he_founded(read):
    claims = read(None, "Ann Barlow is an editor who founded and is president of the Skelmark Society.")
    assert {claim.subject.name for claim in claims if claim.relation is Relation.FOUNDED} == {
        "Skelmark Society"
    }
