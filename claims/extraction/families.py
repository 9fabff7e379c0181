"""The families of rules: every pattern there is, and one way to ask all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial

from claims.extraction.assertion.endings import as_ended
from claims.extraction.frames import Candidate, Pattern, SentenceView
from claims.extraction.gapped_clauses import with_gapped_clauses
from claims.extraction.gapped_offices import with_gapped_offices
from claims.extraction.triggered import may_fill_office
from claims.extraction.triggers import TriggerFilter
from claims.relations import Relation

__all__ = ["find_candidates", "patterns", "triggers"]

# Who takes another's place in a band enters no office.
_TAKES_PLACE = "membership.took_place"

Finder = Callable[[SentenceView], Iterable[Candidate]]


@lru_cache(maxsize=1)
def _families() -> tuple[tuple[tuple[Pattern, ...], Finder], ...]:
    from importlib import import_module
    from importlib.util import find_spec

    found = []
    for name in ("founding", "membership", "leadership", "derived"):
        if find_spec(f"claims.extraction.{name}") is None:
            continue
        module = import_module(f"claims.extraction.{name}")
        if hasattr(module, "find"):
            found.append((module.PATTERNS, module.find))
    return tuple(found)


def patterns() -> tuple[Pattern, ...]:
    """Give the cards of all rules."""
    return tuple(pattern for cards, _ in _families() for pattern in cards)


@lru_cache(maxsize=1)
def triggers() -> TriggerFilter:
    """The filter generated from the patterns of all families."""
    from claims.extraction.leadership import OPEN_ONLY
    from claims.extraction.membership import IMPLIED

    return TriggerFilter(patterns(), implied=IMPLIED, open_only=OPEN_ONLY)


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[int, frozenset[str], Finder], ...]:
    """Give the bits of each family, the ids of its rules, and who finds what they state."""
    return tuple(
        (triggers().bits(card.id for card in cards), frozenset(card.id for card in cards), find)
        for cards, find in _families()
    )


def find_candidates(view: SentenceView, *, ask_all: bool = False) -> Iterator[Candidate]:
    """Ask the families that have a trigger in a sentence what it states.

    A pattern fires only where its own triggers stand in a sentence that the filter keeps, whichever
    sentences are read: the claims of an unfiltered run are the same by construction.

    Parameters
    ----------
    ask_all : bool
        Ask the other families too; the candidates are the same, which a test asserts.
    """
    # The article's own words, as the filter saw them: the parser may have read another case.
    text, start, end = view.context.article.text, view.sentence.start, view.sentence.end
    is_open = partial(may_fill_office, text, start, end)
    fired = triggers().fired(text[start:end], is_alone=view.is_alone, is_open=is_open)
    heard = triggers().heard(fired)
    asking = view.renewed(heard=heard)
    players: set[int] = set()  # where they are named
    for bits, rules, find in _rules():
        if ask_all or fired & bits:
            for candidate in with_gapped_offices(with_gapped_clauses(list(find(asking)), asking), asking):
                if candidate.rule in heard or (candidate.rule not in rules and fired & bits):
                    if candidate.rule == _TAKES_PLACE and candidate.subject is not None:
                        players.add(candidate.subject.start)
                    if not _is_player_in_office(candidate, players):
                        yield as_ended(candidate, view)


def _is_player_in_office(candidate: Candidate, players: set[int]) -> bool:
    """Tell an office that is taken, though none is named, by whoever only comes to play in a band."""
    if candidate.relation is not Relation.TOOK_OFFICE or candidate.role is not None:
        return False
    return candidate.subject is not None and candidate.subject.start in players
