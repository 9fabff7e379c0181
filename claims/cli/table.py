"""`claims table check|info|build`: the reference table as a thing of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claims.cli.output import tell

__all__ = ["table"]

table = typer.Typer(help="Validate, describe or compile a reference table.", no_args_is_help=True)

_Folder = Annotated[Path | None, typer.Argument(help="Folder of the table; the bundled one when left out.")]


@table.command()
def check(folder: _Folder = None) -> None:
    """Report every fault of a table at once: file, line, column, value, remedy."""
    from claims.reference import check_table
    from claims.resources import bundled_table

    faults = check_table(folder or bundled_table())
    for fault in faults:
        typer.echo(str(fault))
    errors = [fault for fault in faults if fault.is_error]
    tell(f"errors: {len(errors)}, warnings: {len(faults) - len(errors)}")
    if errors:
        raise typer.Exit(1)


@table.command()
def info(folder: _Folder = None) -> None:
    """Show counts, coverage, freshness and sources of a table."""
    from claims.reference import ReferenceTable, table_info

    loaded = ReferenceTable.load(folder, default=False) if folder else ReferenceTable.load()
    typer.echo(str(table_info(loaded)))


@table.command()
def build(
    source: Annotated[Path, typer.Argument(help="Folder of tidy CSV files, facts.csv, Parquet or JSON.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write.")],
) -> None:
    """Turn a source into a tidy table folder and compile it."""
    from claims.reference import build_table

    built = build_table(source, output)
    tell(f"{output}: {built}")
