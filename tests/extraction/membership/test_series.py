"""Joinings whose body was said before, and members of a series after the first."""

import pytest

pytestmark = pytest.mark.model

UNION = "The European Union began with six states. "
BARLEY = "The Barley League is a union of four states. "


def told(checker, text):
    claims = checker.extract(text, published="2025-01-15")
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name, c.when and c.when.edtf)
        for c in claims
        if c.family.value == "membership" and c.relation != "member_count"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (UNION + "Denmark and Ireland joined in 1973.",
         {("joined", "Denmark", "European Union", "1973"), ("joined", "Ireland", "European Union", "1973")}),
        (UNION + "Austria joined in 1995 and Croatia followed in 2013.",
         {("joined", "Austria", "European Union", "1995"), ("joined", "Croatia", "European Union", "2013")}),
        (UNION + "Greece became a member in 1981, followed by Portugal and Spain in 1986.",
         {("joined", "Greece", "European Union", "1981"), ("joined", "Portugal", "European Union", "1986"),
          ("joined", "Spain", "European Union", "1986")}),
        ("Gabon left OPEC in 1995, Qatar in 2019 and Angola in 2024.",
         {("left", "Gabon", "OPEC", "1995"), ("left", "Qatar", "OPEC", "2019"),
          ("left", "Angola", "OPEC", "2024")}),
        ("The founders of OPEC were joined by Qatar in 1961, Gabon in 1975 and Angola in 2007.",
         {("joined", "Qatar", "OPEC", "1961"), ("joined", "Gabon", "OPEC", "1975"),
          ("joined", "Angola", "OPEC", "2007")}),
        ("Members of the European Union were joined by Norway at the talks in 2016.", set()),
        ("Iran and Iraq founded OPEC in 1960. They were joined by Qatar in 1961.",
         {("joined", "Qatar", "OPEC", "1961")}),
        ("Germany is in the euro area and Italy is in the euro area too.",
         {("member", "Germany", "Eurozone", None), ("member", "Italy", "Eurozone", None)}),
        ("The Barley League works with OPEC. Neither Chad nor Mali is a member.", set()),
        ("The Barley League has many friends. Neither Chad nor Mali is a member.",
         {("member", "Chad", "Barley League", None), ("member", "Mali", "Barley League", None)}),
        ("OPEC met in Vienna. Qatar left the group in 2019.", {("left", "Qatar", "OPEC", "2019")}),
        (BARLEY + "Norway joined in 1950.", {("joined", "Norway", "Barley League", "1950")}),
        ("Bulgaria joined the euro area in 2026.", {("joined", "Bulgaria", "Eurozone", "2026")}),
        ("Ukraine applied to join the European Union in 2022.",
         {("applied", "Ukraine", "European Union", "2022")}),
        ("Norway, which is a land of fjords, applied to join the European Union in 1992.",
         {("applied", "Norway", "European Union", "1992")}),
        ("Iceland, which is not a member of the Nordic Union, applied to join the European Union in 2009.",
         {("applied", "Iceland", "European Union", "2009"), ("member", "Iceland", "Nordic Union", None)}),
    ],
)  # fmt: skip
def test_what_the_clause_leaves_out_is_filled(checker, text, expected):
    assert told(checker, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway won in 1994. Denmark left in the second round.",  # no body to join
        UNION + "Anna Weil joined in 1973.",  # a person, who joins anything
        UNION + "A storm followed in 1987.",
        UNION + "Denmark joined Norway in 1973 in asking for talks.",
    ],
)
def test_no_body_is_made_up(checker, text):
    assert told(checker, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran and Ethiopia were among the countries that joined BRICS in 2024.",
         {("joined", "Iran", "BRICS", "2024"), ("joined", "Ethiopia", "BRICS", "2024")}),
        ("Britain has been a member of the CPTPP trade pact since 2024.",
         {("member", "United Kingdom", "CPTPP", "2024/..")}),
        ("Joe Biden left the White House in January 2025.", set()),
    ],
)  # fmt: skip
def test_the_words_around_a_name_do_not_hide_it(checker, text, expected):
    assert told(checker, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (UNION + "Austria joined in 1995. Croatia followed in 2013 and Norway in 2020.",
         {("joined", "Austria", "European Union", "1995"), ("joined", "Croatia", "European Union", "2013"),
          ("joined", "Norway", "European Union", "2020")}),
        ("East and West Germany both joined the United Nations in 1973.",
         {("joined", "West Germany", "United Nations", "1973")}),
    ],
)  # fmt: skip
def test_a_series_may_run_over_sentences(checker, text, expected):
    assert told(checker, text) == expected


ALLIED = "The Tamber Alliance is a network with four members. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ALLIED + "The University of Holm joined in 1956 and the University of Brent in 1965.",
         {("joined", "University of Holm", "Tamber Alliance", "1956"),
          ("joined", "University of Brent", "Tamber Alliance", "1965")}),
        (ALLIED + "Holm College was admitted in 1956 and the University of Brent in 1965.",
         {("joined", "Holm College", "Tamber Alliance", "1956"),
          ("joined", "University of Brent", "Tamber Alliance", "1965")}),
        ("Hollow are a rock band. Tom Riley joined in 1999 and Ann Poole in 2004.",
         {("joined", "Tom Riley", "Hollow", "1999"), ("joined", "Ann Poole", "Hollow", "2004")}),
        # Where the verb has its body beside it, the second body is one more.
        ("Holm College joined the Tamber Alliance in 1956 and the Brent Network in 1965.",
         {("joined", "Holm College", "Tamber Alliance", "1956"),
          ("joined", "Holm College", "Brent Network", "1965")}),
    ],
)  # fmt: skip
def test_bodies_and_persons_stand_in_series_too(checker, text, expected):
    assert told(checker, text) == expected


def test_a_state_of_today_takes_no_date_from_the_clause_before(checker):
    text = "Microsoft was founded in 1975 and is run by Satya Nadella."
    (held,) = [c for c in checker.extract(text, published="2025-01-15") if c.family == "leadership"]
    assert held.when is None


def test_it_goes_on_with_what_the_sentence_before_began_with(checker):
    text = "The United Kingdom left the EU in 2020. It had joined the European Communities in 1973."
    assert ("joined", "United Kingdom", "European Communities", "1973") in told(checker, text)


@pytest.mark.parametrize(
    ("text", "relation", "subject", "body"),
    [
        # "it" is not the subject of its own clause, but what the sentence before is about.
        (
            "The European Union has 27 members. The World Health Organization has 194. Argentina withdrew "
            "from it in 2026.",
            "left", "Argentina", "World Health Organization",
        ),
        # A move that names no body is one of the body the sentence before begins with.
        (
            "The European Union grew, and the European Union has 27 members. The African Union was born in "
            "Durban. Morocco rejoined in 2017.",
            "joined", "Morocco", "African Union",
        ),
        (
            "The European Union has 27 members. Twitter, a platform of that time, was bought by a tycoon. "
            "Linda Yaccarino is its chief executive.",
            "holds_office", "Linda Yaccarino", "Twitter",
        ),
    ],
)  # fmt: skip
def test_what_is_left_out_is_what_the_sentence_before_speaks_of(checker, text, relation, subject, body):
    claims = [(c.relation.value, c.subject.name, c.object.name) for c in checker.extract(text) if c.object]
    assert (relation, subject, body) in claims
