"""Lets "the country" be the land that the text calls one: "Velmark, a small republic, ... The country left".

What no table knows a tagger may take for a firm; what the text says that it is goes before that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind
from claims.types import SlotSource

__all__ = ["with_told_lands"]

_NOUNS = frozenset(
    f"{which} {noun}"
    for which in ("the", "this", "that")
    for noun in "country nation republic kingdom state island islands territory archipelago".split()
)
_TOLD = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+(?:\s(?:and\s)?[A-Z][\w’'-]+){0,3})(?:,|\s(?:is|was|became|becomes))\s(?:an?|the)\s"
    r"(?:[a-zA-Z-]+\s){0,4}?(?:country|nation|republic|kingdom|state|island|territory|archipelago|collectivity)\b"
    r"(?!['’]s\b|\s(?:of|in)\s(?:the\s)?(?:[A-Z][\w-]+\s)?(?:Union|League|Federation|Pact)|[-\s](?:capital|department|"
    r"television|broadcaster|university|senator|governor|bank|news|school|run|owned|funded))"
)


def with_told_lands(view: SentenceView) -> SentenceView:
    """Give the view with "the country", where it stands for no land of the table, as the land told before."""
    mentions = [_as_land(view, m) for m in view.mentions]
    return view if mentions == list(view.mentions) else replace(view, mentions=mentions)


def _as_land(view: SentenceView, mention: Mention) -> Mention:
    is_open = mention.form is MentionForm.NOMINAL and not mention.entity_ids
    if not is_open or mention.text.lower() not in _NOUNS:
        return mention
    told = [name for start, name in _told(view.context.article.text) if start < mention.start]
    known = {b.name for b in view.context.bodies if b.entity_ids}
    if not told or told[-1] in known:
        return mention
    return replace(
        mention, name=told[-1], kind=EntityKind.STATE, confidence=0.7, source=SlotSource.TEXT,
    )  # fmt: skip


@lru_cache(maxsize=8)
def _told(text: str) -> tuple[tuple[int, str], ...]:
    """Give the names that a text calls lands, each with its place."""
    return tuple((match.start(), match["name"]) for match in _TOLD.finditer(text))
