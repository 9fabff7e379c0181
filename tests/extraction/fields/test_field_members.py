"""Lists of members with years of their own: behind a label, or one a line below a heading."""

from datetime import date

import pytest

from claims.extraction.fields.labels import asked_by
from claims.extraction.fields.lines import blocks_in
from claims.extraction.fields.members import listed_in
from claims.types import Article, Span


@pytest.fixture
def read(unweighed):
    """Give relation, member, body and date of the memberships that lists state."""

    def of(text, title=None):
        claims = unweighed.extract(Article(id="x", title=title, text=text, published=date(2024, 10, 1)))
        return {
            (c.relation.value, c.subject.name, c.object.name, c.when.edtf if c.when else None)
            for c in claims
            if c.rule.startswith("membership.field")
        }

    return of


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Norland (1952), Ostmark (since 1974)", [("Norland", "1952"), ("Ostmark", "since 1974")]),
        ("Norland, Ostmark (a, b) and Sarn.", [("Norland", None), ("Ostmark", "a, b"), ("Sarn", None)]),
        ("Norland (1952) joined, then left (1960) it", []),
    ],
)
def test_a_list_is_names_and_what_brackets_say(value, found):
    listed = listed_in(value, Span(start=0, end=len(value)))
    assert [
        (value[o.name.start : o.name.end], value[o.note.start : o.note.end] if o.note else None)
        for o in listed
    ] == found


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("Members (32)", "size"),
        ("Founding members", "first members"),
        ("Original member states", "first members"),
        ("Former members", "former members"),
        ("Former members of staff", None),
    ],
)
def test_labels_tell_which_members(label, asked):
    found = asked_by(label)
    assert (found and found.value) == asked


def test_a_long_list_stands_behind_its_label():
    states = ", ".join(f"State{letter} (19{n})" for n, letter in enumerate("abcdefghij", start=50))
    assert len(blocks_in(f"Members: {states}\nSeat: Oslo")) == 1
    said = "He said that it was late, that nobody came, and that it had rained all day. " * 2
    assert blocks_in(f"Members: {said}\nSeat: Oslo") == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("value", "found"),
    [
        (
            "Brazil (1991), Bolivia (since 2024)",
            {("joined", "Brazil", "1991"), ("member", "Bolivia", "2024/..")},
        ),
        (
            "Brazil (founding member, 1991) and Bolivia (joined in July 2024)",
            {("joined", "Brazil", "1991"), ("joined", "Bolivia", "2024-07")},
        ),
        ("Brazil (1991), Bolivia (applied 2015)", {("joined", "Brazil", "1991")}),
        ("Chile (1991–2001)", {("member", "Chile", "1991/2001")}),
    ],
)
def test_members_have_years_of_their_own(read, value, found):
    text = f"Mercosur\n\nMembers: {value}\nSeat: Montevideo\n"
    assert read(text) == {(relation, who, "Mercosur", when) for relation, who, when in found}


@pytest.mark.model
def test_founding_and_former_members(read):
    text = (
        "European Union\n\nFounding members: Belgium, France and Italy\n"
        "Former members: United Kingdom (1973–2020)\nSeat: Brussels\n"
    )
    founders = {("joined", who, "European Union", None) for who in ("Belgium", "France", "Italy")}
    assert read(text) == {*founders, ("member", "United Kingdom", "European Union", "1973/2020")}


@pytest.mark.model
@pytest.mark.parametrize("heading", ["Members", "When did each country join?", "There are two members:"])
def test_members_stand_one_a_line(read, heading):
    text = f"Mercosur is a bloc.\n\n{heading}\n- Brazil: 1991\n- Bolivia (left 2001, rejoined 2024)\n"
    assert read(text) == {
        ("joined", "Brazil", "Mercosur", "1991"),
        ("left", "Bolivia", "Mercosur", "2001"),
        ("joined", "Bolivia", "Mercosur", "2024"),
    }


@pytest.mark.model
@pytest.mark.parametrize("heading", ["Candidates for membership", "Visits", "Observers who joined"])
def test_other_lists_of_states_tell_no_membership(read, heading):
    assert read(f"Mercosur is a bloc.\n\n{heading}\n- Brazil: 1991\n- Bolivia (2024)\n") == set()


@pytest.mark.model
def test_states_come_and_go_on_a_timeline(read):
    text = (
        "Timeline of Mercosur\n\n1991 – Argentina and Brazil found it\n2012 – Venezuela joins\n"
        "2013: Paraguay is readmitted.\n2016 – Venezuela leaves the bloc; talks go on\n"
        "2017 – Chile joins talks\n"
    )
    assert read(text) == {
        ("joined", "Venezuela", "Mercosur", "2012"),
        ("joined", "Paraguay", "Mercosur", "2013"),
        ("left", "Venezuela", "Mercosur", "2016"),
    }


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Spain belongs to the following bodies:\n- NATO (1982)\n- the Council of Europe (since 1977)\n"
            "- OECD (founding member)\n- G20 – permanent guest\n- ASEAN: dialogue partner",
            {
                ("joined", "Spain", "NATO", "1982"),
                ("member", "Spain", "Council of Europe", "1977/.."),
                ("joined", "Spain", "OECD", None),
            },
        ),
        (
            "Denmark\n\nMemberships:\n- NATO\n- European Union – joined in 1973, together with Ireland",
            {("member", "Denmark", "NATO", None), ("joined", "Denmark", "European Union", "1973")},
        ),
        ("Sarnland is a member of:\n1. NATO\n2. OECD – member", {
            ("member", "Sarnland", "NATO", None), ("member", "Sarnland", "OECD", None),
        }),
        ("Norway is not a member of:\n- European Union\n- OPEC", set()),
        ("Chile is a member of:\n- OECD – 2009/2010\n- NATO – not yet", set()),
        ("States that are members of NATO:\n- Norway\n- Iceland", {
            ("member", "Norway", "NATO", None), ("member", "Iceland", "NATO", None),
        }),
    ],
)  # fmt: skip
def test_a_line_may_say_what_its_subject_belongs_to(read, text, claims):
    assert read(text) == claims


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Timeline of NATO\n- 1952: Greece joins\n- 1982: Spain follows\n"
            "- 1984: A debate follows in Norway\n- 2004: Seven states join, among them Latvia and Estonia\n"
            "- 2009: Two nations (Albania, Croatia) join",
            {
                ("joined", "Greece", "NATO", "1952"),
                ("joined", "Spain", "NATO", "1982"),
                ("joined", "Latvia", "NATO", "2004"),
                ("joined", "Estonia", "NATO", "2004"),
                ("joined", "Albania", "NATO", "2009"),
                ("joined", "Croatia", "NATO", "2009"),
            },
        ),
        (
            "Members of ASEAN\n\n- Brunei joined in 1984.\n"
            "- Vietnam did the same in 1995; Laos followed in 1997.",
            {("joined", "Vietnam", "ASEAN", "1995"), ("joined", "Laos", "ASEAN", "1997")},
        ),
        ("Visits to NATO\n- 1952: Greece is hit by a storm\n- 1982: Spain follows", set()),
        ("Timeline of NATO\n- 1990: Ten states sign a pact, including Spain\n- 1991: It ends", set()),
    ],
)
def test_entries_tell_who_came_after_others(read, text, claims):
    assert read(text) == claims


@pytest.mark.model
def test_members_may_have_come_later(read):
    text = "ASEAN\nFounding members: Thailand, Singapore\nLater members: Cambodia (1999), Vietnam (1995)\n"
    assert read(text) == {
        ("joined", "Thailand", "ASEAN", None),
        ("joined", "Singapore", "ASEAN", None),
        ("joined", "Cambodia", "ASEAN", "1999"),
        ("joined", "Vietnam", "ASEAN", "1995"),
    }
    assert read("ASEAN\nFounded: 1967\nOther members: 5\n") == set()
