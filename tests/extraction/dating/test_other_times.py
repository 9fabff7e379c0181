"""A claim takes no date of what else its sentence tells, and keeps its own beside it.

Each line: relation, text, its date or "none".
"""

from datetime import date as day

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


EVENTS = """\
joined|When Norway hosted the games in 1994, it had already joined NATO.|none
joined|In a speech in 1994, a minister recalled that Norway had joined NATO.|none
joined|In 1994 historians argued about why Norway joined NATO.|none
joined|In 1994, long after Norway joined NATO, a tunnel was dug.|none
joined|Having joined NATO, Norway hosted the games in 1994.|none
joined|Norway hosted the games in 1994, having joined NATO in 1949.|1949
joined|Norway joined NATO, then hosted the games in 1994.|none
joined|Little changed between the day Norway joined NATO and 1994.|none
joined|Since Norway's accession to NATO a crisis has come in 1994.|none
joined|In 1994 a minister recalled Norway's accession to NATO.|none
joined|The crisis of 1994, unlike Norway's accession to NATO, was soon forgotten.|none
joined|Norway's accession to NATO was followed by a crisis in 1994.|none
joined|Norway's accession to NATO was completed in 1949.|1949
joined|Norway's accession to NATO came in 1949.|1949
joined|Norway joined NATO in 1949, not in 1994.|1949
joined|Norway joined NATO not in 1994 but in 1949.|1949
joined|Norway had wanted to join NATO in 1940 but joined only in 1949.|1949
joined|In 1994 it was asked to forget that Norway joined NATO.|none
joined|In 1994 a stamp recalled the day on which Norway joined NATO.|none
joined|"Norway joined NATO too early," a critic wrote in 1994.|none
joined|By the end of 1994 most people had forgotten when Norway joined NATO.|none
joined|Norway's accession to NATO and the flood of 1994 are what people remember.|none
joined|It was in 1949 that Norway joined NATO.|1949
joined|The vote of 1949 saw Norway join NATO.|1949
joined|Norway became one of the members of NATO in 1949.|1949
founded|The tenth anniversary of the founding of NATO was marked in 1959.|none
founded|From 1949, when NATO was founded, until 1952, when it moved, little changed.|1949
founded|NATO was founded, later opened a second house in 1952.|none
took_office|Before the war, in 1930, years before she became president of Kenya, Anna Lind taught.|none
took_office|Anna Lind would become president of Kenya only years after the crisis of 1930.|none
took_office|Anna Lind became president of Kenya two years after the crisis of 1930.|1932
took_office|The army held power until 1990, when Anna Lind was elected president of Kenya.|1990
left_office|Anna Lind was president of Kenya from 1985 until her resignation in 1991.|1991
"""

STATES = """\
1999 was a hard year for Anna Lind, who would later be president of Kenya.|none
In 1999 a speech was given by Anna Lind, who went on to be president of Kenya.|none
Anna Lind was president of Kenya before she became an author in 1999.|../1999
Anna Lind was president of Kenya before she resigned in 1999.|../1999
Anna Lind became an author in 1999, after eight years as president of Kenya.|none
In 1999 people remembered Anna Lind, her eight years as president of Kenya and her calm.|none
Anna Lind had already been president of Kenya when, in 1999, the crisis came.|none
When Anna Lind was president of Kenya, nobody foresaw the crisis of 1999.|none
A tunnel named after Anna Lind, president of Kenya until 1997, opened in 1999.|../1997
In 1999 Ole Banda's predecessor as president of Kenya, Anna Lind, gave a speech.|none
During her eight years as president of Kenya, in 1999, Anna Lind opened a tunnel.|1999
In 1999 Anna Lind, president of Kenya, gave a speech.|1999
"""


def _dates(unweighed, text, wanted):
    claims = unweighed.extract(Article(id="a", text=text))
    return [
        claim.when.edtf if claim.when is not None else "none"
        for claim in claims
        if claim.relation.value in wanted and claim.subject.name in ("Anna Lind", "Norway", "NATO")
    ]


@pytest.mark.parametrize("line", EVENTS.splitlines())
def test_an_event_has_no_date_of_another_doing(unweighed, line):
    relation, text, expected = line.split("|")
    dates = _dates(unweighed, text, {relation})
    assert dates
    assert set(dates) - {"1940"} == {expected}  # "had wanted to join in 1940" is a plan of that year


@pytest.mark.parametrize("line", STATES.splitlines())
def test_an_office_has_no_date_at_which_it_was_not_held(unweighed, line):
    text, expected = line.split("|")
    dates = _dates(unweighed, text, {"held_office", "holds_office"})
    assert dates == [expected]


def test_an_office_held_since_is_closed_by_the_year_of_what_is_told(unweighed):
    from datetime import date

    text = "Anna Lind, president of Kenya since 2005, won a prize in 2007. She thanked her friends."
    claims = unweighed.extract(Article(id="a", text=text, published=date(2020, 5, 1)))
    assert [claim.when.edtf for claim in claims if claim.role is not None] == ["2005/2007"]


@pytest.mark.parametrize("word", ["future", "later", "eventual"])
def test_an_office_to_come_is_not_today_s(unweighed, word):
    text = f"In 2003 Anna Lind, the {word} president of Kenya, gave a speech. It rained."
    claims = unweighed.extract(Article(id="a", text=text))
    assert [(claim.relation.value, claim.when) for claim in claims if claim.role] == [("held_office", None)]


BY = """\
held_office|Ann Lee|By 2007 Ann Lee was president of Kenya.|2007
held_office|Ann Lee|Ann Lee was president of Kenya by 2007.|2007
member|Finland|By 2000, Finland was a member of the European Union.|2000
took_office|Ann Lee|By 2007 Ann Lee had become president of Kenya.|../2007
joined|Latvia|Latvia did not join NATO before 2004.|../2003-12-30
joined|Latvia|Latvia joined NATO before 2005.|../2005
held_office|Ann Lee|Ann Lee was president of Kenya for years and a mother of nine by 2007.|none
held_office|Ann Lee|Ann Lee was president of Kenya and, by 2007, the author of nine books.|none
held_office|Ann Lee|Ann Lee was president of Kenya and the owner of a farm since 2007.|none
"""


@pytest.mark.parametrize("line", BY.splitlines())
def test_what_holds_by_a_year_held_in_that_year(unweighed, line):
    relation, who, text, when = line.split("|")
    claims = unweighed.extract(Article(id="a", text=text))
    found = {c.when.interval.edtf if c.when else "none" for c in claims if c.relation == relation}
    assert found == {when}
    assert who in {c.subject.name for c in claims}


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("On 1 October 2024 Ann Holt became mayor of Tarn. ", "2024-07"),
        ("Ann Holt became mayor of Tarn in March 2024. ", "2023-07"),
        ("The club, founded in 1968, lost its hall. ", "2025-07"),
        ("", "2025-07"),
    ],
)
def test_a_month_of_what_had_been_before_counts_back_from_the_day_told(unweighed, before, expected):
    text = f"{before}Jon Berg had resigned as chairman of Norvex in July."
    claims = unweighed.extract(Article(id="a", text=text, published=day(2025, 11, 20)))
    assert [c.when.edtf for c in claims if c.subject.name == "Jon Berg"] == [expected]


@pytest.mark.parametrize("verb", ["has resigned", "has stepped down", "was sacked"])
def test_nobody_leaves_since_some_day(unweighed, verb):
    claims = unweighed.extract(Article(id="a", text=f"Ann Holt, mayor of Tarn since 2019, {verb}."))
    assert [c.when for c in claims if c.relation.value == "left_office"] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt has run Norvex on her own since April 2020.", {None}),
        ("Ann Holt has led Norvex alone since April 2020.", {None}),
        ("Ann Holt has been the sole chief executive of Norvex since April 2020.", {None}),
        ("Ann Holt has led Norvex since April 2020.", {"2020-04/.."}),
    ],
)
def test_who_has_led_alone_since_a_day_may_have_led_before(unweighed, text, expected):
    found = unweighed.extract(Article(id="a", text=text))
    assert {c.when.edtf if c.when else None for c in found if c.relation.value == "holds_office"} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norvex has been run since April 2020 by Ann Holt and Bo Ek.", {None}),
        ("Ann Holt and Bo Ek have led Norvex since April 2020.", {None}),
        ("Ann Holt has led Norvex since April 2020 together with Bo Ek.", {None}),
        ("Ann Holt has run Norvex alongside Bo Ek since April 2020.", {None}),
        ("Ann Holt has run Norvex since April 2020, and Bo Ek has run it with her since May 2021.",
         {"2020-04/..", None}),
        ("Ann Holt has led Norvex with success since April 2020.", {"2020-04/.."}),
        ("Ann Holt, who met Bo Ek, has led Norvex since April 2020.", {"2020-04/.."}),
    ],
)  # fmt: skip
def test_who_has_led_with_somebody_since_a_day_may_have_led_before(unweighed, text, expected):
    found = unweighed.extract(Article(id="a", text=text))
    assert {c.when.edtf if c.when else None for c in found if c.relation.value == "holds_office"} == expected
