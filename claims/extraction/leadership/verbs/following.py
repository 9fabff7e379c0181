"""Who follows somebody in an office rather than into a room: "led by X, who followed Ole Berg"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.frames import MentionForm
from claims.extraction.leadership.clause_nouns import office_told, predecessors
from claims.extraction.leadership.verbs.gates import is_sport
from claims.extraction.leadership.verbs.titled_needs import (
    has_had_office,
    has_known_other,
    is_dated_by_month,
    is_of_time,
)
from claims.extraction.syntax.questions import is_passive
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.clause import Clause

__all__ = ["follows_dated", "follows_in_office", "follows_on_end"]

# Where the sentence before says that a term ended, and how far before.
_ENDED = re.compile(
    r"\b(?:until|till|to|up\sto)\s(?:[A-Z][a-z]+\s)?(?P<year>\d{4})\b|\d{4}[–-](?P<last>\d{4})\b"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_BEFORE = 200


def follows_dated(clause: Clause) -> bool:
    """Tell "X followed her in 2011", who had an office, from "X followed her into the room"."""
    verb = clause.verb
    apart = [c for c in verb.children if c.dep_ in ("prep", "advmod", "xcomp", "advcl", "prt")]
    if is_passive(verb) or any(c.dep_ != "prep" or not is_of_time(c) for c in apart):
        return False
    return is_dated_by_month(verb) and has_known_other(clause)


def follows_on_end(clause: Clause) -> bool:
    """Tell "was chancellor until 2021. Holt followed in December 2021", in the year in which a term ended."""
    verb, scene = clause.verb, clause.scene
    behind = [c for c in verb.rights if not c.is_punct and c.dep_ not in ("cc", "conj")]
    who = clause.persons[0] if clause.persons else None
    if (
        verb.tag_ != "VBD"
        or clause.others
        or who is None
        or who.form is not MentionForm.NAME
        or is_sport(clause)
    ):
        return False
    if not behind or any(c.dep_ != "prep" or not is_of_time(c) for c in behind):
        return False
    place, text = verb.idx + scene.view.shift, scene.view.context.article.text
    told = " ".join(t.text for c in behind for t in c.subtree)
    ended = [
        found["year"] or found["last"] for found in _ENDED.finditer(text, max(0, place - _BEFORE), place)
    ]
    return bool(ended) and ended[-1] in _YEAR.findall(told)[:1] and office_told(scene, place)


def follows_in_office(clause: Clause) -> bool:
    """Tell "led by X, who followed Ole Berg" from "followed Ole Berg home", which is no more than a way."""
    verb, scene = clause.verb, clause.scene
    apart = [c for c in verb.rights if c.dep_ in ("prep", "xcomp", "prt", "ccomp", "acomp")]
    if is_passive(verb) or verb.tag_ == "VBG" or not all(is_of_time(c) and _is_of_day(c) for c in apart):
        return False
    if is_sport(clause) or any(o.form is not MentionForm.NAME for o in clause.others):
        return False
    if not clause.others or any(o.kind is not EntityKind.PERSON for o in clause.others):
        return False
    is_dated = is_dated_by_month(verb)
    if is_dated and office_told(scene, verb.idx + scene.view.shift):
        return True
    if not is_dated and verb.dep_ not in ("relcl", "advcl") and not is_pluperfect(verb):
        return False  # "Mayor Holt followed Ole Berg", on a stage
    left = predecessors(scene)
    return any(p.start in left or has_had_office(clause, p) for p in clause.persons)


def _is_of_day(preposition: Token) -> bool:
    """Tell "in November 2019" from "in calling for peace"."""
    return any(c.ent_type_ == "DATE" or c.like_num for c in preposition.children)
