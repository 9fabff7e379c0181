"""Plain dates in every place of a sentence: each expression with each frame, and two dated deeds together.

The article appeared on Wednesday, 2 October 2024. Whatever is not read as told is counted, not listed: the
grid shows whether a place of a sentence or a wording as such is lost.
"""

import pytest

pytestmark = pytest.mark.model

_DATES = {
    "in May 2019": "2019-05", "on 3 May 2019": "2019-05-03", "on May 3, 2019": "2019-05-03",
    "in 2019": "2019", "in the spring of 2019": "2019-21", "in late May 2019": "2019-05",
    "on Monday": "2024-09-30", "yesterday": "2024-10-01", "last month": "2024-09", "last year": "2023",
    "two years ago": "2022", "in March": "2024-03", "on 3 May": "2024-05-03",
    "earlier this year": "2024", "in December of last year": "2023-12",
}  # fmt: skip
_FRAMES = (
    ("took_office", "Lena Brandt", "became chief executive of Larkfield Foods"),
    ("took_office", "Lena Brandt", "was appointed director of the Orne Institute"),
    ("left_office", "Lena Brandt", "resigned as chair of Larkfield Foods"),
    ("founded", "Lena Brandt", "set up the Orne Institute"),
    ("joined", "Lena Brandt", "joined the Green Party"),
    ("left", "Norway", "left the European Union"),
)
_PLACES = (
    "{who} {deed} {date}.",
    "{Date}, {who} {deed}.",
    "{who}, {date}, {deed}.",
    "{who} {deed} {date}, four years after the fire that destroyed the old hall.",
    "Born in Leeds in 1961, she studied law. {who} {deed} {date} and moved on.",
    "{who} {deed} {date}, and in 1987 the old hall had burned down.",
)
_PAIRS = {
    "{who} {one} in 2008 and {two} in 2013.": ("2008", "2013"),
    "{who} {two} in 2013, five years after the day {who} {one}.": (None, "2013"),
    "{who}, who {one} in 2008, {two} five years later.": ("2008", "2013"),
    "{who} {one} in 2012. The following year {who} {two}.": ("2012", "2013"),
    "{who} {one} in 2008; in 2013 {who} {two}.": ("2008", "2013"),
    "{who} {one} in May 2008. In November {who} {two}.": ("2008-05", "2008-11"),
    "{who} {one} on 3 May 2008. {who} {two} on 6 November of that year.": ("2008-05-03", "2008-11-06"),
    "2008: {who} {one}. 2013: {who} {two}.": ("2008", "2013"),
    "{who} {one} in 2008, spent four years in Lisbon and {two} in 2013.": ("2008", "2013"),
}


def _dates(drafts, relation):
    told = [d for d in drafts if d.candidate.relation.value == relation]
    return {d.when.interval.edtf if d.when is not None else None for d in told}


def _is_told(want, dates):
    return any(date is not None and date.startswith(want) for date in dates)


@pytest.mark.parametrize("place", _PLACES)
def test_a_date_is_read_wherever_it_stands(drafts_of, place):
    asked, lost = 0, []
    for date, want in _DATES.items():
        for relation, who, deed in _FRAMES:
            text = place.format(who=who, deed=deed, date=date, Date=date[0].upper() + date[1:])
            asked += 1
            if not _is_told(want, _dates(drafts_of(text), relation)):
                lost.append(text)
    assert len(lost) <= asked // 20, lost


@pytest.mark.parametrize(("link", "wanted"), _PAIRS.items())
def test_each_of_two_deeds_has_its_date(drafts_of, link, wanted):
    asked, lost = 0, []
    people = [frame for frame in _FRAMES if frame[1] == "Lena Brandt"]
    for one, two in ((a, b) for a in people for b in people if a[0] != b[0]):
        text = link.format(who="Lena Brandt", one=one[2], two=two[2])
        drafts = drafts_of(text)
        for (relation, *_), want in zip((one, two), wanted, strict=True):
            if want is not None:
                asked += 1
                lost += [] if _is_told(want, _dates(drafts, relation)) else [(relation, text)]
    assert len(lost) <= asked // 20, lost
