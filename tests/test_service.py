"""The MCP server answers the reference client with the records of the design, and writes nothing."""

import asyncio
import sys

import pytest

from claims.errors import ClaimsError
from claims.service import MAX_TEXT, Desk

pytest.importorskip("mcp", reason="the extra `mcp` is not installed")


class _StrictChecker:
    """Stands in where a call must be refused before anything is checked."""


def ask(*calls):
    """Start the server as a client does and give the answers to (tool, arguments)."""
    from mcp import Client, StdioServerParameters

    async def talk():
        served = StdioServerParameters(command=sys.executable, args=["-m", "claims", "mcp"])
        async with Client(served) as client:
            tools = (await client.list_tools()).tools
            return tools, [await client.call_tool(name, arguments) for name, arguments in calls]

    return asyncio.run(talk())


@pytest.mark.model
def test_the_reference_client_checks_verifies_and_looks_up():
    tools, (checked, verified, looked_up, refused) = ask(
        ("check", {"text": "NATO was founded in 1955.", "published": "2024-10-01"}),
        ("verify", {"claim": {"relation": "joined", "subject": "Finland", "object": "NATO", "when": "2022"}}),
        ("look_up", {"name": "Nato", "on": "2024-10-01"}),
        ("verify", {"claim": {"relation": "bought", "subject": "Finland"}}),
    )
    assert {tool.name for tool in tools} == {"check", "verify", "look_up"}
    assert all(tool.annotations.read_only_hint for tool in tools)
    (claim,) = checked.structured_content["claims"]
    assert (claim["label"], claim["expected"]) == ("REFUTED", "1949-04-04")
    assert verified.structured_content["label"] == "REFUTED"
    best = looked_up.structured_content["matches"][0]
    assert best["entity_id"] == "org:nato"
    assert any(fact["relation"] == "founded" for fact in best["facts"])
    assert refused.is_error
    assert "`relation` is 'bought'" in refused.content[0].text


def test_a_text_too_long_is_refused_before_it_is_read():
    with pytest.raises(ClaimsError, match="more than 200,000: cut it"):
        Desk(_StrictChecker()).check("a" * (MAX_TEXT + 1))
