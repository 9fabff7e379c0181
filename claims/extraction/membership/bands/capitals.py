"""Names read off their capitals, where the tagger saw none: "Blink 182", "the Who", "Manowar".

Stage names are made of common words, figures and conjunctions; the tagger cuts them or takes them for
peoples. Beside a word that can only stand beside a band, their capitals tell where they begin and end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.words import VOICES
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["band_before", "band_behind", "person_behind"]

_MOST_WORDS = 5
# Small words inside a name: "Bring Me the Horizon", "Katrina and the Waves".
_INSIDE = frozenset({"the", "of", "at", "a", "n'", "'n'", "en", "y", "&", "-", "'s", "'"})
_PLACES = frozenset({"GPE", "LOC", "DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY"})
# Words with a capital that open a sentence or a title and are no part of a name.
_BEFORE_NAMES = frozenset(
    """
    former ex original ex- late new current veteran legendary fellow then as when while with and but by for
    from in on at after before also featuring like both lead rhythm bass backing session band
    """.split()
)
_OF_PEOPLES = re.compile(r"(?:ish|ese|ian|ean|can|ans?|ic|ch|sh|i|eek|swiss|thai|based|born)$")
# Adjectives that open a sentence with a capital before a player: "Young drummer Tom Riley".
_PRAISING = frozenset(
    """
    young old famous great popular influential controversial versatile talented renowned acclaimed prolific
    local late lead classical classic professional celebrated noted virtuoso american
    """.split()
)
_CLOSED = frozenset({"DT", "IN", "PRP", "PRP$", "CC", "RB", "WRB", "WP", "WDT", "TO", "MD"})


def band_before(view: SentenceView, index: int, *, owns: bool = False) -> Mention | None:
    """Give the name whose capitals end right before a token: "former Mötley Crüe | drummer".

    `owns` lets the token be the mark of an owner.
    """
    doc = view.span.doc
    first = index
    while first > 0 and index - first <= _MOST_WORDS:
        word = doc[first - 1]
        if not (_is_capital(word) or (first < index and _is_inside(word) and _leads(doc[first - 2]))):
            break
        first -= 1
    while first < index and (doc[first].lower_ in _BEFORE_NAMES or _opens(doc[first])):
        first += 1
    return _band(view, first, index, owns=owns)


def band_behind(view: SentenceView, index: int) -> Mention | None:
    """Give the name whose capitals begin at a token, its article skipped: "for | the Who"."""
    doc = view.span.doc
    first = index
    if first + 1 < len(doc) and doc[first].lower_ == "the":
        first += 1
    return _band(view, first, _run_end(view, first))


def person_behind(view: SentenceView, index: int) -> Mention | None:
    """Give the name that begins at a token as a person's."""
    doc = view.span.doc
    if index >= len(doc) or not doc[index].text[:1].isupper() or doc[index].ent_type_ in _PLACES:
        return None
    end = index
    while end < len(doc) and doc[end].text[:1].isupper() and end - index < _MOST_WORDS:
        end += 1
    return _mention(view, index, end, EntityKind.PERSON)


def _run_end(view: SentenceView, first: int) -> int:
    doc = view.span.doc
    end = first
    while end < len(doc) and end - first <= _MOST_WORDS:
        inside = end > first and _is_inside(doc[end]) and end + 1 < len(doc) and _leads(doc[end + 1])
        if not (_is_capital(doc[end]) or inside):
            break
        end += 1
    return end


def _band(view: SentenceView, first: int, end: int, *, owns: bool = False) -> Mention | None:
    """Give the words as a band's name, None for places, peoples and single figures."""
    words = view.span.doc[first:end]
    if not len(words) or len(words) > _MOST_WORDS or not any(t.text[:1].isupper() for t in words):
        return None
    if (
        words.text.lower() in VOICES
        or any(t.ent_type_ in ("GPE", "LOC", "DATE") for t in words)
        or _is_people(words[-1], len(words))
    ):
        return None
    start, limit = words[0].idx + view.shift, words[-1].idx + len(words[-1].text) + view.shift
    over = [m for m in view.mentions if m.start < limit and start < m.end]
    if any(m.entity_ids or (m.kind is EntityKind.PERSON and m.name != m.text) for m in over):
        return None  # the table or the article knows it as something else
    if not owns and end < len(view.span.doc) and view.span.doc[end].tag_ == "POS":
        return None
    return _mention(view, first, end, EntityKind.ORGANISATION)


def _is_people(word: Token, length: int) -> bool:
    """Tell "Scottish drummer" from "Manowar drummer", which the tagger takes for a people too."""
    if length > 1:
        return False
    if word.tag_.startswith("JJ") and (not word.i or word.lower_ in _PRAISING):
        return word.lower_ in _PRAISING or bool(_OF_PEOPLES.search(word.lower_))
    is_kind = word.ent_type_ == "NORP" or word.tag_.startswith("JJ")
    return is_kind and bool(_OF_PEOPLES.search(word.lower_))


def _mention(view: SentenceView, first: int, end: int, kind: EntityKind) -> Mention:
    words = view.span.doc[first:end]
    text = words.text
    start = words[0].idx + view.shift
    return Mention(
        text=text, start=start, end=start + len(text), form=MentionForm.NAME, kind=kind, name=text,
        confidence=0.8,
    )  # fmt: skip


def _is_capital(word: Token) -> bool:
    return word.text[:1].isupper() or word.text.isdigit()


def _leads(word: Token) -> bool:
    return word.text[:1].isupper() or _is_inside(word)


def _is_inside(word: Token) -> bool:
    return word.text in _INSIDE and word.tag_ != "POS"


def _opens(word: Token) -> bool:
    return word.i == 0 and (word.tag_ in _CLOSED or word.tag_.startswith("V"))
