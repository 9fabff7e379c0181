"""Mends a second thing that somebody was, taken for another verb.

"Was rector from 1951 to 1953 and a member of the Union": behind a date the parser hangs the member on "was".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.parsing.heads import is_below

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_second_noun"]

_TOLD = "attr"
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def mend_second_noun(words: Sequence[Word], heads: list[int], noun: int) -> None:
    """Hang the second noun on the first, in place, where nothing but "and" opens it."""
    verb = heads[noun]
    first = next((n for n, head in enumerate(heads) if head == verb and words[n].dep_ == _TOLD), noun)
    if words[verb].lemma_ != "be" or not verb < first < noun or words[first].pos_ != "NOUN":
        return
    own = [n for n, head in enumerate(heads) if head == noun]
    link = min([noun, *own]) - 1
    is_alone = all(words[n].dep_ not in _SUBJECTS for n in own)  # "and Holm a member": of another
    if words[link].lower_ == "and" and heads[link] == verb and is_alone and not is_below(heads, first, noun):
        heads[noun] = heads[link] = first
        for number in range(first + 1, link):
            if heads[number] == verb and words[number].dep_ == "prep":
                heads[number] = first  # the date of the first alone
