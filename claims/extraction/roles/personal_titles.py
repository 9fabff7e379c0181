"""Titles that tell no office by themselves: "head", and "dictator", which nobody is elected after one."""

from __future__ import annotations

__all__ = ["VAGUE_TITLES", "is_passed_on"]

# What tells no office without its body.
VAGUE_TITLES = frozenset({"chief", "head", "leader", "boss", "leadership"})

# What somebody is called who rules or fights without an office; whoever comes next is called otherwise.
_PERSONAL = frozenset(
    [
        *("dictator", "strongman", "warlord", "autocrat", "opposition leader", "rebel leader"),
        *("guerrilla leader", "army chief", "chief of staff", "commander"),
    ]
)
_PERSONAL_WORDS = ("military ", "coup ", "junta ", "rebel ", "separatist ", "opposition ", "militia ")


def is_passed_on(title: str | None) -> bool:
    """Tell an office from what only its holder is called.

    Examples
    --------
    >>> is_passed_on("president"), is_passed_on("rebel leader")
    (True, False)
    """
    return title is None or not (title in _PERSONAL or title.startswith(_PERSONAL_WORDS))
