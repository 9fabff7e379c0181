"""A noun with some fields changed, in half the time of `dataclasses.replace`."""

from __future__ import annotations

from typing import Any, TypeVar

__all__ = ["renewed"]

_Noun = TypeVar("_Noun")
_made, _put = object.__new__, object.__setattr__


def renewed(one: _Noun, /, **changes: Any) -> _Noun:
    """Give a slotted dataclass with some fields changed.

    For classes whose fields are all their own and need no check; what no caller may give, such as a memory
    that begins anew, is given here.

    Examples
    --------
    >>> from claims.types import Span
    >>> renewed(Span(start=1, end=4), end=9)
    Span(start=1, end=9)
    """
    kind = one.__class__
    fresh = _made(kind)
    for name in kind.__slots__:  # type: ignore[attr-defined]
        _put(fresh, name, changes[name] if name in changes else getattr(one, name))
    return fresh
