"""Looking only where a date may begin finds what looking everywhere finds."""

import random
import re

import pytest

from claims.dates.openings import _FIRST_LETTERS, find_everywhere
from claims.dates.points import _read_point, find_points
from claims.dates.shapes import SHAPES

NAMED = re.compile(r"\(\?P<\w+>")
# Every form at every place: what the openings are an abridgement of.
EVERYWHERE = re.compile(
    "|".join(f"(?P<{f}>{s.before}{NAMED.sub('(?:', s.body)}{s.after})" for f, s in SHAPES.items()),
    re.IGNORECASE,
)
WORDS = """
in on at since the a an of to and by from until before after early late mid mid- beginning start
middle end close first second third fourth half quarter Q3 Q1 spring summer autumn fall winter
January Jan. Feb March Mar May MAY may june Sept. sept September Oct Dec DECEMBER Monday TUESDAY wed
Friday sunday 1 2nd 3rd 04 15 30 31st 1949 1990s 1800s 1990's '90s ’60s 90s 2024 2014-2024 1998–99
1949-04-04 12/25/1991 25.12.1991 1/2/1990 century centuries seventeenth twenty-first 17th 21st BC AD
A.D. CE 450 one two five eleven twenty twenty-five several few couple half-dozen ago later earlier
previously afterwards day days week weeks month months year years decade decades last next this same
very that following previous prior subsequent today tonight yesterday tomorrow morning evening
Christmas Day Eve New Year's Boxing Halloween Valentine's weekend over during nineties sixties
twenties present now people % , . ; ( ) - – — / ' ’ million just only about some NATO council 5.5
10,000 or homes page vol no. pages Ágúst ſeptember Kelvin İzmir ۳ １９４９
""".split()
# What is read whole by the one pass over the text, and what only looks like it.
WORDS += [
    "4 April 1949",
    "May 4, 1949",
    "may 4, 1949",
    "June 1950",
    "35 May 1990",
    "12 days later",
    "3 years on",
]
TEXTS = [
    "the first half of the 1990s",
    "the end of 2004",
    "the ’60s",
    "a few years later",
    "half a century ago",
    "the year before last",
    "that same year",
    "this very same month",
    "the day after",
    "AD 45",
    "450 BC",
    "since 450, when",
    "twenty-first-century",
    "1949–present",
    "1949 to the present day",
    "May Day 1990",
    "in the early spring of last year",
    "in the summer",
    "by the end of the year",
    "last night",
    "4 July last year",
    "on this day seventy years ago",
    "this week, ten years ago",
    "today five years ago",
    "in six years' time",
    "a hundred and fifty years ago",
    "a year from now",
    "a year ago on Friday",
    "3-5 May 1990",
    "May 3 to 5, 1990",
    "4 April 1949",
    "Tuesday, April 4, 1949",
    "25/12/1991",
    "1949-04-04",
    "early May 2004",
    "mid-winter 2003",
    "Q3 2008",
    "in the late 1980s",
    "the forties",
    "in 1949",
    "1949–52",
    "the middle of 1998",
    "two weeks ago",
    "yesterday",
    "the day after tomorrow",
    "the end of next year",
    "later in the year",
    "that November",
    "on 6 November of that year",
    "November 6 that same year",
    "the following January",
    "eleven months later",
    "the following day",
    "on 3 May",
    "July 4",
    "in late March",
    "on Friday morning",
    "about 1949",
    "this Friday",
    "that week",
    "half a year on,",
    "on New Year’s Eve",
    "over the weekend",
    "the 17th century",
    "the 10th and 11th centuries",
    "King (781–806)",
    "in 1118 or 1119",
    "LAST JUNE",
    "next Tuesday",
    "only two days on",
]


def everywhere(text):
    return [(found.start(), found.end(), found.lastgroup) for found in EVERYWHERE.finditer(text)]


def read_everywhere(text):
    words = [(start, end, text[start:end], form) for start, end, form in everywhere(text)]
    return [
        (start, end, (worded, (point,)))
        for start, end, worded, form in words
        if (point := _read_point(form, worded)) is not None
    ]


@pytest.mark.parametrize("text", TEXTS)
def test_each_wording_is_found_as_everywhere(text):
    assert everywhere(text)
    assert find_points(text) == read_everywhere(text)
    assert find_everywhere(text) == everywhere(text)


@pytest.mark.parametrize("seed", range(10))
def test_random_texts_are_read_as_everywhere(seed):
    rng = random.Random(seed)
    for _ in range(400):
        words = [rng.choice(WORDS) for _ in range(rng.randrange(1, 9))]
        text = "".join(word + rng.choice(("", " ", " ", " ", " ", "  ", "\n")) for word in words)
        assert find_points(text) == read_everywhere(text), text


def test_every_form_has_first_letters():
    assert set(_FIRST_LETTERS) == set(SHAPES), (
        "state in openings.py how a new form may begin, and add a text here"
    )


def test_every_form_is_among_the_wordings():
    """Else the comparison above proves nothing of it."""
    found = {form for text in TEXTS for *_, form in everywhere(text)}
    assert not set(SHAPES) - found
