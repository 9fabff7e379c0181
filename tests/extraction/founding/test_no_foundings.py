"""What verbs of founding and ending say of things that are neither founded nor dissolved."""

import pytest

pytestmark = pytest.mark.model

NOTHING = """\
This can be established only by tests in Oslo.
The Lindvex Commission should establish the facts of the crimes.
The Ninth Congress of the Lindvex League wound up on December 3.
Norway began its operations in Mali in August 2016.
Siemens is expected to start operating the new trams in 2019.
Norway fights the Lindvex Front, a group outlawed in Russia.
According to Siemens's foundation, the plan is good.
Siemens is set to begin trading today on the New York Stock Exchange.
Tom Berg is chief economist at Founder Securities Co.
Ann Milark worked in Oslo and started a successful business in the late 1990s.
"""
ONE = """\
1990|Founded in 1990, Lindvex Air started operations in 2000.
2000|Lindvex Air started operations in 2000.
1956|The Lindvex Party was founded in 1956 and outlawed in Norway in 1970.
"""


def founded(checker, text):
    claims = checker.extract(text, published="2017-03-20")
    return [c for c in claims if c.relation in ("founded", "dissolved")]


@pytest.mark.parametrize("text", NOTHING.splitlines())
def test_nothing_is_founded_or_dissolved(checker, text):
    assert founded(checker, text) == []


@pytest.mark.parametrize("line", ONE.splitlines())
def test_a_founding_beside_is_read_once(checker, line):
    year, text = line.split("|")
    assert [c.when.edtf for c in founded(checker, text) if c.relation == "founded"] == [year]


def test_whose_adviser_a_founder_is_founded_nothing(checker):
    (claim,) = founded(checker, "Lindvex Capital was founded by Donald Trump's adviser Tom Berg.")
    assert [founder.name for founder in claim.founders] == ["Tom Berg"]


def test_what_a_law_will_create_is_planned(checker):
    text = "The president signed a law that will see the creation of the Lindvex Council."
    assert {c.modality for c in founded(checker, text)} <= {"planned"}


def test_the_year_of_the_main_clause_is_not_that_of_a_founding_before(checker):
    text = "In 1951, after the establishment of the Lindvex League, its army drove them out."
    assert [c for c in founded(checker, text) if c.when is not None] == []


def test_the_name_beside_a_founder_is_his(checker):
    (claim,) = founded(checker, "He named the talks between Ann Lee and Tom Berg, founder of Lindvex Foods.")
    assert [founder.name for founder in claim.founders] == ["Tom Berg"]


def test_the_label_of_a_line_is_no_company(told):
    text = "Velm Motors names a chief.\n- Departure: Ada Tolk, who led it from its inception in 2014, goes."
    assert "Departure" not in {subject for subject, _ in told("founded", text)}
