"""An option beside what the document knows of it, so that no feature need look it up for itself."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.choice.options import Option
    from claims.extraction.choice.slots import NamesOfDocument, OpenSlot
    from claims.extraction.context import NamedThing

__all__ = ["Named", "Offered"]


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


class Offered:
    """An option for one slot."""

    __slots__ = ("folded", "option", "slot", "starts", "thing")

    def __init__(self, option: Option, slot: OpenSlot, named: Named) -> None:
        self.option, self.slot = option, slot
        self.thing, self.folded = named.thing, named.folded
        self.starts = named.thing.starts if named.thing is not None else ()

    def is_within(self, start: int, end: int) -> float:
        """Give 1 where the text names it between two places."""
        first = bisect_left(self.starts, start)
        return float(first < len(self.starts) and self.starts[first] < end)
