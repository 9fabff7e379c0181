"""Several offices of one person in a sentence or two, and which of them is passed on."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def told(drafts_of):
    """Give who has, had or takes which office of which body, with the year or years."""

    def found(text):
        return {
            (
                d.subject.name,
                d.role and d.role.name,
                d.object and d.object.name,
                d.when and d.when.interval.edtf,
            )
            for d in drafts_of(text)
            if d.candidate.relation.value in ("holds_office", "held_office", "took_office")
        }

    return found


@pytest.fixture(scope="module")
def passed(drafts_of):
    """Give who takes or leaves which office of which body."""

    def found(text):
        return {
            (d.subject.name, d.role and d.role.name, d.object and d.object.name)
            for d in drafts_of(text)
            if d.candidate.relation.value in ("took_office", "left_office")
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt was governor of Iowa from 1880 to 1884 and of Nebraska from 1890 to 1892.",
         {("Ann Holt", "governor", "Iowa", "1880/1884"), ("Ann Holt", "governor", "Nebraska", "1890/1892")}),
        ("Ann Holt became director of the Elm Museum in 1990 and, in 1999, of the Elm Gallery.",
         {("Ann Holt", "director", "Elm Museum", "1990"), ("Ann Holt", "director", "Elm Gallery", "1999")}),
        ("Ann Holt was chief executive of Norvex Bank from 1987 to 1995 and later of its rival Elm Bank.",
         {("Ann Holt", "chief executive", "Norvex Bank", "1987/1995"),
          ("Ann Holt", "chief executive", "Elm Bank", "1995/..")}),
    ],
)  # fmt: skip
def test_an_office_said_once_is_had_at_each_body(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was mayor of Halm from 1990 and of Danish descent.",
        "Ann Holt was governor of Iowa from 1880 to 1884 and of a Nebraska team in 1890.",
        "Ann Holt was director of the Elm Museum in 1990 and in the Elm Gallery in 1999.",
    ],
)
def test_what_else_stands_behind_an_office_is_no_second_body(told, text):
    assert {body for _, _, body, _ in told(text)} <= {"Halm", "Iowa", "Elm Museum"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt is a Danish jurist. She was mayor of Halm from 1990 and served as finance minister from "
         "1996 to 1999. Her successor was Ben Lind.",
         ("Ben Lind", "finance minister", "Denmark")),
        ("Ann Holt is a Danish jurist. Elected mayor of Halm in 1990, she served as finance minister from "
         "1996 to 1999. She was succeeded by Ben Lind.",
         ("Ben Lind", "finance minister", "Denmark")),
        ("Ann Holt is a Danish jurist. She was mayor of Halm and, from 1996, foreign minister. She resigned "
         "in 1999.", ("Ann Holt", "foreign minister", "Denmark")),
        ("Ann Holt is a Danish jurist. She was foreign minister in 1996. In 1999 she became mayor of Halm. "
         "She was succeeded by Ben Lind.", ("Ben Lind", "mayor", "Halm")),
        ("Ann Holt is a Danish jurist. She was named trade minister in 1990 and foreign minister in 1996. "
         "She was succeeded by Ben Lind.", ("Ben Lind", "foreign minister", "Denmark")),
    ],
)  # fmt: skip
def test_the_office_had_last_is_passed_on_though_no_clause_names_its_body(passed, text, expected):
    assert {one for one in passed(text) if one[0] == expected[0]} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Elm Trust is a Danish charity. It was founded in 1986. The current president, Ann Holt, "
         "was elected in May.", "Elm Trust"),
        ("The Danish Chess Union is the national body for chess in Denmark. The vice president is Ann Holt.",
         "Danish Chess Union"),
        ("The Elm Trust is a Danish charity. It works in Norway. President Ann Holt of Denmark opened it.",
         "Denmark"),
    ],
)  # fmt: skip
def test_a_body_has_its_president_itself_and_not_its_land(told, text, expected):
    assert {body for who, _, body, _ in told(text) if who == "Ann Holt"} == {expected}


def test_a_run_of_holders_is_of_the_body_whose_office_was_told(told):
    found = told(
        "Halm College opened in 1872. Its first head was Ann Holt. She was followed by Ben Lind (1901-1915)"
        " and Tom Riley (1915-1932)."
    )
    assert {body for _, _, body, _ in found} == {"Halm College"}
