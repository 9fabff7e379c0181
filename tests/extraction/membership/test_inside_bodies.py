"""What a body has inside it, and who else stands in the sentence, joins or leaves for itself."""

import pytest

pytestmark = pytest.mark.model

NOTHING = """\
Finland joined NATO's air league in 2001.
Finland left the OECD's steel committee in 2001.
Finland left the OECD steel committee in 2001.
Finland was admitted to the UN's tax forum in 2001.
Finland is a member of the OECD's steering group.
Finland became a member of NATO's wind league in 2001.
Finland pulled out of the OECD's herring programme in 2001.
Finland does not want back into the European Free Trade Association.
"""
TOLD = """\
joined|Chile|2023|Chile joined the CPTPP trade pact in 2023.
joined|Finland|2023|Finland joined the NATO alliance in 2023.
joined|Finland|1995|Finland joined the EU bloc in 1995.
joined|Italy|1962|France was often at odds within the OECD with Italy, admitted in 1962.
left|Finland|1995|Finland left the European Free Trade Association in 1995.
joined|Finland|1986|Finland left EFTA in 1995. It had joined the organisation in 1986.
"""


def told(checker, text):
    claims = checker.extract(text, published="2024-10-01")
    return [c for c in claims if c.family.value == "membership"]


@pytest.mark.parametrize("text", NOTHING.splitlines())
def test_a_part_of_a_body_is_not_the_body(checker, text):
    assert not told(checker, text)


@pytest.mark.parametrize("line", TOLD.splitlines())
def test_the_body_itself_is_joined_and_left(checker, line):
    relation, who, year, text = line.split("|")
    found = {(c.relation.value, c.subject.name, c.when and c.when.interval.edtf) for c in told(checker, text)}
    assert (relation, who, year) in found


def test_what_it_had_joined_besides_is_not_the_body_left(checker):
    text = "Finland left EFTA in 1995 but stayed in the bank it had joined in 1980."
    assert [c.relation.value for c in told(checker, text)] == ["left"]
