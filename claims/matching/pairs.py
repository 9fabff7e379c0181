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

from claims.matching.clerk import CELLS, Clerk
from claims.matching.sides import ClaimSide, Row, claim_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.matching.linked import LinkedClaim
    from claims.reference import ReferenceTable
    from claims.types import Fact

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
    batch: Sequence[tuple[LinkedClaim, Sequence[Fact]]],
    table: ReferenceTable,
    surroundings: Sequence[frozenset[str] | None] | None = None,
) -> Pairs:
    """Lay the pairs of a batch out as columns.

    Parameters
    ----------
    batch : sequence of (LinkedClaim, sequence of Fact)
        Each claim with its candidate rows.
    table : ReferenceTable
        Where labels and neighbouring holders are looked up.
    surroundings : sequence of frozenset of str, optional
        For each claim the entities that the article's other claims speak of; None when there
        are no other claims.
    """
    clerk = Clerk(table)
    cells: list[tuple[float, ...]] = []
    texts: list[tuple[str, str, str, str, str, str]] = []
    owners: list[int] = []
    for number, (linked, facts) in enumerate(batch):
        side = claim_side(linked, surroundings[number] if surroundings else None)
        for fact in facts:
            owners.append(number)
            row = clerk.row(fact)
            cells.append(clerk.cells(side, fact, row))
            texts.append(_texts(side, fact, row))
    values = np.array(cells, dtype=np.float64).reshape(len(cells), len(CELLS))
    columns = {name: values[:, place] for place, name in enumerate(CELLS)}
    similar = _similarities(texts)
    return Pairs(
        claim=np.array(owners, dtype=np.int64),
        subject_similarity=similar[0],
        body_similarity=similar[1],
        role_similarity=similar[2],
        **columns,
    )


def _texts(side: ClaimSide, fact: Fact, row: Row) -> tuple[str, str, str, str, str, str]:
    """Give the claim's names beside the row's: by the alias met, else by the label."""
    subject, body, role = side.names
    known = side.subjects.get(fact.subject_id)
    met = side.bodies.get(row.body_id) if row.body_id else None
    return (
        subject,
        known[1].alias if known else row.subject_label,
        body,
        met.alias if met else row.body_label,
        role,
        row.title or "",
    )


def _similarities(texts: Sequence[tuple[str, str, str, str, str, str]]) -> list[Column]:
    """Give the share of common words and letters for the three pairs of texts; NaN where one is empty."""
    result = []
    for left in (0, 2, 4):
        # The rows of one claim share most of their texts: each two are compared once.
        places: dict[tuple[str, str], int] = {}
        owners = [places.setdefault((text[left], text[left + 1]), len(places)) for text in texts]
        result.append(_likeness(list(places))[owners] if texts else np.empty(0))
    return result


def _likeness(texts: Sequence[tuple[str, str]]) -> Column:
    ratio = cpdist(
        [first for first, _ in texts],
        [second for _, second in texts],
        scorer=token_sort_ratio,
        processor=default_process,
        dtype=np.float64,
        workers=1,
    )
    return np.where([bool(first and second) for first, second in texts], ratio / 100, np.nan)
