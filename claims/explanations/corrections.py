"""The smallest change that would make a claim true."""

from __future__ import annotations

from claims.explanations.finding import Finding
from claims.explanations.values import value_words

__all__ = ["correct"]


def correct(finding: Finding) -> str | None:
    """Write the smallest correction in words, None when nothing is wrong or nothing better is known.

    Examples
    --------
    >>> from claims.types import ErrorType, Label
    >>> wrong = Finding(label=Label.REFUTED, error_type=ErrorType.WRONG_DATE, said="1955", expected="1949-04")
    >>> correct(wrong)
    '1955 -> April 1949'
    """
    if finding.error_type is None or not finding.expected:
        return None
    expected = value_words(finding.expected)
    return f"{value_words(finding.said)} -> {expected}" if finding.said else expected
