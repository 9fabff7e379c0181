"""FactBench: triples with a time, checked against the table they were sampled from.

Dates are cut to years, as the benchmark's card asks. A claim with another
predicate than the relation's own states nothing this package reads and is
never SUPPORTED. The place of a founding is looked up beside the verdict,
because no table of this package knows places.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.benchmarks.factbench_table import FoundingPlaces, read_places, write_table
from claims.dates import parse_edtf
from claims.relations import Relation
from claims.types import Claim, DateKind, Label, Slot, TimeExpression

if TYPE_CHECKING:
    from claims.checker import Checker

__all__ = ["FactBenchScore", "main", "score_factbench"]

_PREDICATES = {"leader": "office", "nbateam": "team", "foundationPlace": "foundationPlace"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBenchScore:
    """How one relation of the benchmark went.

    Parameters
    ----------
    f1, precision, recall : float
        Of SUPPORTED, over the correct claims and the wrong ones of the kind `mix`.
    rejected : mapping of str to float
        Share of wrong claims, by kind, that are not SUPPORTED.
    labels : mapping of (kind, label) to int
        Counts of all labels.
    """

    f1: float
    precision: float
    recall: float
    rejected: Mapping[str, float]
    labels: Mapping[tuple[str, str], int]

    def __str__(self) -> str:
        kinds = "  ".join(f"{kind} {share:.3f}" for kind, share in sorted(self.rejected.items()))
        return f"F1 {self.f1:.3f}  P {self.precision:.3f}  R {self.recall:.3f}  rejected: {kinds}"


def score_factbench(shared: str | Path, checker: Checker, relation: str) -> FactBenchScore:
    """Score the training claims of one relation.

    Parameters
    ----------
    shared : path
        The benchmark's folder.
    checker : Checker
        Over the table that `write_table` makes.
    relation : str
        leader, nbateam or foundationPlace.
    """
    text = (Path(shared) / "train_claims.jsonl").read_text(encoding="utf-8")
    rows = [row for row in map(json.loads, text.splitlines()) if row["relation"] == relation]
    stated = [(row, claim) for row in rows if (claim := _claim(row)) is not None]
    verdicts = checker.verify([claim for _, claim in stated])
    labels = {row["file"]: verdict.label for (row, _), verdict in zip(stated, verdicts, strict=True)}
    places = read_places(shared)
    found = [(row, _label(row, labels.get(row["file"]), places)) for row in rows]
    return _score(found)


def _claim(row: Mapping[str, Any]) -> Claim | None:
    """Write a row as a claim of ours; None where its predicate states something else."""
    if row["predicate"] != _PREDICATES[row["relation"]]:
        return None
    years = f"{row['start'][:4]}/{row['end'][:4]}"
    relation, edtf, role = {
        "leader": (Relation.HELD_OFFICE, years, Slot(name="prime minister")),
        "nbateam": (Relation.MEMBER, years, None),
        "foundationPlace": (Relation.FOUNDED, row["start"][:4], None),
    }[row["relation"]]
    return Claim(
        article_id=row["file"],
        claim_id=row["file"],
        relation=relation,
        subject=Slot(name=row["subject_label"]),
        object=None if relation is Relation.FOUNDED else Slot(name=row["object_label"]),
        role=role,
        when=TimeExpression(interval=parse_edtf(edtf), kind=DateKind.ABSOLUTE),
    )


def _label(row: Mapping[str, Any], label: Label | None, places: FoundingPlaces) -> Label:
    if label is None:
        return Label.NOT_ENOUGH_INFO
    if row["relation"] == "foundationPlace" and label is Label.SUPPORTED:
        known = places.get(row["subject_label"], set())
        return label if (row["object_label"], row["start"][:4]) in known else Label.REFUTED
    return label


def _score(found: Sequence[tuple[Mapping[str, Any], Label]]) -> FactBenchScore:
    hits = Counter((row["kind"], label is Label.SUPPORTED) for row, label in found)
    right, missed, wrong = hits["correct", True], hits["correct", False], hits["mix", True]
    kinds = sorted({row["kind"] for row, _ in found} - {"correct"})
    return FactBenchScore(
        f1=2 * right / max(2 * right + missed + wrong, 1),
        precision=right / max(right + wrong, 1),
        recall=right / max(right + missed, 1),
        rejected={kind: hits[kind, False] / (hits[kind, False] + hits[kind, True]) for kind in kinds},
        labels=dict(Counter((row["kind"], label.value) for row, label in found)),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print the score of every relation: `python -m claims.benchmarks.factbench PATH`."""
    from claims.checker import Checker

    parser = argparse.ArgumentParser(description="Score the FactBench training claims.")
    parser.add_argument("folder", help="the benchmark's folder")
    folder = parser.parse_args(argv).folder
    with tempfile.TemporaryDirectory() as scratch:
        checker = Checker(write_table(folder, scratch), default_table=False)
        for relation in _PREDICATES:
            sys.stdout.write(f"{relation:16}{score_factbench(folder, checker, relation)}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
