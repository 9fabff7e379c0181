"""Aliases of the table in running text: longest matches, exact offsets, case as articles write it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate, compress
from typing import TypeVar

from claims.names import TOKEN, has_mixed_scripts, latin_skeleton, normal_token
from claims.reference.aliasing import SMALL
from claims.reference.stack import Stack
from claims.reference.stored import AliasRow

__all__ = ["RawHit", "Scanner"]

_Value = TypeVar("_Value")
# A hit before its aliases are judged: start, end, aliases that fit.
RawHit = tuple[int, int, tuple[AliasRow, ...]]
# The words of a text: where each starts and ends, and how it is written.
_Tokens = tuple[list[int], list[int], list[str]]

_PIECES = re.compile(f"({TOKEN.pattern})")
# What may stand between two words of one name: white space with at most one line break, a hyphen
# or slash, an apostrophe, also of several ("Writers' Guild"), nothing (AT&T).
_GAPS = frozenset(["", " ", "-", "'", "’", "' ", "’ ", "\u00a0", "\n", "\u2010", "\u2011", "–", "/", "ʼ"])
_WIDE_GAP = re.compile(r"[ \t\u00a0\u2009\u202f]*(?:\r?\n)?[ \t\u00a0\u2009\u202f]*")
# "St. Lucia", "George W. Bush": a dot after a short word is no end of a sentence.
_DOTTED_GAP = re.compile(r"\.[ \u00a0]?")
_LONGEST_BEFORE_DOT = 3
_AFTER_COMMA = frozenset(["inc", "ltd", "llc", "llp", "corp", "co", "plc", "jr", "sr", "dc"])
_COMMA_GAP = re.compile(r",[ \u00a0]")
# Acronyms of this length and more are also written like a name: Nato, Opec, Unesco (not Us, Who, It).
_SHORTEST_TITLECASED = 4
# Acronyms that are words: in a line of capitals nobody can tell them apart.
_WORDS_IN_CAPITALS = frozenset(["us", "who", "it", "is", "am", "as", "so", "no", "can", "aids", "care"])
_CAPITALS_AROUND = 30
_MEMORY = 30_000
# Bit n of a length mask stands for aliases of n words.
_ONE_WORD, _TWO_WORDS = 1 << 1, 1 << 2


class Scanner:
    """Finds aliases in text.

    A word's normal form leads to the lengths of aliases beginning with it, two words narrow that,
    and only then is a whole key looked up; what was looked up is remembered.
    """

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._opening = _Opening(stack)
        # By two words as they are written: what a text says again and again is not put together anew.
        self._lengths: dict[tuple[str, str], int] = {}
        self._aliases: dict[str, tuple[AliasRow, ...]] = {}

    def scan(self, text: str) -> Iterator[RawHit]:
        """Give the longest non-overlapping matches, from left to right."""
        tokens = _split(text)
        starts, ends, raw = tokens
        found = list(map(self._opening.__getitem__, raw))
        opened = list(compress(enumerate(found), found))
        self._meet(raw, opened)
        done, last, pairs = 0, len(raw) - 1, self._lengths
        for place, lengths in opened:
            if place < done:
                continue
            pair = pairs[raw[place], raw[place + 1]] if lengths >= _TWO_WORDS and place < last else 0
            if not pair and not lengths & _ONE_WORD:
                continue  # most words that may open a name open none here
            longest = self._longest(text, tokens, place, lengths, pair)
            if longest is not None:
                rows, width = longest
                done = place + width
                yield starts[place], ends[done - 1], rows

    def _meet(self, raw: list[str], opened: list[tuple[int, int]]) -> None:
        """Look up the pairs of a text that are not remembered, hundreds a query instead of one."""
        if len(self._lengths) >= _MEMORY:
            self._lengths.clear()
        last, known = len(raw) - 1, self._lengths
        fresh = {
            pair
            for place, lengths in opened
            if lengths >= _TWO_WORDS and place < last and (pair := (raw[place], raw[place + 1])) not in known
        }
        if fresh:
            normal = {pair: f"{_SCANNED[pair[0]]} {_SCANNED[pair[1]]}" for pair in fresh}
            found = self._stack.pair_lengths(set(normal.values()))
            known.update({pair: found[words] for pair, words in normal.items()})

    def _longest(
        self, text: str, tokens: _Tokens, place: int, lengths: int, pair: int
    ) -> tuple[tuple[AliasRow, ...], int] | None:
        """Give the aliases of most words at a place, by the lengths that its word and its two words open."""
        _, _, raw = tokens
        if pair:
            reach = _reach(text, tokens, place, pair.bit_length() - 1)
            for width in range(reach, 1, -1):
                if pair >> width & 1:
                    written = raw[place : place + width]
                    rows = self._fitting(" ".join(map(_SCANNED.__getitem__, written)), written)
                    if rows:
                        return rows, width
        if lengths & _ONE_WORD:
            rows = self._fitting(_SCANNED[raw[place]], raw[place : place + 1])
            if rows:
                return rows, 1
        return None

    def _fitting(self, key: str, raw: list[str]) -> tuple[AliasRow, ...]:
        rows = self._known_aliases(key)
        if len(rows) == 1:
            return rows if _case_fits(rows[0], raw) else ()
        return tuple(row for row in rows if _case_fits(row, raw))

    def _known_aliases(self, key: str) -> tuple[AliasRow, ...]:
        found = self._aliases.get(key)
        if found is None:
            found = _remember(self._aliases, key, lambda k: tuple(self._stack.aliases("scan_key", k)))
        return found


def _remember(memory: dict[str, _Value], key: str, look_up: Callable[[str], _Value]) -> _Value:
    if len(memory) >= _MEMORY:
        memory.clear()
    memory[key] = found = look_up(key)
    return found


def _split(text: str) -> _Tokens:
    # What stands between words and the words themselves, in turn: their lengths give every place
    # without an object for each match.
    pieces = _PIECES.split(text)
    edges = list(accumulate(map(len, pieces)))
    raw = pieces[1::2]
    return edges[:-1:2], edges[1::2], raw


class _Scanned(dict[str, str]):
    """The normal form of each word as written, worked out once."""

    def __missing__(self, token: str) -> str:
        if len(self) >= _MEMORY:
            self.clear()
        self[token] = found = normal_token(latin_skeleton(token) if has_mixed_scripts(token) else token)
        return found


_SCANNED = _Scanned()


class _Opening(dict[str, int]):
    """The lengths of the aliases that a word as written may open, as bits; 0 for most words.

    A word in small letters is passed over where every alias wants a capital.
    """

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._firsts: dict[str, int] | None = None

    def __missing__(self, token: str) -> int:
        if self._firsts is None:
            # A quarter of a million first words are 30 MB; one look-up each would be slower.
            self._firsts = self._stack.first_words()
        if len(self) >= _MEMORY:
            self.clear()
        lengths = self._firsts.get(_SCANNED[token], 0)
        self[token] = found = lengths if lengths & SMALL or not token[0].islower() else 0
        return found


def _reach(text: str, tokens: _Tokens, place: int, longest: int) -> int:
    """Tell how many words from `place` on may belong to one name."""
    starts, ends, raw = tokens
    limit = min(longest, len(raw) - place)
    for width in range(1, limit):
        before, after = place + width - 1, place + width
        gap = text[ends[before] : starts[after]]
        if gap not in _GAPS and not _is_gap(gap, _SCANNED[raw[before]], _SCANNED[raw[after]]):
            return width
    return limit


def _is_gap(gap: str, before: str, after: str) -> bool:
    if _WIDE_GAP.fullmatch(gap):
        return True
    if _DOTTED_GAP.fullmatch(gap):
        return len(before) <= _LONGEST_BEFORE_DOT
    if _COMMA_GAP.fullmatch(gap):
        return after in _AFTER_COMMA
    return gap in ("& ", " &", " - ", " – ")


@lru_cache(maxsize=_MEMORY)
def _written(alias: str) -> tuple[str, ...]:
    return tuple(_bare(token) for token in TOKEN.findall(alias))


def _bare(token: str) -> str:
    return re.sub(r"[.\s]", "", token) if "." in token else token


def _case_fits(row: AliasRow, raw: list[str]) -> bool:
    written = _written(row.alias)
    if len(written) != len(raw):
        return False
    for expected, word in zip(written, raw, strict=True):
        if expected != word and not _token_fits(expected, word, may_be_titlecase=not row.is_ambiguous):
            return False
    return True


def _token_fits(written: str, raw: str, *, may_be_titlecase: bool) -> bool:
    # An acronym that is flagged as ambiguous (FORCE, ASIA) may be a plain word when written Force, Asia.
    if written == raw or not written[0].isalpha():
        return True
    raw = _bare(raw)
    if written == raw or written.islower() or raw.isupper():
        return True
    if len(written) > 1 and written.isupper():
        is_long = len(written) >= _SHORTEST_TITLECASED
        return may_be_titlecase and is_long and raw[0].isupper() and raw[1:].islower()
    return raw[0].isupper()


def is_doubtful(text: str, start: int, end: int) -> bool:
    """Tell whether a match cannot be trusted: letters of several scripts, or a word in a line of capitals."""
    word = text[start:end]
    if not word.isascii() and has_mixed_scripts(word):
        return True
    if word.lower() not in _WORDS_IN_CAPITALS or not word.isupper():
        return False
    before = text[max(0, start - _CAPITALS_AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _CAPITALS_AROUND].partition("\n")[0]
    around = before + after
    return around.isupper()
