"""Writes the cards of the rules of membership: id, triggers, an example and a near miss."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from claims.extraction.bodies import ALLIANCES
from claims.extraction.card import card_of

__all__ = ["BLOC", "BODY", "COMMON_MEMBER_WORDS", "card", "one_or_more", "phrases"]

# What stands for a body of states.
BLOC = (
    "^ alliance association bloc commonwealth community council eurozone federation forum league nations "
    "organisation organization pact treaty union area benelux mercosur schengen"
)
# What stands for a body that has members: its kind, an acronym, a name without either.
BODY = (
    " ".join(sorted(ALLIANCES)) + " ^ benelux euro interpol mercosur nations oneworld schengen skyteam states"
)

card = partial(card_of, "membership")
# What one is in a body; the commoner words only with a name or a body near.
COMMON_MEMBER_WORDS = "membership memberships nonmember nonmembers member+ members+"


def one_or_more(nouns: Iterable[str]) -> str:
    """Give nouns of one and, by an "s", of several, as a clue wants them.

    Examples
    --------
    >>> one_or_more({"singer", "drummer"})
    'drummer drummers singer singers'
    """
    return " ".join(f"{noun} {noun}s" for noun in sorted(nouns))


def phrases(verbs: str, tails: str) -> tuple[str, ...]:
    """Give the phrases of some verb forms and the adverbs right behind them: "walked out"."""
    return tuple(f"{verb} {tail}" for verb in verbs.split() if "*" not in verb for tail in tails.split())
