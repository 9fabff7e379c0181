"""What a false statement is, and names and days as sentences have them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from twin_table import Ledger, Spell

__all__ = ["NOUNS", "Change", "Kind", "forms", "ids", "known_as", "month_of"]

_MONTHS = "January February March April May June July August September October November December".split()
# Names that English gives an article.
_ARTICLED = (
    "Union", "League", "Organi", "Council", "Association", "Community", "Bank", "Agency", "Nations", "Forum",
    "Fund", "Group", "Commonwealth", "Convention", "Court", "Treaty", "Area", "States", "Kingdom", "Bahamas",
    "Netherlands", "Philippines", "Maldives", "Comoros", "Emirates", "Zone", "area", "zone", "Gambia",
)  # fmt: skip
NOUNS = ("the group", "the organisation", "the body")


@dataclass(frozen=True)
class Change:
    """What a paragraph says before, in and after its false sentence, and how to tell who noticed.

    `about` are ids and names of the subjects the false statement may be read of, `said` the false date or
    number (None where neither was changed), `right` what the expected value may name, `rows` the rows that
    prove it.
    """

    before: str
    sentence: str
    after: str
    about: frozenset[str]
    said: str | None
    right: tuple[str, ...]
    rows: frozenset[str]


Kind = Callable[[Ledger, random.Random], Change | None]


def forms(**names: str) -> dict[str, str]:
    """Give names as they stand inside a sentence and, under a key with a capital, at its beginning."""
    articled = {
        key: f"the {name}" if any(word in name for word in _ARTICLED) else name for key, name in names.items()
    }
    return articled | {key.capitalize(): name[:1].upper() + name[1:] for key, name in articled.items()}


def month_of(date: str) -> str:
    return f"{_MONTHS[int(date[5:7]) - 1]} {date[:4]}"


def ids(*spells: Spell) -> frozenset[str]:
    return frozenset(spell.fact_id for spell in spells)


def known_as(ledger: Ledger, *entities: str) -> frozenset[str]:
    return frozenset(entities) | {ledger.label(entity) for entity in entities}
