"""The seed article, read as a careful reader reads it, and what changes when its text changes."""

import json
from pathlib import Path

import pytest

pytestmark = pytest.mark.model

SEEDS = Path(__file__).parent.parent / "seeds"
TEXT = (SEEDS / "000_b8434a3bf125a471.txt").read_bytes().decode("utf-8")
GOLD = [json.loads(line) for line in (SEEDS / "gold_claims.jsonl").read_text(encoding="utf-8").splitlines()]
PUBLISHED = "2024-10-01"


def _name(slot):
    return slot.name if slot else None


def _years(when):
    return (when.interval.first.year, when.interval.end.last.year) if when else None


@pytest.fixture(scope="module")
def report(checker):
    return checker.check(TEXT, published=PUBLISHED)


@pytest.mark.parametrize("gold", [g for g in GOLD if g["level"] == "must"], ids=lambda g: g["id"])
def test_each_must_claim_is_found_with_its_slots_and_label(report, gold):
    same = [
        v
        for v in report
        if v.claim.relation == gold["relation"]
        and _name(v.claim.subject) == gold["subject"]
        and v.claim.start <= gold["start"] < v.claim.end
    ]
    assert len(same) == 1, [(v.claim.relation, _name(v.claim.subject), v.claim.sentence) for v in report]
    (verdict,) = same
    claim = verdict.claim
    assert _name(claim.object) == gold["object"]
    assert _name(claim.role) == gold["role"]
    assert _name(claim.predecessor) == gold["predecessor"]
    assert claim.polarity == gold["polarity"]
    assert claim.modality == gold["modality"]
    if gold["quantity"]:
        assert (claim.quantity.value, claim.quantity.unit) == tuple(gold["quantity"].values())
    if gold["when"]:
        assert claim.when.kind == gold["when"]["kind"]
        first = int(gold["when"]["edtf"][:4])
        assert _years(claim.when) == (first, first)
    assert verdict.label == gold["label"], verdict.explanation
    assert verdict.evidence


@pytest.mark.parametrize("gold", [g for g in GOLD if g["level"] == "never"], ids=lambda g: g["id"])
def test_no_never_span_becomes_an_asserted_claim(report, gold):
    inside = [
        v.claim
        for v in report
        if v.claim.clause and v.claim.clause.start >= gold["start"] and v.claim.clause.end <= gold["end"]
    ]
    assert [c for c in inside if c.modality == "asserted"] == []


def test_every_mention_is_where_it_says(report):
    for verdict in report:
        claim = verdict.claim
        assert TEXT[claim.start : claim.end] == claim.sentence
        slots = (claim.subject, claim.object, claim.role, claim.predecessor, claim.successor, claim.when)
        for slot in slots:
            if slot is not None and slot.start is not None:
                assert TEXT[slot.start : slot.end] == slot.text


def test_the_headline_repeats_the_finding_of_the_lead(report):
    held = [
        v.claim
        for v in report
        if v.claim.relation == "holds_office" and _name(v.claim.subject) == "Mark Rutte"
    ]
    assert len(held) == 1
    assert len(held[0].mentions) >= 2


def test_an_article_of_2026_is_outdated_where_offices_changed(checker):
    verdicts = checker.check(TEXT, published="2026-02-01")
    (harris,) = [v for v in verdicts if _name(v.claim.subject) == "Kamala Harris"]
    assert (harris.label, harris.error_type) == ("OUTDATED", "no_longer")


CHANGES = [
    # one thing changed in the text: relation, subject, and what the verdict must become
    ("established in 1949", "established in 1955", "founded", "NATO", "REFUTED", "wrong_date"),
    ("from Jens Stoltenberg", "from Javier Solana", "took_office", "Mark Rutte", "REFUTED", "wrong_person"),
    ("Sweden and Finland to", "Sweden and Austria to", "joined", "Austria", "REFUTED", "wrong_member"),
    ("and join NATO", "and leave NATO", "left", "Sweden", "REFUTED", "wrong_direction"),
    ("just weeks before", "just days before", "took_office", "Mark Rutte", "REFUTED", "wrong_date"),
    (
        "challenging decade",
        "challenging five years",
        "tenure_length",
        "Jens Stoltenberg",
        "REFUTED",
        "wrong_duration",
    ),
    (
        "general, Mark Rutte,",
        "general, Jens Stoltenberg,",
        "holds_office",
        "Jens Stoltenberg",
        "OUTDATED",
        "no_longer",
    ),
]


@pytest.mark.parametrize(("old", "new", "relation", "subject", "label", "error"), CHANGES)
def test_one_change_in_the_text_changes_its_label(checker, old, new, relation, subject, label, error):
    assert TEXT.count(old) == 1
    published = "2024-11-01" if label == "OUTDATED" else PUBLISHED
    verdicts = checker.check(TEXT.replace(old, new), published=published)
    found = [v for v in verdicts if v.claim.relation == relation and _name(v.claim.subject) == subject]
    assert [(v.label, v.error_type) for v in found] == [(label, error)], [v.explanation for v in found]


def test_swapped_roles_are_named(checker):
    text = TEXT.replace(
        "Rutte, who assumed leadership from Jens Stoltenberg",
        "Stoltenberg, who assumed leadership from Mark Rutte",
    )
    verdicts = checker.check(text, published=PUBLISHED)
    found = [v for v in verdicts if v.claim.relation == "took_office"]
    assert [(v.label, v.error_type) for v in found] == [("REFUTED", "roles_swapped")]
