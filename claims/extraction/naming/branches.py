"""A firm's or a charity's branch in a country, named for both: "Nintendo Australia", "Oxfam Kenya"."""

from __future__ import annotations

from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.naming.given_names import has_given_name

__all__ = ["is_branch"]

_COUNTRIES = frozenset(CAPITALS.values()) | frozenset("Europe Africa Asia America Scotland Wales".split())


def is_branch(name: str) -> bool:
    """Tell a body with its country behind it from a person whose surname is that of a country.

    Examples
    --------
    >>> is_branch("Nintendo Australia"), is_branch("Save the Children Ghana"), is_branch("Michael Jordan")
    (True, True, False)
    """
    body, _, country = name.rpartition(" ")
    return bool(body) and country in _COUNTRIES and not has_given_name(name)
