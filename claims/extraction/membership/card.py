"""Writes the cards of the rules of membership: id, triggers, an example and a near miss."""

from __future__ import annotations

from functools import partial

from claims.extraction.card import card_of

__all__ = ["MEMBER_WORDS", "card", "phrases"]

card = partial(card_of, "membership")
MEMBER_WORDS = "member members membership memberships nonmember nonmembers ally allies"


def phrases(verbs: str, tails: str) -> tuple[str, ...]:
    """Give the phrases of some verb forms and the adverbs right behind them: "walked out"."""
    return tuple(f"{verb} {tail}" for verb in verbs.split() if "*" not in verb for tail in tails.split())
