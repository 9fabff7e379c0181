"""Which states have an office by the table, and which have none: a kingdom no president, Russia no secretary.

The table gives every state its heads, and the United States and the United Kingdom their whole cabinets: what
of an office it does not give a state, that state has not where another of the article's has it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.choice.options import Option
    from claims.extraction.tables import KnowsNames

__all__ = ["TableOffices", "is_same_office"]

_LINKS = frozenset({"of", "the", "for", "and", "to"})
_SPELT = {"defence": "defense", "adviser": "advisor", "labour": "labor"}
# Heads that the table calls by one word, and those whom a state has that has another.
_HEADS = {
    **dict.fromkeys(
        ("king", "queen", "emperor", "empress", "monarch"), frozenset({"monarch", "sultan", "emir"})
    ),
    **dict.fromkeys(
        ("president", "vice president", "first lady"), frozenset({"president", "supreme leader"})
    ),
    "chancellor": frozenset({"chancellor"}),
}
# Of these the table knows the whole cabinet.
_FULL = 20
# Whom the United States has where most have ministers, and who else has them (own list).
_DEPARTMENTS = word_set(
    "defense homeland security treasury labor commerce energy health human services transportation interior "
    "agriculture housing urban development veterans affairs education home culture justice business "
    "brexit foreign state"
)
_WITH_SECRETARIES = word_set(
    "united-states united-kingdom philippines mexico hong-kong kenya honduras puerto-rico pakistan "
    "india bangladesh nepal sri-lanka"
)


def is_same_office(one: str, other: str) -> bool:
    """Tell whether two titles are one office in other words.

    Examples
    --------
    >>> is_same_office("defence secretary", "secretary of defense"), is_same_office("mayor", "vice mayor")
    (True, False)
    """
    return one == other or _words(one) == _words(other)


@lru_cache(maxsize=4096)
def _words(title: str) -> frozenset[str]:
    words = title.lower().replace("-", " ").split()
    return frozenset(_SPELT.get(word, word) for word in words if word not in _LINKS)


class TableOffices:
    """Tells the states that have an office from those that have none.

    Parameters
    ----------
    table : KnowsNames or None
        Knows the posts of bodies; None where nothing is known.
    """

    def __init__(self, table: KnowsNames | None) -> None:
        self.table = table
        self._titles: dict[str, frozenset[str]] = {}

    def of(self, offered: Sequence[Option], title: str) -> list[Option]:
        """Leave out states without such an office where another one of those offered has it."""
        having = [option for option in offered if self._has(option, title)]
        if not having:
            return self._with_ministers(offered) if title.endswith("minister") else list(offered)
        # "In Spain, President Azal": the land that a text is about may have had others once.
        first = max(option.score for option in offered) if title in _HEADS else float("inf")
        return [o for o in offered if o in having or o.score >= first or not self._lacks(o, title)]

    def _with_ministers(self, offered: Sequence[Option]) -> list[Option]:
        """Leave out a state whose whole cabinet is known and has no ministers, where there is another."""
        states = [option for option in offered if self._posts(option)]
        others = [option for option in states if not self._is_without_ministers(option)]
        return [o for o in offered if o in others or o not in states] if others else list(offered)

    def _is_without_ministers(self, option: Option) -> bool:
        posts = self._posts(option)
        return len(posts) > _FULL and not any("minister" in post.split() for post in posts)

    def _has(self, option: Option, title: str) -> bool:
        posts = self._posts(option)
        heads = _HEADS.get(title)
        if heads is not None:
            return not heads.isdisjoint(posts)
        return any(is_same_office(title, post) for post in posts)

    def _lacks(self, option: Option, title: str) -> bool:
        posts = self._posts(option)
        if title in _HEADS or len(posts) > _FULL:
            return bool(posts)
        is_of_secretary = "secretary" in title.split() and _words(title) - {"secretary"} <= _DEPARTMENTS
        named = option.name.lower().replace(" ", "-")
        return bool(posts) and is_of_secretary and named not in _WITH_SECRETARIES

    def _posts(self, option: Option) -> frozenset[str]:
        """Give the titles that the table knows of a state; none of what is no state of the table."""
        body = option.mention
        if self.table is None or body.kind is not EntityKind.STATE or not body.entity_ids:
            return frozenset()
        state = body.entity_ids[0]
        if state not in self._titles:
            titles = (post.title for post in self.table.posts_of(state) if post.title)
            self._titles[state] = frozenset(title for title in titles if "ambassador" not in title)
        return self._titles[state]
