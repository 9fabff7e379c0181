"""Dates of a sentence that tell nothing of what it claims: of the news, of a name, of a plan's making.

"The director, Ann Holt, this afternoon sent a letter" holds her office on other days too; "Ann Lee, now the
head of Elm, met him in 2016" held another one then; "announced on 6 February her decision to step down"
tells no day of her going.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claims.dates import Direction, Lead
from claims.dates.points import Reference
from claims.extraction.assertion.clause_forms import WILL, is_perfect, is_pluperfect, is_present
from claims.extraction.dating.clause_dates import AT_PRESENT
from claims.extraction.dating.title_dates import is_title
from claims.extraction.syntax.questions import clause_head
from claims.relations import Family, spec_of
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["is_stray"]

# Without a year a plan is of the months to come: "said on 6 February" is no day of the next year.
_SOON = timedelta(days=270)
_NEWS = timedelta(days=40)  # days of which an article tells as of its own time
_CALLED = frozenset({"know", "call", "name", "exist", "stand"})


def is_stray(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date is none of when a claim's own event or state was.

    Parameters
    ----------
    candidate : Candidate
        What is claimed.
    head : Token
        The word that states it.
    words : DatedWords
        A time expression of its sentence.
    view : SentenceView
        The parsed sentence; its article gives the day of publication.
    """
    spec = spec_of(candidate.relation)
    if spec.is_derived:
        return False  # "will celebrate its 30th birthday next year" tells of that year
    if _is_of_name(head, words):
        return True
    if words.governor.lower_ == "born" and spec.family is not Family.FOUNDING:
        return True  # "Born in August 1956, she ran a bank before being named governor"
    if candidate.modality is Modality.PLANNED:
        return _is_of_planning(head, words, view)
    if not spec.is_event and is_title(candidate, head):
        return _is_beside_title(candidate, head, words, view)
    return not spec.is_event and _is_of_news_above(head, words, view)


def _is_of_name(head: Token, words: DatedWords) -> bool:
    """Tell "the founding of Elm as it is known today": of how a body is called, not of the claim."""
    verb = words.governor
    is_now = words.expression.text.lower() in AT_PRESENT
    return is_now and verb.lemma_ in _CALLED and is_present(verb) and verb not in (head, clause_head(head))


def _is_of_planning(head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell the date on which a plan was told of, or what is past where a plan is told of now.

    "Announced his decision to step down on 6 February"; "faces calls to resign over the 2016 election".
    """
    published, expression = view.published, words.expression
    if published is None:
        return False
    telling = _telling(head)
    if expression.reference is Reference.YEAR and telling.tag_ == "VBD" and not _will(telling):
        ahead = expression.resolve(published=published, direction=Direction.FUTURE).interval
        return ahead is not None and ahead.first - published > _SOON
    if not is_present(telling) or expression.lead is not Lead.AT or expression.is_relative:
        return False
    interval = expression.interval
    return telling != head and interval is not None and interval.limit <= published


def _telling(head: Token) -> Token:
    """Give the finite verb above what is planned: "announced" of "announced his decision to step down"."""
    verb = clause_head(head)
    while verb.dep_ != "ROOT" and verb.tag_ not in ("VBD", "VBZ", "VBP"):
        above = clause_head(verb.head)
        if above == verb:
            break
        verb = above
    return verb


def _will(verb: Token) -> bool:
    return any(c.lower_ in WILL or c.lower_ in ("would", "should", "is", "are") for c in verb.lefts)


def _is_beside_title(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell dates that say nothing of when the holder of a title beside a name held it."""
    expression, published = words.expression, view.published
    verb = clause_head(head)
    if words.anchor is None and expression.lead is Lead.SINCE and (is_perfect(verb) or _is_source(head)):
        # "Since 2000 it has been ill, according to Chen, head of the zoo".
        return words.governor != head and not _ends_title(head, words)
    if expression.lead is not Lead.AT:
        return False
    if _is_source(head) or _is_of_now(head):
        return words.governor != head
    if published is None:
        return False
    if any(c.lower_ in WILL for c in verb.lefts) and words.governor != head:
        return True  # "the prime minister will not come before the vote of Thursday"
    is_then = candidate.role is not None and candidate.role.is_former
    return not is_then and (_is_recent(words, view) or _is_to_come(words, view))


def _ends_title(head: Token, words: DatedWords) -> bool:
    """Tell "Ann Holt, governor since May, has named": no comma between, however the parser hangs it."""
    between = head.doc[head.i + 1 : words.root.i]
    return head.i < words.root.i and not any(t.is_punct or t.pos_ in ("VERB", "AUX") for t in between)


def _is_source(head: Token) -> bool:
    """Tell "it fell in 2016, according to Ann Holt, head of Elm": who says so may be its head by now."""
    top = head
    while top.dep_ in ("compound", "nmod", "appos", "amod") and top.head != top:
        top = top.head
    link = top.head
    return top.dep_ == "pobj" and link.lower_ == "to" and link.head.lower_ == "according"


def _is_of_now(head: Token) -> bool:
    """Tell "Ann Lee, now the head of Elm, met him in 2016": the office she has come to since."""
    near = head.doc[max(head.sent.start, head.left_edge.i - 1) : head.i]
    return any(t.lower_ in AT_PRESENT for t in near)


def _is_recent(words: DatedWords, view: SentenceView) -> bool:
    """Tell a day of the news, counted from the article's own day: of that an article always tells."""
    if words.expression.reference not in (Reference.DOCUMENT, Reference.YEAR) or view.published is None:
        return False
    interval = words.expression.resolve(published=view.published, direction=Direction.NEAREST).interval
    return interval is not None and abs(view.published - interval.first) < _NEWS


def _is_to_come(words: DatedWords, view: SentenceView) -> bool:
    """Tell "President X promised a green Games in 2022", before that year."""
    interval = words.expression.interval
    return interval is not None and view.published is not None and interval.first > view.published


def _is_of_news_above(head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell "on Monday she told the panel chaired by X": of the news, not of the chair."""
    if head.dep_ not in ("acl", "relcl", "advcl") or words.expression.lead is not Lead.AT:
        return False
    is_above = words.root not in head.subtree and not is_pluperfect(head)
    if is_above and head.dep_ == "advcl":
        # "In March Ole Holm joined the board, while Ann Lee sits on another".
        return is_present(head) and words.governor.tag_ == "VBD"
    return is_above and _is_recent(words, view)
