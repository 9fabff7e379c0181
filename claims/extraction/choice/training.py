"""Fits the model of choice on judged choices, and measures it on documents it has not seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from claims.extraction.choice.features import OPTION_FEATURES
from claims.extraction.choice.judging import HeldOutChooser, JudgedChoice
from claims.extraction.choice.ranking import LogitChooser, digest_of, logits
from claims.extraction.weighing.stored_models import write_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.extraction.choice.ranking import Chooser

__all__ = ["choice_shares", "fit_choices", "held_out", "write_chooser"]

_Floats = NDArray[np.float64]

# Shrinkage for some hundred features of some three hundred judged choices (.3 to 10 tried by folds;
# from 1 to 3 all is one).
_SHRINKAGE = 2.0
# Towards what a weight is shrunk where texts say too little: of a person's posts in the table the one whose
# term begins or ends when the claim says, which short texts hang on and annotated articles seldom have.
_BEFOREHAND = {"way:term": 1.5}
# A feature of fewer options tells nothing yet.
_LEAST = 3


def fit_choices(choices: Sequence[JudgedChoice]) -> LogitChooser:
    """Fit a conditional logit: the right options of each slot against the others and against "none".

    The likelihood of a slot is the summed probability of its right options, or of "none" where none is
    offered; weights are shrunk, the logit of "none" is not.
    """
    seen = Counter(name for choice in choices for option in choice.options for name in option)
    names = sorted({name for name, count in seen.items() if count >= _LEAST} | _BEFOREHAND.keys())
    before = np.array([*(_BEFOREHAND.get(name, 0.0) for name in names), 0.0])
    slots = [slot for choice in choices if (slot := _matrix(choice, names)) is not None]

    def loss(weights: _Floats) -> tuple[float, _Floats]:
        total, slope = 0.0, np.zeros(len(weights))
        for rows, is_right in slots:
            odds = rows @ weights
            shares = np.exp(odds - odds.max())
            right = np.where(is_right, shares, 0.0)
            total -= float(np.log(right.sum() / shares.sum()))
            slope -= rows.T @ (right / right.sum() - shares / shares.sum())
        shrunk = np.append((weights - before)[:-1], 0.0)
        return total + _SHRINKAGE * float(shrunk @ shrunk) / 2, slope + _SHRINKAGE * shrunk

    fitted = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B")
    weights = {name: round(float(weight), 4) for name, weight in zip(names, fitted.x, strict=False)}
    return LogitChooser(weights=weights, none=round(float(fitted.x[-1]), 4))


def _matrix(choice: JudgedChoice, names: Sequence[str]) -> tuple[_Floats, NDArray[np.bool_]] | None:
    """Give the values of each option and of "none", which is right where no option is."""
    if not choice.options:
        return None
    rows = np.zeros((len(choice.options) + 1, len(names) + 1))
    rows[:-1, :-1] = [[option.get(name, 0.0) for name in names] for option in choice.options]
    rows[-1, -1] = 1.0
    return rows, np.array([*choice.is_right, not any(choice.is_right)])


def held_out(
    choices: Sequence[JudgedChoice], documents: Sequence[str], fold_of: Callable[[str], int]
) -> HeldOutChooser:
    """Give a chooser that reads each document by the model of the other folds."""
    folds = {fold_of(document) for document in documents}
    models = {
        fold: fit_choices([c for c in choices if fold_of(c.document) != fold]) for fold in sorted(folds)
    }
    return HeldOutChooser({document: models[fold_of(document)] for document in documents})


def choice_shares(choices: Sequence[JudgedChoice], chooser: HeldOutChooser) -> dict[str, float]:
    """Give the shares of choices that are right: by rules of thumb, by the models, and could be at best."""
    total = len(choices) or 1
    return {
        "by hand": sum(choice.is_hand_right for choice in choices) / total,
        "learned": sum(_is_right(choice, chooser.models[choice.document]) for choice in choices) / total,
        "at best": sum(any(choice.is_right) for choice in choices) / total,
    }


def _is_right(choice: JudgedChoice, model: Chooser) -> bool:
    if not choice.options or not isinstance(model, LogitChooser):
        return False
    odds = logits(choice.options, model)[:-1]
    return choice.is_right[odds.index(max(odds))]


def write_chooser(model: LogitChooser, path: Path, *, measured: Mapping[str, float]) -> None:
    """Write a model as plain JSON: features, weights, and what was measured by folds."""
    write_model(
        path,
        OPTION_FEATURES,
        model.weights,
        numbers={"none": model.none},
        digest=digest_of(model),
        measured=measured,
    )
