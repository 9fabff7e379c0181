"""Titles whose body a common noun before them tells: "hospital director Ann Holt", "union leader Tom Reed".

"Director" or "leader" alone before a name says little; with the kind of body before it, it is the office of
the one of that kind that the text speaks of. At a sentence's start the noun has a capital and is no name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["with_house"]

# Of each of these a place or a text has one, which somebody leads; not "rebel group leader", "team leader",
# "project director", "film festival director".
_HOUSES = word_set(
    """
    hospital clinic hospice school college university academy institute seminary museum library gallery
    theatre theater zoo orchestra choir union federation club council charity foundation trust diocese
    abbey airline bank brigade battalion regiment squadron
    """
)
_OF_MANY = word_set("a an another one")


def with_house(role: RoleMention, view: SentenceView) -> RoleMention | None:
    """Give a title before a name with the body whose kind stands before it; None where none does."""
    noun = _kind_before(role, view)
    if noun is None:
        return None
    place = view.span_of(noun)
    body = Mention(
        text=f"the {noun.lower_}",
        start=place.start,
        end=place.end,
        form=MentionForm.NOMINAL,
        kind=EntityKind.ORGANISATION,
        confidence=0.6,
    )
    title = role.title.removeprefix(f"{noun.lower_} ")  # without the body, as titles are given
    return replace(role, title=title, body=body, is_of_page=True)


def _kind_before(role: RoleMention, view: SentenceView) -> Token | None:
    """Give "hospital" of "hospital director Ann Holt", unless other words before it say which."""
    tokens = view.tokens_of(role)
    holder = role.holder
    if not tokens or holder is None or holder.start != role.end + 1 or " " not in holder.text:
        return None
    is_within = len(tokens) > 1 and tokens[0].lower_ in _HOUSES
    if not is_within and tokens[0].i == view.span.start:
        return None
    noun = tokens[0] if is_within else tokens[0].nbor(-1)
    is_small = noun.i == view.span.start or noun.is_lower
    is_free = role.body is None or role.body.text.lower() == noun.lower_
    is_kind = noun.lower_ in _HOUSES and is_small and is_free and not tokens[-1].text.istitle()
    return noun if is_kind and not _is_described(noun, view) else None


def _is_described(noun: Token, view: SentenceView) -> bool:
    """Tell "Norrby hospital director X", "the city's hospital director X", "a union leader, X"."""
    if noun.i == view.span.start:
        return False
    before = noun.nbor(-1)
    return before.pos_ in ("NOUN", "PROPN", "ADJ", "NUM") or before.tag_ == "POS" or before.lower_ in _OF_MANY
