"""How honest the confidence of verdicts is, on claims about subjects no model has seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from claims.evaluation.truth import right_labels
from claims.matching.examples import Example
from claims.matching.measuring import Bin, calibration_error, reliability
from claims.matching.model import Matcher, MatchingModel
from claims.matching.scoring import score
from claims.matching.training import link_examples
from claims.relations import spec_of
from claims.types import Label, Verdict
from claims.verdicts import judge
from claims.verdicts.confidence import row_trust

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["VerdictScores", "fit_scales", "measure_verdicts", "verdict_section"]

_ALL = "all"
# The log odds of a certainty of .9999, as far as `claims.verdicts.confidence` tells certainties apart.
_HIGHEST_ODDS = float(np.log(9999))
_ABOUT = """
## The verdicts' confidence

The held-out claims once more, now through the verdict rules: how often the label is right, and
whether the confidence says so. The scale of the confidence was learned from the other subjects.
Right means what plain arithmetic on the rows' days gives for the claim as it was made
(`claims.evaluation.truth`): true, wrong in its date, person or neighbour, over by the article's
date, or about something the table does not hold, where every answer is wrong. Figures over
answers, that is every label but NOT ENOUGH INFO; false SUPPORTED among claims that are not true.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictScores:
    """How one family's verdicts went.

    Parameters
    ----------
    claims, answers : int
        Claims judged; those with an answer.
    accuracy, false_supported : float
        Right labels among answers; SUPPORTED among claims that are not true.
    brier, brier_skill, ece : float
        Of the answers' confidence; the skill is against the base rate, the bins hold equally many.
    diagram : tuple of Bin
        The reliability diagram.
    """

    claims: int
    answers: int
    accuracy: float
    false_supported: float
    brier: float
    brier_skill: float
    ece: float
    diagram: tuple[Bin, ...]


def fit_scales(
    examples: Sequence[Example], table: ReferenceTable, matcher: Matcher
) -> dict[str, tuple[float, float]]:
    """Learn for each family how often a verdict of some certainty is right.

    Parameters
    ----------
    examples : sequence of Example
        Claims about subjects that nothing will be measured on.
    table : ReferenceTable
        The table they were made from.
    matcher : Matcher
        The matching model.
    """
    from sklearn.linear_model import LogisticRegression

    verdicts = _judged(examples, table, matcher)
    found: dict[str, tuple[list[float], list[bool]]] = {}
    for example, verdict in zip(examples, verdicts, strict=True):
        if verdict.label is Label.NOT_ENOUGH_INFO:
            continue
        odds, right = found.setdefault(spec_of(example.claim.relation).family.value, ([], []))
        certainty = verdict.confidence / row_trust(verdict.claim, verdict.evidence)
        odds.append(float(np.log(certainty / (1 - certainty))) if certainty < 1 else _HIGHEST_ODDS)
        right.append(verdict.label in right_labels(example, table))
    scales = {}
    for family, (odds, right) in sorted(found.items()):
        # One right and one wrong case are added: few examples make nothing certain.
        middle = float(np.mean(odds))
        columns = np.clip(np.array([*odds, middle, middle])[:, None], -_HIGHEST_ODDS, _HIGHEST_ODDS)
        fitted = LogisticRegression().fit(columns, np.array([*right, True, False]))
        # A surer verdict is never the less trusted, whatever few errors say.
        scales[family] = (max(float(fitted.coef_[0, 0]), 0.0), float(fitted.intercept_[0]))
    return scales


def measure_verdicts(
    examples: Sequence[Example], table: ReferenceTable, matcher: Matcher
) -> dict[str, VerdictScores]:
    """Judge examples and compare each verdict's confidence with whether it was right.

    Parameters
    ----------
    examples : sequence of Example
        Claims about subjects the matching model did not see.
    table : ReferenceTable
        The table they were made from.
    matcher : Matcher
        The matching model.
    """
    verdicts = _judged(examples, table, matcher)
    truths = [right_labels(example, table) for example in examples]
    families = np.array([spec_of(example.claim.relation).family.value for example in examples])
    parts = {_ALL: np.ones(len(examples), dtype=bool)}
    parts |= {name: families == name for name in sorted(set(families))}
    return {name: _scores(verdicts, truths, part) for name, part in parts.items()}


def _judged(examples: Sequence[Example], table: ReferenceTable, matcher: Matcher) -> list[Verdict]:
    linked, rows = link_examples(table, examples)
    scales = matcher.verdict_scales if isinstance(matcher, MatchingModel) else None
    return [judge(matched, table, scales=scales) for matched in score(linked, rows, table, matcher)]


def _scores(
    verdicts: Sequence[Verdict], truths: Sequence[frozenset[Label]], part: NDArray[np.bool_]
) -> VerdictScores:
    own = [(verdict, truth) for verdict, truth, is_in in zip(verdicts, truths, part, strict=True) if is_in]
    answers = [(v, truth) for v, truth in own if v.label is not Label.NOT_ENOUGH_INFO]
    sure = np.array([v.confidence for v, _ in answers], dtype=np.float64)
    right = np.array([v.label in truth for v, truth in answers], dtype=np.float64)
    untrue = [v for v, truth in own if Label.SUPPORTED not in truth]
    brier, base = float(np.mean((sure - right) ** 2)), float(right.mean() * (1 - right.mean()))
    return VerdictScores(
        claims=len(own),
        answers=len(answers),
        accuracy=float(right.mean()),
        false_supported=sum(v.label is Label.SUPPORTED for v in untrue) / max(len(untrue), 1),
        brier=brier,
        brier_skill=1 - brier / base if base > 0 else 0.0,
        ece=calibration_error(sure, right),
        diagram=reliability(sure, right),
    )


def verdict_section(scores: dict[str, VerdictScores]) -> str:
    """Write the figures as a section of the model card."""
    head = ("part", "claims", "answers", "right", "false SUPPORTED", "Brier", "skill", "ECE")
    lines = [_ABOUT, f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    for name, s in scores.items():
        figures = (s.accuracy, s.false_supported, s.brier, s.brier_skill, s.ece)
        lines.append(f"| {name} | {s.claims} | {s.answers} | {' | '.join(f'{f:.3f}' for f in figures)} |")
    for name, s in scores.items():
        lines += [f"\n{name}, lowest to highest bin:\n", "| mean confidence | share right | answers |"]
        lines.append("| --- | --- | --- |")
        lines += [f"| {one.confidence:.3f} | {one.accuracy:.3f} | {one.size} |" for one in s.diagram]
    return "\n".join(lines) + "\n"
