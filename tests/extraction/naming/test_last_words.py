"""The last word of a body's name, behind "the", stands for the body."""

import pytest

from claims.extraction.extractor import Extractor
from claims.extraction.naming.last_words import free_places
from claims.extraction.weighing.weigher import PriorWeigher
from claims.reference import ReferenceTable
from claims.types import Article

FACTS = """fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval
f1,state:norland,Norland,member_of,org:torvik-concord,Torvik Concord,,1960/..
f2,state:sarn,Sarn,member_of,org:holm-institute,Holm Institute of Salt Research,,1960/..
"""


@pytest.mark.parametrize(
    ("name", "text", "number"),
    [
        ("Torvik Concord", "The Torvik Concord met. The Concord is old; so is the Concord's seat.", 2),
        ("Torvik Concord", "The Torvik Concord met. Concord grapes came.", 0),
        ("Torvik Commission", "The Torvik Commission met. The Commission is old.", 0),
        ("Concord", "The Concord met.", 0),
    ],
)
def test_places_behind_the_alone_count(name, text, number):
    assert len(free_places(name, text)) == number


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Torvik Concord is old. Norland left the Concord in 1999.", "Torvik Concord"),
        (
            "The Holm Institute of Salt Research is old. Sarn left the Holm Institute in 1999.",
            "Holm Institute of Salt Research",
        ),
    ],
)
def test_a_short_name_leads_to_the_body(nlp, tmp_path, text, body):
    path = tmp_path / "facts.csv"
    path.write_text(FACTS, encoding="utf-8")
    extractor = Extractor(nlp=nlp, table=ReferenceTable.load(path, default=False), weigher=PriorWeigher())
    assert {c.object.name for c in extractor.extract(Article(id="x", text=text))} == {body}
