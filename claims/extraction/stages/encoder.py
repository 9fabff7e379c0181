"""The layers of `tok2vec` that see a token's neighbours, computed with fewer passes over memory.

thinc runs each layer by itself: it gathers the neighbours, multiplies, picks the best of
three pieces, normalizes and adds. With the weights laid out piece by piece the best of
three is two comparisons of whole blocks, and a few hundred tokens at a time go through all
of that without leaving the processor's cache. The arithmetic is thinc's, in thinc's order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["WindowEncoder"]

_Vectors = NDArray[np.float32]
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
                and model.attrs["pad"] >= len(model.layers[0].layers)
                and all(_is_known(residual) for residual in model.layers[0].layers)
            )
        except (AttributeError, KeyError, IndexError):
            return None
        return cls(model) if fits else None

    def __call__(self, documents: Sequence[_Vectors]) -> list[_Vectors]:
        """Give one array a document, of the shape of the one that went in."""
        if not documents:
            return []
        places, rows = [], self._pad
        for one in documents:
            places.append((rows, rows + len(one)))
            rows += len(one) + self._pad
        flat = np.zeros((rows, documents[0].shape[1]), dtype=np.float32)
        for (start, end), one in zip(places, documents, strict=True):
            flat[start:end] = one
        other = np.zeros_like(flat)
        for layer in self._layers:
            # The first and the last row are padding, and stay nothing.
            for start in range(1, rows - 1, _BLOCK):
                end = min(start + _BLOCK, rows - 1)
                self._encode(flat[start - 1 : end + 1], layer, into=other[start:end])
            flat, other = other, flat
        return [flat[start:end] for start, end in places]

    def _encode(self, rows: _Vectors, layer: _Layer, *, into: _Vectors) -> None:
        """Write what a layer makes of some rows; `rows` holds their two neighbours too."""
        width = rows.shape[1]
        around = np.concatenate([rows[:-2], rows[1:-1], rows[2:]], axis=1)
        pieces = self._ops.gemm(around, layer.weights)
        pieces += layer.bias
        np.maximum(pieces[:, :width], pieces[:, width : 2 * width], out=into)
        for start in range(2 * width, pieces.shape[1], width):
            np.maximum(into, pieces[:, start : start + width], out=into)
        into -= np.add.reduce(into, axis=1, keepdims=True) / width
        variance = np.add.reduce(into * into, axis=1, keepdims=True) / width + _EPSILON
        into *= variance ** np.float32(-0.5)
        into *= layer.scale
        into += layer.shift
        into += rows[1:-1]


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
