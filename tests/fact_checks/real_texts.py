"""`python tests/fact_checks/real_texts.py ../shared [-v] [--closed] [--news FOLDER]`: what is accused.

The texts beside the project, as they stand: articles, documents of KnowledgeNet and Re-DocRED, whole pages of
TimeQA, sentences of FewRel; with `--news` the real news of `make real-news` instead. Nearly all they say is
true, so that nearly every REFUTED or OUTDATED is a false alarm.
Each of those met so far was read by hand; `real_texts_judged.csv` holds what was wrong: the text (`text`),
one of two good sources (`sources`), our reading (`reading`), the body or person it was taken for
(`namesake`) or the table (`table`). It names a text, a relation and a place, and holds no sentence.

Without `--closed`, the texts that may be looked at; with it, totals of those that may not: the held-out
part of TimeQA, the pages of closed golds and a quarter of FewRel; of the news the closed part.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from claims import Checker
from claims.benchmarks.fewrel import part_of
from claims.benchmarks.timeqa import HELD_OUT, detokenised, read_pages
from claims.types import Article, Label, Verdict

HERE = Path(__file__).parent
JUDGED = HERE / "real_texts_judged.csv"
PAGES = HERE.parent / "wiki_pages"
CLOSED_PAGES = ("gold_unseen.jsonl", "gold_unseen_fourth.jsonl")
CAUSES = ("text", "sources", "reading", "namesake", "table")
ACCUSING = (Label.REFUTED, Label.OUTDATED)


def texts(shared: Path, *, closed: bool) -> Iterator[Article]:
    """Give the real texts beside the project: those that may be looked at, or the closed ones."""
    if closed:
        return chain(_pages(shared, closed=True), _sentences(shared, "closed"))
    opened = _articles(shared)
    return chain(opened, _knowledgenet(shared), _pages(shared, closed=False), _sentences(shared, "studied"))


def _articles(shared: Path) -> list[Article]:
    """Give the development articles and the documents of Re-DocRED that are none of them."""
    found = [_article(row) for row in _lines(shared / "articles" / "articles_dev.jsonl")]
    known = {article.text[:40] for article in found}
    for row in json.loads((shared / "benchmarks/redocred/dev_revised.json").read_text(encoding="utf-8")):
        text = detokenised(" ".join(word for sentence in row["sents"] for word in sentence))
        if text[:40] not in known:
            found.append(Article(id=f"redocred-{row['title']}", text=text, title=row["title"]))
    return found


def news(folder: Path, *, closed: bool) -> Iterator[Article]:
    """Give the real news that may be looked at, or the closed part."""
    parts = ("closed.jsonl",) if closed else ("open.jsonl", "opened.jsonl")
    return map(_article, chain.from_iterable(_lines(folder / part) for part in parts))


def _article(row: dict) -> Article:
    day = row.get("date") or ""
    published = date.fromisoformat(day) if len(day) == 10 else None
    return Article(id=row["id"], text=row["text"], title=row.get("title"), published=published)


def _knowledgenet(shared: Path) -> Iterator[Article]:
    for row in _lines(shared / "benchmarks/knowledgenet/train_folds123.jsonl"):
        yield Article(id=f"knowledgenet-{row['documentId']}", text=row["documentText"])


def _pages(shared: Path, *, closed: bool) -> Iterator[Article]:
    path = shared / "benchmarks/timeqa/human_annotated_train.json"
    held_out = {page.article.id for page in read_pages(path) if page.part == HELD_OUT}
    golds = (row for name in CLOSED_PAGES for row in _lines(PAGES / name) if row["record"] == "doc")
    shut = held_out | {"/wiki/" + row["doc_id"].partition("-")[2] for row in golds}
    for row in json.loads(path.read_text(encoding="utf-8")):
        name = row["link"].removeprefix("/wiki/")
        if ({row["link"], name} & shut != set()) is closed:
            text = "\n".join(detokenised(paragraph) for paragraph in row["paras"])
            yield Article(id=f"timeqa-{name}", text=text, title=name.replace("_", " "))


def _sentences(shared: Path, part: str) -> Iterator[Article]:
    rows = json.loads((shared / "benchmarks/fewrel/val_wiki.json").read_text(encoding="utf-8"))
    for relation, sentences in rows.items():
        for number, sentence in enumerate(sentences):
            if part_of(number) == part:
                yield Article(
                    id=f"fewrel-{relation}-{number}", text=detokenised(" ".join(sentence["tokens"]))
                )


def _lines(path: Path) -> Iterator[dict]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def key_of(verdict: Verdict) -> tuple[str, str, str]:
    """Give what tells a verdict apart: the text, the relation and the place of the sentence."""
    claim = verdict.claim
    return claim.article_id, claim.relation.value, str(claim.start)


def judged() -> dict[tuple[str, str, str], str]:
    """Give the causes found by hand."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        return {(row["text"], row["relation"], row["start"]): row["cause"] for row in csv.DictReader(file)}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="show what is accused")
    parser.add_argument("--closed", action="store_true", help="totals of the texts that may not be looked at")
    parser.add_argument("--news", type=Path, metavar="FOLDER", help="the real news there instead")
    options = parser.parse_args(arguments)
    checker = Checker()
    source, place = (news, options.news) if options.news else (texts, options.shared)
    articles = list(source(place, closed=options.closed))
    labels: Counter[Label] = Counter()
    causes: Counter[tuple[Label, str]] = Counter()
    known = judged()
    for report in checker.check_many(articles):
        for verdict in report:
            labels[verdict.label] += 1
            if verdict.label in ACCUSING:
                cause = known.get(key_of(verdict), "not read")
                causes[verdict.label, cause] += 1
                if options.verbose and not options.closed:
                    print(
                        verdict.label.value,
                        *key_of(verdict),
                        cause,
                        verdict.claim.sentence,
                        verdict.explanation,
                        sep=" | ",
                    )
    words = sum(len(article.text.split()) for article in articles)
    print(f"real texts {len(articles):,}, words {words:,}, claims {labels.total():,}")
    print(", ".join(f"{label.value} {labels[label]:,}" for label in Label))
    for label in () if options.closed else ACCUSING:
        shares = (f"{cause} {causes[label, cause]}" for cause in (*CAUSES, "not read"))
        print(f"of {label.value}:", ", ".join(shares))


if __name__ == "__main__":
    main()
