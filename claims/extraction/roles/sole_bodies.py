"""Bodies that an office tells by itself or with its holder's name: a pope's church, the realm of George V.

Which office and whose realm stands in `datasets/reference/by_hand/realms.csv`: only titles that one body in
the world has, and names that history ties to one realm; "Henry IV" reigned in three and "Charles I" in five.
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache

from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.names import alias_key
from claims.relations import EntityKind
from claims.resources import dataset_path

__all__ = ["is_of_sole_body", "realm_of", "sole_body"]

# Adjectives that titles open with, "Scottish secretary", and whose ministers are of that land.
_PARTS_OF_STATES = {"scottish": "Scotland", "welsh": "Wales"}


@cache
def _bodies() -> dict[tuple[str, str], Mention]:
    """Read the body of each title and name; of a title by itself the name is empty."""
    found: dict[tuple[str, str], Mention] = {}
    with dataset_path("reference", "by_hand", "realms.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            name = row["body"]
            body = Mention(
                text=name, start=0, end=0, form=MentionForm.NAME, kind=EntityKind(row["kind"]), name=name
            )
            for title in row["title"].split(";"):
                for holder in row["names"].split(";"):
                    found[title, alias_key(holder)] = body
    return found


@cache
def _told_by_title() -> dict[str, Mention]:
    return {title: body for (title, holder), body in _bodies().items() if not holder}


@lru_cache(maxsize=4096)
def sole_body(title: str) -> Mention | None:
    """Give the only body in the world that has an office, wherever a text names its holder.

    Examples
    --------
    >>> sole_body("pope").name, sole_body("european commissioner for trade").name, sole_body("king")
    ('Catholic Church', 'European Commission', None)
    """
    found = (body for word, body in _told_by_title().items() if f"{title} ".startswith(f"{word} "))
    return next(found, _of_part(title))


def _of_part(title: str) -> Mention | None:
    """Give Scotland for a "scottish health minister"; a "Scottish secretary" sits in another cabinet."""
    land = _PARTS_OF_STATES.get(title.partition(" ")[0])
    if land is None or not title.endswith(" minister"):
        return None
    return Mention(text=land, start=0, end=0, form=MentionForm.NAME, kind=EntityKind.STATE, name=land)


def realm_of(title: str, name: str) -> Mention | None:
    """Give the realm of a ruler by bare title and name; None for those of no or several realms.

    Examples
    --------
    >>> realm_of("king", "George V").name, realm_of("tsar", "Nicholas II").name, realm_of("king", "Charles I")
    ('United Kingdom', 'Russia', None)
    """
    return _bodies().get((title, alias_key(name)))


def is_of_sole_body(named: Mention | None, role: RoleMention | None) -> bool:
    """Tell where a holder is from, "the Borgia pope", from another body that has such an office."""
    sole = sole_body(role.title) if role is not None else None
    if named is None or sole is None or role is None or named.name == sole.name:
        return False
    return named.kind is not sole.kind or named.start < role.start
