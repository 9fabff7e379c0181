"""The command `claims` and its subcommands.

Heavy modules are imported inside the commands, so that `--help` answers at once.
"""

from __future__ import annotations

import errno
import os
import sys

import typer

from claims.__about__ import __version__
from claims.cli.check import check
from claims.cli.doctor import doctor
from claims.cli.export import export
from claims.cli.extract import extract
from claims.cli.interruption import end_of_pipe, stop_on_signals
from claims.cli.mcp import mcp
from claims.cli.model import evaluate, train
from claims.cli.output import tell
from claims.cli.table import table
from claims.cli.verify import verify
from claims.errors import ClaimsError, ReferenceTableError

__all__ = ["app", "main"]

# A full disk, a read-only folder: no fault of ours, and none that a command could mend.
_REFUSED = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM})

app = typer.Typer(
    name="claims",
    help="Find dated founding, membership and leadership claims in articles and check them against a table.",
    epilog="Exit codes: 0 done, 1 --fail-on hit, 2 usage, 3 done but some inputs failed.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    suggest_commands=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claims {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print version."),
) -> None:
    pass


for command in (check, extract, verify, train, evaluate, doctor, mcp):
    app.command()(command)
app.add_typer(table, name="table")
app.add_typer(export, name="export")


def main() -> None:
    """Run the command line; errors are one line on stderr: of use exit 2, of this package 70."""
    # The small matrices of parsing are slower in two threads than in one.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    stop_on_signals()
    try:
        app()
    except ReferenceTableError as fault:
        # The message shows the first faults only: here every one is told, once.
        headline, *_ = str(fault).splitlines()
        for line in (headline, *fault.faults) if fault.faults else (str(fault),):
            tell(str(line))
        sys.exit(2)
    except ClaimsError as fault:
        tell(f"claims: {fault}")
        sys.exit(2)
    except Exception as fault:
        if os.environ.get("CLAIMS_TRACEBACK"):
            raise
        sys.exit(_told(fault))


def _told(fault: Exception) -> int:
    """Tell of a fault that no command expected; give the exit code."""
    if isinstance(fault, OSError) and fault.errno in _REFUSED:
        if fault.filename is None:
            end_of_pipe()  # what could not be written would be tried again on the way out
        tell(f"claims: {fault.filename or 'refused'}: {fault.strerror}")
        return 2
    what = f"{type(fault).__name__}: {fault}"
    tell(f"claims: this is a defect of claims, {what} (CLAIMS_TRACEBACK=1 shows where)")
    return 70
