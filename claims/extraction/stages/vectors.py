"""Token vectors, with the part that hangs on the word alone computed once a word.

The first layers of spaCy's `MultiHashEmbed` look at one token at a time; only the
layers above them look at its neighbours. Texts repeat their words, so those first
layers, nearly half of the arithmetic, are remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IDS, IS_SPACE, ORTH, PREFIX, SHAPE, SUFFIX

from claims.extraction.stages.encoder import WindowEncoder
from claims.extraction.stages.keys import keys_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["TokenVectors"]

_Vectors = NDArray[np.float32]
_Encoder = Callable[[_Vectors, Sequence[NDArray[np.int64]]], list[_Vectors]]
# Words remembered before the memory starts anew: 6 MB a model.
_MOST_WORDS = 15_000
# Attributes that follow from the word; any other (its norm, a blank after it) is a token's own.
_OF_THE_WORD = frozenset({PREFIX, SUFFIX, SHAPE, IS_SPACE})
_LAYERS = ("extract_features", "list2ragged")


class TokenVectors:
    """Gives the vectors of `tok2vec` for batches of documents.

    Parameters
    ----------
    embed, encode : thinc Model
        The layers that see a token alone, and those that see its neighbours.
    """

    def __init__(self, embed: Any, encode: Any) -> None:
        features, static = embed.layers[0].layers
        columns = features.layers[0].attrs["columns"]
        self._columns: list[Any] = [IDS[name] if isinstance(name, str) else name for name in columns]
        self._telling: list[Any] = [ORTH, *(column for column in self._columns if column not in _OF_THE_WORD)]
        self._hashed = features.layers[2].layers[0]
        self._static: Any = static
        self._mix = embed.layers[1].layers[0]
        self._encode: _Encoder = WindowEncoder.of(encode) or partial(_encoded_by, encode)
        self._place: dict[bytes, int] = {}
        self._known: _Vectors = np.empty((0, self._mix.get_dim("nO")), dtype=np.float32)

    @classmethod
    def of(cls, tok2vec: Any) -> TokenVectors | None:
        """Give the vectors of a model built as `MultiHashEmbed` under an encoder, None for any other."""
        try:
            embed, encode = tok2vec.layers
            features, static = embed.layers[0].layers
            names = tuple(layer.name for layer in features.layers[:2])
            fits = (
                names == _LAYERS
                and static.name == "static_vectors"
                and [layer.name.split("(")[0] for layer in embed.layers[1:]] == ["with_array", "ragged2list"]
                and encode.name.startswith("with_array(")
            )
        except (AttributeError, ValueError, IndexError):
            return None
        return cls(embed, encode) if fits else None

    def __call__(self, docs: Sequence[Doc]) -> list[_Vectors]:
        """Give one array a document, shape (n_tokens, width)."""
        keys = keys_of(docs, self._telling)
        places: list[Any] = list(map(self._place.get, keys))
        if None in places:
            self._learn(docs, keys)
            places = list(map(self._place.get, keys))
        ends = np.cumsum([len(doc) for doc in docs])[:-1]
        return self._encode(self._known, np.split(np.array(places, dtype=np.int64), ends))

    def _learn(self, docs: Sequence[Doc], keys: Sequence[bytes]) -> None:
        if len(self._place) > _MOST_WORDS:
            self._place, self._known = {}, self._known[:0]
        fresh: dict[bytes, int] = {}
        for number, key in enumerate(keys):
            if key not in self._place:
                fresh.setdefault(key, number)
        tokens = list(fresh.values())
        features = np.concatenate([doc.to_array(self._columns) for doc in docs])[tokens]
        words = np.concatenate([doc.to_array(ORTH) for doc in docs])[tokens]
        hashed = self._hashed.predict(features)
        vectors = self._mix.predict(np.hstack([hashed, self._looked_up(docs[0], words)]))
        self._place.update({key: len(self._known) + number for number, key in enumerate(fresh)})
        self._known = np.concatenate([self._known, vectors])

    def _looked_up(self, doc: Doc, words: NDArray[np.uint64]) -> _Vectors:
        """Give what the vocabulary's own vectors hold for some words, as spaCy's layer does."""
        table = doc.vocab.vectors
        rows = table.find(keys=words)
        weights = self._static.get_param("W")
        found: _Vectors = self._static.ops.gemm(
            np.ascontiguousarray(table.data[rows]), np.ascontiguousarray(weights), trans2=True
        )
        found[rows < 0] = 0
        return found


def _encoded_by(encode: Any, words: _Vectors, documents: Sequence[NDArray[np.int64]]) -> list[_Vectors]:
    """Encode as spaCy's own layer does."""
    found: list[_Vectors] = encode.predict([words[places] for places in documents])
    return found
