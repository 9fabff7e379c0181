"""Takes the euro that a country joins, is in or stays out of for the countries that share it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["EURO", "with_currency_union"]

EURO = "Eurozone"
_ENTERING = frozenset({"join", "rejoin", "enter", "leave", "quit", "exit", "ditch"})
_BEING = frozenset({"be", "stay", "remain", "keep", "get", "go", "come", "let", "take", "bring"})


def with_currency_union(view: SentenceView) -> SentenceView:
    """Give the view with the euro of "joined the euro", "is not in the euro" as the body that it means."""
    if "euro" not in view.span.text:
        return view
    named = [_named(view, t) for t in view.span if t.lower_ == "euro" and _is_union(t)]
    if not named:
        return view
    others = [m for m in view.mentions if not any(m.start < n.end and n.start < m.end for n in named)]
    return replace(view, mentions=sorted([*others, *named], key=lambda m: m.start))


def _is_union(noun: Token) -> bool:
    """Tell what a country joins or is in from what it pays with: "a bond in the euro"."""
    if not any(c.lower_ == "the" for c in noun.lefts) or noun.dep_ not in ("dobj", "pobj"):
        return False
    above = noun.head
    if noun.dep_ == "dobj":
        return above.lemma_.lower() in _ENTERING
    if above.lower_ == "of" and above.head.lower_ == "out":
        above = above.head
    leads = above.lower_ in ("in", "into", "inside", "outside", "out")
    return leads and above.head.lemma_.lower() in _BEING | {"out"}


def _named(view: SentenceView, noun: Token) -> Mention:
    start = noun.idx + view.shift
    return Mention(
        text=noun.text, start=start, end=start + len(noun.text), form=MentionForm.NAME, name=EURO,
        kind=EntityKind.ORGANISATION, confidence=0.8,
    )  # fmt: skip
