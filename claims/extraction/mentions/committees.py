"""Takes in what a committee's name lists: "Culture, | Media and Sport Committee", "on Trade | and Arts".

What a committee deals with is a list, and taggers cut names at its commas.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["with_listed_fields"]

# What committees deal with beside what ministries do.
_FIELDS = PORTFOLIOS | word_set(
    """
    accounts administration aging appropriations arts armed banking budgets business community conduct
    consumer elections entrepreneurship equalities ethics forces heritage honours insurance islands liberties
    means monetary nutrition oversight oceans pensions petitions privileges procedure property rules skills
    standards statistics technologies urban ways workforce workplace youth
    """
)
_WORD = r"[A-Z][\w'’-]*"
_COMMITTEES = ("committee", "subcommittee", "commission")
_NAMED_FOR = re.compile(r"(?i:\b(?:sub)?committee|commission)\s(?:on|for)\s(?:the\s)?[A-Z]")
_FURTHER = re.compile(rf"(?:,\sand\s|,\s|\sand\s)(?:the\s)?(?P<field>{_WORD})(?:\s{_WORD})*")
_BEFORE = re.compile(rf"(?<![\w'’-])(?P<field>{_WORD})(?:\s{_WORD})?,\s$")
# "Transport, Energy and Water (TEW) | Select Committee".
_BRACKETED = re.compile(
    rf"(?<![\w'’-])(?P<field>{_WORD})(?:\s{_WORD})?(?:\sand\s{_WORD}(?:\s{_WORD})?)\s\([A-Z&]{{2,8}}\)\s(?:{_WORD}\s)*$"
)
_REACH = 80


def with_listed_fields(text: str, shift: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, committees' names whole whose list of fields was cut.

    Parameters
    ----------
    text : str
        The sentence as the article has it.
    shift : int
        Where it starts in the article.
    mentions : sequence of Mention
        Sorted, not overlapping.
    """
    if "ommi" not in text:
        return list(mentions)
    wholes = list(_wholes(text, shift, mentions))
    if not wholes:
        return list(mentions)
    apart = [m for m in mentions if not any(w.start < m.end and m.start < w.end for w in wholes)]
    return sorted([*apart, *wholes], key=lambda mention: mention.start)


def _wholes(text: str, shift: int, mentions: Sequence[Mention]) -> Iterator[Mention]:
    for mention in mentions:
        if mention.form is not MentionForm.NAME or mention.entity_ids:
            continue
        start, end = mention.start - shift, mention.end - shift
        first, last = start, end
        if _NAMED_FOR.search(mention.text) is not None:
            last = _end_of_list(text, end)
        elif mention.text.rpartition(" ")[2].lower() in _COMMITTEES:
            first = _start_of_list(text, start, end)
        if first < start or last > end:
            yield renewed(
                mention,
                text=text[first:last],
                start=first + shift,
                end=last + shift,
                name=None,
                kind=EntityKind.ORGANISATION,
            )


def _end_of_list(text: str, end: int) -> int:
    while (further := _FURTHER.match(text, end)) is not None and further["field"].lower() in _FIELDS:
        end = further.end()
    return end


def _start_of_list(text: str, start: int, end: int) -> int:
    bracketed = _BRACKETED.search(text, max(0, start - _REACH), start)
    if bracketed is not None and bracketed["field"].lower() in _FIELDS:
        start = bracketed.start()
    while " and " in text[start:end]:
        before = _BEFORE.search(text, max(0, start - _REACH), start)
        if before is None or before["field"].lower() not in _FIELDS:
            break
        start = before.start()
    return start
