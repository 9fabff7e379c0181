"""What each mention of a sentence stands for: names, pronouns, noun phrases."""

from claims.extraction.resolution.discourse import Discourse, founds_unnamed, leads_unnamed, points_back
from claims.extraction.resolution.resolver import Resolver

__all__ = ["Discourse", "Resolver", "founds_unnamed", "leads_unnamed", "points_back"]
