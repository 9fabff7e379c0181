"""Writes the golden verdicts of this release: `python tests/golden`, run by `make golden`."""

import csv
import sys
from pathlib import Path

from claims import Checker
from claims.report.columns import COLUMNS as ALL
from claims.report.columns import row_of_record
from claims.types import Article

HERE = Path(__file__).parent
PUBLISHED = "2024-12-01"
# What a reader acts on; probabilities and wordings may move in the last digit from one model to the next.
COLUMNS = "article_id relation subject object role when label error_type reason expected evidence".split()


def rows(checker):
    """Give the golden columns of every claim of the texts, in order."""
    lines = (HERE / "texts.txt").read_text(encoding="utf-8").splitlines()
    articles = [Article(id=str(number), text=line) for number, line in enumerate(lines, start=1)]
    for article in articles:
        for record in checker.check(article, published=PUBLISHED).records():
            cells = dict(zip(ALL, row_of_record(record), strict=True))
            yield [cells[column] for column in COLUMNS]


def main():
    """Write the file."""
    with (HERE / "verdicts.csv").open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows(Checker()))


if __name__ == "__main__":
    sys.exit(main())
