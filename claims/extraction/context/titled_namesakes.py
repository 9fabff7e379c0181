"""Whom a title before a surname means that the text gives in full to a relative: "President Trump".

A text that names Ivanka Trump alone in full has "Trump" short for her; the president is not she.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from claims.extraction.context.genders import gender_of
from claims.extraction.context.names import fold
from claims.relations import EntityKind, FactRelation

if TYPE_CHECKING:
    from claims.extraction.tables import KnowsNames

__all__ = ["called_at", "titled_namesakes"]

# Offices of which the table has whole lists, and that stand before a surname alone.
_TITLES = r"(?:Vice[\s-])?(?:President|Prime\sMinister|Premier|Chancellor|Taoiseach|Governor|Pope|King|Queen)"
_TITLED = re.compile(rf"\b({_TITLES})\s([A-Z][\w’'-]*\w)\b(?!\s[A-Z])")
_BEFORE = re.compile(rf"\b({_TITLES})\s$")
_WIDEST = 16


def titled_namesakes(text: str, found: Mapping[str, str], table: KnowsNames | None) -> dict[str, str]:
    """Map title and surname, folded, to the holder, where the surname alone is short for somebody else.

    Parameters
    ----------
    found : mapping of str to str
        Short name, folded, to the longest name of that thing in the text.
    table : KnowsNames or None
        Knows who had the office; None tells nothing.
    """
    named: dict[str, str] = {}
    for title, surname in dict.fromkeys(_TITLED.findall(text)) if table is not None else ():
        full = found.get(fold(surname))
        if full is None or table is None or _is_told(title, full, text):
            continue
        holders = _holders(title, surname, table)
        known = {one.entity_id for one in table.find(full, kinds={EntityKind.PERSON}, fuzzy=False)}
        if not holders or known & holders.keys():
            continue
        others = {gender_of(label) for label in holders.values()} - {None}
        if known or (others and gender_of(full, text) not in (None, *others)):
            here = [label for label in holders.values() if label in text] or list(holders.values())
            named[fold(f"{title} {surname}")] = here[0] if len(here) == 1 else surname
    return named


def called_at(full_names: Mapping[str, str], text: str, name: str, start: int) -> str:
    """Give the longest name of what a short name stands for at a place of the text."""
    titled = _BEFORE.search(text, max(0, start - _WIDEST), start) if " " not in name else None
    if titled is not None:
        holder = full_names.get(fold(f"{titled[1]} {name}"))
        if holder is not None:
            return holder
    return full_names.get(fold(name), name)


def _is_told(title: str, full: str, text: str) -> bool:
    """Tell whether the text gives somebody an office of that title: "Carol Johnson, the president of"."""
    if f"{title} {full}" in text:
        return True
    behind = rf"{re.escape(full)}[^.]{{0,60}}\b{title.lower()}\b"
    return re.search(rf"{behind}|\b{title.lower()}[,\s]+{re.escape(full)}", text) is not None


def _holders(title: str, surname: str, table: KnowsNames) -> dict[str, str]:
    """Give who of a surname had an office of that title, by id, with the label."""
    holders = {}
    for match in table.find(surname, kinds={EntityKind.PERSON}, fuzzy=False):
        facts = table.facts_about(match.entity_id, FactRelation.HOLDS_POST)
        posts = (table.entity(fact.object_id) for fact in facts if fact.object_id)
        person = table.entity(match.entity_id)
        if person is not None and any(p is not None and p.title == title.lower() for p in posts):
            holders[person.entity_id] = person.label
    return holders
