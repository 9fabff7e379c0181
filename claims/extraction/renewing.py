"""A noun with some fields changed, in a quarter of the time of `dataclasses.replace`."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar

from claims.types.filling import open_class

__all__ = ["renewed"]

_Noun = TypeVar("_Noun")


def renewed(one: _Noun, /, **changes: Any) -> _Noun:
    """Give a slotted dataclass with some fields changed.

    For classes of several fields, all their own, that need no check; what no caller may give, such as a
    memory that begins anew, is given here.

    Examples
    --------
    >>> from claims.types import Span
    >>> renewed(Span(start=1, end=4), end=9)
    Span(start=1, end=9)
    """
    kind = one.__class__
    opened, fields_of = _OPENED[kind]
    fresh = opened(*fields_of(one))
    for name, value in changes.items():
        setattr(fresh, name, value)
    fresh.__class__ = kind
    noun: _Noun = fresh
    return noun


class _Opened(dict[type, tuple[Callable[..., Any], Callable[[Any], tuple[Any, ...]]]]):
    """For each class of nouns the open one, and what reads all fields."""

    def __missing__(self, kind: type) -> tuple[Callable[..., Any], Callable[[Any], tuple[Any, ...]]]:
        names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
        self[kind] = found = open_class(kind), attrgetter(*names)
        return found


_OPENED = _Opened()
