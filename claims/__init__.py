"""Dated founding, membership and leadership claims, checked against a reference table."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from claims.__about__ import __version__

if TYPE_CHECKING:
    from claims.checker import Checker
    from claims.dates import Interval
    from claims.errors import ClaimsError
    from claims.matching import ClaimMatcher
    from claims.reference import ReferenceTable
    from claims.report import Report
    from claims.types import Article, Claim, Entity, Fact, Label, Match, Verdict

__all__ = [
    "Article",
    "Checker",
    "Claim",
    "ClaimMatcher",
    "ClaimsError",
    "Entity",
    "Fact",
    "Interval",
    "Label",
    "Match",
    "ReferenceTable",
    "Report",
    "Verdict",
    "__version__",
]

# Importing spaCy and scikit-learn costs two seconds, so names are fetched when first asked for.
_HOMES = {
    "Checker": "claims.checker",
    "ClaimMatcher": "claims.matching",
    "ClaimsError": "claims.errors",
    "Interval": "claims.dates",
    "ReferenceTable": "claims.reference",
    "Report": "claims.report",
} | dict.fromkeys(("Article", "Claim", "Entity", "Fact", "Label", "Match", "Verdict"), "claims.types")


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'claims' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
