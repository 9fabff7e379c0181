"""The bodies that a headline names by a bare noun: "Kenya quits pact", "Alliance suspends Mali"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.filling.salience import holds
from claims.extraction.frames import Mention, MentionForm, SentenceView, Zone
from claims.extraction.membership.bodies.spoken import as_body, is_called, worded_names
from claims.extraction.membership.bodies.strength import KNOWN, named_strength
from claims.relations import EntityKind
from claims.types import SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["with_headline_bodies"]

_NOUNS = frozenset(
    """
    alliance bloc pact union league federation confederation association party band academy guild club
    """.split()
)
# What headlines call any body of many.
_ANY = frozenset({"bloc", "alliance", "grouping"})
# Before a noun that is named, or is of its own kind: "customs union", "Labour Party".
_NAMING = frozenset({"compound", "amod", "nmod", "det", "poss", "nummod"})


def with_headline_bodies(view: SentenceView) -> SentenceView:
    """Give a headline with its bare nouns as the one body that the text names by them."""
    if view.sentence.zone is Zone.BODY:
        return view
    found = list(_bare_bodies(view))
    if not found:
        return view
    starts = {m.start for m in found}
    kept = [m for m in view.mentions if m.start not in starts]
    return replace(view, mentions=sorted([*kept, *found], key=lambda m: m.start))


def _bare_bodies(view: SentenceView) -> Iterator[Mention]:
    for token in view.span:
        noun = token.lower_
        if noun not in _NOUNS or any(c.dep_ in _NAMING for c in token.lefts):
            continue
        mention = view.mention_at(token)
        if mention is not None and (mention.text != token.text or mention.entity_ids):
            continue
        name = _named_so(view, token)
        if name is not None:
            place = view.span_of(token)
            yield replace(
                name, text=token.text, start=place.start, end=place.end, form=MentionForm.NOMINAL,
                confidence=0.8, source=SlotSource.TEXT,
            )  # fmt: skip


def _named_so(view: SentenceView, token: Token) -> Mention | None:
    """Give the one body of the text that a noun may stand for."""
    noun, text = token.lower_, view.context.article.text
    named = {
        b.name: replace(b.mention, name=b.name)
        for b in view.context.bodies
        if b.kind is EntityKind.ORGANISATION and b.name.lower() != noun
    }
    for name, starts in worded_names(text):
        named.setdefault(name, as_body(name, starts[0]))
    called = [m for n, m in named.items() if holds(n, noun) or is_called(text, m.text, frozenset({noun}))]
    if not called and noun in _ANY:
        called = [m for m in named.values() if named_strength(m) >= KNOWN]
    return called[0] if len(called) == 1 else None
