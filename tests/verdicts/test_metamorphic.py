"""What must not change a label, whatever the claim."""

import random
from dataclasses import replace

from factories_table import claim, fact, small_table, verdict_of
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.dates import parse_edtf
from claims.relations import FactRelation
from claims.types import DateKind, Label, TimeExpression

SG = "secretary general"
STATES = ["Belgium", "France", "Poland", "Finland", "Sweden", "United Kingdom", "Ireland", "Germany"]
PEOPLE = ["Jens Stoltenberg", "Mark Rutte", "Anders Fogh Rasmussen", "António Guterres", "Angela Merkel"]

days = st.dates(min_value=parse_edtf("1948-01-01").first, max_value=parse_edtf("2026-01-01").first)
written = st.builds(lambda day, cut: day.isoformat()[:cut], days, st.sampled_from([4, 7, 10]))
memberships = st.builds(
    lambda relation, state, body, when, polarity: claim(relation, state, body, when=when, polarity=polarity),
    st.sampled_from(["joined", "left", "member"]),
    st.sampled_from(STATES),
    st.sampled_from(["NATO", "European Union", "International Criminal Court"]),
    st.none() | written,
    st.sampled_from(["positive", "negative"]),
)
offices = st.builds(
    lambda relation, person, body, when, before: claim(
        relation, person, body, role=SG, when=when, predecessor=before
    ),
    st.sampled_from(["took_office", "left_office", "holds_office", "held_office"]),
    st.sampled_from(PEOPLE),
    st.sampled_from(["NATO", "United Nations"]),
    st.none() | written,
    st.none() | st.sampled_from(PEOPLE),
)
foundings = st.builds(lambda when: claim("founded", "NATO", when=when), written)
claims = memberships | offices | foundings


@given(claims, days, st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_rows_changes_nothing(stated, day, shuffler: random.Random):
    shuffled = small_table()
    shuffler.shuffle(shuffled.rows)
    straight = verdict_of(stated, as_of=day.isoformat())
    assert verdict_of(stated, shuffled, as_of=day.isoformat()) == straight


EXTRA = [
    fact("state:DEU", "member_of", "org:other", "1990-01-01/..", role="full"),
    fact("person:nobody", "holds_post", "post:other", "2014-10-01/2024-10-01", role="full"),
    fact("org:other", "founded", None, "1949-04-04"),
]


@given(claims, days)
@settings(max_examples=150, deadline=None)
def test_rows_about_other_things_change_no_label(stated, day):
    fuller = small_table()
    fuller.rows += EXTRA
    assert (
        verdict_of(stated, fuller, as_of=day.isoformat()).label
        is verdict_of(stated, as_of=day.isoformat()).label
    )


def _exact_claims():
    for row in small_table().facts():
        table = small_table()
        subject = table.entity(row.subject_id)
        start = row.interval.start
        if start is None or subject is None or row.rank == "deprecated" or len(row.interval.edtf) < 10:
            continue
        day = start.first.isoformat()
        if row.relation is FactRelation.MEMBER_OF and row.role == "full":
            yield claim("joined", subject.label, table.entity(row.object_id).label, when=day)
        elif row.relation is FactRelation.HOLDS_POST:
            post = table.entity(row.object_id)
            body = table.entity(post.body_id).label
            yield claim("took_office", subject.label, body, role=post.title, when=day)
        elif row.relation is FactRelation.FOUNDED:
            yield claim("founded", subject.label, when=day)


def _coarser(stated, edtf):
    return replace(stated, when=TimeExpression(interval=parse_edtf(edtf), kind=DateKind.ABSOLUTE))


def test_a_coarser_date_never_refutes_what_a_finer_one_supports():
    exact = list(_exact_claims())
    assert len(exact) > 15
    for stated in exact:
        edtf = stated.when.edtf
        labels = [verdict_of(_coarser(stated, edtf[:cut])).label for cut in (10, 7, 4)]
        labels.append(verdict_of(_coarser(stated, f"{edtf[:3]}X")).label)
        assert labels == [Label.SUPPORTED] * 4, stated


STRENGTH = {Label.NOT_ENOUGH_INFO: 0, Label.OUTDATED: 0, Label.REFUTED: 0, Label.SUPPORTED: 1}


@given(claims.filter(lambda c: c.when is not None and c.polarity == "positive"), days)
@settings(max_examples=200, deadline=None)
def test_without_a_cited_row_a_dated_claim_is_never_supported_anew(stated, day):
    full = verdict_of(stated, as_of=day.isoformat())
    for row in full.evidence:
        thinner = small_table()
        thinner.rows = [other for other in thinner.rows if other.fact_id != row.fact_id]
        thin = verdict_of(stated, thinner, as_of=day.isoformat())
        assert STRENGTH[thin.label] <= STRENGTH[full.label]


def test_a_list_that_does_not_add_up_loses_its_closed_world():
    thinner = small_table()
    thinner.rows = [row for row in thinner.rows if row.subject_id != "state:HUN"]
    stated = claim("member", "Ireland", "NATO")
    assert verdict_of(stated).label is Label.REFUTED
    assert verdict_of(stated, thinner).label is Label.NOT_ENOUGH_INFO


@given(claims, days)
@settings(max_examples=200, deadline=None)
def test_what_is_decided_names_evidence_and_what_is_wrong_names_the_right_value(stated, day):
    verdict = verdict_of(stated, as_of=day.isoformat())
    decided = verdict.label is not Label.NOT_ENOUGH_INFO
    wrong = verdict.label in (Label.REFUTED, Label.OUTDATED)
    assert bool(verdict.evidence) or not decided
    assert (verdict.error_type is not None) == wrong
    assert bool(verdict.expected) == wrong
    assert (verdict.reason is not None) == (not decided)
    assert verdict.explanation.endswith(".")
    assert 0.0 <= verdict.confidence <= 1.0
