"""What is told of somebody before his office: "Ann Holt, a Boston lawyer and president of Norvex".

Also since when he has had it, and until when: "Ann Holt, from 2001 to 2011 director of Norvex".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.roles.phrase import BEINGS
from claims.extraction.roles.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

__all__ = [
    "acts_after_opening",
    "before_adverbial",
    "behind_joined_trade",
    "commas_before_trades",
    "is_closed",
    "is_over",
    "traded_name",
]

_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PART", "ADV", "CCONJ", "X", "SYM"})


# What says when somebody held an office, right before it.
_TIMELY = word_set(
    """
    at the that this one time until recently for many several some years a while since from to in between and
    long briefly once currently presently formerly previously himself herself then today months late early now
    """
)
_STILL = frozenset({"since", "currently", "presently", "himself", "herself", "today", "now"})
_LONGEST_ADVERBIAL = 6
# "Retired high court judge", and what is written large in it.
_LONGEST_TRADE = 4
_ENDS = ("er", "or", "ist", "ian", "man", "woman")
# What else somebody is, in words that end otherwise.
_ALSO = frozenset(
    {"expert", "advocate", "skeptic", "sceptic", "specialist", "delegate", "enthusiast", "member"}
)
# "And Elm Foundation board member Ann Holt".
_LONGEST_JOINED = 6
_LAWMAKERS = frozenset({"MP", "MEP", "MSP", "TD"})


def acts_after_opening(tokens: Sequence[Token], index: int, stop: int) -> bool:
    """Tell a title, up to `stop`, that acts behind a comma after an opening phrase which names another.

    "After a call from Ann Lee, the Norland president said".
    """
    title = tokens[stop - 1]
    if index < 1 or title.dep_ not in ("nsubj", "nsubjpass") or tokens[index].text != ",":
        return False
    opening = tokens[index - 1]
    while opening.head.i < title.i and opening.head.i != opening.i:
        opening = opening.head
    return opening.head.i == title.head.i and opening.dep_ in ("prep", "advcl") and opening.i < title.i


def before_adverbial(tokens: Sequence[Token], index: int) -> int:
    """Give the index of the comma before when somebody held an office: ", until recently chief of".

    Parameters
    ----------
    tokens : sequence of Token
        The tokens of the sentence.
    index : int
        Index of the token before the office; given back where no such words lead to a comma.
    """
    at = index
    while at > 0 and index - at < _LONGEST_ADVERBIAL and _is_timely(tokens[at]):
        at -= 1
    return at if at < index and tokens[at].text == "," else index


def is_over(tokens: Sequence[Token], first: int) -> bool:
    """Tell ", until recently chief of" and ", in 1990 chief of" from ", since 1990 chief of".

    Parameters
    ----------
    first : int
        Index of the first token of the office with its article.
    """
    comma = before_adverbial(tokens, first - 1)
    told = tokens[comma + 1 : first]
    words = {t.lower_ for t in told}
    return bool(told) and ("until" in words or _STILL.isdisjoint(words))


def _is_timely(token: Token) -> bool:
    is_year = token.is_digit and len(token) == 4
    return is_year or token.lower_ in _TIMELY or token.text in ("-", "–")


def traded_name(tokens: Sequence[Token], index: int) -> int:
    """Give where the name begins in ", the former economist Ann Lee"; the index itself where none does.

    Parameters
    ----------
    index : int
        Index of the token behind the comma.
    """
    first = index + (index < len(tokens) and tokens[index].lower_ in ("the", "a", "an"))
    stop = first
    while stop < len(tokens) and stop - first < _LONGEST_TRADE and _is_of_trade(tokens[stop]):
        stop += 1
    last = tokens[stop - 1] if stop > first else None
    is_trade = last is not None and (last.text in _LAWMAKERS or _is_person_noun(last.lower_))
    return stop if is_trade and stop < len(tokens) and tokens[stop].pos_ == "PROPN" else index


def behind_joined_trade(tokens: Sequence[Token], index: int) -> int:
    """Give where the name begins in "prime minister | and novelist Ann Holt"; the index itself for none.

    Parameters
    ----------
    index : int
        Index of the token behind the office with its body.
    """
    if index >= len(tokens) or tokens[index].lower_ not in ("and", "&"):
        return index
    stop = index + 1
    while stop < len(tokens) and stop - index <= _LONGEST_JOINED and _is_joined(tokens[stop]):
        stop += 1
        last = tokens[stop - 1]
        is_before_name = (
            stop < len(tokens) and tokens[stop].pos_ == "PROPN" and tokens[stop].text[:1].isupper()
        )
        if is_before_name and last.is_lower and (_is_person_noun(last.lower_) or last.lower_ in _ALSO):
            return stop
    return index


def _is_joined(token: Token) -> bool:
    """Tell a word of what somebody is besides: never an article, which begins somebody else."""
    return token.pos_ in ("NOUN", "PROPN", "ADJ") or token.text == "-" or token.dep_ in ("amod", "compound")


def is_closed(tokens: Sequence[Token], stop: int) -> bool:
    """Tell whether an apposition ends there: not in "the banker Ann Lee and", "the banker Ann Lee, and"."""
    behind = [t.lower_ for t in tokens[stop : stop + 2]]
    return not behind or (behind[0] in ",.;:)" and behind[1:] not in (["and"], ["the"], ["or"]))


def _is_person_noun(word: str) -> bool:
    """Tell what somebody is right before a name: "shipowner", "biochemist"."""
    return word in PERSON_NOUNS | BEINGS or word.endswith(_ENDS)


def _is_of_trade(token: Token) -> bool:
    """Tell a word of "fish exporter", "former MP" from one of a name."""
    if token.text in _LAWMAKERS:
        return True
    return token.text.islower() and (
        token.pos_ in ("NOUN", "ADJ", "VERB") or token.dep_ in ("amod", "compound")
    )


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
    if head is None:
        return False
    # "A telecoms expert", "an Elm councillor": written small it is no name of a body.
    is_small = head.is_lower and (head.lower_ in _ALSO or head.lower_.endswith(_ENDS))
    return head.lower_ in PERSON_NOUNS | BEINGS or is_small
