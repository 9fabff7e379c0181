"""The layers of `tok2vec` that see a token's neighbours, computed with fewer passes over memory.

thinc runs each layer by itself: it gathers the neighbours, multiplies, picks the best of
three pieces, normalizes and adds. With the weights laid out piece by piece the best of
three is two comparisons of whole blocks, and a few hundred tokens at a time go through all
of that without leaving the processor's cache. The first layer sees words as they are, the same
ones again and again: what each adds to its own and to its neighbours' sums is worked out once
a batch. The arithmetic is thinc's, up to the order of these sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["WindowEncoder"]

_Vectors = NDArray[np.float32]
_Places = NDArray[np.int64]
_NAMES = ("expand_window", "maxout", "layernorm", "dropout")
# What thinc adds to a variance before it divides by its root.
_EPSILON = np.float32(1e-08)
# Rows that go through a layer together: what is made of them on the way is half a megabyte.
_BLOCK = 256


class _Layer(NamedTuple):
    """One residual layer: weights and bias piece by piece, scale and shift of the norm."""

    weights: _Vectors
    bias: _Vectors
    scale: _Vectors
    shift: _Vectors


class WindowEncoder:
    """Encodes batches of token vectors as spaCy's `MaxoutWindowEncoder` of window 1 does.

    Parameters
    ----------
    model : thinc Model
        The encoder, whose parameters are used.
    """

    def __init__(self, model: Any) -> None:
        self._pad: int = model.attrs["pad"]
        self._ops: Any = model.ops
        self._layers = [_layer(residual) for residual in model.layers[0].layers]

    @classmethod
    def of(cls, model: Any) -> WindowEncoder | None:
        """Give the encoder of a model built as spaCy's own, None for any other."""
        try:
            fits = (
                model.name.startswith("with_array(")
                and model.attrs["pad"] >= len(model.layers[0].layers) > 1
                and all(_is_known(residual) for residual in model.layers[0].layers)
            )
        except (AttributeError, KeyError, IndexError):
            return None
        return cls(model) if fits else None

    def __call__(self, words: _Vectors, documents: Sequence[_Places]) -> list[_Vectors]:
        """Give one array a document, shape (n_tokens, width).

        Parameters
        ----------
        words : array of shape (n_words, width)
            The vectors of the words.
        documents : sequence of arrays of int
            Which word each token is.
        """
        if not documents:
            return []
        lengths = np.array([len(one) for one in documents])
        ends = np.cumsum(lengths)
        # Where each token stands: before every document and behind the last there is padding.
        own = np.arange(ends[-1]) + np.repeat(self._pad * np.arange(1, len(lengths) + 1), lengths)
        rows = int(ends[-1]) + self._pad * (len(lengths) + 1)
        used, numbers = np.unique(np.concatenate(documents), return_inverse=True)
        # Behind the words stands the padding, a vector of nothing.
        vectors = np.concatenate([words[used], np.zeros((1, words.shape[1]), dtype=np.float32)])
        tokens = np.full(rows, len(used))
        tokens[own] = numbers
        flat, other = np.zeros((2, rows, words.shape[1]), dtype=np.float32)
        first, *middle, last = self._layers
        parts = self._parts_of(vectors, first)
        # The first and the last row are padding, and stay nothing.
        for start, end in _blocks(rows):
            here = tokens[start:end]
            pieces = parts[1].take(here, axis=0)
            pieces += parts[0].take(tokens[start - 1 : end - 1], axis=0)
            pieces += parts[2].take(tokens[start + 1 : end + 1], axis=0)
            _finish(pieces, first, vectors.take(here, axis=0), into=flat[start:end])
        for layer in middle:
            for start, end in _blocks(rows):
                here = flat[start:end]
                around = np.concatenate([flat[start - 1 : end - 1], here, flat[start + 1 : end + 1]], axis=1)
                _finish(self._ops.gemm(around, layer.weights), layer, here, into=other[start:end])
            flat, other = other, flat
        return np.split(self._last(flat, last, own), ends[:-1])

    def _last(self, rows: _Vectors, layer: _Layer, own: _Places) -> _Vectors:
        """Give what the last layer makes of the tokens; nobody reads what of the padding, a row in seven."""
        found = np.empty((len(own), rows.shape[1]), dtype=np.float32)
        for start in range(0, len(own), _BLOCK):
            places = own[start : start + _BLOCK]
            here = rows.take(places, axis=0)
            sides = rows.take(places - 1, axis=0), rows.take(places + 1, axis=0)
            around = np.concatenate([sides[0], here, sides[1]], axis=1)
            _finish(self._ops.gemm(around, layer.weights), layer, here, into=found[start : start + _BLOCK])
        return found

    def _parts_of(self, vectors: _Vectors, layer: _Layer) -> list[_Vectors]:
        """Give what a word adds to the sums of the token behind it, of its own and of the one before it."""
        width = vectors.shape[1]
        return [
            self._ops.gemm(vectors, np.ascontiguousarray(layer.weights[start : start + width]))
            for start in range(0, 3 * width, width)
        ]


def _blocks(rows: int) -> Iterator[tuple[int, int]]:
    return ((start, min(start + _BLOCK, rows - 1)) for start in range(1, rows - 1, _BLOCK))


def _finish(pieces: _Vectors, layer: _Layer, rows: _Vectors, *, into: _Vectors) -> None:
    """Write the best of the pieces, normalized and added to what the layer was given."""
    width = rows.shape[1]
    pieces += layer.bias
    np.maximum(pieces[:, :width], pieces[:, width : 2 * width], out=into)
    for start in range(2 * width, pieces.shape[1], width):
        np.maximum(into, pieces[:, start : start + width], out=into)
    into -= np.add.reduce(into, axis=1, keepdims=True) / width
    variance = np.add.reduce(into * into, axis=1, keepdims=True) / width + _EPSILON
    into *= variance ** np.float32(-0.5)
    into *= layer.scale
    into += layer.shift
    into += rows


def _layer(residual: Any) -> _Layer:
    maxout, norm = _parts(residual)[1:3]
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    return _Layer(
        weights=np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(weights.shape[2], -1)),
        bias=np.ascontiguousarray(bias.T.reshape(-1)),
        scale=norm.get_param("G"),
        shift=norm.get_param("b"),
    )


def _parts(model: Any) -> list[Any]:
    """Give the layers that compute something, chains within chains taken apart."""
    if model.name.startswith("residual(") or ">>" in model.name:
        return [part for layer in model.layers for part in _parts(layer)]
    return [model]


def _is_known(residual: Any) -> bool:
    parts = _parts(residual)
    window, maxout = parts[0], parts[1]
    return (
        residual.name.startswith("residual(")
        and tuple(part.name for part in parts) == _NAMES
        and window.attrs["window_size"] == 1
        and maxout.get_dim("nO") * 3 == maxout.get_dim("nI")
    )
