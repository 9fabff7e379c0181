"""The layers of `tok2vec` that see a token's neighbours, computed with fewer passes over memory.

thinc runs each layer by itself: it gathers the neighbours, multiplies, picks the best of
three pieces, normalizes and adds. With the weights laid out piece by piece the best of
three is two comparisons of whole blocks. The arithmetic is thinc's, in thinc's order.
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
        for layer in self._layers:
            flat = self._encode(flat, layer)
        return [flat[start:end] for start, end in places]

    def _encode(self, rows: _Vectors, layer: _Layer) -> _Vectors:
        width = rows.shape[1]
        around = np.zeros((len(rows), 3 * width), dtype=np.float32)
        around[1:, :width] = rows[:-1]
        around[:, width : 2 * width] = rows
        around[:-1, 2 * width :] = rows[1:]
        pieces = self._ops.gemm(around, layer.weights, trans2=True)
        pieces += layer.bias
        found: _Vectors = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
        for start in range(2 * width, pieces.shape[1], width):
            np.maximum(found, pieces[:, start : start + width], out=found)
        found -= np.add.reduce(found, axis=1, keepdims=True) / width
        variance = np.add.reduce(found * found, axis=1, keepdims=True) / width + _EPSILON
        found *= variance ** np.float32(-0.5)
        found *= layer.scale
        found += layer.shift
        found += rows
        return found


def _layer(residual: Any) -> _Layer:
    maxout, norm = _parts(residual)[1:3]
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    return _Layer(
        weights=np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(-1, weights.shape[2])),
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
