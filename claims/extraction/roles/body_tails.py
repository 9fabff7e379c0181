"""What is said of a body behind its name: "head of the Tver region, Ann Lee", "of the Norvex oil company"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles.phrase import is_person
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.roles.phrase import Phrase

__all__ = ["behind_tail"]

_LONGEST = 5
# What lands are divided into beside what nominals name.
_LANDS = frozenset({"oblast", "krai", "governorate", "prefecture", "regency", "district", "area"})


def behind_tail(phrase: Phrase, body: Mention | None, index: int) -> tuple[Mention | None, int]:
    """Give the body and the index behind the small nouns that say what it is, where somebody's name follows.

    A land's "commission" is no land: the body is called by both words.

    Parameters
    ----------
    body : Mention or None
        The body read so far.
    index : int
        Index of the token behind it.
    """
    if body is None or body.form is not MentionForm.NAME or index >= len(phrase):
        return body, index
    if body.end + 1 != phrase.places[index] or phrase.tokens[index].text.lower() == "and":
        return body, index
    stop = index
    while stop < len(phrase) and stop - index < _LONGEST and _is_of_tail(phrase, stop):
        stop += 1
    if stop == index:
        return body, index
    noun = phrase.tokens[stop - 1].lower_
    kind = NOMINAL_KINDS.get(noun)
    if (kind is None and noun not in BODIES | _LANDS) or not _is_named_next(phrase, stop):
        return body, index
    if body.kind is EntityKind.ORGANISATION or body.entity_ids or kind is not EntityKind.ORGANISATION:
        return body, stop
    first = phrase.index(body.start)
    if first is None:
        return body, index
    return phrase.own_mention(first, stop - 1, MentionForm.NAME, EntityKind.ORGANISATION), stop


def _is_of_tail(phrase: Phrase, index: int) -> bool:
    token = phrase.tokens[index]
    is_joined = token.text == "-" and not token.whitespace_
    return is_joined or (token.text.islower() and token.pos_ in ("NOUN", "ADJ", "PROPN"))


def _is_named_next(phrase: Phrase, index: int) -> bool:
    """Tell whether a person's name follows, behind a comma or not."""
    at = index + (index < len(phrase) and phrase.tokens[index].text == ",")
    named = phrase.mention(at) if at < len(phrase) else None
    if named is None or named.form is not MentionForm.NAME or not is_person(named):
        return False
    # "Director of the Elm centre Al Nadeem": so the centre is called.
    return at > index or has_given_name(named.text)
