"""The only date of a sentence, which an event takes however the parser hangs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.dates.points import Reference
from claims.extraction.assertion.clause_forms import (
    has_mark,
    is_aside,
    is_pluperfect,
    is_present,
    is_till_now,
)
from claims.extraction.dating.clause_dates import SEQUENCE
from claims.extraction.dating.date_owners import is_of_main_clause
from claims.extraction.dating.other_times import is_of_aside, is_of_other_time
from claims.extraction.dating.time_reach import (
    comes_later,
    is_behind_after,
    is_counted_from,
    is_long_before,
)
from claims.extraction.syntax.questions import clause_head
from claims.extraction.syntax.resumptions import resumed
from claims.relations import Relation, spec_of
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate

__all__ = ["lone_date"]

_LEAVINGS = frozenset({Relation.LEFT, Relation.LEFT_OFFICE})
_OF_LIVES = frozenset({"bear", "die"})


def lone_date(candidate: Candidate, head: Token, words: list[DatedWords]) -> DatedWords | None:
    """Give the only date of a sentence, for an event, however the parser hangs it."""
    spec = spec_of(candidate.relation)
    if len(words) != 1 or not spec.is_event or spec.is_derived:
        return None
    if any(head.doc[place].lower_ == "by" for place in candidate.time_heads):
        return None  # the rule has paired the dates itself
    (one,) = words
    if is_of_other_time(candidate, head, one):
        return None
    expression, verb, dated = one.expression, clause_head(head), clause_head(one.governor)
    if expression.reference is not Reference.NOTHING or expression.lead is not Lead.AT or one.is_bracketed:
        return None
    is_fronted = one.preposition is not None and one.preposition.i == one.root.sent.start
    is_of_clause = one.noun is None and (one.governor.pos_ in ("VERB", "AUX") or one.governor == one.root)
    if (not is_of_clause and not is_fronted) or any(t.text == ";" for t in head.doc[head.i : one.index]):
        return None
    if (
        head.pos_ not in ("VERB", "AUX")
        or dated.dep_ == "relcl"
        or (dated.dep_ == "conj" and verb in (dated.head, resumed(dated)))
    ):
        return None  # "the founder, who was born in 1950", "set it up and retired in 1966"
    if comes_later(head, one) or is_long_before(dated, verb) or is_of_aside(one, verb):
        return None
    if is_counted_from(verb) or is_of_main_clause(candidate, head, one):
        return None
    if verb.dep_ == "pcomp" and verb.head.lower_ in SEQUENCE and all(t.i != one.index for t in verb.subtree):
        return None  # "managed A from 1999, before taking over at B", "after leaving A, he sang it in 1991"
    is_founding = candidate.relation is Relation.FOUNDED  # founded once, in whatever tense it is told
    if not is_founding and (is_present(verb) or dated.dep_ == "acl"):
        return None
    if candidate.modality in (Modality.PLANNED, Modality.CONDITIONAL) or is_pluperfect(verb):
        return None
    if is_behind_after(verb, one.root) or (is_aside(verb) and all(t.i != one.index for t in verb.subtree)):
        return None
    if is_till_now(verb) and dated.i != verb.i:
        return None  # "lost its seat in 2003 but has asked to return"
    if candidate.relation in _LEAVINGS and _is_of_agent(verb) and all(t.i != one.index for t in verb.subtree):
        return None  # "was set up in 1931 by Ann Lee, a nurse, who left the guides over camping"
    if is_pluperfect(dated) or dated.lemma_ in _OF_LIVES or (dated.i != verb.i and has_mark(dated)):
        return None
    return one


def _is_of_agent(clause: Token) -> bool:
    """Tell a relative clause that only says who did what the clause above tells."""
    return clause.dep_ == "relcl" and any(t.dep_ == "agent" for t in clause.ancestors)
