"""What somebody is called who leads, where a clause names no office: "chaired it", "the leadership"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import RoleMention, SentenceView
from claims.extraction.leadership.words import APPOINTING, ENTRUSTING, NOMINATING, SETTING_OUT
from claims.extraction.roles import wants_of
from claims.extraction.syntax.questions import objects, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["called_by"]

# Verbs of leading that say as what; one who governs may be a governor, a king or a party.
_LEADERS = {
    "lead": "leader", "co-lead": "co-leader", "head": "head", "co-head": "co-head", "run": "head",
    "co-run": "co-head", "helm": "head", "steer": "head", "chair": "chair", "co-chair": "co-chair",
    "coach": "coach", "manage": "manager", "direct": "director", "command": "commander", "rule": "ruler",
    "preside": "president",
}  # fmt: skip
_NOUNS = {"leadership": "leader", "command": "commander"}
# With "to lead X" behind them.
_PUTTING = APPOINTING | ENTRUSTING | NOMINATING | SETTING_OUT
_LINKS = ("from", "to", "of", "in", "into", "for", "under")


def called_by(view: SentenceView, head: Token) -> RoleMention | None:
    """Give what the head of a clause calls the one who leads; None where it does not say.

    Parameters
    ----------
    head : Token
        The verb of the clause, or its noun.
    """
    token = _to_lead(head) if head.lemma_.lower() in _PUTTING else head
    title = _LEADERS.get(token.lemma_.lower())
    if title is None:
        near = [*objects(head), *prepositional_objects(head, _LINKS)]
        token = next((t for t in near if t.lower_ in _NOUNS), head)
        title = _NOUNS.get(token.lower_)
    if title is None:
        return None
    place = view.span_of(token)
    return RoleMention(text=token.text, start=place.start, end=place.end, title=title, wants=wants_of(title))


def _to_lead(head: Token) -> Token:
    """Give the "lead" of "chosen to lead the party", else the verb itself."""
    aims = (c for c in head.children if c.dep_ in ("xcomp", "advcl", "acl") and c.tag_ == "VB")
    return next((aim for aim in aims if aim.lemma_.lower() in _LEADERS), head)
