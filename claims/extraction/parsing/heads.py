"""Where words hang in a sentence, as the places of their heads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["is_below", "make_subject"]


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


def make_subject(words: Sequence[Word], heads: list[int], noun: int, verb: int) -> None:
    """Hang a noun on a verb for who acts, or for whom it is done to, in place."""
    is_passive = any(head == verb and words[n].dep_ == "auxpass" for n, head in enumerate(heads))
    heads[noun], words[noun].dep_ = verb, "nsubjpass" if is_passive else "nsubj"
