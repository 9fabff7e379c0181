"""A person is so many years old; a body of that name is not."""

import pytest

pytestmark = pytest.mark.model

PERSONS = """\
Her six-year-old brother Jordan was taken to hospital.
Her brother, six-year-old Jordan, was taken to hospital.
Six-year-old Chad was found in the garden.
The police look for a teacher, Thad Siemens. The 50-year-old Siemens was seen in a shop.
Siemens, a 49-year-old driver, spoke to Thad Siemens.
Led by 20-year-old Lorva Azimi, the club trains on a hill.
She has written to LaVonne, now 14, and her mother.
"""
BODIES = """\
75|The 75-year-old NATO needs money.
75|NATO, now 75, met in Oslo.
170|The 170-year-old Siemens is for sale.
26|Croatia is 26 years old.
30|The 30-year-old Lindvex Foundation is for sale.
3|Siemens is big. The three-year-old company has raised money.
"""


def ages(checker, text):
    claims = checker.extract(text, published="2017-10-01")
    return [c.quantity.value for c in claims if c.relation == "age"]


@pytest.mark.parametrize("text", PERSONS.splitlines())
def test_a_person_is_no_body(checker, text):
    assert ages(checker, text) == []


@pytest.mark.parametrize("line", BODIES.splitlines())
def test_a_body_has_its_age(checker, line):
    value, text = line.split("|")
    assert ages(checker, text) == [float(value)]


def test_nations_of_a_union_are_no_members_of_another(checker):
    text = "The European Union met. We must keep the union of the four nations that make up our country."
    assert [c for c in checker.extract(text) if c.relation == "member_count"] == []
