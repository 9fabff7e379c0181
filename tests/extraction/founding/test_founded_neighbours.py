"""Who stands beside a body keeps a founding of its own: its rival, its club, its bank, the town around it."""

import pytest

pytestmark = pytest.mark.model

# A body that must not be founded then, and the year.
NOT_OF = """\
Siemens|1950|A rival of Siemens, a firm founded in 1950, closed.
Siemens|1990|A division of Siemens, a unit set up in 1990, was sold.
Siemens|1950|The parent company of Siemens, a holding formed in 1950, pays well.
Siemens|1942|Siemens's rowing club came into being in 1942.
Siemens|1942|Siemens's fire brigade has existed since 1942.
Siemens|1931|The bank that financed Siemens was founded in 1931.
Siemens|1931|The school that trained Siemens was founded in 1931.
Siemens|1243|The town in which Siemens was founded was itself founded in 1243.
Siemens|1952|Siemens merged with Holmware, founded 1952, in 1964.
NATO|1972|Three years after Latvia joined NATO, a party that had been founded in 1972 came to power.
NATO|1972|When Latvia left NATO, a bank founded in 1972 was closed.
NATO|1990|The feud of Ann Lee and Bo Berg, the envoy to NATO, which began in 1990, ended.
Universidade da Paz|1951|The library of Universidade da Paz was founded in 1951.
"""
OF = """\
Siemens|1847|Siemens, a company founded in 1847, is big.
Siemens|1847|Ann Lee leads a rival of Siemens, a company founded in 1847.
Holmware|1952|Siemens merged with Holmware, founded 1952, in 1964.
NATO|1949|The head of NATO, which began in 1949, left.
Siemens|1847|Siemens was itself founded in 1847.
Holm Academy|1972|In 2004, after a long quarrel, the Holm Academy, a school founded in 1972, was closed.
"""


def founded(checker, text):
    claims = checker.extract(text, published="2024-10-01")
    return {(c.subject.name, c.when and c.when.interval.edtf) for c in claims if c.relation == "founded"}


@pytest.mark.parametrize("line", NOT_OF.splitlines())
def test_the_founding_of_a_neighbour_is_its_own(checker, line):
    name, year, text = line.split("|")
    assert (name, year) not in founded(checker, text)


@pytest.mark.parametrize("line", OF.splitlines())
def test_a_body_keeps_its_own_founding(checker, line):
    name, year, text = line.split("|")
    assert (name, year) in founded(checker, text)
