"""The families of rules: every pattern there is, and one way to ask all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from claims.extraction.endings import as_ended
from claims.extraction.frames import Candidate, Pattern, SentenceView
from claims.extraction.triggers import TriggerFilter

__all__ = ["find_candidates", "patterns", "triggers"]

Finder = Callable[[SentenceView], Iterable[Candidate]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Family:
    """What a room of rules shows: its cards, who asks all of them, who asks one that often fires alone."""

    cards: tuple[Pattern, ...]
    find: Finder
    alone: Mapping[str, Finder]


@lru_cache(maxsize=1)
def _families() -> tuple[_Family, ...]:
    from importlib import import_module
    from importlib.util import find_spec

    found = []
    for name in ("founding", "membership", "leadership", "derived"):
        if find_spec(f"claims.extraction.{name}") is None:
            continue
        module = import_module(f"claims.extraction.{name}")
        if hasattr(module, "find"):
            alone = getattr(module, "ALONE", {})
            found.append(_Family(cards=module.PATTERNS, find=module.find, alone=alone))
    return tuple(found)


def patterns() -> tuple[Pattern, ...]:
    """Give the cards of all rules."""
    return tuple(pattern for family in _families() for pattern in family.cards)


@lru_cache(maxsize=1)
def triggers() -> TriggerFilter:
    """The filter generated from the patterns of all families."""
    return TriggerFilter(patterns())


@lru_cache(maxsize=1)
def _bits_of_families() -> tuple[int, ...]:
    return tuple(triggers().bits(card.id for card in family.cards) for family in _families())


@lru_cache(maxsize=1)
def _lone_finders() -> tuple[tuple[tuple[int, Finder], ...], ...]:
    """Give, for each family, the bits of all rules but one, and who asks that one."""
    return tuple(
        tuple(
            (triggers().bits(card.id for card in family.cards if card.id != name), find)
            for name, find in family.alone.items()
        )
        for family in _families()
    )


@lru_cache(maxsize=1)
def _bits_of_rules() -> dict[str, int]:
    return {card.id: triggers().bits([card.id]) for card in patterns()}


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
    fired = triggers().fired(view.context.article.text[view.sentence.start : view.sentence.end])
    rules = _bits_of_rules()
    for bits, family, lone in zip(_bits_of_families(), _families(), _lone_finders(), strict=True):
        if ask_all or fired & bits:
            find = next((alone for others, alone in lone if not (ask_all or fired & others)), family.find)
            for candidate in find(view):
                if fired & rules.get(candidate.rule, bits):
                    yield as_ended(candidate, view)
