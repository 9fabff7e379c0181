"""Denials: the finding for the positive statement, turned round."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.dates import EndState, Interval
from claims.explanations import Finding
from claims.relations import FactRelation, Relation, spec_of
from claims.types import ErrorType, Label, Reason
from claims.verdicts.cases import outdated, refuted, supported, undecided
from claims.verdicts.reading import Reading
from claims.verdicts.spells import spells_of

__all__ = ["denied"]

# "X is no longer president" says that X was, and that it is over.
_NO_LONGER = re.compile(r"\bno longer\b|\bno more\b|\bany ?more\b|\bany longer\b", re.IGNORECASE)

# "Is no longer a member", which it left for this: no denial of it.
_LESSER = frozenset({"associate", "participant"})

# Words that open a sentence are no names: "No, Norway is not", "However, Iceland has not".
_OPENER = (
    r"(?:No|Yes|Well|However|Still|Also|Thus|Today|Now|Yet|Instead|Indeed|Moreover|Meanwhile|Nevertheless"
    r"|Actually|Currently|Formally|Officially|Technically|Unfortunately|Historically|Notably)"
)
_NAME_BEFORE = re.compile(rf"(?!(?:^|(?<=[.!?] )){_OPENER},)\b[A-Z][\w’'.-]*,\s*$")
_NAME_BEHIND = re.compile(r",\s+(?:[A-Z][\w’'.-]*\s+)+(?:was|were|is|are|has|had|did|does)\b")
# Who has not come back was in once; the row of the first time says nothing of a second.
_BACK = re.compile(
    r"\b(?:return|re-?join|re-?enter|re-?admi|re-?instat|(?:c[ao]me|go(?:ne)?|went|let)\s+back)\w*",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\b(?:refus|declin|resist|reject|balk|baulk|hesitat|delay)\w*", re.IGNORECASE)


def denied(reading: Reading, finding: Finding) -> Finding:
    """Turn a finding for the statement into the finding for its denial.

    A denial in the present tense that was right once ("Sweden is not a member of NATO", before
    2024-03-07) is OUTDATED; other denials of what the table shows are REFUTED, `negated`. "No longer"
    is right only of what was so and is over.
    """
    if finding.label is Label.SUPPORTED and reading.claim.role is None and _is_lesser(finding):
        note = f"the table knows it as {finding.evidence[0].role} only"
        return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))
    if spec_of(reading.claim.relation).is_present and _NO_LONGER.search(reading.clause):
        return _over_since(reading, finding) or _over(finding)
    match finding.label:
        case Label.NOT_ENOUGH_INFO:
            return finding
        case Label.SUPPORTED:
            return _shown(reading, finding)
        case _ if _is_part_of_name(reading):
            note = "the name may be part of a longer one, of which the denial would say something else"
            return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))
        case _:
            return replace(finding, label=Label.SUPPORTED, error_type=None, said=None, expected=None)


def _is_part_of_name(reading: Reading) -> bool:
    """Tell whether a name stands beside another at a comma: "Institute of Chemistry, Academy of Sciences"."""
    claim = reading.claim
    slot = claim.subject
    if slot is None or slot.start is None or slot.end is None or claim.start is None:
        return False
    before = claim.sentence[: max(slot.start - claim.start, 0)]
    after = claim.sentence[max(slot.end - claim.start, 0) :]
    return bool(_NAME_BEFORE.search(before) or _NAME_BEHIND.match(after))


def _over_since(reading: Reading, finding: Finding) -> Finding | None:
    """Hold "is no longer a member since 2020" against the end; None where no such day is said or known."""
    said = reading.said
    ended = [row for row in finding.evidence if row.interval.end is not None]
    if finding.error_type is not ErrorType.WRONG_DATE or said is None or said.start is None or not ended:
        return None
    if said.end is not None:
        return None
    day = Interval(said.edtf, said.start, said.start, EndState.KNOWN, EndState.KNOWN, is_span=False)
    hits = [row for spell in spells_of(ended) for row in spell.ending(day, reading.settings)]
    if hits:
        return supported(hits)
    if all(row.interval.limit <= said.first for row in ended):
        return undecided(Reason.NOT_COVERED, ended, notes=("it had ended by then",))
    expected = f"until {ended[0].interval.edtf.partition('/')[2]}"
    return refuted(ErrorType.WRONG_DATE, expected, ended, said="no longer")


def _over(finding: Finding) -> Finding:
    match finding.label:
        case Label.SUPPORTED:
            since = finding.evidence[0].interval.edtf.partition("/")[0]
            return replace(
                finding,
                label=Label.REFUTED,
                error_type=ErrorType.NOT_YET,
                said="no longer",
                expected=f"since {since}",
            )
        case Label.REFUTED:
            note = '"no longer" says that it was so once, which it was not'
            return replace(finding, notes=(*finding.notes, note))
        case Label.OUTDATED:
            return replace(finding, label=Label.SUPPORTED, error_type=None, said=None, expected=None)
        case _:
            return finding


def _shown(reading: Reading, finding: Finding) -> Finding:
    rows = finding.evidence
    if (
        not reading.is_present
        and spec_of(reading.claim.relation).is_event
        and _REFUSED.search(reading.clause)
    ):
        note = "who refuses at first may do it later, even in the same year"
        return undecided(Reason.NOT_COVERED, rows, notes=(note,))
    spec = spec_of(reading.claim.relation)
    is_back = len(rows) > 1 and any(row.interval.end is None for row in rows)
    if reading.claim.relation is Relation.JOINED and _BACK.search(reading.clause) and not is_back:
        note = "that it did not come back is not that it was never in"
        return undecided(Reason.NOT_COVERED, rows, notes=(note,))
    if spec.is_event and reading.is_present and reading.claim.sentence and not reading.is_dated:
        # "Temer has refused to step down": true when it was written, whenever that was.
        note = "the article's date is unknown, and so is whether it had happened by then"
        return undecided(Reason.NOT_COVERED, rows, notes=(note,))
    fact = rows[0].interval.edtf if rows else ""
    more = {"working": finding.working, "notes": finding.notes, "trust": finding.trust, "said": "not"}
    if spec.is_present and reading.is_present and _was_right_once(reading, finding):
        return outdated(f"so since {fact.partition('/')[0]}", rows, **more)
    return refuted(ErrorType.NEGATED, fact, rows, **more)


def _was_right_once(reading: Reading, finding: Finding) -> bool:
    """Tell whether the list the evidence stands on began before the evidence did."""
    row = finding.evidence[0] if finding.evidence else None
    if (
        row is None
        or row.object_id is None
        or row.relation not in (FactRelation.MEMBER_OF, FactRelation.HOLDS_POST)
    ):
        return False
    spells = reading.scope(row.relation, row.object_id).spells
    return any(spell.first < row.interval.first for spell in spells if spell.subject_id != row.subject_id)


def _is_lesser(finding: Finding) -> bool:
    return any(row.role in _LESSER for row in finding.evidence[:1])
