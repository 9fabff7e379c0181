"""Which words must stand beside a verb's trigger, read off what the verb needs.

Common verbs ("is", "took", "made") state an office only where a role or an
office is named: the trigger filter learns that from the patterns' own needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claims.extraction.frames import Clue, Pattern
from claims.extraction.inflection import verb_forms
from claims.extraction.leadership import words as w
from claims.extraction.leadership.titled_needs import ENTRIES, HOUSES, KNOWN_POSTS
from claims.extraction.leadership.verb_pattern import Need, VerbPattern
from claims.extraction.roles.nouns import HEADS
from claims.extraction.roles.word_lists import word_set

__all__ = ["ROLE_WORDS", "in_company"]

# Every role carries one of these; plurals too, for the filter reads words, not grammar.
ROLE_WORDS = tuple(sorted({*HEADS, *(f"{head}s" for head in HEADS)}))
_OFFICE_WORDS = tuple(sorted({*ROLE_WORDS, *w.OFFICES, *w.OFFICE_ROLES}))
# "took place" is no office: a place must be somebody's.
_POST_WORDS = tuple(
    sorted({*w.POSTS, *(f"{post}s" for post in w.POSTS), *w.SOMEBODYS_PLACE} - {"place", "places"})
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
    Need.IN_OFFICE: tuple(
        f"{preposition} {office}"
        for office in sorted(w.OFFICES)
        for preposition in ("in", "from", "of", "in the", "from the", "of the")
    ),
    Need.ENTERS: tuple(sorted(w.OFFICES)),
    Need.LEADS: (
        *(f"to {verb}" for verb in sorted(w.LEADING)),
        *(f for f in verb_forms(w.LEADING) if f.endswith("ing")),
    ),
    Need.VICTORY: ("winner", "victor"),
    Need.FIGHT: tuple(sorted({*w.FIGHTS, *(f"{fight}s" for fight in w.FIGHTS)})),
    Need.KNOWN_POST: tuple(sorted({*KNOWN_POSTS, *(f"{post}s" for post in KNOWN_POSTS)})),
    Need.HANDS_OVER: ("over",),
    Need.REPLACES: (
        *("stead", "lieu", "succession", "successor", "successors", "replacement"),
        *w.SOMEBODYS_PLACE,
    ),
    Need.DATE: ("#", "until", "since", "till", "year*", "decade*", "centur*", "death"),
}
_GOING = word_set("leave depart exit quit step walk pull back draw")
# Needs that only some verbs answer, with words quite near: the verbs, and the words.
_OF_SOME: dict[Need, tuple[frozenset[str], tuple[str, ...]]] = {
    Need.GONE: (_GOING, _CALENDAR),
    Need.TITLED_LEAVING: (_GOING, ("@", *sorted(HOUSES))),
    Need.TITLED_ENTRY: (ENTRIES, (*_CALENDAR, "was", "were", "been", "being")),
    Need.KNOWN_HOLDER: (w.DISMISSING, ("@", "he", "she", "him", "her", "who")),
}
# How far names of offices stand from a verb, and how far the words that may be of other things.
_FAR, _NEAR = 12, 5


def in_company(patterns: Iterable[Pattern]) -> tuple[Pattern, ...]:
    """Give the patterns with all forms of their verbs as triggers, and what these need beside them.

    Where one of a pattern's needs is answered by no word ("succeeded Y"), any form of the verb will do.
    """
    return tuple(_guarded(pattern) for pattern in patterns)


def _guarded(pattern: Pattern) -> Pattern:
    if not isinstance(pattern, VerbPattern):
        return pattern
    if pattern.beside or (pattern.further and not pattern.triggers):
        return pattern
    words = verb_forms(pattern.lemmas)
    if not all(need in _COMPANY or need in _OF_SOME for need in pattern.needs):
        return replace(pattern, triggers=words)
    beside = sorted({word for need in pattern.needs if need in _COMPANY for word in _COMPANY[need]})
    particles = tuple(sorted(pattern.particles))
    named = Clue(words=words, beside=tuple(beside), also=particles, before=_FAR, behind=_FAR)
    posted = Clue(words=words, beside=_POST_WORDS, also=particles, before=_NEAR, behind=_NEAR)
    takes_post = Need.OFFICE in pattern.needs or Need.POST in pattern.needs
    of_some = tuple(
        Clue(
            words=verb_forms(pattern.lemmas & verbs),
            beside=near,
            also=particles,
            before=_NEAR,
            behind=_NEAR,
        )
        for verbs, near in (_OF_SOME[need] for need in pattern.needs if need in _OF_SOME)
    )
    return replace(
        pattern,
        triggers=(),
        further=(
            *pattern.further,
            *((named,) if beside else ()),
            *((posted,) if takes_post else ()),
            *of_some,
        ),
    )
