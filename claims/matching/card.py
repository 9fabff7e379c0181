"""Writes the model card: what the matching model does, and how well, in figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from claims.matching.features import FEATURES
from claims.matching.measuring import Bin, Scores
from claims.matching.training import TrainingResult

__all__ = ["model_card", "write_card"]

_HEAD = "| part | claims | precision | recall | F1 | Brier | skill | ECE |\n| --- | --- | --- | --- | --- | --- | --- | --- |"


def write_card(result: TrainingResult, path: str | Path) -> None:
    """Write the card as Markdown; the same result gives the same bytes."""
    Path(path).write_text(model_card(result), encoding="utf-8")


def model_card(result: TrainingResult) -> str:
    """Give the card as Markdown."""
    return "\n".join(_lines(result)) + "\n"


def _lines(result: TrainingResult) -> Iterator[str]:
    yield "# Model card: the matching model"
    yield ""
    yield "Written by `claims train`; do not edit by hand."
    yield ""
    yield "## What it does"
    yield ""
    yield (
        "Says for a claim and a row of the reference table how probable it is that this row is what the claim"
        " speaks of. The verdict rules then compare the best rows; the model alone calls nothing true or false."
    )
    yield "A logistic regression over the features below, their products and their gaps; Platt calibration on the"
    yield "best row of each claim, learned from folds of subjects that the fold's model had not seen."
    yield ""
    yield "## What it was made from"
    yield ""
    yield (
        f"{result.train_pairs} pairs of {result.train_claims} claims, worded by rule from the rows of the"
        f" reference table (version `{result.table_version}`, seed {result.seed}): names as aliases, surnames,"
        " initials, typos, with a word lost or the order changed; dates coarse, wrong or absent; other subjects,"
        " near names of things the table does not hold, and things withheld from it. No sentence of any article."
    )
    yield f"Measured on {result.held_out_claims} claims of {result.held_out_subjects} subjects it never saw."
    yield f"Model `{result.model.version}`, training pairs `{result.model.training_digest[:12]}`."
    yield ""
    yield "## Figures on held-out subjects"
    yield ""
    yield "Of the top candidate of each claim, the row a verdict rests on. Skill: Brier score against the base"
    yield "rate. ECE: ten bins of equal mass."
    yield ""
    yield _HEAD
    for part, scores in result.scores.items():
        yield _row(part, scores)
    for rival, parts in result.baselines.items():
        for part, scores in parts.items():
            yield _row(f"{rival}, {part}", scores)
    yield ""
    yield "## By what was done to the name"
    yield ""
    yield "For a stranger or a withheld subject the table holds no row, and every link is a wrong one."
    yield ""
    yield _HEAD
    for wording, scores in result.wordings.items():
        yield _row(wording, scores)
    yield ""
    yield "## Reliability"
    yield ""
    for part, bins in result.diagram.items():
        yield from _diagram(part, bins)
    yield "## Features"
    yield ""
    for feature in FEATURES:
        yield f"- `{feature.__name__}`: {_summary(feature.__doc__)}"
    yield ""
    yield "## Limits"
    yield ""
    yield "The claims are worded by rule: real articles err in other ways, and the figures say how the model ranks"
    yield "rows of subjects it has not seen, not how well articles are read. Homonyms are few in the table. A claim"
    yield "that names nobody the table knows, without date or predecessor, cannot be matched to the row it is about."


def _row(part: str, s: Scores) -> str:
    figures = (s.precision, s.recall, s.f1, s.brier, s.brier_skill, s.ece)
    return f"| {part} | {s.claims} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"


def _diagram(part: str, bins: tuple[Bin, ...]) -> Iterator[str]:
    yield f"{part}, lowest to highest bin:"
    yield ""
    yield "| mean probability | share right | claims |\n| --- | --- | --- |"
    for one in bins:
        yield f"| {one.confidence:.3f} | {one.accuracy:.3f} | {one.size} |"
    yield ""


def _summary(doc: str | None) -> str:
    return " ".join((doc or "").split("\n\n")[0].split())
