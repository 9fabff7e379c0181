"""English time expressions become EDTF at the precision worded, with exact places, and nothing else does."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.dates import Direction, find_expressions, parse_edtf, read_date

_MONTHS = "January February March April May June July August September October November December".split()
_THURSDAY = date(2024, 10, 3)


def _read(text, **known):
    return [(e.text, e.interval and e.interval.edtf) for e in find_expressions(text, **known)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("on 4 April 1949", "1949-04-04"),
        ("on the 4th of April 1949", "1949-04-04"),
        ("on April 4, 1949", "1949-04-04"),
        ("on Monday, April 4, 1949", "1949-04-04"),
        ("on Apr. 4, 1949", "1949-04-04"),
        ("1949-04-04", "1949-04-04"),
        ("on 25/12/1991", "1991-12-25"),
        ("on 12/25/1991", "1991-12-25"),
        ("in April 1949", "1949-04"),
        ("in 1949", "1949"),
        ("in the spring of 2004", "2004-21"),
        ("in the 1990s", "199X"),
        ("in the nineties", "199X"),
        ("in the 1800s", "18XX"),
        ("in the early 1990s", "1990/1993~"),
        ("in the late 1990s", "1997~/1999"),
        ("in the 17th century", "16XX"),
        ("in the seventeenth century", "16XX"),
        ("in the 10th and 11th centuries", "0900/1099"),
        ("since the late 1990s", "1997~/.."),
        ("from the late 1980s to the early 2000s", "1987~/2003~"),
        ("until the early 1990s", "../1993~"),
        ("in the mid-20th century", "1934~/1966~"),
        ("(1994-97)", "1994/1997"),
        ("(1998-2003)", "1998/2003"),
        ("(1998–present)", "1998/.."),
        ("from 2014 to 2024", "2014/2024"),
        ("between 1850 and 1900", "1850/1900"),
        ("from 1763 to 3 May 1814", "1763/1814-05-03"),
        ("from November to March 1999", "1998-11/1999-03"),
        ("4–10 April 1949", "1949-04-04/1949-04-10"),
        ("since 1949", "1949/.."),
        ("since September 2008", "2008-09/.."),
        ("until 2002", "../2002"),
        ("by 2025", "../2025"),
        ("no later than 1950", "../1950"),
        ("in the second half of the 19th century", "1850/1899"),
        ("c. 1949", "1949~"),
        ("around 1949", "1949~"),
        ("in AD 618", "0618"),
        ("in 963, when", "0963"),
        ("in the first quarter of 2008", "2008-01/2008-03"),
        ("in late 2007", "2007-09~/2007-12"),
    ],
)
def test_absolute_dates_keep_the_precision_they_are_worded_with(text, edtf):
    assert [interval for _, interval in _read(text)] == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "1,949 people came", "1949 people came", "killing 1500 soldiers", "see pages 1949-1952", "for $1949",
        "some 2000 km away", "on 04/05/1949", "on 30 February 1999", "in 44 BC", "it may resign",
        "they march on", "of Mar-a-Lago",
        "call 555-1949", "1949.50 euros", "at 19:49", "flight 1949A",
    ],
)  # fmt: skip
def test_numbers_that_are_no_dates_are_left_alone(text):
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("today", "2024-10-03"),
        ("yesterday", "2024-10-02"),
        ("the day before yesterday", "2024-10-01"),
        ("the day after tomorrow", "2024-10-05"),
        ("over the summer", "2024-22"),
        ("on Thursday", "2024-10-03"),
        ("on Tuesday", "2024-10-01"),
        ("last Thursday", "2024-09-26"),
        ("next Friday", "2024-10-04"),
        ("last week", "2024-09-23/2024-09-29"),
        ("this month", "2024-10"),
        ("next month", "2024-11"),
        ("last year", "2023"),
        ("last June", "2024-06"),
        ("last December", "2023-12"),
        ("next June", "2025-06"),
        ("on January 15", "2024-01-15"),
        ("in December", "2023-12"),
        ("ten years ago", "2014"),
        ("two months ago", "2024-08"),
        ("three days ago", "2024-09-30"),
        ("half a century ago", "1974~"),
        ("five years ago this week", "2019-09-30/2019-10-06"),
        ("two years ago today", "2022-10-03"),
        ("ten years ago to the day", "2014-10-03"),
        ("on this day seventy years ago", "1954-10-03"),
        ("this week 20 years ago", "2004-09-30/2004-10-06"),
        ("a year ago next week", "2023-10-07/2023-10-13"),
        ("a decade ago last month", "2014-09"),
        ("two years ago, in May,", "2022-05"),
        ("in six years' time", "2030"),
        ("one hundred years ago today", "1924-10-03"),
        ("a hundred and fifty years ago", "1874"),
        ("two hundred years ago", "1824"),
        ("in a month’s time", "2024-11"),
        ("five years from now", "2029"),
        ("a year ago on Thursday", "2023-09-30/2023-10-06"),
        ("three months ago today", "2024-07-03"),
    ],
)
def test_relative_dates_count_from_the_article(text, edtf):
    assert [interval for _, interval in _read(text, published=_THURSDAY)] == [edtf]


def test_years_ago_keep_apart_from_dates_of_their_own():
    found = _read("two years ago, in May 2021, and ten years ago. This week", published=_THURSDAY)
    assert [interval for _, interval in found] == ["2022", "2021-05", "2014", "2024-09-30/2024-10-06"]


@pytest.mark.parametrize(
    ("text", "direction", "edtf"),
    [
        ("on January 15", Direction.FUTURE, "2025-01-15"),
        ("on January 15", Direction.PAST, "2024-01-15"),
        ("in December", Direction.NEAREST, "2024-12"),
        ("on Friday", Direction.FUTURE, "2024-10-04"),
        ("on Friday", Direction.PAST, "2024-09-27"),
        ("on Sunday", Direction.NEAREST, "2024-10-06"),
        ("on Monday", Direction.NEAREST, "2024-09-30"),
    ],
)
def test_tense_tells_which_way_a_day_without_a_year_lies(text, direction, edtf):
    assert [i for _, i in _read(text, published=_THURSDAY, direction=direction)] == [edtf]


def test_without_an_article_date_relative_days_stay_open():
    assert _read("on Tuesday") == [("Tuesday", None)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In 1999 he won. Two years later, he left.", "2001"),
        ("In May 1999 he won. Three months later, he left.", "1999-08"),
        ("In 1999 he won. That same year it closed.", "1999"),
        ("In 1948 it entered and joined NATO the following year.", "1949"),
        ("He won in November 2020 and took over the following January.", "2021-01"),
        ("In March 2003 they met, and that October it was founded.", "2003-10"),
        ("In March 2003 they met; the previous November he had left.", "2002-11"),
        ("In 1948 it entered; a year earlier, it had applied.", "1947"),
        ("He resigned in February 2008 and in June they asked him back.", "2008-06"),
        ("He led it from 1998 to 2008. A year later he died.", "2009"),
    ],
)
def test_other_dates_of_the_text_carry_the_next_ones(text, edtf):
    assert _read(text)[-1][1] == edtf


@given(
    st.dates(min_value=date(1000, 1, 1), max_value=date(2199, 12, 31)),
    st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}", "the {d}th of {m} {y}", "{y}-{n:02d}-{d:02d}"]),
    st.text(alphabet="abc .,()’é\u4e2d", max_size=20),
)
def test_a_day_is_found_in_any_order_at_its_exact_place(day, shape, before):
    wording = shape.format(d=day.day, m=_MONTHS[day.month - 1], y=day.year, n=day.month)
    text = f"{before} on {wording} it was"
    found = find_expressions(text)
    assert [e.interval.edtf for e in found] == [day.isoformat()]
    assert text[found[0].start : found[0].end] == found[0].text
    assert read_date(wording.removeprefix("the ")) == parse_edtf(day.isoformat())


@given(st.text(max_size=200))
def test_any_text_is_read_without_fault_and_with_true_offsets(text):
    for expression in find_expressions(text, published=_THURSDAY):
        assert text[expression.start : expression.end] == expression.text
        if expression.interval is not None:
            assert parse_edtf(expression.interval.edtf) == expression.interval


def test_a_bare_year_is_never_padded():
    assert read_date("in 1949").edtf == "1949"
    assert read_date("in 1949") == parse_edtf("1949")


@pytest.mark.parametrize(
    ("text", "published", "direction", "edtf"),
    [
        ("since July", date(2020, 1, 31), Direction.NEAREST, "2019-07/.."),
        ("effective June 1", date(2016, 5, 9), Direction.PAST, "2016-06-01"),
        ("effective June 1", date(2016, 7, 9), Direction.PAST, "2016-06-01"),
        ("in June", date(2016, 5, 9), Direction.PAST, "2015-06"),
    ],
)
def test_the_words_before_a_day_without_a_year_tell_which_way_to_look(text, published, direction, edtf):
    [found] = find_expressions(text, published=published, direction=direction)
    assert found.interval.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It opened in 1970. It closed in May of that year.", "1970-05"),
        ("It opened in 1970. It closed in May that year.", "1970-05"),
        ("It opened in July 1970. It closed in May of the following year.", "1971-05"),
        ("It opened in July 1970. It had stood empty since June of the previous year.", "1969-06/.."),
        ("It opened in July 1970. It closed at the end of the month.", "1970-07"),
    ],
)
def test_a_month_of_a_year_spoken_of(text, edtf):
    *_, last = find_expressions(text)
    assert last.interval.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He goes at the end of the month.", "2024-10"),
        ("He goes at the end of next month.", "2024-11"),
        ("He goes at the end of the year.", "2024-12"),
        ("They join by the end of the decade.", "../2029"),
        ("They join before the end of the century.", "../2099"),
    ],
)
def test_the_end_of_a_month_is_one_of_the_article(text, edtf):
    [found] = find_expressions(text, published=_THURSDAY, direction=Direction.FUTURE)
    assert found.interval.edtf == edtf


def test_a_name_behind_that_is_no_month_of_a_year():
    assert _read("It said that Jan Holm had left in 1970.") == [("1970", "1970")]
