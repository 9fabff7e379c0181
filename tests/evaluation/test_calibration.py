"""The confidence of verdicts is measured against a second reckoning of what is right."""

from dataclasses import replace

import pytest
from factories_table import claim, small_table

from claims.evaluation import fit_scales, measure_verdicts, verdict_section
from claims.evaluation.truth import right_labels
from claims.matching import load_matcher
from claims.matching.examples import Example, make_examples
from claims.types import Label

SG = "secretary general"


def example(stated, wording="label"):
    table = small_table()
    ids = {entity.label: entity.entity_id for entity in table.entities()}
    rows = table.facts_about(ids[stated.subject.name])
    kinds = {"founded": "founded", "joined": "member_of", "member": "member_of"}
    wanted = kinds.get(stated.relation.value, "holds_post")
    row = next(row for row in rows if row.relation.value == wanted)
    return Example(
        claim=stated,
        fact_ids=frozenset([row.fact_id]),
        made_from=row.fact_id,
        subject_id=row.subject_id,
        wording=wording,
    )


@pytest.mark.parametrize(
    ("stated", "label"),
    [
        (claim("founded", "NATO", when="1949"), "SUPPORTED"),
        (claim("founded", "NATO", when="1949-08"), "SUPPORTED"),
        (claim("founded", "NATO", when="1951"), "REFUTED"),
        (claim("joined", "Sweden", "NATO", when="2024-03-08"), "SUPPORTED"),
        (claim("joined", "Sweden", "NATO", when="2024-03-10"), "REFUTED"),
        (claim("holds_office", "Jens Stoltenberg", "NATO", role=SG), "OUTDATED"),
        (claim("held_office", "Jens Stoltenberg", "NATO", role=SG, when="2014/2024"), "SUPPORTED"),
        (claim("held_office", "Mark Rutte", "NATO", role=SG), "REFUTED"),
        (claim("took_office", "Mark Rutte", "NATO", role=SG, predecessor="Jens Stoltenberg"), "SUPPORTED"),
        (claim("took_office", "Mark Rutte", "NATO", role=SG, predecessor="Paul-Henri Spaak"), "REFUTED"),
        (claim("left_office", "Jens Stoltenberg", "NATO", role=SG, when="2024"), "SUPPORTED"),
    ],
)
def test_what_is_right_follows_from_the_days_of_the_rows(stated, label):
    found = right_labels(example(stated), small_table())
    assert Label(label) in found
    assert (found == {Label.SUPPORTED}) == (label == "SUPPORTED")


@pytest.mark.parametrize("wording", ["stranger", "withheld"])
def test_about_what_the_table_does_not_hold_every_answer_is_wrong(wording):
    stated = claim("founded", "NATO", when="1949")
    assert right_labels(example(stated, wording), small_table()) == {Label.NOT_ENOUGH_INFO}


def test_confidence_is_scaled_on_some_subjects_and_measured_on_others(table):
    examples = list(make_examples(table, seed=3, per_fact=1, most_rows=60))
    model = replace(load_matcher(), verdict_scales={})
    scales = fit_scales(examples[::2], table, model)
    assert set(scales) == {"founding", "leadership", "membership"}
    assert all(slope >= 0 for slope, _ in scales.values())
    found = measure_verdicts(examples[1::2], table, replace(model, verdict_scales=scales))
    assert found["all"].accuracy > 0.85
    assert found["all"].answers > 0.4 * found["all"].claims
    assert all(name in verdict_section(found) for name in ("all", *scales))


def test_the_shipped_scales_keep_the_order_of_certainties():
    from claims.verdicts.confidence import _scaled

    for slope, offset in load_matcher().verdict_scales.values():
        assert _scaled(0.5, slope, offset) <= _scaled(0.9, slope, offset) <= _scaled(1.0, slope, offset)
