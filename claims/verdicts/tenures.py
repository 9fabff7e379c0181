"""When a spell began, ended and held: the rules memberships and offices share.

Each rule returns a `Finding`. Where the subject has no spell at all the caller
says what that means, through `absent`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from claims.dates import EndState, Interval, Precision, day_interval, format_period
from claims.explanations import Finding
from claims.relations import Family, spec_of
from claims.types import DateKind, ErrorType, Fact, Reason, TimeExpression
from claims.verdicts.agreement import agrees, is_narrow
from claims.verdicts.cases import Case, leads, nearest, outdated, refuted, supported, undecided
from claims.verdicts.looseness import exact_end
from claims.verdicts.spells import Spell

__all__ = ["Absent", "ended", "held", "runs", "started"]

Absent = Callable[[Case], Finding]
# Whose beginning nobody wrote down may be taken to have held an office for the last years before its end.
_AT_ITS_END = timedelta(days=5 * 366)
_ENDED_SOME_DAY = "the table knows that it ended, not when"
_BEGAN_SOME_DAY = "the table does not know when it began"
_PART = re.compile(r"(?:the\s)?(?:early|mid|late|beginning|start|middle|end|close|\w+\shalf)\b", re.I)
_RANGE = re.compile(r"\b(?:from|between|until|till|to|through)\b|[-–—]", re.IGNORECASE)


def started(case: Case, *, absent: Absent, lead_days: int = 0) -> Finding:
    """Judge "joined" and "took office".

    Parameters
    ----------
    absent : callable
        What it means that the subject has no spell.
    lead_days : int
        How long before the start the claim's own event (an election) may lie.
    """
    if not case.mine:
        return absent(case)
    if case.reading.said is None:
        return _started_by_now(case, lead_days)
    return _started_then(case, case.reading.said, lead_days)


def _started_by_now(case: Case, lead_days: int) -> Finding:
    day = case.reading.as_of
    begun = [spell for spell in case.mine if spell.begun_by(day)]
    if begun:
        return supported(leads([begun[-1]]))
    first = case.mine[0]
    if any(scope.is_before(day) for scope in case.scopes):
        return case.gap_on(day, day)
    if first.first - timedelta(days=lead_days) <= day:
        return undecided(Reason.NOT_COVERED, leads([first]), notes=(_chosen_note(first),))
    return refuted(ErrorType.NOT_YET, start_of(first.lead), leads([first]), said="already")


def _started_then(case: Case, said: Interval, lead_days: int) -> Finding:
    hits = [row for spell in case.mine for row in spell.starting(said, case.reading.settings)]
    if hits:
        return _supported_then(hits, said)
    early = _chosen_before(case, said, lead_days)
    if early is not None:
        return early
    left = [row for spell in case.mine for row in spell.ending(said, case.reading.settings)]
    if left and is_narrow(said):
        expected = f"{_step(case, 'left')} {end_of(left[0])}"
        return refuted(ErrorType.WRONG_DIRECTION, expected, left, said=said.edtf)
    if any(spell.has_unknown_start and said.first < spell.lead.interval.limit for spell in case.mine):
        return undecided(Reason.NOT_COVERED, leads(case.mine[:1]), notes=(_BEGAN_SOME_DAY,))
    if not (_inside(case.mine, said) or case.knows(said) or case.is_held_by_others(said)):
        return case.gap(said)
    dated = [spell for spell in case.mine if spell.start is not None]
    close = nearest(dated or case.mine, said)
    expected = start_of(close.lead) if dated else f"until {end_of(close.lead)}"
    return refuted(ErrorType.WRONG_DATE, expected, close.rows, said=said.edtf)


def _chosen_before(case: Case, said: Interval, lead_days: int) -> Finding | None:
    """Neither confirm nor refute an election by the day the office was taken, or a re-election."""
    if not lead_days:
        return None
    for spell in case.mine:
        begins = spell.first
        soon = (
            said.limit + timedelta(days=lead_days)
            if said.limit < date.max - timedelta(days=lead_days)
            else said.limit
        )
        if (said.first <= begins < soon) or _inside([spell], said):
            return undecided(Reason.NOT_COVERED, leads([spell]), notes=(_chosen_note(spell),))
    return None


def _chosen_note(spell: Spell) -> str:
    return (
        f"the table knows when the office was taken ({start_of(spell.lead)}), not when the holder was chosen"
    )


def _supported_then(hits: Sequence[Fact], said: Interval) -> Finding:
    coarse = _is_coarser(hits, said)
    notes = ("the table gives a coarser date than the text",) if coarse else ()
    return supported(hits, trust=0.8 if coarse else 1.0, notes=notes)


def _is_coarser(hits: Sequence[Fact], said: Interval) -> bool:
    if said.is_span or said.start is None:
        return False
    ends = [end for row in hits for end in (row.interval.start, row.interval.end) if end is not None]
    return bool(ends) and max(end.precision for end in ends) < min(said.start.precision, Precision.DAY)


def _inside(spells: Sequence[Spell], said: Interval) -> bool:
    """Tell whether a date lies wholly inside a spell, where nothing can begin or end anew."""
    if said.first == date.min or said.limit == date.max:
        return False
    first, last = said.first, said.limit - timedelta(days=1)
    return any(spell.surely_holds(first) and spell.surely_holds(last) for spell in spells)


def _step(case: Case, verb: str) -> str:
    """Word a step in the claim's own family: one joins a body and takes an office."""
    if spec_of(case.reading.claim.relation).family is Family.LEADERSHIP:
        return {"left": "left office", "joined": "took office"}[verb]
    return verb


def ended(case: Case, *, absent: Absent) -> Finding:
    """Judge "left" and "left office"."""
    if not case.mine:
        return absent(case)
    if case.reading.said is None:
        return _ended_by_now(case)
    return _ended_then(case, case.reading.said)


def _ended_by_now(case: Case) -> Finding:
    day = case.reading.as_of
    over = [spell.ended_by(day)[0] for spell in case.mine if spell.ended_by(day)]
    if over:
        return supported(over[-1:])
    unknown = [spell for spell in case.mine if spell.has_unknown_end and spell.begun_by(day)]
    if unknown:
        return supported(leads(unknown), trust=0.7, notes=(_ENDED_SOME_DAY,))
    later = [spell for spell in case.mine if spell.end is not None]
    if later:
        return refuted(ErrorType.NOT_YET, end_of(later[0].lead), leads(later[:1]), said="already")
    last = case.mine[-1]
    if not last.begun_by(day):
        return refuted(ErrorType.NOT_YET, f"from {start_of(last.lead)}", leads([last]), said="already")
    return _still_there(case, last, day)


def _still_there(case: Case, spell: Spell, day: date) -> Finding:
    scope = case.scope(spell)
    if scope is not None and (scope.is_stale_on(day) or day > scope.looked_at(spell).day):
        return undecided(Reason.BEYOND_COVERAGE, leads([spell]))
    expected = f"since {start_of(spell.lead)}"
    return refuted(ErrorType.WRONG_DIRECTION, expected, leads([spell]), said="left")


def _ended_then(case: Case, said: Interval) -> Finding:
    settings = case.reading.settings
    hits = [row for spell in case.mine for row in spell.ending(said, settings)]
    if hits:
        return _supported_then(hits, said)
    begun = [row for spell in case.mine for row in spell.starting(said, settings)]
    if begun and is_narrow(said):
        expected = f"{_step(case, 'joined')} {start_of(begun[0])}"
        return refuted(ErrorType.WRONG_DIRECTION, expected, begun, said=said.edtf)
    dated = [spell for spell in case.mine if spell.end is not None]
    if not dated:
        return _never_ended(case, said)
    if not (_inside(case.mine, said) or case.knows(said)):
        return case.gap(said)
    close = min(dated, key=lambda spell: (_end_distance(spell, said), spell.first))
    return refuted(ErrorType.WRONG_DATE, end_of(close.lead), close.rows, said=said.edtf)


def _end_distance(spell: Spell, said: Interval) -> int:
    return abs((spell.lead.interval.limit - said.first).days)


def _never_ended(case: Case, said: Interval) -> Finding:
    last = case.mine[-1]
    if last.has_unknown_end:
        return undecided(Reason.NOT_COVERED, leads([last]), notes=(_ENDED_SOME_DAY,))
    if not (case.knows(said) or said.limit <= last.first):
        return case.gap(said)
    return refuted(ErrorType.NOT_YET, f"since {start_of(last.lead)}", leads([last]), said=said.edtf)


def held(
    case: Case, *, absent: Absent, is_present: bool, successor: Callable[[Spell], tuple[str, list[Fact]]]
) -> Finding:
    """Judge "is a member", "is", "was" and "served as".

    Parameters
    ----------
    is_present : bool
        Whether the wording is about the moment of writing ("is", not "was").
    successor : callable
        What holds now in the place of a spell that is over: words and rows.
    """
    if not case.mine:
        return absent(case)
    said = case.reading.said
    if said is None:
        return _holds_now(case, successor) if is_present else _held_once(case)
    if said.is_span and _is_term(case.reading.claim.when):
        return _held_from_to(case, said, is_present, successor)
    if is_present and said.first <= case.reading.as_of < said.limit:
        return _holds_now(case, successor)
    return _held_then(case, exact_end(said))


def _is_term(when: TimeExpression | None) -> bool:
    """Tell "from 2014 to 2024" from days within which something held: "a week ago", "early in 1996"."""
    if when is None or when.anchor is not None:
        return False
    is_open = when.interval.start is None or when.interval.end is None
    is_within = when.kind is DateKind.RELATIVE or _PART.match(when.text or "")
    return is_open or not is_within or bool(_RANGE.search((when.text or "").removeprefix("mid-")))


def _holds_now(case: Case, successor: Callable[[Spell], tuple[str, list[Fact]]]) -> Finding:
    day = case.reading.as_of
    holding = [spell for spell in case.mine if spell.holding(day)]
    if holding:
        return _holding(case, holding, day)
    over = [spell for spell in case.mine if spell.ended_by(day)]
    unknown = [spell for spell in case.mine if spell.has_unknown_end and spell.begun_by(day)]
    if unknown:
        return _ended_some_day(case, unknown[-1], day, successor)
    if over:
        expected, rows = successor(over[-1])
        # Rows name who is there now: the correction puts them in the place of whom the text names.
        said = case.reading.label(over[-1].subject_id) if rows else None
        return outdated(expected, [*leads(over[-1:]), *rows], said=said)
    if any(scope.is_before(day) for scope in case.scopes) and not case.is_held_by_others(day_interval(day)):
        return case.gap_on(day, day)
    first = case.mine[0]
    return refuted(ErrorType.NOT_YET, start_of(first.lead), leads([first]), said="now")


def _holding(case: Case, holding: Sequence[Spell], day: date) -> Finding:
    best = max(holding, key=lambda spell: (spell.surely_holds(day), not spell.is_open, spell.first))
    if _may_lie_before(best, day):
        return undecided(Reason.NOT_COVERED, leads([best]), notes=(_BEGAN_SOME_DAY,))
    fresh, trust, notes = case.freshness(best, day)
    if not fresh:
        return undecided(Reason.BEYOND_COVERAGE, leads([best]), notes=notes)
    if not best.surely_holds(day):
        trust, notes = trust * 0.75, (*notes, "the table's dates are too coarse to be sure of the day")
    return supported(best.holding(day), trust=trust, notes=notes)


def _may_lie_before(spell: Spell, day: date) -> bool:
    """Tell whether a day lies so long before the only known end of a spell that it may not have begun."""
    return spell.has_unknown_start and spell.end is not None and spell.end.first - day > _AT_ITS_END


def _ended_some_day(
    case: Case, spell: Spell, day: date, successor: Callable[[Spell], tuple[str, list[Fact]]]
) -> Finding:
    scope = case.scope(spell)
    if day < (scope.as_of if scope else case.reading.table.as_of):
        return undecided(Reason.NOT_COVERED, leads([spell]), notes=(_ENDED_SOME_DAY,))
    expected, rows = successor(spell)
    return outdated(expected, [spell.lead, *rows], trust=0.8)


def _held_once(case: Case) -> Finding:
    """Judge "former": some spell must be over, or have been."""
    day = case.reading.as_of
    over = [spell for spell in case.mine if spell.ended_by(day)]
    if over:
        return supported(leads(over[-1:]))
    unknown = [spell for spell in case.mine if spell.has_unknown_end and spell.begun_by(day)]
    if unknown:
        return supported(leads(unknown[-1:]), trust=0.85)
    return _not_over(case, day)


def _not_over(case: Case, day: date) -> Finding:
    holding = [spell for spell in case.mine if spell.holding(day)]
    if holding:
        spell = holding[-1]
        if spell.is_open and case.scope(spell) is not None and not case.is_complete_on(day):
            return undecided(Reason.BEYOND_COVERAGE, leads([spell]))
        until = f"until {end_of(spell.lead)}" if spell.end else f"since {start_of(spell.lead)}"
        return refuted(ErrorType.NOT_YET, until, leads([spell]), said="former")
    if any(scope.is_before(day) for scope in case.scopes):
        return case.gap_on(day, day)
    first = case.mine[0]
    return refuted(ErrorType.NOT_YET, f"from {start_of(first.lead)}", leads([first]), said="former")


def _held_then(case: Case, said: Interval) -> Finding:
    touching = [spell for spell in case.mine if spell.touching(said, case.reading.settings)]
    hits = [spell for spell in touching if not _may_lie_before(spell, said.limit - timedelta(days=1))]
    if touching and not hits:
        return undecided(Reason.NOT_COVERED, leads(touching), notes=(_BEGAN_SOME_DAY,))
    for spell in hits:
        fresh, trust, notes = case.freshness(spell, said.first)
        if fresh:
            return supported(spell.touching(said, case.reading.settings), trust=trust, notes=notes)
    if hits:
        return undecided(Reason.BEYOND_COVERAGE, leads(hits))
    ended = [spell for spell in case.mine if spell.has_unknown_end and spell.begun_by(said.first)]
    if ended and not all(scope.is_filled_over(said) for scope in case.scopes):
        return undecided(Reason.NOT_COVERED, leads(ended[-1:]), notes=(_ENDED_SOME_DAY,))
    if not case.knows(said):
        return case.gap(said)
    close = nearest(case.mine, said)
    return refuted(ErrorType.WRONG_DATE, close.lead.interval.edtf, close.rows, said=said.edtf)


def _held_from_to(
    case: Case, said: Interval, is_present: bool, successor: Callable[[Spell], tuple[str, list[Fact]]]
) -> Finding:
    since = said.end is None and said.end_state is EndState.OPEN
    for run in runs(case.mine):
        rows = _spanning(run, said, case)
        if rows and since and is_present:
            return _holds_now(case, successor)
        if rows:
            return supported(rows)
    half = [
        row for spell in case.mine if spell.has_unknown_end for row in spell.rows if _starts(row, said, case)
    ]
    if half:
        return undecided(Reason.NOT_COVERED, half, notes=(_ENDED_SOME_DAY,))
    touching = [spell for spell in case.mine if spell.touching(said, case.reading.settings)]
    if not touching and not case.knows(said):
        return case.gap(said)
    close = nearest(touching or case.mine, said)
    expected = start_of(close.lead) if said.end is None else close.lead.interval.edtf
    return refuted(ErrorType.WRONG_DATE, expected, close.rows, said=said.edtf)


def _spanning(run: Sequence[Spell], said: Interval, case: Case) -> list[Fact]:
    settings = case.reading.settings
    if len(run) == 1:
        return run[0].spanning(said, settings)
    first = run[0].rows if said.start is None else _at(run[0].rows, said, case, at_start=True)
    last = run[-1].rows if said.end is None else _at(run[-1].rows, said, case, at_start=False)
    return [*first, *last] if first and last else []


def _at(rows: Sequence[Fact], said: Interval, case: Case, *, at_start: bool) -> list[Fact]:
    side = said.start if at_start else said.end
    point = Interval("", side, side, EndState.KNOWN, EndState.KNOWN, False)
    sides = [(row, row.interval.start if at_start else row.interval.end) for row in rows]
    return [row for row, known in sides if agrees(point, known, case.reading.settings)]


def _starts(row: Fact, said: Interval, case: Case) -> bool:
    return said.start is not None and bool(_at([row], said, case, at_start=True))


def runs(spells: Sequence[Spell]) -> list[list[Spell]]:
    """Give each spell alone, then spells that follow one another without a break, put together."""
    together: list[list[Spell]] = [[spell] for spell in spells]
    joined = [[spell] for spell in spells[:1]]
    for before, after in pairwise(spells):
        if before.target_id == after.target_id and follows(before, after):
            joined[-1].append(after)
        else:
            joined.append([after])
    return together + [
        run[i:j] for run in joined for i in range(len(run)) for j in range(i + 2, len(run) + 1)
    ]


def follows(before: Spell, after: Spell) -> bool:
    """Tell whether one spell begins where another ends, give or take a day."""
    if before.end is None or after.start is None:
        return False
    return before.end.meets(after.start, tolerance_days=2)


def start_of(row: Fact) -> str:
    """Give a row's start as EDTF, `..` when open and empty when unknown."""
    return format_period(row.interval.start) if row.interval.start else ""


def end_of(row: Fact) -> str:
    """Give a row's end as EDTF, in words when it is open or unknown."""
    if row.interval.end is not None:
        return format_period(row.interval.end)
    return "now" if row.interval.end_state is EndState.OPEN else "an unknown day"
