"""Offices: taking, leaving, holding and having held them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from claims.dates import Interval, Precision, day_interval
from claims.explanations import Finding
from claims.relations import FactRelation
from claims.types import ErrorType, Fact, Label, Reason
from claims.verdicts.beginnings import lead_days
from claims.verdicts.cases import Case, leads, make_case, outdated, refuted, supported, undecided
from claims.verdicts.narration import TITLES, in_its_time
from claims.verdicts.notice import announced
from claims.verdicts.reading import Reading, says
from claims.verdicts.scopes import Scope
from claims.verdicts.spells import Spell
from claims.verdicts.succession import by_handover, check_neighbours, is_short_for, with_named_neighbours
from claims.verdicts.tenures import end_of, ended, held, started

__all__ = [
    "case_of",
    "holders_then",
    "judge_held_office",
    "judge_holds_office",
    "judge_left_office",
    "judge_took_office",
]

# Holders named beside a stranger: the one before and the one after at a change.
_MOST_SHOWN = 2
_Fits = Callable[[Spell], bool]

_TERM = re.compile(r"from\s.*\s(?:to|until|till)\s", re.IGNORECASE)
# "was president when" does not say that it is over, "former president" does.
_FORMER = re.compile(
    r"\b(?:former\w*|ex|previous\w*|once|late|one-time|onetime|past|until|"
    # Not "was led by Ann Holt, then by Jon Berg".
    r"then(?!\s+(?:by|under|to|as|in|from|on|came)\b))\b|\bex-",
    re.IGNORECASE,
)


def case_of(reading: Reading) -> Case:
    """Put the person's terms in the posts the claim may mean beside the whole lists."""
    posts = [post.entity_id for post in reading.posts] or _all_posts(reading)
    mine = tuple(reading.spells(reading.subject_id or "", FactRelation.HOLDS_POST, set(posts)))
    return make_case(reading=reading, mine=mine, relation=FactRelation.HOLDS_POST, targets=tuple(posts))


def holders_then(reading: Reading) -> list[Spell]:
    """Give who holds the office a claim names at its time, whoever the claim says does.

    Where the claim's person is nobody the table knows, these are whom a reader will want to see. None
    where several posts may be meant.
    """
    case = case_of(reading)
    if len(case.targets) != 1 or reading.claim.object is None:
        return []
    said = reading.said
    day = said.first if said is not None and said.start is not None else reading.as_of
    spells = [spell for spell in case.others if spell.holding(day)]
    return spells if len(spells) <= _MOST_SHOWN else []


def _all_posts(reading: Reading) -> list[str]:
    """Give every post of a person whose claim names neither body nor role ("X stepped down")."""
    if reading.claim.object is not None or reading.claim.role is not None:
        return []
    rows = reading.rows(reading.subject_id or "", FactRelation.HOLDS_POST)
    return list(dict.fromkeys(row.object_id for row in rows if row.object_id))


def judge_took_office(reading: Reading) -> Finding:
    """Judge "took office", "succeeded", "was elected"."""
    case = case_of(reading)
    finding = started(case, absent=_absent(_starts), lead_days=lead_days(case))
    finding = _other_holder(
        case, finding, lambda spell, said: spell.starting(said, reading.settings), Scope.beginning_about
    )
    return check_neighbours(case, by_handover(case, _with_its_end(reading, finding)))


def _with_its_end(reading: Reading, finding: Finding) -> Finding:
    """Hold "elected president from 1999 to 2007" against the end of the term as well."""
    when = reading.claim.when
    is_closed = when is not None and when.interval.is_span and when.interval.end is not None
    text = when.text if when is not None and is_closed else None
    if finding.label is not Label.SUPPORTED or text is None or _TERM.match(text) is None:
        return finding
    whole = _judge_state(reading, is_present=False)
    return finding if whole.label is Label.SUPPORTED else whole


def judge_left_office(reading: Reading) -> Finding:
    """Judge "stepped down", "resigned", "left office"."""
    case = case_of(reading)
    finding = ended(case, absent=_absent(_ends))
    finding = _other_holder(
        case, finding, lambda spell, said: spell.ending(said, reading.settings), Scope.ending_about
    )
    return check_neighbours(case, by_handover(case, announced(case, finding)))


def judge_holds_office(reading: Reading) -> Finding:
    """Judge "is president" at the article's date, or at the claim's."""
    finding = _judge_state(reading, is_present=True)
    is_title = reading.claim.rule.startswith(TITLES)
    return in_its_time(reading, case_of(reading), finding) if is_title else finding


def judge_held_office(reading: Reading) -> Finding:
    """Judge "was president", "former president", "served from 2014 to 2024"."""
    without_cue = bool(reading.claim.sentence) and not says(reading, _FORMER)
    if reading.said is None and without_cue:
        finding = _judge_state(reading, is_present=False)
        if finding.reason is Reason.BEYOND_COVERAGE:
            # A past holding needs no today: that it had begun is enough.
            case = case_of(reading)
            begun = [spell for spell in case.mine if spell.begun_by(reading.as_of)]
            note = "held since then; the table does not say whether still"
            if begun:
                return check_neighbours(case, supported(leads(begun[-1:]), trust=0.9, notes=(note,)))
        return _judge_state(reading, is_present=True) if finding.error_type is ErrorType.NOT_YET else finding
    return _judge_state(reading, is_present=False)


def _judge_state(reading: Reading, *, is_present: bool) -> Finding:
    case = case_of(reading)
    handed = _handed_over(case) if is_present and reading.said is None else None
    finding = handed or held(
        case,
        absent=_absent(_holds),
        is_present=is_present,
        successor=lambda spell: _now_in_place(case, spell),
    )
    finding = _other_holder(case, finding, lambda spell, said: spell.spanning(said, reading.settings))
    return check_neighbours(case, _with_acting(case, finding))


def _starts(reading: Reading) -> _Fits:
    said = reading.said
    if said is None:
        return lambda spell: spell.begun_by(reading.as_of)
    return lambda spell: bool(spell.starting(said, reading.settings))


def _ends(reading: Reading) -> _Fits:
    said = reading.said
    if said is None:
        return lambda spell: bool(spell.ended_by(reading.as_of))
    return lambda spell: bool(spell.ending(said, reading.settings))


def _holds(reading: Reading) -> _Fits:
    said = reading.said
    if said is None:
        return lambda spell: bool(spell.holding(reading.as_of))
    if said.is_span:
        return lambda spell: bool(spell.spanning(said, reading.settings))
    return lambda spell: bool(spell.touching(said, reading.settings))


def _absent(fits_of: Callable[[Reading], _Fits]) -> Callable[[Case], Finding]:
    return lambda case: _never_in_office(case, fits_of(case.reading))


def _never_in_office(case: Case, fits: _Fits) -> Finding:
    """Say what is wrong when the person never held the post: role, body or person."""
    reading = case.reading
    said = reading.said or day_interval(reading.as_of)
    followed = check_neighbours(case, undecided(Reason.NOT_COVERED))
    if followed.label is not Label.NOT_ENOUGH_INFO:
        return followed
    if not case.is_complete_over(said) or not _covers_life(case):
        return case.gap(said)
    for error, spells, name in _elsewhere(case):
        meant = [spell for spell in spells if fits(spell)]
        if meant:
            words = ", ".join(dict.fromkeys(name(spell) for spell in meant))
            said_words = _said(reading, error)
            return refuted(error, words, leads(meant), said=said_words)
    meant = [spell for spell in case.others if fits(spell)]
    return _wrong_person(case, meant, said)


def _covers_life(case: Case) -> bool:
    """Tell whether an undated "took office" cannot mean a time before the list begins.

    A person whose other rows lie well after the beginning is taken to have held no office before.
    """
    reading = case.reading
    if reading.said is not None or reading.claim.relation.value == "holds_office":
        return True
    rows = reading.rows(reading.subject_id or "", FactRelation.HOLDS_POST)
    earliest = min((row.interval.first for row in rows), default=reading.as_of)
    return all(s.from_beginning or earliest.year - s.complete_from.year >= 0 for s in case.scopes)


def _elsewhere(case: Case) -> list[tuple[ErrorType, list[Spell], Callable[[Spell], str]]]:
    reading = case.reading
    posts = {post.entity_id for post in reading.posts}
    bodies = {post.body_id for post in reading.posts}
    titles = {post.title for post in reading.posts}
    other = [
        s
        for s in reading.spells(reading.subject_id or "", FactRelation.HOLDS_POST)
        if s.target_id not in posts
    ]
    same_body = [spell for spell in other if _post(reading, spell)[0] in bodies]
    same_title = [spell for spell in other if _post(reading, spell)[1] in titles]
    found = []
    if reading.claim.role is not None:
        found.append((ErrorType.WRONG_ROLE, same_body, lambda spell: _post(reading, spell)[1] or ""))
    if reading.claim.object is not None:
        found.append(
            (ErrorType.WRONG_ORGANISATION, same_title, lambda s: reading.label(_post(reading, s)[0]))
        )
    return found


def _post(reading: Reading, spell: Spell) -> tuple[str | None, str | None]:
    post = reading.table.entity(spell.target_id)
    return (post.body_id, post.title) if post else (None, None)


def _said(reading: Reading, error: ErrorType) -> str:
    claim = reading.claim
    if error is ErrorType.WRONG_ROLE:
        return claim.role.name if claim.role else ""
    if error is ErrorType.WRONG_ORGANISATION:
        return reading.label(reading.object_id) or (claim.object.name if claim.object else "")
    return reading.label(reading.subject_id)


def _wrong_person(case: Case, meant: list[Spell], said: Interval) -> Finding:
    reading = case.reading
    if not meant:
        meant = [spell for spell in case.others if spell.touching(said, reading.settings)]
    if not meant:
        return case.gap(said)
    if any(is_short_for(_subject_name(reading), reading.label(spell.subject_id)) for spell in meant):
        note = "the table has somebody of that name in the office, and another elsewhere"
        return undecided(Reason.LOW_CONFIDENCE, leads(meant[-_MOST_SHOWN:]), notes=(note,))
    # "took office" without a date: the latest to have done so is the one to name.
    shown = meant[-2:] if reading.said is not None else meant[-1:]
    names = ", ".join(dict.fromkeys(reading.label(spell.subject_id) for spell in shown))
    return refuted(ErrorType.WRONG_PERSON, names, leads(shown), said=reading.label(reading.subject_id))


def _subject_name(reading: Reading) -> str:
    return reading.claim.subject.name if reading.claim.subject is not None else ""


def _other_holder(
    case: Case,
    finding: Finding,
    fitting: Callable[[Spell, Interval], list[Fact]],
    near: Callable[[Scope, Interval], list[Spell]] | None = None,
) -> Finding:
    """Call a wrong date a wrong person when somebody else's term has just that date.

    `near` gives those spells of a list that may have it, without reading the others.
    """
    said = case.reading.said
    if finding.error_type is not ErrorType.WRONG_DATE or said is None:
        return finding
    others = case.others if near is None else case.others_near(said, near)
    others = with_named_neighbours(case, others)
    rows = [(spell, row) for spell in others for row in fitting(spell, said)]
    if not rows or (said.is_span and (said.start is None or said.end is None)):
        return finding
    names = ", ".join(dict.fromkeys(case.reading.label(spell.subject_id) for spell, _ in rows))
    own = f"{case.reading.label(case.reading.subject_id)}: {finding.expected}"
    return replace(
        finding,
        error_type=ErrorType.WRONG_PERSON,
        expected=names,
        said=case.reading.label(case.reading.subject_id),
        evidence=(*dict.fromkeys(row for _, row in rows), *finding.evidence),
        notes=(*finding.notes, f"or the date is wrong ({own})"),
    )


def _handed_over(case: Case) -> Finding | None:
    """On the day of a handover both hold the office, and "is" means the newer."""
    day = case.reading.as_of
    holding = [spell for spell in case.mine if spell.holding(day)]
    if not holding or not all(_ends_on(spell, day_interval(day)) for spell in holding):
        return None
    newer = [spell for old in holding for spell in case.others if _takes_over(spell, old, day_interval(day))]
    if not newer:
        return None
    names = ", ".join(dict.fromkeys(case.reading.label(spell.subject_id) for spell in newer))
    note = "the office changes hands on this day; a statement about now means the newer holder"
    return outdated(
        names,
        leads([*holding, *newer]),
        trust=0.8,
        notes=(note,),
        said=case.reading.label(case.reading.subject_id),
    )


def _ends_on(spell: Spell, day: Interval) -> bool:
    return all(
        row.interval.end is not None
        and row.interval.end.precision is Precision.DAY
        and row.interval.end.first == day.first
        for row in spell.holding(day.first)
    )


def _takes_over(spell: Spell, old: Spell, day: Interval) -> bool:
    return spell.target_id == old.target_id and any(
        row.interval.start is not None and row.interval.start.first == day.first for row in spell.rows
    )


def _now_in_place(case: Case, spell: Spell) -> tuple[str, list[Fact]]:
    """Name who holds the office now, else say when the term ended."""
    day = case.reading.as_of
    same = [one for one in case.others if one.target_id == spell.target_id and one.holding(day)]
    usable = [one for one in same if case.freshness(one, day)[0]]
    newest = max((one.first for one in usable), default=None)
    current = [one for one in usable if one.first == newest or not _ends_on(one, day_interval(day))]
    if not current:
        return f"until {end_of(spell.lead)}", []
    return ", ".join(dict.fromkeys(case.reading.label(one.subject_id) for one in current)), leads(current)


def _with_acting(case: Case, finding: Finding) -> Finding:
    """Say so when a holder was acting only; refute "acting" of a regular holder."""
    if finding.label is not Label.SUPPORTED or not finding.evidence:
        return finding
    acting = [row for row in finding.evidence if row.role == "acting"]
    if case.reading.claim.is_acting and not acting:
        mine = [spell for spell in case.mine if spell.is_acting]
        title = case.reading.posts[0].title or "" if case.reading.posts else ""
        if mine:
            return outdated(f"{title}, no longer acting", [*finding.evidence, *leads(mine)], said="acting")
        return refuted(ErrorType.WRONG_ROLE, title, finding.evidence, said="acting")
    if acting and not case.reading.claim.is_acting:
        return replace(finding, trust=finding.trust * 0.9, notes=(*finding.notes, "as acting holder only"))
    return finding
