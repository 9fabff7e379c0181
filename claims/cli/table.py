"""`claims table check|info|build|seal|compare`: the reference table as a thing of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claims.cli.options import NoDefaultTable
from claims.cli.output import tell

__all__ = ["table"]

table = typer.Typer(
    help="Validate, describe, compile, seal or compare reference tables.", no_args_is_help=True
)

_Folder = Annotated[Path | None, typer.Argument(help="Folder of the table; the bundled one when left out.")]
_SHOWN = 20


@table.command()
def check(
    source: Annotated[
        Path | None,
        typer.Argument(help="Folder, facts.csv, Parquet or JSON; the bundled table when left out."),
    ] = None,
    no_default_table: NoDefaultTable = False,
) -> None:
    """Report every fault of a table at once: file, line, column, value, remedy.

    Ids of the bundled table resolve, as they do for `claims check --table`.
    """
    from claims.reference import ReferenceTable, check_source
    from claims.resources import bundled_table

    base = None if source is None or no_default_table else ReferenceTable.load()
    faults = check_source(source or bundled_table(), base=base)
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


@table.command()
def seal(folder: Annotated[Path, typer.Argument(help="Folder of tidy CSV files.")]) -> None:
    """Write the hashes of a table's files into its datapackage.json, after an edit that was meant.

    A sealed table whose files changed since is refused: a lost row would turn verdicts.
    """
    from claims.reference import seal_folder

    tell(f"{folder}: sealed {', '.join(seal_folder(folder))}")


@table.command()
def compare(
    old: Annotated[Path, typer.Argument(help="The table as it was.")],
    new: Annotated[
        Path | None, typer.Argument(help="The table as it is; the bundled one when left out.")
    ] = None,
    limit: Annotated[int, typer.Option(help="Lines shown of each kind of change; 0 for all.")] = _SHOWN,
) -> None:
    """Show which facts and entities were added, removed or changed between two tables."""
    from claims.reference import ReferenceTable, compare_tables

    tables = [ReferenceTable.load(folder, default=False) for folder in (old, new) if folder]
    found = compare_tables(tables[0], tables[1] if new else ReferenceTable.load())
    for line in found.lines(limit or None):
        typer.echo(line)
