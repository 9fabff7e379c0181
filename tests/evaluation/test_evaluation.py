"""Figures of a checker against gold claims."""

import json
from types import SimpleNamespace

import pytest

from claims.dates import parse_edtf
from claims.errors import ClaimRecordError
from claims.evaluation import evaluate, measure, read_gold
from claims.relations import FactRelation
from claims.types import ErrorType, Fact, Label, Verdict

S, R, OLD, N = Label.SUPPORTED, Label.REFUTED, Label.OUTDATED, Label.NOT_ENOUGH_INFO


def _line(label, **more):
    return {"relation": "founded", "subject": "NATO", "label": label, **more}


def _gold(tmp_path, *lines):
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    return path


def _verdict(claim, label, confidence=0.9, rows=(), error=None):
    facts = tuple(
        Fact(fact_id=row, subject_id="org:nato", relation=FactRelation.FOUNDED, interval=parse_edtf("1949"))
        for row in rows
    )
    return Verdict(claim=claim, label=label, confidence=confidence, evidence=facts, error_type=error)


def _measured(tmp_path, lines, given):
    gold = read_gold(_gold(tmp_path, *lines))
    return measure(gold, [_verdict(g.claim, *answer) for g, answer in zip(gold, given, strict=True)])


def test_the_shares_count_what_they_say(tmp_path):
    lines = [
        _line("SUPPORTED"),
        _line("SUPPORTED"),
        _line("REFUTED"),
        _line("OUTDATED"),
        _line("NOT ENOUGH INFO"),
    ]
    found = _measured(tmp_path, lines, [(S,), (R,), (S,), (OLD,), (N,)])
    assert found.accuracy.value == pytest.approx(3 / 5)
    assert found.false_supported.value == pytest.approx(1 / 2)
    assert found.false_refuted.value == pytest.approx(1 / 2)
    assert found.coverage.value == pytest.approx(4 / 5)
    assert found.answered.value == pytest.approx(2 / 4)
    assert found.confusion[S, R] == 1


def test_a_right_label_on_a_wrong_row_is_not_jointly_right(tmp_path):
    lines = [_line("SUPPORTED", evidence=["f1"]), _line("SUPPORTED", evidence=["f1"])]
    found = _measured(tmp_path, lines, [(S, 0.9, ["f1", "f2"]), (S, 0.9, ["f3"])])
    assert found.accuracy.value == 1.0
    assert found.joint.value == pytest.approx(1 / 2)


def test_any_of_several_error_types_is_right(tmp_path):
    lines = [
        _line("REFUTED", error_type="wrong_date; wrong_person"),
        _line("REFUTED", error_type=["negated"]),
    ]
    given = [(R, 0.9, (), ErrorType.WRONG_PERSON), (R, 0.9, (), ErrorType.WRONG_DATE)]
    assert _measured(tmp_path, lines, given).error_types.value == pytest.approx(1 / 2)


def test_the_surest_answers_come_first_on_the_curve(tmp_path):
    lines = [_line("SUPPORTED")] * 4
    found = _measured(tmp_path, lines, [(S, 0.9), (S, 0.8), (R, 0.7), (N, 0.99)])
    assert found.curve == [(0.25, 0.0), (0.5, 0.0), (0.75, pytest.approx(1 / 3))]


def test_every_figure_has_an_interval_around_it(tmp_path):
    lines = [_line("SUPPORTED", article_id=str(i)) for i in range(40)]
    given = [(S, 0.9 - i / 100) if i % 4 else (R, 0.4 + i / 100) for i in range(40)]
    found = _measured(tmp_path, lines, given)
    for figure in (found.accuracy, found.area, found.ece, found.brier, *(risk for _, risk in found.risks)):
        assert figure.low <= figure.value <= figure.high or figure is found.ece
        assert figure.low < figure.high or figure.value == 0
    assert [round(coverage, 1) for coverage, _ in found.risks] == [i / 10 for i in range(1, 11)]
    assert found.risks[-1][1].value == pytest.approx(1 - found.accuracy.value)


def test_claims_of_one_article_are_drawn_together(tmp_path):
    together = [_line("SUPPORTED", article_id="a")] * 20
    apart = [_line("SUPPORTED", article_id=str(i)) for i in range(20)]
    given = [(S,), (R,)] * 10
    assert _measured(tmp_path, together, given).accuracy.low == pytest.approx(0.5)
    assert _measured(tmp_path, apart, given).accuracy.low < 0.4


def test_the_page_shows_every_figure(tmp_path):
    page = str(_measured(tmp_path, [_line("SUPPORTED"), _line("REFUTED")], [(S,), (S,)]))
    for words in ("label accuracy", "joint", "false SUPPORTED", "false REFUTED", "coverage", "risk", "ECE"):
        assert words in page


def test_gold_faults_are_reported_all_at_once(tmp_path):
    path = _gold(tmp_path, _line("MAYBE"), _line("SUPPORTED", relation="liked"), _line("SUPPORTED"))
    with pytest.raises(ClaimRecordError, match="2 faults") as caught:
        read_gold(path)
    assert ":1:" in str(caught.value)
    assert "liked" in str(caught.value)


def test_lines_that_must_not_become_claims_are_passed_over(tmp_path):
    path = _gold(
        tmp_path, {"record": "doc", "doc_id": "a"}, {"level": "never", "start": 1}, _line("SUPPORTED")
    )
    assert len(read_gold(path)) == 1


def test_a_gold_file_without_claims_is_an_error(tmp_path):
    with pytest.raises(ClaimRecordError, match="no line holds a claim"):
        read_gold(_gold(tmp_path, {"record": "doc"}))


def test_a_checker_is_measured_on_the_claims_of_a_file(tmp_path):
    path = _gold(tmp_path, _line("SUPPORTED"), _line("REFUTED"))
    checker = SimpleNamespace(verify=lambda claims, published: [_verdict(claim, S) for claim in claims])
    assert evaluate(path, checker).accuracy.value == pytest.approx(1 / 2)
