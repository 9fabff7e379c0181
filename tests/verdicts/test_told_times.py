# ruff: noqa: E501  -- one text a line reads better than its parts
"""What a tale tells holds for its own time: since when somebody led then, and how long by then."""

import pytest

pytestmark = pytest.mark.model


def labels(checker, text, relation, published="2025-11-15"):
    found = checker.check(text, published=published)
    return [v.label.value for v in found if v.claim.relation.value == relation]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Merkel left in 2021, Stoltenberg in 2024, Kohl in 1998.
        ("Angela Merkel, chancellor since 2005, said in 2015 that Germany would manage.", "SUPPORTED"),
        (
            "In 2023 Kyiv welcomed Jens Stoltenberg, NATO secretary general since 2014.",
            "NOT ENOUGH INFO",
        ),
        ("Helmut Kohl, chancellor since 1982, proved the steadier friend.", "NOT ENOUGH INFO"),
        ("Helmut Kohl, chancellor since 1979, proved the steadier friend.", "REFUTED"),
        ("In 2023 Kyiv welcomed Jens Stoltenberg, NATO secretary general since 2017.", "REFUTED"),
        ("Angela Merkel, chancellor since 2005, is in Paris.", "OUTDATED"),
        ("Jens Stoltenberg, NATO secretary general since 2014, visited Kyiv last week.", "OUTDATED"),
    ],
)
def test_since_when_is_told_up_to_the_time_of_the_tale(checker, text, expected):
    assert labels(checker, text, "holds_office") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Sixteen years in all.
        ("Angela Merkel had been chancellor for ten years and saw no reason to go.", "NOT ENOUGH INFO"),
        ("Angela Merkel had been chancellor for twenty years and saw no reason to go.", "REFUTED"),
        ("Angela Merkel had been chancellor for sixteen years when she stepped down.", "SUPPORTED"),
        ("Angela Merkel had been chancellor for ten years when she stepped down.", "REFUTED"),
        ("Angela Merkel was chancellor for ten years.", "REFUTED"),
    ],
)
def test_who_had_been_it_for_so_long_may_have_gone_on(checker, text, expected):
    assert labels(checker, text, "tenure_length") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Acting president from 1967, president for thirty years from 1968; prime minister from 1980, president from 1987.
        ("Suharto of Indonesia, after 32 years in power, resigned in May 1998.", "NOT ENOUGH INFO"),
        (
            "Robert Mugabe of Zimbabwe resigned in November 2017 after 37 years in power.",
            "NOT ENOUGH INFO",
        ),
        ("Suharto of Indonesia, after 22 years in power, resigned in May 1998.", "REFUTED"),
        ("Suharto of Indonesia, after 47 years in power, resigned in May 1998.", "REFUTED"),
        ("Suharto of Indonesia resigned in May 1998 after 33 years as president.", "REFUTED"),
    ],
)
def test_rulers_are_longer_in_power_than_in_their_office(checker, text, expected):
    assert labels(checker, text, "tenure_length") == [expected]


def test_an_age_in_a_tale_is_not_that_of_today(checker):
    assert labels(checker, "The ministers met in Bangkok. Singapore was two years old.", "age") == []
    assert labels(checker, "The ministers met in Bangkok. Singapore is two years old.", "age") == ["REFUTED"]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        (
            "Nehru spoke of a tryst on the night of 14 August 1947 and was prime minister of India until he died in May 1964, almost seventeen years later.",
            "held_office",
            ["SUPPORTED"],
        ),
        (
            "Nehru spoke of a tryst on the night of 14 August 1947 and was prime minister of India until he died in May 1961, almost fourteen years later.",
            "held_office",
            ["REFUTED"],
        ),
        # High Commissioner for Refugees to 2005, prime minister to 1994.
        (
            "Ruud Lubbers had been prime minister of the Netherlands and resigned in 2005.",
            "left_office",
            ["NOT ENOUGH INFO"],
        ),
        ("Ruud Lubbers resigned as prime minister of the Netherlands in 2005.", "left_office", ["REFUTED"]),
        (
            "Ruud Lubbers had been prime minister of the Netherlands and resigned in 2002.",
            "left_office",
            ["REFUTED"],
        ),
        ("Tony Blair was elected prime minister from 1997 to 2007.", "took_office", ["SUPPORTED"]),
        ("Tony Blair was elected prime minister from 1997 to 2009.", "took_office", ["REFUTED"]),
    ],
)
def test_the_other_end_of_a_term_is_told_too(checker, text, relation, expected):
    assert labels(checker, text, relation) == expected


def test_a_phrase_behind_a_name_is_not_of_the_names_that_follow(checker):
    text = "Among the guests were Javier Milei of Argentina, in power since December 2023, Paraguay's Santiago Peña and Gabriel Boric of Chile."
    assert labels(checker, text, "held_office") == []


@pytest.mark.parametrize(("year", "expected"), [("1998", "SUPPORTED"), ("2002", "REFUTED")])
def test_of_a_stretch_the_told_end_must_fit(checker, year, expected):
    text = f"Helmut Kohl had been chancellor for sixteen years when Gerhard Schröder defeated him in September {year}."
    assert labels(checker, text, "held_office") == [expected]


def test_the_terms_of_two_are_not_the_length_of_one(checker):
    text = "Justin Trudeau and his father Pierre governed Canada for twenty-five years between them."
    assert labels(checker, text, "tenure_length") == []
    assert labels(checker, "Pierre Trudeau governed Canada for twenty-five years.", "tenure_length") == [
        "REFUTED"
    ]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        (
            "Golda Meir had been prime minister for five years when she made way for Yitzhak Rabin in 1974.",
            "1969~/1974",
        ),
        ("Margaret Thatcher came to power in 1979 and ruled Britain for eleven years.", "1979/1990~"),
    ],
)
def test_a_length_is_counted_back_from_the_day_behind_it(checker, text, stretch):
    held = [c for c in checker.extract(text, published="2025-11-15") if c.relation.value == "held_office"]
    assert [claim.when.edtf for claim in held] == [stretch]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When Finland joined in 2023, NATO had 31 members.", "SUPPORTED"),
        ("NATO, which had 16 members at the end of the cold war, has grown.", "SUPPORTED"),
        ("NATO had 12 members in 1999.", "REFUTED"),
        ('"NATO has 15 members," the envoy said in 1960.', "SUPPORTED"),
    ],
)
def test_a_count_of_the_past_is_not_held_against_today(checker, text, expected):
    assert labels(checker, text, "member_count") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second secretary general of NATO, Paul-Henri Spaak, in office from 1957, won a prize in 1958.", "SUPPORTED"),
        ("Paul-Henri Spaak, secretary general of NATO from 1957 to 1958, won a prize.", "REFUTED"),
    ],
)  # fmt: skip
def test_an_office_entered_is_not_over_when_something_else_is_told(checker, text, expected):
    assert expected in labels(checker, text, "held_office")
    assert len(set(labels(checker, text, "held_office"))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Olaf Scholz followed in 2021; Friedrich Merz in May 2025.
        ("Chancellor Friedrich Merz has undone what Chancellor Angela Merkel ordered.", "NOT ENOUGH INFO"),
        ("Former chancellor Angela Merkel spoke. Chancellor Angela Merkel was tired.", "NOT ENOUGH INFO"),
        ("The judge, an appointee of President Barack Obama, ruled on Friday.", "NOT ENOUGH INFO"),
        ("She undid some of the limits President Barack Obama had placed on drones.", "NOT ENOUGH INFO"),
        ("He often attacked the health law of President Barack Obama.", "NOT ENOUGH INFO"),
        ("She was compared with her predecessor, President Barack Obama, on Friday.", "NOT ENOUGH INFO"),
        ("Nobody has shown evidence that President Barack Obama ordered it.", "NOT ENOUGH INFO"),
        ("On Friday she attacked the health law of President Barack Obama.", "OUTDATED"),
        ("Chancellor Angela Merkel has undone what the mayor ordered.", "OUTDATED"),
        ("She has talks with Chancellor Angela Merkel.", "OUTDATED"),
    ],
)
def test_a_title_may_be_that_of_before(checker, text, expected):
    found = checker.check(text, published="2025-11-15")
    person = "Obama" if "Obama" in text else "Merkel"
    titles = [v for v in found if v.claim.rule == "leadership.title_before_name"]
    assert [v.label.value for v in titles if person in v.claim.subject.name] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The United Kingdom left on 31 January 2020.
        ("Britain's exit from the European Union worries the farmers.", "NOT ENOUGH INFO"),
        ("No one expects trouble as a result of Britain leaving the European Union.", "NOT ENOUGH INFO"),
        ("Since leaving the European Union, Britain has signed deals.", "REFUTED"),
        ("Britain has left the European Union.", "REFUTED"),
    ],
)
def test_an_event_named_without_a_time_may_be_to_come(checker, text, expected):
    assert labels(checker, text, "left", published="2017-03-01") == [expected]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        ("We are farther away than ever from Turkey's accession to the European Union.", "joined", ["NOT ENOUGH INFO"]),
        ("Britain opted to quit the European Union.", "left", ["NOT ENOUGH INFO"]),
        ("Norway left the European Union.", "left", ["REFUTED"]),
        ("This week leaders mark the treaty that founded NATO.", "founded", ["SUPPORTED"]),
        ("Kofi Annan, the former UN secretary general, was an envoy, quitting the post in August 2012.", "left_office", ["NOT ENOUGH INFO"]),
        ("As President Donald Trump repeats what he said in last fall's election, lawmakers push.", "holds_office", ["SUPPORTED"]),
        ("Donald Trump is not the first president to defend a friend.", "holds_office", []),
        ("After a call from Xi Jinping, the Russian president confirmed his visit.", "holds_office", []),
        ("Among them are the EU states, Norway, Canada and Ukraine.", "member", []),
        ("He drives a ten-year-old BMW.", "age", []),
        ("The African Union force has operated in Somalia since 2007.", "founded", []),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_false_statement(checker, text, relation, expected):
    assert sorted(labels(checker, text, relation, published="2017-03-01")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A story goes on from its own year: "in October" is no wrong year of the article's.
        (
            "Liz Truss took office in September 2022. Rishi Sunak replaced her as prime minister of Britain in October.",
            "NOT ENOUGH INFO",
        ),
        ("Rishi Sunak became prime minister of Britain in October 2024.", "REFUTED"),
        ("Rishi Sunak became prime minister of Britain in July.", "REFUTED"),
        ("Rishi Sunak became prime minister of Britain last March.", "REFUTED"),
    ],
)
def test_a_month_without_a_year_accuses_nobody_whose_month_it_is(checker, text, expected):
    found = checker.check(text, published="2024-11-20")
    assert [v.label.value for v in found if v.claim.subject.name == "Rishi Sunak"] == [expected]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        # The Warsaw Pact was signed in 1955 and dissolved in 1991; Bulgaria joined NATO in 2004.
        ("Bulgaria joined NATO thirteen years after the end of the Warsaw Pact.", "joined", "SUPPORTED"),
        ("Bulgaria joined NATO thirteen years after the Warsaw Pact was dissolved.", "joined", "SUPPORTED"),
        ("Bulgaria joined NATO six years after the Warsaw Pact was dissolved.", "joined", "REFUTED"),
        ("NATO was founded four years after the end of the Second World War.", "founded", "SUPPORTED"),
        ("NATO was founded nine years after the end of the Second World War.", "founded", "REFUTED"),
    ],
)
def test_the_end_of_a_treaty_is_not_its_signing(checker, text, relation, expected):
    assert labels(checker, text, relation) == [expected]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("NATO was founded six years before the Warsaw Pact was formed.", "founded"),
        ("East Germany left the Warsaw Pact one year before the Warsaw Pact was dissolved.", "dissolved"),
    ],
)
def test_what_a_distance_is_counted_from_is_not_dated_by_it(checker, text, relation):
    assert set(labels(checker, text, relation)) == {"SUPPORTED"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Barack Obama was sworn in as president on 21 January 2013.", ["NOT ENOUGH INFO"]),
        ("Vladimir Putin took the oath as president of Russia in May 2024.", ["NOT ENOUGH INFO"]),
        ("Joe Biden was sworn in as president in January 2022.", ["REFUTED"]),
        ("Barack Obama was sworn in as president on 21 January 2019.", ["REFUTED"]),
    ],
)
def test_an_oath_years_into_a_term_is_that_of_another_term(checker, text, expected):
    assert labels(checker, text, "took_office") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "When Steve Jobs died in 2011, Tim Cook had already been chief executive of Apple for six weeks.",
            "NOT ENOUGH INFO",
        ),
        ("By 2015 Angela Merkel had been chancellor of Germany for ten years.", "SUPPORTED"),
        ("By 2015 Angela Merkel had been chancellor of Germany for fourteen years.", "REFUTED"),
        (
            "When Barack Obama took office in 2009, Angela Merkel had been chancellor for three years.",
            "SUPPORTED",
        ),
    ],
)
def test_so_long_by_then_is_not_the_whole_time(checker, text, expected):
    assert labels(checker, text, "tenure_length") == [expected]
    assert "REFUTED" not in labels(checker, text, "held_office") or expected == "REFUTED"


def test_who_is_listed_from_a_year_on_may_have_left(checker):
    text = (
        "The European Central Bank was led by Mario Draghi from 2011 to 2019, "
        "Jean-Claude Trichet from 2003 and Wim Duisenberg from 1998."
    )
    assert labels(checker, text, "held_office") == ["SUPPORTED"] * 3
