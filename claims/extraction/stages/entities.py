"""Finds names as the pipeline's entity recognizer does, all sentences of a batch in step.

spaCy walks its transitions one sentence and one action after another, asking each of
74 actions whether it is allowed; since 3.8.8 that takes longer than everything else in
the pipeline. The recognizer moves on by one token with every action, so the sentences of
a batch can be walked together: one small product a token, and a table of what is allowed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import ENT_IOB, ENT_TYPE, IS_SPACE

from claims.extraction.stages.scores import ActionScores, numbered
from claims.extraction.stages.vectors import TokenVectors

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["EntityStage"]

_Floats = NDArray[np.float32]
_Ints = NDArray[np.int64]
_Flags = NDArray[np.bool_]
_NEVER = np.float32(-np.inf)
# spaCy's numbers for where a token stands to an entity.
_INSIDE, _OUTSIDE, _BEGIN = 1, 2, 3
# What a state looks at: this token, the first of the open entity, the one before inside it.
_FEATURES = 3


class EntityStage:
    """Sets the entities of documents that hold none yet.

    Parameters
    ----------
    recogniser : spacy.pipeline.EntityRecognizer
        Whose model and labels are used.
    vectors : TokenVectors
        The recognizer's token vectors.
    """

    def __init__(self, recogniser: Any, vectors: TokenVectors) -> None:
        self._vectors = vectors
        self._project = recogniser.model.get_ref("tok2vec").layers[-1]
        self._scores = ActionScores(recogniser.model)
        moves = [recogniser.moves.get_class_name(i) for i in range(recogniser.moves.n_moves)]
        self._labels = sorted({move[2:] for move in moves if move.startswith("B-")})
        self._allowed = _allowed(moves, self._labels)
        self._moves = [move[:1] for move in moves]
        place = {label: number for number, label in enumerate(self._labels)}
        self._label_of: _Ints = np.array([place.get(move[2:], -1) for move in moves])
        self._opens: _Flags = np.isin(self._moves, ["B", "I"])
        self._begins: _Flags = np.isin(self._moves, ["B", "U"])
        # By number of the label; the last one, -1, is that of no entity.
        strings = recogniser.vocab.strings
        self._written = np.array([*map(strings.add, self._labels), 0], dtype=np.uint64)

    @classmethod
    def of(cls, component: Any) -> EntityStage | None:
        """Give the stage of a recognizer built as spaCy's own pipelines build it, None for any other."""
        try:
            model = component.model
            vectors = TokenVectors.of(model.get_ref("tok2vec").layers[0])
            layers = [layer.name for layer in model.get_ref("tok2vec").layers[1:]]
            fits = ActionScores.fit(component, _FEATURES) and layers == ["list2array", "linear"]
        except (AttributeError, KeyError, ValueError, IndexError):
            return None
        return cls(component, vectors) if fits and vectors is not None else None

    def __call__(self, docs: Sequence[Doc]) -> None:
        """Set the entities of a batch."""
        order = sorted((doc for doc in docs if len(doc)), key=len, reverse=True)
        if not order:
            return
        self._annotate(order, self._walk(order))

    def _walk(self, docs: Sequence[Doc]) -> _Ints:
        """Choose the action at every token, shape (n_docs, longest); documents come longest first."""
        lengths = np.array([len(doc) for doc in docs])
        vectors = numbered(self._project.predict(np.concatenate(self._vectors(docs))))
        spaces = _spaces(docs, lengths)
        firsts = np.concatenate([[0], np.cumsum(lengths)[:-1]]) + 1  # 0 is no word
        chosen = np.full((len(docs), lengths[0]), -1)
        label, begun = np.full(len(docs), -1), np.zeros(len(docs), dtype=np.int64)
        for place in range(lengths[0]):
            active = int(np.searchsorted(-lengths, -place, side="left"))
            here, inside = firsts[:active] + place, label[:active] >= 0
            last = lengths[:active] == place + 1
            scores = self._scores(
                vectors, np.stack([here, inside * begun[:active], inside * (here - 1)], axis=1)
            )
            scores += self._allowed[label[:active], last + 2 * spaces[:active, place]]
            move = scores.argmax(axis=1)
            chosen[:active, place] = move
            begun[:active] = np.where(self._begins[move], here, begun[:active])
            label[:active] = np.where(self._opens[move], self._label_of[move], -1)
        return chosen

    def _annotate(self, docs: Sequence[Doc], moves: _Ints) -> None:
        """Write what each token is: outside, or the beginning or the inside of an entity of some label."""
        named = self._label_of[moves]
        places = np.where(self._begins[moves], _BEGIN, np.where(named >= 0, _INSIDE, _OUTSIDE))
        written: Any = np.stack([places.astype(np.uint64), self._written[named]], axis=2)
        for number, doc in enumerate(docs):
            doc.from_array([ENT_IOB, ENT_TYPE], written[number, : len(doc)])


def _spaces(docs: Sequence[Doc], lengths: _Ints) -> _Flags:
    found = np.zeros((len(docs), lengths[0]), dtype=bool)
    for number, doc in enumerate(docs):
        found[number, : len(doc)] = doc.to_array(IS_SPACE)
    return found


def _allowed(moves: Sequence[str], labels: Sequence[str]) -> _Floats:
    """Give 0 for allowed and minus infinity for forbidden, shape (n_labels + 1, 4, n_moves).

    First index: the label of the open entity, the last for none. Second: whether this is the
    last token (1), and whether it is white space (2).
    """
    table = np.full((len(labels) + 1, 4, len(moves)), _NEVER, dtype=np.float32)
    for number, move in enumerate(moves):
        kind, label = move[:1], move[2:]
        if kind == "O":
            table[-1, :, number] = 0
        elif not label:
            continue
        elif kind == "B":
            table[-1, 0, number] = 0
        elif kind == "U":
            table[-1, :2, number] = 0
        else:
            open_label = labels.index(label)
            table[open_label, :: 2 if kind == "I" else 1, number] = 0
    return table
