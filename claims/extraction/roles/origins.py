"""Where the holder of an office is from, which is not what he leads: "the Hungarian conductor Ann Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.roles.nouns import OF_NO_PEOPLE
from claims.extraction.roles.phrase import POSSESSIVE

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.roles.phrase import Phrase

__all__ = ["is_origin"]

_CLUBS = frozenset({"club", "team", "side"})
_TRAINING = frozenset({"coach", "manager"})
# Lands that stand for their people before a noun.
_LIKE_PEOPLES = frozenset({"US", "U.S.", "UK", "U.K.", "Hong Kong"})


def is_origin(phrase: Phrase, mention: Mention) -> bool:
    """Tell where somebody is from: "the French director X", "under the Hungarian coach X" of a club's page.

    Parameters
    ----------
    phrase : Phrase
        The office.
    mention : Mention
        What stands before it.
    """
    title = phrase.title.title
    is_people = mention.form is MentionForm.DEMONYM
    if is_people or (mention.text in _LIKE_PEOPLES and not _is_owned(phrase, mention)):
        last = phrase.index(phrase.end - 1)
        if last is not None and phrase.tokens[last].tag_ == "NNS":
            return False  # "30 Kenyan CEOs": so many of a people's
        if not OF_NO_PEOPLE.isdisjoint((title, title.split()[-1])):
            return True
    page = phrase.view.context.defined
    is_of_club = page is not None and page.noun in _CLUBS
    return is_of_club and title.split()[-1] in _TRAINING and is_people


def _is_owned(phrase: Phrase, land: Mention) -> bool:
    """Tell "Oxfam's UK director" from "the UK director"."""
    first = phrase.index(land.start) or 0
    return first > 0 and phrase.tokens[first - 1].lower_ in POSSESSIVE
