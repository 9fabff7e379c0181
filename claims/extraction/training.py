"""Fits the weighing model on annotated articles, and measures it on articles it has not seen.

Whatever is learned, the threshold included, is learned without the article it is measured on:
folds are made of articles, never of sentences.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from claims.extraction.drafts import Draft
from claims.extraction.features import FEATURES, feature_values
from claims.extraction.gold import GoldClaim, SameThing, is_right
from claims.extraction.merging import merge
from claims.extraction.weighing import FORMAT, LogisticWeigher, PriorWeigher, Weigher

__all__ = ["Bench", "Scores", "cross_validate", "fit", "write_weigher"]

_FOLDS = 5
# Features are few per example: strong shrinkage, chosen once by cross-validation (.1 to 3 tried).
_C = 0.5
_LOWEST_PRECISION = 0.84
_GRID = tuple(round(0.1 + 0.02 * step, 2) for step in range(36))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Right, wrong and missed claims, with precision, recall and F1."""

    found: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the claims given that are right."""
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """Share of the annotated claims that are given."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Drafts of annotated articles beside what an annotator read there.

    Parameters
    ----------
    drafts : mapping of str to sequence of Draft
        By article; every annotated article has an entry.
    gold : mapping of str to sequence of GoldClaim
        By article.
    same : callable
        Tells whether two names stand for one thing.
    """

    drafts: Mapping[str, Sequence[Draft]]
    gold: Mapping[str, Sequence[GoldClaim]]
    same: SameThing

    def rows(self, articles: Sequence[str]) -> list[Draft]:
        """Give the drafts of some articles whose relation is annotated."""
        scored = {claim.relation for claims in self.gold.values() for claim in claims}
        return [d for a in articles for d in self.drafts[a] if d.candidate.relation in scored]

    def label(self, draft: Draft, article: str) -> bool:
        """Tell whether a draft says what the annotator read."""
        return is_right(draft, self.gold[article], self.same)

    def score(self, weigher: Weigher, articles: Sequence[str]) -> Scores:
        """Score the merged claims of some articles; a claim found twice counts once."""
        found = wrong = missed = 0
        for article in articles:
            kept = merge(weigher.weigh(self.rows_of(article)))
            hit = [c for c in self.gold[article] if any(is_right(d, [c], self.same) for d in kept)]
            found += len(hit)
            missed += len(self.gold[article]) - len(hit)
            wrong += sum(not self.label(draft, article) for draft in kept)
        return Scores(found=found, wrong=wrong, missed=missed)

    def rows_of(self, article: str) -> list[Draft]:
        """Give the scored drafts of one article."""
        return self.rows([article])


def fit(bench: Bench, articles: Sequence[str]) -> LogisticWeigher:
    """Fit the model on some articles; the threshold is chosen on folds inside them."""
    model = _fitted(bench, articles)
    return LogisticWeigher(
        weights=model.weights, intercept=model.intercept, threshold=_threshold(bench, articles)
    )


def cross_validate(bench: Bench, articles: Sequence[str]) -> list[tuple[LogisticWeigher, tuple[str, ...]]]:
    """Give, for each fold of articles, the model fitted on the others."""
    return [
        (fit(bench, [articles[i] for i in train]), tuple(articles[i] for i in test))
        for train, test in _folds(articles)
    ]


def _folds(articles: Sequence[str]) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    # Which fold an article falls into depends on its id alone, not on its neighbours in the file.
    groups = [int(hashlib.sha1(a.encode()).hexdigest()[:8], 16) for a in articles]
    return list(GroupKFold(n_splits=_FOLDS).split(np.zeros(len(articles)), groups=groups))


def _fitted(bench: Bench, articles: Sequence[str]) -> LogisticWeigher:
    rows = [(d, a) for a in articles for d in bench.rows_of(a)]
    values = [feature_values(draft) for draft, _ in rows]
    names = sorted({name for row in values for name in row})
    matrix = np.array([[row.get(name, 0.0) for name in names] for row in values])
    labels = np.array([bench.label(draft, article) for draft, article in rows])
    model = LogisticRegression(C=_C, max_iter=2000).fit(matrix, labels)
    weights = {n: round(float(w), 4) for n, w in zip(names, model.coef_[0], strict=True)}
    return LogisticWeigher(weights=weights, intercept=round(float(model.intercept_[0]), 4), threshold=0.0)


def _threshold(bench: Bench, articles: Sequence[str]) -> float:
    """Give the threshold of the best F1 among those that keep precision, over inner folds."""
    inner = [
        (_fitted(bench, [articles[i] for i in train]), [articles[i] for i in test])
        for train, test in _folds(articles)
    ]
    scored = [(threshold, _total(bench, inner, threshold)) for threshold in _GRID]
    precise = [pair for pair in scored if pair[1].precision >= _LOWEST_PRECISION]
    return max(precise or scored, key=lambda pair: (pair[1].f1, -pair[0]))[0]


def _total(bench: Bench, parts: Sequence[tuple[LogisticWeigher, Sequence[str]]], threshold: float) -> Scores:
    each = [
        bench.score(LogisticWeigher(weights=m.weights, intercept=m.intercept, threshold=threshold), articles)
        for m, articles in parts
    ]
    return Scores(
        found=sum(s.found for s in each), wrong=sum(s.wrong for s in each), missed=sum(s.missed for s in each)
    )


def baseline(bench: Bench, articles: Sequence[str]) -> Scores:
    """Score the drafts that no model has weighed."""
    return bench.score(PriorWeigher(), articles)


def write_weigher(model: LogisticWeigher, path: Path, *, measured: Mapping[str, float]) -> None:
    """Write a model as plain JSON: features, weights, threshold, and what was measured by folds."""
    record = {
        "format": FORMAT,
        "features": [feature.__name__ for feature in FEATURES],
        "threshold": model.threshold,
        "intercept": model.intercept,
        "weights": dict(sorted(model.weights.items())),
        "measured": {name: round(value, 4) for name, value in measured.items()},
    }
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
