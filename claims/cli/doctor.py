"""`claims doctor`: is everything here, unchanged, and does it work?"""

from __future__ import annotations

import typer

__all__ = ["doctor"]


def doctor() -> None:
    """Show versions and digests of tool, table, models and pipeline, and check the seed article."""
    from claims.diagnosis import diagnose

    diagnosis = diagnose()
    for line in diagnosis.lines:
        typer.echo(line)
    if not diagnosis.is_healthy:
        raise typer.Exit(1)
