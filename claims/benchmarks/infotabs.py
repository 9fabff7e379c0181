"""InfoTabS: sentences about an infobox; those that speak of its founding with a year.

Each infobox becomes a body with its founding dates. The sentence is read with the
package's own extraction; its founding claims are taken to speak of the infobox, as
the benchmark has it, and judged as of 2019. Entailed is SUPPORTED, contradicted is
REFUTED, everything else neutral.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claims.benchmarks.tidy import TidyRows
from claims.relations import Relation
from claims.types import Article, Claim, DateSource, Label, Slot

if TYPE_CHECKING:
    import spacy.language

__all__ = [
    "InfoTabsScore",
    "Sentence",
    "founding_dates",
    "main",
    "read_sentences",
    "score_claim_only",
    "score_infotabs",
    "score_people",
]

_NOW = date(2019, 6, 30)
_KEY = re.compile(
    r"\b(?:found(?:ed|ation)|established|establishment|formation|formed|incorporated)\b", re.IGNORECASE
)
_NO_KEY = re.compile(r"\b(?:by|founders?|former\w*|disestablished)\b", re.IGNORECASE)
_MONTHS = {
    name[:3]: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATES = (
    re.compile(rf"{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})"),
    re.compile(rf"(?P<day>\d{{1,2}}) {_MONTH},? (?P<year>\d{{4}})"),
    re.compile(rf"{_MONTH},? (?P<year>\d{{4}})"),
    re.compile(r"\b(?P<year>1[0-9]\d\d|20[01]\d)\b"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One row of the benchmark: a sentence, its infobox and its label E, N or C."""

    text: str
    table_id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InfoTabsScore:
    """Accuracy beside the simplest baselines.

    Parameters
    ----------
    accuracy, majority, year_rule : float
        Of the package; of the commonest label; of "entailed when a year of the sentence stands
        among the infobox's founding years, contradicted when not".
    read : float
        Share of sentences in which a founding claim was found.
    """

    sentences: int
    accuracy: float
    majority: float
    year_rule: float
    read: float
    confusion: Mapping[tuple[str, str], int]

    def __str__(self) -> str:
        shares = f"accuracy {self.accuracy:.3f}  majority {self.majority:.3f}  year rule {self.year_rule:.3f}"
        return f"{self.sentences} sentences  {shares}  read {self.read:.3f}"


def founding_dates(infobox: Mapping[str, Sequence[str]]) -> list[str]:
    """Give the founding dates of an infobox as EDTF, each once.

    Examples
    --------
    >>> founding_dates({"Founded": ["May 25, 1754 (1754-05-25)"], "Founded by": ["X in 1900"]})
    ['1754-05-25']
    """
    keys = [key for key in infobox if _KEY.search(key) and not _NO_KEY.search(key)]
    found = [edtf for key in keys for value in infobox[key] for edtf in _dates(value)]
    return list(dict.fromkeys(found))


def _dates(value: str) -> Iterator[str]:
    for pattern in _DATES:
        matches = list(pattern.finditer(value))
        if matches:
            yield from (_edtf(match.groupdict()) for match in matches)
            return


def _edtf(parts: Mapping[str, str | None]) -> str:
    month = _MONTHS.get((parts.get("month") or "").casefold()[:3])
    pieces = [parts["year"] or ""]
    pieces += [f"{month:02d}"] if month else []
    pieces += [f"{int(parts['day'] or 1):02d}"] if month and parts.get("day") else []
    return "-".join(pieces)


def read_sentences(folder: str | Path, *, split: str = "train") -> list[Sentence]:
    """Give the sentences of a split that speak of founding with a year and whose infobox tells it."""
    lines = (Path(folder) / "family_rows.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    rows = [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]
    return [
        Sentence(text=row["hypothesis"].strip('"'), table_id=row["table_id"], label=row["label"])
        for row in rows
        if row["family"] == "found"
        and row["split"] == split
        and row["table_has_family_key"] == row["has_year"] == "1"
    ]


def read_infoboxes(folder: str | Path) -> dict[str, dict[str, list[str]]]:
    """Give the infoboxes by id."""
    text = (Path(folder) / "tables_train_dev.jsonl").read_text(encoding="utf-8")
    return {row["table_id"]: row["table"] for row in map(json.loads, text.splitlines())}


def score_infotabs(
    sentences: Sequence[Sentence],
    infoboxes: Mapping[str, Mapping[str, Sequence[str]]],
    *,
    nlp: spacy.language.Language | None = None,
) -> InfoTabsScore:
    """Score sentences about the founding of what their infobox describes."""
    from claims.checker import Checker

    wanted = {one.table_id: infoboxes[one.table_id] for one in sentences}
    with tempfile.TemporaryDirectory() as scratch:
        checker = Checker(_table(wanted).write(scratch), nlp=nlp, default_table=False)
        articles = [_article(one, wanted[one.table_id], number) for number, one in enumerate(sentences)]
        stated = [
            [_about(claim, one.table_id) for claim in found if claim.relation is Relation.FOUNDED]
            for one, found in zip(sentences, checker.extractor.extract_many(articles), strict=True)
        ]
        given = [_letter([verdict.label for verdict in checker.verify(claims)]) for claims in stated]
    ruled = [_by_years(one, wanted[one.table_id]) for one in sentences]
    gold = [one.label for one in sentences]
    return InfoTabsScore(
        sentences=len(sentences),
        accuracy=_share(gold, given),
        majority=max(Counter(gold).values()) / len(gold),
        year_rule=_share(gold, ruled),
        read=sum(map(bool, stated)) / len(gold),
        confusion=dict(Counter(zip(gold, given, strict=True))),
    )


def score_claim_only(sentences: Sequence[Sentence], *, folds: int = 5) -> float:
    """Give the accuracy of a classifier that sees the sentence and no infobox, by folds of infoboxes.

    What it reaches is leaked by the wording of the sentences; a reader of tables must be above it.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold, cross_val_predict
    from sklearn.pipeline import make_pipeline

    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LogisticRegression(C=10.0, max_iter=1000)
    )
    gold = [one.label for one in sentences]
    groups = [one.table_id for one in sentences]
    texts = [one.text for one in sentences]
    return _share(gold, cross_val_predict(model, texts, gold, groups=groups, cv=GroupKFold(folds)))


def score_people(folder: str | Path) -> float:
    """Give how often the majority of the benchmark's validators agrees with the label, on all of dev."""
    lines = (Path(folder) / "infotabs_valid_dev.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    rows = [dict(zip(header, line.split("\t"), strict=False)) for line in lines[1:]]
    return _share((row["first_human_label"] for row in rows), (row["majoritylabel"] for row in rows))


def _table(infoboxes: Mapping[str, Mapping[str, Sequence[str]]]) -> TidyRows:
    rows = TidyRows()
    for table_id, infobox in sorted(infoboxes.items()):
        body = rows.add_entity("organisation", table_id)
        rows.entities[body]["official_name"] = " ".join(infobox.get("title", ()))
        for edtf in founding_dates(infobox):
            rows.add_fact("founding", entity_id=body, relation="founded", date=edtf)
    return rows


def _article(one: Sentence, infobox: Mapping[str, Sequence[str]], number: int) -> Article:
    title = " ".join(infobox.get("title", ())) or None
    return Article(
        id=str(number), text=one.text, title=title, published=_NOW, published_from=DateSource.GIVEN
    )


def _about(claim: Claim, table_id: str) -> Claim:
    # The benchmark says what a sentence is about; whom it names as founder is not in question here.
    subject = Slot(name=table_id, entity_id=f"org:{table_id.casefold()}")
    return replace(claim, subject=subject, founders=())


def _letter(labels: Sequence[Label]) -> str:
    if Label.REFUTED in labels or Label.OUTDATED in labels:
        return "C"
    return "E" if Label.SUPPORTED in labels else "N"


def _by_years(one: Sentence, infobox: Mapping[str, Sequence[str]]) -> str:
    known = {edtf[:4] for edtf in founding_dates(infobox)}
    said = set(re.findall(r"\b1\d{3}\b|\b20[01]\d\b", one.text))
    return "E" if known & said else "C"


def _share(gold: Iterable[str], given: Iterable[str]) -> float:
    pairs = list(zip(gold, given, strict=True))
    return sum(left == right for left, right in pairs) / len(pairs)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the scores of both splits: `python -m claims.benchmarks.infotabs PATH`."""
    parser = argparse.ArgumentParser(description="Score founding sentences of InfoTabS.")
    parser.add_argument("folder", help="the benchmark's folder")
    folder = parser.parse_args(argv).folder
    infoboxes = read_infoboxes(folder)
    for split in ("train", "dev"):
        sys.stdout.write(f"{split:6}{score_infotabs(read_sentences(folder, split=split), infoboxes)}\n")
    claim_only = score_claim_only(read_sentences(folder))
    sys.stdout.write(f"claim alone, train, 5 folds of infoboxes  accuracy {claim_only:.3f}\n")
    sys.stdout.write(f"people, all of dev  agree with the gold label {score_people(folder):.3f}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
