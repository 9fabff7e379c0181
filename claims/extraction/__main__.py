"""Plain runner: extract without verdicts, or train the weighing model.

::

    python -m claims.extraction ARTICLES.jsonl ... > claims.jsonl
    python -m claims.extraction --train GOLD.jsonl ARTICLES.jsonl ... [--examples JUDGED.jsonl]
                                [--folds PREDICTED.jsonl] [--judged OWN.jsonl] [--write]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from claims.articles import read_articles
from claims.extraction.extractor import Extractor
from claims.extraction.gold import read_gold, same_by_table
from claims.extraction.training import (
    Bench,
    baseline,
    cross_validate,
    fit,
    read_examples,
    write_examples,
    write_weigher,
)
from claims.extraction.weighing import PriorWeigher
from claims.reference import ReferenceTable
from claims.report.records import claim_record, dump_record
from claims.resources import model_path
from claims.types import Article


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m claims.extraction")
    parser.add_argument("articles", nargs="+")
    parser.add_argument("--train", metavar="GOLD", type=Path)
    parser.add_argument(
        "--folds", metavar="PREDICTED", type=Path, help="write each fold's claims by the others' model"
    )
    parser.add_argument(
        "--examples", metavar="JUDGED", type=Path, help="judged drafts of another set to train on too"
    )
    parser.add_argument("--judged", metavar="OWN", type=Path, help="write these articles' judged drafts")
    parser.add_argument("--write", action="store_true", help="store the model fitted on all articles")
    options = parser.parse_args(arguments)
    articles = [item for item in read_articles(options.articles) if isinstance(item, Article)]
    if options.train is None:
        for claims in Extractor(table=ReferenceTable.load()).extract_many(articles):
            sys.stdout.writelines(dump_record(claim_record(claim)) + "\n" for claim in claims)
        return 0
    return _train(options, articles)


def _train(options: argparse.Namespace, articles: Sequence[Article]) -> int:
    table = ReferenceTable.load()
    gold = read_gold(options.train)
    annotated = [article for article in articles if article.id in gold]
    extractor = Extractor(table=table, weigher=PriorWeigher())
    drafts = {article.id: found for article, found in extractor.drafts(annotated)}
    others = read_examples(options.examples) if options.examples is not None else []
    bench = Bench(drafts=drafts, gold=gold, same=same_by_table(table), others=others)
    names = [article.id for article in annotated]
    parts = cross_validate(bench, names)
    scores = [bench.score(model, held_out) for model, held_out in parts]
    found, wrong, missed = (sum(getattr(s, part) for s in scores) for part in ("found", "wrong", "missed"))
    precision, recall = found / max(found + wrong, 1), found / max(found + missed, 1)
    plain = baseline(bench, names)
    sys.stdout.write(f"rules alone    P {plain.precision:.3f}  R {plain.recall:.3f}  F1 {plain.f1:.3f}\n")
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    sys.stdout.write(
        f"with model     P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (5 folds of articles)\n"
    )
    if options.judged is not None:
        write_examples(bench.examples(names), options.judged)
    if options.folds is not None:
        by_id = {article.id: article for article in annotated}
        with options.folds.open("w", encoding="utf-8") as sink:
            for model, held_out in parts:
                reader = Extractor(table=table, weigher=model, nlp=extractor.parser.nlp)
                for claims in reader.extract_many(by_id[name] for name in held_out):
                    sink.writelines(dump_record(claim_record(claim)) + "\n" for claim in claims)
    if options.write:
        measured = {
            "precision": precision,
            "recall": recall,
            "f1": f1,
            "articles": float(len(names)),
            "other_examples": float(len(others)),
        }
        write_weigher(fit(bench, names), model_path("extraction.json"), measured=measured)
    return 0


if __name__ == "__main__":
    sys.exit(main())
