"""Lists of office holders: what is a holder's line, which office stands over it, what claims come of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.drafts import Draft
from claims.extraction.extractor import Extractor
from claims.extraction.leadership.rolls.lines import read_entries, read_run
from claims.extraction.leadership.rolls.names import is_holder_name
from claims.extraction.leadership.rolls.rolls import find_rolls
from claims.extraction.leadership.rolls.titles import title_in, with_singulars
from claims.extraction.weighing.weigher import LogisticWeigher, PriorWeigher
from claims.types import Article

TOWN = """Haverbrook lies on the Ambrook.

Mayors
- Ann Lee (1994–1998)
- Bo Ek (acting) (1998– )

Players
- Cy Dow (1990–1994)
"""


def lines(text):
    return [(text[e.name.start : e.name.end], e.when.edtf) for e in read_entries(text, 0, len(text))]


@pytest.mark.parametrize(
    ("line", "name", "edtf"),
    [
        ("- Ann Lee (1994–1998)", "Ann Lee", "1994/1998"),
        ("Ann Lee 1994–98", "Ann Lee", "1994/1998"),
        ("* Ann Lee, 3 May 1994 – 1 June 1998", "Ann Lee", "1994-05-03/1998-06-01"),
        ("1994–1998: Ann Lee (Greens)", "Ann Lee", "1994/1998"),
        ("since 1998: Bo Ek", "Bo Ek", "1998/.."),
        ("2. Bo Ek (1998 to present)", "Bo Ek", "1998/.."),
        ("Bo Ek (May 22, 1998–)", "Bo Ek", "1998-05-22/.."),
        (
            "20 April 1940 – 25 November: Capt. Hans van der Berg",
            "Hans van der Berg",
            "1940-04-20/1940-11-25",
        ),
        ("Ann Lee, founding director, 1994–1998", "Ann Lee", "1994/1998"),
        ("Ann Lee | 1994 | 1998", "Ann Lee", "1994/1998"),
        ("| 2 | Bo Ek | 3 May 1994 | 1 June 1998 |", "Bo Ek", "1994-05-03/1998-06-01"),
        ("2 | Bo Ek | 1994 | Incumbent", "Bo Ek", "1994/.."),
        ("Ann Lee | Greens | 1994 | present", "Ann Lee", "1994/.."),
        ("Ann May (1994–1998)", "Ann May", "1994/1998"),
        ("June Lee (1994–1998)", "June Lee", "1994/1998"),
        ("- Ann Lee (1909–1996), chemist, 1954 - 1955", "Ann Lee", "1954/1955"),
        ("- Emir Omar bin Lee 1744–1765 (1157–1179 AH)", "Omar bin Lee", "1744/1765"),
        ("[1994–1998] Ann Lee", "Ann Lee", "1994/1998"),
        ("2nd: Ann Lee (1994–1998)", "Ann Lee", "1994/1998"),
        ("Ann Lee KCB CBE 1994–1998", "Ann Lee", "1994/1998"),
        ("- Air Vice-Marshal Ann Lee, 1994–1998", "Ann Lee", "1994/1998"),
        ("- General der Infanterie Hans Ek (1940–1941)", "Hans Ek", "1940/1941"),
        ("- The Hon. Ann Lee, 1994–1998", "Ann Lee", "1994/1998"),
        ("- Ann “Nan” Lee (1994–1998)", "Ann “Nan” Lee", "1994/1998"),
        ("- Ann Lee 1994–95 to 1997–98", "Ann Lee", "1994/1998"),
    ],
)
def test_holder_line_is_read_in_every_usual_shape(line, name, edtf):
    assert lines(line) == [(name, edtf)]


def test_line_that_names_its_office_lists_one_holder_after_the_other():
    text = (
        "President: Ann Lee (1999–2001), Bo van Ek (2001–2008)\n"
        "President of the Federal Council: Cy Dow (1993–97)"
    )
    found = [
        (roll.office.title, roll.office.body, text[entry.name.start : entry.name.end], entry.when.edtf)
        for roll in find_rolls(text, "The Greens")
        for entry in roll.entries
    ]
    assert found == [
        ("president", None, "Ann Lee", "1999/2001"),
        ("president", None, "Bo van Ek", "2001/2008"),
        ("president", "Federal Council", "Cy Dow", "1993/1997"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Original run | October 14, 1999 – January 20, 2000 |",
        "Ann Lee | 14 October 1999 – 20 January 2000 – ",
        "Ann Lee, 1990/91 – present",
        "Ann Lee | spring 1999 – autumn 1999 | present",
    ],
)
def test_line_whose_term_has_two_ends_and_goes_on_is_no_fault(line):
    lines(line)


_PIECES = (
    *("Ann Lee", "1994", "1998–", "1990/91", "May 3, 1994", "spring 1999", "the 1990s", "17th century", "98"),
    *(
        " – ",
        "-",
        " | ",
        " to ",
        " until ",
        "(",
        ")",
        ",",
        ":",
        "since ",
        "present",
        "incumbent",
        "c. ",
        "BC",
    ),
)


@given(st.lists(st.sampled_from(_PIECES), min_size=2, max_size=9).map("".join))
def test_no_line_of_names_and_dates_is_a_fault(line):
    lines(line)


def test_several_terms_of_one_holder_are_several_entries():
    assert lines("- Ann Lee (1994–96), (Nov 1999 – June 2000)") == [
        ("Ann Lee", "1994/1996"),
        ("Ann Lee", "1999-11/2000-06"),
    ]


@pytest.mark.parametrize(
    "line", ["- Haverbrook United (1990–1994)", "- The Long Road (1990)", "- vacant (1994–1995)", "- Ann Lee"]
)
def test_line_without_a_person_or_a_term_is_no_entry(line):
    assert lines(line) == []


def test_two_who_held_the_office_together_are_two_entries():
    assert lines("- Ann Lee and Bo Ek (1994–1998)") == [("Ann Lee", "1994/1998"), ("Bo Ek", "1994/1998")]
    assert lines("- Ann Lee and others (1994–1998)") == []


def test_life_alone_is_no_term():
    assert lines("- Ann Lee (1909–1996), chemist") == []


def test_name_of_one_word_is_read_below_full_names_alone():
    names = ["Ann Lee", "Ek", "Bo Dow", "Gil", "Vacant"]
    text = "Coaches\n" + "".join(f"- {name} (199{i}–9{i + 1})\n" for i, name in enumerate(names))
    found = [text[e.name.start : e.name.end] for roll in find_rolls(text, "Acme") for e in roll.entries]
    assert found == ["Ann Lee", "Bo Dow", "Gil"]


def test_line_of_several_holders_gives_each_the_own_term():
    text = "Editors\n- Ann Lee (1990–92) and Bo Ek (1992–93)\n"
    [roll] = find_rolls(text, "Acme")
    assert [(text[e.name.start : e.name.end], e.when.edtf) for e in roll.entries] == [
        ("Ann Lee", "1990/1992"),
        ("Bo Ek", "1992/1993"),
    ]


def test_sections_told_by_who_led_are_a_list():
    text = (
        "The museum grew.\nDirector Ann Lee (1972–1979).\nIt moved to Haverbrook in 1972.\n"
        "Director Bo Ek (since 1979).\nIt was closed for years.\n"
    )
    found = [
        (r.office.title, text[e.name.start : e.name.end], e.when.edtf)
        for r in find_rolls(text, "Acme")
        for e in r.entries
    ]
    assert found == [("director", "Ann Lee", "1972/1979"), ("director", "Bo Ek", "1979/..")]


def test_line_labelled_with_another_body_is_no_holder_s():
    assert lines("- Haverbrook North: Ann Lee since 2017") == []


@pytest.mark.parametrize(
    ("heading", "office", "body"),
    [
        (
            "Chairmen of the Acme AG Supervisory Board (1966 to present)",
            "chairman of the supervisory board",
            "Acme AG",
        ),
        ("Leader of the parliamentary party, House of Commons.", "leader of the parliamentary party", None),
        ("Presidents of the Acme Club", "president", "Acme Club"),
    ],
)
def test_heading_may_name_the_part_that_is_led(heading, office, body):
    found = title_in(heading, 0)
    assert (found.title, found.body) == (office, body)


def test_acting_holder_is_marked_and_one_with_another_office_is_not():
    acting, other = "Ann Lee (acting) (1994–1995)", "Ann Lee (1994–1995), interim Prime Minister"
    assert [read_entries(text, 0, len(text))[0].is_acting for text in (acting, other)] == [True, False]


def test_names_in_running_text_are_read_with_the_terms_in_brackets():
    text = "its directors were Ann Lee (1994–1998), Gen. Bo van Ek (1998–2004) and Cy (2004–2010)"
    found = read_run(text, 0, len(text))
    assert [text[e.name.start : e.name.end] for e in found] == ["Ann Lee", "Bo van Ek", "Cy"]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Managing directors", "managing director"),
        ("List of commissioners.", "commissioner"),
        ("Secretaries-General", "secretary general"),
        ("Past chairmen", "chairman"),
        ("Managerial history", "manager"),
        ("Presidential history", "president"),
        ("Management.", "head"),
        ("Monarchs", "monarch"),
        ("Players", None),
    ],
)
def test_heading_names_the_office_of_its_list(words, title):
    found = title_in(words, 0)
    assert (found.title if found else None) == title


def test_body_of_a_heading_is_read():
    found = title_in("The mayors of Haverbrook (incomplete list):", 0)
    assert (found.title, found.body) == ("mayor", "Haverbrook")


def test_places_of_singulars_point_into_the_text():
    plain, places = with_singulars("The mayors of X")
    assert [places[plain.index(word)] for word in ("mayor", "of")] == [4, 11]


def test_title_of_the_article_names_the_office_under_a_plain_heading():
    text = "The chancellor leads.\n\nList of holders\nAnn Lee (1994–1998)\nBo Ek (1998–2004)\n"
    found = [(roll.office.title, roll.office.body) for roll in find_rolls(text, "Chancellor of Ruritania")]
    assert found == [("chancellor", "Ruritania")] * 2


def test_heading_of_a_period_goes_on_with_the_list():
    text = "Directors\nKingdom of Ruritania\nAnn Lee (1894–1898)\nRepublic of Ruritania\nBo Ek (1898–1904)\n"
    assert [roll.office.title for roll in find_rolls(text, "")] == ["director"] * 2


def test_line_may_name_its_own_office():
    text = "Leadership\n- Executive Chairman: Ann Lee (since 1994)\n- Chief Executive: Bo Ek (since 1998)\n"
    assert [roll.office.title for roll in find_rolls(text, "Acme")] == [
        "executive chairman",
        "chief executive",
    ]


@pytest.mark.model
def test_page_about_a_person_has_no_holders():
    person = Article(id="p", title="Ann Lee", text="Ann Lee (born 1950) is a coach.\n\nManager\n" + TOWN)
    assert all(draft.candidate.rule != "leadership.listed" for draft in _drafts(person))


def _drafts(article) -> list[Draft]:
    return next(iter(Extractor(weigher=PriorWeigher()).drafts([article])))[1]


@pytest.mark.model
def test_list_becomes_claims_with_terms_and_exact_places():
    article = Article(id="a", title="Haverbrook", text=TOWN)
    claims = [c for c in Extractor().extract(article) if c.rule == "leadership.listed"]
    assert [(c.subject.name, c.relation.value, c.when.edtf, c.is_acting) for c in claims] == [
        ("Ann Lee", "held_office", "1994/1998", False),
        ("Bo Ek", "holds_office", "1998/..", True),
    ]
    # What has a mayor is a place, though no table and no tagger knows it.
    assert {(c.role.name, c.object.name, c.object.kind.value, c.object.source.value) for c in claims} == {
        ("mayor", "Haverbrook", "state", "context")
    }
    assert all(TOWN[s.start : s.end] == s.text for c in claims for s in (c.subject, c.role))


@pytest.mark.model
def test_rule_unseen_in_training_brings_its_own_prior():
    weigher = LogisticWeigher(weights={}, intercept=-9.0, threshold=0.5)
    article = Article(id="a", title="Haverbrook", text=TOWN)
    listed = [d for d in _drafts(article) if d.candidate.rule == "leadership.listed"]
    assert len(weigher.weigh(listed)) == 2
    known = LogisticWeigher(weights={"rule:leadership.listed": 1.0}, intercept=-9.0, threshold=0.5)
    assert known.weigh(listed) == []


def test_person_names_are_told_from_others():
    names = ["Ludwig von der Tann", "Bank of Ruritania", "Ann", "Haverbrook FC", "S. E. Dow"]
    assert [is_holder_name(name) for name in names] == [True, False, False, False, True]


@pytest.mark.parametrize(
    ("title", "heading"),
    [("Keeper of the Seal of Ruritania", "List of keepers"), ("Archdeacon of Haverbrook", "Archdeacons")],
)
def test_page_of_an_office_outside_the_grammar_lists_its_holders(title, heading):
    text = f"The office is old.\n\n{heading}\nAnn Lee (1994–1998)\nBo Ek (1998–2004)\n"
    assert [roll.office.title for roll in find_rolls(text, title)] == [title.split()[0].lower()] * 2


def test_successors_hold_the_office_told_before():
    text = "The first rector was Ann Lee.\nBo Ek (1969–1973) and Cy Dow (1973–1980) were her successors.\n"
    [roll] = find_rolls(text, "")
    assert (roll.office.title, len(roll.entries)) == ("rector", 2)


def test_name_split_by_the_tagger_is_read_whole():
    from claims.extraction.mentions.entities import with_first_part

    text = "the rector was Wolf-Dieter Ek, then Albert Roca i Puig"
    assert [text[with_first_part(text, text.index(n)) :][:4] for n in ("Dieter", "Puig")] == ["Wolf", "Albe"]


@pytest.mark.model
def test_vague_office_is_the_page_s_own_on_an_organisation_s_page():
    text = "The Haverbrook Works opened in 1950. In 1972, director Ann Lee moved the collection."
    plain, page = (Article(id="a", title=title, text=text) for title in (None, "Haverbrook Works"))
    found = [[d for d in _drafts(article) if d.role is not None] for article in (plain, page)]
    assert [len(drafts) for drafts in found] == [0, 1]


@pytest.mark.model
@pytest.mark.parametrize("title", [None, "List of heads of the alliance"])
def test_a_list_of_known_holders_is_no_page_about_one_of_them(unweighed, title):
    text = (
        "This is a list of the heads of the alliance.\n\nSecretaries General of NATO\n"
        "1. Jaap de Hoop Scheffer, 5 January 2004 – 1 August 2009\n"
        "2. Anders Fogh Rasmussen, 1 August 2009 – 1 October 2014\n"
    )
    found = {c.subject.name for c in unweighed.extract(Article(id="x", title=title, text=text))}
    assert found == {"Jaap de Hoop Scheffer", "Anders Fogh Rasmussen"}


@pytest.mark.parametrize("heading", ["Who were the mayors of Holm?", "Who have been its mayors?"])
def test_a_question_may_stand_over_a_list(heading):
    rolls = list(find_rolls(f"{heading}\n- Ann Lee (1994 to 1998)\n- Bo Ek (1998 to 2004)\n", ""))
    assert [roll.office.title for roll in rolls] == ["mayor", "mayor"]
