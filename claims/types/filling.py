"""Nouns filled while they are open: frozen ones made by the hundred thousand at a third of the cost.

A frozen class takes a field only from `object.__setattr__`, which costs as much as all the rest: a noun is
filled while it is open, by plain assignments, and becomes one of its own class when all is in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import make_dataclass
from functools import lru_cache
from typing import Any, TypeVar

__all__ = ["maker", "open_class"]

_Noun = TypeVar("_Noun")


@lru_cache(maxsize=256)
def open_class(kind: type) -> Callable[..., Any]:
    """Give a class of the same slots that is not frozen and takes all fields in their order."""
    names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
    return make_dataclass(f"Open{kind.__name__}", names, slots=True, eq=False, repr=False)


def maker(kind: type[_Noun]) -> Callable[..., _Noun]:
    """Give what makes nouns of a slotted dataclass, one without a check of its own, from all its fields.

    Examples
    --------
    >>> from claims.types import Span
    >>> make_span = maker(Span)
    >>> make_span(1, 4)
    Span(start=1, end=4)
    """
    own: Any = kind
    begin = open_class(own)

    def make(*values: Any) -> _Noun:
        fresh = begin(*values)
        fresh.__class__ = kind
        noun: _Noun = fresh
        return noun

    return make
