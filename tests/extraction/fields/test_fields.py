"""Cards, infoboxes and tables: whose label it is, what stands behind it, and what is left alone."""

from datetime import date

import pytest

from claims.extraction.fields.labels import asked_by, title_of
from claims.extraction.fields.lines import blocks_in
from claims.extraction.fields.values import founders_in, holders_in, number_in, year_in
from claims.types import Article, Span


@pytest.fixture
def read(unweighed):
    """Give what the cards and tables of a text state, as relation, subject, object and date or number."""

    def of(text, title=None):
        claims = unweighed.extract(Article(id="x", title=title, text=text, published=date(2024, 10, 1)))
        return {
            (
                claim.relation.value,
                claim.subject.name,
                claim.object.name if claim.object else None,
                claim.when.edtf if claim.when else claim.quantity.text if claim.quantity else None,
            )
            for claim in claims
            if ".field" in claim.rule
        }

    return of


def rows(text):
    return [[[text[c.start : c.end] for c in row] for row in block.rows] for block in blocks_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Founded: 1931\nSeat: Halden", [[["Founded", "1931"], ["Seat", "Halden"]]]),
        ("* Founded – 1931\n\n* Seat – Halden", [[["Founded", "1931"], ["Seat", "Halden"]]]),
        ("| Seat | Halden |\n|---|---|\n| Head | |", [[["Seat", "Halden"], ["Head", ""]]]),
        ("a | b | c\nd | | f", [[["a", "b", "c"], ["d", "", "f"]]]),
        ("Founded: 1931", []),
        ("The chair said: no.\nThe members left.", []),
        ("At 10:30 it began.\nAt 11:45 it ended.", []),
    ],
)
def test_lines_of_one_shape_are_a_block(text, found):
    assert rows(text) == found


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Established", "founded"),
        ("Date of foundation", "founded"),
        ("Founder(s)", "founders"),
        ("Number of member states", "size"),
        ("Joined the league", "joined"),
        ("UN member since", "joined"),
        ("Latest member", "newest"),
        ("Current director-general", "holder"),
        ("Former chairman", None),
        ("Headquarters", None),
        ("Board members", None),
    ],
)
def test_labels_ask_for_one_thing(label, asked):
    found = asked_by(label)
    assert (found and found.value) == asked


def test_an_office_is_a_whole_label():
    assert title_of("Secretary General") == "secretary general"
    assert title_of("Secretary of the chair") is None


@pytest.mark.parametrize(
    ("value", "names", "term"),
    [
        ("Ann Lee", ["Ann Lee"], None),
        ("Ann Lee (since May 2014)", ["Ann Lee"], "2014-05/.."),
        ("Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"], None),
        ("Ann Lee, since 2014", ["Ann Lee"], "2014/.."),
        ("Ann Lee (2014–2018)", ["Ann Lee"], "2014/2018"),
    ],
)
def test_a_holder_is_a_name_with_a_term_or_without(value, names, term):
    held = holders_in(value, Span(start=0, end=len(value)))
    assert [value[name.start : name.end] for name in held.names] == names
    assert (held.when and held.when.edtf) == term


@pytest.mark.parametrize("value", ["vacant", "Ann Lee, who replaced Bo Ek", "the board", "12 May 2014"])
def test_what_says_more_or_less_is_no_holder(value):
    assert holders_in(value, Span(start=0, end=len(value))) is None


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("4 May 1931 in Halden", "1931-05-04"),
        ("c. 1931", "1931~"),
        ("by monks in 1931", None),
        ("1931–1940", None),
    ],
)
def test_a_founding_begins_with_its_date(value, edtf):
    found = year_in(value, Span(start=0, end=len(value)))
    assert (found and found.edtf) == edtf


@pytest.mark.parametrize(
    ("value", "number"),
    [("32", 32), ("32 countries", 32), ("27 member states (2024)", 27), ("3,200", None), ("32 of 40", None)],
)
def test_a_size_is_a_number_and_nothing_more(value, number):
    found = number_in(value, Span(start=0, end=len(value)))
    assert (found and found.value) == number


def test_founders_are_persons():
    value = "Ann Lee, Bo Ek and Cy Dow"
    assert [value[p.start : p.end] for p in founders_in(value, Span(start=0, end=len(value)))] == [
        "Ann Lee",
        "Bo Ek",
        "Cy Dow",
    ]


@pytest.mark.model
def test_a_card_tells_of_what_its_heading_names(read):
    text = (
        "Three unions compared\n\nASEAN\nFounded: 8 August 1967\nMembers: 10\nSeat: Jakarta\n\n"
        "Halden Pumps\nFounded: 1931\nChief executive: Ingrid Falk\nSeat: Rome, Italy\n"
    )
    assert read(text) == {
        ("founded", "ASEAN", None, "1967-08-08"),
        ("member_count", "ASEAN", None, "10"),
        ("founded", "Halden Pumps", None, "1931"),
        ("holds_office", "Ingrid Falk", "Halden Pumps", None),
    }


@pytest.mark.model
@pytest.mark.parametrize(
    "opening",
    [
        "OPEC at a glance\n\nKey facts\n",
        "Here is what I know about **OPEC**:\n\n",
        "OPEC is an organisation of oil exporters.\n\n### Overview\n",
        "Organization: OPEC\n",
    ],
)
def test_a_plain_heading_leaves_the_body_to_what_stands_above(read, opening):
    assert ("founded", "OPEC", None, "1960") in read(f"{opening}- **Founded:** 1960\n- **Seat:** Vienna\n")


@pytest.mark.model
def test_the_first_cell_of_a_row_owns_it(read):
    head = "Accessions\n\nCountry | Joined NATO | Prime minister\n"
    text = f"{head}Spain | 1982 | Pedro Sánchez\nNorway | 1949 | vacant\n"
    assert read(text) == {
        ("joined", "Spain", "NATO", "1982"),
        ("holds_office", "Pedro Sánchez", "Spain", None),
        ("joined", "Norway", "NATO", "1949"),
    }


@pytest.mark.model
def test_the_columns_of_a_table_name_no_body(read):
    text = "Mercosur at a glance\n\nMembers: 5\n\nCountry | Joined\n\nBrazil | 1991\n\nBolivia | 2024\n"
    assert {("joined", "Brazil", "Mercosur", "1991"), ("joined", "Bolivia", "Mercosur", "2024")} <= read(text)


@pytest.mark.model
def test_members_are_counted_or_named(read):
    members = "Members: Argentina, Brazil, Paraguay and Uruguay"
    text = f"Mercosur\n\n{members}\nNewest member: Bolivia (joined July 2024)\n"
    named = {("member", state, "Mercosur", None) for state in ("Argentina", "Brazil", "Paraguay", "Uruguay")}
    assert read(text) == {*named, ("joined", "Bolivia", "Mercosur", "2024-07")}


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Italy\n\nFounded: 1861\nSeat: Rome\n",  # a state's age hangs on what one calls it
        "Joan Dale\n\nOccupation: Painter\nFounded: 1949\n",
        "NATO\n\nFounded: after the war\nMembers: many of them\nSecretary General: vacant\n",
    ],
)
def test_what_says_nothing_of_a_body_is_left_alone(read, text):
    assert {told for told in read(text) if told[1] != "Joan Dale"} == set()


@pytest.mark.model
def test_a_line_read_as_a_field_is_told_once(unweighed):
    text = "Acme Pumps\nHeadquarters: Rome, Italy\nChief executive: Ingrid Falk (since 2014)\n"
    claims = unweighed.extract(Article(id="x", text=text))
    assert [(c.rule, c.object.name) for c in claims] == [("leadership.field", "Acme Pumps")]


@pytest.mark.model
def test_a_line_is_told_of_the_body_that_opens_it(unweighed):
    text = "Makers\n\n- Intel: set up in 1968; CEO Ann Lee\n- IBM (Big Blue): set up in 1911; CEO Bo Ek\n"
    claims = unweighed.extract(Article(id="x", text=text))
    assert {(c.subject.name, c.object.name) for c in claims if c.role} == {
        ("Ann Lee", "Intel"),
        ("Bo Ek", "IBM"),
    }


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When was Nokia founded? In 1865.", {("founded", "Nokia", None, "1865")}),
        ("Q: Who runs Nokia? A: Justin Hotard, since 2025.",
         {("holds_office", "Justin Hotard", "Nokia", "2025/..")}),
        ("When was Nokia founded? In 1865. When did Finland join NATO? In April 2023.",
         {("founded", "Nokia", None, "1865"), ("joined", "Finland", "NATO", "2023-04")}),
        ("Who runs Nokia? Justin Hotard was asked that on Monday.", set()),
        ("He asked who runs Nokia? Justin Hotard.", set()),
        ("Who is the chief executive of Nokia? Investors want to know.", set()),
    ],
)  # fmt: skip
def test_a_question_may_have_its_answer_beside_it(read, text, expected):
    assert read(text) == expected
