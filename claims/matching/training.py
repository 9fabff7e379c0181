"""Fits the matching model on the table's rows and measures it on subjects it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import GroupShuffleSplit

from claims.matching.candidates import CandidateRows, find_rows
from claims.matching.examples import MOST_ROWS, Example, make_examples
from claims.matching.features import FEATURE_NAMES, feature_matrix
from claims.matching.linked import LinkedClaim
from claims.matching.linker import Linker
from claims.matching.matcher import ClaimMatcher, best_of_each, digest_of
from claims.matching.measuring import Bin, Scores, reliability, scores_of
from claims.matching.model import MatchingModel
from claims.matching.pairs import gather
from claims.relations import spec_of
from claims.types import Fact

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["TrainingPairs", "TrainingResult", "link_examples", "make_pairs", "train"]

_Array = NDArray[np.float64]
ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPairs:
    """Examples beside their candidate rows.

    Parameters
    ----------
    examples : tuple of Example
        The claims.
    X : ndarray of shape (n_pairs, n_features)
        Features.
    y : ndarray of shape (n_pairs,)
        1 where the claim speaks of the row.
    claim : ndarray of shape (n_pairs,)
        Which example a pair belongs to.
    subject : ndarray of shape (n_examples,)
        Number of the subject of each example.
    is_exact : ndarray of shape (n_pairs,)
        Whether both names of the claim are aliases of the row's subject and body, and of nothing else.
    """

    examples: tuple[Example, ...]
    X: _Array
    y: NDArray[np.int64]
    claim: NDArray[np.int64]
    subject: NDArray[np.int64]
    is_exact: NDArray[np.bool_]

    @property
    def digest(self) -> str:
        """SHA-256 of the pairs."""
        return digest_of(self.X, self.y)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingResult:
    """What training made and measured.

    Parameters
    ----------
    model : MatchingModel
        The model, as written.
    scores : dict of str to Scores
        Figures on held-out subjects, for "all" and each family.
    baselines : dict of str to dict of str to Scores
        The same figures for "exact alias" and "string similarity", by family.
    diagram : dict of str to tuple of Bin
        Reliability diagrams by family.
    train_claims, train_pairs, held_out_claims, held_out_subjects : int
        Sizes.
    wordings : dict of str to Scores
        Figures by what was done to the name.
    seen, held_out : tuple of Example
        The claims it was made from, and those it was measured on.
    """

    model: MatchingModel
    scores: dict[str, Scores]
    baselines: dict[str, dict[str, Scores]]
    diagram: dict[str, tuple[Bin, ...]]
    wordings: dict[str, Scores]
    train_claims: int
    train_pairs: int
    held_out_claims: int
    held_out_subjects: int
    seed: int
    table_version: str
    seen: tuple[Example, ...]
    held_out: tuple[Example, ...]


def train(
    table: ReferenceTable,
    *,
    seed: int = 20241001,
    per_fact: int = 2,
    most_rows: int = MOST_ROWS,
    held_out: float = 0.3,
) -> TrainingResult:
    """Fit the matching model and measure it on held-out subjects.

    Parameters
    ----------
    table : ReferenceTable
        Whose rows the training claims are made from.
    seed : int
        Seed of the examples, the split and the folds.
    per_fact : int
        Training claims a row.
    most_rows : int
        Rows of one relation that claims are made of at most.
    held_out : float
        Share of the subjects that the model is measured on and never sees.

    Returns
    -------
    TrainingResult
        The model and its figures; the same table and seed give the same model.
    """
    pairs = make_pairs(table, list(make_examples(table, seed=seed, per_fact=per_fact, most_rows=most_rows)))
    splitter = GroupShuffleSplit(n_splits=1, test_size=held_out, random_state=seed)
    seen, _ = next(splitter.split(pairs.subject, groups=pairs.subject))
    is_seen = np.zeros(len(pairs.examples), dtype=bool)
    is_seen[seen] = True
    rows = is_seen[pairs.claim]
    matcher = ClaimMatcher(C=_STRENGTH, random_state=seed)
    claims = pairs.claim[rows]
    matcher.fit(pairs.X[rows], pairs.y[rows], groups=pairs.subject[claims], claims=claims)
    model = matcher.named(FEATURE_NAMES).model_
    model = replace(model, made_with={**(model.made_with or {}), "table": table.version, "seed": str(seed)})
    return _measured(model, pairs, is_seen, seed=seed, table_version=table.version)


# Chosen by the Brier score of five folds of the training subjects among 0.01, 0.03, 0.1, 0.3, 1.
_STRENGTH = 0.1


def link_examples(
    table: ReferenceTable, examples: Sequence[Example]
) -> tuple[list[LinkedClaim], CandidateRows]:
    """Link the claims of examples and find their candidate rows, both without what is withheld."""
    linker = Linker(table)
    linked = [_without(linker.link(example.claim), example.withheld) for example in examples]
    rows = find_rows(linked, table).kept(lambda place, fact: fact.subject_id not in examples[place].withheld)
    return linked, rows


def make_pairs(table: ReferenceTable, examples: Sequence[Example]) -> TrainingPairs:
    """Link examples and lay them beside their candidate rows."""
    linked, rows = link_examples(table, examples)
    pairs = gather(linked, rows, table)
    numbers = {name: i for i, name in enumerate(sorted({example.subject_id for example in examples}))}
    flat = list(zip(pairs.claim.tolist(), rows.facts(), strict=True))
    return TrainingPairs(
        examples=tuple(examples),
        X=feature_matrix(pairs),
        y=np.array([fact.fact_id in examples[place].fact_ids for place, fact in flat], dtype=np.int64),
        claim=pairs.claim,
        subject=np.array([numbers[example.subject_id] for example in examples], dtype=np.int64),
        is_exact=np.array([_is_exact(linked[place], fact) for place, fact in flat], dtype=bool),
    )


def _without(linked: LinkedClaim, withheld: frozenset[str]) -> LinkedClaim:
    """Give a linked claim as if the table did not know some subjects."""
    if not withheld:
        return linked
    return replace(linked, subject=tuple(m for m in linked.subject if m.entity_id not in withheld))


def _is_exact(linked: LinkedClaim, fact: Fact) -> bool:
    """Tell whether plain look-up of the names gives this row's subject and object, and nothing else."""
    subjects = [match.entity_id for match in linked.subject if match.score == 1.0]
    if subjects != [fact.subject_id]:
        return False
    places = [match.entity_id for match in (linked.posts or linked.object) if match.score == 1.0]
    return fact.object_id is None or places == [fact.object_id]


def _measured(
    model: MatchingModel, pairs: TrainingPairs, is_seen: NDArray[np.bool_], *, seed: int, table_version: str
) -> TrainingResult:
    probability = model.predict_proba(pairs.X)[:, 1]
    unseen = ~is_seen
    ours = _Top.of(pairs, probability)
    families = np.array([spec_of(example.claim.relation).family.value for example in pairs.examples])
    wordings = np.array([example.wording for example in pairs.examples])
    parts = {ALL: unseen, **{name: unseen & (families == name) for name in sorted(set(families))}}
    rivals = {
        "exact alias look-up": _exact_rival(pairs),
        "best string similarity": _similarity_rival(pairs, is_seen),
    }
    return TrainingResult(
        model=model,
        scores={name: ours.scores(part) for name, part in parts.items()},
        baselines={
            rival: {name: top.scores(part) for name, part in parts.items()} for rival, top in rivals.items()
        },
        diagram={name: reliability(ours.probability[part], ours.right[part]) for name, part in parts.items()},
        wordings={name: ours.scores(unseen & (wordings == name)) for name in sorted(set(wordings[unseen]))},
        train_claims=int(is_seen.sum()),
        train_pairs=int(is_seen[pairs.claim].sum()),
        held_out_claims=int(unseen.sum()),
        held_out_subjects=len(np.unique(pairs.subject[unseen])),
        seed=seed,
        table_version=table_version,
        seen=tuple(e for e, seen in zip(pairs.examples, is_seen, strict=True) if seen),
        held_out=tuple(e for e, out in zip(pairs.examples, unseen, strict=True) if out),
    )


@dataclass(frozen=True, slots=True)
class _Top:
    """The top candidate of every example under some score."""

    probability: _Array
    right: _Array
    has_row: _Array

    @classmethod
    def of(cls, pairs: TrainingPairs, score: _Array) -> _Top:
        count = len(pairs.examples)
        probability, right = np.zeros(count), np.zeros(count)
        firsts = best_of_each(score, pairs.claim)
        probability[pairs.claim[firsts]] = score[firsts]
        right[pairs.claim[firsts]] = pairs.y[firsts]
        has_row = np.array([bool(example.fact_ids) for example in pairs.examples], dtype=np.float64)
        return cls(probability, right, has_row)

    def scores(self, part: NDArray[np.bool_]) -> Scores:
        return scores_of(self.probability[part], self.right[part], self.has_row[part])


def _exact_rival(pairs: TrainingPairs) -> _Top:
    """Take the row whose names are met exactly, the one nearest in date among several."""
    nearest = pairs.X[:, FEATURE_NAMES.index("date_nearest")]
    return _Top.of(pairs, pairs.is_exact * (0.9 + 0.1 * np.nan_to_num(nearest, nan=0.5)))


def _similarity_rival(pairs: TrainingPairs, is_seen: NDArray[np.bool_]) -> _Top:
    """Take the row whose names are most alike; its probability is learned from the seen subjects."""
    from sklearn.linear_model import LogisticRegression

    places = [
        FEATURE_NAMES.index(name) for name in ("subject_similarity", "body_similarity", "role_similarity")
    ]
    alike = np.nanmean(np.where(np.isnan(pairs.X[:, places[:1]]), 0.0, pairs.X[:, places]), axis=1)
    top = _Top.of(pairs, alike)
    scale = LogisticRegression(C=1e6).fit(top.probability[is_seen, None], top.right[is_seen])
    return _Top(scale.predict_proba(top.probability[:, None])[:, 1], top.right, top.has_row)
