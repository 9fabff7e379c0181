"""Runs pairs through a verifier and counts which come out as they must."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mutation_pairs import Pair

from claims.types import Claim, Label, Verdict

__all__ = ["Outcome", "prove"]

Verify = Callable[[Sequence[Claim]], Sequence[Verdict]]


@dataclass
class Outcome:
    """How a run went, by kind of change."""

    tried: Counter = field(default_factory=Counter)
    right: Counter = field(default_factory=Counter)
    supported: int = 0
    failures: list[tuple[Pair, Verdict, Verdict]] = field(default_factory=list)

    @property
    def total(self) -> int:
        return sum(self.tried.values())

    @property
    def share(self) -> float:
        return sum(self.right.values()) / self.total

    def lines(self) -> list[str]:
        kinds = [f"{kind:14} {self.right[kind]:6} of {n:6}" for kind, n in sorted(self.tried.items())]
        false = f"false ones SUPPORTED: {self.supported} of {self.total} ({self.supported / self.total:.2%})"
        return [
            *kinds,
            f"{'all':14} {sum(self.right.values()):6} of {self.total:6} ({self.share:.2%})",
            false,
        ]


def prove(pairs: Sequence[Pair], verify: Verify) -> Outcome:
    """Judge both claims of each pair: the true one SUPPORTED, the changed one as it must be."""
    outcome = Outcome()
    before = verify([pair.true for pair in pairs])
    after = verify([pair.changed for pair in pairs])
    for pair, true, changed in zip(pairs, before, after, strict=True):
        outcome.tried[pair.kind] += 1
        outcome.supported += changed.label is Label.SUPPORTED
        flipped = changed.label is pair.label and changed.error_type in pair.errors
        if true.label is Label.SUPPORTED and flipped:
            outcome.right[pair.kind] += 1
        else:
            outcome.failures.append((pair, true, changed))
    return outcome
