"""Tells "it" from the body beside it: "It has belonged to the Lind League since 1988" is of another.

Whatever a pronoun or "the party" that acts stands for, it is none of the names that its own verb governs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.filling.leads import leads_before
from claims.extraction.filling.salience import holds
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.questions import clause_head
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["unbound"]

_ACTING = frozenset({"nsubj", "nsubjpass"})
# How far before a clause what it stands for is named, in characters.
_BACK = 400


def unbound(view: SentenceView) -> SentenceView:
    """Give the view with what stands for a body that its own clause names besides standing for another."""
    mentions = [_unbound(view, m) for m in view.mentions]
    return view if mentions == list(view.mentions) else replace(view, mentions=mentions)


def _unbound(view: SentenceView, mention: Mention) -> Mention:
    if mention.form not in (MentionForm.PRONOUN, MentionForm.NOMINAL) or mention.name is None:
        return mention
    if mention.kind not in (EntityKind.ORGANISATION, EntityKind.STATE):
        return mention
    tokens = view.tokens_of(mention)
    acting = next((t for t in tokens if t.dep_ in _ACTING), None)
    if acting is None or not any(_is_governed(view, m, acting) for m in _namesakes(view, mention)):
        return mention
    other = _other(view, mention, tokens[-1].lemma_.lower())
    if other is None:
        return mention
    return replace(
        mention, name=other.name, entity_ids=other.entity_ids, kind=other.kind, confidence=0.6,
    )  # fmt: skip


def _namesakes(view: SentenceView, mention: Mention) -> list[Mention]:
    return [
        m for m in view.mentions
        if m.form is MentionForm.NAME and m.start > mention.end and m.name == mention.name
    ]  # fmt: skip


def _is_governed(view: SentenceView, named: Mention, acting: Token) -> bool:
    """Tell whether the verb of a subject, or one that shares it, governs a name."""
    tokens = view.tokens_of(named)
    verb = clause_head(tokens[-1]) if tokens else None
    while verb is not None and verb.dep_ == "conj" and verb != acting.head:
        verb = verb.head if not any(c.dep_ in _ACTING for c in verb.children) else None
    return verb is not None and verb == acting.head


def _other(view: SentenceView, mention: Mention, noun: str) -> Mention | None:
    """Give the body that the sentence before begins with, or one of whose name the noun is part."""
    text, opens = view.context.article.text, view.sentence.start
    near = [
        (holds(b.name, noun), max(starts), b.mention)
        for b in view.context.bodies
        if b.name != mention.name and b.kind is EntityKind.ORGANISATION
        and (starts := [s for s in b.starts if mention.start - _BACK < s < mention.start])
        and (holds(b.name, noun) or any(leads_before(text, opens, s) for s in starts))
    ]  # fmt: skip
    return max(near, key=lambda each: each[:2])[2] if near else None
