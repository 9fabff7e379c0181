"""Who is told of side by side, whatever stands between the names."""

import pytest

pytestmark = pytest.mark.model

JOINED = """\
Ann Berg;Kim Dowd|Two lawyers, Ann Berg and the broadcaster Kim Dowd, joined the Velm Party in May.
Ann Berg;Tom Hale|Ann Berg, a novelist, and Tom Hale, a banker, joined the Velm Party in May.
Ann Berg;Tom Hale|Ann Berg as well as Tom Hale joined the Velm Party in May.
Ann Berg;Tom Hale;Kim Dowd|Ann Berg (Leeds), Tom Hale (Hull) and Kim Dowd (York) joined the Velm Party.
Ann Berg|It was Ann Berg, not Tom Hale, who joined the Velm Party in May.
Ann Berg|It was not Tom Hale but Ann Berg who joined the Velm Party in May.
Ann Berg|Ann Berg, a friend of the banker Tom Hale, joined the Velm Party in May.
"""


@pytest.mark.parametrize("line", JOINED.splitlines())
def test_each_of_several_joins_and_nobody_else(told, line):
    names, text = line.split("|")
    assert {subject for subject, _ in told("joined", text)} == set(names.split(";"))
