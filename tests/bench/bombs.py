"""Processor time of each text built to exhaust a reader: `python tests/bench/bombs.py`."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "hostile"))

from exhausting import bombs

from claims import Checker


def main():
    """Print the slowest first."""
    checker = Checker()
    checker.check("NATO was founded in 1949.")
    taken = []
    for name, text in bombs():
        began = time.process_time()
        checker.check(text, published="2024-10-01")
        taken.append((time.process_time() - began, name))
    below = sum(seconds < 2 for seconds, _ in taken)
    print(f"{len(taken)} kinds of 100 KB, {below} within 2 s of processor time; the slowest:")
    for seconds, name in sorted(taken, reverse=True)[:8]:
        print(f"{seconds:6.2f} s  {name}")


if __name__ == "__main__":
    main()
