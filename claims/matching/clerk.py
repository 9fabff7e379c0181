"""Lays the sides of a batch's claims beside their candidate rows: links, bodies, neighbours, names.

Rows are looked at as numbers, all of a batch at once; what only names and lists can tell is looked
up once for each thing that is different.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from claims.reference.lists import KINDS, RELATIONS, Column
from claims.relations import FactRelation
from claims.types import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from claims.matching.candidates import CandidateRows
    from claims.matching.sides import ClaimSide
    from claims.reference import ReferenceTable

__all__ = ["Clerk"]

_NAN = math.nan
_LEADS = RELATIONS[FactRelation.HOLDS_POST]
_SUBJECT_CELLS = (
    "subject_link",
    "subject_rank",
    "subject_trust",
    "subject_count",
    "subject_covers",
    "subject_covered",
)
_Numbers = NDArray[np.int64]
_Values = NDArray[np.float64]
# Names of claims, those of rows beside them, and which of the two are each pair's.
_Beside = tuple[list[str], list[str], _Numbers]


class _Places(NamedTuple):
    """Where rows' subjects are or lead: bodies, bare titles or kinds of membership, the bodies' labels."""

    bodies: _Numbers
    titles: list[str]
    labels: list[str]


class _Readings:
    """What the names of each claim may stand for, found by claim and number."""

    def __init__(self, readings: Iterable[Mapping[int, Any]]) -> None:
        found = [
            (claim << 32 | number, value) for claim, of in enumerate(readings) for number, value in of.items()
        ]
        found.sort(key=_key_of)
        self._keys = np.array([key for key, _ in found], dtype=np.int64)
        self.values = [value for _, value in found]

    def places(self, keys: _Numbers) -> _Numbers:
        """Give where in `values` each key's reading stands, -1 for none."""
        if not self.values:
            return np.full(len(keys), -1)
        places = np.minimum(self._keys.searchsorted(keys), len(self._keys) - 1)
        return np.where(self._keys[places] == keys, places, -1)


def _key_of(found: tuple[int, Any]) -> int:
    return found[0]


class Clerk:
    """Looks up what the pairs of a batch need beyond the numbers of their rows.

    Parameters
    ----------
    table : ReferenceTable
        Where labels, bodies and neighbouring holders are looked up.
    rows : CandidateRows
        The candidate rows.
    sides : sequence of ClaimSide
        The claims.
    owners : ndarray of int, shape (n_rows,)
        Which claim each row belongs to.
    """

    def __init__(
        self, table: ReferenceTable, rows: CandidateRows, sides: Sequence[ClaimSide], owners: _Numbers
    ) -> None:
        self.table, self.rows, self.sides = table, rows, sides
        self._terms: dict[str, list[Fact]] = {}
        numbers = rows.rows.astype(np.int64)
        self._owners = owners
        self._holders, self._targets = numbers[:, Column.SUBJECT], numbers[:, Column.TARGET]
        self._leads = numbers[:, Column.RELATION] == _LEADS
        self._subjects = _Readings(side.subjects for side in sides)
        self._met = self._subjects.places(owners << 32 | self._holders)
        self._places, self._at = self._find_places(numbers[:, Column.ROLE])
        self._bodies = self._places.bodies[self._at]
        self._known_bodies = _Readings(side.bodies for side in sides)
        self._met_bodies = self._known_bodies.places(owners << 32 | self._bodies)

    def _find_places(self, roles: _Numbers) -> tuple[_Places, _Numbers]:
        """Give each place that rows speak of, and which is whose."""
        keys = (self._targets << 1 | self._leads) << 31 | roles
        _, first, at = np.unique(keys, return_index=True, return_inverse=True)
        targets = self._targets[first]
        is_post = self._leads[first] & (targets > 0)
        posts = self.table.described(targets)
        bodies = np.where(is_post, posts.bodies, targets)
        titles = [
            (title if leads else self.table.role(role)) or ""
            for title, leads, role in zip(posts.titles, is_post.tolist(), roles[first].tolist(), strict=True)
        ]
        return _Places(bodies, titles, self.table.labels(bodies)), at

    def cells(self) -> dict[str, _Values]:
        """Give the columns that links, kinds and neighbours make."""
        known, has_body = self._met >= 0, self._bodies > 0
        doubtful = [match.is_ambiguous for _, match in self._subjects.values]
        is_ambiguous = self._of_claims([side.is_ambiguous for side in self.sides])
        return {
            **self._subject_cells(known),
            "body_link": np.where(
                self._of_claims([bool(side.bodies) for side in self.sides]) * has_body > 0,
                _picked([match.score for match in self._known_bodies.values], self._met_bodies, 0.0),
                _NAN,
            ),
            "body_confidence": np.where(
                has_body, self._of_claims([side.body_confidence for side in self.sides]), _NAN
            ),
            "post_link": self._post_links(),
            "kind": self._kinds(),
            "predecessor": self._neighbours([side.predecessors for side in self.sides], -1),
            "successor": self._neighbours([side.successors for side in self.sides], +1),
            "ambiguous": np.maximum(is_ambiguous, _picked(doubtful, self._met, 0.0)),
            "surroundings": self._surroundings(),
        }

    def _of_claims(self, values: Sequence[float]) -> _Values:
        return np.array(values, dtype=np.float64)[self._owners]

    def _subject_cells(self, known: NDArray[np.bool_]) -> dict[str, _Values]:
        width = len(_SUBJECT_CELLS)
        strange = np.array([side.stranger for side in self.sides], dtype=np.float64).reshape(-1, width)
        met = np.array([cells for cells, _ in self._subjects.values], dtype=np.float64).reshape(-1, width)
        cells = strange[self._owners]
        cells[known] = met[self._met[known]]
        return dict(zip(_SUBJECT_CELLS, cells.T, strict=True))

    def _post_links(self) -> _Values:
        posts = _Readings(side.posts for side in self.sides)
        names_posts = self._of_claims([bool(side.posts) for side in self.sides]) > 0
        met = posts.places(self._owners << 32 | self._targets)
        is_asked = self._leads & names_posts & (self._targets > 0)
        return np.where(is_asked, _picked(posts.values, met, 0.0), _NAN)

    def _kinds(self) -> _Values:
        """Tell whether the row's subject is of the kind that the claim's mention looks like."""
        wanted = [-1 if side.subject_kind is None else KINDS.index(side.subject_kind) for side in self.sides]
        said = np.array(wanted, dtype=np.int64)[self._owners]
        asked = np.flatnonzero(said >= 0)
        kinds = self.table.described(self._holders[asked]).kinds
        agrees = np.full(len(said), _NAN)
        agrees[asked] = np.where(kinds >= 0, kinds == said[asked], _NAN)
        return agrees

    def _surroundings(self) -> _Values:
        agrees = np.full(len(self._owners), _NAN)
        has_others = np.array([side.around is not None for side in self.sides], dtype=np.bool_)
        for place in np.flatnonzero(has_others[self._owners]).tolist():
            around = self.sides[self._owners[place]].around or set()
            row = (int(self._holders[place]), int(self._targets[place]), int(self._bodies[place]))
            agrees[place] = float(not around.isdisjoint(row))
        return agrees

    def _neighbours(self, wanted: Sequence[Set[str]], step: int) -> _Values:
        """Tell whether one of the wanted people held the post just before (-1) or after (+1)."""
        agrees = np.full(len(self._owners), _NAN)
        is_asked = np.array([bool(people) for people in wanted], dtype=np.bool_)
        for place in np.flatnonzero(is_asked[self._owners] & self._leads).tolist():
            fact = self.rows.fact(place)
            if fact.object_id is not None:
                terms = self._terms_of(fact.object_id)
                agrees[place] = float(bool(wanted[self._owners[place]] & _neighbours(terms, fact, step)))
        return agrees

    def _terms_of(self, post_id: str) -> list[Fact]:
        if post_id not in self._terms:
            facts = self.table.facts_of_object(post_id, FactRelation.HOLDS_POST)
            self._terms[post_id] = sorted(
                facts, key=lambda f: (f.interval.first, f.interval.limit, f.fact_id)
            )
        return self._terms[post_id]

    @property
    def own(self) -> _Numbers:
        """Places of the rows about somebody whom the claim may mean."""
        return np.flatnonzero(self._met >= 0)

    def names(self, rows: _Numbers) -> tuple[_Beside, ...]:
        """Give the claims' names of subject, body and role beside the rows', and which two are whose.

        A name of the row is the alias that the claim met, else the table's label.
        """
        names = [side.names for side in self.sides]
        owners, subject_of, first = self._distinct(rows, self._holders)
        said = [names[owner][0] for owner in owners]
        met = self._met[first]
        persons = self.table.labels(self._holders[first] * (met < 0))
        for place in np.flatnonzero(met >= 0).tolist():
            persons[place] = self._subjects.values[met[place]][1].alias
        subjects = said, persons, subject_of
        owners, body_of, first = self._distinct(rows, self._bodies)
        said = [names[owner][1] for owner in owners]
        met = self._met_bodies[first]
        bodies = [self._places.labels[at] for at in self._at[first].tolist()]
        for place in np.flatnonzero(met >= 0).tolist():
            bodies[place] = self._known_bodies.values[met[place]].alias
        owners, role_of, first = self._distinct(rows, self._at)
        titles = [self._places.titles[at] for at in self._at[first].tolist()]
        return subjects, (said, bodies, body_of), ([names[owner][2] for owner in owners], titles, role_of)

    def _distinct(self, rows: _Numbers, numbers: _Numbers) -> tuple[list[int], _Numbers, _Numbers]:
        """Give what is different about claims and numbers: whose, which is whose, and where each is met."""
        keys = (self._owners << 32 | numbers)[rows]
        _, first, which = np.unique(keys, return_index=True, return_inverse=True)
        return self._owners[rows[first]].tolist(), which, rows[first]


def _picked(values: Sequence[float], places: _Numbers, none: float) -> _Values:
    """Give the values at some places, `none` at -1."""
    return np.append(np.array(values, dtype=np.float64), none)[places]


def _neighbours(terms: Sequence[Fact], fact: Fact, step: int) -> frozenset[str]:
    """Give the next two different holders on one side: an acting holder may stand between."""
    place = next((i for i, term in enumerate(terms) if term.fact_id == fact.fact_id), None)
    if place is None:
        return frozenset()
    found: list[str] = []
    place += step
    while 0 <= place < len(terms) and len(found) < 2:
        holder = terms[place].subject_id
        if holder != fact.subject_id and holder not in found:
            found.append(holder)
            if terms[place].role != "acting":
                break
        place += step
    return frozenset(found)
