"""What hangs together with a noun: who owns it, which objects it is coordinated with, the dates of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import conjuncts, genitives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

__all__ = ["own_dates", "owners", "with_strays"]

_DATE_PREPOSITIONS = frozenset(
    {"in", "on", "since", "by", "from", "until", "during", "after", "before", "at"}
)

# Words of "and then, in the spring of 2004," before the noun.
_LONGEST_DATE = 8


def with_strays(heads: Sequence[Token], governor: Token) -> list[Token]:
    """Add the objects that the parser coordinated with a date: "joined NATO in 2009 and the EU in 2013"."""
    found = list(heads)
    for preposition in governor.children:
        if preposition.dep_ == "conj" and preposition.pos_ in ("PROPN", "NOUN") and heads:
            found += conjuncts(preposition)  # "joined NATO in 1949 and the EEC": hung on the verb
        if preposition.dep_ != "prep" or preposition.lower_ not in _DATE_PREPOSITIONS or not heads:
            continue
        for date in preposition.children:
            if date.dep_ == "pobj" and (date.like_num or date.ent_type_ == "DATE"):
                strays = [
                    *conjuncts(date)[1:],
                    *(t for t in preposition.children if _date_ahead(t) is not None),
                ]
                found += [t for t in strays if t.pos_ == "PROPN" and t.ent_type_ != "DATE"]
    return list(dict.fromkeys(found))


def own_dates(heads: Sequence[Token], governor: Token) -> dict[int, int]:
    """Give coordinated nouns the preposition of the date that follows each of them.

    "joined NATO in 1999 and the EU in 2004": wherever the parser hangs the dates, they stand in order.
    Empty when any noun but the last has no date of its own.
    """
    if len(heads) < 2:
        return {}
    ordered = sorted(heads, key=lambda t: t.i)
    ahead = [_date_ahead(t) for t in ordered]
    opens = [t.i if date is None else date.i for t, date in zip(ordered, ahead, strict=True)]
    limits = [*opens[1:], governor.sent.end]
    found: dict[int, int] = {}
    for noun, own, limit in zip(ordered, ahead, limits, strict=True):
        date = own or next((t for t in noun.doc[noun.i + 1 : limit] if _opens_date(t)), None)
        if date is None:
            return {}
        found[noun.i] = date.i
    return found


def _date_ahead(noun: Token) -> Token | None:
    """Give the preposition of the date told before a further noun: "and, in 2004, the EU", "and in May X"."""
    doc, opening = noun.doc, noun.i
    while opening and (
        doc[opening - 1].head == noun and doc[opening - 1].dep_ in ("det", "compound", "amod")
    ):
        opening -= 1
    before = [t for t in doc[:opening] if t.text != ","][-_LONGEST_DATE:]
    words = len(before)
    while before and (before[-1].ent_type_ == "DATE" or before[-1].like_num):
        before.pop()
    # At least one word of a date: not "and in the Union since 1992".
    if (
        not 2 <= len(before) < words
        or not _opens_date(before[-1])
        or before[-2].lower_ not in ("and", "then")
    ):
        return None
    return before[-1]


def _opens_date(token: Token) -> bool:
    if token.lower_ not in _DATE_PREPOSITIONS or token.i + 1 >= len(token.doc):
        return False
    after = token.doc[token.i + 1 : token.i + 4]
    return any(t.ent_type_ == "DATE" or (t.like_num and len(t.text) == 4) for t in after)


def owners(noun: Token) -> list[Token]:
    """Give who a noun belongs to: "X's founding", "its founding", "the founding of X and Y"."""
    own = genitives(noun)
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            own += [each for p in child.children if p.dep_ == "pobj" for each in conjuncts(p)]
    return own
