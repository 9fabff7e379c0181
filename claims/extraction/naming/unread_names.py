"""Names of bodies in sentences that nobody parses, for the nouns that stand for one: "the school".

Only sentences that may state something are parsed, so a text may name a body that no mention tells of. Where
a sentence that is read speaks of "the school", names that such a noun heads are looked up in the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.filling.salience import BROAD
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.trades import words_of_trade
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.types import AliasHit

__all__ = ["unread_names"]

# What is told by a name of its own only, never by what heads a name; what any office or state is called.
_NO_HEADS = BROAD | frozenset(
    """
    body board government administration regime court council committee commission ministry department
    agency bureau office parliament assembly chamber force service army programme program treaty pact giant
    site website platform project brand store chain unit community order zone exchange venture maker
    """.split()
)
_NOUNS = frozenset(
    noun for noun, kind in NOMINAL_KINDS.items() if kind is EntityKind.ORGANISATION and noun not in _NO_HEADS
)
_WORD = re.compile(r"[a-z]+")
_NAME = r"[A-Z][\w.’'-]*"
_LINK = r"(?:(?:of|for|and|&|de|der|du)\s(?:the\s)?)?"
# A capital there says nothing: "At Holm School", "The Holm School".
_OPENERS = frozenset(
    """
    the a an at in on by for from of to with and but or as when while after before since if that this these
    his her its their our my it he she they we both all most many some one two last former new
    """.split()
)


def unread_names(
    text: str, read: Iterable[str], unread: Iterable[tuple[int, int]], hits: Sequence[AliasHit]
) -> Iterator[Mention]:
    """Give the names that the nouns of some sentences ask for, as others have them.

    Parameters
    ----------
    text : str
        The article's.
    read : iterable of str
        The sentences that are parsed.
    unread : iterable of (int, int)
        Where the others begin and end.
    hits : sequence of AliasHit
        What the table knows of the text, in order: the bodies among it need no look-up.
    """
    asked = set[str]()
    for sentence in read:
        for noun in _NOUNS.intersection(_WORD.findall(sentence)):
            if noun not in asked and _is_told_of(sentence, noun):
                asked.add(noun)
    heads = {word.title() for noun in asked for word in (noun, *words_of_trade(noun))}
    heads = {head for head in heads if head in text}
    if not heads:
        return
    named, known = _headed_by(frozenset(heads)), _Known(hits)
    for start, end in unread:
        for match in named.finditer(text, start, end):
            yield from (m for m in _as_mention(text, match) if not known.overlaps(m))


def _is_told_of(sentence: str, noun: str) -> bool:
    place = sentence.find(noun)
    while place >= 0:
        before = sentence[max(0, place - 5) : place].lower()
        if before.endswith(("the ", "this ", "that ")):
            return True
        place = sentence.find(noun, place + 1)
    return False


@lru_cache(maxsize=128)
def _headed_by(heads: frozenset[str]) -> re.Pattern[str]:
    nouns = "|".join(sorted(heads))
    of_what = rf"(?:\s(?:of|for)\s(?:the\s)?{_NAME}(?:\s{_NAME}){{0,3}})?"
    return re.compile(rf"\b(?:{_NAME}\s{_LINK}){{1,6}}(?:{nouns})\b{of_what}")


class _Known:
    """Where a text names the organisations of a table."""

    def __init__(self, hits: Sequence[AliasHit]) -> None:
        bodies = [hit for hit in hits if any(m.kind is EntityKind.ORGANISATION for m in hit.matches)]
        self._starts = [hit.start for hit in bodies]
        self._ends = [hit.end for hit in bodies]

    def overlaps(self, mention: Mention) -> bool:
        place = bisect_left(self._starts, mention.end)
        return place > 0 and self._ends[place - 1] > mention.start


def _as_mention(text: str, match: re.Match[str]) -> Iterator[Mention]:
    start, name = match.start(), match[0]
    while " " in name and name.partition(" ")[0].lower() in _OPENERS:
        start, name = start + name.index(" ") + 1, name.partition(" ")[2]
    if " " in name and name[:1].isupper():
        yield Mention(
            text=name, start=start, end=start + len(name), form=MentionForm.NAME,
            kind=EntityKind.ORGANISATION, confidence=0.6,
        )  # fmt: skip
