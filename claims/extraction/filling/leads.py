"""What a sentence begins with: the thing it speaks of, which the next one goes on about."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.context.document import first_named
from claims.extraction.naming.given_names import has_given_name
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Mention

__all__ = [
    "leading_before",
    "leads_before",
    "leads_paragraph",
    "leads_sentence",
    "named_ahead",
    "opens_sentence",
    "sentence_start",
    "sentences_between",
    "speaks_of",
]

# Where a sentence ends, roughly; what may stand before the name that opens one.
_BREAKING = '.!?"”’)'
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’)]*\s+(?=[A-ZÀ-ÖØ-ÞČŁŚŠŞŽ\"“*•–-])|\n")
_LEAD = re.compile(r"[\s*•–-]*(?:[Tt]he\s+|In\s+\d{4},?\s+(?:the\s+)?)?")
_LONGEST_SENTENCE, _LONGEST_LEAD = 400, 16
# "Elm Bank's rival, Norvex, has": whose rival it is begins no sentence.
_OWNED = re.compile(
    r"[\s*•–-]*(?:[Tt]he\s)?(?:[A-Z][\w&.-]*\s?(?:of\s|and\s)?){1,4}['’]s?\s(?:[a-z-]+\s){0,2}(?:rival|competitor|parent"
    r"|owner|subsidiary|partner|arm|unit|neighbou?r|opponent|supplier|creditor|shareholder|backer|affiliate|successor"
    r"|predecessor)(?:\s(?:company|party|club|bank|firm|union))?,\s(?:the\s)?(?=[A-Z])"
)
_LONGEST_OWNER = 90
# What opens a clause before the main one, and how far behind it the main one begins.
_FRONTED = re.compile(r"(?:Since|After|Before|When|While|Although|Though|As|Once|Until|If)\s")
# "Under Ann Lee, its president, Kenya left": whose president she is comes behind.
_LED_BY = re.compile(r"(?:Under|With|Led by|Guided by)\s(?:[A-Z][\w.’'-]+\s?){1,4},\s(?:then\s)?")
_MAIN = re.compile(r"[^.;,]{1,120},\s+((?:[Tt]he\s+)?)")
# "Ann Poole of Norvex said", "Ann Poole, the chief executive of Norvex, said", "At Norvex, Ann Poole said".
_OF_WHOM = re.compile(
    r"(?:(?:[A-Z][\w.'’-]*\s){1,3}[A-Z][\w'’-]*(?:,\s[^.;:]{2,60})?\s(?:of|at|from)|At)\s(?:the\s)?"
)
# "Shares in Norvex fell", "At Norvex, Ann Poole took over", "The brewer Norvex said".
_OF_MARKET = re.compile(
    r"\W*(?:(?:The\s)?(?:[Ss]hares?|[Ss]tock|[Ss]ales|[Pp]rofits?|[Rr]evenues?|[Ee]arnings|[Oo]rders)"
    r"\s(?:in|of|at)|At|Over at|The\s[a-z-]+)\s(?:the\s)?(?:(?!is\b|was\b|are\b|were\b)[a-z]+\s)?"
)


def sentence_start(text: str, place: int) -> int:
    """Give where the sentence of a place begins; the place itself where no beginning is near."""
    low = max(0, place - _LONGEST_SENTENCE)
    breaks = [match.end() for match in _SENTENCE_BREAK.finditer(text, low, place)]
    return breaks[-1] if breaks else place


def opens_sentence(text: str, place: int) -> bool:
    """Tell whether a sentence begins at a place.

    Examples
    --------
    >>> opens_sentence("Mali left. Togo stayed.", 11), opens_sentence("Mali left. Togo stayed.", 5)
    (True, False)
    """
    return place == 0 or sentence_start(text, place + 1) == place


def leading_before(text: str, opens: int, named: Sequence[tuple[int, NamedThing]]) -> Mention | None:
    """Give what the sentence before one began with: "Britain left the Union in 2020. It had joined ...".

    Parameters
    ----------
    opens : int
        Where the later sentence begins.
    named : sequence of (int, NamedThing)
        The places of the document's things, in order.
    """
    sentence = _sentence_before(text, opens)
    if sentence is None:
        return None
    first = first_named(named, sentence[0])
    if first == len(named) or not _begins(text, sentence, named[first][0]):
        return None
    thing = named[first][1]
    if thing.kind is not EntityKind.PERSON:
        return thing.mention
    # "Velvet Tractor last played in 1998. They were formed ...": no person, whatever the tagger says.
    is_body = " " in thing.name and not has_given_name(thing.name)
    return replace(thing.mention, kind=EntityKind.ORGANISATION) if is_body else None


def leads_before(text: str, opens: int, place: int) -> bool:
    """Tell whether the sentence before one that begins at `opens` begins with what stands at a place."""
    sentence = _sentence_before(text, opens)
    return sentence is not None and _begins(text, sentence, place)


def leads_paragraph(text: str, place: int, starts: Sequence[int]) -> bool:
    """Tell whether the paragraph around a place begins with a thing, of which all places are given in order.

    Examples
    --------
    >>> text = "Mali left.\\n\\nThe Elm Union grew. The bloc ..."
    >>> leads_paragraph(text, text.index("bloc"), [text.index("Elm")]), leads_paragraph(text, 60, [0])
    (True, False)
    """
    opens = text.rfind("\n", 0, place) + 1
    first = _first_between(opens, place, starts)
    return first is not None and _begins(text, (opens, place), first)


def leads_sentence(text: str, place: int, starts: Sequence[int]) -> bool:
    """Tell whether the sentence around a place begins with a thing, or with somebody of it.

    Parameters
    ----------
    starts : sequence of int
        All places of the thing, in order.

    Examples
    --------
    >>> text = "Ford met Norvex. Norvex's Ann Poole said the company ..."
    >>> leads_sentence(text, text.index("company"), [9, 17]), leads_sentence(text, text.index("company"), [0])
    (True, False)
    """
    opens = sentence_start(text, place)
    first = _first_between(opens, place, starts)
    if first is None:
        return False
    return _begins(text, (opens, place), first) or _OF_WHOM.fullmatch(text, opens, first) is not None


def sentences_between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the edges of the sentences between two places.

    Examples
    --------
    >>> list(sentences_between("Mali left. Togo stayed. ", 0, 24))
    [(0, 11), (11, 24)]
    """
    for stop in _SENTENCE_BREAK.finditer(text, start, end):
        yield start, stop.end()
        start = stop.end()
    if start < end:
        yield start, end


def speaks_of(text: str, sentence: tuple[int, int], place: int) -> bool:
    """Tell whether a sentence begins with what stands at a place, or with a share or a sale of it.

    Examples
    --------
    >>> text = "Shares in Norvex fell."
    >>> speaks_of(text, (0, 22), 10), speaks_of("Fire hit Norvex.", (0, 16), 9)
    (True, False)
    """
    return _begins(text, sentence, place) or _OF_MARKET.fullmatch(text, sentence[0], place) is not None


def _first_between(opens: int, place: int, starts: Sequence[int]) -> int | None:
    """Give where a thing first stands from a beginning on, None where not before the place."""
    first = bisect_left(starts, opens)
    return starts[first] if first < len(starts) and starts[first] < place else None


def _begins(text: str, sentence: tuple[int, int], place: int) -> bool:
    start, end = sentence
    if not start <= place < end:
        return False
    owned = _OWNED.match(text, start, min(end, start + _LONGEST_OWNER))
    if owned is not None:
        return owned.end() == place
    return place - start <= _LONGEST_LEAD and _LEAD.fullmatch(text, start, place) is not None


def _sentence_before(text: str, opens: int) -> tuple[int, int] | None:
    """Give the edges of the sentence before, None where it is longer than a sentence may be."""
    end = opens
    while end and text[end - 1].isspace():
        end -= 1
    # Not into the middle of a break.
    low = max(0, end - _LONGEST_SENTENCE)
    while low and (text[low - 1] in _BREAKING or text[low - 1].isspace()):
        low -= 1
    breaks = [match.end() for match in _SENTENCE_BREAK.finditer(text, low, end)]
    start = breaks[-1] if breaks else 0
    return (start, end) if end - start <= _LONGEST_SENTENCE else None


def named_ahead(
    text: str, opens: int, pronoun: Mention, named: Sequence[tuple[int, NamedThing]]
) -> Mention | None:
    """Give what the main clause begins with: "Since it was founded in 1994, Nissan has grown".

    None where the pronoun does not stand in a clause that opens its sentence, at `opens`.
    """
    main = _MAIN.match(text, pronoun.end)
    is_owned = pronoun.text in ("its", "their") and _LED_BY.fullmatch(text, opens, pronoun.start) is not None
    if main is None or not (is_owned or _FRONTED.fullmatch(text, opens, pronoun.start)):
        return None
    # The article may be part of the name: "The Hague", "the Arab League".
    first = first_named(named, main.start(1))
    if first == len(named) or named[first][0] > main.end():
        return None
    thing = named[first][1]
    return None if thing.kind is EntityKind.PERSON else thing.mention
