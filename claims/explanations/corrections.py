"""The smallest change that would make a claim true."""

from __future__ import annotations

from claims.explanations.finding import Finding

__all__ = ["correct"]


def correct(finding: Finding) -> str | None:
    """Write the smallest correction, None when nothing is wrong or nothing better is known.

    Examples
    --------
    >>> from claims.types import ErrorType, Label
    >>> correct(Finding(label=Label.REFUTED, error_type=ErrorType.WRONG_DATE, said="1955", expected="1949"))
    '1955 -> 1949'
    """
    if finding.error_type is None or not finding.expected:
        return None
    return f"{finding.said} -> {finding.expected}" if finding.said else finding.expected
