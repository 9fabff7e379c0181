"""Matches phrasings on a sentence: what stands where a wording wants somebody, a body, an office."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, RoleMention, SentenceView
from claims.extraction.phrasings.card import Phrasing
from claims.extraction.phrasings.typed import TypedText

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Phrase", "Phrasings", "find_phrases"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrasing as a sentence words it."""

    card: Phrasing
    _typed: TypedText
    _match: re.Match[str]

    @property
    def head(self) -> Token | None:
        """The word that heads the clause."""
        return self._typed.token_at(self._match.start("head"))

    def mention(self, group: str) -> Mention | None:
        """Give the thing in a group, in whichever branch of the wording."""
        return self._typed.mention(self._held(group))

    def mentions(self, group: str) -> list[Mention]:
        """Give all things in a group, in order."""
        return self._typed.signs_in(self._held(group) or "")

    def role(self, group: str) -> RoleMention | None:
        """Give the office in a group."""
        return self._typed.role(self._held(group))

    def place(self, group: str) -> int | None:
        """Give where in the article a group begins, in whichever branch of the wording."""
        keys = (key for key, text in self._match.groupdict().items() if text is not None)
        key = next((key for key in keys if key.partition("_")[0] == group), None)
        return None if key is None else self._typed.place_of(self._match.start(key))

    def _held(self, group: str) -> str | None:
        found = (text for key, text in self._match.groupdict().items() if key.partition("_")[0] == group)
        return next((text for text in found if text is not None), None)


class Phrasings:
    """Cards that are asked together: those heard are found by what a sentence has, not one by one.

    Parameters
    ----------
    cards : iterable of Phrasing
        In the order in which what they find comes.
    """

    def __init__(self, cards: Iterable[Phrasing]) -> None:
        self._cards = tuple(cards)
        self._places = {card.id: place for place, card in enumerate(self._cards)}

    def heard(self, view: SentenceView) -> Sequence[Phrasing]:
        """Give those whose words a sentence has."""
        if view.heard is None:
            return self._cards
        places = map(self._places.__getitem__, self._places.keys() & view.heard)
        return [self._cards[place] for place in sorted(places)]


def find_phrases(cards: Phrasings, view: SentenceView, roles: Sequence[RoleMention] = ()) -> Iterator[Phrase]:
    """Give what a sentence words as some cards do, of those that have their words in it.

    Parameters
    ----------
    roles : sequence of RoleMention
        Its offices; none for phrasings that speak of none.
    """
    heard = cards.heard(view)
    if not heard:
        return
    typed = TypedText(view, roles)
    for card in heard:
        for reading in card.readings:
            for match in reading.finditer(typed.text):
                yield Phrase(card, typed, match)
