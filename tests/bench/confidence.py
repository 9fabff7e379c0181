"""How often a finding is right, against how sure the reading said it was.

Usage: python tests/bench/confidence.py ../shared PREDICTED.jsonl GOLD.jsonl [GOLD.jsonl ...]

Right are the findings that the scorer beside the data pairs with a claim of the gold, wrong those it counts
so; a second finding of a claim counts neither way. Bins hold as many findings each, the least sure first.
"""

import argparse
from pathlib import Path

import numpy as np
from contested import articles_of, predictions
from errors import loaded

from claims.matching.measuring import calibration_error, reliability

BINS = 5


def judged(score, golds, predicted):
    """Give how sure each finding was, shape (n,), 0 to 1, and whether it is right, 0 or 1."""
    pairs = []
    for gold in golds:
        for found, _, wrong in score.score(*articles_of(score, gold, predicted)).values():
            pairs += [(one["extraction_confidence"], 1.0) for _, one in found]
            pairs += [(one["extraction_confidence"], 0.0) for one in wrong]
    return np.array(pairs, dtype=float).reshape(-1, 2).T


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("predicted", type=Path)
    parser.add_argument("golds", type=Path, nargs="+")
    options = parser.parse_args()
    score = loaded(options.shared / "bench" / "score_articles.py")
    sure, right = judged(score, options.golds, predictions(options.predicted, score.GROUP))
    print("confidence  right  findings")
    for part in reliability(sure, right, bins=BINS):
        print(f"{part.confidence:10.3f}  {part.accuracy:.3f}  {part.size}")
    error = calibration_error(sure, right, bins=BINS)
    print(f"all {sure.mean():.3f}, right {right.mean():.3f} of {len(sure)}")
    print(f"expected calibration error {error:.3f}")


if __name__ == "__main__":
    main()
