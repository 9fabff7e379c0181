"""`python tests/fact_checks/constructions.py [-v] [--seed N] [--facts N] [--set NAME]`: constructions.

A true fact of the bundled table stands in a construction that also holds something else: the year of
another event, a body or state of which it does not hold, a plan, an anniversary, a branch with a year of its
own. All is true, so no verdict may be REFUTED or OUTDATED. Constructions are lines of the files in
`constructions/`, under the kind of fact they take; facts are drawn by rule and by a seed. What happens in
the other years is of no interest to any table.

A kind of fact offers slots. All: S (who), y, the years x and w before it, z, v, t and y1 after it, k and K
(the years from y to z, in words), N or NOM (what S or the body may be called), p and P. `turn` besides: what
happened as d (past tense), n (participle), g (gerund), i (infinitive) and noun, something else as od, on, oi
and og, Sp (genitive). `unmade`, what S never did: d to noun and Sp. `outsider`: O (a body S never joined), y
(a year it was there), D and dy (a member). `loser`: r and b, T (who held that from s), S (who never did).
`member`: O (body), C (never a member), D and dy (another member), L and ly (a later one), B and by (another
body), X (a body S never joined), now, then and first (how many members there are, were at the end of y, were
at the founding), nth (as which of them S joined). `leaver`: e, f and m (year of the end, the one before, one
between). `holder`: r and b (the office), s and e (first and last year), m (a year between), w before and z
after, n (how many years), pred and succ (who held it before and after), nth (as which of all). `pair`: T, q
and c besides, who held another post in the year m; `sitting`: the same of two in office; `namesake`: of two
of one surname, the other from u to g; `career`: of one who was r from s to e and then q from u to g. `firm`,
`institute` and `body`: D, dy, L, ly (other bodies), F (a founder no table knows).
"""

from __future__ import annotations

import argparse
import random
import re
import string
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from construction_facts import KINDS, Facts, Slots

from claims import Checker
from claims.types import Article, Verdict

__all__ = ["PUBLISHED", "Construction", "Draw", "Said", "constructions", "filled", "said"]

PUBLISHED = date(2024, 11, 15)
_FILES = Path(__file__).parent / "constructions"
_LATEST = 2024
Draw = Callable[[Facts, random.Random], Slots]
_OPENING = re.compile(r"(?:^|(?<=[.?!] )|(?<=\"))the ")


@dataclass(frozen=True)
class Construction:
    """A line of one of the files: which, for what kind of fact, and its words with slots."""

    name: str
    kind: str
    words: str

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(self.words) if name)


@dataclass(frozen=True)
class Said:
    """A construction with a fact in it."""

    construction: Construction
    text: str


@lru_cache(maxsize=1)
def constructions() -> tuple[Construction, ...]:
    """Give the lines of all files."""
    found = []
    for path in sorted(_FILES.glob("*.txt")):
        kind = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                kind = line.strip("[]")
            elif line.strip():
                found.append(Construction(path.stem, kind, line.strip()))
    return tuple(found)


def said(seed: int, facts: int, chosen: str = "") -> Iterator[Said]:
    """Put some facts into each construction, or each of one file; the same for the same seed."""
    table, dice = Facts(), random.Random(seed)
    for construction in constructions():
        if chosen in ("", construction.name):
            for _ in range(facts):
                yield Said(construction, filled(construction, table, dice)[0])


def filled(
    construction: Construction, table: Facts, dice: random.Random, more: Mapping[str, Draw] | None = None
) -> tuple[str, Slots]:
    """Put a fact into a construction: the text, and what stands in its slots."""
    wanted, draw = construction.slots, (KINDS | dict(more or {}))[construction.kind]
    while True:
        slots = draw(table, dice)
        years = [slots[name] for name in wanted & {"y", "y1", "z", "v", "t"} if name in slots]
        if wanted <= set(slots) and all(int(year) < _LATEST for year in years):
            return _OPENING.sub("The ", construction.words.format(**slots)), slots


def _is_accused(verdict: Verdict) -> bool:
    return verdict.label.value in ("REFUTED", "OUTDATED")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--facts", type=int, default=4, help="facts for each construction")
    parser.add_argument("--set", default="", dest="chosen", help="one file of constructions")
    asked = parser.parse_args()
    _report(list(said(asked.seed, asked.facts, asked.chosen)), Checker(), verbose=asked.verbose)


def _report(written: Sequence[Said], checker: Checker, *, verbose: bool) -> None:
    articles = [Article(id=str(n), text=one.text, published=PUBLISHED) for n, one in enumerate(written)]
    rows: dict[str, Counter[str]] = {}
    worst: Counter[str] = Counter()
    for one, report in zip(written, checker.check_many(articles), strict=True):
        verdicts = list(report)
        row = rows.setdefault(one.construction.name, Counter())
        row["texts"] += 1
        row["claims"] += len(verdicts)
        row["unread"] += not verdicts
        if verbose and not verdicts:
            print("UNREAD", one.text)
        for verdict in filter(_is_accused, verdicts):
            row["accused"] += 1
            worst[one.construction.words] += 1
            if verbose:
                print(verdict.label.value, one.text, "\n   ", verdict.explanation[:240])
    for name, row in rows.items():
        print(f"{name:10}", *(f"{word} {row[word]:5}" for word in ("texts", "claims", "unread", "accused")))
    for words, count in worst.most_common():
        print(f"{count:5} accused of {words}")


if __name__ == "__main__":
    main()
