"""The spaCy factory: `nlp.add_pipe("claims")` in a user's own pipeline."""

import pytest

from claims.extraction.pipeline import load_pipeline, model_name
from claims.relations import Relation

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def pipeline():
    nlp = load_pipeline()
    nlp.add_pipe("claims", config={"published": "2024-10-01"})
    return nlp


def test_it_sets_the_claims_of_a_document(pipeline):
    doc = pipeline("Slovenia joined NATO in 2004.")
    assert [(c.relation, c.subject.name, c.when.edtf) for c in doc._.claims] == [
        (Relation.JOINED, "Slovenia", "2004")
    ]
    assert doc._.claims[0].published.isoformat() == "2024-10-01"


def test_it_works_in_a_stream(pipeline):
    docs = list(pipeline.pipe(["Slovenia joined NATO in 2004.", "Rain fell."]))
    assert [len(doc._.claims) for doc in docs] == [1, 0]


def test_the_model_has_a_name_and_version(pipeline):
    assert model_name(pipeline).split()[0].startswith("en_")
