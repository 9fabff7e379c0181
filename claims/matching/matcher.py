"""The scikit-learn estimator that learns which row a claim speaks of."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import numpy as np
import sklearn
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, StratifiedKFold
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from claims.errors import ModelError
from claims.matching.model import MatchingModel

__all__ = ["ClaimMatcher"]

_Array = NDArray[np.float64]


class ClaimMatcher(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Logistic regression over features with gaps, calibrated on subjects it has not seen.

    Missing values become the column's mean and an indicator column; pairs of columns may be
    multiplied, so that a date that agrees counts more beside a name that fits. The calibration
    (Platt) is learned from predictions for groups that were held out, never for those seen.

    Parameters
    ----------
    C : float
        Inverse strength of the regularisation.
    interactions : bool
        Whether products of two columns are columns of their own.
    folds : int
        Number of folds that give the held-out predictions of the calibration.
    max_iter : int
        Limit of the solver.
    random_state : int or None
        Seed of the folds where no groups are given.

    Attributes
    ----------
    classes_ : ndarray of shape (n_classes,)
        Labels seen in `fit`.
    n_iter_ : int
        Iterations the solver took.
    model_ : MatchingModel
        What was learned, as numbers.
    n_features_in_ : int
        Number of columns seen in `fit`.

    Examples
    --------
    >>> import numpy as np
    >>> X = np.array([[1.0, np.nan], [0.9, 1.0], [0.1, 0.0], [0.0, np.nan]] * 5)
    >>> y = np.array([1, 1, 0, 0] * 5)
    >>> ClaimMatcher(random_state=0).fit(X, y).predict([[1.0, 1.0], [0.0, 0.0]]).tolist()
    [1, 0]
    """

    def __init__(
        self,
        *,
        C: float = 1.0,
        interactions: bool = True,
        folds: int = 5,
        max_iter: int = 2000,
        random_state: int | None = None,
    ) -> None:
        self.C = C
        self.interactions = interactions
        self.folds = folds
        self.max_iter = max_iter
        self.random_state = random_state

    def fit(
        self,
        X: ArrayLike,
        y: ArrayLike,
        groups: ArrayLike | None = None,
        claims: ArrayLike | None = None,
    ) -> Self:
        """Learn from pairs.

        Parameters
        ----------
        X : array of shape (n_pairs, n_features)
            Feature values; NaN where claim and row cannot be compared.
        y : array of shape (n_pairs,)
            Whether the claim speaks of the row; two classes, the larger one is the match.
        groups : array of shape (n_pairs,), optional
            The subject of each pair; no subject is in two folds.
        claims : array of shape (n_pairs,), optional
            The claim of each pair. The calibration then looks at the best pair of each claim only,
            the one a verdict rests on: the many easy pairs would make it too timid there.
        """
        X, y = validate_data(self, X, y, dtype=np.float64, ensure_all_finite="allow-nan")
        X, y = np.asarray(X, dtype=np.float64), np.asarray(y)
        check_classification_targets(y)
        self.classes_, codes = np.unique(y, return_inverse=True)
        if len(self.classes_) > 2:
            raise ValueError("Only binary classification is supported. The type of the target is multiclass.")
        if len(self.classes_) < 2:
            raise ValueError("Classifier can't train when only one class is present.")
        base, self.n_iter_ = self._fit_base(X, codes)
        slope, offset = self._calibration(X, codes, groups, claims)
        self.model_ = MatchingModel(
            **base, slope=slope, offset=offset, training_digest=digest_of(X, codes), made_with=_versions()
        )
        return self

    def decision_function(self, X: ArrayLike) -> _Array:
        """Give the calibrated log odds of a match, shape (n_pairs,)."""
        checked = self._checked(X)
        return self.model_.decision_function(checked)

    def predict_proba(self, X: ArrayLike) -> _Array:
        """Give the probability of no match and match, shape (n_pairs, 2)."""
        checked = self._checked(X)
        return self.model_.predict_proba(checked)

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Give the likelier class of each pair, shape (n_pairs,)."""
        checked = self._checked(X)
        return np.asarray(self.classes_[(self.model_.decision_function(checked) > 0).astype(int)])

    def save(self, path: str | Path) -> None:
        """Write what was learned as JSON, without pickle."""
        check_is_fitted(self)
        self.model_.save(path)

    @classmethod
    def load(cls, path: str | Path, *, features: tuple[str, ...] | None = None) -> Self:
        """Read a model written by `save`.

        Raises
        ------
        ModelError
            When the file is damaged or was made for other features.
        """
        model = MatchingModel.load(path, features=features)
        matcher = cls()
        matcher.model_ = model
        matcher.classes_ = np.array([0, 1])
        matcher.n_features_in_ = len(model.features)
        return matcher

    def named(self, features: tuple[str, ...]) -> Self:
        """Give the columns of the learned model their names.

        Raises
        ------
        ModelError
            When their number is not that of the columns.
        """
        check_is_fitted(self)
        if len(features) != self.n_features_in_:
            raise ModelError(f"{len(features)} names for {self.n_features_in_} columns")
        self.model_ = replace(self.model_, features=tuple(features))
        return self

    def _checked(self, X: ArrayLike) -> _Array:
        check_is_fitted(self)
        return np.asarray(
            validate_data(self, X, dtype=np.float64, ensure_all_finite="allow-nan", reset=False)
        )

    def _fit_base(self, X: _Array, codes: NDArray[np.int64]) -> tuple[dict[str, Any], int]:
        missing = np.isnan(X)
        known = (~missing).sum(axis=0)
        filled = np.where(missing, 0.0, X)
        means = filled.sum(axis=0) / np.maximum(known, 1)
        spread = np.where(missing, 0.0, X - means)
        scales = np.sqrt((spread**2).sum(axis=0) / np.maximum(known, 1))
        scales = np.where(scales > 1e-12 * np.maximum(1.0, np.abs(means)), scales, 1.0)
        indicators = np.flatnonzero(missing.any(axis=0) & (known > 0))
        columns = np.flatnonzero(known > 0) if self.interactions else np.empty(0, dtype=np.int64)
        products = np.array(
            [(a, b) for i, a in enumerate(columns) for b in columns[i + 1 :]], dtype=np.int64
        ).reshape(-1, 2)
        frame = MatchingModel(
            features=tuple(f"x{i}" for i in range(X.shape[1])),
            means=means,
            scales=scales,
            indicators=indicators,
            products=products,
            weights=np.zeros(X.shape[1] + len(indicators) + len(products)),
            intercept=0.0,
        )
        regression = LogisticRegression(C=self.C, max_iter=self.max_iter).fit(frame.expand(X), codes)
        learned = {
            "features": frame.features,
            "means": means,
            "scales": scales,
            "indicators": indicators,
            "products": products,
            "weights": regression.coef_[0],
            "intercept": float(regression.intercept_[0]),
        }
        return learned, int(regression.n_iter_[0])

    def _calibration(
        self,
        X: _Array,
        codes: NDArray[np.int64],
        groups: ArrayLike | None,
        claims: ArrayLike | None,
    ) -> tuple[float, float]:
        """Learn slope and offset from predictions for held-out groups; (1, 0) when data are too few."""
        smallest = np.bincount(codes).min()
        if groups is None:
            if smallest < self.folds:
                return 1.0, 0.0
            splitter = StratifiedKFold(self.folds, shuffle=True, random_state=self.random_state)
            splits = splitter.split(X, codes)
        else:
            splits = GroupKFold(self.folds).split(X, codes, np.asarray(groups))
        held_out = np.zeros(len(X))
        for seen, unseen in splits:
            if len(np.unique(codes[seen])) < 2:
                return 1.0, 0.0
            learned, _ = self._fit_base(X[seen], codes[seen])
            held_out[unseen] = MatchingModel(**learned).decision_function(X[unseen])
        rows = slice(None) if claims is None else best_of_each(held_out, np.asarray(claims))
        if len(np.unique(codes[rows])) < 2:
            return 1.0, 0.0
        platt = LogisticRegression(C=1e6, max_iter=self.max_iter).fit(held_out[rows, None], codes[rows])
        slope = float(platt.coef_[0, 0])
        return (slope, float(platt.intercept_[0])) if slope > 0 else (1.0, 0.0)

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.input_tags.allow_nan = True
        tags.classifier_tags.multi_class = False
        return tags


def best_of_each(score: _Array, claims: NDArray[np.int64]) -> NDArray[np.intp]:
    """Give the place of the best pair of each claim, the first among equals."""
    order = np.lexsort((np.arange(len(score)), -score, claims))
    return np.asarray(order[np.unique(claims[order], return_index=True)[1]])


def digest_of(X: _Array, y: NDArray[np.int64]) -> str:
    """Give the SHA-256 of training pairs, at six decimals."""
    body = np.ascontiguousarray(np.round(X, 6) + 0.0).tobytes()
    return hashlib.sha256(body + np.ascontiguousarray(y, dtype=np.int64).tobytes()).hexdigest()


def _versions() -> dict[str, str]:
    return {"scikit-learn": sklearn.__version__, "numpy": np.__version__}
