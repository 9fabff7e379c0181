"""Memberships: joining, leaving, being a member, being suspended."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from claims.dates import EndState, Interval, day_interval, find_expressions
from claims.explanations import Finding
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, FactRelation
from claims.types import ErrorType, Fact, Label, Reason
from claims.verdicts.agreement import agrees
from claims.verdicts.cases import Case, before_members, leads, outdated, refuted, supported, undecided
from claims.verdicts.membership_roles import in_role, is_beyond_list, of_role, role_of
from claims.verdicts.reading import Reading
from claims.verdicts.spells import Spell, spells_of
from claims.verdicts.tenures import ended, held, start_of, started

__all__ = [
    "case_of",
    "judge_applied",
    "judge_candidate",
    "judge_expelled",
    "judge_joined",
    "judge_left",
    "judge_member",
    "judge_suspended",
]

# "The UK was an active member of the EU": not about now, and not that it is over.
_WAS = late_pattern(
    r"\b(?:was|were|had been)\b(?:\W+\w+){0,6}?\W+members?\b|\b(?:belonged|used to (?:be|belong))\b|"
    # "Its members were", "the members of the pact had included", "it had eight members", "it consisted of"
    r"^(?!.*\b(?:is|are|ha[sv]e?)\b).*(?:\bmembers?(?:\s+[\w’'-]+){0,8}?\s+(?:was|were|had been|included)\b|"
    r"\bhad(?:\s+[\w-]+){1,4}?\s+members\b|\b(?:included|comprised|consisted of|(?:made up|composed) of)\b)",
    re.IGNORECASE | re.DOTALL,
)
_IS = late_pattern(r"\b(?:is|are|remains?)\b(?:\W+\w+){0,6}?\W+members?\b", re.IGNORECASE)
# Who applies or is a candidate is no member yet, and may be refuted by a closed list like anybody else.
_WAITING = frozenset({"candidate", "applicant"})
_WITHDREW = late_pattern(
    r"\b(?:withdr\w+|pull\w*|walk\w*|quit\w*|announc\w*|notif\w*|declar\w*|"
    r"order\w*|decid\w*|vot(?:e|es|ed|ing)|sign\w*|beg[ai]n\w*|start\w*)\b",
    re.IGNORECASE,
)
# What is said of a body's member that had been suspended from it.
_RETURNED = late_pattern(
    r"\b(?:re-?(?:admi\w+|join\w*|instat\w+|enter\w*|stor\w+)|return\w*|back|again|once more)\b",
    re.IGNORECASE,
)
# What becomes of a member in the sentence that says since when it had been one.
_DEPARTED = late_pattern(
    r"\b(?:left|leav(?:es|ing)|quit|withdr[ae]w\w*|(?:walk|pull|drop|bow|crash|step)(?:s|p?ed)\s+out|"
    r"exit(?:s|ed)|depart(?:s|ed)|resign(?:s|ed)|disaffiliat(?:es|ed)|seced(?:es|ed)|br(?:eaks|oke)\s+away|"
    r"expelled|(?:thrown|kicked|voted)\s+out|ceased\s+to\s+be|gave\s+up|no\s+longer)\b",
    re.IGNORECASE,
)
_NOTICE_DAYS = 400
# How far before a clause the verb stands on which it hangs, in characters: "ordered that it leave".
_GOVERNING = 40
_FOUNDERS = frozenset({"founding", "original", "founder", "charter"})
# "An original member" may be one of the first dozen; these say that it was there on the first day.
_AT_THE_FOUNDING = _FOUNDERS - {"original"}
# Founding members ratify within so many days of one another.
_FOUNDING_DAYS = 366


def case_of(reading: Reading) -> Case:
    """Put the subject's memberships of the body beside the whole list."""
    body = reading.object_id or ""
    spells = reading.spells(reading.subject_id or "", FactRelation.MEMBER_OF, {body})
    mine = tuple(spell for spell in spells if not spell.is_beside)
    return Case(reading=reading, mine=mine, relation=FactRelation.MEMBER_OF, targets=(body,))


def judge_joined(reading: Reading) -> Finding:
    """Judge "joined", "became a member"."""
    case = of_role(case_of(reading))
    finding = started(case, absent=_absent(lambda spell, said: bool(spell.starting(said, reading.settings))))
    finding = _or_founding(case, _or_withdrawal(reading, finding, at_start=False))
    return in_role(case, _or_return(reading, _as_founder(case, finding)))


def judge_left(reading: Reading) -> Finding:
    """Judge "left", "withdrew from"."""
    case = case_of(reading)
    finding = ended(case, absent=_absent(lambda spell, said: bool(spell.ending(said, reading.settings))))
    return _or_notice(case, _or_withdrawal(reading, finding, at_start=True))


def _or_notice(case: Case, finding: Finding) -> Finding:
    """Neither confirm nor refute a withdrawal by its last day: notice is given a year ahead."""
    said = case.reading.said
    if (
        said is None
        or finding.error_type is None
        or not _WITHDREW.search(case.reading.clause_behind(_GOVERNING))
    ):
        return finding
    for spell in case.mine:
        ahead = (spell.end.first - said.first).days if spell.end is not None else -1
        if 0 <= ahead <= _NOTICE_DAYS:
            note = "the table knows the last day of membership, not when notice was given"
            return undecided(Reason.NOT_COVERED, leads([spell]), notes=(note,))
    return finding


def judge_member(reading: Reading) -> Finding:
    """Judge "is a member of" at the article's date, or at the claim's."""
    case = of_role(case_of(reading))
    was = reading.said is None and bool(_WAS.search(reading.clause))
    if was and any(spell.begun_by(reading.as_of) for spell in case.mine):
        begun = [spell for spell in case.mine if spell.begun_by(reading.as_of)]
        return in_role(case, _as_founder(case, supported(leads(begun[-1:]))))
    finding = held(
        case,
        absent=_absent(lambda spell, said: bool(spell.touching(said, reading.settings))),
        is_present=not _WAS.search(reading.clause),
        successor=lambda spell: (f"until {_end(spell)}", []),
    )
    return _with_suspension(reading, in_role(case, _or_departure(case, _as_founder(case, finding))))


def _or_departure(case: Case, finding: Finding) -> Finding:
    """Let "a member since 2007" stand of who left, where the same sentence goes on to say so.

    "Angola, a member since 2007, walked out in January 2024": only a date of leaving that the table has
    makes it true; else it is not said whether the membership or something else was left.
    """
    reading = case.reading
    said = reading.said
    if finding.label is not Label.OUTDATED or said is None or said.end is not None:
        return finding
    if not _DEPARTED.search(reading.claim.sentence):
        return finding
    told = [one.interval for one in find_expressions(reading.claim.sentence, published=reading.as_of)]
    days = [one for one in told if one is not None and one.start is not None and one.end is not None]
    gone = [spell for spell in case.mine if any(spell.ending(one, reading.settings) for one in days)]
    if gone:
        return supported(leads(gone[-1:]), trust=0.9, notes=("the sentence tells that it has left",))
    note = "the sentence tells of leaving, at a time the table does not have"
    return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))


def _as_founder(case: Case, finding: Finding) -> Finding:
    """Hold "founding member" against the first members: Switzerland is a member of the UN, and no founder.

    Who founded a body is called so after it left, too: "Mali, one of its founding members, walked out".
    And "is" so for ever where the body itself is no more: "Italy is a founding member of the EEC".
    """
    role = role_of(case.reading)
    if role not in _FOUNDERS or not case.mine:
        return finding
    mine = min(case.mine, key=lambda spell: spell.first)
    is_of_now = _IS.search(case.reading.clause) and any(spell.is_open for spell in case.scopes[0].spells)
    if finding.label is Label.OUTDATED and case.reading.said is None and not is_of_now:
        finding = supported(leads([mine]))
    if finding.label is not Label.SUPPORTED or role not in _AT_THE_FOUNDING:
        return finding
    first = min(spell.first for spell in case.scopes[0].spells)
    if mine.first <= first + timedelta(days=_FOUNDING_DAYS):
        return finding
    founded = case.reading.rows(case.reading.object_id or "", FactRelation.FOUNDED)
    later = any(mine.first <= row.interval.first + timedelta(days=_FOUNDING_DAYS) for row in founded)
    if later or not case.is_complete_over(day_interval(first)):  # the EU began in 1951, 1958 and 1993
        note = "the table does not know who counts as a founding member"
        return undecided(Reason.NOT_COVERED, leads([mine]), notes=(note,))
    expected = f"member since {start_of(mine.lead)}"
    return refuted(ErrorType.WRONG_ROLE, expected, leads([mine]), said="founding member")


def _end(spell: Spell) -> str:
    return spell.lead.interval.edtf.partition("/")[2] or "an unknown day"


def _absent(fits: Callable[[Spell, Interval], bool]) -> Callable[[Case], Finding]:
    def absent(case: Case) -> Finding:
        return _never_a_member(case, fits)

    return absent


def _never_a_member(case: Case, fits: Callable[[Spell, Interval], bool]) -> Finding:
    reading = case.reading
    said = _begun(reading.said) if reading.said is not None else day_interval(reading.as_of)
    beside = _still_beside(reading, said)
    if beside and any(spell.role not in _WAITING for spell in beside):
        return _only_beside(case, beside)
    if beside:
        return _only_waiting(beside) if case.is_complete_over(said) else case.gap(said)
    if not case.is_complete_over(said) or not case.others:
        return case.gap(said)
    if too_early := before_members(case.others, said):
        return too_early
    if is_beyond_list(case):
        note = f"the list has no row with the role {role_of(reading)}"
        return undecided(Reason.NOT_COVERED, notes=(note,))
    subject = reading.table.entity(reading.subject_id or "")
    if (
        subject is not None
        and subject.subkind == "territory"
        and not reading.rows(subject.entity_id, FactRelation.MEMBER_OF)
    ):
        # "Greenland joined the European Community with Denmark in 1973."
        note = "a territory may take part through the state it belongs to"
        return undecided(Reason.NOT_COVERED, notes=(note,))
    if subject is not None and subject.kind is EntityKind.PERSON and not _has_persons(case):
        # "Mr Macron joined the European Union in 2017" as its guest or servant: never as a member.
        note = "the list holds no persons: somebody may belong to the body in another sense"
        return undecided(Reason.NOT_COVERED, notes=(note,))
    elsewhere = reading.spells(reading.subject_id or "", FactRelation.MEMBER_OF)
    if reading.said is None:
        return _not_a_member(case, said)
    bodies = [spell for spell in elsewhere if not spell.is_beside and fits(spell, said)]
    members = [spell for spell in case.others if fits(spell, said)]
    is_event = not reading.claim.relation.value.startswith("member")
    if is_event and members and len(members) <= 3:
        names = ", ".join(reading.label(spell.subject_id) for spell in members)
        return refuted(ErrorType.WRONG_MEMBER, names, leads(members), said=reading.label(reading.subject_id))
    if is_event and bodies and not members:
        names = ", ".join(dict.fromkeys(reading.label(spell.target_id) for spell in bodies))
        return refuted(
            ErrorType.WRONG_ORGANISATION, names, leads(bodies), said=reading.label(reading.object_id)
        )
    return _not_a_member(case, said)


def _begun(said: Interval) -> Interval:
    """Give the beginning of "a member since 2012": whom a list lacks then was no member from then on."""
    begins = said.start
    if begins is None or said.end is not None or said.end_state is not EndState.OPEN:
        return said
    return Interval(said.edtf, begins, begins, EndState.KNOWN, EndState.KNOWN, is_span=False)


def _has_persons(case: Case) -> bool:
    table = case.reading.table
    members = (table.entity(spell.subject_id) for spell in case.others)
    return any(member is not None and member.kind is EntityKind.PERSON for member in members)


def _not_a_member(case: Case, said: Interval) -> Finding:
    """Refute by a closed list; its latest members stand for it."""
    reading = case.reading
    scope = case.scopes[0]
    listed = [spell for spell in scope.spells if spell.touching(said)] or list(scope.spells)
    shown = sorted(listed, key=lambda spell: (spell.first, spell.subject_id))[-1:]
    count = len({spell.subject_id for spell in scope.spells})
    reach = f"from {scope.complete_from} to {scope.complete_to}, {count} members in all"
    note = f"the list of {reading.label(scope.scope_id)} is complete {reach}; it lacks {_subject(reading)}"
    expected = f"not a member of {reading.label(reading.object_id)}"
    return refuted(ErrorType.WRONG_MEMBER, expected, leads(shown), said="a member", notes=(note,))


def _subject(reading: Reading) -> str:
    return reading.label(reading.subject_id)


def _only_beside(case: Case, beside: list[Spell]) -> Finding:
    reading = case.reading
    observers = [spell for spell in beside if spell.role == "observer"]
    if observers and case.is_complete_on(reading.as_of):
        return refuted(ErrorType.WRONG_ROLE, "observer", leads(observers), said="member")
    role = beside[-1].role
    return undecided(Reason.NOT_COVERED, leads(beside), notes=(f"the table knows it as {role} only",))


def _still_beside(reading: Reading, said: Interval) -> list[Spell]:
    """Give the rows beside a membership, without an invitation turned down before the time spoken of."""
    rows = reading.spells(reading.subject_id or "", FactRelation.MEMBER_OF, {reading.object_id or ""})
    return [spell for spell in rows if spell.role != "invited" or spell.touching(said)]


def _only_waiting(beside: list[Spell]) -> Finding:
    """Refute the membership of somebody a closed list knows at the door only."""
    last = max(beside, key=lambda spell: (spell.first, spell.role or ""))
    expected = f"{last.role} since {start_of(last.lead)}"
    return refuted(ErrorType.WRONG_MEMBER, expected, leads([last]), said="a member")


def _or_withdrawal(reading: Reading, finding: Finding, *, at_start: bool) -> Finding:
    """Let a withdrawal that did not end the membership count as leaving, its end as coming back."""
    rows = _beside(reading, "withdrawn")
    said = reading.said
    if said is None or not rows:
        return finding
    spells = spells_of(rows)
    hits = [row for s in spells for row in (s.starting(said) if at_start else s.ending(said))]
    return supported(hits, trust=0.9) if hits and finding.error_type is not None else finding


def _or_return(reading: Reading, finding: Finding) -> Finding:
    """Let the end of a suspension count as the return of who was suspended: "was readmitted in 2014"."""
    if finding.error_type is None or reading.said is None or not _RETURNED.search(_up_to_date(reading)):
        return finding
    spells = spells_of(_beside(reading, "suspended"))
    hits = [row for spell in spells for row in spell.ending(reading.said)]
    return supported(hits, trust=0.9, notes=("the suspension ended then",)) if hits else finding


def _up_to_date(reading: Reading) -> str:
    """Give the clause with what stands between it and its date: "came" goes on with "back in 2013"."""
    claim = reading.claim
    if claim.clause is None or claim.start is None or claim.when is None or claim.when.start is None:
        return reading.clause
    begins, dated = claim.clause.end - claim.start, claim.when.start - claim.start
    return reading.clause + claim.sentence[begins:dated]


def _or_founding(case: Case, finding: Finding) -> Finding:
    """Let the founding of the body, by any date in use, count as the joining of its first members."""
    reading, said = case.reading, case.reading.said
    if finding.error_type is not ErrorType.WRONG_DATE or said is None:
        return finding
    earliest = min(spell.first for spell in case.scopes[0].spells)
    if case.mine[0].first > earliest:
        return finding
    founded = reading.rows(reading.object_id or "", FactRelation.FOUNDED)
    hits = [row for row in founded if agrees(said, row.interval.start, reading.settings)]
    note = "it was among the first members"
    return supported([*hits, case.mine[0].lead], trust=0.9, notes=(note,)) if hits else finding


def _beside(reading: Reading, role: str) -> list[Fact]:
    rows = reading.rows(reading.subject_id or "", FactRelation.MEMBER_OF)
    return [row for row in rows if row.object_id == reading.object_id and row.role == role]


def _with_suspension(reading: Reading, finding: Finding) -> Finding:
    rows = _beside(reading, "suspended")
    day = reading.as_of if reading.said is None else reading.said.first
    now = [row for row in rows if row.interval.may_hold_on(day)]
    if not now or finding.error_type is not None or finding.reason is not None:
        return finding
    note = f"membership suspended {now[-1].interval.edtf}; a suspension does not end it"
    evidence = (*finding.evidence, now[-1])
    return replace(finding, evidence=evidence, notes=(*finding.notes, note), trust=finding.trust * 0.9)


def judge_suspended(reading: Reading) -> Finding:
    """Judge "was suspended" by the rows with the role `suspended`; who is back may be suspended again."""
    finding, said = _by_role(reading, "suspended"), reading.said
    if finding.error_type is None or said is None or said.start is None:
        return finding
    spells = spells_of(_beside(reading, "suspended"))
    if any(spell.end is None or spell.end.limit > said.first for spell in spells):
        return finding
    return undecided(Reason.NOT_COVERED, finding.evidence, notes=("another suspension was over by then",))


def judge_applied(reading: Reading) -> Finding:
    """Judge "applied" by rows of applicants; the table seldom has any."""
    return _by_role(reading, "applicant")


def judge_candidate(reading: Reading) -> Finding:
    """Judge "is a candidate"; who has joined since, or gave up, is a candidate no longer."""
    rows = _beside(reading, "candidate")
    if reading.said is not None:
        finding = _by_role(reading, "candidate")
        inside = [spell for spell in spells_of(rows) if spell.touching(reading.said)]
        if finding.error_type is ErrorType.WRONG_DATE and inside:
            # "opened accession talks in 2022": a candidate since 2005.
            return undecided(Reason.NOT_COVERED, leads(inside), notes=("a candidate at that time",))
        return finding
    if rows:
        last = spells_of(rows)[-1]
        if last.first <= reading.as_of and not last.holding(reading.as_of):
            return outdated(f"until {_end(last)}", [last.lead])
        return _by_role(reading, "candidate")
    case = case_of(reading)
    inside = [spell for spell in case.mine if spell.holding(reading.as_of)]
    if not inside:
        return _by_role(reading, "candidate")
    founders = min(spell.first for spell in case.scopes[0].spells)
    if inside[0].first <= founders + timedelta(days=366):
        return undecided(Reason.NOT_COVERED, leads(inside))
    return outdated(f"member since {start_of(inside[0].lead)}", leads(inside))


def _by_role(reading: Reading, role: str) -> Finding:
    spells = spells_of(_beside(reading, role))
    members = leads(case_of(reading).mine)
    if not spells:
        return undecided(Reason.NOT_COVERED, members, notes=(f"the table has no row with the role {role}",))
    case = replace(case_of(reading), mine=tuple(spells))
    return started(case, absent=lambda one: one.gap_on(reading.as_of, reading.as_of))


def judge_expelled(reading: Reading) -> Finding:
    """Judge "was expelled": an end of membership whose row says so."""
    finding = judge_left(reading)
    words = " ".join(f"{row.basis or ''} {row.note or ''}" for row in finding.evidence).casefold()
    if finding.error_type is not None or finding.reason is not None or "expel" in words or "expuls" in words:
        return finding
    note = "the table knows that the membership ended, not that it was an expulsion"
    return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))
