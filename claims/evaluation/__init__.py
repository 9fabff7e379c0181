"""Gold claims and what a checker makes of them, in figures with intervals."""

from claims.evaluation.evaluation import Evaluation, evaluate, measure
from claims.evaluation.gold import GoldClaim, read_gold
from claims.evaluation.metrics import Share

__all__ = ["Evaluation", "GoldClaim", "Share", "evaluate", "measure", "read_gold"]
