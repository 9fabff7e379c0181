"""How digests are worded: names with articles, months, lists, pronouns, and wordings with their fields."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from claims.extraction.naming.given_names import FEMALE_NAMES, MALE_NAMES

__all__ = [
    "PUBLISHED",
    "Digest",
    "Paragraph",
    "Saying",
    "forms",
    "listed",
    "month",
    "owner",
    "person",
    "the",
    "title_of",
]

# The core lists are complete to then.
PUBLISHED = date(2024, 11, 15)
_MONTHS = "January February March April May June July August September October November December".split()
# Names that English gives an article.
_ARTICLED = (
    "Union", "League", "Organi", "Council", "Association", "Community", "Bank", "Agency", "Nations", "Forum",
    "Fund", "Group", "Commonwealth", "Convention", "Court", "Treaty", "Area", "States", "Kingdom",
    "Netherlands", "Bahamas", "Philippines", "Maldives", "Comoros", "Emirates",
)  # fmt: skip
_SLOT = re.compile(r"\{(\w+)\}")
_TITLES = {
    "chief executive officer": ("chief executive", "CEO", "chief executive officer", "boss"),
    "secretary general": ("secretary general", "secretary-general"),
    "director general": ("director general", "director-general"),
}


@dataclass(frozen=True)
class Saying:
    """A sentence or two: the slot of the paragraph, the wording, and whom it pairs with what."""

    slot: str
    wording: str
    text: str
    told: frozenset[tuple[str, str]]


@dataclass
class Digest:
    """A text, its day, and, for each claim it makes, the subject's name and the body's ("" of a founding)."""

    text: str
    told: set[tuple[str, str]] = field(default_factory=set)
    sayings: list[Saying] = field(default_factory=list)
    published: date = PUBLISHED
    title: str | None = None
    page: str | None = None


class Paragraph:
    """Sentences said one after the other, each in one of the wordings that the fields at hand can fill."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.sayings: list[Saying] = []

    def say(
        self, slot: str, wordings: Sequence[str], told: Sequence[tuple[str, str]], **fields: str | int
    ) -> None:
        """Add a sentence; what a wording names must be among the fields and not empty."""
        known = {key for key, value in fields.items() if value}
        fitting = [wording for wording in wordings if set(_SLOT.findall(wording)) <= known]
        if not fitting:
            return
        wording = self.dice.choice(fitting)
        text = wording.format(**fields)
        # "U.S." and "Inc." end a sentence with one stop.
        self.sayings.append(Saying(slot, wording, text.replace("..", "."), frozenset(told)))

    @property
    def digest(self) -> Digest:
        return Digest(
            " ".join(saying.text for saying in self.sayings),
            {pair for saying in self.sayings for pair in saying.told},
            self.sayings,
        )


def month(iso: str) -> str:
    """Give "May 2004", or the year alone where no more is known."""
    return f"{_MONTHS[int(iso[5:7]) - 1]} {iso[:4]}" if len(iso) >= 7 else iso[:4]


def the(name: str) -> str:
    """Give a name with the article English gives it."""
    return f"the {name}" if any(word in name for word in _ARTICLED) else name


def forms(**names: str) -> dict[str, str]:
    """Give names as they stand inside a sentence and, under a key with a capital, at its beginning."""
    articled = {key: the(name) for key, name in names.items()}
    return articled | {key.capitalize(): name[:1].upper() + name[1:] for key, name in articled.items()}


def listed(names: Sequence[str]) -> str:
    """Give "Austria, Finland and Sweden"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def owner(name: str) -> str:
    """Give "the Netherlands'" or "Chile's"."""
    return name + ("'" if name.endswith("s") else "'s")


def person(key: str, name: str) -> dict[str, str]:
    """Give the forms of a person's name; pronouns and the bare surname only where the given name is known."""
    given = name.split()[0].lower()
    is_man, is_woman = given in MALE_NAMES, given in FEMALE_NAMES
    has_surname = (is_man or is_woman) and not any(word.islower() for word in name.split())
    found = {key: name, f"{key}_last": name.split()[-1] if has_surname else name}
    if is_man != is_woman:
        he, his, him = ("he", "his", "him") if is_man else ("she", "her", "her")
        found |= {f"{key}_he": he, f"{key}_his": his, f"{key}_him": him}
        found |= {f"{key}_He": he.capitalize(), f"{key}_His": his.capitalize()}
    return found


def title_of(title: str, dice: random.Random) -> str:
    """Give a title as texts word it."""
    return dice.choice(_TITLES.get(title, (title,)))
