# ruff: noqa: E501  -- a pattern broken over lines is harder to read than a long one
"""The shapes of English dates: patterns of characters, one a form, as data."""

from __future__ import annotations

from dataclasses import dataclass

from claims.dates.numbers import NUMBER, ORDINAL

__all__ = [
    "COUNTED", "HOLIDAYS", "MONTH", "MONTHS", "MONTH_NAMES", "NINETIES", "SHAPES", "WEEKDAYS", "WHOLE_MONTH",
    "YEAR", "Shape",
]  # fmt: skip

_MONTHS = (
    "jan january", "feb february", "mar march", "apr april", "may", "jun june",
    "jul july", "aug august", "sep sept september", "oct october", "nov november", "dec december",
)  # fmt: skip
MONTHS = {
    name: number
    for number, names in enumerate(_MONTHS, start=1)
    for word in names.split()
    for name in (word, word.capitalize())
}
MONTH_NAMES = tuple(names.split()[-1] for names in _MONTHS)
WHOLE_MONTH = f"(?:{'|'.join(map(str.capitalize, MONTH_NAMES))})"
"""A month written out, as a name is written: a part of patterns."""
WEEKDAYS = {
    name: place
    for place, name in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )
}


def _by_first_letter(words: str) -> str:
    """Write alternatives so that one look at a letter passes over all that begin with another.

    Examples
    --------
    >>> _by_first_letter("people|points|km")
    'p(?:eople|oints)|k(?:m)'
    """
    groups: dict[str, list[str]] = {}
    for word in words.split("|"):
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items())


def _both_cases(words: str) -> str:
    """Write a pattern for capitalised and upper-case words: "may" and "march" are verbs in lower case."""
    return "|".join(f"{word.capitalize()}|{word.upper()}" for word in words.split())


_LONG = _both_cases("january february march april may june july august september october november december")
_SHORT = "|".join(
    f"{word.capitalize()}\\.?"
    for word in ["sept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
)
MONTH = rf"(?-i:{_LONG}|{_SHORT})"
_WEEKDAY = rf"(?-i:{_both_cases('monday tuesday wednesday thursday friday saturday sunday')})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"
_SEASON = "spring|summer|autumn|fall|winter"
# "July last year", "the spring of last year".
_OF_YEAR = r"(?:,?\s+(?:of\s+)?(?P<which>last|this|next)\s+year)?"
_UNITS = "days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)"
_UNIT = "day|week|month|year|decade|century"
# What "five years ago" may be said to have its anniversary on.
_ANNIVERSARY = (
    r"to\s+the\s+day|today|tonight|yesterday|tomorrow|this\s+(?:very\s+)?(?:day|morning|afternoon|evening)"
    rf"|(?:this|last|next)\s+(?:week(?:end)?|month|{_WEEKDAY})|(?:on\s+)?{_WEEKDAY}|in\s+{MONTH}(?!\w|,?\s+\d)"
)
# Days that fall on one date in every year.
HOLIDAYS = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
    "boxing day": (12, 26), "may day": (5, 1), "valentine's day": (2, 14), "halloween": (10, 31),
}  # fmt: skip
_HOLIDAY = "|".join(name.replace("'", "['’]").replace(" ", r"\s+") for name in HOLIDAYS)
NINETIES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
# Words that make a number in front of them a count and not a year.
COUNTED = _by_first_letter(
    r"people|men|women|children|troops|dead|soldiers|employees|workers|members|seats|votes|points|jobs|"
    r"miles?|km|kilometers?|kilometres?|meters?|metres?|feet|ft|tons?|tonnes?|kg|pounds|dollars|euros|percent|per\s+cent|"
    r"million|billion|thousand|hundred|copies|pages|square|cubic|homes|houses|hours|minutes|seconds|cases|units|"
    r"vehicles|cars|planes|aircraft|ships|guests|students|pupils|delegates|spectators|fans|mm|cm|mph|hp"
)
_NOT_AFTER = r"(?<![\w.,$£€¥#/:@])(?<!\d[-–—])(?<![Nn]o\. )(?<![Pp]p\. )(?<![Pp]p\.)(?<!page )(?<!pages )"
_YEAR_END = rf"(?![\w/]|[-–]\d|[.,:]\d|['’]s\b(?=\s*\d)|%|\s?%|[-\s](?:{COUNTED})\b)"
_PART = (
    r"(?:(?P<part>early|mid|late|(?:the\s+)?(?:beginning|start|middle|end|close)\s+of|"
    r"(?:the\s+)?(?:first|second)\s+half\s+of)[-\s]+(?:in\s+)?(?:the\s+)?)"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """A form's pattern: `body` is what it reads, `before` and `after` only look."""

    body: str
    before: str = r"\b"
    after: str = r"(?!\w)"


# "Holm left in 2018, Lind the year after and Mora in 2020".
_NEXT_NAME = r"\sand\s(?:the\s)?(?-i:[A-Z])"
# "Sunday's vote" names the day; "Sunday's" alone, or a quote that closes, ends no date.
_NOT_POSSESSIVE = r"(?!\w|['’](?!s\s))"
_AFTER_PREPOSITION = "|".join(
    rf"(?<=\b{first}{rest} )"
    for first, rest in (
        ("[Ii]", "n"), ("[Ss]", "ince"), ("[Uu]", "ntil"), ("[Bb]", "y"), ("[Ff]", "rom"), ("[Bb]", "etween"),
        ("[Dd]", "uring"), ("o", "f"), ("t", "o"), ("a", "nd"), ("l", "ast"), ("[Ee]", "arly"), ("[Ll]", "ate"),
    )
)  # fmt: skip
SHAPES = {
    "iso": Shape(
        rf"(?P<year>{YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])", r"(?<![\w-])", r"(?![\w-])"
    ),
    "day_span": Shape(
        rf"(?:(?P<first>{_DAY})\s?(?:[-–—]|to|and)\s?(?P<last>{_DAY})\s+(?P<month>{MONTH})"
        rf"|(?P<month_first>{MONTH})\s+(?P<low>{_DAY})\s?(?:[-–—]|to|and)\s?(?P<high>{_DAY})),?\s+(?P<year>{YEAR})"
    ),
    "day_first": Shape(
        rf"(?:{_WEEKDAY},?\s+)?(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{MONTH}),?\s+(?P<year>{YEAR})"
    ),
    "month_first": Shape(
        rf"(?:{_WEEKDAY},?\s+)?(?P<month>{MONTH})\s+(?P<day>{_DAY}),?\s+(?P<year>{YEAR})"
    ),
    "slashed": Shape(
        rf"(?P<first>\d{{1,2}})(?:/(?P<second>\d{{1,2}})/|\.(?P<dotted>\d{{1,2}})\.)(?P<year>{YEAR})",
        r"(?<![\w/.])", r"(?![\w/])",
    ),
    "month_year": Shape(
        rf"{_PART}?(?P<month>{MONTH})(?:,|\s+of)?\s+(?P<year>{YEAR})", after=r"(?!\w|[-–]\d\d\b)"
    ),
    "season_year": Shape(rf"(?:early\s+|late\s+|mid-)?(?P<season>{_SEASON})(?:,|\s+of)?\s+(?P<year>{YEAR})"),
    "quarter": Shape(rf"(?P<quarter>first|second|third|fourth|Q[1-4])(?:\s+quarter)?\s+(?:of\s+)?(?P<year>{YEAR})"),
    "decade": Shape(rf"(?:{_PART}|the\s+)?(?P<year>1\d{{2}}0|20\d0)['’]?s", r"(?<![\w.,$£€])"),
    "short_decade": Shape(
        rf"(?:(?:{_PART}|the\s+)['’]?(?P<tens>[2-9]0s)|['’](?P<quoted>[2-9]0s)"
        rf"|(?:{_PART.replace('?P<part>', '?P<part_word>')}|the\s+)(?P<word>{NINETIES}))",
        r"(?<![\w.,$£€])",
    ),
    "centuries": Shape(
        rf"(?P<ordinal>{ORDINAL})(?:[-\s]+century)?\s+(?:and|or|to|through)\s+(?:the\s+)?(?P<last>{ORDINAL})[-\s]+centur(?:ies|y)"
        r"(?P<bc>\s+(?:BCE|BC|B\.C\.))?"
    ),
    "century": Shape(rf"{_PART}?(?P<ordinal>{ORDINAL})(?:[-\s]+|-)century(?P<bc>\s+(?:BCE|BC|B\.C\.))?"),
    "era": Shape(
        r"(?:(?P<bc>\d{1,4}\s+(?:BCE|BC|B\.C\.))|(?:AD|A\.D\.|CE)\s+(?P<ad>\d{1,4})|(?P<year>\d{1,4})\s+(?:AD|A\.D\.|CE))"
    ),
    "old_year": Shape(
        r"(?P<year>[1-9]\d{2})",
        r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince ))",
        r"(?=[,.;:)](?!\d)|$|\s+(?:by|as|to|when|and|after|but|under|with)\b)",
    ),
    "old_span": Shape(
        r"(?P<year>[1-9]\d{2})\s?[-–—]\s?(?P<last>[1-9]\d{2})", r"(?:(?<=\()|(?<=\(r\. )|(?<=\(reigned ))", r"(?=\))"
    ),
    "year_span": Shape(rf"(?P<year>{YEAR})(?:\s?[-–—/]\s?|\s+or\s+(?=\d{{4}}))(?P<last>{YEAR}|\d\d)", _NOT_AFTER, _YEAR_END),
    "open_span": Shape(
        rf"(?P<year>{YEAR})(?:\s?[-–—]\s?|\s+to\s+(?:the\s+)?)(?:present(?:\s+day)?|today|now|date|(?=\)|$))", _NOT_AFTER
    ),
    "part_year": Shape(rf"{_PART}(?P<year>{YEAR})", after=r"(?!\w|[-–]\d)"),
    "year": Shape(rf"(?P<year>{YEAR})", _NOT_AFTER, _YEAR_END),
    "ago": Shape(
        rf"(?:(?P<opening>today|this\s+(?:week|month)|on\s+this(?:\s+very)?\s+day),?\s+)?"
        rf"(?P<count>{NUMBER})\s+(?P<unit>{_UNITS})"
        rf"(?:\s+ago(?:,?\s+(?P<near>{_ANNIVERSARY}))?|(?P<ahead>['’]s?\s+time|\s+from\s+now))"
    ),
    "deictic": Shape(
        rf"(?P<which>last|next|this)\s+(?:(?P<unit>week(?:end)?|month|year|decade|century)"
        rf"|(?P<season>{_SEASON})|(?P<month>{MONTH})|(?P<weekday>{_WEEKDAY}))",
        after=rf"{_NOT_POSSESSIVE}(?!\s+of\b)",
    ),
    "near_day": Shape(
        r"(?P<day>the\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|today|tonight|yesterday|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening))", after=_NOT_POSSESSIVE
    ),
    "shifted": Shape(
        rf"(?:(?:just|only|about|some)\s+)?(?P<count>{NUMBER})\s+(?P<unit>{_UNITS})\s+"
        r"(?P<way>later|earlier|previously|afterwards?|before(?=[,.;)]|$|\s(?:by|in|at|with)\s)"
        rf"|after(?:\s+that|(?={_NEXT_NAME}|[,.;)]|$))|on(?=[,.;)]|$))",
    ),
    "same": Shape(rf"(?:(?:the|that|this)(?:\s+very)?\s+same|that)\s+(?P<unit>{_UNIT})", after=r"(?![\w’'])(?!\s+of\b)"),
    "next_unit": Shape(
        r"the\s+(?:(?P<way>following|next|subsequent|previous|preceding|prior)\s+(?P<unit>day|week|month|year)"
        r"|(?P<unit_first>day|week|month|year)\s+(?P<way_last>after|before)"
        rf"(?={_NEXT_NAME}|[,.;)]|$))"
    ),
    "told_month": Shape(
        rf"(?:(?:(?P<way>that|the\s+(?:same|following|next|previous))\s+)(?P<month>{MONTH})"
        rf"|(?P<month_first>{MONTH}),?\s+(?:of\s+)?(?P<way_last>that|the\s+(?:same|following|next|previous))\s+year)",
        # "It said that Jan Holm", "that June Lee had left": names.
        after=r"(?!\w|,?\s+\d)(?<!that May)(?<!that Jan)(?!\s+(?-i:[A-Z]))",
    ),
    "told_day": Shape(
        rf"(?:(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{MONTH})|(?P<month_first>{MONTH})\s+(?P<day_last>{_DAY})),?\s+"
        r"(?:of\s+)?(?:that(?:\s+same)?|the\s+same)\s+year", after=r"(?!\w)"
    ),
    "day_month": Shape(rf"(?P<day>{_DAY})\s+(?:of\s+)?(?P<month>{MONTH}){_OF_YEAR}", after=r"(?!\w|,?\s+\d{4}\b)"),
    "month_day": Shape(rf"(?P<month>{MONTH})\s+(?P<day>{_DAY}){_OF_YEAR}", after=r"(?![\w%]|[.,:]\d|,?\s+\d{4}\b)"),
    "month": Shape(
        rf"(?:(?:early|late|mid)[-\s])?(?P<month>{MONTH}){_OF_YEAR}", rf"(?:{_AFTER_PREPOSITION})",
        r"(?!\w|-[a-z]|,?\s+\d)",  # "at Mar-a-Lago"
    ),
    "holiday": Shape(rf"(?P<holiday>{_HOLIDAY})(?:,?\s+(?:of\s+)?(?P<year>{YEAR}))?", after=r"(?![\w’'])"),
    "season": Shape(
        rf"the\s+(?:early\s+|late\s+)?(?P<season>{_SEASON}){_OF_YEAR}", r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Oo]ver )|(?<=\b[Dd]uring ))", r"(?!\w|\s+of\b|\s+\d)"
    ),
    "year_end": Shape(r"(?:the\s+)?end\s+of\s+(?P<which>the|this|last|next)\s+(?P<unit>year|month|decade|century)", after=r"(?![\w’'])"),
    "whole_year": Shape(
        r"the\s+year", r"(?:(?<=\bstart of )|(?<=\bbeginning of )|(?<=\blater in ))", r"(?![\w’'])(?!\s+\w*\d)"
    ),
    "before_last": Shape(r"the\s+(?P<unit>week|month|year|decade)\s+before\s+last"),
    "weekend": Shape(
        r"the\s+weekend", r"(?:(?<=\bover )|(?<=\bat )|(?<=\bon )|(?<=\bduring ))", r"(?![\w’'])(?!\s+of\b)"
    ),
    "weekday": Shape(
        rf"(?P<weekday>{_WEEKDAY})(?:\s+(?:morning|afternoon|evening|night|lunchtime|noon))?", after=_NOT_POSSESSIVE),
}  # fmt: skip
"""Form id -> shape, in order of preference where several begin at one place."""
