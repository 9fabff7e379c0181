"""The matching model as numbers: read, checked and applied without scikit-learn.

Importing scikit-learn takes longer than checking an article, so what a fitted
`ClaimMatcher` has learned is kept here as plain arrays, in a plain JSON file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from claims.errors import ModelError

__all__ = ["Matcher", "MatchingModel", "load_matcher", "shipped_model_path"]

_FORMAT = "claims-matching-1"
_REMEDY = "run `claims train`, or take the model that came with this version"
_Array = NDArray[np.float64]
# Rows multiplied at once: few enough to stay in the processor's cache, and for the matrix library to do them
# in this thread; threads woken for so little took a tenth of `claims verify` on two cores.
_BLOCK = 256


class Matcher(Protocol):
    """What matching needs of a model: `ClaimMatcher` and `MatchingModel` both are one."""

    def predict_proba(self, X: ArrayLike) -> _Array:
        """Give the probability of no match and match, shape (n_pairs, 2)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingModel:
    """A fitted logistic regression over imputed, scaled features, with its calibration.

    Parameters
    ----------
    features : tuple of str
        Names of the columns, in order.
    means, scales : ndarray of shape (n_columns,)
        What a missing value is replaced by, and the unit of each column.
    indicators : ndarray of int
        Columns for which "is missing" is a column of its own.
    products : ndarray of int, shape (n_products, 2)
        Pairs of columns whose product is a column of its own.
    weights : ndarray, intercept : float
        The regression over columns, indicators and products.
    slope, offset : float
        Platt calibration: logit = slope * decision + offset.
    training_digest : str
        SHA-256 of the training pairs.
    verdict_scales : mapping of str to (float, float)
        For each family slope and offset that turn the certainty of a verdict into how often such
        verdicts are right; see `claims.verdicts.confidence`.
    made_with : mapping
        For information: versions, seed, date of the table.
    """

    features: tuple[str, ...]
    means: _Array
    scales: _Array
    indicators: NDArray[np.int64]
    products: NDArray[np.int64]
    weights: _Array
    intercept: float
    slope: float = 1.0
    offset: float = 0.0
    training_digest: str = ""
    verdict_scales: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    made_with: Mapping[str, str] | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of all parameters; the identity of the model."""
        body = json.dumps(self._parameters(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(body.encode()).hexdigest()

    @property
    def version(self) -> str:
        """Short digest, as reports carry it."""
        return self.digest[:12]

    def expand(self, X: ArrayLike) -> _Array:
        """Impute, scale and extend the columns: what the weights apply to."""
        raw = np.asarray(X, dtype=np.float64)
        missing = np.isnan(raw)
        scaled = np.where(missing, 0.0, (raw - self.means) / self.scales)
        left, right = self.products[:, 0], self.products[:, 1]
        return np.hstack([scaled, missing[:, self.indicators], scaled[:, left] * scaled[:, right]])

    def decision_function(self, X: ArrayLike) -> _Array:
        """Give the calibrated log odds of a match, shape (n_pairs,)."""
        raw = np.asarray(X, dtype=np.float64)
        square = self._square()
        blocks = [self._decide(raw[i : i + _BLOCK], square) for i in range(0, len(raw), _BLOCK)]
        decision = np.concatenate(blocks) if blocks else np.empty(0)
        return self.slope * (decision + self.intercept) + self.offset

    def _square(self) -> _Array:
        """Give the weights of the products, laid out by their two columns."""
        columns, gaps = len(self.features), len(self.indicators)
        square = np.zeros((columns, columns))
        square[self.products[:, 0], self.products[:, 1]] = self.weights[columns + gaps :]
        return square

    def _decide(self, raw: _Array, square: _Array) -> _Array:
        """Give `expand(raw) @ weights` without writing the products out: sixty times less to move."""
        columns, gaps = len(self.features), len(self.indicators)
        missing = np.isnan(raw)
        scaled = (raw - self.means) / self.scales
        scaled[missing] = 0.0
        linear = scaled @ self.weights[:columns] + missing[:, self.indicators] @ self.weights[columns:][:gaps]
        return np.asarray(linear + np.einsum("ij,ij->i", scaled @ square, scaled))

    def predict_proba(self, X: ArrayLike) -> _Array:
        """Give the probability of no match and match, shape (n_pairs, 2)."""
        odds = np.clip(self.decision_function(X), -700.0, 700.0)
        match = 1.0 / (1.0 + np.exp(-odds))
        return np.column_stack([1.0 - match, match])

    def save(self, path: str | Path) -> None:
        """Write the model as JSON; the same model gives the same bytes."""
        record = {**self._parameters(), "digest": self.digest, "made_with": dict(self.made_with or {})}
        Path(path).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(
        cls,
        path: str | Path,
        *,
        features: Sequence[str] | None = None,
        training_digest: str | None = None,
    ) -> MatchingModel:
        """Read a model and check it.

        Parameters
        ----------
        path : path
            The JSON file.
        features : sequence of str, optional
            What the model must have been made for.
        training_digest : str, optional
            Digest of the training pairs it must have been made from.

        Raises
        ------
        ModelError
            When the file is damaged, was changed, or was made for other features or pairs.
        """
        try:
            record = json.loads(Path(path).read_text(encoding="utf-8"))
            model = cls._from_record(record)
        except (
            OSError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            RecursionError,
            OverflowError,
        ) as fault:
            raise ModelError(f"{path}: not a matching model ({fault}): {_REMEDY}") from None
        if record.get("digest") != model.digest:
            raise ModelError(f"{path}: its digest does not fit, the file was changed: {_REMEDY}")
        if features is not None and model.features != tuple(features):
            raise ModelError(f"{path}: made for other features ({_difference(model, features)}): {_REMEDY}")
        if training_digest is not None and model.training_digest != training_digest:
            raise ModelError(f"{path}: trained on other pairs ({model.training_digest[:12]}): {_REMEDY}")
        return model

    @classmethod
    def _from_record(cls, record: Mapping[str, Any]) -> MatchingModel:
        if record["format"] != _FORMAT:
            raise ValueError(f"format {record['format']!r}, expected {_FORMAT!r}")
        model = cls(
            features=tuple(record["features"]),
            means=np.array(record["means"], dtype=np.float64),
            scales=np.array(record["scales"], dtype=np.float64),
            indicators=np.array(record["indicators"], dtype=np.int64),
            products=np.array(record["products"], dtype=np.int64).reshape(-1, 2),
            weights=np.array(record["weights"], dtype=np.float64),
            intercept=float(record["intercept"]),
            slope=float(record["slope"]),
            offset=float(record["offset"]),
            training_digest=str(record["training_digest"]),
            verdict_scales={
                str(family): (float(slope), float(offset))
                for family, (slope, offset) in dict(record.get("verdict_scales", {})).items()
            },
            made_with=dict(record.get("made_with", {})),
        )
        model._check_shapes()
        return model

    def _check_shapes(self) -> None:
        columns = len(self.features)
        expected = columns + len(self.indicators) + len(self.products)
        if not (len(self.means) == len(self.scales) == columns and len(self.weights) == expected):
            raise ValueError("the numbers of features and weights do not fit together")
        places = np.concatenate([self.indicators, self.products.ravel()])
        if places.size and not (places.min() >= 0 and places.max() < columns):
            raise ValueError("an indicator or product names a column that is not there")
        scales = [number for pair in self.verdict_scales.values() for number in pair]
        numbers = np.concatenate([self.means, self.scales, self.weights, [self.slope, self.offset], scales])
        if not np.isfinite(numbers).all() or not np.isfinite(self.intercept):
            raise ValueError("a parameter is not a finite number")
        if not (self.scales > 0).all():
            raise ValueError("a scale is not above zero")

    def _parameters(self) -> dict[str, Any]:
        return {
            "format": _FORMAT,
            "features": list(self.features),
            "means": self.means.tolist(),
            "scales": self.scales.tolist(),
            "indicators": self.indicators.tolist(),
            "products": self.products.tolist(),
            "weights": self.weights.tolist(),
            "intercept": self.intercept,
            "slope": self.slope,
            "offset": self.offset,
            "training_digest": self.training_digest,
        } | self._scales()

    def _scales(self) -> dict[str, Any]:
        scales = {family: list(pair) for family, pair in sorted(self.verdict_scales.items())}
        return {"verdict_scales": scales} if scales else {}


def shipped_model_path() -> Path:
    """Give the place of the model that the package carries."""
    return Path(__file__).parents[1] / "models" / "matching.json"


def load_matcher(path: str | Path | None = None) -> MatchingModel:
    """Read a matching model, the shipped one by default, for the features of this version.

    Raises
    ------
    ModelError
        When the file is damaged or was made for other features.
    """
    from claims.matching.features import FEATURE_NAMES

    return MatchingModel.load(path or shipped_model_path(), features=FEATURE_NAMES)


def _difference(model: MatchingModel, features: Sequence[str]) -> str:
    ours, theirs = list(features), list(model.features)
    lacking = [name for name in ours if name not in theirs]
    unknown = [name for name in theirs if name not in ours]
    if not lacking and not unknown:
        return "the order differs"
    return f"lacking {lacking}, unknown {unknown}"
