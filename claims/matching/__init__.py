"""Claim -> entities -> candidate rows of the reference table, with probabilities."""

from typing import TYPE_CHECKING, Any

from claims.matching.candidates import CandidateRows, candidates, find_rows
from claims.matching.features import FEATURE_NAMES, FEATURES, feature_matrix
from claims.matching.linked import LinkedClaim
from claims.matching.linker import Linker, claim_interval, link
from claims.matching.model import Matcher, MatchingModel, load_matcher
from claims.matching.scored import MatchedClaim, ScoredRows
from claims.matching.scoring import match, match_claims, score

if TYPE_CHECKING:
    from claims.matching.matcher import ClaimMatcher
    from claims.matching.training import TrainingResult, train

__all__ = [
    "FEATURES",
    "FEATURE_NAMES",
    "CandidateRows",
    "ClaimMatcher",
    "LinkedClaim",
    "Linker",
    "MatchedClaim",
    "Matcher",
    "MatchingModel",
    "ScoredRows",
    "TrainingResult",
    "candidates",
    "claim_interval",
    "feature_matrix",
    "find_rows",
    "link",
    "load_matcher",
    "match",
    "match_claims",
    "score",
    "train",
]

# Importing scikit-learn takes a second that checking an article does not need.
_LAZY = {"ClaimMatcher": "matcher", "TrainingResult": "training", "train": "training"}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(f"claims.matching.{_LAZY[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
