"""Puts the options of an open slot in order: by rules of thumb, or by a conditional logit in plain JSON."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from claims.extraction.choice.features import OPTION_FEATURES, option_values
from claims.extraction.choice.options import Way
from claims.extraction.weighing.stored_models import digest_of_numbers, read_model
from claims.resources import model_path

if TYPE_CHECKING:
    from claims.extraction.choice.options import Option
    from claims.extraction.choice.slots import OpenSlot

__all__ = ["Chooser", "HandChooser", "LogitChooser", "digest_of", "load_chooser", "logits"]


class Chooser(Protocol):
    """Puts the options of a slot in order."""

    def ranked(self, slot: OpenSlot) -> list[Option]:
        """Give the options worth naming, best first, each with its confidence as score."""
        ...


@dataclass(frozen=True, slots=True)
class HandChooser:
    """The order of the rules of thumb, for want of a model; what the text merely names stays out."""

    def ranked(self, slot: OpenSlot) -> list[Option]:
        """Give the options by their scores."""
        return _in_order(option for option in slot.options if option.ways != {Way.NAMED})


@dataclass(frozen=True, slots=True, kw_only=True)
class LogitChooser:
    """A conditional logit: the odds of each option of one slot against the others, and against none.

    Parameters
    ----------
    weights : mapping of str to float
        Weight of each feature by name; a feature the training never saw weighs nothing.
    none : float
        The logit of "none of them".
    """

    weights: Mapping[str, float]
    none: float

    def ranked(self, slot: OpenSlot) -> list[Option]:
        """Give the options by their probability."""
        odds = logits([option_values(option, slot) for option in slot.options], self)
        best = max(odds)
        shares = [math.exp(value - best) for value in odds]
        total = math.fsum(shares)
        scored = (
            option.scored(round(share / total, 4))
            for option, share in zip(slot.options, shares, strict=False)
        )
        return _in_order(scored)


def logits(options: Sequence[Mapping[str, float]], model: LogitChooser) -> list[float]:
    """Give the logit of each option from its feature values, and of none of them last.

    Examples
    --------
    >>> logits([{"nearness": 0.5}, {}], LogitChooser(weights={"nearness": 2.0}, none=-1.0))
    [1.0, 0.0, -1.0]
    """
    # Summed without regard to order, so that the last digit never depends on who built the mapping.
    weight_of = model.weights.get
    each = [math.fsum([weight_of(name, 0.0) * value for name, value in o.items()]) for o in options]
    return [*each, model.none]


def _in_order(options: Iterable[Option]) -> list[Option]:
    return sorted(options, key=lambda o: (-o.score, o.mention.start, o.mention.name or ""))


def digest_of(model: LogitChooser) -> str:
    """Give the SHA-256 of a model's numbers: its identity, stored with it."""
    return digest_of_numbers(model.weights, model.none)


def load_chooser(path: Path | None = None) -> Chooser:
    """Load the trained model; rules of thumb where none is bundled.

    Raises
    ------
    ModelError
        When the file is damaged or made for other features.
    """
    place = path or model_path("choice.json")
    return _load(place) if path is not None or place.exists() else HandChooser()


@lru_cache(maxsize=4)
def _load(path: Path) -> LogitChooser:
    weights, (none,) = read_model(
        path, ("none",), OPTION_FEATURES, kind="model of choice", trained_by="claims.extraction --choice"
    )
    return LogitChooser(weights=weights, none=none)
