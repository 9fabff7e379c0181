"""Linear models over named features as plain JSON: written, sealed by a digest, read with every check."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from claims.errors import ModelError

__all__ = ["FORMAT", "digest_of_numbers", "read_model", "write_model"]

FORMAT = 1


def digest_of_numbers(weights: Mapping[str, float], *numbers: float) -> str:
    """Give the SHA-256 of a model's numbers: its identity, stored with it."""
    told = json.dumps([dict(sorted(weights.items())), *numbers], separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def read_model(
    path: Path, keys: Sequence[str], features: Iterable[Callable[..., float]], *, kind: str, trained_by: str
) -> tuple[dict[str, float], list[float]]:
    """Give the weights of a stored model and its other numbers.

    Parameters
    ----------
    keys : sequence of str
        What the other numbers are stored as, in the order of the digest.
    features : iterable of callable
        Those the model must have been made for, in order.
    kind, trained_by : str
        What it is and the command that trains it, for messages.

    Raises
    ------
    ModelError
        When the file is damaged or made for other features.
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        names = record["features"]
        weights = {str(name): float(weight) for name, weight in record["weights"].items()}
        numbers = [float(record[key]) for key in keys]
    except (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError, OverflowError) as error:
        raise ModelError(f"{path}: no {kind} ({error}); train it with `{trained_by}`") from error
    if record.get("digest") != digest_of_numbers(weights, *numbers):
        raise ModelError(
            f"{path}: its digest does not fit, the file was changed; take the one that was shipped"
        )
    if not all(map(math.isfinite, (*weights.values(), *numbers))):
        raise ModelError(f"{path}: a weight is no finite number; take the file that was shipped")
    if record.get("format") != FORMAT or names != [feature.__name__ for feature in features]:
        raise ModelError(f"{path} was made for other features; train it anew with `{trained_by}`")
    return weights, numbers


def write_model(
    path: Path,
    features: Iterable[Callable[..., float]],
    weights: Mapping[str, float],
    *,
    numbers: Mapping[str, float],
    digest: str,
    measured: Mapping[str, float],
) -> None:
    """Write a model: features, weights, other numbers by name, and what was measured by folds."""
    record: dict[str, Any] = {
        "format": FORMAT,
        "features": [feature.__name__ for feature in features],
        **numbers,
        "weights": dict(sorted(weights.items())),
        "digest": digest,
        "measured": {name: round(value, 4) for name, value in measured.items()},
    }
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
