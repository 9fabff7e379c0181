"""Nouns filled while they are open: frozen ones made by the hundred thousand at a third of the cost.

A frozen class takes a field only from `object.__setattr__`, which costs as much as all the rest: a noun is
filled while it is open, by plain assignments, and becomes one of its own class when all is in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field, fields, make_dataclass
from functools import lru_cache
from typing import Any, TypeVar, cast

__all__ = ["keyword_maker", "maker", "open_class"]

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
    return _closing(kind, own.__slots__)


def keyword_maker(kind: type[_Noun]) -> type[_Noun]:
    """Give what makes the same nouns as a keyword-only dataclass.

    It is called like the class and fills in the same defaults; `__post_init__` finds the noun closed.

    Examples
    --------
    >>> from claims.types import Slot
    >>> make_slot = keyword_maker(Slot)
    >>> make_slot(name="Elm Bank") == Slot(name="Elm Bank")
    True
    """
    own: Any = kind
    told = [(one.name, Any, field(default=one.default)) for one in fields(own) if one.init]
    return cast("type[_Noun]", _closing(kind, told, kw_only=True))


def _closing(kind: type[_Noun], told: Iterable[Any], *, kw_only: bool = False) -> Callable[..., _Noun]:
    """Give an open class whose nouns become of their own class as soon as all is in."""

    check: Callable[[Any], None] | None = getattr(kind, "__post_init__", None)

    def close(noun: Any) -> None:
        noun.__class__ = kind
        if check is not None:
            check(noun)

    return make_dataclass(
        f"Open{kind.__name__}",
        told,
        slots="__slots__" in vars(kind),
        kw_only=kw_only,
        eq=False,
        repr=False,
        namespace={"__post_init__": close},
    )
