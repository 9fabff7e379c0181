"""Turns of phrase for a time in charge that comes to an end, as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["ENDED"]

_LEADING = "coaching managing leading running heading directing captaining chairing".split()


def _left(name: str, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", Relation.LEFT_OFFICE, *wordings, **slots)


# The chief of the body itself, whom it sends away: "its long-serving director, X".
_ITS_CHIEF = r"(?:(?:its|their|the) )?(?:(?!former |ex-|of |to )[a-z-]+ ){0,2}?(?P<role><r\d+>),? WHO"

ENDED: tuple[Phrasing, ...] = (
    _left(
        "parted_with_chief",
        "BODYBETWEEN VERB[get_rid_of dispense_with part_with part_company_with part_ways_with] "
        rf"{_ITS_CHIEF}",
        rf"BODYBETWEEN VERB[let] {_ITS_CHIEF},? (?P<head>go)"
        "(?=[.,;]|$| ANY[in on after last this when amid with] )",
        rf"BODY and {_ITS_CHIEF},?BETWEEN VERB[part] ANY[ways company]",
        words="rid_of dispensed_with dispense_with dispenses_with parted part parts parting let lets letting",
        beside=ROLE_WORDS,
        reach=7,
        before=7,
        example="The Elm Museum dispensed with its director, Mark Ruhl.",
        near_miss="The Elm Museum dispensed with the car of its director, Mark Ruhl.",
    ),
    _left(
        "gave_up_leading",
        f"SUBJECT VERB[give_up stop quit cease finish] ANY[{' '.join(_LEADING)}] BODY"
        "(?=[.,;:)]|$| ANY[in on at after when and as from last because])",
        words=" ".join(
            f"{form}_{what}"
            for form in "gave_up gives_up given_up stopped stops quit quits ceased finished".split()
            for what in _LEADING
        ),
        example="Mark Ruhl gave up running the World Bank in 2004.",
        near_miss="Mark Ruhl gave up running in the park behind the World Bank in 2004.",
    ),
    _left(
        "spell_ended",
        "WHOOWN (?:[a-z0-9-]+ ){0,3}?ANY[spell time reign tenure stint stay rule] ANY[in_charge at_the_helm "
        "at_the_head at_the_top] ANY[of at] BODY (?P<head>lasted|ended|finished|expired|ends)\\b",
        words="in_charge at_the_helm at_the_head at_the_top",
        beside=("lasted", "ended", "finished", "expired", "ends"),
        also=("spell", "time", "reign", "tenure", "stint", "stay", "rule"),
        reach=7,
        before=4,
        example="Mark Ruhl's spell in charge of the World Bank lasted eleven weeks.",
        near_miss="Mark Ruhl's spell in the queue of the World Bank lasted eleven weeks.",
    ),
)
