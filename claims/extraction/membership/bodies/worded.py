"""Lets "the party" be the party whose name the text gave last, though no tagger has seen that name.

Only sentences that may hold a claim are parsed: a body that another sentence names is known by its last word.
"""

from __future__ import annotations

from dataclasses import replace

from claims.extraction.bodies import ALLIANCES
from claims.extraction.filling.salience import holds
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.spoken import is_called, worded_names
from claims.relations import EntityKind
from claims.types import SlotSource

__all__ = ["with_worded_bodies"]

# Nouns that stand for many things besides a body of that name.
_LOOSE = frozenset({"company", "group", "trust", "house", "area", "zone", "order", "ring", "crew"})


def with_worded_bodies(view: SentenceView) -> SentenceView:
    """Give the view with "the party", where it stands for nothing of that kind, as the one named before."""
    mentions = [_worded(view, m) for m in view.mentions]
    return view if mentions == list(view.mentions) else replace(view, mentions=mentions)


def _worded(view: SentenceView, mention: Mention) -> Mention:
    words = mention.text.lower().split()
    is_definite = len(words) == 2 and words[0] in ("the", "that", "this")
    if mention.form is not MentionForm.NOMINAL or not is_definite or mention.entity_ids:
        return mention
    noun, text = words[1], view.context.article.text
    if noun not in ALLIANCES - _LOOSE:
        return mention
    known = mention.name
    if known is not None and (holds(known, noun) or is_called(text, known, frozenset({noun}))):
        is_land = mention.kind is EntityKind.STATE and any(name == known for name, _ in worded_names(text))
        return replace(mention, kind=EntityKind.ORGANISATION) if is_land else mention
    told = [
        (start, name)
        for name, starts in worded_names(text)
        if name.split()[-1].lower() == noun
        for start in starts
        if start < mention.start
    ]
    if not told:
        return mention
    return replace(
        mention, name=max(told)[1], kind=EntityKind.ORGANISATION, confidence=0.7, source=SlotSource.TEXT,
    )  # fmt: skip
