"""Titles of those who reign."""

from __future__ import annotations

from claims.extraction.roles.word_lists import word_set

__all__ = ["MONARCHS", "NOBLES", "RULERS"]

# Of a realm there is one at a time, whoever is named.
MONARCHS = word_set(
    "king queen emperor empress sultan emir amir tsar czar tsarina kaiser shah caliph pharaoh maharaja"
)
# Also what stands in surnames, and popes: whom nobody takes for a body or a land.
RULERS = MONARCHS | word_set("khan nawab pope pontiff")
# What one is born: "became 4th Duke of Ashford".
NOBLES = word_set("duke duchess earl countess count viscount marquess marquis baron baroness lord laird")
