"""A checker against gold claims: labels, errors, evidence, abstention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from claims.evaluation.gold import GoldClaim, read_gold
from claims.evaluation.metrics import (
    Share,
    area_under_risk,
    calibration_error,
    risk_at,
    risk_coverage,
    share,
    statistic,
)
from claims.types import Label, Verdict

if TYPE_CHECKING:
    from claims.checker import Checker

__all__ = ["Evaluation", "evaluate", "measure"]

_Floats = NDArray[np.float64]
_Bools = NDArray[np.bool_]

_WRONG = (Label.REFUTED, Label.OUTDATED)
_CURVE_STEPS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What a checker made of gold claims.

    Parameters
    ----------
    accuracy : Share
        Right labels among all claims.
    error_types : Share
        Right error types among rightly REFUTED and OUTDATED claims whose gold names one.
    joint : Share
        Right label and a right evidence row, among claims whose gold names rows, and right
        abstentions among those it leaves undecided.
    false_supported : Share
        SUPPORTED among claims that are REFUTED or OUTDATED in the gold.
    false_refuted : Share
        REFUTED or OUTDATED among claims that are SUPPORTED in the gold.
    coverage : Share
        Claims with an answer, that is any label but NOT ENOUGH INFO.
    answered : Share
        Right labels among claims with an answer.
    confusion : mapping of (gold label, label given) to int
        Counts.
    curve : list of (coverage, risk)
        Error among the surest answers, from few to all.
    risks : tuple of (coverage, Share)
        The same at every tenth of coverage that is reached, with intervals.
    area : Share
        Area under the curve, divided by the coverage reached.
    ece, brier : Share
        Calibration of the confidence of answers.
    """

    accuracy: Share
    error_types: Share
    joint: Share
    false_supported: Share
    false_refuted: Share
    coverage: Share
    answered: Share
    confusion: dict[tuple[Label, Label], int]
    curve: list[tuple[float, float]]
    risks: tuple[tuple[float, Share], ...]
    area: Share
    ece: Share
    brier: Share

    def __str__(self) -> str:
        figures = {
            "label accuracy": self.accuracy,
            "error types": self.error_types,
            "joint (label and evidence row)": self.joint,
            "false SUPPORTED": self.false_supported,
            "false REFUTED": self.false_refuted,
            "coverage": self.coverage,
            "accuracy where answered": self.answered,
        }
        lines = [f"{name:32}{figure}" for name, figure in figures.items()]
        lines += [f"{'ECE of answers':32}{self.ece}", f"{'Brier score of answers':32}{self.brier}"]
        return "\n".join([*lines, "", *_table(self.confusion), "", *self._curve()])

    def _curve(self) -> list[str]:
        lines = [f"{'risk against coverage, area':32}{self.area}"]
        return lines + [
            f"  coverage {coverage:.2f}{'risk':>11}        {risk}" for coverage, risk in self.risks
        ]


def evaluate(gold: str | Path, checker: Checker, *, published: date | None = None) -> Evaluation:
    """Measure a checker against a gold file of structured claims.

    Parameters
    ----------
    gold : path
        See `claims.evaluation.gold`.
    checker : Checker
        What is measured.
    published : date or None
        Article date of claims that carry none.

    Raises
    ------
    ClaimRecordError
        When the gold file has faults.
    """
    claims = read_gold(gold)
    return measure(claims, checker.verify([one.claim for one in claims], published=published))


def measure(gold: Sequence[GoldClaim], verdicts: Sequence[Verdict]) -> Evaluation:
    """Compare verdicts with gold claims, pair by pair.

    Raises
    ------
    ValueError
        When there are none, or not as many verdicts as gold claims.
    """
    if not gold or len(gold) != len(verdicts):
        raise ValueError(
            f"{len(gold)} gold claims and {len(verdicts)} verdicts: one verdict a claim is needed"
        )
    pairs = list(zip(gold, verdicts, strict=True))
    groups = _groups(gold)
    right = _flags(one.label is verdict.label for one, verdict in pairs)
    answered = _flags(verdict.label is not Label.NOT_ENOUGH_INFO for verdict in verdicts)
    was_true = _flags(one.label is Label.SUPPORTED for one in gold)
    was_wrong = _flags(one.label in _WRONG for one in gold)
    said_true = _flags(verdict.label is Label.SUPPORTED for verdict in verdicts)
    said_wrong = _flags(verdict.label in _WRONG for verdict in verdicts)
    confidence = np.array([verdict.confidence for verdict in verdicts], dtype=np.float64)
    at = [risk_at(step, confidence, right, answered, groups) for step in _CURVE_STEPS]
    return Evaluation(
        accuracy=share(right, np.ones_like(right), groups),
        error_types=share(_flags(_names_error(*pair) for pair in pairs), _typed(pairs) & right, groups),
        joint=share(_flags(_is_joint(*pair) for pair in pairs), _jointly(gold), groups),
        false_supported=share(said_true, was_wrong, groups),
        false_refuted=share(said_wrong, was_true, groups),
        coverage=share(answered, np.ones_like(right), groups),
        answered=share(right, answered, groups),
        confusion=dict(Counter((one.label, verdict.label) for one, verdict in pairs)),
        curve=risk_coverage(confidence, right, answered),
        risks=tuple({point[0]: point for point in at if point is not None}.values()),
        area=statistic(lambda i: _area(confidence[i], right[i], answered[i]), groups),
        ece=statistic(lambda i: _ece(confidence[i], right[i], answered[i]), groups),
        brier=statistic(lambda i: _brier(confidence[i], right[i], answered[i]), groups),
    )


def _flags(values: object) -> NDArray[np.bool_]:
    return np.array(list(values), dtype=np.bool_)  # type: ignore[call-overload]


def _groups(gold: Sequence[GoldClaim]) -> NDArray[np.int64]:
    """Number the articles; claims that name none stand alone."""
    names = [one.claim.article_id for one in gold]
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], dtype=np.int64)


def _typed(pairs: Sequence[tuple[GoldClaim, Verdict]]) -> NDArray[np.bool_]:
    return _flags(bool(one.error_types) for one, _ in pairs)


def _names_error(one: GoldClaim, verdict: Verdict) -> bool:
    return verdict.error_type in one.error_types


def _jointly(gold: Sequence[GoldClaim]) -> NDArray[np.bool_]:
    return _flags(bool(one.evidence_ids) or one.label is Label.NOT_ENOUGH_INFO for one in gold)


def _is_joint(one: GoldClaim, verdict: Verdict) -> bool:
    if one.label is not verdict.label:
        return False
    named = {row.fact_id for row in verdict.evidence}
    return not one.evidence_ids or bool(named & one.evidence_ids)


def _area(confidence: _Floats, right: _Bools, answered: _Bools) -> float:
    return area_under_risk(risk_coverage(confidence, right, answered))


def _ece(confidence: _Floats, right: _Bools, answered: _Bools) -> float:
    return calibration_error(confidence[answered], right[answered])


def _brier(confidence: _Floats, right: _Bools, answered: _Bools) -> float:
    return float(np.mean((confidence[answered] - right[answered]) ** 2)) if answered.any() else float("nan")


def _table(confusion: dict[tuple[Label, Label], int]) -> list[str]:
    head = "".join(f"{label.value:>17}" for label in Label)
    rows = [
        f"{gold.value:17}" + "".join(f"{confusion.get((gold, given), 0):17}" for given in Label)
        for gold in Label
    ]
    return [f"{'gold, given:':17}{head}", *rows]
