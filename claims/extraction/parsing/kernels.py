"""Which matrix kernel the pipeline uses: the one that a quick probe finds faster here.

The BLIS that thinc ships may fall back to a generic kernel and then be half as fast
as numpy's OpenBLAS. Both give the same parses: not one token of 120 articles
differed when it was measured.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["choose_kernel"]

# The shape of the pipeline's commonest product: a batch of tokens by its hidden width.
_TOKENS, _WIDTH, _PIECES = 2000, 96, 288
_ROUNDS = 3
# A change is only worth making when it is clearly faster, not by the noise of the probe.
_MARGIN = 0.8


def choose_kernel(nlp: Language) -> str:
    """Make the pipeline's models use numpy's kernel where it is clearly faster; give its name."""
    nodes = [node for node in _nodes(nlp) if getattr(node.ops, "use_blis", False)]
    if not nodes or not _numpy_is_faster(nodes[0].ops):
        return "blis"
    for node in nodes:
        node.ops.use_blis = False
    return "numpy"


def _nodes(nlp: Language) -> list[Any]:
    models = [getattr(component, "model", None) for _, component in nlp.pipeline]
    return [node for model in models if model is not None and hasattr(model, "walk") for node in model.walk()]


def _numpy_is_faster(ops: Any) -> bool:
    rows = np.ones((_TOKENS, _WIDTH), dtype="float32")
    weights = np.ones((_PIECES, _WIDTH), dtype="float32")
    with_blis = _fastest(lambda: ops.gemm(rows, weights, trans2=True))
    with_numpy = _fastest(lambda: rows @ weights.T)
    return with_numpy < _MARGIN * with_blis


def _fastest(product: Any) -> float:
    seconds = []
    for _ in range(_ROUNDS):
        begun = time.perf_counter()
        product()
        seconds.append(time.perf_counter() - begun)
    return min(seconds)
