"""What the short names of bodies are short for."""

import pytest

from claims.extraction.context.full_names import FullNames
from claims.relations import Relation
from claims.types import Article


@pytest.mark.parametrize(
    ("bodies", "short", "whole"),
    [
        (["Larch Hill School of Forestry"], "School of Forestry", "Larch Hill School of Forestry"),
        (["Ondal Valley Railway"], "Valley Railway", "Ondal Valley Railway"),
        (["Corran Athletic", "Vale Wanderers"], "Athletic", "Corran Athletic"),
        (["Corran Athletic", "Vale Wanderers"], "Wanderers", "Vale Wanderers"),
        (["Ondal Courier", "Ondal Courtyard"], "Courier", "Ondal Courier"),
        (["Ondal Cargo", "Corran Freight"], "Ondal", "Ondal Cargo"),
        (["Collège Libre de Corran"], "Collège Libre", "Collège Libre de Corran"),
        (["Kestrel Air"], "Kestrel", "Kestrel Air"),
        (["Corran Rovers"], "Corran", None),
        (["Corran FC"], "Corran", None),
        # Two of that name, a party that may be another, a word that the table knows by itself.
        (["Corran Athletic", "Vale Athletic"], "Athletic", None),
        (["Christian Labour Party"], "Labour Party", None),
        (["Corran School of Forestry", "Vale School of Forestry"], "School of Forestry", None),
    ],
)
def test_end_of_a_name_is_the_whole_where_one_body_has_it(bodies, short, whole):
    """Also of a body that the table knows: a user's table has hardly a second name of anything."""
    text = f"{' and '.join(bodies)} met. {short} won."
    names = FullNames(text=text, title="", is_page=False, kinds={})
    names.add_bodies(bodies, unlisted=[short])
    assert names.found.get(short.lower()) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Ondal Cargo met. The chief executive of Ondal left.", "Ondal Cargo"),
        ("Ondal Cargo met. The people of Ondal laughed.", None),
        ("Ondal Cargo met in Ondal.", None),
    ],
)
def test_who_leads_a_firm_is_of_no_place(text, whole):
    names = FullNames(text=text, title="", is_page=False, kinds={})
    names.add_bodies(["Ondal Cargo"], unlisted=["Ondal"])
    assert names.found.get("ondal") == whole


def test_what_only_the_title_names_in_full_is_meant_by_its_noun(unweighed):
    article = Article(
        id="letter", title="A letter from the Association of Southeast Asian Nations",
        text="The Association was founded in August 1967. It has a seat in Jakarta.",
    )  # fmt: skip
    found = [c for c in unweighed.extract(article) if c.relation is Relation.FOUNDED]
    assert [c.subject.name for c in found] == ["Association of Southeast Asian Nations"]


@pytest.mark.model
def test_a_continent_is_short_for_no_state_of_it(checker):
    text = "South Africa won. Ellen Johnson Sirleaf was Africa's first elected female head of state."
    assert {v.claim.object.name for v in checker.check(text)} == {"Africa"}
