"""What English calls the people and things of a state, where a table does not say: Vendria, Vendrian."""

from __future__ import annotations

__all__ = ["adjectives"]

# What is put behind a name, by its end; the longest end counts. A number of letters is taken off first.
_BY_END: dict[str, tuple[tuple[int, str], ...]] = {
    "ia": ((0, "n"),),
    "a": ((0, "n"), (1, "ian")),
    "e": ((1, "ian"), (1, "an")),
    "i": ((0, "an"),),
    "o": ((0, "an"), (1, "an"), (1, "ian")),
    "u": ((0, "an"),),
    "y": ((1, "ian"),),
    "w": ((1, "vian"), (0, "ian")),
    "land": ((0, "er"), (0, "ic")),
    "burg": ((0, "er"), (0, "ian")),
    "berg": ((0, "er"), (0, "ian")),
    "stan": ((0, "i"),),
}
_ELSE = ((0, "ian"), (0, "an"), (0, "ish"))
_SHORTEST, _LONGEST_END = 4, 4


def adjectives(label: str) -> tuple[str, ...]:
    """Give the adjectives that the name of a state of one word may make, none of several words.

    Examples
    --------
    >>> adjectives("Vendria"), adjectives("Corvane"), adjectives("Skarland")
    (('Vendrian',), ('Corvanian', 'Corvanan'), ('Skarlander', 'Skarlandic'))
    >>> adjectives("Isle of Quoy")
    ()
    """
    if len(label) < _SHORTEST or not label.isalpha() or not label.istitle():
        return ()
    sizes = range(_LONGEST_END, 0, -1)
    ends = next((_BY_END[label[-size:]] for size in sizes if label[-size:] in _BY_END), _ELSE)
    return tuple(label[: len(label) - cut] + end for cut, end in ends)
