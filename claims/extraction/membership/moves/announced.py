"""Reads whom a number announces: "three countries joined: Kenya, Mali and Peru", "two of them, A and B"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates.numbers import NUMBER, read_number
from claims.extraction.frames import MentionForm
from claims.extraction.membership.neighbours import after, listed, starting_at
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["announced"]

_OPENING = frozenset({":", "–", "—", "--"})
# What sets off an apposition, and closes it.
_SETTING_OFF = frozenset({",", "–", "—", "--", "-", "(", ")"})
_NUMBER = re.compile(NUMBER, re.IGNORECASE)


def announced(view: SentenceView, noun: Token) -> list[Mention]:
    """Give the names that a counted plural announces, none where there are more or fewer than it says."""
    if noun.tag_ == "CD":
        return _picked(view, noun)
    if noun.tag_ != "NNS":
        return []
    opening = next((t.i for t in view.span if t.i > noun.i and t.text in _OPENING), None)
    if opening is None:
        return []
    names = listed(view, opening + 1)
    if len(names) not in _counts(noun) or not all(m.form is MentionForm.NAME for m in names):
        return []
    return _of_one_kind(names)


def _picked(view: SentenceView, number: Token) -> list[Mention]:
    """Give who is named of several: "two of its members, Kenya and Mali, left", "one of them, Kenya"."""
    whole = next(iter(prepositional_objects(number, ("of",))), None)
    if whole is None or is_named(whole) or not _NUMBER.fullmatch(number.text):
        return []
    comma = whole.i + 1
    if comma + 1 >= len(whole.doc) or whole.doc[comma].text not in _SETTING_OFF:
        return []
    first = starting_at(view, comma + 1)
    names = listed(view, comma + 1) if first is not None else []
    is_closed = (
        bool(names) and whole.doc[min(after(view, names[-1]), len(whole.doc) - 1)].text in _SETTING_OFF
    )
    is_counted = is_closed and len(names) == read_number(number.text)
    return _of_one_kind(names) if is_counted and all(m.form is MentionForm.NAME for m in names) else []


def _of_one_kind(names: list[Mention]) -> list[Mention]:
    """Give names that are listed together in the kind of most; none where a table knows better."""
    kinds = Counter(m.kind for m in names if m.kind is not None)
    known = {m.kind for m in names if m.entity_ids}
    kind = next(iter(known)) if known else kinds.most_common(1)[0][0] if kinds else None
    if kind is None or len(known) > 1:
        return []
    return [m if m.kind is kind else replace(m, kind=kind) for m in names]


def _counts(noun: Token) -> list[float]:
    numbers = (c.text for c in noun.lefts if c.dep_ == "nummod")
    return [read_number(text) for text in numbers if _NUMBER.fullmatch(text)]
