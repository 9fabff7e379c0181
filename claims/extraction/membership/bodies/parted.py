"""Parts two bodies that a tagger takes for one: "defected from the Tories to Reform UK", "quit A for B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

__all__ = ["with_parted_bodies"]

_TWO = re.compile(r"(?P<one>[A-Z].*?)\s(?P<link>to|for)\s(?:the\s)?(?P<other>[A-Z].*)")
_LEAVING = {
    "to": late_pattern(r"\bfrom\s(?:the\s)?$"),
    "for": late_pattern(r"\b(?:quit(?:s|ting)?|left|leav(?:es|ing)|deserted|ditched|abandoned)\s(?:the\s)?$"),
}
_LONGEST = 16


def with_parted_bodies(view: SentenceView) -> SentenceView:
    """Give the view with what is left and what is joined as two names."""
    mentions = [part for m in view.mentions for part in _parted(view, m)]
    return view if len(mentions) == len(view.mentions) else replace(view, mentions=mentions)


def _parted(view: SentenceView, mention: Mention) -> Iterator[Mention]:
    is_open = mention.form is MentionForm.NAME and not mention.entity_ids and " " in mention.text
    found = _TWO.fullmatch(mention.text) if is_open else None
    before = view.written(max(view.origin, mention.start - _LONGEST), mention.start)
    if found is None or not _LEAVING[found["link"]].search(before):
        yield mention
        return
    for part in ("one", "other"):
        start = mention.start + found.start(part)
        yield replace(
            mention, text=found[part], name=found[part], start=start, end=start + len(found[part]),
            kind=EntityKind.ORGANISATION,
        )  # fmt: skip
