"""Names -> entities: exact keys, other spellings, initials, and fuzzy candidates last."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from claims.names import alias_key, has_mixed_scripts, latin_skeleton, organisation_key, person_key
from claims.reference.aliasing import UNSCANNED_KINDS
from claims.reference.fuzzy import fuzzy_candidates
from claims.reference.layer import AliasRow
from claims.reference.stack import Stack
from claims.relations import EntityKind
from claims.types import NameMatch

__all__ = ["Finder", "as_match", "settle"]

# Scores order matches and tell how they were met; they are no probabilities.
_EXACT = 1.0
_SAME_CORE = 0.95
_WRONG_CASE = 0.9
_OUT_OF_TIME = 0.8
_INITIALS = 0.7
_LOOKALIKE = 0.6
_LONGEST_ACRONYM = 8
_SHORT_ACRONYM = 3


class Finder:
    """Finds the entities a name may stand for."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack

    def find(
        self, name: str, *, kinds: Collection[EntityKind] | None, at: date | None, fuzzy: bool
    ) -> list[NameMatch]:
        """Give the matches of a name, best first."""
        mixed = has_mixed_scripts(name)
        written = latin_skeleton(name) if mixed else name
        key = alias_key(written)
        if not key:
            return []
        found = self._exact(written, key, at) + self._same_core(written, key, at)
        matches = _of_kinds(found, kinds)
        if not matches:
            matches = _of_kinds(self._by_initials(written), kinds)
        if fuzzy and not matches:
            matches = _of_kinds(self._fuzzy(key, at), kinds)
        if mixed:
            matches = [replace(match, score=_LOOKALIKE * match.score, is_ambiguous=True) for match in matches]
        return settle(matches)

    def _exact(self, name: str, key: str, at: date | None) -> list[NameMatch]:
        matches = []
        for row in self._stack.aliases("key", key):
            score = _WRONG_CASE if _is_wrong_case(name, row.alias) else _EXACT
            matches.append(as_match(row, score, at))
        return matches

    def _same_core(self, name: str, key: str, at: date | None) -> list[NameMatch]:
        cores = dict.fromkeys((organisation_key(name), person_key(name)))
        return [
            as_match(row, _SAME_CORE, at)
            for core in cores
            for row in self._stack.aliases("core", core)
            if row.key != key and _is_core_of(core, name, row)
        ]

    def _by_initials(self, name: str) -> list[NameMatch]:
        letters = name.replace(".", "").replace(" ", "")
        if not (letters.isalpha() and letters.isupper() and len(letters) <= _LONGEST_ACRONYM):
            return []
        rows = self._stack.aliases("initials", letters.lower())
        return [replace(as_match(row, _INITIALS, None), is_ambiguous=True) for row in rows]

    def _fuzzy(self, key: str, at: date | None) -> list[NameMatch]:
        return [
            replace(as_match(row, score, at), is_ambiguous=" " not in key)
            for row, score in fuzzy_candidates(self._stack, key)
        ]


def _is_wrong_case(name: str, alias: str) -> bool:
    # "us" and "who" are words, US and WHO are not.
    bare = alias.removeprefix("the ").replace(".", "")
    return bare.isupper() and len(bare) <= _SHORT_ACRONYM and not name.replace(".", "").isupper()


def _is_core_of(core: str, name: str, row: AliasRow) -> bool:
    expected = person_key(name) if row.entity_kind is EntityKind.PERSON else organisation_key(name)
    return core == expected


def _of_kinds(matches: Iterable[NameMatch], kinds: Collection[EntityKind] | None) -> list[NameMatch]:
    return [match for match in matches if kinds is None or match.kind in kinds]


def as_match(row: AliasRow, score: float, at: date | None, *, doubtful: bool = False) -> NameMatch:
    """Give an alias as a match; one that was not in use at `at` counts for less."""
    if at is not None and not _was_in_use(row, at):
        score *= _OUT_OF_TIME
    return NameMatch(
        entity_id=row.entity_id,
        kind=row.entity_kind or EntityKind.ORGANISATION,
        alias=row.alias,
        alias_kind=row.kind,
        score=score,
        is_ambiguous=doubtful or row.is_ambiguous or row.kind in UNSCANNED_KINDS,
    )


def _was_in_use(row: AliasRow, at: date) -> bool:
    return (row.valid_from or date.min) <= at <= (row.valid_to or date.max)


def settle(matches: Iterable[NameMatch]) -> list[NameMatch]:
    """Give the best match of every entity, best first; several with the best score are ambiguous."""
    best: dict[str, NameMatch] = {}
    for match in matches:
        known = best.get(match.entity_id)
        if known is None or _order(match) < _order(known):
            best[match.entity_id] = match
    ordered = sorted(best.values(), key=_order)
    if len(ordered) > 1 and ordered[1].score == ordered[0].score:
        top = ordered[0].score
        ordered = [replace(match, is_ambiguous=True) if match.score == top else match for match in ordered]
    return ordered


def _order(match: NameMatch) -> tuple[float, bool, str]:
    return (-match.score, match.is_ambiguous, match.entity_id)
