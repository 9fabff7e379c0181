"""Where a word is only the end of something else's name: "House" of "the White House"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claims.extraction.context.names import fold, places_of

__all__ = ["ends_of_names", "places_inside"]


def ends_of_names(called: Iterable[tuple[str, str]]) -> dict[str, set[tuple[str, str]]]:
    """Give names of several words by their last word, each with what it is short for.

    Parameters
    ----------
    called : iterable of (str, str)
        Names as the text has them, with the longest name of the thing.

    Examples
    --------
    >>> ends_of_names([("White House", "White House"), ("House", "House")])
    {'House': {('White House', 'White House')}}
    """
    found: dict[str, set[tuple[str, str]]] = {}
    for text, name in called:
        if " " in text and text.split()[-2][:1].isupper():  # "Turku" may be short for its university
            found.setdefault(text.rpartition(" ")[2], set()).add((text, name))
    return found


def places_inside(word: str, name: str, ends: Mapping[str, set[tuple[str, str]]], text: str) -> set[int]:
    """Give where a word ends the name of something else than what it is short for itself.

    Examples
    --------
    >>> ends = ends_of_names([("White House", "White House"), ("Lind House", "House")])
    >>> places_inside("House", "House", ends, "The White House and the House; Lind House")
    {10}
    """
    if " " in word or word not in ends:
        return set()
    others = [longer for longer, other in ends[word] if fold(other) != fold(name)]
    return {place + len(longer) - len(word) for longer in others for place in places_of(longer, text)}
