"""Takes in what a committee's name lists: "Culture, | Media and Sport Committee", "on Trade | and Arts".

What a committee deals with is a list, and taggers cut names at its commas. So are the names of councils and
organisations: "Economic, | Social and Cultural Council".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.extraction.roles.nouns import FIELDS, is_field
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["with_listed_fields"]

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
# A list with a comma that ends in the noun of a body; each of its members is a field or an adjective of one.
_LISTED = re.compile(
    r"(?<![\w'’-])(?P<fields>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?(?:,\s[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)+,?\sand\s[A-Z][\w-]*)"
    r"(?:\s[A-Z][\w-]*)?\s(?:Council|Organi[sz]ation|Agency|Authority|Commission|Committee|Board|Forum|Institute"
    r"|Association|Foundation|Federation|Union|Trust|Academy|Department|Ministry|Fund|Centre|Center)\b"
)
_BETWEEN = re.compile(r",?\sand\s|,\s")


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
    wholes = list(_wholes(text, shift, mentions)) if "ommi" in text else []
    if ", " in text and " and " in text:
        wholes += _listed_bodies(text, shift, mentions, wholes)
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


def _listed_bodies(
    text: str, shift: int, mentions: Sequence[Mention], wholes: Sequence[Mention]
) -> Iterator[Mention]:
    """Give the names that are lists, of which taggers marked a part."""
    for found in _LISTED.finditer(text):
        start, end = found.start() + shift, found.end() + shift
        parts = [m for m in mentions if m.start < end and start < m.end]
        is_read = any(w.start < end and start < w.end for w in wholes)
        if is_read or any(_is_whole(m, start, end) for m in parts):
            continue
        fields = _BETWEEN.split(found["fields"])
        if all(is_field(field.split()[-1]) for field in fields):
            kind = EntityKind.ORGANISATION
            yield Mention(text=found[0], start=start, end=end, form=MentionForm.NAME, kind=kind)


def _is_whole(mention: Mention, start: int, end: int) -> bool:
    return mention.start <= start and end <= mention.end


def _end_of_list(text: str, end: int) -> int:
    while (further := _FURTHER.match(text, end)) is not None and further["field"].lower() in FIELDS:
        end = further.end()
    return end


def _start_of_list(text: str, start: int, end: int) -> int:
    bracketed = _BRACKETED.search(text, max(0, start - _REACH), start)
    if bracketed is not None and bracketed["field"].lower() in FIELDS:
        start = bracketed.start()
    while " and " in text[start:end]:
        before = _BEFORE.search(text, max(0, start - _REACH), start)
        if before is None or before["field"].lower() not in FIELDS:
            break
        start = before.start()
    return start
