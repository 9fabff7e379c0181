"""Gold claims and what a checker makes of them, in figures with intervals."""

from claims.evaluation.calibration import VerdictScores, fit_scales, measure_verdicts, verdict_section
from claims.evaluation.evaluation import Evaluation, evaluate, measure
from claims.evaluation.gold import GoldClaim, read_gold
from claims.evaluation.metrics import Share

__all__ = [
    "Evaluation",
    "GoldClaim",
    "Share",
    "VerdictScores",
    "evaluate",
    "fit_scales",
    "measure",
    "measure_verdicts",
    "read_gold",
    "verdict_section",
]
