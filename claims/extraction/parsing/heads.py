"""Where words hang in a sentence, as the places of their heads."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["is_below"]


def is_below(heads: Sequence[int], word: int, top: int) -> bool:
    """Tell whether a word is another one or hangs below it: what is hung there would hang on itself.

    Examples
    --------
    >>> is_below([1, 1, 1, 2], 3, 2), is_below([1, 1, 1, 2], 0, 2)
    (True, False)
    """
    while word != top:
        if heads[word] == word:
            return False
        word = heads[word]
    return True
