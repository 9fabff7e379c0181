"""What a reader must see first: a statement that is wrong, then one that no longer holds."""

from __future__ import annotations

from collections.abc import Iterable

from claims.types import Label, Verdict

__all__ = ["GRAVITY", "gravest_first"]

GRAVITY = {Label.REFUTED: 0, Label.OUTDATED: 1, Label.NOT_ENOUGH_INFO: 2, Label.SUPPORTED: 3}


def gravest_first(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Sort verdicts by gravity; those alike stay in the order of the text."""
    return sorted(verdicts, key=lambda verdict: GRAVITY[verdict.label])
