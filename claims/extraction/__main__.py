"""Plain extraction runner: `python -m claims.extraction ARTICLES.jsonl > claims.jsonl`."""

from __future__ import annotations

import sys

from claims.articles import read_articles
from claims.extraction.extractor import Extractor
from claims.reference import ReferenceTable
from claims.report.records import claim_record, dump_record
from claims.types import Article


def main(arguments: list[str]) -> int:
    """Write the claims of some article files as JSON lines."""
    articles = (item for item in read_articles(arguments) if isinstance(item, Article))
    for claims in Extractor(table=ReferenceTable.load()).extract_many(articles):
        for claim in claims:
            sys.stdout.write(dump_record(claim_record(claim)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
