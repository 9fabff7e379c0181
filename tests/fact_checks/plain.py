"""`python tests/fact_checks/plain.py [-v] [--seed N] [--facts N] [--set NAME]`: plain statements read.

Lines of the files in `plain/` state one fact (or more) in words that can be read in one way only, under the
kind of fact they take: the kinds of `construction_facts.py`, and of persons and firms that no table knows
(`plain_facts.py`). Before each stands what has to be read of it: F founded, J joined or is a member, L left,
T took an office, E left it, H held it, K was in it for a time. A text counts as read when each of these is
told by a claim about the one meant. All is true, so whatever is accused is accused falsely.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from constructions import PUBLISHED, Construction, filled
from plain_facts import INVENTED, Facts

from claims import Checker
from claims.types import Article, Claim, Verdict

__all__ = ["Plain", "is_read", "plain_texts"]

_FILES = Path(__file__).parent / "plain"
_OFFICE = frozenset({"took_office", "left_office", "holds_office", "held_office", "tenure_length"})
_MEANT = {
    "F": frozenset({"founded", "age"}),
    "J": frozenset({"joined", "member"}),
    "L": frozenset({"left", "member", "expelled"}),
    "T": _OFFICE,
    "E": _OFFICE,
    "H": _OFFICE,
    "K": _OFFICE,
}


@dataclass(frozen=True)
class Plain:
    """A template with a fact in it: what has to be read of whom."""

    template: Construction
    codes: tuple[str, ...]
    about: str
    text: str


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[Construction, tuple[str, ...]], ...]:
    found = []
    for path in sorted(_FILES.glob("*.txt")):
        kind = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                kind = line.strip("[]")
            elif line.strip():
                codes, _, words = line.partition(" | ")
                template = Construction(path.stem, kind, words.replace("\\n", "\n"))
                found.append((template, tuple(codes.split())))
    return tuple(found)


def plain_texts(seed: int, facts: int, chosen: str = "") -> Iterator[Plain]:
    """Put some facts into each template, or each of one file; the same for the same seed."""
    table, dice = Facts(), random.Random(seed)
    for template, codes in _templates():
        if chosen in ("", template.name):
            for _ in range(facts):
                text, slots = filled(template, table, dice, INVENTED)
                yield Plain(template, codes, slots["S"], text)


def is_read(plain: Plain, verdicts: Sequence[Verdict]) -> bool:
    """Tell whether each fact the text states is told by a claim about the one meant."""
    claims = [verdict.claim for verdict in verdicts]
    about = {code: sum(_tells(claim, code, plain.about) for claim in claims) for code in plain.codes}
    enough = sum(_tells(claim, plain.codes[0], "") for claim in claims) >= len(plain.codes)
    return all(about.values()) and enough


def _tells(claim: Claim, code: str, about: str) -> bool:
    named = (claim.subject, claim.predecessor, claim.successor)
    last = about.rpartition(" ")[2].casefold()
    return claim.relation.value in _MEANT[code] and any(
        slot is not None and (last in slot.name.casefold() or last in (slot.text or "").casefold())
        for slot in named
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--facts", type=int, default=3, help="facts for each template")
    parser.add_argument("--set", default="", dest="chosen", help="one file of templates")
    asked = parser.parse_args()
    _report(list(plain_texts(asked.seed, asked.facts, asked.chosen)), Checker(), verbose=asked.verbose)


def _report(written: Sequence[Plain], checker: Checker, *, verbose: bool) -> None:
    articles = [Article(id=str(n), text=one.text, published=PUBLISHED) for n, one in enumerate(written)]
    rows: dict[str, Counter[str]] = {}
    unread: Counter[tuple[str, str]] = Counter()
    for one, report in zip(written, checker.check_many(articles), strict=True):
        verdicts = list(report)
        row = rows.setdefault(f"{one.template.name} {one.template.kind}", Counter())
        accused = [verdict for verdict in verdicts if verdict.label.value in ("REFUTED", "OUTDATED")]
        row += Counter(texts=1, claims=len(verdicts), accused=len(accused))
        if not is_read(one, verdicts):
            row["unread"] += 1
            unread[one.template.kind, one.template.words] += 1
            if verbose:
                told = "; ".join(_brief(verdict) for verdict in verdicts)
                print("UNREAD", re.sub(r"\n", " / ", one.text), f"[{told}]")
        for verdict in accused if verbose else ():
            print(verdict.label.value, one.text, "\n   ", verdict.explanation[:240])
    total = sum(rows.values(), Counter[str]())
    for name, row in (*rows.items(), ("all", total)):
        print(f"{name:24}", *(f"{word} {row[word]:5}" for word in ("texts", "claims", "unread", "accused")))
    for (kind, words), count in unread.items() if verbose else ():
        print(f"{count:5} unread of [{kind}] {words!r}")


def _brief(verdict: Verdict) -> str:
    claim = verdict.claim
    named = [slot.name for slot in (claim.subject, claim.object, claim.role) if slot is not None]
    return f"{claim.relation.value} {', '.join(named)}"


if __name__ == "__main__":
    main()
