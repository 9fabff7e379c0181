"""What somebody is beside an office, told before it: "Ann Holt, a Boston lawyer and president of Norvex"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.nominals import PERSON_NOUNS
from claims.extraction.roles.phrase import BEINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

__all__ = ["commas_before_trades"]

_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PART", "ADV", "CCONJ", "X", "SYM"})


def commas_before_trades(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Give the commas, nearest first, behind which stand trades joined to an office by "and".

    Offices so joined are no trades: they share their holder by themselves.

    Parameters
    ----------
    tokens : sequence of Token
        The tokens of the sentence.
    index : int
        Index of the token before the "and".
    """
    if index + 1 >= len(tokens) or tokens[index + 1].lower_ not in ("and", "&"):
        return
    stop = index + 1
    for at in range(index, 0, -1):
        if tokens[at].text == ",":
            if not _is_trade(tokens[at + 1 : stop]):
                return
            yield at
            stop = at
        elif not _is_within(tokens[at]):
            return


def _is_within(token: Token) -> bool:
    """Tell a word of a noun phrase from one of a clause: "a retired officer", no "met Tom and"."""
    return token.pos_ in _WITHIN or token.dep_ in ("amod", "compound", "poss", "case") or token.text in "-.'’"


def _is_trade(words: Sequence[Token]) -> bool:
    """Tell whether a noun phrase begins with what somebody is: "a former army officer", "founder of X"."""
    head: Token | None = None
    for token in words:
        if token.pos_ in ("ADP", "CCONJ"):
            break
        head = token if token.pos_ in ("NOUN", "PROPN") else head
    return head is not None and head.lower_ in PERSON_NOUNS | BEINGS
