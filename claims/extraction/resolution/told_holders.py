"""Whom "the mayor" means where only a verb told who it is: "Ann Holt was elected mayor of Sarn"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.filling.seen_titles import officers_of
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext

__all__ = ["ToldHolders"]

_HOLDING = frozenset({Relation.TOOK_OFFICE, Relation.HOLDS_OFFICE})
_RANKS = frozenset({"vice", "deputy", "assistant", "acting", "interim"})
_OTHER = frozenset("former new next then ex incoming outgoing old previous late first current acting".split())
# What stands behind a title that is somebody else's: "the mayor of Lyon", "the director, Ann Holt".
_OF_ANOTHER = re.compile(r",?\s(?:(?:of|for|at|in|from)\s|who\b|[A-Z])")


class ToldHolders:
    """Remembers who holds which title, as the verbs of one document tell."""

    def __init__(self) -> None:
        self._holders: dict[str, list[Mention]] = {}
        self._officers: dict[tuple[str, str], None] = {}

    def learn(self, candidates: Sequence[Candidate]) -> None:
        """Take in the offices that a sentence tells of."""
        self._officers |= dict.fromkeys(officers_of(candidates))
        for one in candidates:
            role, holder = one.role, one.subject
            if role is None or holder is None or not holder.name or one.relation not in _HOLDING:
                continue
            if role.is_former or role.is_designate or one.modality is Modality.PLANNED:
                continue
            if holder.form is MentionForm.NAME or holder.form is MentionForm.PRONOUN:
                self._holders.setdefault(role.title, []).append(holder)

    def meant(self, view: SentenceView, context: DocumentContext) -> SentenceView:
        """Give a sentence in a context, in which each title that stands for somebody told of has his name."""
        context = renewed(context, holders=tuple(self._officers))
        mentions = [self._named(mention, view) for mention in view.mentions]
        is_same = all(new is old for new, old in zip(mentions, view.mentions, strict=True))
        return view.renewed(context=context, mentions=view.mentions if is_same else mentions)

    def _named(self, mention: Mention, view: SentenceView) -> Mention:
        if mention.form is not MentionForm.NOMINAL or mention.name is not None or not self._holders:
            return mention
        if mention.kind is not EntityKind.PERSON:
            return mention
        article, *words = mention.text.lower().replace("-", " ").split()
        text = view.context.article.text
        if article != "the" or not words or _OF_ANOTHER.match(text, mention.end) is not None:
            return mention
        told = [holder for title, held in self._holders.items() if _fits(words, title) for holder in held]
        if len({holder.name for holder in told}) != 1:
            return mention
        return renewed(mention, name=told[-1].name, entity_ids=told[-1].entity_ids)


def _fits(words: list[str], title: str) -> bool:
    """Tell whether a phrase may mean who holds a title.

    Examples
    --------
    >>> _fits(["minister"], "finance minister"), _fits(["party", "leader"], "leader")
    (True, True)
    >>> _fits(["president"], "vice president"), _fits(["new", "mayor"], "mayor")
    (False, False)
    """
    own = title.replace("-", " ").split()
    if words[-1] != own[-1] or _OTHER & set(words):
        return False
    if _RANKS & set(own) - set(words):
        return False
    return all(word in own or word in NOMINAL_KINDS for word in words)
