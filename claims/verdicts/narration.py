"""Titles beside names in sentences that tell of the past: they say nothing of the article's day.

"In 2009, when President Obama spoke in Cairo", "after the guard locked up President Bazoum", "under
President Chirac France ended conscription", "Prime Minister Thatcher had told him": each gives a
person the office of that time. The other way round, "In 1988 President Biden was a senator" gives
the office of the article's day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from claims.dates import Interval, find_expressions, parse_edtf
from claims.explanations import Finding
from claims.late_patterns import late_pattern
from claims.types import Label, Reason
from claims.verdicts.cases import Case, leads, supported, undecided
from claims.verdicts.reading import Reading
from claims.verdicts.spells import Spell

__all__ = ["BARE_TITLES", "TITLES", "in_its_time", "is_of_late"]

_YEAR = late_pattern(r"\b(?:1[5-9]|20)\d\d\b")
# After so many years nobody takes "President Lincoln" for a statement about now; in an article
# without a date, sooner.
_TITLE_YEARS, _TITLE_YEARS_UNDATED = 30, 5
# "Chancellor since 1982" is no statement about now even sooner: who knows since when knows of the end.
_SINCE_YEARS = 15
# What happened within the month is the news of the day.
_NEWS = timedelta(days=31)
# Whoever dies, or whose death dates something, had the title to the end: however long ago that is.
_DEATH = late_pattern(
    r"\b(?:died|was\s(?:\w+\s)?(?:killed|murdered|assassinated|shot\sdead)|abdicated"
    r"|(?:his|her|whose|the\s\w+['’]s)\s(?:\w+\s)?(?:death|assassination|abdication))\b",
    re.IGNORECASE,
)
_LISTED = "leadership.titles_listed"
_TITLE, _APPOSED = "leadership.title_before_name", "leadership.title_apposed"
_AS_IT = "leadership.as_it"  # "As President X speaks", read as "as president, X speaks"
BARE_TITLES = frozenset({_TITLE, _LISTED})
# How the rules begin that read a title beside a name.
TITLES = ("leadership.title_", "leadership.titles_", _AS_IT)
# A clause that hangs on another tells what went before, up to the title.
_SUBORDINATE = late_pattern(
    r"\b(?:after|when|before|until|because|once|since|while|where)\b[^,;:.]*$", re.IGNORECASE
)
_OWNED = late_pattern(r"\b(?:his|her)\s+$")
_UNDER = late_pattern(r"\b[Uu]nder(?:\s+the\s+then)?\s+(?:[A-Z][\w’'.-]*\s+){0,2}$")
# "Served in the administrations of presidents Nixon and Ford": whose they were then.
_IN_TIME_OF = late_pattern(
    r"\b(?:served|worked|was|were|sat|became|joined|held|had|been|began|started|entered)\b[^;:.]{0,200}?"
    r"\b(?:administrations?|cabinets?|governments?|presidenc(?:y|ies)|reigns?|era|days|time|court|staff)\s"
    r"(?:of|to|for)\s(?:the\s)?(?:then\s)?(?:both\s)?(?:[A-Z][\w’'.-]*\s+(?:and\s+)?){0,4}$"
)
# "An appointee of President Bush", "appointed by President Carter", "aide to President Ford": those of then.
_MADE_BY = late_pattern(
    r"\b(?:(?:appointee|nominee|appointment|nomination|aide|advis[eo]r|counsel(?:l?or)?|speechwriter|secretary"
    r"|protégée?|legacy|widow|son|daughter|predecessor|successor)s?\s(?:of|to|by|for)"
    r"|(?:appointed|nominated|named|picked|chosen|pardoned|signed|overseen|launched|begun|created|founded"
    r"|introduced)\sby)\s"
    r"(?:both\s|the\s|then\s|the\sthen\s)?(?:[A-Z][\w’'.-]*\s+(?:and\s+)?){0,4}$"
)
# "His predecessor, President Bush"; "the claim that President Carter ordered it".
_BEFORE_NOW = late_pattern(
    r"\b(?:[Pp]redecessors?,?|[Tt]hen-)\s?(?:the\s|then\s)?(?:[A-Z][\w’'.-]*\s+){0,3}$"
)
_SAID_OF = late_pattern(
    r"\b(?:claims?|allegations?|evidence|reports?|accusations?|suggestions?|fact|idea)\sthat\s$"
)
# What somebody did, told without the day of the telling.
_PAST = (
    r"(?:was|were|had|said|told|met|gave|took|made|went|came|led|won|lost|wrote|spoke|held|left|sent|saw|began|"
    r"became|kept|[a-z]{2,}ed)\b"
)
_DID = late_pattern(rf"^\s+(?:also\s+|\w+ly\s+)?{_PAST}")
_DONE = late_pattern(rf"\b{_PAST}[^;:.]{{0,300}}$")
# "Some of the limits President Obama had set": what one of then did.
_WHAT_SOMEBODY = late_pattern(r"\b(?:the|those|these|any|all|every|each)\s(?:[a-z-]+\s){1,2}$")
# "An agreement with President X", "President X's aide": not whom somebody met.
_BESIDE = late_pattern(
    r"\b(?:of|to|by|for|with|from|against|about|between|on|in|at|as|and|both)\s+"
    r"(?:the\s|then\s|both\s)*(?:[A-Z][\w’'.-]*\s+){0,3}$"
)
_OWN = late_pattern(r"^[’'](?:s\b|\s)")
_IS = late_pattern(r"\b(?:(?:is|are|has|have|will)|(?:it|he|she|that|there|who)[’']s)\b")
_HAD = late_pattern(
    r"\b(?:had|would)\s+(?:\w+ly\s+|not\s+|never\s+|already\s+)?\w+(?:ed|en|n|t|ne|k|ung|wn)\b"
)
_DEEDS = late_pattern(
    r"^\s*[’']s?\s+(?:\w+\s+){0,2}(?:presidency|premiership|chancellorship|administration|government|cabinet|tenure|"
    r"reign|rule|era|years|term|(?:re-?)?election|overthrow|ouster|removal|resignation|death|assassination|"
    r"arrest|impeachment|fall|defeat|victory)\b",
    re.IGNORECASE,
)
# "Queen Elizabeth died on Thursday", "President Mugabe resigned": news that end the office.
_PARTING = late_pattern(
    r"\b(?:die[sd]?|death|dead|buried|burial|funeral|killed|assassinat\w*|resign\w*|quit\w*|step\w*\s+(?:down|aside)|"
    r"oust\w*|toppl\w*|depos\w*|overthr\w*|remov\w*|sack\w*|fired|dismiss\w*|impeach\w*|fled|abdicat\w*|"
    r"retir\w*|lost|defeat\w*|beaten|bow\w*\s+out|left\s+office|arrest\w*|detain\w*|replac\w*|succe\w*)\b",
    re.IGNORECASE,
)
# "President X said Croatia joined in 2023": the year is that of what was said, not of the saying.
_SAYS = late_pattern(
    r"^(?:,[^,;]{1,60},|\s+(?:of|at)\s+[^,;.]{1,60}?)?\s+(?:also\s+|then\s+|again\s+)?"
    r"(?:said|says|told|tells|claim(?:ed|s)|argue[sd]|recall(?:ed|s)|insist(?:ed|s)|"
    r"add(?:ed|s)|note[sd]|warn(?:ed|s)|repeat(?:ed|s)|remind(?:ed|s)|stress(?:ed|es)|acknowledge[sd]|joke[sd])\b"
    r"(?!\s+(?:in|on|back\s+in)\s)"
)
# "X, in office since 2020, met Prime Minister Y": the sentence tells of today, that began then.
_SINCE = late_pattern(r"\b[Ss]ince\s+(?:[\w,]+\s+){0,3}?\d{4}\b")
_ASIDE = late_pattern(r",\s+(?:who|which|whose)\b[^,;:.]*,\s")
_PAST_RELATIVE = late_pattern(r"^[^,;]{0,40}?,?\s*(?:who|whose|when)\b")


def in_its_time(reading: Reading, case: Case, finding: Finding) -> Finding:
    """Read a title at the time its sentence tells of, when the holder is not in office at the article's.

    "Red Bird died in 1828; two men were pardoned by President John Quincy Adams": nothing is said of now.
    """
    if finding.label is Label.REFUTED and reading.said is not None:
        return _title_of_today(reading, case, finding)
    if finding.label is not Label.OUTDATED:
        return finding
    if reading.said is not None:
        return _of_the_day_before(reading, case) or _since_then(reading, case) or finding
    years = [parse_edtf(year) for year in _YEAR.findall(_told_by_the_writer(reading))]
    then = [s for s in case.mine if any(s.touching(y) for y in years if y.limit <= reading.as_of)]
    if then:
        note = "at the time the sentence tells of, no longer at the article's date"
        return supported(leads(then[-1:]), trust=0.8, notes=(note,))
    if _tells_of_then(reading, case):
        note = "the sentence tells of an earlier time, at which the title was right"
        return undecided(Reason.NOT_ASSERTED, leads(case.mine[-1:]), notes=(note,))
    if reading.claim.rule not in (_TITLE, _APPOSED):
        return finding
    sentence = reading.claim.sentence
    is_over = any(_is_just_over(spell, reading.as_of) for spell in case.mine)
    if _DEATH.search(sentence) is not None or (is_over and _PARTING.search(sentence) is not None):
        note = "the sentence tells how the office ended: its title is that of the day before"
        return undecided(Reason.NOT_ASSERTED, leads(case.mine[-1:]), notes=(note,))
    reach = _TITLE_YEARS if reading.is_dated else _TITLE_YEARS_UNDATED
    if all(_is_long_past(spell, reading.as_of.year - reach) for spell in case.mine):
        note = "a title from long ago, given in its own time"
        return undecided(Reason.NOT_ASSERTED, leads(case.mine[-1:]), notes=(note,))
    return finding


def _of_the_day_before(reading: Reading, case: Case) -> Finding | None:
    """Support "Ann Lee, president since 2009, died on Tuesday": she was, up to the news."""
    over = [spell for spell in case.mine if _is_just_over(spell, reading.as_of)]
    if not over or not _PARTING.search(reading.claim.sentence):
        return None
    note = "up to what the sentence tells of, no longer at the article's date"
    return supported(leads(over[-1:]), trust=0.8, notes=(note,))


def _since_then(reading: Reading, case: Case) -> Finding | None:
    """Do not call "X, premier since 2009, lost to Y in 2018" outdated: she was, up to what is told.

    Nor what ended so long ago that no writer can take it for the present.
    """
    told = [
        one
        for one in _told(_told_by_the_writer(reading), reading.as_of)
        if one.limit + _NEWS <= reading.as_of
    ]
    said = reading.said
    since = said.first if said is not None and said.start is not None else date.min
    then = [s for s in case.mine if any(since <= one.limit and s.touching(one) for one in told)]
    reach = reading.as_of.year - _SINCE_YEARS
    if not then and not all(_is_long_past(spell, reach) for spell in case.mine):
        return None
    note = "the sentence tells of an earlier time, up to which the title was right"
    return undecided(Reason.NOT_ASSERTED, leads((then or case.mine)[-1:]), notes=(note,))


def _title_of_today(reading: Reading, case: Case, finding: Finding) -> Finding:
    """Do not refute a title, a present or a later one, by the time at which something else happened.

    "He advised President Johnson from 1966 to 1968" dates the advice: Johnson need only have been in office.
    """
    said = reading.said
    if said is not None and said.is_span and reading.claim.rule == _TITLE:
        then = [spell for spell in case.mine if spell.touching(said)]
        if any(spell.first <= said.first and _reaches(spell, said) for spell in then):
            return supported(leads(then[-1:]), trust=0.8, notes=("in office at the time told of",))
        if then:
            note = "the time told of may be that of something else"
            return undecided(Reason.NOT_ASSERTED, leads(then[-1:]), notes=(note,))
    before, _ = _around(reading)
    if reading.claim.rule == _TITLE and (_UNDER.search(before) or _IN_TIME_OF.search(before)):
        note = "the sentence tells of the time of a holder, and the date may be that of something else"
        return undecided(Reason.NOT_ASSERTED, leads(case.mine[-1:]), notes=(note,))
    now = [spell for spell in case.mine if spell.holding(reading.as_of)]
    if now and reading.claim.rule in (_TITLE, _AS_IT):
        note = "the title is that of the article's date"
        return undecided(Reason.NOT_ASSERTED, leads(now[-1:]), notes=(note,))
    later = [spell for spell in case.mine if spell.begun_by(reading.as_of)]
    if later and said is not None and all(said.limit <= spell.first for spell in case.mine):
        note = "the title came later: writers give it for what its holder did before"
        return undecided(Reason.NOT_ASSERTED, leads(later[:1]), notes=(note,))
    return finding


def _reaches(spell: Spell, said: Interval) -> bool:
    return said.end is not None and (spell.end.limit >= said.limit if spell.end else spell.is_open)


def _tells_of_then(reading: Reading, case: Case) -> bool:
    """Tell whether the words around the title speak of a time when it was held."""
    before, after = _around(reading)
    is_title = reading.claim.rule in BARE_TITLES
    if is_title and (_IN_TIME_OF.search(before) or _is_of_before(before, after)):
        return True
    if is_title and (_is_past_aside(reading) if reading.is_dated else _is_past(before, after)):
        return True
    if is_title and (_SUBORDINATE.search(before) or _UNDER.search(before) or _DEEDS.match(after)):
        return True
    if is_title and (_HAD.search(before) or (_HAD.search(after) and not _SAYS.match(after))):
        return True  # not "X said it would benefit": that is told from today
    if not is_title and _PAST_RELATIVE.match(after):
        return True  # "Tony Blair, the prime minister who took Britain to war"
    # "In 2011 he became premier; his foreign minister, X, stayed": X served one of that time.
    told = [
        one
        for one in _told(_told_by_the_writer(reading), reading.as_of)
        if one.limit + _NEWS <= reading.as_of
    ]
    if is_title and told and _OWNED.search(before):
        return True
    return any(spell.touching(when) for spell in case.mine for when in told)


def _is_of_before(before: str, after: str) -> bool:
    """Tell a title that its sentence ties to a time before: the predecessor's, of whom somebody was made."""
    if _MADE_BY.search(before) is not None or _BEFORE_NOW.search(before) is not None:
        return True
    return _SAID_OF.search(before) is not None and _DID.match(after) is not None


def _is_past(before: str, after: str) -> bool:
    """Tell what titled people did, or had done to them: "condemned the murder", "met President X"."""
    return _DID.match(after) is not None or (_DONE.search(before) is not None and not _IS.search(before))


def _is_past_aside(reading: Reading) -> bool:
    """Tell it in an article with a date, where a plain "President X condemned it" is the day's news.

    Nor does the sentence say that it was of late.
    """
    before, after = _around(reading)
    before = _ASIDE.sub(", ", before)
    did = _DID.match(after) is not None
    is_beside = _BESIDE.search(before) is not None or _OWN.match(after) is not None
    is_aside = _WHAT_SOMEBODY.search(before) is not None if did else is_beside and _is_past(before, after)
    is_news = _SAYS.match(after) or is_of_late(_told_by_the_writer(reading), reading.as_of)
    return is_aside and not is_news


def is_of_late(sentence: str, day: date) -> bool:
    """Tell whether a sentence says that something was, or will be, within a month of a day."""
    told = _told(sentence, day)
    return any(one.limit + _NEWS > day and one.first <= day + _NEWS for one in told)


def _told_by_the_writer(reading: Reading) -> str:
    """Give the sentence without what the titled person says in it."""
    before, after = _around(reading)
    title = reading.claim.sentence[len(before) : len(reading.claim.sentence) - len(after)]
    # "The bishop, who came in 2014, will meet the mayor, X": the year is not that of the meeting.
    told = f"{_ASIDE.sub(', ', before)}{title}" + ("" if _SAYS.match(after) else _ASIDE.sub(", ", after))
    return _SINCE.sub("", told)


def _told(sentence: str, day: date) -> list[Interval]:
    found = [expression.interval for expression in find_expressions(sentence, published=day)]
    return [one for one in found if one is not None and one.start is not None and one.end is not None]


def _around(reading: Reading) -> tuple[str, str]:
    """Give the sentence before and after title and name."""
    claim = reading.claim
    slots = [slot for slot in (claim.role, claim.subject) if slot is not None and slot.start is not None]
    if not slots or claim.start is None:
        return "", ""
    first = min(slot.start for slot in slots if slot.start is not None) - claim.start
    last = max(slot.end for slot in slots if slot.end is not None) - claim.start
    return claim.sentence[: max(first, 0)], claim.sentence[max(last, 0) :]


def _is_just_over(spell: Spell, day: date) -> bool:
    return spell.end is not None and timedelta() <= day - spell.end.first <= _NEWS


def _is_long_past(spell: Spell, year: int) -> bool:
    return spell.end.limit.year < year if spell.end is not None else spell.has_unknown_end
