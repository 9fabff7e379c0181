"""Reads invitations whose body the sentence leaves out: "Saudi Arabia was invited too and declined".

Who is invited may come in; who declines, or says no, has not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.membership.bodies.talk import speaks_of_alliances, speaks_of_membership, told_of_bodies
from claims.extraction.membership.moves.bare_verbs import is_bare
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import is_passive, phrasal_lemma, subjects
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["invitation_claims"]

_DECLINING = frozenset({"decline", "refuse", "turn down", "demur", "stay out", "pass"})
_COMING = frozenset({"come", "come in", "come along", "get in", "come aboard"})
_NO = frozenset({"no", "thank", "thanks"})


@reads("membership.open_invited")
def invitation_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the joining that an invitation holds out to a state, or to a body, and that it declines."""
    if verb.lemma_.lower() not in ("invite", "ask") or not is_passive(verb) or verb.dep_ in ("acl", "relcl"):
        return
    asked = [c for c in verb.rights if c.dep_ in ("xcomp", "advcl")]
    is_open = all(phrasal_lemma(c) in _COMING for c in asked) and is_bare(verb)
    if not is_open or (verb.lemma_.lower() == "ask" and not asked) or not speaks_of_membership(view, verb):
        return
    declines = _declines(verb)
    for token, member in things(view, subjects(verb)):
        is_body = member.kind is EntityKind.ORGANISATION
        is_body = is_body and (speaks_of_alliances(view) or told_of_bodies(view))
        if (member.kind is EntityKind.STATE or is_body) and may_move(token, member):
            yield from open_claim(
                view, verb, "membership.open_invited", Relation.JOINED, member,
                is_denied=declines, modality=None if declines else Modality.PLANNED,
            )  # fmt: skip


def _declines(verb: Token) -> bool:
    """Tell "was invited but declined", "and said no"."""
    replies = [c for c in verb.conjuncts if c.i > verb.i]
    return any(
        phrasal_lemma(reply) in _DECLINING
        or (reply.lemma_.lower() == "say" and any(c.lower_ in _NO for c in reply.rights))
        for reply in replies
    )
