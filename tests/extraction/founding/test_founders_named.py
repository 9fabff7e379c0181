"""Who is named as a founder around his titles, and who or what is none."""

import pytest

pytestmark = pytest.mark.model

# The body, its founders, the sentence.
CASES = """\
Halden Institute|Ann Doyle|Executive Chair and Founder of Halden Institute Ann Doyle left.
Pellamy Foods|Ann Doyle|Former CEO and founder of Pellamy Foods Ann Doyle was praised.
Pellamy Foods|Ann Doyle|Pellamy Foods founder and former chief executive Ann Doyle resigned.
Pellamy Foods||The founder of Pellamy Foods met Ann Doyle in Oslo.
Pearl Harbor Records|Ann Doyle|Ann Doyle is the founder of California based label Pearl Harbor Records.
Halden Club|Mario Morales|The Halden Club was created by Founding President Mario Morales in 1990.
Datapeak Systems|Ann Doyle|He later sold Datapeak Systems, a company Ann Doyle founded in 2003.
Razorleaf|Ann Doyle|Razorleaf was founded in 1994 by Ann Doyle, with the motto Solutions to Hard Problems.
Halden Fire Brigade||The Halden Fire Brigade was established by the Fire Brigade Act 1865.
Halden Board||The Halden Board was created by an executive order of President Ann Doyle in 1990.
Nordic Coal Community||The Treaty of Halden established the Nordic Coal Community in 1957.
Larkin Trust|Grace Lunt, Tom Aziz|Set up by two clerks, Grace Lunt and Tom Aziz, the Larkin Trust is rich.
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_founders_are_those_who_founded(checker, line):
    name, founders, text = line.split("|")
    claims = checker.extract(text, published="2024-10-01")
    found = [
        (c.subject.name, ", ".join(f.name for f in c.founders)) for c in claims if c.relation == "founded"
    ]
    assert found == [(name, founders)]


def test_year_of_one_founding_is_not_that_of_the_next(checker):
    text = "Ann Doyle was founder of the Elm Society in 1948, a founder member of the Oak League."
    claims = checker.extract(text, published="2024-10-01")
    told = {c.subject.name: c.when and c.when.edtf for c in claims if c.relation == "founded"}
    assert told == {"Elm Society": "1948", "Oak League": None}


def test_founder_of_one_and_of_another_founded_both(checker):
    text = "In 1948 Ann Doyle was a founder of the Elm Society and of the Oak League."
    claims = checker.extract(text, published="2024-10-01")
    assert {c.subject.name for c in claims if c.relation == "founded"} == {"Elm Society", "Oak League"}
