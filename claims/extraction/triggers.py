"""The trigger filter: which sentences can hold a claim at all, asked before any model is run.

The filter is generated from the patterns' own triggers, never from a second list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from operator import or_

from claims.extraction.frames import Pattern

__all__ = ["TriggerFilter"]

_WORD = re.compile(r"\w+")
_FIGURE = re.compile(r"\d")
# Words whose answer is remembered before the memory starts anew.
_MOST_WORDS = 30_000
# The lowest bit of a word: it opens triggers of several words.
_OPENS = 1
_NONE: dict[tuple[str, bool], int] = {}


class TriggerFilter:
    """Tells which patterns can fire on a sentence, by its words alone.

    A text is cut into words once, and each word is looked up: more triggers make a larger
    dictionary, not a slower filter.

    Parameters
    ----------
    patterns : iterable of Pattern
        The cards of all rules, with their triggers and the words common ones need beside them.

    Examples
    --------
    >>> from claims.relations import Relation
    >>> card = Pattern(id="m.join", relation=Relation.JOINED, triggers=("join*",), example="", near_miss="")
    >>> keeps = TriggerFilter([card]).keeps
    >>> keeps("Sweden JOINED it."), keeps("The adjoining room.")
    (True, False)
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        cards = tuple(patterns)
        self._place = {card.id: 1 << number for number, card in enumerate(cards, start=1)}
        # One number holds three bits a card: has a trigger, has a common one, has a word beside it.
        self._count = len(cards)
        self._all = (1 << self._count + 1) - 1
        self._words = _Words()
        for number, card in enumerate(cards, start=1):
            for trigger in card.triggers:
                self._words.add(trigger.removesuffix("+"), 1 << number + self._count * trigger.endswith("+"))
            for word in card.beside:
                self._words.add(word, 1 << number + 2 * self._count)

    def keeps(self, sentence: str) -> bool:
        """Tell whether the sentence must be parsed."""
        return self.fired(sentence) != 0

    def fired(self, sentence: str) -> int:
        """Give one bit for each pattern that has its triggers in a sentence; `bits` says which is whose."""
        seen = self._words.bits_in(sentence.lower().replace("’", "'").replace("-", " "))
        return (seen | seen >> self._count & seen >> 2 * self._count) & self._all

    def bits(self, ids: Iterable[str]) -> int:
        """Give the bits of some patterns; none for one that is not known."""
        return reduce(or_, (self._place.get(one, 0) for one in ids), 0)


class _Words(dict[str, int]):
    """The bits of each word of a text; a word met for the first time is looked up and remembered."""

    def __init__(self) -> None:
        self._whole: dict[str, int] = {}
        self._starts: dict[str, int] = {}
        self._lengths: tuple[int, ...] = ()
        self._phrases: dict[str, dict[tuple[str, bool], int]] = {}
        self._figure = 0

    def add(self, trigger: str, bit: int) -> None:
        """Learn a trigger: a word, the beginning of one ("join*"), several words, or any figure ("#")."""
        words = trigger.removesuffix("*").lower().replace("’", "'").replace("-", " ")
        takes_ending = trigger.endswith("*")
        first = _WORD.match(words)
        if trigger == "#":
            self._figure |= bit
        elif first is not None and first[0] == words:
            into = self._starts if takes_ending else self._whole
            into[words] = into.get(words, 0) | bit
            self._lengths = tuple(sorted({len(start) for start in self._starts}))
        else:
            opening = first[0] if first is not None else ""
            phrases = self._phrases.setdefault(opening, {})
            phrases[words, takes_ending] = phrases.get((words, takes_ending), 0) | bit

    def bits_in(self, text: str) -> int:
        """Give the bits of all triggers in a text in lower case."""
        words = _WORD.findall(text)
        found = reduce(or_, map(self.__getitem__, words), 0)
        opened = self._phrases.keys() & words if found & _OPENS else ()
        return (found | self._of_phrases(text, ("", *opened))) & ~_OPENS

    def _of_phrases(self, text: str, opened: Iterable[str]) -> int:
        found = 0
        for first in opened:
            for (phrase, takes_ending), bit in self._phrases.get(first, _NONE).items():
                if phrase in text and _stands(phrase, text, takes_ending=takes_ending):
                    found |= bit
        return found

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self._whole.get(word, 0) | (self._figure if _FIGURE.search(word) else 0)
        found |= _OPENS if word in self._phrases else 0
        for length in self._lengths:
            found |= self._starts.get(word[:length], 0)
        self[word] = found
        return found


def _stands(phrase: str, text: str, *, takes_ending: bool) -> bool:
    """Tell whether words stand in a text, not in the middle of longer ones."""
    place = text.find(phrase)
    while place >= 0:
        end = place + len(phrase)
        is_open = place == 0 or not _WORD.match(text, place - 1)
        if is_open and (takes_ending or not _WORD.match(text, end)):
            return True
        place = text.find(phrase, place + 1)
    return False
