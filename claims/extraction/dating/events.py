"""Which event of the table a date hangs on: "after the election", "after the end of the Warsaw Pact"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.dates import Interval
    from claims.dates.anchors import AnchorPhrase
    from claims.extraction.dating.dated_words import KnowsEvents
    from claims.types import Entity

__all__ = ["event_of"]

_END_OF = re.compile(r"\b(?:end|close)\sof\s$", re.IGNORECASE)
_ENDED = re.compile(
    r"\s(?:(?:was|were|had|been|formally|officially|itself)\s){0,3}"
    r"(?:dissolved|disbanded|ended|collapsed|broken?\sup|fell\sapart|expired|lapsed|(?:wound|broke)\sup)\b"
)
# An election, a signing, a fall: what lasts so long has no end of its own.
_MOMENT = timedelta(days=31)


def event_of(
    phrase: AnchorPhrase, text: str, near: date | None, events: KnowsEvents
) -> tuple[Entity, Interval, str] | None:
    """Find the longest name of an event; a name without a capital or figure says too little."""
    for name in phrase.names():
        if not any(c.isupper() or c.isdigit() for c in name):
            return None
        found = events.events(name, near=near)
        if near is None and len(found) > 1:
            return None  # "the U.S. elections" of an article without a date may be any of them
        if found and _is_over_at_once(found[0][1]) and _tells_of_end(phrase, text, name):
            # "After the end of the Warsaw Pact", "after the Warsaw Pact was dissolved": not after its signing
            found = events.events(f"end of {name}", near=near)[:1]
        if found:
            return found[0][0], found[0][1], name
    return None


def _is_over_at_once(when: Interval) -> bool:
    return when.limit - when.first <= _MOMENT


def _tells_of_end(phrase: AnchorPhrase, text: str, name: str) -> bool:
    """Tell whether words beside a name speak of the end of what it names."""
    ahead = text[phrase.start : phrase.name_start]
    return _END_OF.search(ahead) is not None or _ENDED.match(text, phrase.name_start + len(name)) is not None
