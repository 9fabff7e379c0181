"""Runs the spaCy pipeline over single sentences, with no component that nobody reads.

A sentence is parsed alone, so that what it says never depends on which of its
neighbours were chosen for parsing.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from claims.extraction.naming.calm_names import calm_names
from claims.extraction.parsing.trees import Names, plant
from claims.extraction.pipeline import vectors_of
from claims.extraction.text.sanitise import (
    calm_brackets,
    calm_capitals,
    calm_labels,
    calm_participles,
    sanitise,
)
from claims.time_limits import untimed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    from claims.extraction.stages import Stage

__all__ = ["BATCH_SIZE", "SentenceParser"]

BATCH_SIZE = 512
# What the models hold on the way grows with the text: a batch ends here, however few its sentences.
_BATCH_CHARACTERS = 80_000
# A stream of news brings new words, after the common ones some sixty an article: what memory grows by.
_MOST_NEW_WORDS = 40_000
_COMPOUND = re.compile(r"\b(?:[Cc]o-found|[Cc]o-operativ|[Rr]e-(?:entr|enter|join|admi))")
# Components whose results the rules read; anything else a user's pipeline holds stays idle.
_READ = frozenset(
    """
    tok2vec transformer tagger morphologizer parser attribute_ruler lemmatizer trainable_lemmatizer
    ner entity_ruler
    """.split()
)


class SentenceParser:
    """Parses sentences in batches.

    Parameters
    ----------
    nlp : Language
        A pipeline with tagger, parser and entity recognizer.
    batch_size : int
        Most sentences handed to the models at once; has no influence on what is found.
    renew : callable, optional
        Loads the pipeline anew, with the vectors of the last. Called when the words it met for the first
        time have become many: spaCy keeps every one, and a stream's memory would grow for ever.
    """

    def __init__(
        self,
        nlp: Language,
        *,
        batch_size: int = BATCH_SIZE,
        renew: Callable[[Any], Language] | None = None,
    ) -> None:
        self.nlp = nlp
        self.batch_size = batch_size
        self.renew = renew
        self._known = len(nlp.vocab.strings)
        self._names = Names(nlp.vocab.strings)
        self._running = 0

    @cached_property
    def stages(self) -> list[Stage]:
        """What annotates a batch, one after another."""
        with untimed():
            from claims.extraction.stages import stages_of

        return stages_of(self.nlp, _READ)

    def parse(self, sentences: Iterable[tuple[str, frozenset[str]]]) -> Iterator[Doc]:
        """Give one parsed tree a sentence, in order; token offsets are those of the sentence.

        Parameters
        ----------
        sentences : iterable of (str, frozenset of str)
            The text, and the surnames its article writes in capitals.
        """
        self._forget_words()
        self._running += 1
        try:
            for batch in self._batches(sentences):
                # What is said again and again, a line of a list or a caption, is parsed once.
                docs = {sentence: self._tokens(*sentence) for sentence in dict.fromkeys(batch)}
                for annotate in self.stages:
                    annotate(list(docs.values()))
                # One by one: the garbage collector would search all that waits to be read.
                for sentence in batch:
                    yield plant(docs[sentence], self._names)
        finally:
            self._running -= 1

    def _batches(
        self, sentences: Iterable[tuple[str, frozenset[str]]]
    ) -> Iterator[list[tuple[str, frozenset[str]]]]:
        batch: list[tuple[str, frozenset[str]]] = []
        new: set[tuple[str, frozenset[str]]] = set()
        characters = 0
        for sentence in sentences:
            batch.append(sentence)
            if sentence in new:
                continue
            new.add(sentence)
            characters += len(sentence[0])
            if len(new) >= self.batch_size or characters >= _BATCH_CHARACTERS:
                yield batch
                batch, new, characters = [], set(), 0
        if batch:
            yield batch

    def _forget_words(self) -> None:
        """Start afresh when many words were met; spaCy's memory zones would do, but change results."""
        met = len(self.nlp.vocab.strings) - self._known
        if self.renew is None or self._running or met < _MOST_NEW_WORDS:
            return
        # What stages and names remember is the old vocabulary's; all of it goes before the new one comes.
        self.__dict__.pop("stages", None)
        self._names.clear()
        vectors = vectors_of(self.nlp)
        del self.nlp, self._names
        gc.collect()
        self.nlp = self.renew(vectors)
        self._known = len(self.nlp.vocab.strings)
        self._names = Names(self.nlp.vocab.strings)

    def _tokens(self, text: str, surnames: frozenset[str]) -> Doc:
        calm = calm_participles(calm_names(calm_brackets(calm_labels(sanitise(text)))))
        doc = self.nlp.make_doc(calm_capitals(calm, surnames))
        if "-" in text and _COMPOUND.search(text):
            _rejoin(doc)
        if len(doc) > 1:  # one sentence, one tree
            doc.from_array("SENT_START", _one_sentence(len(doc)))
        return doc


def _one_sentence(length: int) -> Any:
    """Give the sentence starts of as many tokens: unsaid for the first, none for the others."""
    starts = np.full(length, -1, dtype=np.int64)
    starts[0] = 0
    return starts.astype(np.uint64)


def _rejoin(doc: Doc) -> None:
    """Make one token of "co-founded", "co-operative" and "re-entry", whose halves the parser tears apart."""
    places = [
        token.i
        for token in doc[:-2]
        if token.nbor(1).text == "-" and _COMPOUND.match(doc[token.i : token.i + 3].text)
    ]
    with doc.retokenize() as retokenizer:
        for place in places:
            span = doc[place : place + 3]
            # An "operative" is another thing than a cooperative.
            source = f"co{span[2].lower_}" if span[2].lower_.startswith("oper") else span[2].text
            _lend_vector(doc.vocab, span.text, source)
            retokenizer.merge(span, attrs={"NORM": span[2].norm_})


def _lend_vector(vocab: Vocab, word: str, source: str) -> None:
    """Let a compound the vectors lack share its head's: without one, names run across it."""
    key = vocab.strings.add(word)
    row = vocab.vectors.key2row.get(vocab.strings.add(source))
    if row is not None and key not in vocab.vectors.key2row:
        vocab.vectors.add(key, row=row)
