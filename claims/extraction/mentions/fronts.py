"""Takes in what stands before a name and is its front: "23rd U-boat | Flotilla", "P T | Mohammed Sunish"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc, Token

__all__ = ["with_fronts"]

# A unit's number, with what else a tagger left out behind it.
_NUMBER = re.compile(r"(?<![\w.])\d{1,3}(?:st|nd|rd|th|d)\s(?:[A-Z][\w-]*\s){0,3}$")
_UNITS = frozenset(
    """
    airborne army battalion battery brigade cavalry corps division dragoons fleet flotilla fusiliers group
    guards hussars infantry lancers regiment rifles squadron wing
    """.split()
)
_INITIALS = re.compile(r"(?<![\w.’'])(?:[B-HJ-Z](?:\.\s?|\s)|[AI]\.\s?){1,3}$")
_REACH = 40
_OPENERS = frozenset("former new rival fellow late then current ex acting interim veteran".split())


def with_fronts(
    doc: Doc, text: str, shift: int, mentions: Sequence[Mention], is_named: Callable[[str], bool]
) -> list[Mention]:
    """Give the mentions, names whole whose front nobody took for a part of them.

    Parameters
    ----------
    doc : Doc
        The parsed sentence.
    text : str
        The sentence as the article has it.
    shift : int
        Where it starts in the article.
    mentions : sequence of Mention
        Sorted, not overlapping.
    is_named : callable
        Tells whether the article uses a word as a name elsewhere.
    """
    kept: list[Mention] = []
    free = 0
    for mention in mentions:
        start = mention.start - shift
        if kept and _is_torn(doc, kept[-1], mention, shift):
            torn = kept.pop()
            words = text[torn.start - shift : mention.end - shift]
            mention = renewed(mention, text=words, start=torn.start, name=None)
        elif mention.form is MentionForm.NAME and not mention.entity_ids and start > free:
            front = _front(doc, text, mention, shift, is_named)
            if free <= front < start:
                words = text[front : mention.end - shift]
                mention = renewed(mention, text=words, start=front + shift, name=None)
        kept.append(mention)
        free = mention.end - shift
    return kept


def _is_torn(doc: Doc, front: Mention, rest: Mention, shift: int) -> bool:
    """Tell "Quarnel | Records", of which the tagger knows only the second word."""
    both = (front, rest)
    if any(m.form is not MentionForm.NAME or m.entity_ids or not m.text.isalpha() for m in both):
        return False
    if front.kind is not None or rest.kind is not EntityKind.ORGANISATION or front.end + 1 != rest.start:
        return False
    word = next((t for t in doc if t.idx + shift == front.start), None)
    return word is not None and word.dep_ == "compound" and word.i + 1 == word.head.i and not word.ent_type_


def _front(doc: Doc, text: str, mention: Mention, shift: int, is_named: Callable[[str], bool]) -> int:
    start = mention.start - shift
    if mention.kind is EntityKind.PERSON:
        initials = _INITIALS.search(text, max(0, start - 9), start)
        return initials.start() if initials is not None else start
    if mention.text.rsplit(" ", 1)[-1].lower() in _UNITS:
        number = _NUMBER.search(text, max(0, start - _REACH), start)
        return number.start() if number is not None else start
    first = doc[0]
    if first.idx + len(first.text) + 1 != start or not first.text.istitle():
        return start
    is_front = " " not in mention.text and _opens_name(first, doc[1], is_named)
    is_front = is_front or (first.is_oov and first.text.isalpha())  # "Bürgerforum | Nord"
    is_front = is_front or (not _is_none_of_name(first) and is_named(f"{first.text} {mention.text}"))
    return first.idx if is_front else start


def _is_none_of_name(first: Token) -> bool:
    """Tell what opens a sentence before a name and is none of it: a noun for a body, a person, an office."""
    word = first.lower_
    return word in BODIES or word in PERSON_NOUNS or word in HEADS or word in _OPENERS


def _opens_name(first: Token, name: Token, is_named: Callable[[str], bool]) -> bool:
    """Tell whether a sentence opens with a name of two words: "Delivery | Hero", no "Insurer Norvex"."""
    if first.head != name or _is_none_of_name(first):
        return False
    if first.dep_ == "compound":
        return first.tag_ in ("NN", "NNS", "NNP", "NNPS")
    return first.dep_ in ("amod", "nmod") and is_named(first.text)
