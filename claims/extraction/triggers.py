"""The trigger filter: which sentences can hold a claim at all, asked before any model is run.

The filter is generated from the patterns' own clues, never from a second list.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import reduce
from itertools import takewhile
from operator import or_

from claims.extraction.frames import Pattern
from claims.extraction.trigger_words import AWAY, FIRST_BIT, TriggerWords

__all__ = ["TriggerFilter"]

# Sentences whose answer is kept: asked before parsing, and once more by the rules.
_MOST_SENTENCES = 5_000


class TriggerFilter:
    """Tells which patterns can fire on a sentence, by its words alone.

    A text is cut into words once, and each word is looked up: more triggers make a larger
    dictionary, not a slower filter. Where words stand is asked only where a clue that cares
    has all its words in the sentence.

    Parameters
    ----------
    patterns : iterable of Pattern
        The cards of all rules, with their triggers and the words common ones need beside them.
    implied : collection of str
        Ids of those that count only where a sentence is all there is of a text.
    open_only : collection of str
        Ids of those that count only where the text has told of an open office.

    Examples
    --------
    >>> from claims.relations import Relation
    >>> card = Pattern(id="m.join", relation=Relation.JOINED, triggers=("join*",), example="", near_miss="")
    >>> keeps = TriggerFilter([card]).keeps
    >>> keeps("Sweden JOINED it."), keeps("The adjoining room.")
    (True, False)
    """

    def __init__(
        self, patterns: Iterable[Pattern], *, implied: Collection[str] = (), open_only: Collection[str] = ()
    ) -> None:
        cards = tuple(patterns)
        clues = tuple(dict.fromkeys(clue for card in cards for clue in card.clues))
        bit = {clue: 1 << number for number, clue in enumerate(clues, start=FIRST_BIT)}
        self._place = {card.id: reduce(or_, (bit[clue] for clue in card.clues), 0) for card in cards}
        # By the place of its bit, from one: who has a clue.
        self._having: list[list[str]] = [[] for _ in range(FIRST_BIT + len(clues) + 1)]
        for card in cards:
            for clue in card.clues:
                self._having[bit[clue].bit_length()].append(card.id)
        # One number holds three bits a clue: has its trigger, has a word beside it, has the other one.
        # A clue that asks for less is taken to have the rest.
        self._count = len(clues)
        self._alone = reduce(or_, (bit[clue] for clue in clues if not clue.beside), 0)
        self._single = reduce(or_, (bit[clue] for clue in clues if not clue.also), 0)
        reaches = [(clue.before, clue.behind, clue.is_direct) for clue in clues]
        alike: dict[tuple[int, int, bool], int] = {}
        for clue, reach in zip(clues, reaches, strict=True):
            alike[reach] = alike.get(reach, 0) | bit[clue]
        # By the place of its bit, less one: how far a clue reaches, and the bits of all that reach so far.
        self._reaches = [(0, 0, 0, False)] * FIRST_BIT + [(alike[reach], *reach) for reach in reaches]
        self._all = reduce(or_, bit.values(), 0)
        # Of clues that none but the implied have.
        self._stated = self.bits(card.id for card in cards if card.id not in implied)
        self._settled = self.bits(card.id for card in cards if card.id not in open_only)
        self._words = TriggerWords()
        # With what the clues of open offices add.
        self._known: dict[tuple[str, bool], tuple[int, int]] = {}
        # Many clues share a list of words, and lists a word: each is learned once, with all its bits.
        lists: dict[tuple[str, ...], int] = {}
        for clue in clues:
            for kind, words in enumerate((clue.words, clue.beside, clue.also)):
                lists[words] = lists.get(words, 0) | bit[clue] << kind * self._count
        wanted: dict[str, int] = {}
        for words, part in lists.items():
            alone = frozenset(words)
            for word in words:
                # "chief executive officer" adds nothing to "chief".
                if " " not in word or alone.isdisjoint(word.split()):
                    wanted[word] = wanted.get(word, 0) | part
        for word, bits in wanted.items():
            self._words.add(word, bits)

    def keeps(
        self, sentence: str, *, is_alone: bool = True, is_open: Callable[[frozenset[str]], bool] | None = None
    ) -> bool:
        """Tell whether the sentence must be parsed: whether a trigger has what it needs near it."""
        return self.fired(sentence, is_alone=is_alone, is_open=is_open) != 0

    def fired(
        self, sentence: str, *, is_alone: bool = True, is_open: Callable[[frozenset[str]], bool] | None = None
    ) -> int:
        """Give the bits of the patterns that have their words anywhere in a sentence that is kept.

        What is parsed is read by every rule that knows its words; `bits` says whose they are. None where
        no trigger has what it needs near it. `is_alone` says whether the sentence is the whole text,
        `is_open`, which is asked only where it matters, whether that told of an office that one of some
        patterns may fill.
        """
        known = self._known.get((sentence, is_alone))
        if known is None:
            known = self._fired(sentence, self._all if is_alone else self._stated)
            if len(self._known) >= _MOST_SENTENCES:
                self._known.clear()
            self._known[sentence, is_alone] = known
        settled, every = known
        if settled == every or is_open is None:
            return settled
        return every if is_open(self.heard(every)) else settled

    def _fired(self, sentence: str, among: int) -> tuple[int, int]:
        """Give what fires where no office is open, and where one is."""
        bits = self._words.bits_of(sentence)
        every = self._complete(reduce(or_, bits, 0)) & among
        settled = every & self._settled
        kept = settled if self._is_kept(bits, settled) else 0
        if settled == every:
            return kept, kept
        return kept, every if kept or self._is_kept(bits, every) else 0

    def _is_kept(self, bits: list[int], seen: int) -> bool:
        return seen & self._alone != 0 or (seen != 0 and self._is_near(bits, seen))

    def bits(self, ids: Iterable[str]) -> int:
        """Give the bits of some patterns; none for one that is not known."""
        return reduce(or_, (self._place.get(one, 0) for one in ids), 0)

    def heard(self, fired: int) -> frozenset[str]:
        """Give the ids of the patterns that have one of some bits."""
        found: list[str] = []
        while fired:
            lowest = fired & -fired
            found += self._having[lowest.bit_length()]
            fired ^= lowest
        return frozenset(found)

    def _complete(self, seen: int) -> int:
        """Give the clues of which every part was seen."""
        beside = seen >> self._count | self._alone
        also = seen >> 2 * self._count | self._single
        return seen & beside & also & self._all

    def _is_near(self, bits: list[int], clues: int) -> bool:
        """Tell whether one of some clues has a trigger with its other words as near as it asks."""
        for place, here in enumerate(bits):
            waiting = here & clues
            while waiting:
                of_reach, before, behind, is_direct = self._reaches[waiting.bit_length() - 1]
                alike = waiting & of_reach
                waiting ^= alike
                ahead = bits[place + 1 : place + behind + 1]
                following = takewhile(_leads_on, ahead) if is_direct else ahead
                window = [*bits[max(0, place - before) : place], *following]
                if self._complete(reduce(or_, window, alike)) & alike:
                    return True
        return False


def _leads_on(bits: int) -> bool:
    return not bits & AWAY
