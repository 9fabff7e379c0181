"""Word lists written as text."""

from __future__ import annotations

__all__ = ["word_list", "word_set"]


def word_list(text: str) -> tuple[str, ...]:
    """Give the words of a text in order."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set.

    Examples
    --------
    >>> sorted(word_set("oust depose"))
    ['depose', 'oust']
    """
    return frozenset(word_list(text))
