# ruff: noqa: E501  -- one text a line reads better than its parts
"""Whose an office is in a passage that names towns, meetings and other bodies beside the one meant."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give holder and body of each office of a text."""

    def read(text, *relations):
        claims = unweighed.extract(Article(id="x", text=text))
        return {
            (c.subject.name, c.object and c.object.name)
            for c in claims
            if (c.relation.value in relations if relations else c.relation.value.endswith("office"))
        }

    return read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A capital, or the town of the ceremony, is where one takes an office.
        (
            "Joaquim Chissano was sworn in as president in Maputo in 1986. Mozambique had lost Samora Machel.",
            "Mozambique",
        ),
        ("Zambia is calm. Hakainde Hichilema took the oath as president in Lusaka in 2021.", "Zambia"),
        (
            "Giorgia Meloni became prime minister in Rome, the first woman to lead Italy's government.",
            "Italy",
        ),
        ("Adem Brok was inaugurated as president in Veltava on Tuesday.", None),
        # But a land, and a town of its own mayor, are what one is head of.
        ("Malcolm Turnbull became prime minister in Australia in 2015.", "Australia"),
        ("Virginia Raggi was elected mayor in Rome in 2016.", "Rome"),
    ],
)
def test_who_takes_an_office_in_a_town_is_head_of_the_land(offices, text, told):
    assert {body for _, body in offices(text)} == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Green Alternative met in Harn, where the congress chose Ines Vermeer as leader.",
            {("Ines Vermeer", "Green Alternative")},
        ),
        (
            "The Miners' Federation held its congress in Elmstadt. Delegates picked Olga Brant as president.",
            {("Olga Brant", "Miners' Federation")},
        ),
        ("Norland's parliament met. The parliament elected Ann Holm speaker.", {("Ann Holm", "Norland")}),
    ],
)
def test_a_congress_chooses_the_officers_of_the_body_that_meets(offices, text, told):
    assert offices(text) == told


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "Economic, Social and Cultural Council",
            "Ann Lee became the first president of the Elbe Union's {}.",
        ),
        ("Education, Youth and Sport Committee", "In 2014 Ann Lee became chair of the Elbe League's {}."),
        ("Agriculture, Forestry and Fisheries Agency", "Ann Lee has been director of the {} since 2011."),
    ],
)
def test_a_body_named_for_several_fields_is_one(offices, name, sentence):
    assert offices(sentence.format(name)) == {("Ann Lee", name)}


def test_several_bodies_in_a_row_are_none_named_for_fields(offices):
    text = "Ann Lee chairs Oxfam, Amnesty and the Sarn Council."
    assert not any(" and " in (body or "") for _, body in offices(text))


def test_staff_that_opens_a_sentence_is_no_body(offices):
    text = "Staff at Tolworth University no longer trust its vice-chancellor. Ian Hale quit as its vice-chancellor last night."
    assert offices(text, "left_office") == {("Ian Hale", "Tolworth University")}


@pytest.mark.parametrize(
    ("clause", "is_norvex"),
    [
        ("that owns the Holm Herald", False),
        ("which runs nine ferries", False),
        ("that he had built", True),
        ("with 900 staff", True),
    ],
)
def test_a_firm_that_its_clause_makes_known_is_another(offices, clause, is_norvex):
    text = f"Norvex Motors said sales had fallen. Ann Lee, chief executive of the company {clause}, spoke in Oslo."
    assert (("Ann Lee", "Norvex Motors") in offices(text)) is is_norvex


def test_one_who_picks_a_cabinet_is_no_body(offices):
    text = 'Trump picks Ann Lee\n\nAnn Lee will be a member of Trump\'s cabinet. "She will be a fine secretary of labor," Trump said.'
    assert not {body for _, body in offices(text)} & {"Trump"}


def test_a_vice_chancellor_is_of_a_university_and_of_no_vice(offices):
    text = (
        "Vice-chancellor clears his desk\n\nMr Cole ran Corran Port from 2001.\n\nProfessor Ivo Hale, whose pay had "
        "become the talk of the University of Fenmouth, resigned last night as its vice-chancellor."
    )
    assert offices(text, "left_office") == {("Ivo Hale", "University of Fenmouth")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Corran Bank's rival, Elm Bank, has appointed Rolf Dahl chief executive. The lender was founded in 1922.",
            "Elm Bank",
        ),
        (
            "Corran Bank, Elm Bank's rival, has appointed Rolf Dahl chief executive. The lender was founded in 1922.",
            "Corran Bank",
        ),
    ],
)
def test_a_sentence_begins_with_the_rival_and_not_with_whose_it_is(unweighed, text, told):
    claims = unweighed.extract(Article(id="x", text=text))
    assert {c.subject.name for c in claims if c.relation.value == "founded"} == {told}


def test_a_studio_is_no_group(unweighed):
    text = (
        "Uwe Kramm and Jan Holt founded Silver Motel in 1974. Fans still come to Kling Tor, its own studio. Kramm "
        "left the group in 1988."
    )
    claims = unweighed.extract(Article(id="x", text=text))
    assert "Kling Tor" not in {c.object.name for c in claims if c.relation.value == "left"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norland and Oskana are at odds. Ambassador Ivo Hale spoke for peace. Norland's parliament meets.",
            None,
        ),
        (
            "Norland's ambassador, Ivo Hale, was shot. Oskana is in shock. Ambassador Hale, 62, was dead.",
            "Norland",
        ),
    ],
)
def test_an_ambassador_is_of_no_state_that_the_text_only_names(offices, text, told):
    assert {body for _, body in offices(text, "holds_office", "held_office")} == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Trent Lowe, the former Republican Senate majority leader, wrote a book.", "Senate"),
        ("Holt Radio's Northern Editor Ann Lee offers her view.", "Holt Radio"),
        ("Democratic leader Ann Lee smiled.", "Democratic"),
        (
            "Whatever he said pleased the rappers of Atlanta. Donald Trump is our president now.",
            "United States",
        ),
        (
            "Transkara's authorities agreed. ATVs are cheap, the region's governor, Ivo Hale, said.",
            "Transkara",
        ),
    ],
)
def test_what_stands_beside_an_office_and_is_no_body(offices, text, told):
    assert {body for _, body in offices(text)} == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Of the party named before, and not of one that has "Party" in its name and comes later.
        (
            "Delegates of the Green Alternative met in Lisburg. Party leader Noor van Dalen spoke. The party belongs to "
            "the European Green Party.",
            {("Noor van Dalen", "Green Alternative")},
        ),
        (
            "Two members of the Peasants' Union abstained. Their leader, Ida Sol, was ill.",
            {("Ida Sol", "Peasants' Union")},
        ),
        # What a sentence speaks of and does not name has the head, not what another one named.
        (
            "Crews from Eastline Networks worked on. The fire brigade took 61 calls. Its chief, Bo Dell, was tired.",
            {("Bo Dell", "fire brigade")},
        ),
        (
            "Elm Bank lost money. A commission will look into it. Its chair, Ann Lee, is a judge.",
            {("Ann Lee", "commission")},
        ),
        (
            "Norvex Group fell. The company cut jobs. Its chairman, Tom Hale, spoke.",
            {("Tom Hale", "Norvex Group")},
        ),
    ],
)
def test_what_the_sentence_before_speaks_of_has_the_head(offices, text, told):
    assert offices(text, "holds_office") == told


def test_a_word_that_opens_a_headline_is_no_body(offices):
    text = "Spring bulletin\n\nIt was a busy spring. Ann Lee was elected treasurer in Leeds. Storm clouds gathered."
    assert not {body for _, body in offices(text)} & {"Spring", "Storm", "Polish Spring"}


def test_years_to_come_are_no_time_in_office(unweighed):
    claims = unweighed.extract(
        Article(id="x", text="So Donald Trump is our president for 4 years. Norland waits.")
    )
    assert "tenure_length" not in {c.relation.value for c in claims}
