"""Cards of persons, tables of posts, years of joining, timelines and pasted sources: read, or left alone."""

from datetime import date

import pytest

from claims.articles.html import article_of_html
from claims.articles.markdown import article_of_markdown
from claims.extraction.fields.labels import part_of
from claims.extraction.fields.lines import Shape, blocks_in
from claims.extraction.fields.patterns import PATTERNS
from claims.extraction.fields.values import parts_of, term_between, term_in, year_in
from claims.types import Article, Span
from tests.extraction.short_claims import dated


@pytest.fixture
def read(unweighed):
    """Give what the fields of a text state, as relation, subject, object and date, and check the places."""

    def of(text):
        told = Article(id="x", text=text, published=date(2025, 6, 1)) if isinstance(text, str) else text
        claims = [c for c in unweighed.extract(told) if ".field" in c.rule or c.rule == "leadership.listed"]
        for claim in claims:
            for slot in (claim.subject, claim.object, claim.role, claim.predecessor, claim.successor):
                if slot is not None and slot.start is not None:
                    assert told.text[slot.start : slot.end] == slot.text
        return dated(claims)

    return of


def all_of(text):
    return Span(start=0, end=len(text))


@pytest.mark.model
@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_pattern_fires_on_its_example_and_leaves_its_near_miss(unweighed, pattern):
    def rules(text):
        return {claim.rule for claim in unweighed.extract(Article(id="x", text=text))}

    assert pattern.id in rules(pattern.example)
    assert pattern.id not in rules(pattern.near_miss)


@pytest.mark.parametrize(
    ("label", "part"),
    [
        ("Assumed office", "began"),
        ("In office", "term"),
        ("Term of office", "term"),
        ("Left office", "ended"),
        ("Preceded by", "before"),
        ("Position held", "office"),
        ("term_start2", "began"),
        ("Political party", "party"),
        ("New members", "states"),
        ("Office hours", None),
        ("Founding party", None),
        ("Board members", None),
    ],
)
def test_a_label_asks_for_a_part(label, part):
    found = part_of(label)
    assert (found and found.value) == part


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("14 October 2021 - present", "2021-10-14/.."),
        ("2013–2021", "2013/2021"),
        ("(2013–2021)", "2013/2021"),
        ("weekdays", None),
        ("2013–2021 in Bergen", None),
        ("1990–1994, 1998–2002", None),
        ("2013", None),
    ],
)
def test_a_term_is_all_of_a_value(value, edtf):
    found = term_in(value, all_of(value))
    assert (found and found.edtf) == edtf


@pytest.mark.parametrize(
    ("ended", "edtf"),
    [
        ("2 July 2021", "2013/2021-07-02"),
        ("Incumbent", "2013/.."),
        ("", "2013/.."),
        ("2009", None),
        ("never", None),
    ],
)
def test_a_term_runs_between_two_values(ended, edtf):
    text = f"2013 {ended}"
    found = term_between(text, Span(start=0, end=4), Span(start=5, end=len(text)))
    assert (found and found.edtf) == edtf


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("{{start date|1931|5|4}}", "1931-05-04"),
        ("{{Start date and age|df=yes|1931|05}}", "1931-05"),
        ("{{start date|1931|44}}", None),
        ("{{birth date|1931|5|4}}", None),
    ],
)
def test_a_pasted_date_is_read(value, edtf):
    found = year_in(value, all_of(value))
    assert (found and found.edtf) == edtf


def test_a_list_has_its_parts():
    value = "[[Spain]], Italy, and Malta; Cyprus<br>Latvia (founders)"
    parts = [value[part.start : part.end] for part in parts_of(value, all_of(value))]
    assert parts == ["Spain", "Italy", "Malta", "Cyprus", "Latvia"]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("2004: Spain\n2007: Malta", Shape.DATED),
        ("May 2004 - Spain\n2007–2010: Malta", Shape.DATED),
        ("| name = Acme\n| founded =", Shape.SOURCE),
        ("| a = b | c\n| d | e", Shape.ROW),
    ],
)
def test_lines_have_a_shape(text, shape):
    assert shape in {block.shape for block in blocks_in(text)} or shape is Shape.ROW


@pytest.mark.model
def test_a_person_has_offices_one_below_the_other(unweighed):
    text = (
        "Erna Solberg\nOffice: Prime Minister of Norway\nIn office: 16 October 2013 - 14 October 2021\n"
        "Preceded by: Jens Stoltenberg\nSucceeded by: Jonas Gahr Støre\nParty: Conservative Party\n"
        "Position: Chair of Halden Pumps\nAssumed office: May 2022\n"
    )
    claims = unweighed.extract(Article(id="x", text=text))
    found = {(c.relation.value, c.object.name, c.when.edtf if c.when else None) for c in claims}
    assert found == {
        ("held_office", "Norway", "2013-10-16/2021-10-14"),
        ("holds_office", "Halden Pumps", "2022-05/.."),
        ("member", "Conservative Party", None),
    }
    first = next(c for c in claims if c.object.name == "Norway")
    assert (first.subject.name, first.predecessor.name, first.successor.name) == (
        "Erna Solberg",
        "Jens Stoltenberg",
        "Jonas Gahr Støre",
    )


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Joan Dale\nOffice: Room 12, Norway House\nIn office: weekdays\nParty: at eight\n",
        "Joan Dale\nOffice: Prime Minister of Norway\nIn office: on a show of 1999, twice\n",
        "The ferry\nOffice: Prime Minister of Norway\nIn office: 2013-2021\n",
        "Joan Dale\nPosition: Goalkeeper\nTerm: 2013-2021\nParty: Norway\n",
    ],
)
def test_what_is_no_card_of_an_officer_is_left_alone(read, text):
    assert read(text) == set()


@pytest.mark.model
def test_each_card_is_told_of_its_own_name(read):
    text = (
        "Name: Erna Solberg\nOffice: Prime Minister of Norway\nIn office: 2013-2021\n"
        "Name: Giorgia Meloni\nOffice: Prime Minister of Italy\nAssumed office: 2022\n"
    )
    assert read(text) == {
        ("held_office", "Erna Solberg", "Norway", "2013/2021"),
        ("holds_office", "Giorgia Meloni", "Italy", "2022/.."),
    }


@pytest.mark.model
def test_a_table_of_posts_is_told_of_the_body_above_it(read):
    text = (
        "NATO leadership\n\nPosition | Holder | Since\n"
        "Secretary General | Mark Rutte | 1 October 2024\n"
        "Deputy Secretary General | vacant | 2024\nPresident of France | Emmanuel Macron | 2017\n"
    )
    assert read(text) == {
        ("holds_office", "Mark Rutte", "NATO", "2024-10-01/.."),
        ("holds_office", "Emmanuel Macron", "France", "2017/.."),
    }


@pytest.mark.model
def test_a_column_says_since_when(read):
    text = (
        "Heads of government\n\nCountry | Prime minister | Took office | Left office\n"
        "Norway | Jonas Gahr Støre | October 2021 | incumbent\nUnited Kingdom | Rishi Sunak | 2022 | 2024\n"
    )
    assert read(text) == {
        ("holds_office", "Jonas Gahr Støre", "Norway", "2021-10/.."),
        ("held_office", "Rishi Sunak", "United Kingdom", "2022/2024"),
    }


@pytest.mark.model
def test_a_table_under_a_post_lists_its_holders(read):
    text = (
        "Secretaries general of NATO\n\n| Name | Took office | Left office |\n|---|---|---|\n"
        "| Jens Stoltenberg | 1 October 2014 | 1 October 2024 |\n"
        "| Mark Rutte | 1 October 2024 | Incumbent |\n"
    )
    assert read(text) == {
        ("held_office", "Jens Stoltenberg", "NATO", "2014-10-01/2024-10-01"),
        ("holds_office", "Mark Rutte", "NATO", "2024-10-01/.."),
    }


GROWTH = {
    ("joined", "Czech Republic", "NATO", "1999"),
    ("joined", "Poland", "NATO", "1999"),
    ("joined", "Spain", "NATO", "1982"),
}


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Enlargement of NATO\n\nYear | Countries\n1982 | Spain\n1999 | Czech Republic, Poland\n",
        "NATO\n\nYear of accession | Members\n1982 | Spain\n1999 | the Czech Republic and Poland\n",
        "How NATO grew\n\n- 1982: Spain\n- 1999: Czech Republic and Poland\n",
        "NATO membership by year of accession:\n* 1982 – Spain\n* 1999 – Czech Republic, Poland (both new)\n",
    ],
)
def test_all_states_of_a_row_joined_in_its_year(read, text):
    assert read(text) == GROWTH


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Visits of the NATO chief\n\n- 1982: Spain\n- 1999: Czech Republic and Poland\n",
        "World Cup winners\n\nYear | Countries\n1950 | Uruguay, Brazil\n1966 | England, Germany\n",
        "Applications for NATO membership by year\n\n- 1982: Spain\n- 1999: Poland\n",
        "Enlargement of NATO\n\n- 1982: Spain and its islands\n- 1999: talks with Poland\n",
    ],
)
def test_years_of_other_things_are_left_alone(read, text):
    assert read(text) == set()


@pytest.mark.model
def test_a_timeline_is_told_of_whom_it_stands_under(read):
    text = (
        "Jens Stoltenberg\nCareer\n2005-2013: Prime Minister of Norway\n"
        "2014–2024: served as NATO Secretary General\n"
        "2025: Becomes finance minister of Norway\n2026: A year of rest\n"
    )
    assert read(text) == {
        ("held_office", "Jens Stoltenberg", "Norway", "2005/2013"),
        ("held_office", "Jens Stoltenberg", "NATO", "2014/2024"),
        ("took_office", "Jens Stoltenberg", "Norway", "2025"),
    }


@pytest.mark.model
def test_a_body_is_founded_on_its_timeline(read):
    assert read("Key dates of ASEAN\n1967 – Founded\n1999 – Enlarged\n") == {
        ("founded", "ASEAN", None, "1967")
    }
    assert read("Key dates of ASEAN\n1967 – Founded on hope\n1999 – Enlarged\n") == set()
    text = "Key dates\n1951 – A pact is signed\n1967 – The pact ends and ASEAN is established\n"
    assert read(text) == {("founded", "ASEAN", None, "1967")}


@pytest.mark.model
@pytest.mark.parametrize("label", ["NATO Secretary General", "Secretary General of NATO (since 2024)"])
def test_a_label_may_name_its_body(read, label):
    assert {told[:3] for told in read(f"Who leads\n- {label}: Mark Rutte\n- Seat: Brussels\n")} == {
        ("holds_office", "Mark Rutte", "NATO")
    }


@pytest.mark.model
def test_a_pasted_source_is_read(read):
    body = (
        "{{Infobox organization\n| name = NATO\n| image =\n| formation = {{start date|1949|4|4}}\n"
        "| leader_title1 = [[Secretary General of NATO|Secretary General]]\n"
        "| leader_name1 = [[Mark Rutte]]\n}}\n"
    )
    assert read(body) == {
        ("founded", "NATO", None, "1949-04-04"),
        ("holds_office", "Mark Rutte", "NATO", None),
    }
    person = (
        "{{Infobox officeholder\n| name = Mark Rutte\n| office = [[Secretary General of NATO]]\n"
        "| term_start = 1 October 2024\n| office2 = [[Prime Minister of the Netherlands]]\n"
        "| term_start2 = 14 October 2010\n| term_end2 = 2 July 2024\n}}\n"
    )
    assert {(told[0], told[3]) for told in read(person)} == {
        ("holds_office", "2024-10-01/.."),
        ("held_office", "2010-10-14/2024-07-02"),
    }


PAGE = (
    "<html><head><title>The alliance</title></head><body><article><table><tr><th colspan=2>NATO</th></tr>"
    "<tr><th>Founded</th><td>4 April 1949</td></tr><tr><th>Members</th><td>32</td></tr></table>"
    "<p>Its council meets every week in Brussels, where the ambassadors of all its states talk"
    " about what to do next and how to go about it together.</p><p>Nothing is decided there against the will"
    " of a single one of them, which takes its time on most days.</p></article></body></html>"
)


@pytest.mark.model
def test_tables_of_pages_and_of_markdown_are_laid_out_to_be_read(read):
    founded = ("founded", "NATO", None, "1949-04-04")
    assert founded in read(article_of_html(PAGE, article_id="x"))
    marked = "# NATO\n\n| Field | Value |\n|---|---|\n| **Founded** | 4 April 1949 |\n| Seat | Brussels |\n"
    assert founded in read(article_of_markdown(marked, article_id="x"))


@pytest.mark.model
def test_the_columns_of_a_comparison_are_what_it_tells_of(read):
    text = (
        "Here is a comparison:\n\n| Feature | NATO | ASEAN |\n|---|---|---|\n| Founded | 1949 | 1967 |\n"
        "| Secretary General | Mark Rutte (since 2024) | Kao Kim Hourn |\n| Seat | Brussels | Jakarta |\n"
    )
    assert read(text) == {
        ("founded", "NATO", None, "1949"),
        ("founded", "ASEAN", None, "1967"),
        ("holds_office", "Mark Rutte", "NATO", "2024/.."),
        ("holds_office", "Kao Kim Hourn", "ASEAN", None),
    }


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Our partners\n- NATO (founded 1949; Secretary General: Priya Nair, since October 2021)\n- Lunch",
            {("holds_office", "Priya Nair", "NATO", "2021-10/..")},
        ),
        (
            "Our partners\n\nNATO – founded 1949; Secretary General: Priya Nair\n",
            {("holds_office", "Priya Nair", "NATO", None)},
        ),
        (
            "Whom we met\n* NATO (Secretary General: Priya Nair, Chair: Tom Ellis)\n",
            {("holds_office", "Priya Nair", "NATO", None), ("holds_office", "Tom Ellis", "NATO", None)},
        ),
        # Of whom no table knows that it is a body; a label that is no office; a value that says more.
        ("Our partners\n- Our friends (founded 1949; Secretary General: Priya Nair)\n", set()),
        ("Our partners\n- NATO (founded 1949; Contact: Priya Nair)\n", set()),
        ("Our partners\n- NATO (founded 1949; Secretary General: see Priya Nair's page)\n", set()),
    ],
)
def test_a_line_is_a_card_of_the_body_it_opens_with(read, text, held):
    assert {claim for claim in read(text) if claim[0] == "holds_office"} == held


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "moved"),
    [
        (
            "NATO\n\n* **Norway**\n  - joined in April 1949 as a member\n* Finland:\n  - Joined NATO in 2023",
            {("joined", "Norway", "NATO", "1949-04"), ("joined", "Finland", "NATO", "2023")},
        ),
        (
            "European Union\n\n### United Kingdom\n- joined in 1973\n- left the union on 31 January 2020\n",
            {
                ("joined", "United Kingdom", "European Union", "1973"),
                ("left", "United Kingdom", "European Union", "2020-01-31"),
            },
        ),
        ("NATO\n\n* Norway\n  - joined the talks in 1949\n", set()),
        ("NATO\n\n* Norway\n  - joined in 1949 as an observer\n", set()),
        ("NATO\n\n* Norway\n  - joined the Holm Union in 1949\n", set()),
        ("NATO\n\n* Norway and its fleet\n  - joined in 1949\n", set()),
    ],
)
def test_an_entry_tells_of_the_name_above_it(read, text, moved):
    assert {claim for claim in read(text) if claim[0] in ("joined", "left")} == moved


@pytest.mark.model
def test_a_dated_line_says_that_the_body_it_names_was_founded(read):
    text = (
        "Timeline\n1949 – NATO founded.\n1952 – European Union founded on hope.\n1960 – Norway established."
    )
    assert {claim for claim in read(text) if claim[0] == "founded"} == {("founded", "NATO", None, "1949")}


@pytest.mark.model
@pytest.mark.parametrize(
    ("heading", "entry", "relations"),
    [
        ("Leadership history", "Priya Nair — interim secretary general of NATO", {"held_office"}),
        ("Past secretaries", "Priya Nair, secretary general of NATO", {"held_office"}),
        ("Leadership history", "Priya Nair is the secretary general of NATO", {"holds_office"}),
        ("Speakers", "Priya Nair, secretary general of NATO", {"holds_office"}),
    ],
)
def test_an_undated_entry_of_a_list_of_the_past_is_not_of_today(unweighed, heading, entry, relations):
    text = f"The conference\n\n{heading}\n\n- {entry}\n- Lunch at one\n"
    claims = unweighed.extract(Article(id="x", text=text, published=date(2025, 6, 1)))
    assert {c.relation.value for c in claims if c.subject.name == "Priya Nair"} == relations
