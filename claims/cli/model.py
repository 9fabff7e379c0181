"""`claims train` and `claims evaluate`: fit and measure."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claims.cli.options import NoDefaultTable, Published, Tables, day_of

__all__ = ["evaluate", "train"]


def train(
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Model file; the bundled one's place when left out.")
    ] = None,
    card: Annotated[Path | None, typer.Option("--card", help="Where to write the model card.")] = None,
    seed: Annotated[
        int, typer.Option("--seed", help="Seed of the split and of the generated pairs.")
    ] = 20241001,
) -> None:
    """Fit the matching model on the table's rows and print what it measures on held-out subjects."""
    from dataclasses import replace

    from claims.evaluation import fit_scales, measure_verdicts, verdict_section
    from claims.matching.card import model_card
    from claims.matching.training import train as fit
    from claims.reference import ReferenceTable
    from claims.resources import model_path

    reference = ReferenceTable.load(*(table or ()), default=not no_default_table)
    result = fit(reference, seed=seed)
    model = replace(result.model, verdict_scales=fit_scales(result.seen, reference, result.model))
    model.save(output or model_path("matching.json"))
    result = replace(result, model=model)
    verdicts = measure_verdicts(result.held_out, reference, model)
    page = model_card(result, verdicts=verdict_section(verdicts))
    if card is not None:
        card.write_text(page, encoding="utf-8")
    typer.echo(page)


def evaluate(
    gold: Annotated[Path, typer.Argument(help="GOLD.jsonl: claims with the label each must get.")],
    published: Published = None,
    table: Tables = None,
    no_default_table: NoDefaultTable = False,
) -> None:
    """Measure the checker against gold: labels, confusion, joint score, coverage, with intervals."""
    from claims.checker import Checker
    from claims.evaluation import evaluate as measure

    day = day_of(published)
    checker = Checker(table or None, default_table=not no_default_table)
    typer.echo(str(measure(gold, checker, published=day)))
