"""Whether two offices can be of one body: a minister is of a state, a mayor of a town."""

from __future__ import annotations

__all__ = ["are_of_two_levels"]

_LOCAL = frozenset("mayor governor bishop archbishop provost sheriff councillor".split())
_NATIONAL = frozenset("minister secretary ambassador premier taoiseach marshal chancellor".split())


def are_of_two_levels(one: str, other: str) -> bool:
    """Tell whether of two bare titles one is of a state and one of a part of it.

    Examples
    --------
    >>> are_of_two_levels("mayor", "minister of transport"), are_of_two_levels("mayor", "deputy mayor")
    (True, False)
    """
    first, second = frozenset(one.split()), frozenset(other.split())
    pairs = ((first, second), (second, first))
    return any(_LOCAL & local and _NATIONAL & national and not _LOCAL & national for local, national in pairs)
