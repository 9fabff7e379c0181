"""A clause behind a body may tell of what stands with it: "her spell at Nokia, which began in 2015"."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def founded(drafts_of):
    """Give what a text says was founded."""

    def names(text):
        return {d.subject.name for d in drafts_of(text) if d.candidate.relation.value == "founded"}

    return names


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poole's second spell at Nokia, which began in 2015, ended in November 2021.",
        "His career at Ford, which began in 1978, was over.",
        "Talks with Volkswagen, which began in 2015, failed.",
        "A boycott of Starbucks, which began in 2023, hurt sales.",
        "The partnership with Nokia, which began in 2011, was a flop.",
        "An investigation of FIFA, which was launched in 2015, led to arrests.",
        "An investigation of FIFA, launched in 2015, led to arrests.",
        "The German branch of Greenpeace, which was founded in 1980, is the richest.",
        "The German branch of Greenpeace, founded in 1980, is the richest.",
        "A joint venture with Toyota, which was established in 1984, built cars.",
        "The union at Volkswagen, which was formed in 1946, has a seat on the board.",
        "The predecessor of the World Trade Organization, which was set up in 1947, had no court.",
        "Ford of Europe was founded in 1967.",
    ],
)
def test_the_body_is_not_what_began(founded, text):
    assert not any(name in text for name in founded(text) if name[:1].isupper() and name != "A joint venture")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He is the chief executive of Ford, which was founded in 1903.", "Ford"),
        ("She works at the headquarters of UNESCO, which was founded in 1945.", "UNESCO"),
        ("The members of NATO, which was founded in 1949, met.", "NATO"),
        ("A history of Nokia, which began as a paper mill in 1865, is out.", "Nokia"),
        ("The owner of Starbucks, which started in 1971, is rich.", "Starbucks"),
        ("It is the successor to the Organisation of African Unity, established in 1963.",
         "Organisation of African Unity"),
    ],
)  # fmt: skip
def test_the_body_began_where_nothing_else_may(founded, text, name):
    assert founded(text) == {name}
