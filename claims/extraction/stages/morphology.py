"""Part of speech, features and lemma, asked of the pipeline's rules once for each kind of token.

The attribute ruler runs a matcher over every document and the lemmatizer goes token by
token; both give the same answer for the same word, tag and dependency. Documents with a
kind of token not met before go through the ruler itself, and what it says is remembered; of a word
that is new and of a kind that is known only its lemma is worked out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import DEP, IS_SPACE, LEMMA, LOWER, MORPH, ORTH, POS, TAG

from claims.extraction.stages.keys import keys_of

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

__all__ = ["MorphologyStage"]

_READ = [ORTH, LOWER, TAG, DEP, IS_SPACE]
# What the answer follows from.
_KIND = [ORTH, TAG, DEP]
_SAID = [TAG, POS, MORPH, DEP, LEMMA]
# What nobody reads is only written where a lemma must be worked out, whose rules ask for it.
_WRITTEN = [POS, LEMMA]
# What a pattern may ask of a token, and how, for its answer to follow from the kind of token.
_ASKED = frozenset({"LOWER", "TAG", "DEP", "IS_SPACE"})
_OPERATORS = frozenset({"IN", "REGEX"})
_LISTING = frozenset({"IN", "NOT_IN"})
# A dependency that no pattern asks for or gives; and one that the ruler leaves as it is.
_OTHER = _SAME = -1
# Kinds and words remembered before the memory starts anew.
_MOST_KINDS = 30_000
_Kind = tuple[int, ...]


class MorphologyStage:
    """Sets part of speech and lemma of tagged and parsed documents.

    Parameters
    ----------
    ruler : spacy.pipeline.AttributeRuler
        Its patterns say which words count, and which belong to patterns of several tokens.
    lemmatizer : spacy.pipeline.Lemmatizer
        A lemmatizer in rule mode.
    vocab : Vocab
        The pipeline's.
    """

    def __init__(self, ruler: Any, lemmatizer: Any, vocab: Vocab) -> None:
        self._ruler, self._lemmatizer, self._strings = ruler, lemmatizer, vocab.strings
        patterns = [pattern for entry in ruler.patterns for pattern in entry["patterns"]]
        self._asked = _Words(token["LOWER"] for p in patterns for token in p if "LOWER" in token)
        openers = [pattern[0] for pattern in patterns if len(pattern) > 1]
        self._openers = _Words(token["LOWER"] for token in openers if "LOWER" in token)
        self._opener_deps = {self._strings.add(str(t["DEP"])) for t in openers if "LOWER" not in t}
        asked = [token["DEP"] for p in patterns for token in p if "DEP" in token]
        given = [entry["attrs"]["DEP"] for entry in ruler.patterns if "DEP" in entry["attrs"]]
        # The others say no more than one another: fewer kinds, and fewer documents for the ruler.
        self._deps = {self._strings.add(dep) for one in (*asked, *given) for dep in _listed(one)}
        self._forget()

    def _forget(self) -> None:
        # Which of the answers is that of a word with its tag and dependency; those not among them yet.
        self._places: dict[bytes, int] = {}
        self._answers: Any = np.empty((0, len(_WRITTEN)), dtype=np.uint64)
        self._fresh: list[tuple[int, int]] = []
        self._counts: dict[int, int] = {}
        self._opens: dict[int, bool] = {}
        self._kinds: dict[_Kind, tuple[int, ...]] = {}
        self._lemmas: dict[_Kind, int] = {}

    @classmethod
    def of(cls, ruler: Any, lemmatizer: Any, vocab: Vocab) -> MorphologyStage | None:
        """Give the stage when what ruler and lemmatizer say follows from what is remembered."""
        try:
            patterns = [pattern for entry in ruler.patterns for pattern in entry["patterns"]]
            first = [pattern[0] for pattern in patterns if len(pattern) > 1]
            fits = (
                lemmatizer.mode == "rule"
                and not lemmatizer.overwrite
                and all(token.keys() <= _ASKED for pattern in patterns for token in pattern)
                and all(_is_plain(token.get("LOWER", "")) for pattern in patterns for token in pattern)
                and all(_is_listed(token.get("DEP", "")) for pattern in patterns for token in pattern)
                and all("LOWER" in token or isinstance(token.get("DEP"), str) for token in first)
            )
        except (AttributeError, KeyError, TypeError):
            return None
        return cls(ruler, lemmatizer, vocab) if fits else None

    def __call__(self, docs: Sequence[Doc]) -> None:
        """Annotate a batch."""
        if max(len(self._places), len(self._kinds), len(self._lemmas), len(self._opens)) > _MOST_KINDS:
            self._forget()
        keys = iter(keys_of(docs, _KIND))
        met: list[tuple[Doc, list[int | None]]] = []
        for doc in docs:
            words = list(islice(keys, len(doc)))
            places = list(map(self._places.get, words))
            new = [place for place, known in enumerate(places) if known is None]
            if not new:
                met.append((doc, places))
            elif self._learn(doc, words, new):
                met.append((doc, list(map(self._places.get, words))))
            else:
                self._work_out(doc, words)
        if self._fresh:
            self._answers = np.concatenate([self._answers, np.array(self._fresh, dtype=np.uint64)])
            self._fresh = []
        for doc, places in met:
            if places:
                doc.from_array(_WRITTEN, self._answers[places])

    def _learn(self, doc: Doc, words: Sequence[bytes], new: Sequence[int]) -> bool:
        """Remember the answers of new words where each is of a kind that is known; tell whether it is so."""
        rows = doc.to_array(_READ)[new].tolist()
        self._meet(lower for _, lower, *_ in rows)
        if self._is_bound(rows):
            return False
        said = [one for kind in self._kinds_of(rows) if (one := self._kinds.get(kind)) is not None]
        if len(said) < len(rows) or any(
            tag != row[2] or dep != _SAME for row, (tag, _, _, dep, _) in zip(rows, said, strict=True)
        ):
            return False
        found: dict[bytes, tuple[int, int]] = {}
        for place, (orth, *_), (_, pos, morph, _, lemma) in zip(new, rows, said, strict=True):
            lemma = lemma or self._lemmas.get((orth, pos, morph), 0)
            found[words[place]] = pos, lemma or self._lemma(doc[place], pos, morph)
        for word, answer in found.items():
            self._places[word] = len(self._answers) + len(self._fresh)
            self._fresh.append(answer)
        return True

    def _lemma(self, token: Any, pos: int, morph: int) -> int:
        """Ask the lemmatizer's rules, which look at part of speech and features."""
        token.pos = pos
        token.set_morph(self._strings[morph])
        token.lemma_ = self._lemmatizer.lemmatize(token)[0]
        self._lemmas[token.orth, pos, morph] = token.lemma
        return int(token.lemma)

    def _work_out(self, doc: Doc, words: Sequence[bytes]) -> None:
        """Ask the ruler about a document with a kind of word not met so far, and remember what it says."""
        rows = doc.to_array(_READ).tolist()
        self._meet(lower for _, lower, *_ in rows)
        kinds = self._kinds_of(rows)
        known = [one for kind in kinds if (one := self._kinds.get(kind)) is not None]
        is_bound = self._is_bound(rows)
        is_told = len(known) == len(kinds) and not is_bound
        if is_told:
            said = [
                (*one[:3], row[3] if one[3] == _SAME else one[3], one[4])
                for row, one in zip(rows, known, strict=True)
            ]
        else:
            self._ruler(doc)
            said = [tuple(one) for one in doc.to_array(_SAID).tolist()]
        if not is_told and not is_bound:
            for kind, row, one in zip(kinds, rows, said, strict=True):
                self._kinds[kind] = (*one[:3], _SAME if one[3] == row[3] else one[3], one[4])
        lemmas = self._write(doc, rows, said, told=is_told)
        if not is_bound:
            for word, row, (tag, pos, _, dep, _), lemma in zip(words, rows, said, lemmas, strict=True):
                if [tag, dep] == row[2:4] and word not in self._places:
                    self._places[word] = len(self._answers) + len(self._fresh)
                    self._fresh.append((pos, lemma))

    def _kinds_of(self, rows: Sequence[Sequence[int]]) -> list[_Kind]:
        counts, deps = self._counts, self._deps
        return [
            (counts[lower], tag, dep if dep in deps else _OTHER, space) for _, lower, tag, dep, space in rows
        ]

    def _is_bound(self, rows: Sequence[Sequence[int]]) -> bool:
        """Tell whether a word may open a pattern of several tokens, whose answer follows from all of them."""
        return any(self._opens[lower] or dep in self._opener_deps for _, lower, _, dep, _ in rows)

    def _write(
        self, doc: Doc, rows: Sequence[Sequence[int]], said: Sequence[Sequence[int]], *, told: bool
    ) -> list[int]:
        keys = [(orth, pos, morph) for (orth, *_), (_, pos, morph, *_) in zip(rows, said, strict=True)]
        lemmas = [row[4] or self._lemmas.get(key, 0) for key, row in zip(keys, said, strict=True)]
        if told:
            _put(doc, _SAID, [(*row[:4], lemma) for row, lemma in zip(said, lemmas, strict=True)])
        else:
            _put(doc, [LEMMA], lemmas)
        for place, lemma in enumerate(lemmas):
            if not lemma:
                token = doc[place]
                token.lemma_ = self._lemmatizer.lemmatize(token)[0]
                lemmas[place] = self._lemmas[keys[place]] = token.lemma
        return lemmas

    def _meet(self, words: Iterable[int]) -> None:
        """Learn of new words whether a pattern asks for them, and whether one of several tokens opens so."""
        for lower in words:
            if lower not in self._counts:
                word = self._strings[lower]
                self._counts[lower] = lower if word in self._asked else 0
                self._opens[lower] = word in self._openers


class _Words:
    """The words that patterns ask for: as they are, as one of several, or by a regular expression."""

    def __init__(self, asked: Iterable[Any]) -> None:
        operators: list[Any] = [{"IN": [one]} if isinstance(one, str) else one for one in asked]
        self._words = frozenset(word for one in operators for word in one.get("IN", ()))
        self._shapes = [re.compile(one["REGEX"]) for one in operators if "REGEX" in one]

    def __contains__(self, word: str) -> bool:
        return word in self._words or any(shape.search(word) for shape in self._shapes)


def _put(doc: Doc, attributes: Sequence[int], values: Any) -> None:
    numbers: Any = np.array(values, dtype=np.uint64)
    doc.from_array(list(attributes), numbers)


def _is_listed(asked: Any) -> bool:
    return isinstance(asked, str) or (isinstance(asked, dict) and asked.keys() <= _LISTING)


def _listed(asked: Any) -> list[str]:
    return [asked] if isinstance(asked, str) else [value for values in asked.values() for value in values]


def _is_plain(asked: Any) -> bool:
    return isinstance(asked, str) or (isinstance(asked, dict) and bool(asked) and asked.keys() <= _OPERATORS)
