"""Who followed one whose leaving the sentence before dates: "She resigned on 9 May. X followed her".

The one who follows takes office on that day or later: only the beginning of the time is known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Direction, Precision, find_expressions, format_period, parse_edtf
from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.dating.dated_words import worded
from claims.extraction.dating.previous_dates import last_date
from claims.extraction.frames import MentionForm, Zone
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation
from claims.types import DateKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView
    from claims.types import TimeExpression

__all__ = ["succession_date"]

# No gerund: "After leaving it in 2021 he became chairman of a bank".
_LEAVES = re.compile(
    r"\b(?:resign(?:s|ed)?|step(?:s|ped)?\s(?:down|aside|back)|st(?:ands?|ood)\s(?:down|aside)|retire[sd]?"
    r"|quits?|leaves?|left|depart(?:s|ed)?|die[sd]|g[ia]ves?\sup"
    r"|(?:was|were|been|be)\s(?:\w+\s)?(?:sacked|fired|dismissed|ousted|removed|deposed|toppled|overthrown|impeached"
    r"|assassinated|killed))\b"
)
_AHEAD = re.compile(r"\b(?:will|would|(?:is|are|was|were)\s(?:due\s|set\s|expected\s)?to)\b")


def succession_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Give the time from the day on that the sentence before gives for a leaving.

    Parameters
    ----------
    candidate : Candidate
        Who took office after somebody that a pronoun stands for.
    head : Token
        The head of its clause.
    view : SentenceView
        The parsed sentence.
    words : sequence of DatedWords
        Its time expressions; with any of them nothing is taken over.
    """
    before = candidate.predecessor
    is_next = candidate.relation is Relation.TOOK_OFFICE and before is not None
    if not is_next or before is None or before.form is not MentionForm.PRONOUN:
        return None
    if words or view.sentence.zone is not Zone.BODY or is_pluperfect(clause_head(head)):
        return None
    text, start = view.context.article.text, view.sentence.start
    told = _sentence_before(text, start)
    leaving = _LEAVES.search(told)
    direction = Direction.FUTURE if _AHEAD.search(told) is not None else Direction.PAST
    is_one = leaving is not None and len(find_expressions(told)) == 1
    when = last_date(told, view.published, direction) if is_one else None
    day = None if when is None else when.end or when.start
    if day is None or day.precision < Precision.MONTH:
        return None
    interval = parse_edtf(f"{format_period(day)}/..")
    return worded(view, before.text, before.start - view.origin, interval, DateKind.RELATIVE)


def _sentence_before(text: str, start: int) -> str:
    """Give the last sentence of the same paragraph before a place, roughly."""
    paragraph = text[text.rfind("\n", 0, start) + 1 : start].rstrip()
    ends = [m.end() for m in re.finditer(r"[.!?][”\"’')]?\s(?=[A-Z“\"])", paragraph)]
    return paragraph[ends[-1] :] if ends else paragraph
