"""Predecessors and successors: are the two neighbours in the office, and in this order?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from claims.explanations import Finding
from claims.names import name_tokens
from claims.relations import FactRelation, Relation
from claims.types import ErrorType, Label, Reason, Slot, SlotSource
from claims.verdicts.cases import Case, leads, refuted, supported, undecided
from claims.verdicts.neighbours import predecessors, successors
from claims.verdicts.reading import is_inferred
from claims.verdicts.spells import Spell
from claims.verdicts.tenures import follows
from claims.verdicts.unread import unread_predecessor, with_unread_predecessor

__all__ = ["by_handover", "check_neighbours", "is_short_for", "with_named_neighbours"]

# What a verdict is worth on a name that the linking took for somebody else.
_SHORT_TRUST = 0.8
_SHARED = "several hold the office at once, and the table does not say who followed whom"


@dataclass(frozen=True, kw_only=True)
class _Side:
    """Predecessor or successor: the slot, whom it may name, and how to find the true one."""

    slot: Slot
    ids: Collection[str]
    find: Callable[[Case, Spell], list[Spell]]
    back: Callable[[Case, Spell], list[Spell]]
    verb: str


def check_neighbours(case: Case, finding: Finding) -> Finding:
    """Check the predecessor and successor a claim names, where its own dates do not fail already."""
    for side in _sides(case):
        finding = _check(case, finding, side)
    unread = unread_predecessor(case.reading) if finding.label is Label.SUPPORTED else None
    if unread is None:
        return finding
    known = [spell for spell in _meant(case, finding) if not _is_shared(case, spell)]
    before = [(spell, one) for spell in known for one in _before(case, spell)]
    return with_unread_predecessor(case.reading, finding, unread, before)


def by_handover(case: Case, finding: Finding) -> Finding:
    """Date a leaving by the day the named successor began, where that is the next day; a beginning likewise.

    "Gave way to Farkas in May 2011", of a term that ran to the 30th of April; "handed over to Kiss in May",
    whose own began on the first of June.
    """
    said, claim = case.reading.said, case.reading.claim
    partner = claim.successor if claim.relation is Relation.LEFT_OFFICE else claim.predecessor
    if finding.error_type is not ErrorType.WRONG_DATE or said is None or partner is None:
        return finding
    is_left = claim.relation is Relation.LEFT_OFFICE
    ids, settings = (
        case.reading.successor_ids if is_left else case.reading.predecessor_ids,
        case.reading.settings,
    )
    for spell in with_named_neighbours(case, case.mine):
        beside = [one for one in (_after if is_left else _before)(case, spell) if one.subject_id in ids]
        if is_left and any(follows(spell, one) and one.starting(said, settings) for one in beside):
            return supported(leads([spell]), trust=0.9, notes=("the successor began the next day",))
        if not is_left and any(follows(one, spell) and one.ending(said, settings) for one in beside):
            return supported(leads([spell]), trust=0.9, notes=("the predecessor left the day before",))
    return finding


def with_named_neighbours(case: Case, spells: Iterable[Spell]) -> list[Spell]:
    """Give the terms that have the predecessor and successor the claim names, if it names any."""
    sides = _sides(case)
    return [
        spell
        for spell in spells
        if all(any(one.subject_id in side.ids for one in side.find(case, spell)) for side in sides)
    ]


def _sides(case: Case) -> list[_Side]:
    claim, reading = case.reading.claim, case.reading
    sides = []
    if claim.predecessor is not None:
        ids = reading.predecessor_ids
        sides.append(_Side(slot=claim.predecessor, ids=ids, find=_before, back=_after, verb="succeeded"))
    if claim.successor is not None:
        ids = reading.successor_ids
        sides.append(_Side(slot=claim.successor, ids=ids, find=_after, back=_before, verb="preceded"))
    return sides


def _before(case: Case, spell: Spell) -> list[Spell]:
    scope = case.scope(spell)
    return predecessors(scope, spell, case.reading.settings) if scope else []


def _after(case: Case, spell: Spell) -> list[Spell]:
    scope = case.scope(spell)
    return successors(scope, spell, case.reading.settings) if scope else []


def _may_be_either(slot: Slot) -> bool:
    """Tell a pronoun that may be either: "Ann Holt made way for Jon Berg. Ivo Talk replaced him".

    "He was succeeded by X" goes on about whom the sentence before spoke of.
    """
    return is_inferred(slot) and (slot.text or "").lower() not in ("he", "she")


def _check(case: Case, finding: Finding, side: _Side) -> Finding:
    if not side.ids:
        if finding.label is Label.SUPPORTED:
            return undecided(
                Reason.UNKNOWN_SUBJECT, finding.evidence, notes=(f"{side.slot.name} is not in the table",)
            )
        return finding
    if case.reading.subject_id in side.ids:
        note = f"{side.slot.name} stands on both sides"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    meant = _meant(case, finding)
    agreeing = [
        (spell, one) for spell in meant for one in side.find(case, spell) if one.subject_id in side.ids
    ]
    if agreeing:
        return _agree(finding, agreeing)
    namesake = _namesake(case, side, meant)
    if namesake is not None:
        return replace(
            finding, evidence=(*finding.evidence, namesake.lead), trust=finding.trust * _SHORT_TRUST
        )
    if finding.label is not Label.SUPPORTED and with_named_neighbours(case, case.mine):
        return finding  # they followed each other so, only at another time, and in turn perhaps
    swapped = _swapped(case, side)
    # Two people may follow each other in turn, so long as the list does not say who came before.
    known = all(side.find(case, spell) or _is_first(case, spell) for spell in meant)
    if swapped and (known or case.reading.said is None):
        return _swap(case, side, swapped)
    if finding.label is Label.SUPPORTED and _may_be_either(side.slot):
        note = f"whom the text means by {side.slot.text} was inferred"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    if finding.label is Label.SUPPORTED:
        return _other_neighbour(case, finding, side, meant)
    if not case.mine:
        return _other_subject(case, finding, side)
    return finding


def _namesake(case: Case, side: _Side, meant: list[Spell]) -> Spell | None:
    """Give the true neighbour of a name, a surname alone: "Lee gave way to Goh" may be of either Lee."""
    name = name_tokens(side.slot.name)
    if len(name) != 1:
        return None
    true = (one for spell in meant for one in side.find(case, spell))
    return next((one for one in true if name[0] in name_tokens(case.reading.label(one.subject_id))), None)


def _meant(case: Case, finding: Finding) -> list[Spell]:
    """Give the terms a supported claim may speak of: those its evidence stands for, else all begun."""
    if finding.label is not Label.SUPPORTED:
        return []
    said = case.reading.said
    if said is None:
        return [spell for spell in case.mine if spell.begun_by(case.reading.as_of)]
    shown = {row.fact_id for row in finding.evidence}
    return [spell for spell in case.mine if any(row.fact_id in shown for row in spell.rows)]


def _is_first(case: Case, spell: Spell) -> bool:
    scope = case.scope(spell)
    return (
        scope is not None and scope.from_beginning and all(spell.first <= one.first for one in scope.spells)
    )


def _agree(finding: Finding, agreeing: list[tuple[Spell, Spell]]) -> Finding:
    if finding.label is not Label.SUPPORTED:
        return finding
    spell, neighbour = agreeing[-1]
    rows = (*finding.evidence, spell.lead, neighbour.lead)
    return replace(finding, evidence=tuple({row.fact_id: row for row in rows}.values()))


def _swapped(case: Case, side: _Side) -> tuple[Spell, Spell] | None:
    """Find the named one's term whose neighbour on that side is the subject."""
    for other in sorted(side.ids):
        targets = set(case.targets)
        for spell in case.reading.spells(other, FactRelation.HOLDS_POST, targets):
            for one in side.find(case, spell):
                if one.subject_id == case.reading.subject_id:
                    return spell, one
    return None


def _swap(case: Case, side: _Side, swapped: tuple[Spell, Spell]) -> Finding:
    first, second = (case.reading.label(spell.subject_id) for spell in swapped)
    expected = f"{first} {side.verb} {second}"
    return refuted(ErrorType.ROLES_SWAPPED, expected, leads(swapped), said=f"{second} {side.verb} {first}")


def _other_neighbour(case: Case, finding: Finding, side: _Side, meant: list[Spell]) -> Finding:
    """Name the true neighbour of the subject, when the table knows it."""
    for spell in reversed(meant):
        true = side.find(case, spell)
        if true and _is_shared(case, spell):
            return undecided(Reason.NOT_COVERED, finding.evidence, notes=(_SHARED,))
        if true:
            names = case.reading.label(true[0].subject_id)
            rows = leads([spell, *true])
            if is_short_for(side.slot.name, names):
                return replace(finding, evidence=tuple(rows), trust=finding.trust * _SHORT_TRUST)
            return refuted(ErrorType.WRONG_PERSON, names, rows, said=side.slot.name)
    note = f"the table does not know whom {case.reading.label(case.reading.subject_id)} {side.verb}"
    return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))


def is_short_for(name: str, label: str) -> bool:
    """Tell "Albert II" of "Albert II of Belgium": the short name may be of another."""
    words = name_tokens(name)
    return len(words) > 1 and set(words) <= set(name_tokens(label))


def _is_shared(case: Case, spell: Spell) -> bool:
    """Tell whether others held the office well before and well after a term began.

    A list of whips or commissioners whose number the table does not give says of nobody whom he
    followed.
    """
    scope = case.scope(spell)
    if scope is None or scope.holders_at_once > 1 or spell.start is None:
        return False
    slack = timedelta(days=case.reading.settings.neighbour_gap_days)
    first, last = spell.start.first - slack, spell.start.last + slack
    others = [one for one in scope.spells if one.subject_id != spell.subject_id and not one.is_acting]
    if scope.is_closed:
        return any(one.surely_holds(first) and one.surely_holds(last) for one in others)
    # Where the list is open an unknown end may lie after the beginning of the next.
    return any(one.first < first and (one.end is None or one.end.limit > last) for one in others)


def _other_subject(case: Case, finding: Finding, side: _Side) -> Finding:
    """Name who really followed the one named, when the subject never held the office."""
    targets = {scope.scope_id for scope in case.scopes}
    for other in sorted(side.ids):
        for spell in reversed(case.reading.spells(other, FactRelation.HOLDS_POST, targets)):
            true = side.back(case, spell)
            if true and not _is_shared(case, spell):
                names = case.reading.label(true[0].subject_id)
                said = case.reading.label(case.reading.subject_id)
                subject = case.reading.claim.subject
                if subject is not None and is_short_for(subject.name, names):
                    note = f"{subject.name} may be {names}"
                    return undecided(Reason.LOW_CONFIDENCE, leads([*true, spell]), notes=(note,))
                role = case.reading.claim.role
                if _may_be_either(side.slot) and role is not None and role.source is not SlotSource.TEXT:
                    note = f"whom the text means by {side.slot.text}, and in which office, was inferred"
                    return undecided(Reason.LOW_CONFIDENCE, leads([*true, spell]), notes=(note,))
                return refuted(ErrorType.WRONG_PERSON, names, leads([*true, spell]), said=said)
    return finding
