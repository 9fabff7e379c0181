"""Which date of a sentence belongs to a claim.

A claim takes the expression that stands nearest to it in the parse: on its own
verb or noun first, then inside its clause, then from the clauses that share
their time with it (a fronted "In 2007, ...", the first of two coordinated
verbs, the verb above an infinitive). A date inside another clause or another
thing's name ("the 1949 treaty", "an alliance founded in 1949") is not taken:
no date is better than an invented one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates import Direction, EndState, Interval, Lead, Precision, format_period, parse_edtf
from claims.dates.expressions import led
from claims.dates.interval import ONE_DAY
from claims.dates.points import Reference
from claims.extraction.assertion.clause_forms import (
    WILL,
    auxiliaries_of,
    has_mark,
    is_not_until,
    is_pluperfect,
    is_present,
)
from claims.extraction.assertion.contrasts import is_set_apart
from claims.extraction.dating.ages import by_age
from claims.extraction.dating.borrowed_dates import borrowed_date
from claims.extraction.dating.date_owners import (
    is_ahead_of,
    is_heading,
    is_of_occasion,
    is_of_outer,
)
from claims.extraction.dating.date_series import respective_date, years_in_a_row
from claims.extraction.dating.dated_words import DatedWords, KnowsEvents, dated_words, worded
from claims.extraction.dating.distances import by_distance
from claims.extraction.dating.listed_members import date_of_listed
from claims.extraction.dating.lives import until_death
from claims.extraction.dating.lone_dates import lone_date
from claims.extraction.dating.office_dates import office_date
from claims.extraction.dating.previous_dates import counted_back, previous_date
from claims.extraction.dating.quotations import counted_from_saying, is_of_saying
from claims.extraction.dating.stays import after_stay, ended_term, last_of, stretched
from claims.extraction.dating.story_dates import until_news
from claims.extraction.dating.stray_dates import is_stray
from claims.extraction.dating.time_reach import (
    is_long_before,
    reaches,
)
from claims.extraction.dating.title_dates import is_others_stretch, is_title, own_stretch, until_told
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation, spec_of
from claims.types import DateKind, Modality, Polarity, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["date_of", "direction_of", "lies_ahead"]

_Option = tuple[float, int, DatedWords, Lead | None]
_UNTIL_BEFORE = 9  # words between "until" and a date of its clause
_TOLD_BY = frozenset({"was", "were", "has", "have", "had", "been"})  # auxiliaries of what was done
_UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
_STANDING = "founding.standing"
_FORMER = "membership.former_member"
_PREDECESSOR = "leadership.predecessor"
# "X, president since 2019, and her predecessor Y", "the founder of X and head of Y since 2019".
_NOT_SINCE = frozenset({_PREDECESSOR, "leadership.preceded", "founding.founder"})
_STATES = frozenset({Relation.MEMBER, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
_OF_TITLE = 3.0  # from here on the ranks of `title_ranks` are those of the clause around a title
_NEAR = 4.0  # up to here an expression stands in the claim's own clause
_NARRATED = 9.0  # from here on the ranks of `reaches` are those of a narrative
_TAKES_EFFECT = re.compile(r"(?:effective|as\s+of|from|starting|beginning)\b", re.IGNORECASE)


def date_of(
    candidate: Candidate, view: SentenceView, events: KnowsEvents | None = None
) -> TimeExpression | None:
    """Give the date a sentence words for a claim, None where it words none.

    Parameters
    ----------
    candidate : Candidate
        `time_heads`, else `head`, say where to look first.
    view : SentenceView
        The parsed sentence; its article gives the date of publication and earlier dates.
    events : KnowsEvents or None
        The reference table: "weeks before the U.S. elections" counts from its events.

    Returns
    -------
    TimeExpression or None
        Offsets count from the start of the article. "Since 2004" of a state is `2004/..`,
        of an event 2004; "not ... until 2002" is 2002.
    """
    if candidate.when is not None:
        return candidate.when
    if candidate.relation is Relation.FOUNDED and candidate.order is not None:
        return None  # which body is older tells the day of neither
    head = _head(candidate, view)
    aged = by_age(candidate, head, view)
    if aged is not None:
        return aged
    told = _headed_words(dated_words(view, events), view)
    text = view.span.text
    words = [w for w in told if not is_set_apart(text, w.expression.start, w.expression.end)]
    words = [w for w in words if not (is_of_saying(candidate, view, w) or is_of_outer(candidate, head, w))]
    if (own_office := office_date(candidate, head, view, words)) is not None:
        return _closed(
            candidate, head, view, words, _time_expression(candidate, view, own_office, None, words)
        )
    words = [w for w in words if not is_stray(candidate, head, w, view)]

    def resolve(dated: DatedWords) -> Interval | None:
        found = _time_expression(candidate, view, dated, None, words)
        return None if found is None else found.interval

    counted = by_distance(candidate, head, view, words, resolve)
    if counted is not None:
        return counted
    options = _options(candidate, head, view, words)
    if candidate.rule == _FORMER and any(c.lower_ == "former" for c in view.span.doc[candidate.head].lefts):
        # "The first former members of the pact to join, in 1999": no day of their leaving it.
        options = [o for o in options if o[2].expression.lead is not Lead.AT]
        if not options:
            return None
    if candidate.rule in _NOT_SINCE:
        options = [o for o in options if o[2].expression.lead is not Lead.SINCE]
    if candidate.rule == _PREDECESSOR:
        options = [o for o in options if o[0] < _OF_TITLE]  # nor when something is told of him
    options = [o for o in options if not is_others_stretch(candidate, head, o[2])]
    is_far = all(rank >= _NEAR for rank, *_ in options)
    if is_far and (stayed := after_stay(candidate, head, view, words)) is not None:
        return stayed
    if not options:
        if (lone := lone_date(candidate, head, words)) is not None:
            return _time_expression(candidate, view, lone, None, words)
        return _closed(candidate, head, view, words, borrowed_date(candidate, head, view, words))
    _, _, best, lead = _paired(candidate, head, view, options) or options[0]
    own = respective_date(candidate, view, words)
    listed = date_of_listed(candidate, head, view, best, words) if own is None else own
    if listed is None:
        return None
    best, lead = (best, lead) if listed is best else (listed, None)
    return _closed(candidate, head, view, words, _time_expression(candidate, view, best, lead, words))


def _options(candidate: Candidate, head: Token, view: SentenceView, words: list[DatedWords]) -> list[_Option]:
    """Give the expressions within reach of a claim, the nearest first."""
    stretch = own_stretch(candidate, words, view) if is_title(candidate, head) else None
    if stretch is not None:
        return [(0.0, stretch.index, stretch, None)]
    is_plan = candidate.modality is Modality.PLANNED
    options = [
        (rank, one.index, one, lead)
        for one in words
        for rank, lead in reaches(candidate, head, one, view)
        if not _is_overtaken(one, words, head, is_far=rank >= _NARRATED)
        if not (is_plan and _is_of_decision(one, head))
        if not _is_end_of_stay(candidate, head, one)
    ]
    if any(o[0] < _NEAR and o[2].anchor is None for o in options):
        options = [o for o in options if o[2].anchor is None]  # "on the eve of the war, in 1949"
    is_event = spec_of(candidate.relation).is_event
    # "Came to power in a 1974 coup and governed until his death in 2001": an event is dated by a day.
    options = [(o[0] + 2 * (is_event and o[3] is Lead.BEFORE), *o[1:]) for o in options]
    return sorted(options, key=lambda o: (o[0], o[2].root.dep_ == "conj", abs(o[1] - head.i), o[1]))


def _is_end_of_stay(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell "will act as president until a vote in January": of the end of an office, not its beginning."""
    if candidate.relation is not Relation.TOOK_OFFICE or head.pos_ not in ("VERB", "AUX"):
        return False
    if words.governor == head or is_not_until(clause_head(head)):
        return False
    near = head.doc[max(head.i, words.root.i - _UNTIL_BEFORE) : words.root.i]
    place = next((t.i for t in near if t.lower_ in ("until", "till")), None)
    return place is not None and not any(t.is_punct for t in head.doc[place : words.root.i])


def _closed(
    candidate: Candidate,
    head: Token,
    view: SentenceView,
    words: list[DatedWords],
    told: TimeExpression | None,
) -> TimeExpression | None:
    """Give an office the end that its length or its holder's death tells."""
    told = until_told(candidate, head, view, words, told)
    return until_death(candidate, head, view, stretched(candidate, head, view, words, told))


def _headed_words(words: list[DatedWords], view: SentenceView) -> list[DatedWords]:
    """Leave out what hangs on an event where the entry of a timeline gives its day.

    "25 February 2022: The day after the invasion, Russia is suspended."
    """
    heading = words[0].expression.interval if words and is_heading(words[0], view) else None
    is_day = heading is not None and heading.start is not None and heading.start.precision is Precision.DAY
    return [w for w in words if w.anchor is None] if is_day else words


def _is_of_decision(date: DatedWords, head: Token) -> bool:
    """Tell whether a date tells when a plan was made: "agreed on Monday to join", "was nominated in May"."""
    verb = date.governor
    auxiliaries = auxiliaries_of(verb)
    if verb.tag_ not in ("VBD", "VBN") or date.noun is not None or auxiliaries - _TOLD_BY:
        return False
    is_nomination = verb.i == head.i and date.expression.reference is Reference.DOCUMENT
    is_above = head.dep_ in ("xcomp", "ccomp") and verb in head.ancestors and date.index < head.i
    return (is_nomination or is_above) and (verb.tag_ == "VBD" or bool(auxiliaries))


def _is_overtaken(date: DatedWords, others: list[DatedWords], head: Token, *, is_far: bool) -> bool:
    """Tell whether a sentence has gone on to another date: "In 2019 X won; in 2020 he left, and Y ...".

    A date that is not `is_far` gives way to one that a clause between has of its own.
    """
    above = set() if is_far else {token.i for token in head.ancestors}
    return any(
        date.index < other.index < head.i
        and other.expression.reference is Reference.NOTHING
        and other.expression.lead is Lead.AT
        and other.noun is None
        and not other.is_bracketed
        and (is_far or _has_own(other.governor, date, above))
        for other in others
    )


def _has_own(verb: Token, date: DatedWords, above: set[int]) -> bool:
    """Tell "In 2000 X won, but he erred in 2001 and fell": the verb just above has a date of its own."""
    is_own = verb.i in above and verb.pos_ == "VERB" and date.index < verb.i
    return is_own and date.governor.i in {token.i for token in verb.ancestors}


def _paired(candidate: Candidate, head: Token, view: SentenceView, options: list[_Option]) -> _Option | None:
    """Give the date that follows the claim's own object: "joined NATO in 1999 and the EU in 2004"."""
    if candidate.object is None or candidate.time_heads not in ((), (head.i,)):
        return None
    near = sorted((o for o in options if o[0] < 3 and o[1] > head.i), key=lambda option: option[1])
    place = candidate.object.end - view.sentence.start
    role = candidate.role
    if role is not None and role.end < candidate.object.start:
        # "Vice president since 2011 and president of X since 2016": the office has one before the body.
        end = role.end - view.sentence.start
        place = end if any(end <= o[2].expression.start < place for o in near) else place
    if len({o[1] for o in near}) < 2 or place <= 0:
        return None
    return next((o for o in near if o[2].expression.start >= place), None)


def _head(candidate: Candidate, view: SentenceView) -> Token:
    head = view.span.doc[candidate.head]
    return head.head if head.dep_ in ("aux", "auxpass") else head


def direction_of(candidate: Candidate, head: Token) -> Direction:
    """Tell whether a day without a year lies before or after the article."""
    if candidate.modality is Modality.PLANNED:
        return Direction.FUTURE
    verb = clause_head(head)
    auxiliaries = auxiliaries_of(verb)
    is_to_come = "to" in auxiliaries and is_present(verb.head if verb.head != verb else verb)
    if auxiliaries & WILL or is_to_come:
        return Direction.FUTURE
    is_now = is_present(verb) and "has" not in {*auxiliaries, verb.lower_}
    return Direction.NEAREST if is_now else Direction.PAST


def lies_ahead(candidate: Candidate, when: TimeExpression | None, view: SentenceView) -> bool:
    """Tell whether what is stated as fact is yet to come: "Croatia joins the euro area on January 1".

    A past tense with a later date ("was founded in 2031") is an error of the text, not a plan, unless
    the words say that the date is when it takes effect.
    """
    if when is None or view.published is None or when.interval.start is None:
        return False
    if when.interval.first <= view.published:
        return False
    head = clause_head(_head(candidate, view))
    auxiliaries = {c.tag_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    is_past = head.tag_ in ("VBD", "VBN") and not auxiliaries & {"MD", "VB", "VBP", "VBZ"}
    return not is_past or (when.text is not None and _TAKES_EFFECT.match(when.text) is not None)


def _time_expression(
    candidate: Candidate, view: SentenceView, words: DatedWords, lead: Lead | None, others: list[DatedWords]
) -> TimeExpression | None:
    head = _head(candidate, view)
    expression = words.expression
    is_relative = expression.is_relative or lead not in (None, Lead.AT) or words.anchor is not None
    kind = DateKind.RELATIVE if is_relative else DateKind.ABSOLUTE
    if expression.is_relative:
        previous = previous_date(view, words, others)
        direction = direction_of(candidate, head)
        is_plan = candidate.modality is Modality.PLANNED or direction is Direction.FUTURE
        if is_plan and _is_past_year(previous, words, view):
            previous = None  # "from 2014 to 2019; X will hand over on December 1": counted from the article
        if spec_of(candidate.relation).is_event and _TAKES_EFFECT.match(expression.text):
            direction = Direction.NEAREST  # "named her chief executive from 1 March"
        if is_ahead_of(head) and any(point.day is not None for point in expression.points):
            direction = Direction.NEAREST  # "despite X taking office on 20 January"
        if _is_behind_noun(head, words):
            direction = Direction.PAST  # "its application, lodged in March, is to be discussed"
        if is_heading(words, view):
            direction = Direction.NEAREST  # "19 November: he refuses to quit"
        expression = expression.resolve(published=view.published, previous=previous, direction=direction)
    interval = expression.interval
    if expression.reference in (Reference.DOCUMENT, Reference.YEAR):
        counted = counted_from_saying(expression, view, expression.start) or counted_back(view, words)
        interval = counted or interval
    if interval is None:
        return None
    # "Followed by X (1982-95)": he took over when the term began.
    is_term = words.is_bracketed or candidate.rule == _STANDING  # "existed from 1902 to 1931": founded 1902
    begins = is_term and interval.is_span and interval.start is not None
    interval = years_in_a_row(candidate, words, others, view.span.text) or interval
    interval = _for_relation(candidate, head, interval, Lead.SINCE if begins else expression.lead)
    interval = until_news(candidate, head, interval, words, others, view)
    interval = ended_term(candidate, head, words, interval)
    if lead is Lead.AT and expression.lead is Lead.SINCE and expression.points:
        interval = expression.points[0].interval or interval  # "since 1994, when he beat prime minister X"
    if lead is Lead.AT:
        interval = last_of(interval, is_term=_UNTIL.search(expression.text) is not None)
    if lead is None and expression.lead is Lead.AFTER and is_of_occasion(words):
        interval, lead = expression.points[0].interval or interval, Lead.AFTER  # "after the 2011 election"
    if lead is not None and lead is not Lead.AT:
        interval = _after_or_before(candidate, interval, words, lead)
    told = worded(view, expression.text, expression.start, interval, kind)
    return replace(told, anchor=words.anchor, offset=words.offset)


def _is_behind_noun(head: Token, words: DatedWords) -> bool:
    verb = words.governor
    return head.pos_ == "NOUN" and verb.head == head and verb.dep_ == "acl" and verb.tag_ == "VBN"


def _is_past_year(previous: Interval | None, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a day without a year would be of a year before the article's."""
    if previous is None or view.published is None or words.expression.reference is not Reference.YEAR:
        return False
    return previous.limit <= view.published


def _after_or_before(candidate: Candidate, interval: Interval, words: DatedWords, lead: Lead) -> Interval:
    """Give what "after" and "before" make of a date.

    "After elections in 2022 he was appointed" means that year, about; after a clause of its own
    ("after the British seized it in 1806") it may be any time later.
    """
    verb = clause_head(words.governor)
    is_clause = has_mark(verb) or (verb.dep_ == "pcomp" and words.noun is None)
    is_point = re.fullmatch(r"\d{4}(?:-\d\d){0,2}", interval.edtf) is not None
    told = clause_head(words.root.doc[candidate.head])
    is_near = not is_clause and not is_long_before(verb, told)
    if lead is Lead.AFTER and is_point and is_near and spec_of(candidate.relation).is_event:
        return parse_edtf(f"{interval.edtf}~")
    found = led(interval, lead)
    is_over = candidate.relation is Relation.HELD_OFFICE and lead is Lead.SINCE
    return parse_edtf(found.edtf.removesuffix("..")) if is_over else found


def _for_relation(candidate: Candidate, head: Token, interval: Interval, lead: Lead) -> Interval:
    """Read "since" and "until": of an event ("did not join until 2002") they tell its day."""
    period = interval.start or interval.end
    if spec_of(candidate.relation).is_event and lead in (Lead.SINCE, Lead.UNTIL):
        return interval if period is None else parse_edtf(format_period(period))
    if lead is Lead.BY and period and candidate.relation in _STATES:
        return parse_edtf(format_period(period))  # "by 2007 she was chancellor": in that year she was
    if lead is Lead.BEFORE and period and candidate.polarity is Polarity.NEGATIVE:
        return parse_edtf(f"../{period.first - 2 * ONE_DAY}")  # it may have on that day, give or take one
    if lead is Lead.UNTIL and interval.start is None and period and is_not_until(clause_head(head)):
        return parse_edtf(f"{format_period(period)}/..")
    if lead is Lead.SINCE and interval.end_state is EndState.OPEN and is_pluperfect(clause_head(head)):
        return parse_edtf(interval.edtf.removesuffix(".."))  # "had been president since 1995": it ended
    return interval
