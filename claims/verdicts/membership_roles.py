"""What a claim says somebody is in a body: a full or associate member, an observer."""

from __future__ import annotations

from dataclasses import replace

from claims.explanations import Finding
from claims.relations import FactRelation
from claims.types import ErrorType, Label, Reason
from claims.verdicts.cases import Case, refuted, undecided
from claims.verdicts.reading import Reading

__all__ = ["in_role", "is_beyond_list", "of_role", "role_of"]

_ROLE_WORDS = {
    "full member": "full",
    "member": "full",
    "associate member": "associate",
    "observer state": "observer",
    "observer status": "observer",
}
# Words that tell one kind of membership from another; "member" tells none.
_TELLING = frozenset({"full", "associate", "observer", *_ROLE_WORDS} - {"member"})


def role_of(reading: Reading) -> str | None:
    """Give the role a claim names, in the table's words."""
    words = _words(reading)
    return None if words is None else _ROLE_WORDS.get(words, words)


def _words(reading: Reading) -> str | None:
    role = reading.claim.role
    return role.name.casefold().strip() if role is not None else None


def of_role(case: Case) -> Case:
    """Keep the spells of the role a claim names, where there are such: an observer's are no memberships."""
    role = role_of(case.reading)
    if role is None:
        return case
    reading = case.reading
    rows = reading.spells(reading.subject_id or "", FactRelation.MEMBER_OF, set(case.targets))
    chosen = tuple(spell for spell in rows if spell.role == role)
    return replace(case, mine=chosen) if chosen else case


def is_beyond_list(case: Case) -> bool:
    """Tell whether a claim is of observers or associates, of which the body's list has none at all."""
    role = role_of(case.reading)
    listed = {spell.role for scope in case.scopes for spell in scope.spells}
    return role in ("observer", "associate") and role not in listed


def in_role(case: Case, finding: Finding) -> Finding:
    """Hold "full member", "associate" and "observer" against the roles of the rows that agree otherwise."""
    words, role = _words(case.reading), role_of(case.reading)
    if finding.label is Label.OUTDATED and is_beyond_list(case):
        note = f"it was a member before; the list has no row with the role {role}"
        return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))
    roles = [row.role or "full" for row in finding.evidence]
    if finding.label is not Label.SUPPORTED or words not in _TELLING or not roles or role in roles:
        return finding
    known = f"{roles[0]} member" if roles[0] == "full" else roles[0]
    # A table that keeps no roles calls everybody a full member.
    if roles[0] != "full" or case.is_complete_on(case.reading.as_of):
        return refuted(ErrorType.WRONG_ROLE, known, finding.evidence, said=words)
    note = f"the table has it as a member, and no row as {words}"
    return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))
