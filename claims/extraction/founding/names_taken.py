"""The name under which a body was founded, where its noun stands for nothing else that the text knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import objects, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["under_name"]

_CALLED = frozenset({"called", "named", "known", "dubbed", "titled", "styled", "christened"})


def under_name(view: SentenceView, verb: Token, mention: Mention) -> Mention:
    """Give "the club" of "founded the club as Harlow Town" the name that it was given.

    Where the text names the club itself, that stays the subject: the name of its founding is its old one.
    """
    is_unknown = mention.form is MentionForm.NOMINAL and mention.name in (None, mention.text)
    if not is_unknown or mention.text.split()[-1].lower() not in BODIES:
        return mention
    named = _given(verb)
    found = view.mention_at(named) if named is not None else None
    if found is None or found.form is not MentionForm.NAME or found.start < verb.idx + view.shift:
        return mention
    return replace(
        mention, text=found.text, start=found.start, end=found.end, form=MentionForm.NAME, name=found.name,
        entity_ids=found.entity_ids,
    )  # fmt: skip


def _given(verb: Token) -> Token | None:
    """Give the head of the name behind "as", "under the name of", "under the name", ", called"."""
    called = [t for c in verb.rights if c.lower_ in _CALLED and c.tag_ == "VBN" for t in _behind(c)]
    if called:
        return called[0]
    spots = [verb, *(t for t in objects(verb))]
    names = [t for spot in spots for t in prepositional_objects(spot, ("as",)) if is_named(t)]
    for noun in (t for spot in spots for t in prepositional_objects(spot, ("under",))):
        if noun.lower_ == "name":
            names += [c for c in noun.children if c.dep_ == "appos" and is_named(c)]
            names += [t for t in prepositional_objects(noun, ("of",)) if is_named(t)]
    return names[0] if names else None


def _behind(participle: Token) -> list[Token]:
    """Give the name behind "an independent label was created, called Holm Records", "..., known as"."""
    if any(c.dep_ in ("aux", "auxpass", "cc", "agent") for c in participle.children):
        return []
    told = [c for c in participle.rights if c.dep_ in ("oprd", "attr", "dobj", "ccomp", "xcomp")]
    return [t for t in (*told, *prepositional_objects(participle, ("as",))) if is_named(t)]
