"""Tells "found", the verb of founding, from the past of "find"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.frames import SentenceView
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import objects
from claims.late_patterns import late_pattern

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_to_found"]

_DATE_FIRST = late_pattern(
    rf"\W*(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?i:(?:{'|'.join(MONTH_NAMES)})\s(?:\d{{1,2}},\s)?)?\d{{4}}\s?[:–—-]"
)


def is_to_found(view: SentenceView, verb: Token) -> bool:
    """Tell "to found", "would found", "helped found" and lines of dates from "found in a drawer"."""
    return verb.lower_ == "found" and (_is_infinitive(verb) or _is_present(view, verb))


def _is_infinitive(verb: Token) -> bool:
    helped = verb.head.lemma_ == "help" or any(c.lower_.startswith("help") for c in verb.lefts)
    return helped or any(c.tag_ in ("TO", "MD") for c in verb.children)


def _is_present(view: SentenceView, verb: Token) -> bool:
    """Tell "May 1949: Ann Holm and two others found Holm Air" from "May 1949: two divers found the wreck".

    What is founded there has a name, and an article only before one for a body.
    """
    if _DATE_FIRST.match(view.span.text) is None:
        return False
    told = [t for t in objects(verb) if is_named(t)]
    return any(t.ent_type_ == "ORG" or not any(c.dep_ == "det" for c in t.lefts) for t in told)
