"""Titles of those who reign."""

from __future__ import annotations

from claims.extraction.roles.word_lists import word_set

__all__ = ["MONARCHS", "NOBLES", "PRELATES", "PRINCES", "RULERS"]

# Of a realm there is one at a time, whoever is named.
MONARCHS = word_set(
    "king queen emperor empress sultan emir amir tsar czar tsarina kaiser shah caliph pharaoh maharaja"
)
# Also what stands in surnames, and popes: whom nobody takes for a body or a land.
RULERS = MONARCHS | word_set("khan nawab pope pontiff")
# Of whom there is one in a land or see, and who is called by a first name: "Anselm of Lund, patriarch of".
PRELATES = word_set("patriarch bishop archbishop abbot abbess viceroy elector vizier regent doge")
# What a tagger may take into the name: "Elector Joachim II".
PRINCES = word_set("elector raja rajah maharajah viceroy vizier")
# What one is born: "became 4th Duke of Ashford".
NOBLES = word_set("duke duchess earl countess count viscount marquess marquis baron baroness lord laird")
