"""Somebody's name that a tagger took into that of his body: "Elm Council Ann Holt", "of Elm, Ann Holt"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles import parse_titles
from claims.extraction.roles.nouns import FIELDS
from claims.extraction.roles.phrase import is_personlike

if TYPE_CHECKING:
    from spacy.tokens import Span

__all__ = ["person_behind"]

# "The chief executive of Norvex, Tshering Tobgay, said".
_OF = re.compile(r"\s(?:of|at)\s(?:the\s)?$", re.IGNORECASE)
_REACH = 60
_FEWEST, _MOST = 2, 3


def person_behind(entity: Span) -> int:
    """Give where somebody's name begins behind his body's, 0 where none does."""
    for token in entity[1:-1]:
        if token.lower_ in BODIES and token.text.istitle() and token.whitespace_:
            return token.i + 1 if has_given_name(entity.doc[token.i + 1 : entity.end].text) else 0
    return _apposed(entity)


def _apposed(entity: Span) -> int:
    comma = next((t.i for t in entity[1:-1] if t.text == ","), 0)
    if entity.label_ != "ORG" or not comma or not _is_set_off(entity) or not _is_of_title(entity):
        return 0
    name = entity.doc[comma + 1 : entity.end]
    is_plain = all(t.text[:1].isupper() and t.tag_ == "NNP" and t.lower_ not in FIELDS for t in name)
    is_like = _FEWEST <= len(name) <= _MOST and is_plain and is_personlike(name.text, single=False)
    return comma + 1 if is_like and BODIES.isdisjoint(t.lower_ for t in name) else 0


def _is_set_off(entity: Span) -> bool:
    return entity.end < len(entity.doc) and entity.doc[entity.end].text in (",", ".", ";")


def _is_of_title(entity: Span) -> bool:
    """Tell what an office is of, right before it."""
    text = entity.doc.text
    link = _OF.search(text, max(0, entity.start_char - 8), entity.start_char)
    if link is None:
        return False
    before = text[max(0, link.start() - _REACH) : link.start()]
    titles = parse_titles(before)
    return bool(titles) and titles[-1].end == len(before)
