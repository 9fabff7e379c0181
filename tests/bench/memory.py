"""Memory of a stream of articles, every word of their names new: `python tests/bench/memory.py 20000`.

Memory goes up and down as the pipeline meets new words and is loaded anew, every thousand articles or so;
compared is the most that was held over two thousand articles. Warm is a process that has met 5,000: what
remembers words holds up to 30,000 of them, and the 45,000 of those articles have filled it.
"""

import random
import sys
from pathlib import Path

from claims import Checker
from claims.types import Article

WARM_UP = 5_000
WINDOW = 2_000
STEP = 50
ALLOWED = 0.05
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


def sizes(count):
    """Give the megabytes held after every few articles, by how many articles are done."""
    stream_of_reports = enumerate(Checker().check_many(stream(count)), start=1)
    return {number: resident_megabytes() for number, _ in stream_of_reports if number % STEP == 0}


def most(held, until):
    """Give the most that was held in the window that ends with an article."""
    return max(size for number, size in held.items() if until - WINDOW < number <= until)


def main():
    """Print the most held in each window, and the growth; exit 1 when it is 5 % or more."""
    count = int(sys.argv[1])
    held = sizes(count)
    for until in range(WINDOW, count + 1, WINDOW):
        print(f"articles {until - WINDOW + 1:6,} to {until:6,}: at most {most(held, until):.0f} MB")
    warm, end = most(held, WARM_UP), most(held, count)
    share = end / warm - 1
    print(f"warm after {WARM_UP:,} with {warm:.0f} MB, {end:.0f} MB at the end of {count:,}: {share:+.1%}")
    sys.exit(share >= ALLOWED)


if __name__ == "__main__":
    main()
