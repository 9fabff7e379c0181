"""Part of speech, features and lemma, asked of the pipeline's rules once for each kind of token.

The attribute ruler runs a matcher over every document and the lemmatizer goes token by
token; both give the same answer for the same word, tag and dependency. Documents with a
kind of token not met before go through the ruler itself, and what it says is remembered.
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
            if None in places:
                self._work_out(doc, words)
            else:
                met.append((doc, places))
        if self._fresh:
            self._answers = np.concatenate([self._answers, np.array(self._fresh, dtype=np.uint64)])
            self._fresh = []
        for doc, places in met:
            if places:
                doc.from_array(_WRITTEN, self._answers[places])

    def _work_out(self, doc: Doc, words: Sequence[bytes]) -> None:
        """Ask the rules about a document with a word not met so far, and remember what they say."""
        rows = doc.to_array(_READ).tolist()
        self._meet(lower for _, lower, *_ in rows)
        counts, opens = self._counts, self._opens
        kinds = [(counts[lower], tag, dep, space) for _, lower, tag, dep, space in rows]
        known = [self._kinds.get(kind) for kind in kinds]
        is_bound = any(opens[lower] or dep in self._opener_deps for _, lower, _, dep, _ in rows)
        if is_bound or None in known:
            self._ruler(doc)
            said = doc.to_array(_SAID).tolist()
            if not is_bound:
                self._kinds.update(zip(kinds, map(tuple, said), strict=True))
        else:
            said = known
        lemmas = self._write(doc, rows, said, told=not is_bound and None not in known)
        if not is_bound:
            for word, row, (tag, pos, _, dep, _), lemma in zip(words, rows, said, lemmas, strict=True):
                if [tag, dep] == row[2:4] and word not in self._places:
                    self._places[word] = len(self._answers) + len(self._fresh)
                    self._fresh.append((pos, lemma))

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


def _is_plain(asked: Any) -> bool:
    return isinstance(asked, str) or (isinstance(asked, dict) and bool(asked) and asked.keys() <= _OPERATORS)
