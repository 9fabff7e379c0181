"""Dates of an office that the words right behind it tell, however a parser hangs them.

"The president, Ann Holt, who has been in power since 2007, spoke": since then she is president. "Mayor of
Oslo at the time of the 2003 flood": in that year.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.dates.points import Reference
from claims.extraction.dating.title_dates import is_title
from claims.relations import Family, spec_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["office_date"]

_ITS = r"(?:the|that|this|his|her|their|its)"
_POST = rf"{_ITS}\s+(?:post|job|role|position|office|title|chair|seat)"
_BODY = (
    rf"(?:it|{_ITS}\s+(?:agency|bank|body|club|company|country|firm|group|institute|ministry|party|state))"
)
# Behind a name: "(, 62), (who) has been in power", "has held the post", ", in the job".
_IN_POST = re.compile(
    r"(?:\s*,\s*\d\d\s*,?)?\s*,?\s*(?:who\s+)?(?:(?:has|had)\s+)?"
    rf"(?:(?:been\s+)?(?:in\s+(?:office|power|charge|command|{_POST})|at\s+the\s+(?:helm|top)|on\s+the\s+throne)"
    rf"|(?:held|filled|occupied)\s+{_POST}|(?:led|run|headed|chaired|ruled|governed|managed)\s+{_BODY})\s+",
    re.IGNORECASE,
)
# Behind an office: "at the time of the 2003 flood", "during the flood of 2003".
_OF_OCCASION = re.compile(
    rf"\s+(?:at\s+the\s+time\s+of|during)\s+(?:the|{_ITS})\s+(?:[a-z’'-]+\s+){{0,3}}(?:(?:of|in)\s+)?",
)


def office_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> DatedWords | None:
    """Give the expression of a sentence that the words between it and an office make the office's own.

    Parameters
    ----------
    candidate : Candidate
        The office held.
    head : Token
        The word that states it.
    view : SentenceView
        The parsed sentence.
    words : sequence of DatedWords
        Its time expressions.
    """
    spec = spec_of(candidate.relation)
    if spec.is_event or spec.is_derived or spec.family is not Family.LEADERSHIP:
        return None
    for one in words:
        expression = one.expression
        if one.is_bracketed or (expression.reference is Reference.NOTHING and expression.interval is None):
            continue
        if expression.lead is Lead.SINCE and is_title(candidate, head) and _is_in_post(candidate, view, one):
            return one
        is_year = expression.reference is Reference.NOTHING and expression.lead is Lead.AT
        if is_year and _is_of_occasion(candidate, view, one):
            return one
    return None


def _is_in_post(candidate: Candidate, view: SentenceView, words: DatedWords) -> bool:
    """Tell "President Ann Holt, who has been in power since 2007": of the title beside her name."""
    if candidate.subject is None or (candidate.role is not None and candidate.role.is_former):
        return False
    spans = (candidate.subject, candidate.role, candidate.object)
    start = max(m.end for m in spans if m is not None and m.end > view.sentence.start) - view.origin
    return _IN_POST.fullmatch(view.span.text, max(0, start), _start(words)) is not None


def _is_of_occasion(candidate: Candidate, view: SentenceView, words: DatedWords) -> bool:
    named = [m.end for m in (candidate.role, candidate.object) if m is not None]
    start = max(named, default=0) - view.origin
    text = view.span.text
    return 0 < start < len(text) and _OF_OCCASION.fullmatch(text, start, _start(words)) is not None


def _start(words: DatedWords) -> int:
    return words.expression.start
