"""Reads numbers off noun phrases: "32", "more than two dozen", "31st", "twenty-seven"."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from claims.dates.numbers import NUMBER, ORDINAL, read_number, read_ordinal
from claims.extraction.syntax.questions import clause_head
from claims.late_patterns import late_pattern
from claims.types import Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.frames import SentenceView

__all__ = ["ANNIVERSARIES", "count_in", "is_counted_ahead", "is_counted_since", "ordinal_in", "years_marked"]

# Days that mark an age, and the years that some of them tell by themselves.
_CENTENARIES = {"centenary": 100.0, "centennial": 100.0, "bicentenary": 200.0, "bicentennial": 200.0}
_JUBILEES = {"silver": 25.0, "golden": 50.0, "diamond": 60.0}
ANNIVERSARIES = _CENTENARIES.keys() | {"anniversary", "birthday", "jubilee"}

_NUMBER = late_pattern(
    rf"(?<![\w.,]){NUMBER}(?![\w.,]*\d)(?:[\s-]+(?P<dozen>dozen|score))?(?!\w)", re.IGNORECASE
)
_ORDINAL = late_pattern(rf"(?<!\w){ORDINAL}(?!\w)", re.IGNORECASE)
_UNITS = frozenset({"day", "week", "fortnight", "month", "year", "decade"})
_MULTIPLES = {"dozen": 12.0, "score": 20.0}
_VAGUE = frozenset({"a", "an", "several", "a few", "a couple of", "half a", "half an"})
_QUALIFIERS = {
    **dict.fromkeys(("about", "around", "roughly", "approximately", "some", "circa", "or so"), "about"),
    **dict.fromkeys(("nearly", "almost", "close to", "just under"), "nearly"),
    **dict.fromkeys(("more than", "over", "above", "upwards of"), "more than"),
    **dict.fromkeys(("less than", "fewer than", "under", "below"), "less than"),
    **{phrase: phrase for phrase in ("at least", "at most", "up to")},
}
_QUALIFIER = late_pattern(rf"\b({'|'.join(sorted(_QUALIFIERS, key=len, reverse=True))})\s+$", re.IGNORECASE)


def count_in(view: SentenceView, tokens: Sequence[Token], unit: str) -> Quantity | None:
    """Give the count that stands before the last of some neighbouring tokens, None for a vague one."""
    text, origin = _text_of(view, tokens)
    match = _NUMBER.search(text)
    while match is not None and match[0].split()[0].lower() in _VAGUE and not match["dozen"]:
        match = _NUMBER.search(text, match.end())
    if match is None:
        return None
    words = (
        match[0] if match["dozen"] is None else match[0][: match.start("dozen") - match.start()].strip(" -")
    )
    value = read_number(words or "one") * _MULTIPLES.get((match["dozen"] or "").lower(), 1.0)
    before = _QUALIFIER.search(text[: match.start()])
    start = before.start() if before else match.start()
    return Quantity(
        value=value,
        unit=unit,
        qualifier=_QUALIFIERS[before[1].lower()] if before else None,
        text=text[start : match.end()],
        start=origin + start,
        end=origin + match.end(),
    )


def ordinal_in(view: SentenceView, tokens: Sequence[Token]) -> Quantity | None:
    """Give the ordinal among some neighbouring tokens."""
    text, origin = _text_of(view, tokens)
    match = _ORDINAL.search(text)
    if match is None:
        return None
    return Quantity(
        value=float(read_ordinal(match[0])),
        unit="ordinal",
        text=match[0],
        start=origin + match.start(),
        end=origin + match.end(),
    )


def years_marked(noun: Token, ordinal: Quantity | None) -> float | None:
    """Give the years that "its centenary", "its 75th anniversary" and "its golden jubilee" mark."""
    jubilee = next((_JUBILEES[c.lower_] for c in noun.lefts if c.lower_ in _JUBILEES), None)
    return _CENTENARIES.get(noun.lemma_.lower(), ordinal.value if ordinal is not None else jubilee)


def is_counted_since(token: Token) -> bool:
    """Tell "the third country since 2004 to join"; "has been the 27th member since 2013" counts them all."""
    if any(t.lower_ in ("has", "have", "had") for t in clause_head(token).children):
        return False
    behind = takewhile(lambda t: not t.is_punct, token.doc[token.i + 1 :])
    return any(t.lower_ == "since" for t in behind)


def is_counted_ahead(verb: Token) -> bool:
    """Tell "celebrates its centenary in two years", which is yet to come, from "in 1949"."""
    times = (t for c in verb.children if c.lower_ == "in" for t in c.children if t.dep_ == "pobj")
    return verb.tag_ in ("VBZ", "VBP", "VBG") and any(
        t.lemma_.lower() in _UNITS and any(c.dep_ == "nummod" or c.lower_ in ("a", "an") for c in t.lefts)
        for t in times
    )


def _text_of(view: SentenceView, tokens: Sequence[Token]) -> tuple[str, int]:
    if not tokens:
        return "", 0
    first, last = tokens[0], tokens[-1]
    return first.doc.text[first.idx : last.idx + len(last.text)], first.idx + view.shift
