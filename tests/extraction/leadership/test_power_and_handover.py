"""What a present tense says of who hands over, of records, of months ahead, and of coming to power."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


def lines_of(reader, text: str, day: date = date(2024, 3, 12), title: str = "") -> list[str]:
    """Give relation, who, body, role and date of the claims of a text."""
    article = Article(id="t", title=title or None, text=text, published=day)
    return [
        " > ".join(
            [
                claim.relation.value,
                claim.subject.name,
                claim.object.name if claim.object else "",
                claim.role.name if claim.role else "",
                claim.when.edtf if claim.when else "",
            ]
        )
        for claim in reader.extract(article)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ann Holt succeeds Tom Bell, who has led Norvik since 2011.",
            "held_office > Tom Bell > Norvik >",
            id="who hands over has led it until now",
        ),
        pytest.param(
            "Ann Holt succeeds Tom Bell as chair of Norvik. Eva Roe is chief executive of Norvik.",
            "holds_office > Eva Roe > Norvik >",
            id="another office is as it was",
        ),
        pytest.param(
            "The prize went to Ann Holt, the first woman to lead Norvik.",
            "held_office > Ann Holt > Norvik >",
            id="a record says nothing of today",
        ),
        pytest.param(
            "Ann Holt is the first woman to lead Norvik.",
            "holds_office > Ann Holt > Norvik >",
            id="who is the first does",
        ),
    ],
)
def test_present_tense_and_who_holds_the_office(unweighed, text, expected):
    assert any(line.startswith(expected) for line in lines_of(unweighed, text))


@pytest.mark.parametrize(
    ("day", "when"),
    [
        pytest.param(date(2024, 3, 12), "2024-10", id="no present tense tells of the autumn before"),
        pytest.param(date(2024, 10, 20), "2024-10", id="this month"),
        pytest.param(date(2024, 12, 1), "2024-10", id="a month of this year that is over"),
    ],
)
def test_a_month_in_the_present_tense(unweighed, day, when):
    [line] = lines_of(unweighed, "Ann Holt steps down as chief executive of Norvik in October.", day)
    assert line.endswith(when)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Turkish President Recep Tayyip Erdogan came to power in 2003.", "prime minister"),
        ("Serbia's president, Aleksandar Vucic, came to power in 2014.", "prime minister"),
        ("Venezuelan president Nicolas Maduro came to power in 2013.", "president"),
    ],
)
def test_the_day_tells_in_which_office_one_came_to_power(checker, text, role):
    [verdict] = checker.check(text, published="2024-02-05")
    assert (verdict.label.value, verdict.claim.role.name) == ("SUPPORTED", role)


def test_a_wrong_day_of_coming_to_power_is_refuted(checker):
    [verdict] = checker.check(
        "Turkish President Recep Tayyip Erdogan came to power in 2008.", published="2024-02-05"
    )
    assert verdict.label.value == "REFUTED"


def test_the_longest_serving_premier_was_in_that_office(checker):
    text = (
        "Scott Morrison leads the Liberal Party of Australia. Robert Menzies, the longest-serving premier in "
        "Australian history, had been in office since December 1949."
    )
    verdict = next(
        v for v in checker.check(text, published="2020-02-05") if v.claim.subject.name == "Robert Menzies"
    )
    assert (verdict.label.value, verdict.claim.object.name) == ("SUPPORTED", "Australia")


@pytest.mark.parametrize(
    "text",
    [
        "Morocco rejoined the African Union in 2017, thirty-three years after it had left.",
        "The Gambia joined the Commonwealth again in 2018, five years after it quit.",
    ],
)
def test_coming_back_is_compared_with_nobody(unweighed, text):
    assert not [line for line in lines_of(unweighed, text, date(2024, 2, 5)) if line.startswith("order")]


def test_its_president_is_of_the_last_of_a_dated_list(checker):
    text = (
        "Three were suspended: Guinea in 2021, Burkina Faso in 2022 and Gabon in August 2023, after its "
        "president, Ali Bongo, had been toppled."
    )
    bodies = [v.claim.object.name for v in checker.check(text, published="2023-09-05") if v.claim.role]
    assert bodies == ["Gabon"]


def test_a_past_tense_taken_for_a_participle_is_past(unweighed):
    text = "Norland's own prime ministers of old, Tom Bell and Ann Holt, each governed for eight years."
    assert not [line for line in lines_of(unweighed, text) if line.startswith("holds_office")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norvik Bank is led by Ann Holt, Norway's president from 2011 until her fall in 2016.",
            "holds_office > Ann Holt > Norvik Bank > leader > ",
            id="a term of another office",
        ),
        pytest.param(
            "Norvik Bank is led by Ann Holt, chief executive since May 2020.",
            "holds_office > Ann Holt > Norvik Bank > chief executive > 2020-05/..",
            id="since when is of the same",
        ),
        pytest.param(
            "Tom Bell, who came in 2021, and Ann Holt, chair of Norvik for twelve years, stayed away.",
            "held_office > Ann Holt > Norvik > chair > ",
            id="no twelve years from 2021",
        ),
    ],
)
def test_a_date_of_another_office_is_not_borrowed(unweighed, text, expected):
    assert expected in lines_of(unweighed, text)


def test_of_two_people_the_office_is_not_that_of_a_third(checker):
    text = (
        "Prime minister Rishi Sunak fired home secretary Suella Braverman. Braverman heads a party. "
        "Sunak succeeded Liz Truss."
    )
    roles = {v.claim.role.name for v in checker.check(text, published="2023-11-15") if v.claim.predecessor}
    assert "home secretary" not in roles
