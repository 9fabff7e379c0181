"""Whose officer it is, where a text names two bodies and a title none."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


def bodies(unweighed, text):
    found = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    held = [c for c in found if c.relation.value == "holds_office"]
    return {c.subject.name: c.object and c.object.name for c in held}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (  # An editor is rather of a newspaper than of its owner.
            "The Barrow Gazette will be sold, its owner Ostrava Holdings said. Editor Iris Quell wept.",
            "Iris Quell",
            "Barrow Gazette",
        ),
        (  # The other one has its head.
            "The River Agency shut a plant of Ostrava Chemicals. Agency director Iris Quell blamed a leak. "
            "Chief executive Otto Brandt said sorry.",
            "Otto Brandt",
            "Ostrava Chemicals",
        ),
        (  # The sentence before begins with it.
            "France has lent Kenya two ships. Defence Minister Iris Quell was there when they sailed.",
            "Iris Quell",
            "France",
        ),
        (  # No company has a rector.
            "Tarn University trains nurses for Ostrava Pharma. Rector Iris Quell signed a deal.",
            "Iris Quell",
            "Tarn University",
        ),
        (
            "Ostrava Tools was fined by the state. Tolmar Bank lent it money. Iris Quell, chief executive "
            "and co-founder of Ostrava Tools, paid.",
            "Iris Quell",
            "Ostrava Tools",
        ),
        (  # A name that a tagger takes for somebody's, right before a title.
            'Regional Express lost a wheel. "It is rare," said Rex chief operating officer Otto Brandt.',
            "Otto Brandt",
            "Rex",
        ),
        (  # A domestic newsroom does not name its own state.
            "The Taoiseach faces the Dáil on Tuesday. Minister for Transport Otto Brandt was in Oslo.",
            "Otto Brandt",
            "Ireland",
        ),
        (
            "Scotland will vote again, the BBC said. The United Kingdom will not allow it, First Minister "
            "Iris Quell was told.",
            "Iris Quell",
            "Scotland",
        ),
        (  # The same office, of the place that opens the sentence.
            "Ohio's governor, Otto Brandt, shut a road. In Texas, Governor Iris Quell called it unfair.",
            "Iris Quell",
            "Texas",
        ),
        (
            "Saxony's premier, Otto Brandt, wants more police. In neighbouring Bavaria, premier Iris Quell "
            "wants fewer.",
            "Iris Quell",
            "Bavaria",
        ),
        (  # He has it still where he goes.
            "Kenya's president, Otto Brandt, met the president of Chad, Iris Quell. In Uganda, President "
            "Brandt opened a dam.",
            "Otto Brandt",
            "Kenya",
        ),
        (  # A union of states has no chief executive.
            "Kolmar Cards was fined by the European Union. Chief executive Iris Quell called it unfair.",
            "Iris Quell",
            "Kolmar Cards",
        ),
    ],
)
def test_bare_title_is_of_the_body_it_fits(unweighed, text, person, body):
    assert bodies(unweighed, text)[person] == body


def test_body_unknown_to_the_table_is_kept_before_an_unlikely_known_one(table, nlp):
    from claims import Checker

    text = (
        "Kolmar Cards lost 9m euros in May. Kolmar Cards sells cards in the European Union and in Norway. "
        "Kolmar Cards, with 90 shops, will close ten. Chief executive Iris Quell said it would live."
    )
    verdicts = Checker(table=table, nlp=nlp).check(Article(id="x", text=text, published=date(2024, 10, 2)))
    held = [v.claim for v in verdicts if v.claim.relation.value == "holds_office"]
    assert {c.object.name for c in held if c.object is not None} == {"Kolmar Cards"}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (  # Where somebody comes from has another chief.
            "Marlow Freight has hired Petra Engel from Dunstan Rail, where she had been operations director. "
            "She starts in June; until then the finance director, Colin Abbott, stands in.",
            "Colin Abbott",
            "Marlow Freight",
        ),
        (
            "Parents at Northfield Academy were told that Gillian Roe was going. She came from Bexley High "
            "School in 2019. The chair of governors, Paul Whitty, said that the school would find another.",
            "Paul Whitty",
            "Northfield Academy",
        ),
        (
            "Derbank Police must find a new chief constable. Alison Wray came in 2018 from Tynmouth Police, "
            "where she had been deputy chief constable. Police commissioner Fred Gunn thanked her.",
            "Fred Gunn",
            "Derbank Police",
        ),
    ],
)
def test_where_somebody_was_before_has_no_officer_of_today(unweighed, text, person, body):
    assert bodies(unweighed, text)[person] == body


def test_where_somebody_goes_next_has_no_officer_of_today(unweighed):
    text = (
        "Calder Mutual has promoted Stella Winn. She replaces Hugh Carey, who is leaving to chair the Rail "
        "Pension Trust. The chairman, Lord Ames, said that the choice had been unanimous."
    )
    assert bodies(unweighed, text)["Ames"] == "Calder Mutual"


def test_what_is_named_only_behind_has_its_officers_there(unweighed):
    text = (
        "The Civic Union chose Pavel Horn as its leader. Party chairman Otto Klima said that a congress "
        "would follow. The Farmers' Party offered talks."
    )
    assert bodies(unweighed, text)["Otto Klima"] == "Civic Union"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The post or the body that a clause hangs on, not the title its subject has besides.
        (
            "Donald Tusk, prime minister of Poland since 2023, was president of the European Council, an"
            " office in which he succeeded Herman Van Rompuy.",
            ("Donald Tusk", "European Council", "Herman Van Rompuy"),
        ),
        (
            "Mark Carney, prime minister of Canada, had been governor of the Bank of England, where he"
            " succeeded Mervyn King in 2013.",
            ("Mark Carney", "Bank of England", "Mervyn King"),
        ),
        # Whose verbs the words join.
        (
            "Goodluck Jonathan was president of Nigeria. Muhammadu Buhari defeated Jonathan in 2015 and"
            " served two terms.",
            ("Muhammadu Buhari", "Nigeria", None),
        ),
    ],
)
def test_an_office_told_in_a_clause_is_that_of_what_it_hangs_on(checker, text, expected):
    told = {
        (c.subject.name, c.object and c.object.name, c.predecessor and c.predecessor.name)
        for c in checker.extract(text, published="2025-11-20")
    }
    assert expected in told


def test_the_office_of_a_father_takes_no_date_of_his_son(checker):
    text = (
        "Uhuru Kenyatta, the son of the president of Kenya, Jomo Kenyatta, had succeeded Mwai Kibaki in 2013."
    )
    dates = {
        c.when and c.when.edtf
        for c in checker.extract(text, published="2025-11-20")
        if c.subject.name == "Jomo Kenyatta"
    }
    assert dates == {None}


def test_his_successor_is_no_body(checker):
    text = "Barack Obama left office. His successor, Donald Trump, was inaugurated on 20 January 2017."
    assert all(c.family.value == "leadership" for c in checker.extract(text, published="2025-11-20"))
