"""Bodies that "it" stands for, and what is left behind rather than left."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Nordic Union was founded in 1950. Kenya left it in 1973.", ("left", "Kenya", "Nordic Union")),
        ("The Nordic League was founded in 1950. Kenya quit it in 1973.", ("left", "Kenya", "Nordic League")),
        ("The Nordic Union was founded in 1950. Kenya turned its back on it in 1973.",
         ("left", "Kenya", "Nordic Union")),
        ("The Nordic Union was founded in 1950. Kenya was expelled from it in 1973.",
         ("expelled", "Kenya", "Nordic Union")),
        ("The Nordic Council was formed in 1952. Kenya was admitted to it a year later.",
         ("joined", "Kenya", "Nordic Council")),
        ("The Harrow Teachers' Union was founded in 1950. Ann Poole left it in 1973.",
         ("left", "Ann Poole", "Harrow Teachers' Union")),
        ("The Nordic Ferry Alliance was formed in 2011. Harrow Lines withdrew from it in 2016.",
         ("left", "Harrow Lines", "Nordic Ferry Alliance")),
    ],
)  # fmt: skip
def test_it_has_members_where_the_name_it_stands_for_says_so(memberships, text, expected):
    assert expected in memberships(text)


@pytest.mark.parametrize(
    "text",
    [
        "The house was built in 1950. Kenya left it in 1973.",
        "The Harrow Bank was formed in 1952. Kenya left it in 1973.",
        "The committee met. Ann Poole left it in tears.",
        "The Nordic Council sent a letter. Kenya left it on the table.",
        "The Nordic Council sent a letter. Kenya left it to the lawyers.",
        "The Nordic Council was founded in 1952. Kenya left it behind.",
        "Kenya left the Nordic Council in no doubt.",
        "Kenya left the Nordic Council in the lurch on Monday.",
        "Kenya left the Nordic Council with a hole in its budget.",
        "Kenya has left the Nordic Council weak and divided.",
        "Ann Poole left the Green Party in ruins in 1999.",
    ],
)
def test_what_is_left_behind_as_it_is_is_not_left(memberships, text):
    assert memberships(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kenya left the Nordic Council on Friday.",
        "Kenya left the Nordic Council in protest.",
        "Kenya left the Nordic Council without a vote.",
        "Kenya left the Nordic Council to protest against its plans.",
        "Kenya left the Nordic Council on 31 January 2020 with a deal.",
    ],
)
def test_when_how_and_why_one_leaves_are_no_state(memberships, text):
    assert memberships(text) == {("left", "Kenya", "Nordic Council")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Bank of Norland's governor ran the Bank of Sudmark for years. The Bank was founded in 1694.",
            "Bank of Norland",
        ),
        (
            "The University of Norland beat the University of Sudmark. The University was founded in 1694.",
            "University of Norland",
        ),
    ],
)
def test_a_name_cut_short_is_the_first_of_several_of_places(unweighed, text, body):
    founded = [
        c.subject.name for c in unweighed.extract(Article(id="x", text=text)) if c.relation.value == "founded"
    ]
    assert founded == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Norvex is based in Oslo, while Ann Holt has run Elmex since she founded it in 1993.",
        "Norvex was bought in 2014, whereas Ole Berg has owned Elmex since he started it in 1993.",
    ],
)
def test_it_in_a_clause_that_explains_another_is_the_object_of_that(told, text):
    assert {name for name, _ in told("founded", text)} == {"Elmex"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Warsaw Pact was created in 1955. Albania left in 1968. It was dissolved in 1991.",
            "Warsaw Pact",
        ),
        ("Comecon was set up in 1949. Mongolia came in in 1962. It was disbanded in June 1991.", "Comecon"),
        ("The Soviet Union joined the League of Nations in 1934. It was dissolved in 1991.", "Soviet Union"),
        ("East Germany left the Warsaw Pact in 1990. It was dissolved in October 1990.", "East Germany"),
    ],
)
def test_no_country_of_today_was_dissolved(checker, text, expected):
    found = checker.extract(text, published="2025-01-15")
    assert [c.subject.name for c in found if c.relation.value == "dissolved"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boeing grew. Ann Holm, who joined Siemens in 1992, became its chief executive in 2014.", "Siemens"),
        (
            "Boeing grew. Ann Holm, who had toured Siemens in 1992, became its chief executive in 2014.",
            "Boeing",
        ),
        ("Siemens opened an office in Togo, its president Ann Holm said.", "Siemens"),
        ("Siemens is here. Ann Holm of Nigeria has led it since 2014.", "Siemens"),
    ],
)
def test_whom_somebody_came_to_may_be_led_and_where_he_is_told_of_not(led_bodies, text, expected):
    assert ("Ann Holm", expected) in led_bodies(text)


def test_what_has_only_bodies_for_owners_is_of_the_paragraphs_own(led_bodies):
    text = """Siemens met Boeing. Boeing met Siemens, and Siemens met Boeing.\n
Norvex was founded in 1960. Indonesia sold its share. Its chief executive is Ann Holm."""
    assert ("Ann Holm", "Norvex") in led_bodies(text)


@pytest.mark.parametrize(
    ("text", "founded"),
    [
        ("The Elm Council sets prices. Chile left it in 1976. It was founded in 1969.", "Elm Council"),
        ("Chile joined the Elm Council in 1976. It was founded in 1818.", "Chile"),
    ],
)
def test_what_a_country_leaves_was_founded_and_not_the_country(told, text, founded):
    assert told("founded", text) == {(founded, "-")}


@pytest.mark.parametrize(
    ("text", "founded"),
    [
        ("The European Union met NATO. The alliance has many members. It was founded in 1949.", "NATO"),
        ("The European Union trades freely. The alliance was founded in 1993.", "European Union"),
    ],
)
def test_a_union_is_no_alliance_beside_one(told, text, founded):
    assert told("founded", text) == {(founded, "-")}


def test_a_name_between_commas_is_what_the_noun_before_it_means(told):
    text = "Norvex makes lorries. The parent company, Astrel Motors, was founded in 2015."
    assert told("founded", text) == {("Astrel Motors", "-")}
    assert ("Astrel Motors", "-") not in told("founded", text.replace("Motors,", "Motors said,"))


@pytest.mark.parametrize("told_of", ["joined", "was admitted to", "is a member of", "has belonged to"])
def test_it_behind_a_sentence_about_somebody_is_the_body_before_him(told, told_of):
    text = f"Tom Hale leads the Leith Philharmonic. He is 61. It {told_of} the Velm Federation."
    found = told("joined", text) | told("member", text)
    assert {subject for subject, _ in found} == {"Leith Philharmonic"}


def test_it_behind_a_sentence_about_somebody_may_be_his_book(told):
    text = "Tom Hale leads Holm Motors. He wrote a book. It was launched in 1999."
    assert not told("founded", text)
