"""Nouns that stand for a body or a person named elsewhere: "the alliance", "the company"."""

from __future__ import annotations

from claims.relations import EntityKind

__all__ = ["NOMINAL_KINDS", "PRONOUNS"]

_ORGANISATION = """
    alliance bloc union organisation organization company firm corporation conglomerate carmaker
    automaker manufacturer maker airline bank lender broadcaster network channel station newspaper
    magazine publisher party movement group association federation confederation league club team
    band orchestra choir ensemble label studio institute institution university college school
    academy museum library hospital church agency commission committee council court parliament
    assembly ministry department bureau board body forum fund foundation charity trust society
    consortium partnership coalition cooperative startup start-up subsidiary retailer brewery
    distillery brand chain store festival service force army militia order congress community
    commonwealth pact treaty zone cartel franchise regiment battalion unit troupe duo trio quartet
    quintet faction project site website platform giant programme program
    """.split()
_STATE = """
    country nation state republic kingdom monarchy sultanate emirate principality city town village
    island islands province region territory municipality county colony federation government
    dictatorship democracy
    """.split()

NOMINAL_KINDS: dict[str, EntityKind] = {
    **dict.fromkeys(_ORGANISATION, EntityKind.ORGANISATION),
    **dict.fromkeys(_STATE, EntityKind.STATE),
}

_PERSON = EntityKind.PERSON
_BODY = EntityKind.ORGANISATION
# Lower-case pronoun to what it usually stands for; "they" may be a body or several.
PRONOUNS: dict[str, EntityKind] = {
    "he": _PERSON,
    "him": _PERSON,
    "his": _PERSON,
    "himself": _PERSON,
    "she": _PERSON,
    "her": _PERSON,
    "hers": _PERSON,
    "herself": _PERSON,
    "it": _BODY,
    "its": _BODY,
    "itself": _BODY,
    "they": _BODY,
    "them": _BODY,
    "their": _BODY,
}
