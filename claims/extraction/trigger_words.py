"""The words of a text, each with the bits of the clues that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, cached_property, reduce
from itertools import pairwise, takewhile
from operator import or_

__all__ = ["AWAY", "FIRST_BIT", "TriggerWords"]

# A word, an opening bracket, the apostrophe of "the Moons' drummer".
_WORD = re.compile(r"\w+|\(|(?<=s)['’](?=\s)")
_FIGURE = re.compile(r"\d")
# The edges of a sentence, which stand as words before its first and behind its last.
_START, _END = "<", "$"
# Words whose answer is remembered before the memory starts anew.
_MOST_WORDS = 30_000
# The lowest bits of a word: it opens triggers of several words, it is a name, it leads away from an object.
_OPENS, _IS_NAME, AWAY = 1, 2, 4
FIRST_BIT = 3
# Behind these stands no verb's direct object.
_LEADING_AWAY = frozenset(
    """
    about after against although at because before between during for from if in into on over since than
    that though through to under until when where which while who whom whose with
    """.split()
)
# What is still to follow of a phrase that has begun, and its bits.
_Rest = tuple[tuple[str, ...], int]
# Words whose capital says nothing where they open a sentence.
_OPENERS = frozenset(
    """
    a about after all although an and another any as at before both but by despite during each even every few
    for from has have he her here his how however i if in instead into it its just last later many meanwhile
    more most much my new next no none not now of on once one only or other our over several she since so some
    soon still such than that the their then there these they this those though through to today two under
    until we what when where whether which while who whose why with without yet you
    """.split()
)


class TriggerWords(dict[str, int]):
    """The bits of each word of a text; a word met for the first time is looked up and remembered."""

    def __init__(self) -> None:
        self._whole: dict[str, int] = {}
        self._small: dict[str, int] = {}
        self._starts: dict[str, int] = {}
        self._lengths: tuple[int, ...] = ()
        self._phrases: dict[str, dict[tuple[str, ...], int]] = {}
        self._spoken: set[str] = set()
        self._beginnings: set[str] = set()
        self._alike = _Alike(self._spoken, self._beginnings)
        self._pairs = _Pairs(self._phrases)
        self._figure = 0
        self._name = _IS_NAME
        self._acronym = 0

    def add(self, trigger: str, bit: int) -> None:
        """Learn a trigger or a word beside one, of the kinds that `Clue` tells of."""
        parts = trigger.lower().replace("’", "'").replace("-", " ").split()
        if len(parts) > 1 or not _is_word(parts[0]):
            pieces = [piece for part in parts for piece in _pieces(part)]
            if len(pieces) > 1:
                phrases, rest = self._phrases.setdefault(pieces[0], {}), tuple(pieces[1:])
                phrases[rest] = phrases.get(rest, 0) | bit
                self._spoken.update([piece.lstrip("!") for piece in pieces])
                if "*" in trigger:
                    self._beginnings.update(piece[:-1] for piece in pieces if piece.endswith("*"))
                return
            parts = pieces
        (word,) = parts
        if word == "#":
            self._figure |= bit
        elif word == "@":
            self._name |= bit
        elif word == "^":
            self._acronym |= bit
        elif word.startswith("~"):
            self._small[word[1:]] = self._small.get(word[1:], 0) | bit
        elif word.endswith("*"):
            self._starts[word[:-1]] = self._starts.get(word[:-1], 0) | bit
            if len(word) - 1 not in self._lengths:
                self._lengths = tuple(sorted({*self._lengths, len(word) - 1}))
        else:
            self._whole[word] = self._whole.get(word, 0) | bit

    def bits_of(self, text: str) -> list[int]:
        """Give the bits of each word of a text; those of a phrase stand at its first word."""
        words = [_START, *_WORD.findall(text), _END]
        bits = list(map(self.__getitem__, words))
        if words[1].lower() in _OPENERS:
            bits[1] = self[words[1].lower()]
        alike = list(map(self._alike.__getitem__, words))
        for place, begun in enumerate(map(self._pairs.__getitem__, pairwise(alike))):
            if begun is not None and bits[place] & _OPENS and (found := begun.bits_of(alike, place + 2)):
                bits[place] |= found
        return bits

    def __missing__(self, surface: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = surface.lower()
        found = self._whole.get(word, 0) | self._small.get(surface, 0)
        if _is_like(word, "#"):
            found |= self._figure
        if _is_like(surface, "@"):
            found |= self._name | (self._acronym if _is_like(surface, "^") else 0)
        found |= AWAY if word in _LEADING_AWAY else 0
        found |= 0 if self._phrases.keys().isdisjoint(_kinds(surface)) else _OPENS
        for length in takewhile(len(word).__ge__, self._lengths):
            found |= self._starts.get(word[:length], 0)
        self[surface] = found
        return found


class _Pairs(dict[tuple[str, str], "_Begun | None"]):
    """How far phrases are after two words in a row; None for most pairs, which open none.

    Parameters
    ----------
    phrases : mapping of str to dict
        What follows the first word of phrases, or the kind of word that it is.
    """

    def __init__(self, phrases: Mapping[str, Mapping[tuple[str, ...], int]]) -> None:
        self._phrases = phrases
        self._following: dict[str, _Following] = {}
        self._openings: dict[str, _Begun] = {}

    def __missing__(self, pair: tuple[str, str]) -> _Begun | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
            self._openings.clear()
        first, second = pair
        if first not in self._openings:
            kinds = [kind for kind in _kinds(first) if kind in self._phrases]
            for kind in kinds:
                if kind not in self._following:
                    self._following[kind] = _Following(self._phrases[kind].items())
            self._openings[first] = _Begun(0, tuple(map(self._following.__getitem__, kinds)))
        begun = self[pair] = self._openings[first][second]
        return begun


class _Following:
    """What is still to follow of some phrases, by its next word; kinds of words are asked one by one.

    Parameters
    ----------
    rests : iterable of tuple
        The words, with the bits of the phrase.
    """

    def __init__(self, rests: Iterable[_Rest]) -> None:
        self._by_word: dict[str, list[_Rest]] = {}
        self._by_kind: list[_Rest] = []
        for rest, bit in rests:
            wanted = rest[0]
            is_kind = wanted in ("@", "#", "^") or wanted.startswith("!") or wanted.endswith("*")
            alike = self._by_kind if is_kind else self._by_word.setdefault(wanted, [])
            alike.append((rest, bit))

    def behind(self, word: str) -> list[_Rest]:
        """Give what is to follow when a word has."""
        alike = [one for one in self._by_kind if _is_like(word, one[0][0])]
        return [(rest[1:], bit) for rest, bit in (*self._by_word.get(word.lower(), ()), *alike)]


class _Begun(dict[str, "_Begun | None"]):
    """How far phrases are: the bits of those that are complete, and by the next word how far they are then.

    Parameters
    ----------
    found : int
        The bits.
    rests : tuple
        What is still to follow of the others.
    """

    def __init__(self, found: int, rests: tuple[_Following, ...]) -> None:
        self._found, self._rests = found, rests

    def __missing__(self, word: str) -> _Begun | None:
        going_on = [one for rests in self._rests for one in rests.behind(word)]
        found = reduce(or_, (bit for rest, bit in going_on if not rest), 0)
        further = [one for one in going_on if one[0]]
        begun = _Begun(found, (_Following(further),) if further else ()) if going_on else None
        self[word] = begun
        return begun

    def bits_of(self, words: Sequence[str], place: int) -> int:
        """Give the bits of these phrases, and of those that go on as the words do from a place."""
        found, begun = self._found, self
        while begun._rests and place < len(words):
            following = begun[words[place]]
            if following is None:
                break
            begun, place = following, place + 1
            found |= begun._found
        return found


class _Alike(dict[str, str]):
    """The word that stands for all of its kind that no phrase speaks of: "X" for a name.

    Parameters
    ----------
    spoken, beginnings : collection of str
        The words of phrases, and the beginnings of those that take any ending.
    """

    def __init__(self, spoken: Collection[str], beginnings: Collection[str]) -> None:
        self._spoken, self._beginnings = spoken, beginnings

    def __missing__(self, surface: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = surface.lower()
        is_spoken = word in self._spoken or word.startswith(self._all_beginnings)
        figure, capital = _is_like(surface, "#"), _is_like(surface, "@")
        if is_spoken or (figure and capital):
            like = surface
        else:
            like = "0" if figure else "XX" if _is_like(surface, "^") else "X" if capital else "x"
        self[surface] = like
        return like

    @cached_property
    def _all_beginnings(self) -> tuple[str, ...]:
        return tuple(self._beginnings)


def _kinds(word: str) -> list[str]:
    """Give a word as phrases open with it: itself, any name, any figure."""
    kinds = [word.lower()]
    if word[0].isupper():
        kinds.append("@")
    if _FIGURE.search(word) is not None:
        kinds.append("#")
    return kinds


@cache
def _is_word(part: str) -> bool:
    return (
        part in ("#", "@", "^", "(", "'", _START, _END, f"!{_END}")
        or re.fullmatch(r"[~!]?\w+\*?", part) is not None
    )


def _pieces(part: str) -> list[str]:
    """Cut what a hyphen or an apostrophe joins; the ending of the last piece stays open ("co found*")."""
    if _is_word(part):
        return [part]
    return _WORD.findall(part)


def _is_like(word: str, wanted: str) -> bool:
    if wanted == "@":
        return word[0].isupper()
    if wanted == "#":
        return _FIGURE.search(word) is not None
    if wanted.startswith("!"):
        return word.lower() != wanted[1:]
    if wanted == "^":
        return word.isupper() and 1 < len(word) < 8
    if wanted.endswith("*"):
        return word.lower().startswith(wanted[:-1])
    return word.lower() == wanted
