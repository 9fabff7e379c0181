"""False findings an article in ordinary news: texts annotated as holding no claim, and news nobody annotated.

Usage: python tests/bench/ordinary_news.py ../shared [--list]

The first are the annotated articles without a claim, of the development data and of the newsroom texts:
whatever is found there is false. The second are the news and travel articles of the development data without
annotation; what is right in them was judged by hand and stands in `ordinary_news.csv`, all else counts as
false, so that a new finding is false until somebody has read it. `--list` shows those that may be studied.
"""

import argparse
import csv
import json
from datetime import date
from pathlib import Path

from claims import Article
from claims.extraction.extractor import Extractor
from claims.reference import ReferenceTable

HERE = Path(__file__).parent
NEWSROOM = HERE.parent / "newsroom"
GOLD = tuple(sorted(path.stem for path in NEWSROOM.glob("gold_*.jsonl")))
NEWS = ("meantime", "gum_news", "gum_voyage")
# Relations that the annotation leaves out.
UNANNOTATED = {"age", "member_count", "ordinal_member", "ordinal_holder", "tenure_length", "order"}


def records(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def without_claims(path):
    """Give the ids of the articles annotated as holding no claim."""
    return {r["doc_id"] for r in records(path) if r["record"] == "doc" and not r["n_claims"]}


def key(claim, article):
    return article, claim.relation.value, claim.subject.name, claim.object.name if claim.object else ""


def findings(extractor, rows):
    """Give each article's findings, as they are judged."""
    articles = [article_of(row) for row in rows]
    for article, claims in zip(articles, extractor.extract_many(articles), strict=True):
        yield article.id, [c for c in claims if c.relation.value not in UNANNOTATED]


def article_of(row):
    published = date.fromisoformat(row["date"]) if row.get("date") else None
    return Article(id=row["id"], title=row.get("title"), text=row["text"], published=published)


def report(title, found, right, *, shown):
    false = [(name, c) for name, claims in found for c in claims if key(c, name) not in right]
    each = len(false) / max(len(found), 1)
    print(f"{title:44s} articles {len(found):3d}  findings {sum(len(c) for _, c in found):3d}  "
          f"false {len(false):2d}  an article {each:.2f}")  # fmt: skip
    for name, claim in false if shown else ():
        print("  ", "|".join(key(claim, name)), claim.rule, claim.extraction_confidence, claim.sentence[:160])
    return len(found), len(false)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shared", type=Path)
    parser.add_argument("--list", action="store_true", help="show the false findings that may be looked at")
    options = parser.parse_args()
    extractor = Extractor(table=ReferenceTable.load())
    rows = records(options.shared / "articles" / "articles_dev.jsonl")
    texts = records(NEWSROOM / "articles.jsonl")
    with (HERE / "ordinary_news.csv").open(encoding="utf-8", newline="") as file:
        right = {tuple(row.values()) for row in csv.DictReader(file)}
    total = []
    none = without_claims(options.shared / "articles" / "gold_dev.jsonl")
    annotated = list(findings(extractor, [r for r in rows if r["id"] in none]))
    total.append(report("development articles without a claim", annotated, set(), shown=options.list))
    for gold in GOLD:
        none = without_claims(NEWSROOM / f"{gold}.jsonl")
        found = list(findings(extractor, [r for r in texts if r["id"] in none]))
        if found:
            may_show = options.list and "unseen" not in gold
            total.append(report(f"newsroom texts without a claim, {gold}", found, set(), shown=may_show))
    news = [r for r in rows if not r["annotated"] and r["stratum"] in NEWS]
    found = list(findings(extractor, news))
    total.append(report("news and travel, not annotated", found, right, shown=options.list))
    articles, false = (sum(part) for part in zip(*total, strict=True))
    print(f"{'all':44s} articles {articles:3d}  false {false:2d}  an article {false / articles:.2f}")


if __name__ == "__main__":
    main()
