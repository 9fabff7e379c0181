"""Compares what the program says of a passage with what a fact-checker says of it.

`passages.jsonl` holds passages written by hand from what is publicly known, before the program was
run on them: kind, passage, day of publication and the verdicts a careful fact-checker would give.
An expected verdict is `relation | subject | label [error type or reason]`; several right answers are
parted by ` / `. `unless read` marks claims that may as well not be read at all, as when the right
answer is NOT ENOUGH INFO.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from claims.names import alias_key
from claims.types import Verdict

__all__ = [
    "Check",
    "Expected",
    "Passage",
    "brief",
    "check_passages",
    "false_labels",
    "kind_lines",
    "lines",
    "read_passages",
]


@dataclass(frozen=True)
class Expected:
    """What must be said of one claim: relation, subject, and the labels that are right."""

    relations: frozenset[str]
    subject: str
    answers: tuple[tuple[str, str | None], ...]
    is_optional: bool

    @classmethod
    def read(cls, text: str) -> Expected:
        relations, subject, answers = (part.strip() for part in text.split("|"))
        is_optional = answers.endswith(" unless read")
        answers = answers.removesuffix(" unless read")
        return cls(
            relations=frozenset(relations.split("/")),
            subject=subject,
            answers=tuple(_answer(part.strip()) for part in answers.split(" / ")),
            is_optional=is_optional,
        )

    def is_about(self, verdict: Verdict, table) -> bool:
        claim = verdict.claim
        if claim.relation.value not in self.relations or claim.subject is None:
            return False
        wanted = alias_key(self.subject)
        if any(wanted in alias_key(name) for name in (claim.subject.name, claim.subject.text or "")):
            return True
        matches = table.find(self.subject, fuzzy=False)
        return bool(matches) and matches[0].entity_id == claim.subject.entity_id

    def is_met(self, verdict: Verdict) -> bool:
        why = verdict.error_type or verdict.reason
        return any(
            verdict.label.value == label and word in (None, why and why.value) for label, word in self.answers
        )


def _answer(text: str) -> tuple[str, str | None]:
    for label in ("NOT ENOUGH INFO", "SUPPORTED", "REFUTED", "OUTDATED"):
        if text.startswith(label):
            return label, text.removeprefix(label).strip() or None
    raise ValueError(text)


@dataclass(frozen=True)
class Passage:
    """A passage with the verdicts it must get."""

    kind: str
    text: str
    published: str
    expected: tuple[Expected, ...]


@dataclass(frozen=True)
class Check:
    """One expected verdict and what came out: right, missed (not read) or wrong."""

    passage: Passage
    expected: Expected
    given: tuple[Verdict, ...]
    outcome: str


def read_passages() -> list[Passage]:
    """Read the passages beside this module."""
    text = Path(__file__).with_name("passages.jsonl").read_text(encoding="utf-8")
    return [
        Passage(row["kind"], row["passage"], row["published"], tuple(map(Expected.read, row["expected"])))
        for row in map(json.loads, text.splitlines())
    ]


def check_passages(passages: Sequence[Passage], checker) -> tuple[list[Check], list[tuple[str, Verdict]]]:
    """Judge passages; gives a check for each expected verdict, and verdicts nobody expected."""
    checks, strays = [], []
    for passage in passages:
        verdicts = list(checker.check(passage.text, published=passage.published))
        about = [[v for v in verdicts if one.is_about(v, checker.table)] for one in passage.expected]
        used: set[int] = set()
        for one, given in zip(passage.expected, about, strict=True):
            checks.append(Check(passage, one, tuple(given), _outcome(one, given, used)))
        known = {id(v) for given in about for v in given}
        strays += [(passage.text, v) for v in verdicts if id(v) not in known]
    return checks, strays


def _outcome(one: Expected, given: Sequence[Verdict], used: set[int]) -> str:
    if not given:
        return "right" if one.is_optional else "missed"
    hit = next((v for v in given if one.is_met(v) and id(v) not in used), None)
    if hit is None:
        return "wrong"
    used.add(id(hit))
    return "right"


def brief(verdict: Verdict) -> str:
    """Write a verdict on one line, with the claim's slots and the rule that read it."""
    claim = verdict.claim
    slots = (claim.subject, claim.object, claim.role, claim.predecessor, claim.successor)
    names = " | ".join(slot.name for slot in slots if slot is not None)
    more = [claim.when and claim.when.edtf, claim.quantity and f"{claim.quantity.value:g}", claim.order]
    words = " ".join(str(one) for one in more if one)
    flags = f"{claim.polarity.value[:3]} {claim.modality.value}"
    why = verdict.error_type or verdict.reason or ""
    found = f"{verdict.label.value} {why} ({verdict.expected}) {verdict.confidence:.2f} <{claim.rule}>"
    return f"{claim.relation.value}: {names} [{words}] {flags} -> {found}"


def false_labels(checks: Iterable[Check]) -> Counter[str]:
    """Count SUPPORTED, and REFUTED or OUTDATED, where no fact-checker would say so."""
    found: Counter[str] = Counter()
    for check in checks:
        if check.outcome != "wrong":
            continue
        right = {label for label, _ in check.expected.answers}
        for verdict in check.given:
            label = verdict.label.value
            if label == "SUPPORTED" and label not in right:
                found["SUPPORTED"] += 1
            elif label in ("REFUTED", "OUTDATED") and not right & {"REFUTED", "OUTDATED"}:
                found["REFUTED"] += 1
    return found


def lines(checks: Sequence[Check]) -> list[str]:
    """Write the shares by kind and over all."""
    kinds = sorted({check.passage.kind for check in checks})
    rows = [_line(kind, [check for check in checks if check.passage.kind == kind]) for kind in kinds]
    false = false_labels(checks)
    return [
        *rows,
        _line("all", checks),
        f"false SUPPORTED {false['SUPPORTED']}, false REFUTED or OUTDATED {false['REFUTED']}",
    ]


def _line(name: str, checks: Sequence[Check]) -> str:
    counts = Counter(check.outcome for check in checks)
    share = counts["right"] / max(len(checks), 1)
    figures = f"{counts['right']:4} of {len(checks):4} right ({share:.3f})"
    return f"{name:12} {figures}, {counts['missed']} not read, {counts['wrong']} wrong"


def kind_lines(counts: Counter[tuple[str, str]], whats: Sequence[str]) -> list[str]:
    """Write how many of the true, the false and the open came out how, by (kind, what)."""
    rows = []
    for kind in ("true", "false", "open"):
        told = {what: counts[kind, what] for what in whats}
        shares = ", ".join(f"{what} {number}" for what, number in told.items() if number)
        rows.append(f"{kind:5} {sum(told.values()):4}: {shares}")
    return rows
