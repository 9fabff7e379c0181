"""Writes the model card: what the matching model does, and how well, in figures."""

from __future__ import annotations

from collections.abc import Iterator

from claims.matching.features import FEATURES
from claims.matching.measuring import Bin, Scores
from claims.matching.training import TrainingResult

__all__ = ["model_card"]

_ABOUT = """\
# Model card: the matching model

Written by `claims train`; do not edit by hand.

## What it does

Says for a claim and a row of the reference table how probable it is that this row is what the
claim speaks of. The verdict rules then compare the best rows; the model alone calls nothing true
or false. It is a logistic regression over the features below, their products and their gaps, with
a Platt calibration on the best row of each claim, learned from folds of subjects that the fold's
model had not seen.

## What it was made from

{train_pairs} pairs of {train_claims} claims, worded by rule from rows of the reference table
(version `{table_version}`, seed {seed}): full names, surnames, initials, typos, names with a word
lost or the order changed; dates coarse, wrong or absent; other subjects, near names of things the
table does not hold, and things withheld from it. No sentence of any article.
Model `{version}`, training pairs `{digest}`.

## Figures on held-out subjects

{held_out_claims} claims of {held_out_subjects} subjects that the model never saw; of the top
candidate of each claim, the row a verdict rests on. Skill: Brier score against the base rate.
ECE: ten bins of equal mass.
"""
_WORDINGS = """
## By what was done to the name

For a stranger or a withheld subject the table holds no row, and every link is a wrong one.
"""
_LIMITS = """
## Limits

The claims are worded by rule: real articles err in other ways, and the figures say how the model
ranks rows of subjects it has not seen, not how well articles are read. Homonyms are few in the
table. A claim that names nobody the table knows, without date or predecessor, cannot be matched to
the row it is about.
"""
_COLUMNS = ("part", "claims", "precision", "recall", "F1", "Brier", "skill", "ECE")


def model_card(result: TrainingResult, *, verdicts: str = "") -> str:
    """Give the card as Markdown; the same result gives the same bytes.

    Parameters
    ----------
    verdicts : str
        A section on what verdicts make of the model, see `claims.evaluation.calibration`.
    """
    return "\n".join(_lines(result, verdicts))


def _lines(result: TrainingResult, verdicts: str) -> Iterator[str]:
    yield _ABOUT.format(
        train_pairs=result.train_pairs,
        train_claims=result.train_claims,
        table_version=result.table_version,
        seed=result.seed,
        version=result.model.version,
        digest=result.model.training_digest[:12],
        held_out_claims=result.held_out_claims,
        held_out_subjects=result.held_out_subjects,
    )
    yield from _table(_COLUMNS)
    for part, scores in result.scores.items():
        yield _row(part, scores)
    for rival, parts in result.baselines.items():
        for part, scores in parts.items():
            yield _row(f"{rival}, {part}", scores)
    yield _WORDINGS
    yield from _table(_COLUMNS)
    for wording, scores in result.wordings.items():
        yield _row(wording, scores)
    yield "\n## Reliability\n"
    for part, bins in result.diagram.items():
        yield from _diagram(part, bins)
    if verdicts:
        yield verdicts
    yield "## Features\n"
    for feature in FEATURES:
        yield f"- `{feature.__name__}`: {_summary(feature.__doc__)}"
    yield _LIMITS


def _table(columns: tuple[str, ...]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"| {' | '.join('---' for _ in columns)} |"


def _row(part: str, s: Scores) -> str:
    figures = (s.precision, s.recall, s.f1, s.brier, s.brier_skill, s.ece)
    return f"| {part} | {s.claims} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"


def _diagram(part: str, bins: tuple[Bin, ...]) -> Iterator[str]:
    yield f"{part}, lowest to highest bin:\n"
    yield from _table(("mean probability", "share right", "claims"))
    for one in bins:
        yield f"| {one.confidence:.3f} | {one.accuracy:.3f} | {one.size} |"
    yield ""


def _summary(doc: str | None) -> str:
    return " ".join((doc or "").split("\n\n")[0].split())
