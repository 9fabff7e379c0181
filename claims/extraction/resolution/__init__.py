"""What each mention of a sentence stands for: names, pronouns, noun phrases."""

from claims.extraction.resolution.discourse import Discourse, points_back
from claims.extraction.resolution.resolver import Resolver

__all__ = ["Discourse", "Resolver", "points_back"]
