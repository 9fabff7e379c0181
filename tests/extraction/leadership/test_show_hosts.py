"""Who hosts the show that an article is about, told in running text."""

import pytest

from claims.extraction.extractor import Extractor
from claims.extraction.leadership.rolls.show_hosts import find_hosts, is_about_show
from claims.relations import Relation
from claims.types import Article

SHOW = "Turn It is a Ruritanian television game show. "
HELD, TOOK = Relation.HELD_OFFICE, Relation.TOOK_OFFICE


def found(sentence, opening=SHOW):
    text = opening + sentence
    return [
        (text[e.name.start : e.name.end], roll.relation, e.when.edtf)
        for roll in find_hosts(text)
        for e in roll.entries
    ]


@pytest.mark.parametrize(
    ("sentence", "relation", "edtf"),
    [
        ("The show was hosted by Ann Lee from 1990 to 1998.", HELD, "1990/1998"),
        ("Ann Lee presented the programme from 1990 until 1998.", HELD, "1990/1998"),
        ("Ann Lee has hosted it since 1998.", HELD, "1998/.."),
        ("From 1990 to 1998 the show was presented by Ann Lee.", HELD, "1990/1998"),
        ("Since 1998, the host is Ann Lee.", HELD, "1998/.."),
        ("On 3 May 1990, Ann Lee became its new host.", TOOK, "1990-05-03"),
        ("Ann Lee replaced Bo Ek as host in 1998.", TOOK, "1998"),
    ],
)
def test_wording_tells_the_host_and_the_time(sentence, relation, edtf):
    assert found(sentence) == [("Ann Lee", relation, edtf)]


def test_hosts_together_and_one_after_the_other():
    both = "From 1990 to 1998, Ann Lee and Bo Ek were the hosts of the show."
    assert found(both) == [("Ann Lee", HELD, "1990/1998"), ("Bo Ek", HELD, "1990/1998")]
    chain = "It was hosted by Ann Lee from 1990 to 1998, and by Bo Ek from 1998 to 2004."
    assert found(chain) == [("Ann Lee", HELD, "1990/1998"), ("Bo Ek", HELD, "1998/2004")]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was co-hosted by Ann Lee from 1990 to 1998.",
        "Guest host Ann Lee was a star from 1990 to 1998.",
        "The show was hosted by Ann Lee, while the prizes grew from 1990 to 1998.",
        "The show was hosted by Ann Lee.",
        "The final was hosted by Haverbrook Stadium from 1990 to 1998.",
    ],
)
def test_who_is_no_host_of_a_told_time_is_left_out(sentence):
    assert found(sentence) == []


def test_nothing_is_read_where_the_article_is_about_something_else():
    sentence = "The games were hosted by Ann Lee from 1990 to 1998."
    assert found(sentence, "Haverbrook is a town in Ruritania. ") == []
    assert not is_about_show("Ann Lee is a Ruritanian television producer. She made a talk show.")


@pytest.mark.model
def test_host_becomes_a_claim_about_the_show():
    article = Article(id="a", title="Turn It", text=SHOW + "On 3 May 1990, Ann Lee became its host.")
    claims = [c for c in Extractor().extract(article) if c.role is not None and c.role.name == "host"]
    assert [(c.subject.name, c.relation, c.object.name, c.when.edtf) for c in claims] == [
        ("Ann Lee", TOOK, "Turn It", "1990-05-03")
    ]
