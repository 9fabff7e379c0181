"""The families of rules: every pattern there is, and one way to ask all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from claims.extraction.frames import Candidate, Pattern, SentenceView

__all__ = ["find_candidates", "patterns"]

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


def find_candidates(view: SentenceView) -> Iterator[Candidate]:
    """Ask every family what a sentence states."""
    for _, find in _families():
        yield from find(view)
