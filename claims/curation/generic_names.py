"""Names made of words that bodies everywhere share: "Institute of Physics", "Democratic Party".

A register knows one bearer of such a name and the world has many, so that the name alone tells
nobody which is meant. Nor does a surname.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Set

from claims.curation.draft import Draft
from claims.names import surname

__all__ = ["mark_generic_names"]

# The tier of registers: bodies listed by the thousand, each under the names its source has.
_REGISTERS = 2
# A word is everybody's when bodies of so many states have it.
_STATES = 5
# So many of them in a row are a name of their own: "Union for Democracy and Social Progress".
_MOST = 3
_WORD = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
_LINKING = frozenset("of and for the in on at to an a with by s".split())
# Words that name states and are plain words as well.
_PLAIN = frozenset(
    """
    central democratic east eastern federal federation islamic islands kingdom new north northern people
    peoples republic south southern state states union united west western
    """.split()
)


def mark_generic_names(draft: Draft) -> None:
    """Mark names of register bodies that say neither of which state they are nor anything of their own."""
    bodies = {
        entity_id
        for entity_id, row in draft.entities.items()
        if row.kind == "organisation" and draft.tier[entity_id] >= _REGISTERS
    }
    shared = _shared_words((draft.entities[one].label, draft.entities[one].country) for one in bodies)
    shared -= _words_of_states(draft) - _PLAIN
    surnames = {surname(row.label) for row in draft.entities.values() if row.kind == "person"}
    generic = [
        row.alias
        for row in draft.aliases.values()
        if row.entity_id in bodies
        and row.ambiguous == "false"
        and (is_made_of(row.alias, shared) or row.alias in surnames)
    ]
    draft.mark_ambiguous(generic, of=bodies)


def is_made_of(name: str, words: Set[str]) -> bool:
    """Tell whether the few words of a name are all among given ones, or link others.

    Examples
    --------
    >>> is_made_of("Museum of Fine Arts", {"museum", "fine", "arts"}), is_made_of("Tate Museum", {"museum"})
    (True, False)
    """
    own = set(_words(name)) - _LINKING
    return 0 < len(own) <= _MOST and own <= words


def _shared_words(labels: Iterable[tuple[str, str]]) -> set[str]:
    states: defaultdict[str, set[str]] = defaultdict(set)
    for label, country in labels:
        for word in _words(label):
            states[word].add(country)
    return {word for word, having in states.items() if len(having) >= _STATES}


def _words_of_states(draft: Draft) -> set[str]:
    """Give every word of a state's names and of its people's: "Swiss" tells whose a body is."""
    of_states = (row.alias for row in draft.aliases.values() if row.entity_id.startswith("state:"))
    return {word for alias in of_states for word in _words(alias)}


def _words(name: str) -> list[str]:
    return _WORD.findall(name.lower())
