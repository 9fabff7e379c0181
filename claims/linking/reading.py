"""Many names -> their words, numbered, in a few passes over arrays.

What `core_words` does for one name, for a million: names with nothing odd in
them are split by looking at their letters all at once, the rest one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims.linking.arrays import Keys, Numbers, first_of_runs, marked, starts_of
from claims.linking.hashing import codes_of, mixed, sums, text_key
from claims.linking.words import HONORIFICS, LEGAL_FORMS, ODD_WORDS, PARTICLES, STOP_WORDS, all_words
from claims.names import normal_form

__all__ = ["Names", "read_names"]

_CHUNK = 1 << 16
# The letters up to here are looked up, many of the Latin ones among them.
_LINE_FEED, _BEYOND = 10, 0x250
_BLANK, _END, _DOT, _SIGN, _WORD, _LOWER, _UPPER = range(7)


def _normal(code: int) -> int:
    """Give what a letter is in normal form, 0 for what is no letter of a word."""
    normal = normal_form(chr(code))
    return ord(normal) if len(normal) == 1 and (normal.isalnum() or normal == "_") else 0


def _kind(code: int) -> int:
    letter = chr(code)
    if letter in "'`(" or (code >= 128 and (code == _BEYOND or not _normal(code))):
        return _SIGN
    if code < 128 and (letter.isupper() or letter.islower()):
        return _UPPER if letter.isupper() else _LOWER
    return _WORD if _normal(code) else {".": _DOT, "\n": _END}.get(letter, _BLANK)


_NORMAL = np.array([_normal(code) for code in range(_BEYOND)] + [0], dtype=np.uint16)
_KINDS = np.array([_kind(code) for code in range(_BEYOND + 1)], dtype=np.uint8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The words of many names.

    Parameters
    ----------
    vocabulary : list of str
        The words that tell some name apart, sorted.
    word_keys : array
        The key of each word.
    counts : array
        How many words each name has.
    core, core_starts : array
        The words that tell names apart laid end to end, and where each name's begin.
    joined : array
        The key of each name written without spaces.
    is_company : array of bool
        Whether a name holds a legal form.
    acronyms : array
        The key of each name's first letters, 0 where it has no acronym.
    """

    vocabulary: list[str]
    word_keys: Keys
    counts: Numbers
    core: Numbers
    core_starts: Numbers
    joined: Keys
    is_company: NDArray[np.bool_]
    acronyms: Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chunk:
    """The words of some names: the key and the first letter of each, how many a name has."""

    keys: Keys
    heads: NDArray[np.uint32]
    counts: Numbers
    joined: Keys
    texts: dict[int, str]


def read_names(names: Sequence[str]) -> Names:
    """Split names into numbered words."""
    chunks: list[_Chunk] = []
    known = np.zeros(0, dtype=np.uint64)
    for some in _chunks(names):
        chunks.append(_read_chunk(some, known))
        new = np.fromiter(chunks[-1].texts, dtype=np.uint64, count=len(chunks[-1].texts))
        known = np.sort(np.concatenate([known, new]))
    vocabulary, word_keys, number = _numbered(chunks)
    keys = _end_to_end([chunk.keys for chunk in chunks], np.uint64)
    words = number(keys)
    heads = _end_to_end([chunk.heads for chunk in chunks], np.uint32)
    counts = _end_to_end([chunk.counts for chunk in chunks], np.int64)
    joined = _end_to_end([chunk.joined for chunk in chunks], np.uint64)
    del keys, chunks
    owners = np.repeat(np.arange(len(counts)), counts)
    kept = _is_core(words, owners, len(counts), word_keys)
    is_stop, is_legal = (_holds(some, word_keys) for some in (STOP_WORDS, LEGAL_FORMS))
    later = np.ones(len(words), dtype=np.bool_)
    later[(np.cumsum(counts) - counts)[counts > 0]] = False
    is_company = np.zeros(len(counts), dtype=np.bool_)
    is_company[owners[is_legal[words] & later]] = True
    told = ~(is_stop | is_legal)[words]
    core = words[kept]
    is_used = np.bincount(core, minlength=len(vocabulary)) > 0
    return Names(
        vocabulary=list(compress(vocabulary, is_used.tolist())),
        word_keys=word_keys[is_used],
        counts=counts,
        core=(np.cumsum(is_used) - 1)[core],
        core_starts=starts_of(np.bincount(owners[kept], minlength=len(counts))),
        joined=joined,
        is_company=is_company,
        acronyms=_acronyms(heads[told], owners[told], len(counts)),
    )


def _chunks(names: Sequence[str]) -> Iterator[list[str]]:
    left = iter(names)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk


def _read_chunk(names: list[str], known: Keys) -> _Chunk:
    text = "\n".join(_plain(names))
    codes = codes_of(text)
    letters = _NORMAL[np.minimum(codes, _BEYOND)].astype(np.uint64)
    letters[codes >= _BEYOND] = codes[codes >= _BEYOND]
    normal = letters.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
    is_letter = letters > 0
    begins = is_letter.copy()
    begins[1:] &= ~is_letter[:-1]
    first = np.flatnonzero(begins)
    line = np.cumsum(codes == _LINE_FEED)
    line_of_letter, letters = line[is_letter], letters[is_letter]
    word_starts = np.flatnonzero(begins[is_letter])
    lengths = np.diff(np.append(word_starts, len(letters)))
    keys = mixed(sums(letters, word_starts, lengths))
    return _Chunk(
        keys=keys,
        heads=letters[word_starts].astype(np.uint32),
        counts=np.bincount(line[first], minlength=len(names)),
        joined=_joined(letters, line_of_letter, len(names)),
        texts=_new_texts(normal, keys, first, lengths, known),
    )


def _plain(names: list[str]) -> list[str]:
    """Give names whose words are what stands between spaces and signs, one a line."""
    text = "\n".join(names)
    if text.count("\n") >= len(names):
        names = [name.replace("\n", " ") for name in names]
        text = "\n".join(names)
    starts = starts_of(np.fromiter(map(len, names), dtype=np.int64, count=len(names)) + 1)
    lines = np.searchsorted(starts, _odd_places(text, starts[:-1]), side="right") - 1
    names = names.copy()
    for place in np.flatnonzero(np.bincount(lines)).tolist():
        words = all_words(names[place])
        # Letters alone are one word: H.P. (see `core_words`).
        names[place] = ("" if all(len(word) == 1 for word in words) else " ").join(words)
    return names


def _odd_places(text: str, starts: Numbers) -> Numbers:
    """Give places at which lines may be odd: all that `ODD` finds, and some more."""
    kinds = _KINDS[np.minimum(codes_of(text + "\n\n"), _BEYOND)]
    now, then = kinds[:-1], kinds[1:]
    odd = (now == _SIGN) | ((now == _DOT) & (then >= _WORD)) | ((now == _LOWER) & (then == _UPPER))
    begin = (kinds[starts] < _WORD) & (kinds[starts] != _END) | (kinds[starts + 1] < _WORD)
    lowered = text.lower()
    found = [place for sign in ODD_WORDS for place in _places_of(sign, lowered)]
    return np.concatenate([np.flatnonzero(odd), starts[begin], np.array(found, dtype=np.int64)])


def _places_of(sign: str, text: str) -> Iterator[int]:
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + 1)


def _joined(letters: Keys, line: Numbers, size: int) -> Keys:
    joined = np.zeros(size, dtype=np.uint64)
    if len(letters):
        starts = np.flatnonzero(first_of_runs(line))
        lengths = np.diff(np.append(starts, len(letters)))
        joined[line[starts]] = mixed(mixed(sums(letters, starts, lengths)))
    return joined


def _new_texts(text: str, keys: Keys, first: Numbers, lengths: Numbers, known: Keys) -> dict[int, str]:
    """Give the words whose keys are not known yet."""
    if len(known):
        new = known[np.minimum(known.searchsorted(keys), len(known) - 1)] != keys
        keys, first, lengths = keys[new], first[new], lengths[new]
    places = zip(keys.tolist(), first.tolist(), lengths.tolist(), strict=True)
    return {key: text[start : start + length] for key, start, length in places}


def _numbered(chunks: Sequence[_Chunk]) -> tuple[list[str], Keys, _Numbering]:
    """Give the vocabulary, the keys of its words, and what numbers words by their keys."""
    pairs = sorted((word, key) for chunk in chunks for key, word in chunk.texts.items())
    word_keys = np.fromiter((key for _, key in pairs), dtype=np.uint64, count=len(pairs))
    return [word for word, _ in pairs], word_keys, _Numbering(word_keys)


class _Numbering:
    """Numbers words by their keys; a table by the upper bits of keys leads near the place of each."""

    def __init__(self, word_keys: Keys) -> None:
        bits = len(word_keys).bit_length() + 2
        self._order = np.argsort(word_keys)
        self._sorted = word_keys[self._order]
        self._shift = np.uint64(64 - bits)
        self._near = self._sorted.searchsorted(np.arange(1 << bits, dtype=np.uint64) << self._shift)

    def __call__(self, keys: Keys) -> Numbers:
        """Give the numbers of words, all of which are known."""
        places = self._near[(keys >> self._shift).astype(np.int64)]
        left = marked(self._sorted[places] != keys) if len(keys) else places
        while len(left):
            places[left] += 1
            left = left[self._sorted[places[left]] != keys[left]]
        return self._order[places]


def _end_to_end(parts: list[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=kind)


def _holds(some: Iterable[str], word_keys: Keys) -> NDArray[np.bool_]:
    return np.isin(word_keys, np.array([text_key(word) for word in some], dtype=np.uint64))


def _is_core(words: Numbers, owners: Numbers, size: int, word_keys: Keys) -> NDArray[np.bool_]:
    """Mark the core words of names, as `core_words` chooses them."""
    is_bare = ~_holds(STOP_WORDS, word_keys)[words]
    is_named = is_bare & ~_holds(LEGAL_FORMS | HONORIFICS, word_keys)[words]
    is_core = is_named & ~_holds(PARTICLES, word_keys)[words]
    # Too few words left: those of the step before count.
    for chosen, wider, least in ((is_core, is_named, 2), (is_core, is_bare, 1), (is_core, None, 1)):
        short = np.bincount(owners[chosen], minlength=size) < least
        again = short[owners]
        chosen[again] = True if wider is None else wider[again]
    return is_core


def _acronyms(heads: NDArray[np.uint32], owners: Numbers, size: int) -> Keys:
    counts = np.bincount(owners, minlength=size)
    acronyms = np.zeros(size, dtype=np.uint64)
    starts = (np.cumsum(counts) - counts)[counts > 0]
    acronyms[counts > 0] = mixed(sums(heads.astype(np.uint64), starts, counts[counts > 0]))
    acronyms[counts < 2] = 0
    return acronyms
