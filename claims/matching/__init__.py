"""Claim -> entities -> candidate rows of the reference table, with probabilities."""

from claims.matching.linked import LinkedClaim, MatchedClaim

__all__ = ["LinkedClaim", "MatchedClaim"]
