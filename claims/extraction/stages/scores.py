"""Scores for the next action of many states at once, as spaCy's transition parsers give them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["ActionScores", "numbered"]

_Floats = NDArray[np.float32]
_Ints = NDArray[np.int64]


class ActionScores:
    """The two layers above `tok2vec` of a parser or entity recognizer.

    spaCy works out beforehand what each word adds to the hidden layer in each place a state
    looks at: four kilobytes a word for a parser, more than fits a processor's cache. With many
    states in step a product over the vectors themselves is faster, and needs no room.

    Parameters
    ----------
    model : thinc Model
        The model of a parser; its parameters are used.
    """

    def __init__(self, model: Any) -> None:
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        weights, pad = lower.get_param("W"), lower.get_param("pad")[0]  # (features, width, pieces, ...)
        features, self._width, pieces, size = weights.shape
        # Piece by piece: the best of the pieces is then a comparison of whole blocks.
        laid = weights.transpose(0, 3, 2, 1).reshape(features, size, pieces * self._width)
        # A last row for what `numbered` says of no word.
        padded = np.concatenate([laid, pad.transpose(0, 2, 1).reshape(features, 1, -1)], axis=1)
        self._lower: _Floats = np.ascontiguousarray(padded.reshape(features * (size + 1), -1))
        self._lower_bias: _Floats = lower.get_param("b").T.reshape(-1)
        self._upper: _Floats = np.ascontiguousarray(upper.get_param("W").T)
        self._upper_bias: _Floats = upper.get_param("b")

    @staticmethod
    def fit(component: Any, features: int) -> bool:
        """Tell whether a parser or recognizer scores its actions as is done here.

        Raises
        ------
        AttributeError, KeyError, ValueError
            When it is built in another way altogether.
        """
        model = component.model
        return (
            component.cfg["beam_width"] == 1
            and model.attrs["has_upper"]
            and not model.attrs["unseen_classes"]
            and model.get_ref("lower").get_dim("nF") == features
            and model.get_ref("lower").get_dim("nP") > 1
        )

    def __call__(self, vectors: _Floats, words: _Ints) -> _Floats:
        """Give the scores, shape (n_states, n_moves).

        Parameters
        ----------
        vectors : array of shape (n_words + 1, size + 1)
            What `numbered` gives for the words' vectors.
        words : array of shape (n_states, n_features)
            The numbers of the words each state looks at; 0 for none.
        """
        width = self._width
        pieces = vectors.take(words, axis=0).reshape(len(words), -1) @ self._lower
        pieces += self._lower_bias
        hidden = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
        for start in range(2 * width, pieces.shape[1], width):
            np.maximum(hidden, pieces[:, start : start + width], out=hidden)
        scores: _Floats = hidden @ self._upper
        scores += self._upper_bias
        return scores


def numbered(vectors: _Floats) -> _Floats:
    """Give the vectors of words numbered from 1, after a row for no word, which alone ends in a one."""
    found = np.zeros((len(vectors) + 1, vectors.shape[1] + 1), dtype=np.float32)
    found[1:, :-1] = vectors
    found[0, -1] = 1
    return found
