"""Claims -> scored candidate rows: the matching stage of the corridor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import numpy as np

from claims.matching.candidates import CandidateRows, find_rows
from claims.matching.features import feature_matrix
from claims.matching.linked import LinkedClaim
from claims.matching.linker import Linker
from claims.matching.model import Matcher
from claims.matching.pairs import gather
from claims.matching.scored import MatchedClaim, ScoredBatch, ScoredRows
from claims.types import Claim, Match

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["match", "match_claims", "score", "surroundings_of"]


def match_claims(
    claims: Sequence[Claim],
    table: ReferenceTable,
    matcher: Matcher,
    *,
    linker: Linker | None = None,
    strangers: bool = True,
) -> list[MatchedClaim]:
    """Link claims, find their candidate rows and say how probable each row is.

    Parameters
    ----------
    claims : sequence of Claim
        Claims of one or many articles; the model is asked once for all of them.
    table : ReferenceTable
        Where names and rows are looked up.
    matcher : Matcher
        The matching model.
    linker : Linker, optional
        One that served earlier batches and remembers their names.
    strangers : bool
        Whether rows about nobody whom the claim may mean are scored as well: verdicts ask for none of them.

    Returns
    -------
    list of MatchedClaim
        One a claim, in order; rows by falling probability, then by id.
    """
    linked = (linker or Linker(table)).link_all(claims)
    return score(linked, find_rows(linked, table), table, matcher, strangers=strangers)


def match(claims: Sequence[Claim], table: ReferenceTable, matcher: Matcher) -> list[list[Match]]:
    """Give the scored candidate rows of each claim, most probable first; see `match_claims`."""
    return [list(matched.matches) for matched in match_claims(claims, table, matcher)]


def score(
    linked: Sequence[LinkedClaim],
    rows: CandidateRows,
    table: ReferenceTable,
    matcher: Matcher,
    *,
    strangers: bool = True,
) -> list[MatchedClaim]:
    """Score candidate rows of linked claims with one call of the model; see `match_claims`."""
    pairs = gather(linked, rows, table, surroundings_of(linked), strangers=strangers)
    if not len(pairs.claim):
        return [MatchedClaim(linked=claim) for claim in linked]
    matrix = feature_matrix(pairs)
    if not strangers:
        own = np.flatnonzero(~np.isnan(pairs.subject_rank))
        rows, matrix = rows.at(own), matrix[own]
    probabilities = matcher.predict_proba(matrix)[:, 1].tolist()
    batch = ScoredBatch(rows, matrix, probabilities, rows.numbers, table.fact_number)
    ends = [0, *accumulate(rows.counts)]
    return [
        MatchedClaim(linked=claim, matches=ScoredRows(claim.claim, batch, begin, end))
        for claim, (begin, end) in zip(linked, pairwise(ends), strict=True)
    ]


def surroundings_of(linked: Sequence[LinkedClaim]) -> list[frozenset[str] | None]:
    """Give for each claim the entities that the article's other claims speak of.

    None where an article makes one claim only, or the claim has no article.
    """
    by_article: dict[str, list[int]] = defaultdict(list)
    for place, claim in enumerate(linked):
        by_article[claim.claim.article_id].append(place)
    found: list[frozenset[str] | None] = [None] * len(linked)
    for article, places in by_article.items():
        if len(places) < 2 or not article:
            continue
        counts: dict[str, int] = defaultdict(int)
        own = [_spoken_of(linked[place]) for place in places]
        for names in own:
            for name in names:
                counts[name] += 1
        for place, names in zip(places, own, strict=True):
            found[place] = frozenset(name for name, n in counts.items() if n > (name in names))
    return found


def _spoken_of(linked: LinkedClaim) -> frozenset[str]:
    return frozenset(name for name in (linked.subject_id, linked.object_id) if name is not None)
