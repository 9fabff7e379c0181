"""Writes the cards of the rules of membership: id, triggers, an example and a near miss."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.relations import Relation

__all__ = ["MEMBER_WORDS", "card", "phrases"]

MEMBER_WORDS = "member members membership memberships nonmember nonmembers ally allies"


def card(
    name: str, relation: Relation, triggers: str, example: str, near_miss: str, *, beside: str = ""
) -> Pattern:
    """Give the card of a rule; `beside` are the words that triggers with a `+` need beside them."""
    return Pattern(
        id=f"membership.{name}",
        relation=relation,
        triggers=tuple(triggers.split()),
        example=example,
        near_miss=near_miss,
        beside=tuple(beside.split()),
    )


def phrases(verbs: str, tails: str) -> tuple[str, ...]:
    """Give the phrases of some verb forms and the adverbs right behind them: "walked out"."""
    return tuple(f"{verb} {tail}" for verb in verbs.split() if "*" not in verb for tail in tails.split())
