"""Pictures show what they should; looking at them is for people."""

from dataclasses import replace
from datetime import date

import pytest
from report_builders import make_report, make_verdict

from claims.dates import parse_edtf
from claims.relations import EntityKind, FactRelation, Relation
from claims.types import DateKind, Entity, Fact, Label, Rank, Slot, TimeExpression

pytest.importorskip("matplotlib")

from matplotlib.dates import num2date

from claims.report.pictures import (
    draw_labels,
    draw_memberships,
    draw_posts,
    draw_reliability,
    draw_risk_coverage,
)

NAMES = {"person:ann": "Ann", "person:bea": "Bea", "post:chair": "Chair of the League", "org:rhine": "League"}


def _fact(subject, target, relation, interval):
    return Fact(
        fact_id=subject,
        subject_id=subject,
        relation=relation,
        object_id=target,
        interval=parse_edtf(interval),
        rank=Rank.PREFERRED,
    )


HOLDERS = (
    _fact("person:bea", "post:chair", FactRelation.HOLDS_POST, "2020-05-01/.."),
    _fact("person:ann", "post:chair", FactRelation.HOLDS_POST, "2010-05-01/2020-05-01"),
)


class _Table:
    """One post with two holders."""

    def entity(self, entity_id):
        label = NAMES.get(entity_id)
        return Entity(entity_id=entity_id, kind=EntityKind.PERSON, label=label) if label else None

    def facts_of_object(self, object_id, relation=None):
        return HOLDERS if object_id == "post:chair" else ()


def _verdict(relation, subject, target, evidence, when=None, label=Label.REFUTED):
    time = TimeExpression(interval=parse_edtf(when), kind=DateKind.ABSOLUTE) if when else None
    verdict = make_verdict(
        label=label, subject=Slot(name=subject), object=Slot(name=target, entity_id=target), when=time
    )
    return replace(verdict, claim=replace(verdict.claim, relation=relation), evidence=evidence)


def _marked_days(axes):
    """Days at which single marks stand."""
    return [
        num2date(line.get_xdata()[0]).date() for line in axes.lines if line.get_marker() not in ("None", "")
    ]


def _words(figure):
    found = [text.get_text() for axes in figure.axes for text in axes.texts]
    legends = [text.get_text() for legend in figure.legends for text in legend.get_texts()]
    return found + legends


def test_a_post_shows_its_holders_and_the_articles_date():
    verdict = _verdict(Relation.TOOK_OFFICE, "Bea", "org:rhine", HOLDERS[:1], when="2015-03-01")
    figure = draw_posts(make_report(verdicts=[verdict]), _Table())
    (axes,) = figure.axes
    assert axes.get_title(loc="left") == "Chair of the League"
    assert [label.get_text() for label in axes.get_yticklabels()] == ["Ann", "Bea"]
    assert len(axes.patches) == 2
    assert date(2015, 3, 1) in _marked_days(axes)
    assert "REFUTED" in _words(figure)
    assert "article: begins" in _words(figure)


def test_a_subject_without_a_row_gets_a_lane_of_its_own():
    row = _fact("org:b", "org:rhine", FactRelation.MEMBER_OF, "1995-01-01/..")
    verdict = _verdict(Relation.JOINED, "Atlantis", "org:rhine", (row,), when="1995-01-01")
    (axes,) = draw_memberships(make_report(verdicts=[verdict]), _Table()).axes
    assert [label.get_text() for label in axes.get_yticklabels()] == ["org:b", "Atlantis"]
    (mark,) = [line for line in axes.lines if line.get_marker() == "o"]
    assert list(mark.get_ydata()) == [1]


def test_a_present_state_is_marked_on_the_articles_day():
    row = _fact("org:b", "org:rhine", FactRelation.MEMBER_OF, "1995-01-01/2020-01-31")
    verdict = _verdict(Relation.MEMBER, "B", "org:rhine", (row,), label=Label.OUTDATED)
    (axes,) = draw_memberships(make_report(verdicts=[verdict]), _Table()).axes
    assert _marked_days(axes) == [date(2024, 10, 1)]


@pytest.mark.parametrize("draw", [draw_posts, draw_memberships])
def test_a_report_that_speaks_of_none_says_so(draw):
    figure = draw(make_report(verdicts=[]), _Table())
    assert "is spoken of" in figure.texts[0].get_text()


def test_labels_are_counted_by_family():
    verdicts = [make_verdict(), make_verdict(), make_verdict(label=Label.SUPPORTED)]
    (axes,) = draw_labels([make_report(verdicts=verdicts)]).axes
    assert [text.get_text() for text in axes.texts] == ["2", "1"]
    assert max(bar.get_x() + bar.get_width() for bar in axes.patches) == 3


def test_reliability_compares_confidence_with_the_share_right():
    (axes,) = draw_reliability([0.2, 0.2, 0.9, 0.9], [False, False, True, True], bins=2).axes
    curve = axes.lines[1]
    assert list(curve.get_xdata()) == pytest.approx([0.2, 0.9])
    assert list(curve.get_ydata()) == [0, 1]


def test_risk_grows_with_the_wrong_answers_let_in():
    (axes,) = draw_risk_coverage([0.9, 0.8, 0.1], [True, True, False]).axes
    assert list(axes.lines[0].get_ydata()) == pytest.approx([0, 0, 1 / 3])
