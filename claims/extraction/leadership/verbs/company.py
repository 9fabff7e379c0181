"""Which words must stand beside a verb's trigger, read off what the verb needs.

Common verbs ("is", "took", "made") state an office only where a role or an
office is named: the trigger filter learns that from the patterns' own needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.extraction.filling.nominals import PERSON_NOUNS, PRONOUNS
from claims.extraction.frames import Clue, Pattern
from claims.extraction.leadership import words as w
from claims.extraction.leadership.verbs.known_posts import KNOWN_POSTS
from claims.extraction.leadership.verbs.pattern import Need, Party, VerbPattern
from claims.extraction.leadership.verbs.titled_needs import ENTRIES, HOUSES
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms

__all__ = ["ROLE_WORDS", "in_company"]

# Every role carries one of these; plurals too, for the filter reads words, not grammar.
ROLE_WORDS = tuple(sorted({*HEADS, *(f"{head}s" for head in HEADS)}))
_OFFICE_WORDS = tuple(sorted({*ROLE_WORDS, *w.OFFICES, *w.OFFICE_ROLES}))
# "took place" is no office: a place must be somebody's.
_POST_WORDS = tuple(
    sorted({*w.POSTS, *(f"{post}s" for post in w.POSTS), *w.SOMEBODYS_PLACE} - {"place", "places"})
)
# Those that no other verb has for its object more often: control is lost, a spot taken by anybody.
_POSTS_PROPER = tuple(
    word
    for word in _POST_WORDS
    if word.rstrip("s") not in {"control", "rank", "spot"} and "respons" not in word
)
# What tells of a year, a month, a season or a feast; "may" alone is too common a word.
_CALENDAR = (
    *"""
    # year* january february march april june july august september october november december month
    summer spring autumn fall winter easter christmas
    """.split(),
    "in may",
)
# Words for somebody else: a name, a pronoun, a person's noun, a title.
_SOMEBODY = tuple(sorted({"@", "^", *PRONOUNS, *PERSON_NOUNS, *(f"{n}s" for n in PERSON_NOUNS), *ROLE_WORDS}))
_COMPANY: dict[Need, tuple[str, ...]] = {
    Need.ROLE: ROLE_WORDS,
    Need.OTHER: _SOMEBODY,
    Need.OFFICE: (*sorted({*w.OFFICES, *w.OFFICE_ROLES}), *(role for role in ROLE_WORDS if "ship" in role)),
    Need.POST: _OFFICE_WORDS,
    Need.IN_OFFICE: tuple(
        f"{preposition} {office}"
        for office in sorted(w.OFFICES)
        for preposition in ("in", "from", "of", "in the", "from the", "of the")
    ),
    Need.ENTERS: tuple(sorted(w.OFFICES)),
    Need.LEADS: (
        *(f"to {verb}" for verb in sorted(w.LEADING)),
        *(f"{way} {f}" for f in verb_forms(w.LEADING) if f.endswith("ing") for way in ("with", "of", "for")),
    ),
    Need.VICTORY: ("winner", "victor"),
    Need.FOLLOWED: (),  # the pattern says it itself
    Need.REMOVED: (),
    Need.FIGHT: tuple(sorted({*w.FIGHTS, *(f"{fight}s" for fight in w.FIGHTS)})),
    Need.KNOWN_POST: tuple(sorted({*KNOWN_POSTS, *(f"{post}s" for post in KNOWN_POSTS)})),
    Need.HANDS_OVER: ("over",),
    Need.REPLACES: (
        *("stead", "lieu", "succession", "successor", "successors", "replacement"),
        *w.SOMEBODYS_PLACE,
    ),
    Need.DATE: ("#", "until", "since", "till", "year*", "decade*", "centur*", "death"),
}
# Where a need asks for two things: "as" or "the role of" leads to the role, "to" to the one risen to.
_OF_TWO: dict[Need, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Need.AS_ROLE: (ROLE_WORDS, ("as", *_POST_WORDS)),
    Need.TO_ROLE: (ROLE_WORDS, ("to", "into")),
    Need.OFFICE: (ROLE_WORDS, _POST_WORDS),
}
_GOING = word_set("leave depart exit quit step walk pull back draw")
# Needs that only some verbs answer, with words quite near: the verbs, and the words.
_OF_SOME: dict[Need, tuple[frozenset[str], tuple[str, ...]]] = {
    Need.GONE: (_GOING, (*_CALENDAR, "end of", "years as", "decade as", "decades as", "terms as")),
    Need.TITLED_LEAVING: (_GOING, ("@", *sorted(HOUSES))),
    Need.TITLED_ENTRY: (ENTRIES, _CALENDAR),
    Need.KNOWN_HOLDER: (w.DISMISSING - w.OFTEN_OF_THINGS, ("@", "he", "she", "him", "her", "who")),
}
# Forms of such verbs that are nouns more often: a fire, a drop, the leaves.
_NOUNS = frozenset("fire discharge discharges drop drops dump dumps leaves".split())
# With what behind them they are verbs: "leaves in May".
_DATING = ("in", "at", "after", "next", "this")
# How far names of offices stand from a verb: before it, behind it, and behind it where somebody stands
# between ("swept X to power"); and how far the words that may be of other things.
_AHEAD, _FAR, _BEYOND, _NEAR = 4, 7, 12, 4


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
    if not all(need in _COMPANY or need in _OF_SOME or need in _OF_TWO for need in pattern.needs):
        return replace(pattern, triggers=words)
    made = _of_two(pattern, words) if not pattern.particles else ()
    return replace(
        pattern, triggers=(), further=(*pattern.further, *_of_any(pattern, words), *made, *_of_some(pattern))
    )


def _of_any(pattern: VerbPattern, words: tuple[str, ...]) -> Iterator[Clue]:
    """Give the clues of needs that one word answers, and of an office that a post's noun names."""
    named = {word for need in pattern.needs for word in _COMPANY.get(need, ())}
    if pattern.particles:
        named |= {word for need in pattern.needs for word in _OF_TWO.get(need, ((), ()))[0]}
    particles = tuple(sorted(pattern.particles))
    if named:
        # "is the president of X": a predicate, not what a preposition leads to.
        is_predicate = pattern.needs == (Need.ROLE,) and pattern.person is Party.DOER
        yield Clue(
            words=words,
            beside=tuple(sorted(named)),
            also=particles,
            before=0 if is_predicate else _AHEAD,
            behind=_behind(pattern),
            is_direct=is_predicate,
        )
    if Need.OFFICE in pattern.needs or Need.POST in pattern.needs:
        yield Clue(words=words, beside=_POSTS_PROPER, also=particles, before=2, behind=_NEAR)


def _of_two(pattern: VerbPattern, words: tuple[str, ...]) -> Iterator[Clue]:
    for beside, also in (_OF_TWO[need] for need in pattern.needs if need in _OF_TWO):
        yield Clue(words=words, beside=beside, also=also, before=_AHEAD, behind=_behind(pattern))


def _of_some(pattern: VerbPattern) -> Iterator[Clue]:
    particles = tuple(sorted(pattern.particles))
    for verbs, near in (_OF_SOME[need] for need in pattern.needs if need in _OF_SOME):
        every = verb_forms(pattern.lemmas & verbs)
        forms = tuple(form for form in every if form not in _NOUNS)
        yield Clue(words=forms, beside=near, also=particles, before=3, behind=3)
        dated = tuple(f"{form} {link}" for form in every if form in _NOUNS for link in _DATING)
        if dated and verbs is _GOING and "year*" in near:
            yield Clue(words=dated, beside=near, also=particles, before=0, behind=3)


def _behind(pattern: VerbPattern) -> int:
    if Need.OTHER in pattern.needs:
        return _NEAR  # "succeeded Y": the other person stands beside the verb
    return _BEYOND if pattern.person is Party.UNDERGOER else _FAR
