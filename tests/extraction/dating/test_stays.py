# ruff: noqa: E501  -- one case a line
"""Dates told by how long something lasted, and by the death of who held it.

Each line: relation, subject, the page's title, text, its date or "none".
"""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

CASES = """\
left_office|Anna Lind|Anna Lind|Anna Lind was a politician. In 1988 she became director of the Tarvik Museum, a post she gave up after three years.|1991
left_office|Ole Berg|Ole Berg|Ole Berg is a football coach. He was appointed manager of Rosenborg in June 2001, and was sacked after eight months.|2002-02
held_office|Anna Lind|Anna Lind|Anna Lind was a politician. She led the Tarvik Museum for nine years until she retired in 1997.|1988~/1997
held_office|Anna Lind|Anna Lind|Anna Lind was a politician. She served as mayor of Tarvik for ten years, stepping down in 1957.|1947~/1957
held_office|Anna Lind|Anna Lind|Anna Lind was a politician. She was president of the Tarvik Club for ten years, from 1951 to 1961.|1951/1961
took_office|Anna Lind|Anna Lind|Anna Lind (born 4 May 1950) is a politician. At the age of 34, she was elected mayor of Tarvik.|1984~
took_office|Anna Lind|Anna Lind|Anna Lind (born 1950) is a politician. She became mayor of Tarvik aged 34.|1984~
held_office|Tarvo II|Tarvo II|Tarvo II (1580–1632) was King of Lanra from 1604 until his death.|1604/1632
held_office|Tarvo II|Tarvo II|Tarvo II (1580–1632) was King of Lanra.|none
held_office|Jan Holm|Jan Holm|Jan Holm (1810–1882) was mayor of Tarvik in 1845-47 and bishop of Lincoln from 1850 until his death.|1845/1847
held_office|Jan Holm|Jan Holm|Jan Holm (1810–1882) was a bishop. In 1860 he was appointed Bishop of Lincoln, a post he held until his death.|1860/1882
held_office|Jan Holm|Jan Holm|Jan Holm (1810–1882) was a bishop. He served as Bishop of Lincoln from 1860 until his death in 1881.|1860/1881
left_office|Paul Renner|Hill House|Hill House is a museum. In 2022 Ann Lee succeeded Paul Renner, who retired as its director after eleven years.|2022
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_length_or_death_gives_the_end_that_no_words_date(unweighed, line):
    relation, subject, title, text, expected = line.split("|")
    found = [
        claim.when.edtf if claim.when is not None else "none"
        for claim in unweighed.extract(Article(id="a", title=title, text=text))
        if claim.relation == relation and claim.subject.name == subject
    ]
    assert expected in (found or ["none"])


@pytest.mark.parametrize(
    "text",
    [
        "Jan Holm (born 3 May 1950) is a politician. In June he became mayor of Tarvik.",
        "Jan Holm is a politician. He was born on 3 May 1950 in Oslo. In June he became mayor of Tarvik.",
    ],
)
def test_a_birth_lends_no_year_to_what_follows(unweighed, text):
    claims = unweighed.extract(Article(id="a", title="Jan Holm", text=text))
    assert [c.when for c in claims if c.relation == "took_office"] == [None]


IN_OFFICE = """\
holds_office|Ole Banda|President Ole Banda of Kenya, in office since independence in 1964, lost the vote.|1964/..
holds_office|Ole Banda|President Ole Banda of Kenya, in power since 1985, was reelected in 2011.|1985/..
left_office|Ole Banda|Ole Banda was president of Kenya from June 2022 until he was ousted the following March.|2023-03
took_office|Ole Banda|Ole Banda came to power in Kenya in a 1974 coup and governed Kenya until his death in 2001.|1974
"""


@pytest.mark.parametrize("line", IN_OFFICE.splitlines())
def test_what_is_told_of_a_term_gives_its_ends(unweighed, line):
    relation, subject, text, expected = line.split("|")
    claims = unweighed.extract(Article(id="a", title="Kenya", text=text))
    own = [c.when for c in claims if c.relation == relation and c.subject.name == subject]
    assert expected in {when.edtf for when in own if when is not None}
