"""Reads turns of phrase for a founding off the words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.likeness import likeness_of, said
from claims.extraction.founding.turns import TURNS, WORK_OF
from claims.extraction.founding.writing import write
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.phrasings import Phrasings, find_phrases
from claims.extraction.syntax.arguments import head_noun
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["phrase_claims"]

_PHRASINGS = Phrasings(TURNS)
# What they speak of ends with the name: "the launch of the Volvo Amazon" is none of Volvo.
_OF_NAMES = frozenset({"founding.birth_year", "founding.in_chronicle"})
# Whose noun may bear the year.
_YEARS_ON = frozenset({"founding.spun_out", "founding.came_out_of"})
_GOING_ON = re.compile(r"[ -][A-Z\d]")
# How surely such a phrase speaks of a founding, and how like a body what it founds must be.
_STRENGTH = _LIKE_ENOUGH = 0.6


def phrase_claims(view: SentenceView) -> Iterator[Candidate]:
    """Give the foundings that turns of phrase tell of."""
    for phrase in find_phrases(_PHRASINGS, view):
        body, trigger = phrase.mention("body"), phrase.head
        if body is None or trigger is None or not _may_be_founded(view, body, phrase.card.id):
            continue
        if phrase.card.id in _OF_NAMES and _GOING_ON.match(view.written(body.end, body.end + 3)):
            continue
        makers = [m for m in phrase.mentions("makers") if m.start != body.start]
        yield write(
            view,
            trigger,
            phrase.card.id,
            phrase.card.relation,
            subject=body,
            founders=tuple(said(maker) for maker in makers if maker.name is None or maker.name != body.name),
            heads=(trigger.i, *_year_ahead(view, trigger), *_year_on(trigger, phrase.card.id)),
            is_apposed=phrase.card.id == WORK_OF,  # "owes its existence to X" says nothing of today
            evidence={
                "strength": _STRENGTH,
                "likeness": _likeness(view, body),
                "named_founder": float(bool(makers)),
            },
        )


def _year_ahead(view: SentenceView, trigger: Token) -> list[int]:
    """Give the year that a line of a chronicle opens with, and what it hangs on: "1964: X founded"."""
    year = next((t for t in view.span[:3] if is_year(t)), None)
    return [year.i, year.head.i] if year is not None and year.i < trigger.i else []


def _year_on(trigger: Token, rule: str) -> list[int]:
    """Give the year on the noun itself: "a 2011 spin-out from Lund", "the result of the 2009 merger of"."""
    if rule not in _YEARS_ON:
        return []
    around = trigger.doc[max(trigger.i - 2, 0) : trigger.i + 8]
    years = [t for t in around if is_year(t) and t.i + 1 < len(t.doc) and t.nbor().pos_ in ("NOUN", "ADJ")]
    return [years[0].i, years[0].head.i] if years else []


def _likeness(view: SentenceView, body: Mention) -> float:
    head = head_noun(view, body)
    return likeness_of(view, head, body) if head is not None else 0.0


def _may_be_founded(view: SentenceView, body: Mention, rule: str) -> bool:
    """Tell a body, or a name that is like one, from a state and from a thing of another kind."""
    if body.form is not MentionForm.NAME:
        return body.name is not None and (body.kind is EntityKind.ORGANISATION or _is_called_body(body))
    if body.kind is EntityKind.STATE and rule == "founding.spun_out":
        return not body.entity_ids  # a name that no tagger knows
    if body.kind is EntityKind.STATE and (body.entity_ids or body.text.split()[-1].lower() not in BODIES):
        return False
    is_body = body.kind is EntityKind.ORGANISATION or bool(body.entity_ids)
    return is_body or _likeness(view, body) >= _LIKE_ENOUGH


def _is_called_body(body: Mention) -> bool:
    """Tell "the union" that a tagger takes for a state of that name: "the Holm Union"."""
    words = (body.name or "").lower().split()
    return body.kind is EntityKind.STATE and not body.entity_ids and words[-1:] != [] and words[-1] in BODIES
