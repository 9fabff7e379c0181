# ruff: noqa: E501  -- one case a line
"""Which body of states a whole passage means, who is in it and since when.

Each line: what is told (`relation/subject/body/year`, parted by `;`), then the text. What stands behind `not` must not
come out.
"""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

NOUNS = """\
founded/NATO/None/1949;not founded/Warsaw Pact/None/1949|Two newcomers asked the alliance for more ships. NATO said no.\\n\\nThe Warsaw Pact was made in 1955. Poland, once in it, joined NATO in 1999. The alliance was founded in 1949.
left/Albania/Warsaw Pact/1968|The Warsaw Pact was made in 1955. Albania left the alliance in 1968.
joined/Morocco/African Union/2017;not joined/Morocco/European Union|Croatia joined the European Union in 2013.\\n\\nThe African Union was launched in 2002. The bloc has 55 members. Morocco joined in 2017.
joined/Kenya/Holm Pact/1960|The Holm Pact was signed in 1950. Kenya joined the alliance in 1960.
"""
PARTS = """\
not joined/France;not left/France|NATO was founded in 1949. France left the alliance's military command in 1966 and returned in 2009.
not joined/Greece;not left/Greece|NATO was founded in 1949. Greece quit its military wing in 1974 and came back in 1980.
not joined/France|France withdrew from NATO's integrated military structure in 1966 and rejoined it in 2009.
not joined/Russia|Russia walked out of the Council of Europe's parliamentary assembly in 2014 and returned in 2019.
left/Gambia/Commonwealth/2013;joined/Gambia/Commonwealth/2018|The Gambia left the Commonwealth in 2013 and rejoined it in 2018.
left/Greece/Council of Europe/1969|Greece withdrew from the Council of Europe in 1969.
"""
AIMS = """\
not joined/Finland|NATO has 32 members. "Finland did not join to sit in the back row," a diplomat said.
not left/United Kingdom|Britain did not leave the European Union to be poorer.
not founded/Holm League|They did not found the Holm League in 1990 to lose money.
joined/Norway/NATO|Norway did not join NATO to please anyone, but Norway joined NATO in 1949.
"""


def _cases(text):
    return [line.split("|", 1) for line in text.splitlines() if line]


@pytest.mark.parametrize(("told", "text"), _cases(NOUNS) + _cases(PARTS) + _cases(AIMS))
def test_bodies_of_states(unweighed, told, text):
    article = Article(id="x", text=text.replace("\\n", "\n"), published=date(2025, 3, 1))
    found = [
        (
            c.relation.value,
            c.subject.name,
            c.object.name if c.object else "None",
            c.when.interval.edtf if c.when and c.when.interval else "",
        )
        for c in unweighed.extract(article)
    ]
    for each in told.split(";"):
        parts = each.removeprefix("not ").split("/")
        held = [f for f in found if list(f[: len(parts[:3])]) == parts[:3]]
        held = [f for f in held if len(parts) < 4 or f[3].startswith(parts[3])]
        assert bool(held) is not each.startswith("not "), found


def test_counting_up_founds_nothing(unweighed):
    grown = "The Holm League grew from six to nine members in 1973."
    born = "The Holm League grew out of two clubs in 1973."
    told = [
        [c.relation.value for c in unweighed.extract(Article(id="x", text=text))] for text in (grown, born)
    ]
    assert "founded" not in told[0]
    assert "founded" in told[1]
