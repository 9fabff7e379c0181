"""Parses as the pipeline's dependency parser does, many sentences in step.

spaCy takes one action of one sentence after another. Here every sentence of a batch that is
not done takes one action at a time, so that an action is a row of a product. The actions,
and when each is allowed, are those of spaCy's arc-eager system for documents that are known
to be one sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, HEAD

from claims.extraction.stages.scores import ActionScores, numbered

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["ArcStage"]

_Floats = NDArray[np.float32]
_Ints = NDArray[np.int64]
_Flags = NDArray[np.bool_]
_NEVER = np.float32(-np.inf)
# What a state looks at: two words of the buffer, three of the stack, outermost children of the first.
_FEATURES = 8
# A label of a word whose true head lies elsewhere names that head's label too.
_DELIMITER = "||"
# spaCy's function that hangs such a word where it belongs.
_REATTACH = "deprojectivize"


class ArcStage:
    """Sets heads and labels of documents of one sentence each.

    Parameters
    ----------
    parser : spacy.pipeline.DependencyParser
        Whose model and labels are used.
    """

    def __init__(self, parser: Any) -> None:
        self._vectors = parser.model.get_ref("tok2vec")
        self._scores = ActionScores(parser.model)
        self._reattach = parser.postprocesses[0]
        moves = [parser.moves.get_class_name(i) for i in range(parser.moves.n_moves)]
        strings = parser.vocab.strings
        self._moves = _Moves(moves)
        self._label_of = np.array(
            [strings.add(move[2:]) if move[2:] else 0 for move in moves], dtype=np.uint64
        )
        self._root = np.uint64(strings.add("ROOT"))
        self._is_split: _Flags = np.array([_DELIMITER in move for move in moves])

    @classmethod
    def of(cls, component: Any) -> ArcStage | None:
        """Give the stage of a parser built as spaCy's own pipelines build it, None for any other."""
        try:
            fits = (
                ActionScores.fit(component, _FEATURES)
                and not component.cfg["learn_tokens"]
                and [hook.__name__ for hook in component.postprocesses] == [_REATTACH]
            )
        except (AttributeError, KeyError, ValueError):
            return None
        return cls(component) if fits else None

    def __call__(self, docs: Sequence[Doc]) -> None:
        """Parse a batch."""
        docs = [doc for doc in docs if len(doc)]
        if not docs:
            return
        vectors = numbered(self._vectors.predict(docs))
        states = _States([len(doc) for doc in docs], self._moves)
        while states.are_open():
            scores = self._scores(vectors, states.looked_at())
            scores += self._moves.allowed[states.situation()]
            states.take(scores.argmax(axis=1))
        self._annotate(docs, states.heads[1:], states.moves[1:])

    def _annotate(self, docs: Sequence[Doc], heads: _Ints, moves: _Ints) -> None:
        has_head = heads > 0
        away = np.where(has_head, heads - np.arange(1, len(heads) + 1), 0)
        labels = np.where(has_head, self._label_of[moves], self._root)
        written: Any = np.stack([away.astype(np.uint64), labels], axis=1)
        is_split = self._is_split[moves] & has_head
        end = 0
        for doc in docs:
            begin, end = end, end + len(doc)
            doc.from_array([HEAD, DEP], written[begin:end])
            if is_split[begin:end].any():
                self._reattach(doc)


class _Moves:
    """The actions: shift, reduce, and an arc to the left or the right for each label."""

    def __init__(self, moves: Sequence[str]) -> None:
        self.is_shift, self.is_reduce, self.is_left, self.is_right = (
            np.array([move[:1] == kind for move in moves]) for kind in "SDLR"
        )
        self.does_push: _Flags = self.is_shift | self.is_right
        self.allowed = self._allowed()

    def _allowed(self) -> _Floats:
        """Give 0 for allowed and minus infinity for forbidden, shape (situations, moves).

        A situation is the depth of the stack and the length of the buffer, two standing for more,
        and whether the first word of the buffer was put back from the stack.
        """
        table = np.full((3, 3, 2, len(self.is_shift)), _NEVER, dtype=np.float32)
        table[0, ..., self.is_shift] = 0
        table[1:, 2, 0, self.is_shift] = 0
        table[1:, 0, :, self.is_reduce] = 0
        table[2, 1:, :, self.is_reduce] = 0
        table[1:, 1:, :, self.is_left | self.is_right] = 0
        return table.reshape(-1, len(self.is_shift))


class _States:
    """Stack and buffer of every sentence; words are numbered through, 0 is none.

    Each sentence has its own part of one long stack and one long buffer, with empty places
    where a state may look past the end. What is asked and told is of the sentences not done yet.
    """

    def __init__(self, lengths: Sequence[int], moves: _Moves) -> None:
        self._kinds = moves
        sizes, order = np.array(lengths), np.arange(len(lengths))
        words = int(sizes.sum())
        before = np.cumsum(sizes) - sizes
        self._buffer = np.zeros(words + 2 * len(sizes), dtype=np.int64)
        self._buffer[np.arange(words) + np.repeat(2 * order, sizes)] = np.arange(1, words + 1)
        self._stack = np.zeros(words + 3 * len(sizes), dtype=np.int64)
        self.heads, self.moves, self._leftmost, self._rightmost, self._before, self._was_put_back = np.zeros(
            (6, words + 1), dtype=np.int64
        )
        front, bottom = before + 2 * order, before + 3 * order + 2
        # Front and limit in the buffer, top and bottom of the stack.
        self._places: _Ints = np.stack([front, front + sizes, bottom, bottom])

    def are_open(self) -> bool:
        """Tell whether a sentence is not done yet."""
        return bool(self._places.size)

    def looked_at(self) -> _Ints:
        """Give the words each state looks at, shape (states, features)."""
        front, _, top, _ = self._places
        self._first, self._last = first, last = self._buffer[front], self._stack[top]
        words = np.empty((len(front), _FEATURES), dtype=np.int64)
        words[:, 0], words[:, 1] = first, self._buffer[front + 1]
        words[:, 2], words[:, 3], words[:, 4] = last, self._stack[top - 1], self._stack[top - 2]
        words[:, 5] = self._leftmost[first]
        words[:, 6], words[:, 7] = self._leftmost[last], self._rightmost[last]
        return words

    def situation(self) -> _Ints:
        """Give the row of what is allowed for each state."""
        front, limit, top, bottom = self._places
        depth, left = np.minimum(top - bottom, 2), np.minimum(limit - front, 2)
        found: _Ints = 6 * depth + 2 * left + self._was_put_back[self._first]
        return found

    def take(self, moves: _Ints) -> None:
        """Take an action in each state."""
        front, limit, top, bottom = self._places
        (lefts,), (rights,) = self._kinds.is_left[moves].nonzero(), self._kinds.is_right[moves].nonzero()
        self._attach_left(self._last[lefts], self._first[lefts], moves[lefts])
        self._attach_right(self._first[rights], self._last[rights], moves[rights])
        does_push = self._kinds.does_push[moves]
        (backs,) = (
            self._kinds.is_reduce[moves] & (self.heads[self._last] == 0) & (top - bottom > 1)
        ).nonzero()
        (pushes,) = does_push.nonzero()
        front += does_push
        top += 2 * does_push - 1
        self._stack[top[pushes]] = self._first[pushes]
        if len(backs):
            # A word without a head goes back to the buffer.
            front[backs] -= 1
            self._buffer[front[backs]] = self._last[backs]
            self._was_put_back[self._last[backs]] = 1
        is_open = (front < limit) | (top > bottom)
        if not is_open.all():
            self._places = self._places[:, is_open]

    def _attach_left(self, children: _Ints, heads: _Ints, moves: _Ints) -> None:
        """Hang the last words of the stack on the first of the buffer, and off what they hung on."""
        self._rightmost[self.heads[children]] = self._before[children]
        self.heads[children], self.moves[children] = heads, moves
        self._leftmost[heads] = children
        self._was_put_back[heads] = 0

    def _attach_right(self, children: _Ints, heads: _Ints, moves: _Ints) -> None:
        """Hang the first words of the buffer on the last of the stack."""
        self._before[children] = self._rightmost[heads]
        self.heads[children], self.moves[children] = heads, moves
        self._rightmost[heads] = children
