"""Findings of an earlier version that readers judged, as examples for the weighing model.

Rules are written with annotated articles in view, and find more there than elsewhere: a model that learns
from those alone trusts the rules too much. Findings in articles nobody wrote rules for tell it how far to.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.errors import ArticleError
from claims.extraction.context import fold
from claims.extraction.drafts import Draft
from claims.extraction.training import Example, Reads
from claims.extraction.weighing.features import feature_values
from claims.relations import Relation
from claims.types import Article, Span

__all__ = ["Judgement", "judged_examples", "read_judgements"]

_COLUMNS = ("article", "start", "end", "relation", "subject", "body", "is_right", "weight")

# They count half against whole annotated articles (.25, .5 and 1 tried: F1 by folds .901, .901, .895).
_WEIGHT = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a reader thought of one finding.

    Parameters
    ----------
    sentence : Span
        Where its sentence stands in the article, in characters.
    body : str
        Empty where the finding had none.
    weight : float
        How many findings of its kind it stands for in the draw.
    """

    article: str
    sentence: Span
    relation: Relation
    subject: str
    body: str
    is_right: bool
    weight: float

    def is_of(self, draft: Draft) -> bool:
        """Tell whether a draft says the same of the same sentence."""
        return (
            draft.candidate.relation is self.relation
            and fold(draft.subject.name) == fold(self.subject)
            and fold(draft.object.name if draft.object is not None else "") == fold(self.body)
            and Span(start=draft.sentence.start, end=draft.sentence.end).touches(self.sentence)
        )


def read_judgements(path: Path) -> list[Judgement]:
    """Read judged findings from a CSV.

    Raises
    ------
    ArticleError
        When a column is missing or a row is no judgement.
    """
    with path.open(encoding="utf-8", newline="") as source:
        reader = csv.DictReader(source)
        missing = [name for name in _COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise ArticleError(f"{path}: no column {', '.join(missing)}")
        return [_judgement(path, reader.line_num, row) for row in reader]


def _judgement(path: Path, line: int, row: dict[str, str]) -> Judgement:
    try:
        return Judgement(
            article=row["article"],
            sentence=Span(start=int(row["start"]), end=int(row["end"])),
            relation=Relation(row["relation"]),
            subject=row["subject"],
            body=row["body"],
            is_right={"1": True, "0": False}[row["is_right"]],
            weight=float(row["weight"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise ArticleError(f"{path}, line {line}: no judgement ({error!r})") from error


def judged_examples(
    judgements: Sequence[Judgement], articles: Iterable[Article], extractor: Reads
) -> list[Example]:
    """Give the drafts that readers judged, as the extractor makes them now.

    A finding that the rules no longer make, or make of other words, gives no example.
    """
    by_article: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in judgements:
        by_article[judgement.article].append(judgement)
    found = []
    for article, drafts in extractor.drafts(a for a in articles if a.id in by_article):
        for judgement in by_article[article.id]:
            draft = next((d for d in drafts if judgement.is_of(d)), None)
            if draft is not None:
                found.append(
                    Example(
                        values=feature_values(draft),
                        is_right=judgement.is_right,
                        document=article.id,
                        weight=judgement.weight * _WEIGHT,
                    )
                )
    return found
