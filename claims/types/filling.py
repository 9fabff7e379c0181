"""Nouns filled while they are open: frozen ones made by the hundred thousand at a third of the cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, make_dataclass
from typing import Any, TypeVar

__all__ = ["maker"]

_Noun = TypeVar("_Noun")


def maker(kind: type[_Noun]) -> Callable[..., _Noun]:
    """Give what makes nouns of a slotted dataclass, one without a check of its own, from its fields in order.

    A frozen class takes a field only from `object.__setattr__`, which costs as much as all the rest: a noun
    is filled while it is open, by plain assignments, and becomes one of its own class when all is in.

    Examples
    --------
    >>> from claims.types import Span
    >>> make_span = maker(Span)
    >>> make_span(1, 4)
    Span(start=1, end=4)
    """
    own: Any = kind
    told = fields(own)
    defaults = [one.name for one in told if one.default is not MISSING]
    # Where a field without a default stands behind one that has, all have to be given.
    may_lack = defaults == [one.name for one in told[len(told) - len(defaults) :]]
    known = [
        (one.name, one.type, one.default) if may_lack and one.name in defaults else (one.name, one.type)
        for one in told
    ]
    begin: Callable[..., Any] = make_dataclass(
        f"Open{kind.__name__}", known, slots=True, eq=False, repr=False
    )

    def make(*values: Any) -> _Noun:
        fresh = begin(*values)
        fresh.__class__ = kind
        noun: _Noun = fresh
        return noun

    return make
