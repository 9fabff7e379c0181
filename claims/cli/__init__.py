"""The command line."""

from claims.cli.app import main

__all__ = ["main"]
