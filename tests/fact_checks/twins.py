"""`python tests/fact_checks/twins.py [-v] [--seed N] [--twins N] [--alone]`: false among true statements.

A twin is a digest of four paragraphs one of which says one false thing: another year, month, person, body,
role, number, a denial, "is" of somebody who left. Counted by what was changed: whether the false statement
was called wrong, with the right value and the right row; was SUPPORTED; left open; or not read. What is
called wrong besides is counted too: all else is true. Changes and wordings are drawn by a seed.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from digests import PUBLISHED, digests, is_accused
from twin_changes import Change
from twin_kinds import KINDS
from twin_table import Ledger

from claims import Checker
from claims.types import Article, Verdict

__all__ = ["Outcome", "Twin", "judge", "shares", "twins"]

_COLUMNS = ("twins", "caught", "value", "row", "praised", "open", "unread", "accused besides")


@dataclass(frozen=True)
class Twin:
    """A text, what was changed in it and where."""

    kind: str
    text: str
    change: Change
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.change.sentence)

    def is_in_change(self, verdict: Verdict) -> bool:
        """Tell whether a verdict is on a claim of the false sentence."""
        start = verdict.claim.start
        return start is not None and self.start - 1 <= start < self.end

    def is_about_change(self, verdict: Verdict) -> bool:
        """Tell whether a verdict is on the false statement itself."""
        claim, change = verdict.claim, self.change
        if not self.is_in_change(verdict) or claim.subject is None:
            return False
        if not {claim.subject.entity_id, claim.subject.name} & self.change.about:
            return False
        said = [claim.when.edtf] if claim.when is not None else []
        said += [f"{claim.quantity.value:g}"] if claim.quantity is not None else []
        return change.said is None or any(change.said in words for words in said)


@dataclass(frozen=True)
class Outcome:
    """The verdicts on a twin: on its false statement, and the accusations of all else."""

    twin: Twin
    of_change: tuple[Verdict, ...]
    accusations: tuple[Verdict, ...]

    @property
    def caught(self) -> Verdict | None:
        return next((verdict for verdict in self.of_change if is_accused(verdict)), None)

    @property
    def name(self) -> str:
        """Say in a word what became of the false statement."""
        if any(verdict.label.value == "SUPPORTED" for verdict in self.of_change):
            return "praised" if self.caught is None else "caught"
        if not self.of_change:
            return "unread"
        return "caught" if self.caught is not None else "open"

    @property
    def has_value(self) -> bool:
        expected = self.caught.expected or "" if self.caught is not None else ""
        return any(value in expected for value in self.twin.change.right)

    @property
    def has_row(self) -> bool:
        rows = self.caught.evidence if self.caught is not None else ()
        return any(row.fact_id in self.twin.change.rows for row in rows)


def twins(seed: int, count: int, *, alone: bool = False) -> Iterator[Twin]:
    """Give some twins, the kinds in turn, or their changed paragraphs alone; the same for the same seed."""
    ledger, dice = Ledger(), random.Random(seed)
    for kind, digest in zip(cycle(KINDS), digests(seed, count), strict=False):
        change = _drawn(kind, ledger, dice)
        parts = [""] if alone else digest.text.split("\n\n")
        place = dice.randrange(len(parts))
        said = " ".join(part for part in (change.before, change.sentence, change.after) if part)
        parts[place] = said
        before = len("\n\n".join(parts[:place])) + (2 if place else 0)
        start = before + (len(change.before) + 1 if change.before else 0)
        yield Twin(kind, "\n\n".join(parts), change, start)


def _drawn(kind: str, ledger: Ledger, dice: random.Random) -> Change:
    while (change := KINDS[kind](ledger, dice)) is None:
        pass
    return change


def judge(written: Sequence[Twin], checker: Checker) -> Iterator[Outcome]:
    """Check twins and sort the verdicts."""
    articles = [Article(id=str(n), text=twin.text, published=PUBLISHED) for n, twin in enumerate(written)]
    for twin, report in zip(written, checker.check_many(articles), strict=True):
        of_change = tuple(verdict for verdict in report if twin.is_about_change(verdict))
        wrong = tuple(v for v in report if is_accused(v) and not twin.is_in_change(v))
        yield Outcome(twin, of_change, wrong)


def shares(outcomes: Iterable[Outcome]) -> list[str]:
    """Write the counts of each kind and of all."""
    counts: dict[str, Counter[str]] = {}
    for outcome in outcomes:
        for kind in (outcome.twin.kind, "all"):
            row = counts.setdefault(kind, Counter())
            row["twins"] += 1
            row[outcome.name] += 1
            row["value"] += outcome.has_value
            row["row"] += outcome.has_row
            row["accused besides"] += len(outcome.accusations)
    names = [*(kind for kind in KINDS if kind in counts), "all"]
    lines = [
        " ".join([f"{kind:28}", *(f"{counts[kind][name]:{len(name)}}" for name in _COLUMNS)])
        for kind in names
    ]
    return [" ".join([" " * 28, *_COLUMNS]), *lines]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--twins", type=int, default=270)
    parser.add_argument("--alone", action="store_true", help="only the changed paragraphs")
    asked = parser.parse_args()
    written = list(twins(asked.seed, asked.twins, alone=asked.alone))
    outcomes = list(judge(written, Checker()))
    for outcome in outcomes if asked.verbose else ():
        _show(outcome)
    print("\n".join(shares(outcomes)))


def _show(outcome: Outcome) -> None:
    change = outcome.twin.change
    if not (outcome.has_value and outcome.has_row):
        print(
            f"{outcome.name.upper()} [{outcome.twin.kind}] {change.before} <{change.sentence}> {change.after}"
        )
        print(f"      right {', '.join(change.right[:6])}")
        for verdict in outcome.of_change:
            print(f"    {verdict.label.value} ({verdict.expected}) {verdict.explanation}")
    for verdict in outcome.accusations:
        print(f"BESIDES [{outcome.twin.kind}] {verdict.claim.sentence}\n    {verdict.explanation}")


if __name__ == "__main__":
    main()
