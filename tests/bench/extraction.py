"""Text to claims against the bare spaCy pipeline: same articles, same model, one process, one run.

Usage: python tests/bench/extraction.py ARTICLES.jsonl [ROUNDS] [--write docs/speed.md]
"""

import argparse
import json
import resource
import statistics
import time
from datetime import date
from pathlib import Path

from claims.checker import Checker
from claims.dates import parse_day
from claims.extraction.extractor import Extractor
from claims.extraction.pipeline import load_pipeline, model_name
from claims.reference import ReferenceTable
from claims.types import Article


def read(path):
    lines = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    return [Article(id=r["id"], text=r["text"], title=r.get("title"), published=_day(r)) for r in lines]


def _day(record) -> date | None:
    return parse_day(record["date"]) if record.get("date") else None


def timed(work):
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


def measure(articles, rounds):
    """Give seconds of each side, round by round, the two in turn."""
    nlp = load_pipeline()
    table = ReferenceTable.load()
    texts = [article.text for article in articles]
    reader = Extractor(nlp=load_pipeline(), table=table)
    checker = Checker(table, nlp=load_pipeline())
    seconds = {"spaCy": [], "extract": [], "after extraction": []}
    for _ in range(rounds):
        seconds["spaCy"].append(timed(lambda: sum(1 for _ in nlp.pipe(texts, batch_size=64)))[0])
        spent, claims = timed(lambda: [c for found in reader.extract_many(articles) for c in found])
        seconds["extract"].append(spent)
        seconds["after extraction"].append(timed(lambda found=claims: checker.verify(found))[0])
    return seconds, claims, model_name(nlp)


def page(articles, seconds, claims, model, rounds):
    words = sum(len(article.text.split()) for article in articles)
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    ratios = [a / b for a, b in zip(seconds["spaCy"], seconds["extract"], strict=True)]
    both = medians["extract"] + medians["after extraction"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = "\n".join(f"| {name} | {value:.2f} | {words / value:,.0f} |" for name, value in medians.items())
    return f"""# Speed

Written by `make bench`; do not edit by hand. {len(articles)} articles, {words:,} words, {model}, one process,
{rounds} rounds in turn, medians.

| what | seconds | words a second |
| --- | --- | --- |
{rows}

Extraction against the bare pipeline (`nlp.pipe`), round by round:
median {statistics.median(ratios):.2f} times (lowest {min(ratios):.2f}, highest {max(ratios):.2f}). {len(claims)} claims;
matching and verdicts take {medians["after extraction"] / both:.0%} of the whole,
{len(claims) / medians["after extraction"]:,.0f} claims a second.
Peak memory of the process, which holds three pipelines: {peak:,.0f} MB.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles")
    parser.add_argument("rounds", nargs="?", type=int, default=3)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    articles = read(options.articles)
    text = page(articles, *measure(articles, options.rounds), options.rounds)
    print(text)
    if options.write:
        options.write.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
