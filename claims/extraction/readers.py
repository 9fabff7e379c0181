"""What reads claims off a word, with the rules it writes: nobody is asked whose words a sentence lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, SentenceView

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Reader", "reads"]

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
