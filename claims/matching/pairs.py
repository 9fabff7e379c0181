"""Claims beside rows, as columns: what the features are computed from.

Features are computed for all pairs of a batch at once, so the values they
need are gathered here first, one array a value. NaN means that the value is
not there to compare.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import token_sort_ratio
from rapidfuzz.process import cpdist
from rapidfuzz.utils import default_process

from claims.matching.clerk import Clerk
from claims.matching.sides import SIDE_NUMBERS, claim_side
from claims.reference.lists import RELATIONS
from claims.reference.lists import Column as Stored
from claims.relations import FactRelation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.matching.candidates import CandidateRows
    from claims.matching.linked import LinkedClaim
    from claims.reference import ReferenceTable

__all__ = ["Column", "Pairs", "gather"]

Column = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Columns of one batch, each of shape (n_pairs,).

    Parameters
    ----------
    claim : ndarray of int
        Which claim of the batch a pair belongs to.
    subject_link, body_link, post_link : ndarray
        Link score of the row's subject, body or post among the claim's readings; 0 when it is
        none of them, NaN when there is nothing to compare.
    subject_rank : ndarray
        Place of the row's subject among the readings, from 0; NaN when it is none of them.
    subject_trust : ndarray
        How far the alias met settles the subject; NaN when the subject is no reading.
    subject_count : ndarray
        How many subjects the name may stand for.
    subject_covers, subject_covered : ndarray
        Share of the words of the claim's name that the alias met holds, and the reverse.
    claim_first, claim_last, claim_precision : ndarray
        The claim's date as day numbers, and its precision.
    row_first, row_last : ndarray
        The days of the row the claim's date is compared with.
    holds_first, holds_last : ndarray
        The whole span of the row; -inf and inf for open and unknown ends.
    published : ndarray
        Day the article appeared.
    """

    claim: NDArray[np.int64]
    subject_link: Column
    subject_rank: Column
    subject_trust: Column
    subject_count: Column
    subject_covers: Column
    subject_covered: Column
    subject_similarity: Column
    body_link: Column
    body_similarity: Column
    body_confidence: Column
    post_link: Column
    role_similarity: Column
    kind: Column
    predecessor: Column
    successor: Column
    acting: Column
    ambiguous: Column
    present: Column
    event: Column
    row_rank: Column
    surroundings: Column
    claim_first: Column
    claim_last: Column
    claim_precision: Column
    row_first: Column
    row_last: Column
    holds_first: Column
    holds_last: Column
    published: Column


def gather(
    linked: Sequence[LinkedClaim],
    rows: CandidateRows,
    table: ReferenceTable,
    surroundings: Sequence[frozenset[str] | None] | None = None,
    *,
    strangers: bool = True,
) -> Pairs:
    """Lay the pairs of a batch out as columns.

    Parameters
    ----------
    linked : sequence of LinkedClaim
        The claims.
    rows : CandidateRows
        Their candidate rows.
    table : ReferenceTable
        Where labels and neighbouring holders are looked up.
    surroundings : sequence of frozenset of str, optional
        For each claim the entities that the article's other claims speak of; None when there
        are no other claims.
    strangers : bool
        Whether the names of rows about nobody whom the claim may mean are compared: most rows are such.
    """
    sides = [
        claim_side(one, around, table.number)
        for one, around in zip(linked, surroundings or [None] * len(linked), strict=True)
    ]
    numbers = _columns([side.numbers for side in sides], SIDE_NUMBERS)
    owners = rows.owners
    clerk = Clerk(table, rows, sides, owners)
    compared = np.arange(len(owners)) if strangers else clerk.own
    subjects, bodies, roles = np.full((3, len(owners)), np.nan)
    for column, (said, known, whose) in zip((subjects, bodies, roles), clerk.names(compared), strict=True):
        column[compared] = _likeness(said, known)[whose]
    return Pairs(
        claim=owners,
        subject_similarity=subjects,
        body_similarity=bodies,
        role_similarity=roles,
        **clerk.cells(),
        **_row_columns(rows.rows, numbers, owners, table.role_number("acting")),
    )


def _columns(rows: Sequence[tuple[float, ...]], names: Sequence[str]) -> dict[str, Column]:
    values = np.array(rows, dtype=np.float64).reshape(len(rows), len(names))
    return dict(zip(names, values.T, strict=True))


def _row_columns(
    rows: NDArray[np.int32], sides: dict[str, Column], owners: NDArray[np.int64], acting_role: int
) -> dict[str, Column]:
    """Give what the numbers of claims and rows say of their pairs."""
    said = {name: values[owners] for name, values in sides.items()}
    starts, start_last, ends, last = (
        np.where(rows[:, day] > 0, rows[:, day].astype(np.float64), np.nan)
        for day in (Stored.START_FIRST, Stored.START_LAST, Stored.END_FIRST, Stored.END_LAST)
    )
    is_ending = said.pop("is_ending") == 1
    leads = rows[:, Stored.RELATION] == RELATIONS[FactRelation.HOLDS_POST]
    acting = (said.pop("is_acting") == (rows[:, Stored.ROLE] == acting_role)).astype(np.float64)
    return said | {
        "acting": np.where(leads, acting, np.nan),
        "row_rank": 1.0 - rows[:, Stored.RANK] / 2.0,
        "row_first": np.where(is_ending, ends, starts),
        "row_last": np.where(is_ending, last, start_last),
        "holds_first": np.where(np.isnan(starts), -np.inf, starts),
        "holds_last": np.where(np.isnan(last), np.inf, last),
    }


def _likeness(said: Sequence[str], known: Sequence[str]) -> Column:
    """Give the share of common words and letters of each two texts; NaN where one is empty."""
    # Most names are written as the table has them: what is equal need not be taken apart to be compared.
    both = zip(said, known, strict=True)
    alike = np.array([float(one == other) if one and other else np.nan for one, other in both])
    unlike = np.flatnonzero(alike == 0.0)
    ratio = cpdist(
        [said[place] for place in unlike.tolist()],
        [known[place] for place in unlike.tolist()],
        scorer=token_sort_ratio,
        processor=default_process,
        dtype=np.float64,
        workers=1,
    )
    alike[unlike] = ratio / 100
    return alike
