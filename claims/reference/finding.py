"""Names -> entities: exact keys, other spellings, initials, and fuzzy candidates last."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claims.names import alias_key, has_mixed_scripts, latin_skeleton, organisation_key, person_key
from claims.reference.aliasing import UNSCANNED_KINDS
from claims.reference.fuzzy import Misspelt
from claims.reference.recall import Recall
from claims.reference.stack import Stack
from claims.reference.stored import AliasRow
from claims.relations import EntityKind
from claims.types import NameMatch
from claims.types.filling import maker

__all__ = ["Finder", "as_match", "matches_of", "settle"]

# Scores order matches and tell how they were met; they are no probabilities.
_EXACT = 1.0
_SAME_CORE = 0.95
_WRONG_CASE = 0.9
_OUT_OF_TIME = 0.8
_INITIALS = 0.7
_LOOKALIKE = 0.6
_DOUBTFUL = 0.6
_LONGEST_ACRONYM = 8
_SHORT_ACRONYM = 3
_MEMORY = 20_000
# What an alias is taken to name when no table says.
_PACTS = (" Pact", " Union", " League", " Organisation", " Organization")
_SOME_BODY = EntityKind.ORGANISATION
_make_match = maker(NameMatch)


class _Met(NamedTuple):
    """An alias that a name met; `is_ambiguous` None leaves that to the alias."""

    row: AliasRow
    score: float
    is_ambiguous: bool | None = None
    heeds_date: bool = True

    def as_match(self, at: date | None) -> NameMatch:
        match = as_match(self.row, self.score, at if self.heeds_date else None)
        return match if self.is_ambiguous is None else replace(match, is_ambiguous=self.is_ambiguous)


class _Answer(NamedTuple):
    """What a name met, and the matches of an article without a date."""

    met: Sequence[_Met]
    is_mixed: bool
    undated: list[NameMatch]
    is_dated: bool


class Finder:
    """Finds the entities a name may stand for, and remembers them."""

    def __init__(self, stack: Stack, recall: Recall) -> None:
        self._recall = recall
        self._misspelt = Misspelt(stack)
        self._answers: dict[tuple[str, frozenset[EntityKind] | None, bool], _Answer] = {}

    def find(
        self, name: str, *, kinds: Collection[EntityKind] | None, at: date | None, fuzzy: bool
    ) -> list[NameMatch]:
        """Give the matches of a name, best first."""
        wanted = kinds if kinds is None else frozenset(kinds)
        answer = self._answers.get((name, wanted, fuzzy))
        if answer is None:
            if len(self._answers) >= _MEMORY:
                self._answers.clear()
            answer = self._answers[name, wanted, fuzzy] = self._ask(name, wanted, fuzzy=fuzzy)
        # Few aliases have dates: all other names mean the same on every day.
        return _matches(answer.met, answer.is_mixed, at) if at and answer.is_dated else answer.undated

    def expect(self, names: Iterable[str]) -> list[AliasRow]:
        """Look many names up at once, give the aliases read: what `find` will ask for."""
        return self._recall.expect_named(map(_keys_of, names))

    def _ask(self, name: str, kinds: frozenset[EntityKind] | None, *, fuzzy: bool) -> _Answer:
        mixed = has_mixed_scripts(name)
        written = latin_skeleton(name) if mixed else name
        key, cores = _keys_of(name)
        if not key:
            return _Answer((), mixed, [], False)
        met = _of_kinds([*self._exact(written, key), *self._same_core(key, cores)], kinds)
        if not met:
            met = _of_kinds(self._by_initials(written), kinds)
        if fuzzy and not met:
            met = _of_kinds(self._fuzzy(key), kinds)
        is_dated = any(one.heeds_date and (one.row.valid_from or one.row.valid_to) for one in met)
        return _Answer(met, mixed, _matches(met, mixed, None), is_dated)

    def _exact(self, name: str, key: str) -> list[_Met]:
        rows = self._recall.aliases("key", key)
        return [_Met(row, _WRONG_CASE if _is_wrong_case(name, row.alias) else _EXACT) for row in rows]

    def _same_core(self, key: str, cores: tuple[str, str]) -> list[_Met]:
        return [
            _Met(row, _SAME_CORE)
            for core in (cores if cores[0] != cores[1] else cores[:1])
            for row in self._recall.aliases("core", core)
            if row.key != key and core == cores[row.entity_kind is EntityKind.PERSON]
        ]

    def _by_initials(self, name: str) -> Iterator[_Met]:
        letters = name.replace(".", "").replace(" ", "")
        if letters.isalpha() and letters.isupper() and len(letters) <= _LONGEST_ACRONYM:
            for row in self._recall.aliases("initials", letters.lower()):
                yield _Met(row, _INITIALS, is_ambiguous=True, heeds_date=False)

    def _fuzzy(self, key: str) -> Iterator[_Met]:
        for row, score in self._misspelt.candidates(key):
            yield _Met(row, score, is_ambiguous=" " not in key)


@lru_cache(maxsize=_MEMORY)
def _keys_of(name: str) -> tuple[str, tuple[str, str]]:
    """Give the key of a name, and what tells it apart as an organisation's and as a person's."""
    written = latin_skeleton(name) if has_mixed_scripts(name) else name
    return alias_key(written), (organisation_key(written), person_key(written))


def _matches(met: Iterable[_Met], mixed: bool, at: date | None) -> list[NameMatch]:
    matches = [one.as_match(at) for one in met]
    if mixed:
        matches = [replace(match, score=_LOOKALIKE * match.score, is_ambiguous=True) for match in matches]
    return settle(matches)


def _is_wrong_case(name: str, alias: str) -> bool:
    # "us" and "who" are words, US and WHO are not.
    if name == alias:
        return False
    bare = alias.removeprefix("the ").replace(".", "")
    return bare.isupper() and len(bare) <= _SHORT_ACRONYM and not name.replace(".", "").isupper()


def _of_kinds(met: Iterable[_Met], kinds: Collection[EntityKind] | None) -> list[_Met]:
    return [one for one in met if kinds is None or (one.row.entity_kind or _SOME_BODY) in kinds]


def as_match(row: AliasRow, score: float, at: date | None, *, doubtful: bool = False) -> NameMatch:
    """Give an alias as a match; one that was not in use at `at` counts for less."""
    if at is not None and not _was_in_use(row, at):
        score *= _OUT_OF_TIME
    is_ambiguous = doubtful or row.is_ambiguous or row.kind in UNSCANNED_KINDS
    return _make_match(row.entity_id, row.entity_kind or _SOME_BODY, row.alias, row.kind, score, is_ambiguous)


@lru_cache(maxsize=_MEMORY)
def matches_of(rows: tuple[AliasRow, ...], at: date | None, *, doubtful: bool) -> tuple[NameMatch, ...]:
    """Give the aliases that fit a place of a text as matches; a text has the same ones again and again."""
    score = _DOUBTFUL if doubtful else 1.0
    return tuple(settle([as_match(row, score, at, doubtful=doubtful) for row in rows]))


def _was_in_use(row: AliasRow, at: date) -> bool:
    return (row.valid_from or date.min) <= at <= (row.valid_to or date.max)


def settle(matches: Sequence[NameMatch]) -> list[NameMatch]:
    """Give the best match of every entity, best first; several with the best score are ambiguous."""
    if len(matches) < 2:
        return list(matches)
    best: dict[str, NameMatch] = {}
    for match in matches:
        known = best.get(match.entity_id)
        if known is None or _order(match) < _order(known):
            best[match.entity_id] = match
    ordered = sorted(best.values(), key=_order)
    if len(ordered) > 1 and ordered[1].score == ordered[0].score:
        top = ordered[0].score
        ordered = [replace(match, is_ambiguous=True) if match.score == top else match for match in ordered]
        return _signed(ordered)
    return ordered


def _signed(tied: list[NameMatch]) -> list[NameMatch]:
    """Take the name of a treaty for the body it made before its signing: the Warsaw Pact.

    An event founds and joins nothing. An agreement makes a body more seldom.
    """
    bodies = [match for match in tied if match.kind is not EntityKind.EVENT]
    if len(bodies) != 1 or bodies[0].score < _EXACT or not bodies[0].alias.endswith(_PACTS):
        return tied
    events = [match for match in tied if match.kind is EntityKind.EVENT]
    return [replace(bodies[0], is_ambiguous=False), *events]


def _order(match: NameMatch) -> tuple[float, bool, str]:
    return (-match.score, match.is_ambiguous, match.entity_id)
