"""The sentences of an article that must be parsed for what they state or for the offices they open."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache, partial
from itertools import islice

from claims.dates.shapes import MONTHS, WEEKDAYS
from claims.extraction.frames import Sentence, Zone
from claims.extraction.leadership.phrases.filled import FILLED
from claims.extraction.leadership.verbs.titled_needs import MONTH_OR_YEAR
from claims.extraction.phrasings import Phrasing
from claims.extraction.triggers import TriggerFilter
from claims.extraction.vacancies import open_offices, tells_title

__all__ = ["may_fill_office", "naming_before", "triggered"]

# A longer sentence is a list that nobody has parted.
_LONGEST = 1_000
# What was founded stands so many sentences back at most, in one of so many that name something.
_NAMING_WITHIN, _MOST_NAMING = 5, 2
_NAMES = re.compile(r"(?<=[\w,;:] )[A-Z]\w|^\W*(?:The )?[A-Z][\w’'-]+ (?:[A-Z&]|is|was|has|had|will)\b")
_DAYS = re.compile(rf"\b(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b", re.IGNORECASE)


def triggered(text: str, sentences: Sequence[Sentence], triggers: TriggerFilter) -> list[Sentence]:
    """Give the sentences that hold a trigger, and those that open an office which another one fills.

    Parameters
    ----------
    sentences : sequence of Sentence
        In the order of the text.
    """
    kept: set[int] = set()
    starts = [sentence.start for sentence in sentences]
    for sentence in sentences:
        words, is_alone = text[sentence.start : sentence.end], sentence.is_alone_in(text)
        is_open = partial(may_fill_office, text, sentence.start, sentence.end)
        fired = triggers.fired(words, is_alone=is_alone, is_open=is_open)
        if fired:
            kept.add(sentence.index)
        if fired != triggers.fired(words, is_alone=is_alone):
            for opening in open_offices(text, sentence.start, sentence.end):
                first = max(0, bisect_right(starts, opening.start) - 1)
                last = bisect_left(starts, opening.end)
                kept |= {s.index for s in sentences[first:last]}
    return [sentence for sentence in sentences if sentence.index in kept]


def naming_before(text: str, sentences: Sequence[Sentence], index: int) -> list[Sentence]:
    """Give the nearest sentences that name something before one that does not say what was founded."""
    earlier = sentences[max(0, index - _NAMING_WITHIN) : index]
    naming = (s for s in reversed(earlier) if s.zone is Zone.BODY and _NAMES.search(text[s.start : s.end]))
    return list(islice(naming, _MOST_NAMING))


# Asked before the parse, and again by the rules.
@lru_cache(maxsize=1_024)
def may_fill_office(text: str, start: int, end: int, patterns: frozenset[str]) -> bool:
    """Tell whether a sentence may tell, by some patterns, who fills an office that the text tells of."""
    words = text[start:end]
    if len(words) > _LONGEST:
        return False
    is_open = bool(open_offices(text, start, end))
    if not is_open and (MONTH_OR_YEAR.search(words) is None or not tells_title(text, end)):
        return False
    calm = _DAYS.sub(lambda day: day[0].lower(), words)
    both = (calm, calm[:1].lower() + calm[1:])  # what opens a sentence has a capital, name or not
    cards = (card for card in FILLED if card.id in patterns and (is_open or card.also_titled))
    return any(_reads(card, both) for card in cards)


def _reads(card: Phrasing, both: tuple[str, str]) -> bool:
    for predicate, whole in zip(card.predicates, card.unparsed, strict=True):
        if predicate.search(both[0]) is not None and any(whole.search(words) for words in both):
            return True
    return False
