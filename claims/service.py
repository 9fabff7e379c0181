"""A read-only MCP server over stdio: check a text, verify a claim, look a name up.

Nothing is written and nothing fetched. The tools give the JSON records of the design, so a client gets
from a conversation what a program gets from JSONL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.__about__ import __version__
from claims.checker import Checker
from claims.dates import parse_day
from claims.errors import ClaimsError
from claims.report.intake import claim_of_record
from claims.report.records import Record, verdict_record
from claims.types import Entity, Fact, NameMatch

if TYPE_CHECKING:
    from mcp.server import MCPServer

__all__ = ["MAX_TEXT", "Desk", "make_server", "serve"]

# A conversation holds no longer text, and a client must not be able to fill the memory.
MAX_TEXT = 200_000
_MAX_NAMES, _MAX_FACTS = 5, 40


class Desk:
    """What the server's tools do, as plain calls.

    Parameters
    ----------
    checker : Checker
        The checker all tools share.
    """

    def __init__(self, checker: Checker) -> None:
        self._checker = checker

    def check(self, text: str, published: str | None = None) -> Record:
        """Check every founding, membership and leadership claim of a text.

        Parameters
        ----------
        text : str
            The article or passage, at most 200,000 characters.
        published : str, optional
            Day the text is from, such as "2024-10-01"; claims in the present tense are judged then.

        Returns
        -------
        dict
            `claims`, records with label, expected value, evidence and explanation, and `notes`.
        """
        if len(text) > MAX_TEXT:
            raise ClaimsError(f"the text has {len(text):,} characters, more than {MAX_TEXT:,}: cut it")
        report = self._checker.check(text, published=published)
        return {"claims": report.records(), "notes": list(report.notes)}

    def verify(self, claim: dict[str, Any], published: str | None = None) -> Record:
        """Verify one structured claim.

        Parameters
        ----------
        claim : dict
            `relation` (founded, joined, left, member, took_office, holds_office ...) and `subject`, and what
            else is known: `object`, `role`, `when` (EDTF), `predecessor`, `quantity` ("10 year").
        published : str, optional
            Day as of which to judge, such as "2024-10-01".

        Returns
        -------
        dict
            The claim's record with its verdict.
        """
        day = parse_day(published) if published else None
        (verdict,) = self._checker.verify([claim_of_record(claim)], published=day)
        return verdict_record(verdict)

    def look_up(self, name: str, on: str | None = None) -> Record:
        """Look a name up in the reference table: what it may stand for, and the facts about it.

        Parameters
        ----------
        name : str
            An organisation, state, person or office, as articles write it.
        on : str, optional
            Give only facts that may have held, or had happened, by this day, such as "2024-10-01".

        Returns
        -------
        dict
            `matches`, at most five, best first, each with at most forty `facts`.
        """
        day = parse_day(on) if on else None
        table = self._checker.table
        matches = table.find(name, at=day)[:_MAX_NAMES]
        return {
            "matches": [self._match(match, on=day) for match in matches],
            "as_of": table.as_of.isoformat(),
        }

    def _match(self, match: NameMatch, *, on: date | None) -> Record:
        table = self._checker.table
        entity = table.entity(match.entity_id)
        rows = [*table.facts_about(match.entity_id), *table.facts_of_object(match.entity_id)]
        held = [fact for fact in rows if on is None or _holds(fact, on)]
        return {
            "entity_id": match.entity_id,
            "label": _label(entity),
            "kind": match.kind.value,
            "wikidata": entity.wikidata if entity else None,
            "score": round(match.score, 3),
            "facts": [self._fact(fact) for fact in held[:_MAX_FACTS]],
            "facts_left_out": max(0, len(held) - _MAX_FACTS),
        }

    def _fact(self, fact: Fact) -> Record:
        table = self._checker.table
        return {
            "fact_id": fact.fact_id,
            "subject": _label(table.entity(fact.subject_id)),
            "relation": fact.relation.value,
            "object": _label(table.entity(fact.object_id)) if fact.object_id else None,
            "role": fact.role,
            "interval": fact.interval.edtf,
            "basis": fact.basis,
            "verified": fact.verified,
            "sources": list(fact.source_ids),
        }


def _holds(fact: Fact, day: date) -> bool:
    # A founding is over in a day and yet true ever after.
    return fact.interval.may_hold_on(day) if fact.interval.is_span else fact.interval.first <= day


def _label(entity: Entity | None) -> str | None:
    return entity.label if entity else None


def make_server(desk: Desk) -> MCPServer:
    """Make the server with its three read-only tools.

    Raises
    ------
    ClaimsError
        When the extra `mcp` is not installed.
    """
    try:
        from mcp.server import MCPServer
        from mcp.types import ToolAnnotations
    except ImportError:
        raise ClaimsError("the server needs the MCP package: pip install 'factclaims[mcp]'") from None
    server = MCPServer("claims", version=__version__, instructions=__doc__, log_level="WARNING")
    read_only = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
    for tool in (desk.check, desk.verify, desk.look_up):
        server.tool(annotations=read_only)(_telling(tool))
    return server


def _telling(tool: Callable[..., Record]) -> Callable[..., Record]:
    """Wrap a tool so that an error of this package reaches the client in its own words."""
    from mcp.server.mcpserver.exceptions import ToolError

    @wraps(tool)
    def told(*args: Any, **named: Any) -> Record:
        try:
            return tool(*args, **named)
        except ClaimsError as fault:
            raise ToolError(str(fault)) from None

    return told


def serve(tables: Sequence[str | Path] | None = None, *, default_table: bool = True) -> None:
    """Serve over standard input and output until the client goes."""
    desk = Desk(Checker(tables, default_table=default_table))
    make_server(desk).run("stdio")
