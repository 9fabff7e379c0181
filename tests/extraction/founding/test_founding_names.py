"""Foundings whose body is named by another's word: a founder's surname, "the older of the two"."""

from datetime import date

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def founded(unweighed):
    """Give what a text founds, with the date."""
    from claims.types import Article

    def found(text):
        claims = unweighed.extract(Article(id="x", title="In brief", text=text, published=date(2024, 10, 2)))
        return {
            (c.subject.name.removeprefix("The "), c.when.edtf if c.when else None)
            for c in claims
            if c.relation.value == "founded"
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orsolya Robotics builds drones. Orsolya, which has 90 staff, was founded in August 2015 by Vera "
         "Orsolya.", ("Orsolya Robotics", "2015-08")),
        ("The older of the two lenders, Corran Savings Bank, was founded in 1834.",
         ("Corran Savings Bank", "1834")),
        ("The Vale Trust, the charity set up soon after the flood, in 1938, has a canteen.",
         ("Vale Trust", "1938")),
        ("The Corran Chronicle, a weekly, first appeared in March 1890.", ("Corran Chronicle", "1890-03")),
        ("The mayor told the Corran Chronicle, a daily founded in 1890.", ("Corran Chronicle", "1890")),
        ("The Vale Trust has moved to the building of the Corran Chronicle, a weekly launched in 2018.",
         ("Corran Chronicle", "2018")),
        ("She wrote for the Corran Press, a weekly launched in 2018.", ("Corran Press", "2018")),
        ("The university teaches at St Mary's College, founded in 1623.", ("St Mary's College", "1623")),
        ("The nurses train at Saint Oswald's Hospital, established in 1901.",
         ("Saint Oswald's Hospital", "1901")),
        ("The Vale Trust was set up in 1938. The Corran Hospice was founded two years before by nuns.",
         ("Corran Hospice", "1936")),
        ("The Corran Polytechnic has 900 students. The polytechnic, which was founded in 1971, is small.",
         ("Corran Polytechnic", "1971")),
    ],
)  # fmt: skip
def test_body_is_found_behind_the_word_for_it(founded, text, expected):
    assert expected in founded(text)


@pytest.mark.parametrize(
    "text",
    [
        "The university teaches at St Mary's College, founded in 1623.",
        "The Vale Trust has moved to the building of the Corran Chronicle, a weekly launched in 2018.",
    ],
)
def test_who_is_at_work_there_is_not_the_founded_one(founded, text):
    assert len(founded(text)) == 1


@pytest.mark.parametrize("verb", ["is", "is not", "will be"])
def test_a_participle_set_in_between_is_told_as_a_fact(unweighed, verb):
    from claims.types import Article

    text = f"The Museum of Clocks, opened in 1958, {verb} small."
    (claim,) = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    assert (claim.modality.value, claim.polarity.value) == ("asserted", "positive")


def test_what_first_appeared_in_a_paper_is_no_paper(founded):
    assert not founded("The essay first appeared in the Corran Chronicle in 1890.")


@pytest.mark.parametrize(
    "text",
    [
        "Orsolya Robotics, a company founded by Vera Orsolya, moved to Corran in 2019.",
        "In 2019 Orsolya Robotics, a company founded by Vera Orsolya, moved to Corran.",
        "Founded by two nurses, the Vale Trust moved to Corran in 2019.",
        "The Vale Trust, started by nuns in a barn, won a prize in 1999.",
        "Bram worked in 1999 for the Vale Trust, a charity started by nuns.",
        "The Vale Trust, a charity set up by nuns, moved in 1938 to Corran.",
    ],
)
def test_year_of_the_main_clause_is_not_that_of_a_participle_beside_it(founded, text):
    assert {when for _, when in founded(text)} == {None}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The Vale Trust, a charity set up by nuns in 1938, moved to Corran.", "1938"),
        ("Founded by nuns in 1938, the Vale Trust moved to Corran.", "1938"),
        ("The Vale Trust began in 1938, founded by nuns.", "1938"),
    ],
)
def test_year_behind_a_participle_is_its_own(founded, text, when):
    assert when in {told for _, told in founded(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Bram chaired the Vale Trust from its foundation until 2017.",
        "Bram chaired the Vale Trust from its foundation to 2017.",
    ],
)
def test_end_of_what_began_with_a_founding_is_not_its_year(founded, text):
    assert {told for _, told in founded(text)} <= {None}


def test_age_of_a_day_to_come_is_none_of_today(unweighed):
    from claims.types import Article

    text = "The Vale Trust, 150 years old next spring, owns a mill. The 90-year-old Corran Hospice owns none."
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    assert [c.quantity.value for c in claims if c.relation.value == "age"] == [90.0]


@pytest.mark.parametrize("rest", ["", "; Inger Berg was its chief executive from 2019"])
def test_a_name_that_begins_with_a_verb_is_founded(told, rest):
    text = f"Save the Rivers was founded by Ann Holt in 1919{rest}."
    assert {name for name, _ in told("founded", text)} == {"Save the Rivers"}


@pytest.mark.parametrize(
    "text",
    [
        "Corran, founded in 1921 by Otto Corran, makes saws.",
        "Corran itself was established in 1921 by Otto Corran.",
        "Corran (founded in 1921 by Otto Corran) makes saws.",
        "At Corran, 300 jobs will go. Otto Corran set up Corran in 1921.",
    ],
)
def test_firm_with_the_surname_of_its_founder_is_no_person(founded, text):
    assert founded(text) == {("Corran", "1921")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Corran Motors fell. Ann Holt's museum opened in 2000.", None),
        ("Corran Motors fell. His first company was founded in 1972.", None),
        ("Corran Motors fell. Mr. Holt's foundation was set up in 1990.", None),
        ("Corran Motors fell. Ann Holt's company was founded in 1972.", None),
        ("Ann Holt leads Corran Motors. Her company was founded in 1972.", ("Corran Motors", "1972")),
        (
            "Corran Rovers sacked its coach, Ann Holt. Her club was founded in 1905.",
            ("Corran Rovers", "1905"),
        ),
        ("The Corran Party is led by Bo Ek. His party was founded in 1921.", ("Corran Party", "1921")),
    ],
)
def test_what_somebody_has_is_the_body_spoken_of_where_he_is_its_own(founded, text, expected):
    found = {body for body in founded(text) if body[0].startswith("Corran")}
    assert found == ({expected} if expected is not None else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The New York Times is old. The Times of London was founded in 1785.", ("Times of London", "1785")),
        ("The New York Times is old. The Times was founded in 1851.", ("New York Times", "1851")),
    ],
)
def test_a_noun_with_its_own_place_is_short_for_nothing(founded, text, expected):
    assert founded(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Corran Foods grew. Ann Lee heads Kestrel Dairies. Peter Corran set up the company in 1929.",
        "Corran Motors grew. Lind Motors fell. The carmaker was founded in 1929 by Peter Corran.",
    ],
)
def test_founder_tells_the_firm_that_bears_his_surname(founded, text):
    assert [body.split()[0] for body, _ in founded(text)] == ["Corran"]
