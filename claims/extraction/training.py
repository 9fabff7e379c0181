"""Fits the weighing model on annotated articles, and measures it on articles it has not seen.

Whatever is learned is learned without the article it is measured on: folds are made of
articles, never of sentences. Judged drafts of other annotated sets (`Example`) join the training
side; where they are measured themselves, their own documents make the folds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from claims.errors import ArticleError
from claims.extraction.choice import Chooser
from claims.extraction.choice.judging import JudgedChoice, RecordingChooser
from claims.extraction.drafts import Draft
from claims.extraction.gold import GoldClaim, SameThing, is_right
from claims.extraction.merging import merge
from claims.extraction.weighing.features import FEATURES, feature_values
from claims.extraction.weighing.stored_models import write_model
from claims.extraction.weighing.weigher import LogisticWeigher, PriorWeigher, Weigher, digest_of
from claims.types import Article

__all__ = [
    "AnnotatedSet",
    "Bench",
    "Example",
    "Scores",
    "cross_validate",
    "fit",
    "fit_examples",
    "fold_of",
    "judged_choices",
    "read_examples",
    "write_examples",
    "write_weigher",
]

_FOLDS = 5
# Features are few per example: strong shrinkage, chosen once by cross-validation (.1 to 3 tried).
_C = 0.5
# A rule's own weight is shrunk further than the features all rules share, so that a rule seen in few
# places, or in none, stands by what it found and not by its name (1 and .5 tried: F1 +.002 by folds).
_RULE_SCALE = 0.5
# Passages of another kind count half against whole articles (1 and .5 tried: F1 +.004 by folds).
_OTHERS_WEIGHT = 0.5
# A claim is kept where it is nearly twice as likely right as wrong: a wrong one may refute what is true, and
# rules look surer in the texts they were written beside than elsewhere. On the newsroom sets opened last F1
# is the same from .6 to .65, precision a point and a half higher.
_THRESHOLD = 0.65
# A plan is no less likely to be what the text says: bodies of plans are misread more often, which other
# features tell; weighed by itself it drops plans that are read right.
_UNWEIGHED = frozenset({"is_planned"})


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
class Example:
    """A draft that somebody judged: its feature values, whether it is right, its document and its weight."""

    values: Mapping[str, float]
    is_right: bool
    document: str
    weight: float = 1.0


def read_examples(path: Path) -> list[Example]:
    """Read judged drafts, one JSON record a line.

    Raises
    ------
    ArticleError
        When a line is no such record.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            record = json.loads(line)
            values = {str(name): float(value) for name, value in record["values"].items()}
            found.append(
                Example(values=values, is_right=bool(record["right"]), document=str(record["document"]))
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ArticleError(f"{path}, line {number}: no judged draft ({error!r})") from error
    return found


def write_examples(examples: Iterable[Example], path: Path) -> None:
    """Write judged drafts; features only, no word of a text."""
    records = ({"document": e.document, "right": e.is_right, "values": dict(e.values)} for e in examples)
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    path.write_text("".join(lines), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """Articles and what annotators read in them.

    Parameters
    ----------
    gold : mapping of str to sequence of GoldClaim
        By article; others of the articles are not annotated.
    """

    gold: Mapping[str, Sequence[GoldClaim]]
    articles: Sequence[Article]

    @property
    def annotated(self) -> list[Article]:
        """The articles that are annotated."""
        return [article for article in self.articles if article.id in self.gold]


class Reads(Protocol):
    """What reads articles with a chooser that records."""

    chooser: Chooser

    def drafts(self, articles: Iterable[Article]) -> Iterable[tuple[Article, list[Draft]]]:
        """Give the drafts of each article."""
        ...


def judged_choices(extractor: Reads, sets: Iterable[AnnotatedSet], same: SameThing) -> list[JudgedChoice]:
    """Read annotated articles by a recording chooser; give its choices, judged by the annotation.

    Raises
    ------
    TypeError
        When the extractor's chooser records nothing.
    """
    chooser = extractor.chooser
    if not isinstance(chooser, RecordingChooser):
        raise TypeError("choices are judged of a RecordingChooser only")
    # One by one: the chooser remembers one article's choices.
    return [
        choice
        for each in sets
        for article in each.annotated
        for _, drafts in extractor.drafts([article])
        for choice in chooser.judged(article.id, drafts, each.gold[article.id], same)
    ]


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
    others : sequence of Example
        Judged drafts of passages of another kind, that every model is trained on too, at less weight.
    besides : sequence of Example
        Judged drafts of other whole articles, at full weight.
    """

    drafts: Mapping[str, Sequence[Draft]]
    gold: Mapping[str, Sequence[GoldClaim]]
    same: SameThing
    others: Sequence[Example] = ()
    besides: Sequence[Example] = ()

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

    def examples(self, articles: Sequence[str]) -> list[Example]:
        """Give the scored drafts of some articles, judged."""
        return [
            Example(values=feature_values(draft), is_right=self.label(draft, article), document=article)
            for article in articles
            for draft in self.rows_of(article)
        ]

    def rows_of(self, article: str) -> list[Draft]:
        """Give the scored drafts of one article."""
        return self.rows([article])


def fit(bench: Bench, articles: Sequence[str]) -> LogisticWeigher:
    """Fit the model on some articles, and on the judged drafts of other sets."""
    others = (replace(example, weight=_OTHERS_WEIGHT) for example in bench.others)
    return fit_examples([*bench.examples(articles), *bench.besides, *others])


def cross_validate(bench: Bench, articles: Sequence[str]) -> list[tuple[LogisticWeigher, tuple[str, ...]]]:
    """Give, for each fold of articles, the model fitted on the others."""
    return [
        (fit(bench, [articles[i] for i in train]), tuple(articles[i] for i in test))
        for train, test in _folds(articles)
    ]


def fold_of(document: str) -> int:
    """Give the fold of a document: it depends on its id alone, not on its neighbours in the file."""
    return int(hashlib.sha1(document.encode()).hexdigest()[:8], 16) % _FOLDS


def _folds(articles: Sequence[str]) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    groups = [int(hashlib.sha1(a.encode()).hexdigest()[:8], 16) for a in articles]
    return list(GroupKFold(n_splits=_FOLDS).split(np.zeros(len(articles)), groups=groups))


def fit_examples(examples: Sequence[Example]) -> LogisticWeigher:
    """Fit the model on judged drafts."""
    names = sorted({name for example in examples for name in example.values} - _UNWEIGHED)
    scales = np.array([_RULE_SCALE if name.startswith("rule:") else 1.0 for name in names])
    matrix = np.array([[example.values.get(name, 0.0) for name in names] for example in examples])
    labels = np.array([example.is_right for example in examples])
    counts = np.array([example.weight for example in examples])
    model = LogisticRegression(C=_C, max_iter=2000).fit(matrix * scales, labels, sample_weight=counts)
    weights = {n: round(float(w), 4) for n, w in zip(names, model.coef_[0] * scales, strict=True)}
    return LogisticWeigher(
        weights=weights, intercept=round(float(model.intercept_[0]), 4), threshold=_THRESHOLD
    )


def baseline(bench: Bench, articles: Sequence[str]) -> Scores:
    """Score the drafts that no model has weighed."""
    return bench.score(PriorWeigher(), articles)


def write_weigher(model: LogisticWeigher, path: Path, *, measured: Mapping[str, float]) -> None:
    """Write a model as plain JSON: features, weights, threshold, and what was measured by folds."""
    write_model(
        path,
        FEATURES,
        model.weights,
        numbers={"threshold": model.threshold, "intercept": model.intercept},
        digest=digest_of(model),
        measured=measured,
    )
