"""`python tests/verdict_worlds/verdict_worlds.py [-v] [WORLD ...]`: claims judged by invented tables.

A world is a folder: `table`, or `table-1` and `table-2` laid over it, as users would bring them, and
`claims.jsonl` for `claims verify` with what a careful fact-checker would say, written before the
program was run: `answer`, a label with its error type or reason, several right ones parted by
` / `, and the `value` that must be told of a false one. `recorded_on` asks what the table said then.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "fact_checks"))

from scoring import kind_lines

from claims import Checker
from claims.dates import parse_day
from claims.report.intake import claim_of_record
from claims.types import Verdict
from claims.verdicts import VerdictSettings

__all__ = ["Outcome", "judge", "lines", "read_rows", "worlds"]

HERE = Path(__file__).parent
_ACCUSING = frozenset({"REFUTED", "OUTDATED"})
_OUTCOMES = ("right", "accused", "praised", "outdated", "undecided", "decided", "type", "value")
_UNDECIDED = "NOT ENOUGH INFO"


@dataclass(frozen=True)
class Outcome:
    """What became of a claim: `type` and `value` are right labels with a wrong reason or value."""

    row: dict[str, Any]
    verdict: Verdict
    what: str

    @property
    def kind(self) -> str:
        """Whether it was true, false or open."""
        labels = {label for label, _ in _answers(self.row["answer"])}
        if "SUPPORTED" in labels:
            return "true"
        return "false" if labels & _ACCUSING else "open"


def worlds(place: Path = HERE) -> list[str]:
    """Give the names of the worlds in a folder, beside this module when none is named."""
    return sorted(path.parent.name for path in place.glob("*/claims.jsonl"))


def read_rows(world: str, place: Path = HERE) -> list[dict[str, Any]]:
    """Read the claims of a world with their answers."""
    text = (place / world / "claims.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def judge(world: str, place: Path = HERE, tables: Iterable[Path] | None = None) -> list[Outcome]:
    """Verify the claims of a world by its own tables, or by others that say the same."""
    used = sorted((place / world).glob("table*")) if tables is None else list(tables)
    groups: dict[str | None, list[dict[str, Any]]] = defaultdict(list)
    for row in read_rows(world, place):
        groups[row.get("recorded_on")].append(row)
    return [outcome for day, rows in groups.items() for outcome in _judge(rows, used, day)]


def _judge(rows: list[dict[str, Any]], tables: list[Path], day: str | None) -> Iterator[Outcome]:
    settings = VerdictSettings(recorded_on=parse_day(day) if day else None)
    checker = Checker(tables, default_table=False, settings=settings)
    for row in rows:
        verdict = checker.verify([claim_of_record(row, place=row["claim_id"])])[0]
        yield Outcome(row, verdict, _what(row, verdict))


def _answers(text: str) -> list[tuple[str, str | None]]:
    return [_answer(part.strip()) for part in text.split(" / ")]


def _answer(text: str) -> tuple[str, str | None]:
    for label in (_UNDECIDED, "SUPPORTED", "REFUTED", "OUTDATED"):
        if text.startswith(label):
            return label, text.removeprefix(label).strip() or None
    raise ValueError(f"{text!r} begins with no label")


def _what(row: dict[str, Any], verdict: Verdict) -> str:
    answers = _answers(row["answer"])
    labels = {label for label, _ in answers}
    given = verdict.label.value
    if given not in labels:
        return _wrong(given, labels)
    why = verdict.error_type or verdict.reason
    if not any(label == given and word in (None, why and why.value) for label, word in answers):
        return "type"
    if given in _ACCUSING and row.get("value", "") not in (verdict.expected or ""):
        return "value"
    return "right"


def _wrong(given: str, labels: set[str]) -> str:
    if given == "SUPPORTED":
        return "praised"
    if given == _UNDECIDED:
        return "undecided"
    if not labels & _ACCUSING:
        return "accused" if "SUPPORTED" in labels else "decided"
    return "outdated" if given == "OUTDATED" else "accused"


def lines(outcomes: Iterable[Outcome]) -> list[str]:
    """Write how many claims of each kind came out how."""
    return kind_lines(Counter((outcome.kind, outcome.what) for outcome in outcomes), _OUTCOMES)


def main(*options: str) -> None:
    """Print the counts of each world and of all, and with `-v` what is not right."""
    asked = [option for option in options if option != "-v"] or worlds()
    everything: list[Outcome] = []
    for path in map(Path, asked):
        outcomes = judge(path.name, HERE if str(path) == path.name else path.parent)
        everything += outcomes
        for outcome in outcomes if "-v" in options else ():
            _show(outcome)
        print("\n".join([path.name, *lines(outcomes)]))
    print("\n".join(["all", *lines(everything)]))


def _show(outcome: Outcome) -> None:
    if outcome.what == "right":
        return
    told = {key: value for key, value in outcome.row.items() if key not in ("answer", "value", "claim_id")}
    verdict = outcome.verdict
    why = verdict.error_type or verdict.reason
    print(f"{outcome.what.upper()} {outcome.row['claim_id']} {json.dumps(told, ensure_ascii=False)}")
    print(f"    wanted {outcome.row['answer']}; {outcome.row.get('value', '')}")
    print(f"    got {verdict.label.value} {why and why.value}; {verdict.expected} | {verdict.explanation}")


if __name__ == "__main__":
    main(*sys.argv[1:])
