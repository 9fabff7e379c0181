"""An option beside what the document knows of it, so that no feature need look it up for itself."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.choice.options import key_of
from claims.extraction.context import fold
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.extraction.choice.options import Option
    from claims.extraction.choice.slots import NamesOfDocument, OpenSlot
    from claims.extraction.context import NamedThing

__all__ = ["Named", "Offered"]

# A long list names one body thousands of times.
_MOST_PLACES = 24


class Named:
    """A body by one of its names, in a document.

    Parameters
    ----------
    name : str
        As it is offered.
    thing : NamedThing or None
        The thing of the document; None for a body that the table alone knows.
    names : NamesOfDocument
        The document's.
    """

    def __init__(self, name: str, thing: NamedThing | None, names: NamesOfDocument) -> None:
        self.name, self.thing, self.names = name, thing, names
        self.folded = fold(name)
        # The features that hang on these alone, once they are worked out.
        self.values: dict[str, float] | None = None

    @property
    def is_person(self) -> bool:
        """Whether it was taken for a person."""
        return self.thing is not None and self.thing.kind is EntityKind.PERSON

    @cached_property
    def own_places(self) -> tuple[int, ...]:
        """Where it stands by itself and not inside a longer name."""
        return self.names.own_places(self.thing) if self.thing is not None else ()

    def share(self, is_so: Callable[[str, int], bool]) -> float:
        """Give the share of its first places that a test of text and place holds of."""
        starts = self.thing.starts[:_MOST_PLACES] if self.thing is not None else ()
        text = self.names.context.article.text
        return sum(is_so(text, start) for start in starts) / len(starts) if starts else 0.0


class Offered:
    """An option for one slot."""

    __slots__ = ("folded", "key", "option", "slot", "starts", "thing")

    def __init__(self, option: Option, slot: OpenSlot, named: Named) -> None:
        self.option, self.slot, self.key = option, slot, key_of(option.mention)
        self.thing, self.folded = named.thing, named.folded
        self.starts = named.thing.starts if named.thing is not None else ()

    def is_within(self, start: int, end: int) -> float:
        """Give 1 where the text names it between two places."""
        first = bisect_left(self.starts, start)
        return float(first < len(self.starts) and self.starts[first] < end)
