"""Tells whether a bare "left in 2004" is of the body named just before, where nothing speaks of members."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.bodies.strength import is_party
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["is_of_body_beside"]

# What lasts until now, where its clause says no date.
_LASTING = frozenset({Relation.LEFT, Relation.SUSPENDED, Relation.APPLIED})
# What leads to a state's own move out of, or into, what it is in or near: "said that it would leave".
_RESOLVING = frozenset(
    """
    announce decide say vote plan intend threaten want consider hope pledge vow promise resolve declare agree
    wish choose prepare mull confirm
    """.split()
)
# What a party does to somebody, or one to it, on a day of the week too.
_OUSTED = frozenset({Relation.SUSPENDED, Relation.EXPELLED})
_QUITTING = frozenset({"quit", "defect"})
# How far before a clause its body is named, in characters.
_NEAR = 220
_YEAR = (
    r"\b(?:1[89]|20)\d\d\b|\b(?:year|month|decade)s?\s(?:later|earlier|ago|before)\b|\b(?:last|next|this|that)\s"
    r"(?:year|spring|summer|autumn|winter|month)\b|\bafter\s(?:[\w-]+\s){1,4}(?:year|month|decade)s?\b|\bafter\sa\s(?:year|month)\b"
)
_YEARLY = late_pattern(_YEAR)
_DATED = late_pattern(
    _YEAR
    + r"|\b(?:January|February|April|June|July|August|(?:Sept|Nov|Dec)ember|October|in\sMarch|in\sMay)\b"
)
_DAYS = late_pattern(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|last\s(?:week|night))\b"
)
# What else one leaves, is let in to or is shut out of.
_OTHER = late_pattern(
    r"\b(?:deals?|accords?|agreements?|treat(?:y|ies)|pacts?|talks|negotiations|wars?|missions?|force|troops|cup|"
    r"tournament|championships?|games|olympics|finals?|race|contest|competition|project|programme|program|scheme|plan|"
    r"protocol|convention|boycott|truce|ceasefire|colony|colonies|empire|independence|prison|jail|hospital|school|flood|"
    r"refugees?|migrants?|border|monitors?|peacekeep\w+|soldiers|army|armies|forces|inva\w+|occup\w+|ceasefire)\b",
    re.IGNORECASE,
)
# Why somebody goes, which is nothing that he leaves: "quit over the war".
_WHY = late_pattern(
    r",\s\w+ing\s[^.;]*|\b(?:over|amid|because|following|in\sprotest|in\sanger|for\s\w+ing|pending|when|as)\s[^.;]*"
)
# What else a person leaves who is in a party.
_OFFICES = late_pattern(
    r"\b(?:leader\w*|chair\w*|minister\w*|secretary|directors?|spokes\w+|aides?|advisers?|office|posts?|jobs?|roles?|"
    r"staff|careers?|presiden\w+|chief|head|candidates?|campaign|cabinet|government|mayors?|ambassadors?|governors?)\b",
    re.IGNORECASE,
)


def is_of_body_beside(view: SentenceView, member: Mention, verb: Token, relation: Relation) -> bool:
    """Tell whether a dated move of a state, or of a body, is one into or out of what stands just before.

    A state that left "in 2004" has left no room and no meeting. Whom a person leaves may be an employer,
    unless it is a party, of whose offices nothing is said.
    """
    if member.kind not in (EntityKind.STATE, EntityKind.ORGANISATION, EntityKind.PERSON):
        return False
    is_of_year = relation is Relation.LEFT and member.kind is EntityKind.STATE  # in a month it leaves a camp
    is_dated = _is_dated(verb, _YEARLY if is_of_year else _DATED)
    is_ousted = member.kind is EntityKind.PERSON and (relation in _OUSTED or verb.lemma_.lower() in _QUITTING)
    is_dated = is_dated or (member.kind is EntityKind.STATE and _is_resolved(verb))
    if not (is_dated or (relation in _LASTING and _is_done(verb)) or (is_ousted and _is_dated(verb, _DAYS))):
        return False
    place = verb.idx + view.shift
    body = spoken_body(view, member, place)
    if body is None or (member.kind is EntityKind.PERSON and not is_party(view, body)):
        return False
    text = view.context.article.text
    low = max(text.rfind("\n", 0, max(0, view.sentence.start - 2)) + 1, place - _NEAR, 0)
    names = {body.text, body.name or body.text}
    if not any(name in text[low:place] for name in names):
        return False
    others = (_OTHER, _OFFICES) if member.kind is EntityKind.PERSON else (_OTHER,)
    around = text[low:place] + _WHY.sub("", text[place : view.sentence.end])
    for name in sorted(names, key=len, reverse=True):
        around = around.replace(name, "")  # a "Holm Pact" is no other pact than itself
    return all(words.search(around) is None for words in others)


def _is_dated(verb: Token, dates: re.Pattern[str]) -> bool:
    """Tell whether a clause says in which year or month."""
    clause = verb.doc[verb.left_edge.i : verb.right_edge.i + 1]
    return dates.search(clause.text) is not None


def _is_resolved(verb: Token) -> bool:
    """Tell "announced that it would leave", "has decided to leave", "is considering leaving"."""
    above = verb.head
    is_led = verb.dep_ in ("ccomp", "xcomp", "pcomp") and above.lemma_.lower() in _RESOLVING
    if not is_led or any(c.dep_ == "mark" and c.lower_ != "that" for c in verb.children):
        return False
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    return bool(helpers & {"will", "would", "to", "'ll"}) or verb.tag_ == "VBG"


def _is_done(verb: Token) -> bool:
    """Tell "has left", "has applied", "is suspended" from what may have been a matter of hours."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    return bool(helpers & {"has", "have", "is", "are"}) and verb.tag_ == "VBN"
