"""Which words must stand beside a verb's trigger, read off what the verb needs.

Common verbs ("is", "took", "made") state an office only where a role or an
office is named: the trigger filter learns that from the patterns' own needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claims.extraction.frames import Pattern
from claims.extraction.inflection import verb_forms
from claims.extraction.leadership import words as w
from claims.extraction.leadership.titled_needs import ENTRIES, KNOWN_POSTS
from claims.extraction.leadership.verb_pattern import Need, VerbPattern
from claims.extraction.roles.nouns import HEADS

__all__ = ["ROLE_WORDS", "in_company"]

# Every role carries one of these; plurals too, for the filter reads words, not grammar.
ROLE_WORDS = tuple(sorted({*HEADS, *(f"{head}s" for head in HEADS)}))
_OFFICE_WORDS = tuple(
    sorted({*ROLE_WORDS, *w.OFFICES, *w.POSTS, *(f"{post}s" for post in w.POSTS), *w.OFFICE_ROLES})
)
# What tells of a year, a month or a season; "may" is too common a word.
_CALENDAR = tuple(
    """
    # year* january february march april june july august september october november december month
    summer spring autumn fall winter
    """.split()
)
_COMPANY: dict[Need, tuple[str, ...]] = {
    Need.ROLE: ROLE_WORDS,
    Need.AS_ROLE: ROLE_WORDS,
    Need.TO_ROLE: ROLE_WORDS,
    Need.OFFICE: _OFFICE_WORDS,
    Need.POST: _OFFICE_WORDS,
    Need.IN_OFFICE: tuple(sorted(w.OFFICES)),
    Need.ENTERS: tuple(sorted(w.OFFICES)),
    Need.LEADS: verb_forms(w.LEADING),
    Need.VICTORY: ("winner", "victor"),
    Need.FIGHT: tuple(sorted({*w.FIGHTS, *(f"{fight}s" for fight in w.FIGHTS)})),
    Need.KNOWN_POST: tuple(sorted({*KNOWN_POSTS, *(f"{post}s" for post in KNOWN_POSTS)})),
    # Only some of a pattern's verbs answer these two: a form of one of them is company enough.
    Need.TITLED_ENTRY: verb_forms(ENTRIES),
    Need.KNOWN_HOLDER: (*verb_forms(w.DISMISSING), "out"),
    Need.GONE: _CALENDAR,
    Need.HANDS_OVER: ("over",),
    Need.DATE: ("#", "until", "since", "till", "year*", "decade*", "centur*", "death"),
}


def in_company(patterns: Iterable[Pattern]) -> tuple[Pattern, ...]:
    """Give the patterns with all forms of their verbs as triggers, and what these need beside them.

    Where one of a pattern's needs is answered by no word ("succeeded Y"), any form of the verb will do.
    """
    return tuple(_guarded(pattern) for pattern in patterns)


def _guarded(pattern: Pattern) -> Pattern:
    if not isinstance(pattern, VerbPattern):
        return pattern
    if pattern.beside:
        return pattern
    words = verb_forms(pattern.lemmas)
    if not all(need in _COMPANY for need in pattern.needs):
        return replace(pattern, triggers=words)
    beside = sorted({word for need in pattern.needs for word in _COMPANY[need]})
    return replace(pattern, triggers=tuple(f"{word}+" for word in words), beside=tuple(beside))
