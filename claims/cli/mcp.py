"""`claims mcp`: check, verify and look-up for language-model clients, over standard input and output."""

from __future__ import annotations

from claims.cli.options import NoDefaultTable, Tables

__all__ = ["mcp"]


def mcp(table: Tables = None, no_default_table: NoDefaultTable = False) -> None:
    """Serve check, verify and look-up as read-only MCP tools over stdio (the extra `mcp`)."""
    from claims.service import serve

    serve(table or None, default_table=not no_default_table)
