"""A predecessor that the text names and the reading passed over: nobody has checked that one.

The table is asked only about names that were read. "Per Jacobsson" is no name to a parser that takes
"Per" for a preposition, and "X succeeded Per Jacobsson" must not pass because X held the office once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.explanations import Finding
from claims.names import name_tokens, surname
from claims.relations import EntityKind, FactRelation, Relation
from claims.types import Claim, Reason
from claims.verdicts.cases import leads, undecided
from claims.verdicts.reading import Reading
from claims.verdicts.spells import Spell

__all__ = ["unread_predecessor", "with_unread_predecessor"]

_WORD = r"[^\W\d_a-z](?:\.|[^\W\d_]*(?:['’-]\w+)*)"
# Two words at least: "took over from London", "succeeded Monday" name nobody.
_NAME = rf"{_WORD}(?:\s+(?:(?:de|da|del|di|du|la|van|von|der|den|bin|al|el|ter)\s+)*{_WORD})+"
_FOLLOWED = re.compile(
    rf"\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|t(?:akes?|ook|aking|aken)\s+over\s+from)\s+({_NAME})"
)
# "Took office in 2019, following Ann Holt": also an event is followed, so the name has to be that of
# somebody who held the post.
_AFTER = re.compile(
    rf"^[^.;:]*?\b(?:following|successor\s+(?:to|of)|in\s+succession\s+to|in\s+place\s+of)\s+({_NAME})"
)
_FOLLOWED_BY = re.compile(rf"({_NAME})\s+(?:is|was|(?:has|had)\s+been|being)\s+(?:succeeded|replaced)\s+by\b")
# "Per Jacobsson was succeeded by X": so many characters before X's own clause the name begins.
_LEAD = 60
# What a verdict is worth that leaves half of the statement unchecked.
_TRUST = 0.8


def unread_predecessor(reading: Reading) -> str | None:
    """Give the name behind "succeeded" where the claim has no predecessor; None where all was read."""
    claim = reading.claim
    if claim.relation is not Relation.TOOK_OFFICE or claim.predecessor is not None or not claim.sentence:
        return None
    told = {word for name in _told(claim) for word in name_tokens(name)}
    names = _FOLLOWED.findall(reading.clause) + _FOLLOWED_BY.findall(reading.clause_behind(_LEAD))
    names += [name for name in _followed_later(reading) if _held_it(reading, name)]
    return next((name for name in names if not told.issuperset(name_tokens(name))), None)


def _followed_later(reading: Reading) -> list[str]:
    """Give the name behind "following" where it stands after the words of the claim and their date."""
    claim = reading.claim
    if claim.clause is None or claim.start is None:
        return []
    found = _AFTER.match(claim.sentence[max(claim.clause.end - claim.start, 0) :])
    return [re.sub(r"['’]s$", "", found[1])] if found else []


def _held_it(reading: Reading, name: str) -> bool:
    """Tell whether the table has somebody of just this name in the post the claim speaks of."""
    posts = {post.entity_id for post in reading.posts}
    meant = reading.table.find(name, kinds=(EntityKind.PERSON,), fuzzy=False)
    return any(reading.spells(match.entity_id, FactRelation.HOLDS_POST, posts) for match in meant)


def with_unread_predecessor(
    reading: Reading, finding: Finding, name: str, before: Sequence[tuple[Spell, Spell]]
) -> Finding:
    """Give a SUPPORTED finding as far as it goes: the name before a holder was not looked up.

    Parameters
    ----------
    before : sequence of (Spell, Spell)
        Terms the claim may speak of, each with one that came before it.
    """
    same = [pair for pair in before if _is_one(name, reading.label(pair[1].subject_id))]
    if same:
        rows = (*finding.evidence, *leads(same[-1]))
        return replace(finding, evidence=tuple({row.fact_id: row for row in rows}.values()))
    if before:
        true = reading.label(before[-1][1].subject_id)
        note = f"the table has {true} before; {name} was not looked up"
        return undecided(Reason.LOW_CONFIDENCE, [*finding.evidence, *leads(before[-1])], notes=(note,))
    note = f"that {name} held the office before was not checked"
    return replace(finding, trust=finding.trust * _TRUST, notes=(*finding.notes, note))


def _told(claim: Claim) -> list[str]:
    """Give the names that the claim has anyway: of its person, its body, its role."""
    slots = (claim.subject, claim.object, claim.role, claim.successor)
    return [text for slot in slots if slot is not None for text in (slot.name, slot.text or "")]


def _is_one(written: str, label: str) -> bool:
    """Tell whether a name as written may be that of the table: either has the other's surname."""
    pairs = ((label, written), (written, label))
    return any(set(name_tokens(surname(one))) <= set(name_tokens(other)) for one, other in pairs)
