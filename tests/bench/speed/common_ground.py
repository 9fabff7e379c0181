"""What every section needs: the articles, a clock, a table of Markdown."""

import json
import os
import statistics
import time
from datetime import date

from claims.types import Article

# A quick look takes every nth article: CLAIMS_BENCH_STEP=4.
STEP = int(os.environ.get("CLAIMS_BENCH_STEP", "1"))


def read(path, step=1):
    """Give every `step`th article, fewer still in a quick look."""
    lines = path.read_text(encoding="utf-8").splitlines()[:: step * STEP]
    return [_article(json.loads(line)) for line in lines]


def _article(record):
    day = record.get("date")
    published = date.fromisoformat(day) if day and len(day) == 10 else None
    return Article(id=record["id"], text=record["text"], title=record.get("title"), published=published)


def words_of(articles):
    return sum(len(article.text.split()) for article in articles)


def timed(work, clock=time.process_time):
    begun = clock()
    result = work()
    return clock() - begun, result


def in_turn(sides, rounds, clock=time.process_time):
    """Give the seconds of each side, round by round; the first round warms up and does not count."""
    seconds = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, work in sides.items():
            spent, _ = timed(work, clock)
            if number:
                seconds[name].append(spent)
    return seconds


def ratio(seconds, over, under):
    return statistics.median(a / b for a, b in zip(seconds[over], seconds[under], strict=True))


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines)
