"""Plain runner: extract without verdicts, or train the models of choice and weight.

::

    python -m claims.extraction ARTICLES.jsonl ... > claims.jsonl
    python -m claims.extraction --train GOLD.jsonl ARTICLES.jsonl ... [--examples JUDGED.jsonl]
                                [--besides GOLD.jsonl ARTICLES.jsonl ...]
                                [--judgements JUDGEMENTS.csv ARTICLES.jsonl ...]
                                [--folds PREDICTED.jsonl] [--judged OWN.jsonl] [--choice] [--write]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claims.articles import read_articles
from claims.extraction.choice.judging import RecordingChooser
from claims.extraction.choice.training import choice_shares, fit_choices, held_out, write_chooser
from claims.extraction.extractor import Extractor
from claims.extraction.gold import GoldClaim, SameThing, read_gold, same_by_table
from claims.extraction.judgements import judged_examples, read_judgements
from claims.extraction.training import (
    AnnotatedSet,
    Bench,
    Example,
    Scores,
    baseline,
    cross_validate,
    fit,
    fold_of,
    judged_choices,
    read_examples,
    write_examples,
    write_weigher,
)
from claims.extraction.weighing.weigher import LogisticWeigher, PriorWeigher
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
    parser.add_argument(
        "--besides", nargs=2, action="append", default=[], metavar=("GOLD", "ARTICLES"),
        help="annotated articles of another style to train on too, measured by folds of their own",
    )  # fmt: skip
    parser.add_argument(
        "--judgements", nargs=2, action="append", default=[], metavar=("JUDGEMENTS", "ARTICLES"),
        help="findings that readers judged, and the articles they stand in, to train on too",
    )  # fmt: skip
    parser.add_argument("--judged", metavar="OWN", type=Path, help="write these articles' judged drafts")
    parser.add_argument("--choice", action="store_true", help="fit and measure the model of choice alone")
    parser.add_argument("--write", action="store_true", help="store the models fitted on all articles")
    options = parser.parse_args(arguments)
    articles = _read(options.articles)
    if options.train is None:
        for claims in Extractor(table=ReferenceTable.load()).extract_many(articles):
            sys.stdout.writelines(dump_record(claim_record(claim)) + "\n" for claim in claims)
        return 0
    return _train(options, articles)


def _train(options: argparse.Namespace, articles: Sequence[Article]) -> int:
    table = ReferenceTable.load()
    same = same_by_table(table)
    sets = [AnnotatedSet(read_gold(options.train), articles), _besides(options.besides)]
    extractor = Extractor(table=table, weigher=PriorWeigher(), chooser=RecordingChooser())
    choices = judged_choices(extractor, sets, same)
    told = [(read_judgements(Path(path)), _read([texts])) for path, texts in options.judgements]
    read = [*(a for each in sets for a in each.annotated), *(a for _, texts in told for a in texts)]
    chooser = held_out(choices, list(dict.fromkeys(a.id for a in read)), fold_of)
    measured = choice_shares(choices, chooser)
    for name, value in measured.items():
        sys.stdout.write(f"choice of bodies, {name:8s} {value:.3f}  ({len(choices)} open ones, 5 folds)\n")
    if options.write:
        write_chooser(fit_choices(choices), model_path("choice.json"), measured=measured)
    if options.choice:
        return 0
    others = read_examples(options.examples) if options.examples is not None else []
    # The weigher learns from what is chosen by a model that has not seen the article.
    reader = Extractor(table=table, weigher=PriorWeigher(), nlp=extractor.parser.nlp, chooser=chooser)
    findings = [e for judgements, texts in told for e in judged_examples(judgements, texts, reader)]
    return _train_weigher(options, reader, sets, same, others, findings)


def _train_weigher(
    options: argparse.Namespace,
    extractor: Extractor,
    sets: Sequence[AnnotatedSet],
    same: SameThing,
    others: Sequence[Example],
    findings: Sequence[Example],
) -> int:
    (own, names), (besides, news) = (_bench(extractor, each, same, others) for each in sets)
    own = replace(own, besides=[*besides.examples(news), *findings])
    besides = replace(besides, besides=[*own.examples(names), *findings])
    parts = cross_validate(own, names)
    plain = baseline(own, names)
    sys.stdout.write(f"rules alone    P {plain.precision:.3f}  R {plain.recall:.3f}  F1 {plain.f1:.3f}\n")
    total = _summed(own, parts)
    sys.stdout.write(f"with model     {_figures(total)}  (5 folds of articles)\n")
    news_parts = cross_validate(besides, news) if news else []
    if news:
        sys.stdout.write(f"besides        {_figures(_summed(besides, news_parts))}  (5 folds of those)\n")
    if options.judged is not None:
        write_examples([*own.examples(names), *besides.examples(news)], options.judged)
    if options.folds is not None:
        everything = [article for each in sets for article in each.articles]
        _write_folds([*parts, *news_parts], extractor, everything, options.folds)
    if options.write:
        measured = {
            "precision": total.precision,
            "recall": total.recall,
            "f1": total.f1,
            "articles": float(len(names)),
            "other_articles": float(len(news)),
            "other_examples": float(len(others)),
            "judged_findings": float(len(findings)),
        }
        write_weigher(fit(own, names), model_path("extraction.json"), measured=measured)
    return 0


def _read(paths: Sequence[str]) -> list[Article]:
    return [item for item in read_articles(paths) if isinstance(item, Article)] if paths else []


def _bench(
    extractor: Extractor, annotated: AnnotatedSet, same: SameThing, others: Sequence[Example]
) -> tuple[Bench, list[str]]:
    """Read the annotated articles; give them with their drafts, and their names in order."""
    drafts = {article.id: found for article, found in extractor.drafts(annotated.annotated)}
    return Bench(drafts=drafts, gold=annotated.gold, same=same, others=others), list(drafts)


def _besides(pairs: Sequence[tuple[str, str]]) -> AnnotatedSet:
    """Give the annotated articles of another style."""
    gold: dict[str, list[GoldClaim]] = {}
    for path, _ in pairs:
        gold |= read_gold(Path(path))
    return AnnotatedSet(gold, _read(list(dict.fromkeys(path for _, path in pairs))))


_Parts = Sequence[tuple[LogisticWeigher, tuple[str, ...]]]


def _summed(bench: Bench, parts: _Parts) -> Scores:
    scores = [bench.score(model, held_out) for model, held_out in parts]
    found, wrong, missed = (sum(getattr(s, part) for s in scores) for part in ("found", "wrong", "missed"))
    return Scores(found=found, wrong=wrong, missed=missed)


def _figures(scores: Scores) -> str:
    return f"P {scores.precision:.3f}  R {scores.recall:.3f}  F1 {scores.f1:.3f}"


def _write_folds(parts: _Parts, extractor: Extractor, articles: Sequence[Article], path: Path) -> None:
    """Write the claims of each fold as the model fitted on the others weighs them."""
    by_id = {article.id: article for article in articles}
    with path.open("w", encoding="utf-8") as sink:
        for model, held_out in parts:
            reader = Extractor(
                table=extractor.table, weigher=model, nlp=extractor.parser.nlp, chooser=extractor.chooser
            )
            for claims in reader.extract_many(by_id[name] for name in held_out):
                sink.writelines(dump_record(claim_record(claim)) + "\n" for claim in claims)


if __name__ == "__main__":
    sys.exit(main())
