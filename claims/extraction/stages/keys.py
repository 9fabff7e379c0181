"""Rows of numbers as keys of a dictionary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["keys_of"]


def keys_of(docs: Sequence[Doc], attributes: Sequence[Any]) -> list[bytes]:
    """Give what documents say of each of their tokens, one key a token.

    Tuples of numbers would do, but spaCy's are so large that each is an object of its own: to make and to
    hash them takes six times as long as the bytes they are.
    """
    size = len(attributes)
    rows = np.concatenate([doc.to_array(list(attributes)).reshape(-1, size) for doc in docs])
    keys: list[bytes] = rows.view(f"V{size * rows.itemsize}").ravel().tolist()
    return keys
