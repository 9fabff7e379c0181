"""What the rules found about one claim, before it is put into words and weighed."""

from __future__ import annotations

from dataclasses import dataclass

from claims.types import ErrorType, Fact, Label, Reason

__all__ = ["Finding"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The outcome of the verdict rules for one reading of a claim.

    Parameters
    ----------
    label : Label
        What the table says of the claim.
    evidence : tuple of Fact
        Rows the label rests on, the most telling first.
    against : tuple of Fact
        Rows that speak the other way, shown when the evidence conflicts.
    said : str or None
        The part of the text that is wrong, as the claim has it; the left side of a correction.
    expected : str or None
        What the table has in its place; None unless something is wrong.
    working : str or None
        The arithmetic of a derived fact ("2014-10-01 to 2024-10-01 is 10 years").
    notes : tuple of str
        What else a reader should know: stale lists, acting holders, coarse rows.
    trust : float
        Factor on the confidence, 0 to 1, for what weakens the finding (a stale list, a coarse row).
    """

    label: Label
    error_type: ErrorType | None = None
    reason: Reason | None = None
    said: str | None = None
    expected: str | None = None
    evidence: tuple[Fact, ...] = ()
    against: tuple[Fact, ...] = ()
    working: str | None = None
    notes: tuple[str, ...] = ()
    trust: float = 1.0
