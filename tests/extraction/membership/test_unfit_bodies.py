"""Bodies that a wording leads to and that nobody belongs to for that, and those beside that somebody does."""

import pytest

pytestmark = pytest.mark.model

NOBODY = """\
Ann Doyle is a staff member of Norland's state airline Air Norland.
Tom Reed won three titles as a member of Jack Byrne's unbeaten Kerry football team.
Hamburg welcome Cologne to the Volkspark.
Scotland voted by 62% to 38% to remain in the EU.
Tom Reed had pledged to leave the European Union if he won the polls.
The order was signed by Rosatom's CEO Andrey Petrov.
"""
BODIES = """\
member|Norland Staff Union|Ann Doyle is a member of the Norland Staff Union.
member|Writers' Association|Ann Doyle was elected to the presidium of the Writers' Association.
joined|Liberty Caucus|On Monday, Tom Reed went to the Harbour Club to join the Liberty Caucus.
joined|Norland Party|Tom Reed went to the Norland Party in 2003.
joined|NATO|Spain joined NATO in 1982.
left|European Union|Britain left the European Union in 2020.
"""


def belonging(checker, text):
    claims = checker.extract(text, published="2024-10-01")
    return [(c.relation, c.object.name) for c in claims if c.relation in ("member", "joined", "left")]


@pytest.mark.parametrize("text", NOBODY.splitlines())
def test_nobody_belongs_to_what_is_no_such_body(checker, text):
    assert belonging(checker, text) == []


@pytest.mark.parametrize("line", BODIES.splitlines())
def test_members_of_bodies_are_read_once(checker, line):
    relation, body, text = line.split("|")
    assert belonging(checker, text) == [(relation, body)]
