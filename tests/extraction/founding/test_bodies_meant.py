"""What "it" and "the company" are founded as: the body its sentences speak of, not the likeliest."""

import pytest

pytestmark = pytest.mark.model

# A body that was not founded, or is not so old, and what another thing of the text is.
NOT_OF = """\
Sweden|Sweden is proud. Nine poets have won the nation's top prize for verse since it was established in 1990.
Sweden|The Swedish theatre movement has grown since its inception in 1960.
Siemens|The tax, which Siemens has fought for years, has been raised twice since its creation in 1980.
Siemens|Siemens, which published the magazine until it closed in 2011, said nothing.
Siemens|Siemens met a new task force with Nokia and Intel. The task force was set up after a fire in 2016.
Siemens|Siemens has many rivals. Nokia is one of them. The company was founded in 2011 by two sisters.
Siemens|Siemens makes trains. They cost little. The Elbe Line is one. Tom Hale launched it in 2027.
Siemens|Siemens showed two trains. They will be launched in 2027.
Siemens|The theatre in Siemens's home town marks its 10th anniversary.
"""
OF = """\
Siemens|1847|Siemens is known for its trains. It was founded in 1847 in Berlin.
Siemens|1847|Siemens makes trains. The company was founded in 1847.
Siemens|1847|Siemens makes trains. Its boss is Ann Lee. The company was founded in 1847.
Siemens|1847|Siemens' story begins in 1847, when it was founded by two engineers.
Lindvex Capital|1949|Tom Hale leads Lindvex Capital. He is 61. Jon Ruud founded it in 1949.
Lindvex Capital|1949|Tom Hale quit Lindvex Capital. He was sorry. It has 61 clerks and was founded in 1949.
Tamar Symphony|1949|The Tamar Symphony will not play in May, Tom Hale said. The orchestra was founded in 1949.
Orvek Renewal Party|1949|Tom Hale leads the Orvek Renewal Party. The movement was formed in 1949.
Lindvex Capital|1990|Siemens sat by. Within a year of its establishment in 1990, Lindvex Capital had banks.
"""


def founded(checker, text):
    claims = checker.extract(text, published="2024-10-01")
    return {(c.subject.name, c.when and c.when.edtf[:4]) for c in claims if c.relation != "holds_office"}


@pytest.mark.parametrize("line", NOT_OF.splitlines())
def test_another_thing_is_not_the_likeliest_body(checker, line):
    name, text = line.split("|")
    assert name not in {subject for subject, _ in founded(checker, text)}


@pytest.mark.parametrize("line", OF.splitlines())
def test_a_body_spoken_of_keeps_its_founding(checker, line):
    name, year, text = line.split("|")
    assert (name, year) in founded(checker, text)
