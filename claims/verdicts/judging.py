"""Matched claim -> verdict: the checks before the rules, the rules, and what follows from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from claims.explanations import Finding, explain
from claims.relations import EntityKind, FactRelation, Family, Relation, spec_of
from claims.types import (
    Claim,
    ErrorType,
    Label,
    Modality,
    NameMatch,
    Polarity,
    Reason,
    Slot,
    SlotSource,
    Verdict,
)
from claims.types.filling import keyword_maker
from claims.verdicts.cases import ACCUSING, leads, undecided
from claims.verdicts.charity import spared
from claims.verdicts.confidence import Scales, certainty_of, confidence_of, match_probability
from claims.verdicts.counting import judge_member_count, judge_ordinal_holder, judge_ordinal_member
from claims.verdicts.courtesy import courteous
from claims.verdicts.durations import judge_age, judge_tenure_length
from claims.verdicts.founding import judge_dissolved, judge_founded
from claims.verdicts.leadership import (
    holders_then,
    judge_held_office,
    judge_holds_office,
    judge_left_office,
    judge_took_office,
)
from claims.verdicts.memberships import (
    judge_applied,
    judge_candidate,
    judge_expelled,
    judge_joined,
    judge_left,
    judge_member,
    judge_suspended,
)
from claims.verdicts.namesakes import is_of_another_state
from claims.verdicts.negation import denied
from claims.verdicts.opposing import with_opposing
from claims.verdicts.ordering import judge_order
from claims.verdicts.reading import Reading, readings
from claims.verdicts.settings import DEFAULT_SETTINGS, VerdictSettings

if TYPE_CHECKING:
    from claims.matching import LinkedClaim, MatchedClaim
    from claims.reference import ReferenceTable

__all__ = ["judge"]

_RULES: dict[Relation, Callable[[Reading], Finding]] = {
    Relation.FOUNDED: judge_founded,
    Relation.DISSOLVED: judge_dissolved,
    Relation.AGE: judge_age,
    Relation.JOINED: judge_joined,
    Relation.LEFT: judge_left,
    Relation.MEMBER: judge_member,
    Relation.APPLIED: judge_applied,
    Relation.CANDIDATE: judge_candidate,
    Relation.SUSPENDED: judge_suspended,
    Relation.EXPELLED: judge_expelled,
    Relation.MEMBER_COUNT: judge_member_count,
    Relation.ORDINAL_MEMBER: judge_ordinal_member,
    Relation.ORDER: judge_order,
    Relation.TOOK_OFFICE: judge_took_office,
    Relation.LEFT_OFFICE: judge_left_office,
    Relation.HOLDS_OFFICE: judge_holds_office,
    Relation.HELD_OFFICE: judge_held_office,
    Relation.TENURE_LENGTH: judge_tenure_length,
    Relation.ORDINAL_HOLDER: judge_ordinal_holder,
}

_make_verdict = keyword_maker(Verdict)
_NEVER_ASSERTED = frozenset({Modality.PLANNED, Modality.CONDITIONAL})
# Another spelling of a name ("Organisation") is worth that much, a longer or shorter name less.
_SAME_NAME = 0.9
_LED = re.compile(r"\b(?:led|leads|ruled|rules|governed)\b")
_WRONG_NAMES = frozenset(
    {ErrorType.WRONG_PERSON, ErrorType.WRONG_ORGANISATION, ErrorType.WRONG_ROLE, ErrorType.WRONG_MEMBER}
)


def judge(
    matched: MatchedClaim,
    table: ReferenceTable,
    *,
    as_of: date | None = None,
    settings: VerdictSettings = DEFAULT_SETTINGS,
    scales: Scales | None = None,
    model_version: str = "",
    is_former: bool = False,
) -> Verdict:
    """Judge a claim by the rows of the table.

    Parameters
    ----------
    matched : MatchedClaim
        The claim with its linked names and candidate rows.
    table : ReferenceTable
        Where the rows and the reach of its lists come from.
    as_of : date or None
        The article's date, for statements about now; the claim's own date when None, else the
        table's.
    settings : VerdictSettings
        Limits at which the rules abstain.
    scales : mapping, optional
        What the matching model learned of how often verdicts are right, by family.
    model_version : str
        What scored the candidate rows, for the verdict to carry.
    is_former : bool
        Whether the article itself tells that the holder of a title has left (see `former_titles`).

    Returns
    -------
    Verdict
        With an explanation; SUPPORTED, REFUTED and OUTDATED always name evidence.
    """
    claim = matched.claim
    day = as_of or claim.published or settings.table_as_of or table.as_of
    is_dated = (as_of or claim.published) is not None
    finding = _find(matched, table, day, settings=settings, is_dated=is_dated)
    if is_former and finding.label is Label.OUTDATED:
        finding = courteous(finding)
    certainty = 0.0
    if finding.label is not Label.NOT_ENOUGH_INFO:
        probability = match_probability(matched.linked, matched.matches, finding)
        certainty = certainty_of(matched.linked, finding, probability)
        finding = _doubted(finding, probability, certainty, settings)
    confidence = confidence_of(claim, finding, certainty, scales=scales)
    if finding.label in ACCUSING and confidence < settings.minimum_confidence_to_refute:
        # More likely a misreading than a fault of the article.
        finding = undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=finding.notes)
        confidence = confidence_of(claim, finding, certainty, scales=scales)
    return _make_verdict(
        claim=claim,
        label=finding.label,
        confidence=confidence,
        error_type=finding.error_type,
        reason=finding.reason,
        expected=finding.expected,
        evidence=finding.evidence,
        explanation=explain(claim, finding, table, as_of=day),
        checked_as_of=day,
        table_version=table.version,
        model_version=model_version,
    )


def _find(
    matched: MatchedClaim, table: ReferenceTable, day: date, *, settings: VerdictSettings, is_dated: bool
) -> Finding:
    stopped = _stopped(matched.linked, table, settings)
    meant = readings(matched.linked, table, as_of=day, settings=settings, is_dated=is_dated)
    if stopped is not None:
        return _beside_stranger(stopped, next(meant)) if matched.linked.posts else stopped
    found = [_read(reading) for reading in meant]
    finding = _decide(found, is_ambiguous=matched.linked.is_ambiguous)
    return _guarded(matched.linked, finding)


def _stopped(linked: LinkedClaim, table: ReferenceTable, settings: VerdictSettings) -> Finding | None:
    """Give the finding for a claim that no rule should see."""
    claim, spec = linked.claim, spec_of(linked.claim.relation)
    if claim.modality in _NEVER_ASSERTED:
        return undecided(Reason.NOT_ASSERTED)
    if linked.has_mixed_scripts:
        note = "a name is written in letters of several scripts"
        return undecided(Reason.AMBIGUOUS, notes=(note,))
    subject = table.entity(linked.subject[0].entity_id) if linked.subject else None
    if subject is None or subject.kind not in spec.subject_kinds:
        return undecided(Reason.UNKNOWN_SUBJECT)
    if claim.extraction_confidence < settings.minimum_extraction:
        return undecided(Reason.LOW_CONFIDENCE)
    if is_of_another_state(claim, claim.subject, linked.subject, table) or is_of_another_state(
        claim, claim.object, linked.object, table
    ):
        return undecided(Reason.AMBIGUOUS, notes=("the body is named as another state's",))
    return _without_object(linked) if spec.object_kinds else None


def _beside_stranger(finding: Finding, reading: Reading) -> Finding:
    """Show who holds the office where the table does not know the person a claim gives it to."""
    spells = holders_then(reading) if finding.reason is Reason.UNKNOWN_SUBJECT else []
    if not spells:
        return finding
    names = ", ".join(dict.fromkeys(reading.label(spell.subject_id) for spell in spells))
    note = f"then the table has {names} in that office"
    return replace(finding, evidence=tuple(leads(spells)), notes=(*finding.notes, note))


def _without_object(linked: LinkedClaim) -> Finding | None:
    claim = linked.claim
    is_office = FactRelation.HOLDS_POST in spec_of(claim.relation).facts
    if linked.posts or (is_office and claim.object is None and claim.role is None):
        return None
    if not linked.object:
        return undecided(Reason.UNKNOWN_OBJECT)
    if is_office:
        return undecided(Reason.UNKNOWN_ROLE if claim.role is not None else Reason.NOT_COVERED)
    return None


def _read(reading: Reading) -> Finding:
    finding = _RULES[reading.claim.relation](reading)
    if finding.error_type is not None and _names_no_office(reading):
        finding = _in_another_post(reading) or _of_unnamed_office(reading, finding) or finding
    finding = with_opposing(reading, finding)
    if reading.claim.polarity is Polarity.POSITIVE:
        finding = spared(reading, finding, _RULES[reading.claim.relation])
    return denied(reading, finding) if reading.claim.polarity is Polarity.NEGATIVE else finding


def _has_guessed_role(claim: Claim) -> bool:
    is_office = FactRelation.HOLDS_POST in spec_of(claim.relation).facts
    return is_office and claim.role is not None and claim.role.source is not SlotSource.TEXT


def _names_no_office(reading: Reading) -> bool:
    return _has_guessed_role(reading.claim) or _is_vague(reading.claim) or _led_before(reading)


def _led_before(reading: Reading) -> bool:
    """Tell "X, its first president, led Kenya from 1963": before there was a president, he was premier."""
    claim, role = reading.claim, reading.claim.role
    if role is None or role.end is None or claim.start is None:
        return False
    if _LED.search(claim.sentence, role.end - claim.start) is None:
        return False
    lists = [reading.scope(FactRelation.HOLDS_POST, post.entity_id).spells for post in reading.posts]
    firsts = (min(spells, key=lambda spell: spell.first) for spells in lists if spells)
    return any(spell.subject_id == reading.subject_id for spell in firsts)


def _is_vague(claim: Claim) -> bool:
    """Tell "the last leader of the Soviet Union" from one who held an office of that name."""
    return claim.role is not None and claim.role.name in ("leader", "ruler", "strongman")


def _in_another_post(reading: Reading) -> Finding | None:
    """Try the person's other posts at the body, where the role was filled in and does not fit."""
    held = reading.rows(reading.subject_id or "", FactRelation.HOLDS_POST)
    posts = [reading.table.entity(row.object_id) for row in held if row.object_id]
    for post in {post.entity_id: post for post in posts if post is not None}.values():
        if post.body_id == reading.object_id and post not in reading.posts:
            finding = _RULES[reading.claim.relation](replace(reading, posts=(post,)))
            if finding.label is Label.SUPPORTED:
                note = "the role is not named beside the person"
                return replace(finding, trust=finding.trust * 0.9, notes=(*finding.notes, note))
    return None


def _of_unnamed_office(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on when somebody began to lead, where no office is named and the table's one began later.

    "Xi Jinping has led China since 2012" is true of the party's office, whatever the presidency says.
    """
    claim = reading.claim
    is_state = claim.relation in (Relation.HOLDS_OFFICE, Relation.HELD_OFFICE)
    is_filled = claim.role is not None and claim.role.source is SlotSource.TABLE
    names_none = _is_vague(claim) or is_filled or _led_before(reading)
    # A company's or an organisation's chief is one; a state has several who may be said to lead it.
    of_state = claim.object is not None and claim.object.kind is EntityKind.STATE
    is_open = is_state and names_none and of_state
    if not is_open or finding.error_type is not ErrorType.WRONG_DATE:
        return None
    if claim.when is None:
        return None
    held = reading.rows(
        reading.subject_id or "", FactRelation.HOLDS_POST
    )  # "led Kenya from 1963": its premier
    if not any(row.interval.overlaps(claim.when.interval) for row in (*finding.evidence, *held)):
        return None
    note = "the sentence names no office, and the one in the table began on another day"
    return undecided(Reason.UNKNOWN_ROLE, finding.evidence, notes=(note,))


def _decide(found: Sequence[Finding], *, is_ambiguous: bool) -> Finding:
    """Settle the readings of an ambiguous claim: decided only when all come out alike."""
    if not is_ambiguous:
        return found[0]
    if len(found) > 1 and len({finding.label for finding in found}) == 1:
        return replace(found[0], trust=found[0].trust * 0.9)
    return undecided(Reason.AMBIGUOUS, [row for finding in found for row in finding.evidence])


def _guarded(linked: LinkedClaim, finding: Finding) -> Finding:
    """Do not refute on a name that was guessed and that no row ties to the claim.

    "Merkel stepped down" in an article about NATO says nothing of NATO, and "Mr Smith, the chief
    executive" is none of the Smiths of the table.
    """
    if finding.label in ACCUSING and any(m.score < _SAME_NAME for m in linked.compared_with[:1]):
        note = "it is not sure enough with whom the text compares"
        return undecided(Reason.UNKNOWN_OBJECT, finding.evidence, notes=(note,))
    slots = (linked.claim.object, linked.object), (linked.claim.subject, linked.subject)
    if finding.label in ACCUSING and any(_is_far(slot, matches) for slot, matches in slots):
        note = "a name is too far from the table's to tell who is meant"
        return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))
    if finding.label in ACCUSING and _may_be_namesake(linked):
        note = "many bodies bear such a name, and nothing else tells which is meant"
        return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))
    if finding.error_type not in _WRONG_NAMES:
        return finding
    claim = linked.claim
    spec = spec_of(claim.relation)
    guessed = claim.object.source is not SlotSource.TEXT if claim.object else bool(spec.object_kinds)
    named = {m.entity_id for slot in (linked.subject, linked.predecessor, linked.successor) for m in slot}
    if any(row.subject_id in named for row in finding.evidence):
        return finding
    if linked.is_ambiguous and linked.subject[0].alias_kind == "surname":
        note = "several people bear the surname"
        return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))
    if not guessed:
        return finding
    note = "the body is not named in the sentence"
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))


def _is_far(slot: Slot | None, matches: Sequence[NameMatch]) -> bool:
    """Tell a name met only by its likeness, "U.S. Century Bank" for "U.S. central bank"."""
    return slot is not None and bool(matches) and matches[0].score < _SAME_NAME


def _may_be_namesake(linked: LinkedClaim) -> bool:
    """Tell whether a body is known by a name alone that is not its own: letters, "Institute of Physics".

    A date that agrees shows that it is the body meant; one that does not, rather that it is another.
    A member or holder the table has there settles which body is meant, as the rules do for these.
    """
    subject = linked.subject[0] if linked.subject else None
    if subject is None or not subject.is_ambiguous or subject.kind is not EntityKind.ORGANISATION:
        return False
    # A nickname is everybody's word for one body: "the Red Cross".
    return spec_of(linked.claim.relation).family is Family.FOUNDING and subject.alias_kind != "nickname"


def _doubted(finding: Finding, probability: float, certainty: float, settings: VerdictSettings) -> Finding:
    """Abstain when the evidence is hardly what the claim speaks of."""
    # What a filled slot leaves in doubt is weighed apart: half of it is settled by a row that fits.
    rows = probability * finding.trust
    wanted = settings.minimum_to_support if finding.label is Label.SUPPORTED else settings.minimum_to_refute
    if rows >= wanted and certainty >= settings.minimum_certainty:
        return finding
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=finding.notes)
