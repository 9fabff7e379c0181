"""The layers of `tok2vec` that see a token's neighbours, computed with less arithmetic.

thinc runs each layer by itself: it gathers the neighbours, multiplies, picks the best of
three pieces, normalizes and adds. With the weights laid out piece by piece the best of
three is two comparisons of whole blocks, and a few hundred tokens at a time go through all
of that without leaving the processor's cache. The first layer sees words as they are, the same
ones again and again: what each adds to its own and to its neighbours' sums is worked out once
a batch. A further layer takes two tokens at a time: what both see in common makes four
products do where each alone needs three (Winograd's minimal filter of two outputs and three
taps). The sums are thinc's, up to the order in which they are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["WindowEncoder"]

_Vectors = NDArray[np.float32]
_Places = NDArray[np.int64]
# Rows of a block, and those before and behind them.
_Block = tuple[slice, slice, slice] | tuple[_Places, _Places, _Places]
_Four = tuple[_Vectors, _Vectors, _Vectors, _Vectors]
_NAMES = ("expand_window", "maxout", "layernorm", "dropout")
# What thinc adds to a variance before it divides by its root.
_EPSILON = np.float32(1e-08)
# Rows, or pairs of them, that go through a layer together: what is made of them on the way is a megabyte.
_BLOCK = 256


class _Layer(NamedTuple):
    """One residual layer: weights of the token before, of itself and of the one behind, piece by piece.

    Then the four that two neighbours share, the bias, and mean, scale and shift of the norm.
    """

    taps: tuple[_Vectors, _Vectors, _Vectors]
    shared: _Four
    bias: _Vectors
    mean: _Vectors
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
        starts, places = self._places_of(lengths)
        own = np.repeat(starts - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
        used, numbers = np.unique(np.concatenate(documents), return_inverse=True)
        # Behind the words stands the padding, a vector of nothing.
        vectors = np.concatenate([words[used], np.zeros((1, words.shape[1]), dtype=np.float32)])
        tokens = np.full(places, len(used))
        tokens[own] = numbers
        first, *further = self._layers
        # The places with even numbers, and those with odd ones. The first and the last pair stay nothing.
        rows, other = np.zeros((2, 2, places // 2, words.shape[1]), dtype=np.float32)
        self._read(tokens, vectors, first, into=rows)
        for layer in further:
            blocks = _every(places // 2)
            if layer is further[-1]:
                # Nobody reads what becomes of the padding, a place in eight.
                blocks = _some(np.flatnonzero(np.bincount(own // 2)))
            self._pass_on(rows, blocks, layer, into=other)
            rows, other = other, rows
        found = rows.reshape(places, -1).take(own % 2 * (places // 2) + own // 2, axis=0)
        return np.split(found, np.cumsum(lengths)[:-1])

    def _places_of(self, lengths: _Places) -> tuple[_Places, int]:
        """Give where each document starts, and how many places there are.

        Between documents, before the first and behind the last there is padding. Each starts at an even
        place, so that no neighbour changes what its tokens are paired with.
        """
        room = lengths + self._pad
        room += room % 2
        starts = np.cumsum(room) - room + self._pad + self._pad % 2 + 2
        return starts, int(starts[-1] + room[-1]) + 2

    def _read(self, tokens: _Places, vectors: _Vectors, layer: _Layer, *, into: _Vectors) -> None:
        """Write what the first layer makes of the words."""
        before, own, behind = (self._ops.gemm(vectors, tap) for tap in layer.taps)
        own += layer.bias
        for odd in (0, 1):
            sides = tokens[1 - odd :: 2]
            for left, here, right in _every(len(sides)):
                words = tokens[odd::2][here]
                sums = own.take(words, axis=0)
                sums += before.take(sides[here if odd else left], axis=0)
                sums += behind.take(sides[right if odd else here], axis=0)
                np.add(_normed(sums, layer), vectors.take(words, axis=0), out=into[odd][here])

    def _pass_on(self, rows: _Vectors, blocks: Iterable[_Block], layer: _Layer, *, into: _Vectors) -> None:
        """Write what a further layer makes of some pairs of places."""
        wide = len(layer.bias)
        # Taken once: so much memory anew for every block would cost as much as a product.
        room = np.empty(4 * _BLOCK * wide, dtype=np.float32)
        for before, here, behind in blocks:
            first, second = rows[0][here], rows[1][here]
            seen = (rows[1][before] - second, first + second, second - first, first - rows[0][behind])
            size = len(first)
            sums = room[: 4 * size * wide].reshape(4, size, wide)
            for product, own, weights in zip(sums, seen, layer.shared, strict=True):
                self._ops.gemm(own, weights, out=product)
            sums[1] += layer.bias
            sums[0] += sums[1]
            sums[0] += sums[2]
            sums[1] -= sums[2]
            sums[1] -= sums[3]
            made = _normed(sums[:2].reshape(2 * size, wide), layer)
            into[0][here] = np.add(made[:size], first, out=made[:size])
            into[1][here] = np.add(made[size:], second, out=made[size:])


def _every(rows: int) -> Iterator[_Block]:
    """Give all rows but the first and the last, with those before and those behind them."""
    for start in range(1, rows - 1, _BLOCK):
        end = min(start + _BLOCK, rows - 1)
        yield slice(start - 1, end - 1), slice(start, end), slice(start + 1, end + 1)


def _some(rows: _Places) -> Iterator[_Block]:
    """Give some rows, with those before and those behind them."""
    for start in range(0, len(rows), _BLOCK):
        here = rows[start : start + _BLOCK]
        yield here - 1, here, here + 1


def _normed(sums: _Vectors, layer: _Layer) -> _Vectors:
    """Give the best of the pieces, normalized."""
    width = len(layer.scale)
    best = np.maximum(sums[:, :width], sums[:, width : 2 * width])
    for start in range(2 * width, sums.shape[1], width):
        np.maximum(best, sums[:, start : start + width], out=best)
    best -= best @ layer.mean
    variance = np.einsum("ij,ij->i", best, best)[:, None] / np.float32(width) + _EPSILON
    best *= variance ** np.float32(-0.5)
    best *= layer.scale
    best += layer.shift
    return best


def _layer(residual: Any) -> _Layer:
    maxout, norm = _parts(residual)[1:3]
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    laid = weights.transpose(2, 1, 0).reshape(3, weights.shape[2] // 3, -1)
    before, own, behind = (np.ascontiguousarray(tap) for tap in laid)
    return _Layer(
        taps=(before, own, behind),
        shared=(before, (before + own + behind) / 2, (before - own + behind) / 2, behind),
        bias=np.ascontiguousarray(bias.T.reshape(-1)),
        mean=np.full((norm.get_dim("nO"), 1), 1 / norm.get_dim("nO"), dtype=np.float32),
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
