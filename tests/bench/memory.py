"""Memory of a stream of articles, every word of their names new: `python tests/bench/memory.py 20000`."""

import random
import sys
from pathlib import Path

from claims import Checker
from claims.types import Article

_SYLLABLES = (
    "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so".split()
)
_SENTENCES = [
    "{} {} was appointed chief executive of {} Mills in {}.",
    "The {} {} League was founded by {} Berg in {}.",
    "{}land and {}land joined the {} League in {}.",
    "{} {} succeeded Anna {} as president of France on 4 May {}.",
]


def stream(count):
    """Give articles of three sentences with names never met before."""
    rng = random.Random(20241001)
    for number in range(count):
        sentences = []
        for _ in range(3):
            names = ["".join(rng.choices(_SYLLABLES, k=4)).title() for _ in range(3)]
            sentences.append(rng.choice(_SENTENCES).format(*names, rng.randint(1900, 2020)))
        yield Article(id=str(number), text=" ".join(sentences))


def resident_megabytes():
    """Give the memory this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def growth(count, warm_up):
    """Give megabytes after the warm-up and at the end of a stream."""
    warm = 0.0
    for number, _ in enumerate(Checker().check_many(stream(count)), start=1):
        if number == warm_up:
            warm = resident_megabytes()
    return warm, resident_megabytes()


def main():
    """Print the growth; exit 1 when it is 5 % or more."""
    count = int(sys.argv[1])
    warm_up = max(count // 10, 1)
    warm, end = growth(count, warm_up)
    share = end / warm - 1
    print(f"{count:,} articles: {warm:.0f} MB after {warm_up:,}, {end:.0f} MB at the end, {share:+.1%}")
    sys.exit(share >= 0.05)


if __name__ == "__main__":
    main()
