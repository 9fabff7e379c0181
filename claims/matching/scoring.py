"""Claims -> scored candidate rows: the matching stage of the corridor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claims.matching.candidates import candidates
from claims.matching.features import FeatureValues, feature_matrix
from claims.matching.linked import LinkedClaim, MatchedClaim
from claims.matching.linker import Linker
from claims.matching.model import Matcher
from claims.matching.pairs import gather
from claims.relations import FactRelation, spec_of
from claims.types import Claim, Fact, Match

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["match", "match_claims", "score", "surroundings_of"]


def match_claims(
    claims: Sequence[Claim], table: ReferenceTable, matcher: Matcher, *, linker: Linker | None = None
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

    Returns
    -------
    list of MatchedClaim
        One a claim, in order; rows by falling probability, then by id.
    """
    used = linker or Linker(table)
    used.expect(claims)
    linked = [used.link(claim) for claim in claims]
    _expect_rows(linked, table)
    rows = [candidates(claim, table) for claim in linked]
    _expect_names(rows, table)
    return score(linked, rows, table, matcher)


def _expect_rows(linked: Sequence[LinkedClaim], table: ReferenceTable) -> None:
    """Read the lists at once that candidates and verdicts will look through."""
    posts = {post.entity_id for one in linked for post in one.posts}
    bodies = {
        body.entity_id
        for one in linked
        if FactRelation.MEMBER_OF in spec_of(one.claim.relation).facts
        for body in one.object
    }
    table.expect_facts(of_objects=posts | bodies)


def _expect_names(rows: Iterable[Iterable[Fact]], table: ReferenceTable) -> None:
    facts = [fact for candidate_rows in rows for fact in candidate_rows]
    table.expect_entities({fact.subject_id for fact in facts})
    table.expect_entities({fact.object_id for fact in facts if fact.object_id is not None})
    places = (table.entity(fact.object_id) for fact in facts if fact.object_id is not None)
    table.expect_entities({place.body_id for place in places if place is not None and place.body_id})


def match(claims: Sequence[Claim], table: ReferenceTable, matcher: Matcher) -> list[list[Match]]:
    """Give the scored candidate rows of each claim, most probable first; see `match_claims`."""
    return [list(matched.matches) for matched in match_claims(claims, table, matcher)]


def score(
    linked: Sequence[LinkedClaim],
    facts: Sequence[Sequence[Fact]],
    table: ReferenceTable,
    matcher: Matcher,
) -> list[MatchedClaim]:
    """Score candidate rows of linked claims with one call of the model."""
    pairs = gather(list(zip(linked, facts, strict=True)), table, surroundings_of(linked))
    if not len(pairs.claim):
        return [MatchedClaim(linked=claim) for claim in linked]
    matrix = feature_matrix(pairs)
    probabilities = matcher.predict_proba(matrix)[:, 1].tolist()
    result, place = [], 0
    for claim, candidate_rows in zip(linked, facts, strict=True):
        matches = [
            Match(
                claim=claim.claim,
                fact=fact,
                features=FeatureValues(matrix[place + i]),
                probability=probabilities[place + i],
            )
            for i, fact in enumerate(candidate_rows)
        ]
        place += len(candidate_rows)
        if len(matches) > 1:
            matches.sort(key=_by_probability)
        result.append(MatchedClaim(linked=claim, matches=tuple(matches)))
    return result


def _by_probability(found: Match) -> tuple[float, str]:
    return -found.probability, found.fact.fact_id


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
