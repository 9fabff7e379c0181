"""Offices that a sentence does not name, where another than the one inferred may be meant."""

from __future__ import annotations

import re
from datetime import timedelta

from claims.explanations import Finding
from claims.relations import FactRelation, Relation
from claims.types import ErrorType, Reason, SlotSource
from claims.verdicts.cases import leads, undecided
from claims.verdicts.leadership import case_of
from claims.verdicts.reading import Reading
from claims.verdicts.spells import Spell

__all__ = ["if_of_another_office"]

_POWER = re.compile(r"\b(?:to|into|in|took|seized|gained|assumed)\s(?:\w+\s)?power\b", re.IGNORECASE)
_TO_FREEDOM = re.compile(r"\bto\s(?:full\s)?(?:independence|freedom|statehood)\b", re.IGNORECASE)
_TIMES = frozenset({ErrorType.WRONG_DATE, ErrorType.WRONG_PERSON, ErrorType.NOT_YET})
_PASSED = re.compile(
    r"\b(?:elected|chosen|appointed|named|became|made|succeeded\s(?:him|her|them)\sas)\s(?:[\w-]+\s){0,2}?"
    r"(?P<title>leader|chair\w*|president|head|chief|secretary|director|premier|minister|mayor|governor|captain)\b"
)
_SOON_AFTER = timedelta(days=366)
# "Resigned as president", "left the office of president": the words name what was left.
_NAMED = re.compile(r"\b(?:as|of|from)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)


def if_of_another_office(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where an office that the sentence does not name may be another than the one inferred.

    Somebody left it before the one inferred, or came to power in another one the year before.
    """
    claim = reading.claim
    other = _left_then(reading) if finding.error_type is ErrorType.WRONG_DATE else []
    if other:
        note = "the sentence does not say which office was left, and it was another then"
        return undecided(Reason.LOW_CONFIDENCE, leads(other), notes=(note,))
    if _passed_on_another(reading, finding):
        note = "the sentence does not say which office was left, and goes on with another"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    if _taken_after(reading, finding):
        note = "the sentence does not name the office, and the one inferred was over by then"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    is_early = finding.error_type in (ErrorType.NOT_YET, ErrorType.WRONG_DIRECTION)
    is_left = claim.relation is Relation.LEFT_OFFICE and is_early
    if not is_left and not _came_to_power_before(reading, finding):
        return None
    slots = (claim.object, claim.role)
    if all(slot is None or slot.source is SlotSource.TEXT for slot in slots):
        return None
    note = "the sentence does not name the office"
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))


def _taken_after(reading: Reading, finding: Finding) -> bool:
    """Tell "She was sworn in on 27 April 2009" of a prime minister who left that office the year before."""
    claim, said = reading.claim, reading.said
    if claim.relation is not Relation.TOOK_OFFICE or finding.error_type is not ErrorType.WRONG_DATE:
        return False
    named = [
        slot for slot in (claim.role, claim.object) if slot is not None and slot.source is SlotSource.TEXT
    ]
    if said is None or named:
        return False
    ends = [spell.end for spell in case_of(reading).mine]
    return bool(ends) and all(end is not None and end.last < said.first for end in ends)


def _came_to_power_before(reading: Reading, finding: Finding) -> bool:
    """Tell "came to power in 1958" of a prime minister then who was president from the next year on.

    And "led the country to independence in 1963".
    """
    said, relation = reading.said, reading.claim.relation
    words = _POWER if relation is Relation.TOOK_OFFICE else _TO_FREEDOM
    is_meant = relation in (Relation.TOOK_OFFICE, Relation.HELD_OFFICE)
    is_dated = finding.error_type is ErrorType.WRONG_DATE and is_meant
    if said is None or not is_dated or words.search(reading.claim.sentence) is None:
        return False
    starts = (spell.start for spell in case_of(reading).mine)
    return any(start is not None and said.first < start.first <= said.limit + _SOON_AFTER for start in starts)


def _passed_on_another(reading: Reading, finding: Finding) -> bool:
    """Tell "X resigned and Y was elected leader of the party": it may be the party's lead that X left."""
    claim, role = reading.claim, reading.claim.role
    if claim.relation is not Relation.LEFT_OFFICE or finding.error_type not in _TIMES or role is None:
        return False
    if role.source is SlotSource.TEXT or claim.clause is None or claim.start is None:
        return False
    passed = _PASSED.search(claim.sentence, claim.clause.end - claim.start)
    return passed is not None and passed["title"].lower() not in role.name.lower()


def _left_then(reading: Reading) -> list[Spell]:
    """Give the other terms that ended when somebody "had been premier and resigned in 2005".

    The office that stands before the verb may be one of an earlier time.
    """
    claim, said, role = reading.claim, reading.said, reading.claim.role
    if claim.relation is not Relation.LEFT_OFFICE or said is None or role is None:
        return []
    if (
        role.start is not None
        and claim.start is not None
        and _NAMED.search(claim.sentence[: role.start - claim.start])
    ):
        return []
    posts = {post.entity_id for post in reading.posts}
    terms = reading.spells(reading.subject_id or "", FactRelation.HOLDS_POST)
    return [spell for spell in terms if spell.target_id not in posts and spell.ending(said, reading.settings)]
