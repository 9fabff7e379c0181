"""The cards of the rules that read labels, tables and timelines."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.relations import Relation

__all__ = [
    "ACCESSION",
    "AFTER",
    "BEGINNING",
    "COUNTED",
    "ENTERED",
    "FOLLOWER",
    "FORMER",
    "FOUNDED",
    "FOUNDER",
    "HANDED",
    "HOLDER",
    "JOINED",
    "MEMBER",
    "OWN_FOUNDING",
    "PARTY",
    "PARTY_JOINED",
    "PATTERNS",
    "STATION",
    "TERM",
]


def _pattern(id_: str, relation: Relation, example: str, near_miss: str) -> Pattern:
    return Pattern(id=id_, relation=relation, triggers=(), example=example, near_miss=near_miss)


FOUNDED = _pattern(
    "founding.field",
    Relation.FOUNDED,
    "The Northern League\nFounded: 1949\nSeat: Oslo",
    "Joan Dale\nFounded: 1949\nSeat: Oslo",
)
COUNTED = _pattern(
    "derived.field", Relation.MEMBER_COUNT, "NATO\nMembers: 32\nSeat: Brussels", "NATO\nMembers: many"
)
JOINED = _pattern(
    "membership.field",
    Relation.JOINED,
    "Country | Joined NATO\nSpain | 1982",
    "Country | Joined NATO\nSpain | never",
)
MEMBER = _pattern(
    "membership.field_member",
    Relation.MEMBER,
    "Mercosur\nMembers: Brazil, Paraguay\nSeat: Montevideo",
    "Mercosur\nMembers: several\nSeat: Montevideo",
)
FOUNDER = _pattern(
    "membership.field_founder",
    Relation.JOINED,
    "Mercosur\nFounding members: Brazil, Paraguay\nSeat: Montevideo",
    "Mercosur\nFounding members: several\nSeat: Montevideo",
)
FORMER = _pattern(
    "membership.field_former",
    Relation.LEFT,
    "European Union\nFormer members: United Kingdom (left 2020)\nSeat: Brussels",
    "European Union\nFormer members: none\nSeat: Brussels",
)
HOLDER = _pattern(
    "leadership.field",
    Relation.HOLDS_OFFICE,
    "NATO\nSecretary General: Mark Rutte\nMembers: 32",
    "NATO\nSecretary General: vacant\nMembers: 32",
)
TERM = _pattern(
    "leadership.field_term",
    Relation.HELD_OFFICE,
    "Jens Stoltenberg\nOffice: Prime Minister of Norway\nIn office: 2005-2013",
    "Jens Stoltenberg\nOffice: Room 12\nIn office: weekdays",
)
PARTY = _pattern(
    "membership.field_party",
    Relation.MEMBER,
    "Erna Solberg\nOffice: Prime Minister of Norway\nParty: Conservative Party",
    "Erna Solberg\nParty: at eight\nPlace: the garden",
)
ACCESSION = _pattern(
    "membership.field_year",
    Relation.JOINED,
    "Enlargement of NATO\n- 1952: Greece and Turkey\n- 1982: Spain",
    "Visits of the NATO chief\n- 1952: Greece and Turkey\n- 1982: Spain",
)
BEGINNING = _pattern(
    "founding.field_year",
    Relation.FOUNDED,
    "NATO timeline\n1949 - Founded\n1952 - Enlarged",
    "NATO timeline\n1949 - Founded on hope\n1952 - Enlarged",
)
STATION = _pattern(
    "leadership.field_year",
    Relation.HELD_OFFICE,
    "Jens Stoltenberg\n2005-2013: Prime Minister of Norway\n2014-2024: Secretary General of NATO",
    "Jens Stoltenberg\n2005-2013: A minister of many plans\n2014-2024: The NATO years",
)
OWN_FOUNDING = _pattern(
    "founding.field_deed",
    Relation.FOUNDED,
    "Ann Lee\n\n- Founded Halden Pumps in 1999",
    "Ann Lee\n\n- Founded a family in 1999",
)
PARTY_JOINED = _pattern(
    "membership.field_deed",
    Relation.JOINED,
    "Ann Lee\n\n- Joined the Civic Party in 1999",
    "Ann Lee\n\n- Joined the board of Civic Party friends in 1999",
)
ENTERED = _pattern(
    "leadership.field_entered",
    Relation.TOOK_OFFICE,
    "Ann Lee\n\n- Became chair of NATO in 2009, succeeding Bo Berg",
    "Ann Lee\n\n- Became a friend of NATO in 2009, succeeding Bo Berg",
)
AFTER = _pattern(
    "leadership.field_after",
    Relation.TOOK_OFFICE,
    "Ann Lee\n\n- Succeeded Bo Berg as chair of NATO in 2009",
    "Ann Lee\n\n- Succeeded Bo Berg as a friend of NATO in 2009",
)
HANDED = _pattern(
    "leadership.field_handed",
    Relation.LEFT_OFFICE,
    "Ann Lee\n\n- Chair of NATO from 2009 to 2015\n- Handed over to Bo Berg in 2015",
    "Ann Lee\n\n- Chair of NATO from 2009 to 2015\n- Handed flowers to Bo Berg in 2015",
)
FOLLOWER = _pattern(
    "membership.field_follower",
    Relation.JOINED,
    "Enlargement of NATO\n- 1952: Greece and Turkey\n- 1982: Spain follows",
    "Visits of the NATO chief\n- 1952: Greece and Turkey\n- 1982: Spain follows",
)
PATTERNS = (
    FOUNDED, COUNTED, JOINED, MEMBER, FOUNDER, FORMER, HOLDER, TERM, PARTY, ACCESSION, BEGINNING, STATION,
    OWN_FOUNDING, PARTY_JOINED, ENTERED, AFTER, HANDED, FOLLOWER,
)  # fmt: skip
