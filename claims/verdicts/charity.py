"""What else a text may mean, looked at before it is accused.

A date may be meant another way (`other_dates`), an office that is not named may be another one
(`other_offices`); who holds an office for the time being stands on few lists. Where such a reading makes
the text right or leaves it open, nobody is accused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from claims.dates import Precision
from claims.explanations import Finding
from claims.names.roles import SHARED
from claims.relations import EntityKind, FactRelation, Family, Relation, spec_of
from claims.types import DateKind, ErrorType, Label, Reason, Slot, SlotSource
from claims.verdicts.cases import ACCUSING, Case, leads, undecided
from claims.verdicts.leadership import case_of
from claims.verdicts.other_dates import case_around, if_dated_otherwise
from claims.verdicts.other_offices import if_of_another_office
from claims.verdicts.reading import Reading, is_inferred
from claims.verdicts.spells import Spell
from claims.verdicts.succession import with_named_neighbours

__all__ = ["spared"]

_Rule = Callable[[Reading], Finding]
_PREDECESSOR = re.compile(
    r"\b(?:predecessor|forerunner|precursor|antecedent)s?\b"
    r"|\b(?:old|older|former|previous|earlier|defunct)\s"
    r"(?:organi[sz]ation|body|union|bloc|community|grouping|alliance|club|group|league|pact)\b",
    re.IGNORECASE,
)
_WRONG_NAMES = frozenset({ErrorType.WRONG_PERSON, ErrorType.WRONG_MEMBER, ErrorType.WRONG_ORGANISATION})
_WRONG_TIMES = frozenset({ErrorType.WRONG_DATE, ErrorType.NOT_YET, ErrorType.WRONG_DIRECTION})
# An event without a time that has not been by the table, or never was.
_NEVER_YET = frozenset(
    {ErrorType.NOT_YET, ErrorType.WRONG_MEMBER, ErrorType.WRONG_ROLE, ErrorType.WRONG_DIRECTION}
)
_FOR_GOOD = re.compile(
    r"\b(?:for\sgood|permanent(?:ly)?|full-time|dropp(?:ed|ing)\s(?:the\s)?[\"“']?interim|confirmed)\b",
    re.IGNORECASE,
)
# A noun or an -ing form names the event, past or to come: "Britain's exit from", "after leaving".
_TIMELESS = re.compile(
    r"\b(?:exit|departure|withdrawal|secession|expulsion|accession|entry|admission|membership|inclusion|out\sof"
    r"|leaving|exiting|quitting|withdrawing|departing|seceding|pulling|joining|entering|acceding|becoming"
    r"|(?:opt(?:ed|ing|s)?|cho(?:ose|oses|osing|se))\sto)\b",
    re.IGNORECASE,
)
_SINCE_IT = re.compile(r"\bsince\s+(?:[\w’']+\s+){0,3}$", re.IGNORECASE)
_COUNTERPART = "leadership.counterpart"
_SERVING = re.compile(
    r"\b(?:counsell?or|advis[eo]r|aide|assistant|deputy|secretary|spokes\w+|envoy|ambassador)\s(?:to|for|of)\s"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\b(?:former|ex|one-time|onetime)[\s-](?:[\w.’'-]+\s+){0,4}$", re.IGNORECASE)
_OF_LATE, _LONG_BEFORE = timedelta(days=31), timedelta(days=1000)
_HEADS = frozenset({"president", "chairman", "chair", "general secretary", "secretary general"})


def spared(reading: Reading, finding: Finding, rule: _Rule) -> Finding:
    """Give the finding, or one that accuses nobody where the text may mean something else.

    Parameters
    ----------
    rule : callable
        Judges a reading: asked again about other dates the words may mean.
    """
    if finding.label not in ACCUSING:
        return finding
    return (
        _if_acting(reading, finding)
        or _if_shared(reading, finding)
        or _if_for_good(reading, finding)
        or _if_of_predecessor(reading, finding)
        or _if_since_then(reading, finding, rule)
        or _if_to_come(reading, finding)
        or _if_just_told(reading, finding)
        or _if_of_like_office(reading, finding)
        or _if_unnamed(reading, finding)
        or _if_of_another_body(reading, finding)
        or if_of_another_office(reading, finding)
        or if_dated_otherwise(reading, finding, rule)
        or finding
    )


def _if_acting(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on an acting holder whom the table knows as none: lists give the full holders."""
    if not reading.claim.is_acting:
        return None
    mine = [spell for spell in case_of(reading).mine if spell.is_acting]
    if mine and finding.label is Label.OUTDATED:
        return None
    note = "the table lists few who held an office for the time being"
    return undecided(Reason.NOT_COVERED, leads(mine) or finding.evidence, notes=(note,))


def _if_shared(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on one of several who share an office, of whom the table need not have each."""
    role = reading.claim.role
    is_shared = role is not None and SHARED.match(role.name) is not None
    # A table that has the shared office itself has its holders.
    is_shared = is_shared and all(SHARED.match(post.title or "") is None for post in reading.posts)
    if not is_shared or case_of(reading).mine:
        return None
    note = "the table may have one alone of those who share an office"
    return undecided(Reason.NOT_COVERED, finding.evidence, notes=(note,))


def _if_for_good(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on who got for good what he held before: a table may date the first day in office alone."""
    said = reading.said
    is_dated = finding.error_type is ErrorType.WRONG_DATE and reading.claim.relation is Relation.TOOK_OFFICE
    if said is None or not is_dated or _FOR_GOOD.search(reading.claim.sentence) is None:
        return None
    mine = [spell for spell in case_of(reading).mine if spell.touching(said) and spell.first < said.first]
    note = "an office held for the time being may be given for good later"
    return undecided(Reason.NOT_COVERED, leads(mine), notes=(note,)) if mine else None


def _if_of_predecessor(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where the clause speaks of what came before the body: "walked out of its predecessor"."""
    if spec_of(reading.claim.relation).family is Family.LEADERSHIP or not _PREDECESSOR.search(reading.clause):
        return None
    note = "the clause speaks of a body that came before"
    return undecided(Reason.AMBIGUOUS, finding.evidence, notes=(note,))


def _if_since_then(reading: Reading, finding: Finding, rule: _Rule) -> Finding | None:
    """Abstain on "a founding member of A and of B since 1955": nobody has founded B since some day."""
    claim = reading.claim
    text = claim.when.text if claim.when is not None else None
    is_since = text is not None and text.lower().startswith("since")
    if (
        finding.error_type is not ErrorType.WRONG_ROLE
        or not is_since
        or claim.relation is not Relation.MEMBER
    ):
        return None
    plain = rule(replace(reading, claim=replace(claim, role=None)))
    note = "the words may call it the founding member of another body"
    return (
        undecided(Reason.AMBIGUOUS, plain.evidence, notes=(note,)) if plain.label is Label.SUPPORTED else None
    )


def _if_to_come(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on an event named without a time that came after the article: "Britain's exit from the Union".

    Not on "since its exit": that has been.
    """
    claim = reading.claim
    is_event = spec_of(claim.relation).family is Family.MEMBERSHIP
    if finding.error_type not in _NEVER_YET or not is_event or reading.said is not None:
        return None
    if finding.error_type is not ErrorType.NOT_YET and claim.relation is Relation.MEMBER:
        return None  # "Norway's membership of the Union" is told of now
    if claim.clause is None or claim.start is None or _TIMELESS.search(reading.clause) is None:
        return None
    if _SINCE_IT.search(claim.sentence[: claim.clause.start - claim.start]) is not None:
        return None
    note = "the words name the event and do not say that it has been"
    return undecided(Reason.NOT_ASSERTED, finding.evidence, notes=(note,))


def _if_just_told(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on "this week leaders mark the treaty that founded it": old bodies are not founded anew."""
    claim, said = reading.claim, reading.said
    is_founded = claim.relation is Relation.FOUNDED and finding.error_type is ErrorType.WRONG_DATE
    if not is_founded or said is None or claim.when is None or claim.when.kind is not DateKind.RELATIVE:
        return None
    is_exact = said.start is not None and said.end is not None and said.limit - said.first <= _OF_LATE
    if not is_exact or not said.first - _OF_LATE <= reading.as_of <= said.limit + _OF_LATE:
        return None
    if any(row.interval.limit + _LONG_BEFORE > said.first for row in finding.evidence):
        return None
    note = "the date may be that of what the sentence tells now"
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))


def _if_of_like_office(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain on an office that a word beside another only hints at.

    A counterpart's may have another title; "counselor to the president X" is no president; "the former
    chief was its envoy until 2012" left the post of envoy.
    """
    claim = reading.claim
    role, start, error = claim.role, claim.start, finding.error_type
    before = (
        claim.sentence[: role.start - start] if role and role.start is not None and start is not None else ""
    )
    if error is ErrorType.WRONG_ROLE and claim.rule == _COUNTERPART:
        note = "a counterpart's office may have another title"
    elif error is ErrorType.WRONG_ROLE and _SERVING.search(before):
        note = "the title may be that of whom the person serves"
    elif error is ErrorType.WRONG_DATE and claim.relation is Relation.LEFT_OFFICE and _ONCE.search(before):
        note = "the sentence calls it a former office: another one may have been left"
    else:
        return None
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))


def _if_unnamed(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where "it" or "the country" may be another than was taken for it.

    The name was found elsewhere in the article: a wrong member is more likely a wrong reading, and so
    is a date or direction that is wrong of it and right of somebody else.
    """
    subject = reading.claim.subject
    if subject is None or not is_inferred(subject):
        return None
    is_met = finding.error_type in _WRONG_TIMES and _fits_another(reading)
    if finding.error_type not in _WRONG_NAMES and not is_met:
        return None
    note = f"the sentence names nobody: whom it means by {subject.text} was inferred"
    return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))


def _if_of_another_body(reading: Reading, finding: Finding) -> Finding | None:
    """Abstain where the sentence names no body, and of another one it is right: "it joined the latter"."""
    body, subject = reading.claim.object, reading.subject_id
    if body is None or subject is None or not (body.source is not SlotSource.TEXT or is_inferred(body)):
        return None
    if _is_of_table_alone(reading, body, subject, finding):
        note = "the text does not name the body: only the table gave it"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    if finding.error_type is ErrorType.WRONG_ORGANISATION:
        note = "the sentence does not name the body, and the office fits at another"
        return undecided(Reason.LOW_CONFIDENCE, finding.evidence, notes=(note,))
    if FactRelation.HOLDS_POST in spec_of(reading.claim.relation).facts:
        names_neighbour = bool(reading.predecessor_ids or reading.successor_ids)
        if finding.error_type is ErrorType.WRONG_PERSON and names_neighbour:
            elsewhere = _passed_on_elsewhere(reading, subject)
            note = "the sentence does not name the office, and they followed each other in another"
            return undecided(Reason.LOW_CONFIDENCE, leads(elsewhere), notes=(note,)) if elsewhere else None
        spells = _same_office_elsewhere(reading, subject)
    else:
        spells = reading.spells(subject, FactRelation.MEMBER_OF)
    other = [spell for spell in spells if spell.target_id != reading.object_id and _is_so(reading, spell)]
    if not other:
        return None
    note = "the sentence does not name the body, and it is so of another"
    return undecided(Reason.LOW_CONFIDENCE, leads(other), notes=(note,))


def _is_of_table_alone(reading: Reading, body: Slot, subject: str, finding: Finding) -> bool:
    """Tell a firm that the text never names, where it may speak of another one that somebody leads or led.

    "Tesla dates from 2003; Musk became chief executive in 2008", who heads SpaceX since 2002.
    """
    offers = (body, *(one for one in body.alternatives if one.entity_id == reading.object_id))
    is_firm = body.kind is EntityKind.ORGANISATION and any(o.source is SlotSource.TABLE for o in offers)
    if not is_firm or finding.error_type not in _WRONG_TIMES:
        return False
    terms = reading.spells(subject, FactRelation.HOLDS_POST)
    posts = [post for t in terms if (post := reading.table.entity(t.target_id)) is not None]
    titles = {post.title for post in reading.posts}
    return bool(body.alternatives) or len({p.body_id for p in posts if p.title in titles}) > 1


def _same_office_elsewhere(reading: Reading, subject: str) -> list[Spell]:
    """Give the terms of the very title that a claim names, where the body inferred has no such post.

    And those at the other bodies of the text that may be meant.
    """
    role, body = reading.claim.role, reading.claim.object
    title = role.name.casefold() if role is not None else ""
    terms = reading.spells(subject, FactRelation.HOLDS_POST)
    known = ((spell, reading.table.entity(spell.target_id)) for spell in terms)
    meant = {post.entity_id for post in reading.posts}
    posts = [(spell, post) for spell, post in known if post is not None and post.entity_id not in meant]
    if role is not None and role.source is SlotSource.TEXT:  # another office of the body is not that one
        posts = [(spell, post) for spell, post in posts if post.body_id != reading.object_id]
    if spec_of(reading.claim.relation).is_event and reading.said is not None:
        return [spell for spell, _ in posts]  # so dated, it is that one
    offered = {one.entity_id for one in body.alternatives if one.entity_id} if body is not None else set()
    found = [spell for spell, post in posts if post.body_id in offered]
    titles = set() if any(post.title == title for post in reading.posts) else {title} - {""}
    if title in _HEADS:
        titles.add("leader")  # parties have presidents and chairs, whatever the table calls them
    return [*found, *(spell for spell, post in posts if post.title in titles)]


def _passed_on_elsewhere(reading: Reading, subject: str) -> list[Spell]:
    """Give the terms of other offices in which somebody followed whom the claim names, or came before."""
    terms = reading.spells(subject, FactRelation.HOLDS_POST)
    others = [
        Case(reading=reading, mine=(spell,), relation=FactRelation.HOLDS_POST, targets=(spell.target_id,))
        for spell in terms
        if spell.target_id not in {post.entity_id for post in reading.posts}
    ]
    return [spell for case in others for spell in with_named_neighbours(case, case.mine)]


def _is_so(reading: Reading, spell: Spell) -> bool:
    """Tell whether a claim is right of another spell of its subject."""
    said = reading.said
    is_office = FactRelation.HOLDS_POST in spec_of(reading.claim.relation).facts
    if reading.claim.relation is Relation.MEMBER and said is not None and said.is_span and said.start:
        since = replace(said, end=said.start, is_span=False)
        return said.start.precision >= Precision.YEAR and bool(spell.starting(since))
    if not is_office and reading.claim.relation not in (Relation.JOINED, Relation.LEFT):
        return False  # everybody is a member of something
    if said is None:
        return not spec_of(reading.claim.relation).is_event and bool(spell.holding(reading.as_of))
    if reading.claim.relation in (Relation.JOINED, Relation.TOOK_OFFICE):
        return bool(spell.starting(said))
    if reading.claim.relation in (Relation.LEFT, Relation.LEFT_OFFICE):
        return bool(spell.ending(said))
    return bool(spell.touching(said))


def _fits_another(reading: Reading) -> bool:
    said = reading.said
    if said is None:
        return False
    case = case_around(reading)
    at_start = reading.claim.relation in (Relation.JOINED, Relation.TOOK_OFFICE)
    return any(s.starting(said) if at_start else s.ending(said) for s in case.others)
