"""What reads claims off a word, with the rules it writes: nobody is asked whose words a sentence lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, SentenceView

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Reader", "Readers", "reads"]

_Read = Callable[[SentenceView, "Token"], Iterable[Candidate]]


@dataclass(frozen=True, slots=True)
class Reader:
    """One way to read claims off a word of a sentence.

    Parameters
    ----------
    read : callable
        Gives what a word of a sentence states; most words it passes over.
    rules : frozenset of str
        Ids of the patterns whose candidates it gives. A pattern fires only on its own words, so where
        a sentence has those of none of them, nothing that it could give would count.
    """

    read: _Read
    rules: frozenset[str]

    def __call__(self, view: SentenceView, token: Token) -> Iterable[Candidate]:
        """Give what a word states."""
        return self.read(view, token)


def reads(*rules: str) -> Callable[[_Read], Reader]:
    """Make a reader of a function, by the ids of the patterns whose candidates it gives.

    Examples
    --------
    >>> @reads("membership.fellow")
    ... def fellow_claims(view, token):
    ...     return ()
    >>> fellow_claims.rules
    frozenset({'membership.fellow'})
    """
    return lambda read: Reader(read, frozenset(rules))


class Readers:
    """The readers of a family, asked at each word of a sentence in their order.

    Parameters
    ----------
    readers : iterable of Reader
        All of them.
    """

    def __init__(self, readers: Iterable[Reader]) -> None:
        self._readers = tuple(readers)
        self._bits: dict[str, int] = {}
        for number, reader in enumerate(self._readers):
            for rule in reader.rules:
                self._bits[rule] = self._bits.get(rule, 0) | 1 << number

    def __iter__(self) -> Iterator[Reader]:
        return iter(self._readers)

    def asked(self, view: SentenceView) -> list[_Read]:
        """Give those whose words a sentence has: by what it has, not one by one."""
        if view.heard is None:
            return [reader.read for reader in self._readers]
        bits = 0
        for rule in view.heard:
            bits |= self._bits.get(rule, 0)
        return [reader.read for number, reader in enumerate(self._readers) if bits >> number & 1]

    def claims(self, view: SentenceView) -> Iterator[Candidate]:
        """Give what the words of a sentence state, from left to right."""
        asked = self.asked(view)
        for token in view.span if asked else ():
            for read in asked:
                yield from read(view, token)
