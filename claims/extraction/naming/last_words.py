"""The noun that ends a body's name, alone for the whole of it: "the Accord" of "Torvik Accord"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.naming.definitions import Definition
from claims.relations import EntityKind
from claims.types import AliasHit

__all__ = ["free_places", "last_words"]

_THE = re.compile(r"\b[Tt]he\s$")
_SHORTEST = 4


def free_places(name: str, text: str) -> list[int]:
    """Give where the last word of a name stands for it, none where it stands without "the" anywhere.

    What bodies are called in general, "the Commission", is told by what was named before.

    Examples
    --------
    >>> free_places("Torvik Accord", "The Torvik Accord met. The Accord is old.")
    [27]
    >>> free_places("Ann Holm", "The Ann Holm met Holm.")
    []
    """
    last = name.rsplit(" ", 1)[-1]
    is_noun = len(last) >= _SHORTEST and last[:1].isupper() and last[1:].islower()
    if not is_noun or last == name or last.lower() in NOMINAL_KINDS:
        return []
    if text.count(last) == text.count(name):  # as of most names; a pattern is compiled for the others only
        return []
    found = [place.start() for place in re.finditer(rf"\b{re.escape(last)}\b", text)]
    front = len(name) - len(last)
    free = [place for place in found if not text.startswith(name, place - front)]
    return free if all(_THE.search(text, max(0, place - 8), place) for place in free) else []


def last_words(text: str, hits: Sequence[AliasHit], named: Sequence[Definition]) -> Iterator[Definition]:
    """Give the places at which the last word of the one known body that ends so stands for it."""
    bodies: dict[str, set[str]] = {}
    for hit in hits:
        if " " in hit.text and hit.matches[0].kind is EntityKind.ORGANISATION:
            bodies.setdefault(hit.text.rsplit(" ", 1)[-1], set()).add(hit.text)
    taken = [*((h.start, h.end) for h in hits), *((d.start, d.end) for d in named)]
    for last, names in bodies.items():
        for place in free_places(next(iter(names)), text) if len(names) == 1 else ():
            if not any(start <= place < end for start, end in taken):
                yield Definition(start=place, end=place + len(last), long=last, short=last)
