"""Pieces of a person's name: "Oliver | Gyles Longley", "Christian | Wilhelm Holm", "Lalla | bint | Tahar"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.mentions.edges import PARTICLES
from claims.extraction.mentions.neighbours import is_address, is_title, last_word
from claims.extraction.naming.given_names import has_given_name, is_given_name
from claims.extraction.naming.letters import without_letters
from claims.extraction.roles import parse_titles
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.mentions.neighbours import Grammar

__all__ = ["PARTICLE_GAPS", "is_before_office", "is_person_around", "is_person_of_both", "is_rank_of"]

# Small words inside a person's name, as they stand between two pieces of it.
PARTICLE_GAPS = frozenset({*(f" {word} " for word in PARTICLES), " al-"})
_OCCUPATION = re.compile(r"^[A-Z][a-z]+(?:er|or|ist|ian|eer|woman|ant|keeper)$")
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?)+")
# "Fikile Mbanda, the party's secretary-general,": what stands so behind a name is somebody's office.
_APPOSED = re.compile(r",\s(?:\d\d,\s)?(?:the|its|their|an?)\s([^,.;]{3,60})[,.;]")
# Objects of a verb, of which it may have two: "They gave Ann Holm Ostrin".
_GIVEN = frozenset({"dobj", "dative"})


def is_rank_of(first: Mention, second: Mention) -> bool:
    """Tell what a tagger took for a person of its own before the name: a rank or a form of address."""
    is_full = " " in second.text and second.kind in (EntityKind.PERSON, None)
    is_rank = first.kind is EntityKind.PERSON or (first.kind is None and " " in first.text)
    is_person = is_rank and second.kind is EntityKind.PERSON  # "Lieutenant Colonel | Ivo Holt"
    is_person = is_person or (is_full and first.kind in (EntityKind.PERSON, None))  # "Rev. | Ann Holt"
    return (
        is_person
        and first.form is second.form
        and second.start - first.end in (1, 2)  # a full stop was left out: "Col | . Ivo Holt"
        and not first.entity_ids
        and is_address(first)
    )


def is_before_office(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell two words that nobody knows, with somebody's office behind them, from a place and a name."""
    words = (first.text, second.text)
    if first.entity_ids or second.entity_ids or not all(w.isalpha() and w.istitle() for w in words):
        return False
    if is_title(first) or first.text.lower() in PERSON_NOUNS or last_word(second) in BODIES:
        return False
    place = second.end - grammar.shift
    apposed = _APPOSED.match(grammar.doc.text, place)
    return apposed is not None and any(t.end == len(apposed[1]) for t in parse_titles(apposed[1]))


def is_person_around(first: Mention, second: Mention) -> bool:
    """Tell whether two pieces with a particle between them are a person: "Lalla Abla | bint | Tahar"."""
    is_one = first.kind is EntityKind.PERSON and second.kind is not EntityKind.ORGANISATION
    return is_one and not second.entity_ids


def is_person_of_both(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell whether two pieces are a person's given name and surname: "Suga | Yoshihide"."""
    kinds = (first.kind, second.kind)
    if first.entity_ids or second.entity_ids:
        return False
    if EntityKind.STATE not in kinds and _are_of_one(first, second, grammar):
        return True
    if EntityKind.PERSON not in kinds:
        return False
    if first.kind is EntityKind.PERSON and second.text.split()[0].split("-")[0] in PARTICLES:
        return True  # "Guido Novello | da Polenta"
    other = kinds[0] if kinds[1] is EntityKind.PERSON else kinds[1]
    words = (first if kinds[1] is EntityKind.PERSON else second).text.split()
    is_guess = other is EntityKind.ORGANISATION and " " not in first.text + second.text
    is_called = (
        other is EntityKind.PERSON or is_given_name(first.text) or _INITIALS.fullmatch(first.text) is not None
    )
    if not is_called and not is_guess and (other is not None or len(words) > 1):
        return False
    if not all(word[:1].isupper() for word in (*first.text.split()[:1], *second.text.split()[:1])):
        return False
    if last_word(second) in BODIES or is_title(first) or _is_occupation(first, grammar.shift):
        return False
    both = f"{first.text} {second.text}"
    end = grammar.end_of(first)
    # Two persons with a blank between them are one, unless each is an object of its own.
    is_next = other is EntityKind.PERSON and end is not None and end.dep_ not in _GIVEN
    return (is_next or grammar.hangs_together(first, second)) and without_letters(both) == both


def _are_of_one(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell a given name and what goes with it, whatever a tagger took them for: "Smriti | Kaur Gill"."""
    if " " in first.text or last_word(second) in BODIES or is_title(first) or is_title(second):
        return False
    is_name = second.text[:1].isupper() and has_given_name(f"{first.text} {second.text}")
    return is_name and grammar.hangs_together(first, second)


def _is_occupation(first: Mention, opening: int) -> bool:
    """Tell "Violist Ewan Petrie" from "Oliver Gyles Longley" where a sentence begins with it.

    A noun for persons is no name anywhere: "and Drummer Ewan Petrie".
    """
    if first.text.lower() in PERSON_NOUNS and not is_given_name(first.text):
        return True
    opens = first.start == opening and _OCCUPATION.search(first.text) is not None
    return opens and not is_given_name(first.text)
