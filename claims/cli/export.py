"""`claims export`: findings for the tools of the field, and annotations back as gold."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from claims.cli.options import Articles, NoDefaultTable, Output, Published, Tables, day_of
from claims.cli.output import send, tell

__all__ = ["export"]

export = typer.Typer(
    help="Write findings for other tools: ClaimReview, QuickStatements, Label Studio.", no_args_is_help=True
)

_Reviewed = Annotated[
    Path, typer.Argument(help="A report.csv or .jsonl in which a person filled the column `reviewed`.")
]


@export.command()
def claimreview(
    report: _Reviewed,
    author: Annotated[str, typer.Option("--author", help="Organisation that reviewed.")],
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Day of the review: today.")] = None,
    output: Output = None,
) -> None:
    """Draft schema.org ClaimReview (JSON-LD) for the rows a person marked as reviewed."""
    from claims.exports import claim_reviews, embeddable, read_findings

    reviews = claim_reviews(read_findings(report), author=author, reviewed_on=_day(on))
    send([embeddable(reviews)], output)
    tell(f"{len(reviews)} drafts: only rows with `reviewed` = yes are taken")


@export.command()
def quickstatements(
    report: _Reviewed,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Day retrieved: today.")] = None,
    output: Output = None,
) -> None:
    """Write QuickStatements with references for reviewed rows that are REFUTED or OUTDATED."""
    from claims.exports import corrections, read_findings
    from claims.reference import ReferenceTable

    loaded = ReferenceTable.load(*(table or ()), default=not no_default_table)
    found = list(corrections(read_findings(report), loaded, retrieved=_day(on)))
    commands = [each.command for each in found if each.command]
    send([command + "\n" for command in commands], output)
    for each in found:
        if each.missing:
            tell(f"{each.claim_id}, row {each.fact_id}: {each.missing}")
    tell(f"{len(commands)} commands: look at each before you run them")


@export.command("label-studio")
def label_studio(
    articles: Articles,
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    config: Annotated[
        Path | None, typer.Option("--config", help="Where to write the labeling configuration.")
    ] = None,
    output: Output = None,
) -> None:
    """Check articles and write Label Studio tasks with the findings as predictions."""
    from claims.articles import read_articles
    from claims.checker import Checker
    from claims.exports import labeling_config, tasks_of

    checker = Checker(table or None, default_table=not no_default_table)
    reports = list(checker.check_many(read_articles(articles, published=day_of(published))))
    send([json.dumps(list(tasks_of(reports)), ensure_ascii=False, indent=1) + "\n"], output)
    if config is not None:
        send([labeling_config()], config)
    failures = [report.failure for report in reports if report.failure is not None]
    for failure in failures:
        tell(f"error: {failure.detail}")
    if failures:
        raise typer.Exit(3)


@export.command()
def gold(
    annotations: Annotated[Path, typer.Argument(help="Label Studio's export, as JSON.")],
    output: Output = None,
) -> None:
    """Turn Label Studio annotations into gold claims for `claims evaluate`."""
    from claims.exports import gold_records
    from claims.report.records import dump_record

    records = gold_records(annotations)
    send([dump_record(record) + "\n" for record in records], output)
    claims = [record for record in records if record["record"] == "claim"]
    unlabelled = sum(record["label"] is None for record in claims)
    note = f", {unlabelled} without a verdict, which `claims evaluate` needs" if unlabelled else ""
    tell(f"{len(records) - len(claims)} articles, {len(claims)} claims{note}")


def _day(text: str | None) -> date:
    return day_of(text) or datetime.now(UTC).date()
