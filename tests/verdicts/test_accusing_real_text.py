"""Before a true text is accused: what real articles say that the rows of the table do not speak of."""

import pytest

pytestmark = pytest.mark.model


def labels(checker, text, relation, published="2020-01-22"):
    found = checker.check(text, published=published)
    return [v.label.value for v in found if v.claim.relation.value == relation]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Registers have one body of each name, 1952, 2000 and 2002; the world has many.
        ("KNUST was founded in 1988.", "NOT ENOUGH INFO"),
        ("KNUST was founded in 1952.", "SUPPORTED"),
        ("The Drug Policy Alliance was founded in 1988.", "NOT ENOUGH INFO"),
        ("The Drug Policy Alliance was founded in 2000.", "SUPPORTED"),
        ("Heritage was founded in 1988.", "NOT ENOUGH INFO"),
        # A name of its own, letters everybody knows, and a nickname are held to their rows.
        ("Kwame Nkrumah University of Science and Technology was founded in 1988.", "REFUTED"),
        ("NATO was founded in 1988.", "REFUTED"),
        ("The Red Cross was founded in 1988.", "REFUTED"),
    ],
)
def test_a_name_that_many_bear_accuses_nobody(checker, text, expected):
    assert labels(checker, text, "founded") == [expected]


def test_a_shortened_name_is_not_the_known_body_of_that_word(checker):
    text = "The Council of Elders of Norland is a court. The Council was founded in 1835."
    assert "REFUTED" not in labels(checker, text, "founded")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1999, Halske Werke and Berg Werke merged to form Starbucks.", "NOT ENOUGH INFO"),
        ("Hewlett split into Starbucks and Berg Systems in 2015.", "NOT ENOUGH INFO"),
        ("Starbucks was founded in 2015.", "REFUTED"),
    ],
)
def test_mergers_and_splits_have_dates_of_their_own(checker, text, expected):
    assert expected in labels(checker, text, "founded")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He served as an adviser to President Bill Clinton from 1994 to 1997.", "SUPPORTED"),
        ("He served as an adviser to President Bill Clinton from 1999 to 2005.", "NOT ENOUGH INFO"),
    ],
)
def test_a_title_needs_not_last_as_long_as_what_is_told_beside_it(checker, text, expected):
    assert labels(checker, text, "holds_office") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Italy is a founding member of the European Economic Community.", "SUPPORTED"),
        ("Italy is a member of the European Economic Community.", "OUTDATED"),
        ("Mali is a founding member of ECOWAS.", "OUTDATED"),
    ],
)
def test_who_founded_what_is_no_more_is_its_founder_still(checker, text, expected):
    assert labels(checker, text, "member", published="2026-01-22") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a 2018 interview Ann Holm said that Ronald Reagan was her favourite president.", "SUPPORTED"),
        ("In 2018 Ann Holm recalled that Ronald Reagan was president of the United States.", "SUPPORTED"),
        ("Ann Holm recalled that Ronald Reagan was president of the United States in 1997.", "REFUTED"),
    ],
)
def test_the_day_of_saying_is_not_the_day_of_what_is_said(checker, text, expected):
    assert labels(checker, text, "held_office") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In May 2000, Sergei Kiriyenko resigned and Ann Holm was elected party leader.", "NOT ENOUGH INFO"),
        ("In May 2000, Sergei Kiriyenko resigned as prime minister of Russia.", "REFUTED"),
    ],
)
def test_who_is_followed_in_another_office_may_have_left_that_one(checker, text, expected):
    assert labels(checker, text, "left_office") == [expected]


def test_a_first_president_may_have_led_before_there_was_one(checker):
    text = "Jomo Kenyatta, the founding president, led Kenya from 1963 until his death in 1978."
    assert {v.label.value for v in checker.check(text)} == {"NOT ENOUGH INFO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mathieu Kérékou returned to power after elections in 1996 and 2001.",
            ["SUPPORTED", "NOT ENOUGH INFO"],
        ),
        ("Mathieu Kérékou took office as president of Benin in 2001.", ["REFUTED"]),
    ],
)
def test_an_election_may_be_one_of_several(checker, text, expected):
    assert labels(checker, text, "took_office") == expected


def test_who_is_suspended_may_be_removed_later(checker):
    text = "Dilma Rousseff was suspended as president of Brazil on 12 May 2016."
    assert labels(checker, text, "left_office") == ["NOT ENOUGH INFO"]


def test_years_of_teaching_are_no_date_of_founding(checker):
    text = "Holm taught at the newly established Swedish Defence University from 1951 to 1953."
    assert "REFUTED" not in labels(checker, text, "founded")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "She served in the cabinets of Prime Ministers Tony Blair and Gordon Brown.",
            "2020-01-22",
            "NOT ENOUGH INFO",
        ),
        ("She serves in the cabinet of Prime Minister Tony Blair.", "2020-01-22", "OUTDATED"),
        # Without a day of its own, a text may tell of any time.
        ("German Chancellor Angela Merkel condemned the coup.", None, "NOT ENOUGH INFO"),
        ("German Chancellor Angela Merkel condemned the coup.", "2025-01-22", "OUTDATED"),
        ("German Chancellor Angela Merkel is in Paris.", None, "OUTDATED"),
        ("At the ball the singer met Chancellor Angela Merkel of Germany.", None, "NOT ENOUGH INFO"),
        ("He is a nephew of Chancellor Angela Merkel of Germany.", None, "OUTDATED"),
    ],
)
def test_titles_of_the_time_told_of(checker, text, published, expected):
    assert set(labels(checker, text, "holds_office", published)) == {expected}


def test_whose_entry_is_opposed_may_enter_all_the_same(checker):
    text = "Norland opposed the entry of Pakistan into the United Nations in 1947."
    assert "REFUTED" not in labels(checker, text, "joined")
