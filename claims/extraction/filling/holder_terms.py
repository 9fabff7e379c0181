"""What a clause at a holder's name says of the term: "the chair is Ann Lee, who took office in 1998"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.dating.clause_dates import SEQUENCE
from claims.extraction.dating.title_dates import RULING
from claims.extraction.leadership import words as w
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["told_of_holder"]

_IN_OFFICE = frozenset({Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
_CHOSEN = frozenset({"elect", "appoint", "name", "install", "inaugurate", "choose", "select"})
_AGAIN = frozenset({"again", "second", "third", "fourth", "fifth"})
_TAKES = frozenset({"take", "assume"})
_SAYS_MORE = frozenset({"oprd", "attr", "agent", "xcomp", "ccomp"})
_RANK = 4.5
_SINCE = re.compile(
    r",?\s+(?:in\s+(?:office|power|charge|the\s+(?:post|job|role|position|chair))|(?:at\s+the\s+helm|on\s+the\s+throne))\s+(?:ever\s+)?since\s+"
    r"(?:(?:[\w-]+\s+){1,3}in\s+)?"
)


def told_of_holder(
    candidate: Candidate, head: Token, words: DatedWords, view: SentenceView
) -> tuple[float, Lead | None] | None:
    """Rank a date of a clause that says when the holder came to office, or how long he served.

    Only where the clause names no other office: "the chair is Ann Lee, elected senator in 1998".
    """
    if candidate.relation not in _IN_OFFICE or candidate.subject is None or words.noun is not None:
        return None
    if _is_office_since(candidate, words, view):
        return 0.5, None
    if _is_in_office_since(candidate, words, view):
        return 0.5, None if words.expression.lead is Lead.SINCE else Lead.SINCE
    verb = clause_head(words.governor)
    if verb.dep_ not in ("relcl", "acl", "advcl") or not _is_at_holder(verb.head, candidate, head, view):
        return None
    if not SEQUENCE.keys().isdisjoint(c.lower_ for c in verb.children if c.dep_ == "mark"):
        return None  # "who ruled until a president was elected in 1990": not he
    if verb.lemma_ == "serve" and not any(c.lower_ in ("as", "in") for c in _links(verb)):
        return _RANK, None
    if verb.lemma_ in RULING and words.expression.lead is Lead.SINCE:
        return _RANK, None  # "President X, who has ruled the republic since 2009"
    is_start = words.expression.lead is Lead.AT and _enters(verb)
    return (_RANK, Lead.SINCE) if is_start else None


def _is_office_since(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell "X, archbishop of Lomar since 1998": the words say since when the office is held."""
    if words.expression.lead is not Lead.SINCE or not words.expression.text.lower().startswith("since"):
        return False
    ends = [m.end - view.sentence.start for m in (candidate.role, candidate.object) if m is not None]
    return any(view.span.text[end : words.expression.start] == " " for end in ends)


def _is_in_office_since(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell "President X, in power since 1985", "since independence in 1964"."""
    mentions = [m for m in (candidate.subject, candidate.role, candidate.object) if m is not None]
    ends = [m.end - view.sentence.start for m in mentions]
    text, place = view.span.text, words.expression.point_start
    return any(end <= place and _SINCE.fullmatch(text, end, place) is not None for end in ends)


def _is_at_holder(token: Token, candidate: Candidate, head: Token, view: SentenceView) -> bool:
    """Tell whether a clause hangs on the holder, on the office or on the claim's own verb."""
    place = token.idx + view.shift
    spans = [(m.start, m.end) for m in (candidate.subject, candidate.role) if m is not None]
    return token.i == head.i or any(start <= place < end for start, end in spans)


def _enters(verb: Token) -> bool:
    if verb.lemma_ in _TAKES:
        objects = [c.lemma_.lower() for c in verb.children if c.dep_ == "dobj"]
        return bool(objects) and set(objects) <= w.POSTS | w.OFFICES
    says_more = any(c.dep_ in _SAYS_MORE for c in verb.children)
    says_more = says_more or any(c.lower_ in ("as", "to", "into") for c in _links(verb))
    return verb.lemma_ in _CHOSEN and verb.tag_ == "VBN" and not says_more and not _is_again(verb)


def _is_again(verb: Token) -> bool:
    """Tell "who was re-elected in 2022 to a second term", of somebody who had the office before."""
    words = {t.lower_ for t in verb.subtree}
    is_repeated = any(
        t.text == "-" and t.nbor(-1).lower_ == "re" for t in verb.doc[max(verb.i - 1, 1) : verb.i]
    )
    return is_repeated or verb.lower_.startswith("re") or not words.isdisjoint(_AGAIN)


def _links(verb: Token) -> list[Token]:
    """Give the prepositions of a verb that open no date."""
    return [c for c in verb.children if c.dep_ == "prep" and not any(t.like_num for t in c.subtree)]
