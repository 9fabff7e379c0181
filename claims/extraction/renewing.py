"""A noun with some fields changed, in a fifth of the time of `dataclasses.replace`."""

from __future__ import annotations

from collections.abc import Callable
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
    fresh: _Noun = _COPIERS[one.__class__](one)
    for name, value in changes.items():
        _put(fresh, name, value)
    return fresh


class _Copiers(dict[type, Callable[[Any], Any]]):
    """How to copy a noun of each class.

    A frozen class takes a field only from `object.__setattr__`, which costs as much as all the rest. A class
    with the same slots that is not frozen is filled by plain assignments instead and becomes the other when
    all is in; these are spelled out, as dataclasses spell out their `__init__`.
    """

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
        open_kind = type(f"Open{kind.__name__}", (), {"__slots__": names})
        lines = [f"    fresh.{name} = one.{name}" for name in names]
        source = "\n".join(
            [
                "def copied(one):",
                "    fresh = made(open_kind)",
                *lines,
                "    fresh.__class__ = kind",
                "    return fresh",
            ]
        )
        known: dict[str, Any] = {"made": _made, "open_kind": open_kind, "kind": kind}
        exec(source, known)
        copied: Callable[[Any], Any] = known["copied"]
        self[kind] = copied
        return copied


_COPIERS = _Copiers()
