# ruff: noqa: E501  -- one case a line
"""Who is in charge of a body, said beside a name or with "had charge of".

Each line: relation, subject, body, text.
"""

import pytest

pytestmark = pytest.mark.model

FOUND = """\
holds_office|Mike Dunne|World Trade Organization|Mike Dunne, the New Zealander in charge of the World Trade Organization, hailed the event.
held_office|Fernando Reis|Elm United|Fernando Reis, at that time also in charge of Elm United, was in the stand.
held_office|Rosa Lind|Torvik Bank|Rosa Lind, until last year in charge of Torvik Bank, has died.
holds_office|Sven Holm|International Monetary Fund|Sven Holm, now in charge of the IMF, said that growth would slow.
holds_office|Gro Hansen|Interpol|Gro Hansen, in charge of Interpol since 2019, was pleased.
held_office|Paul Ames|NATO|Paul Ames, then in command of NATO, agreed with the minister.
holds_office|Lena Moor|Torvik Bank|Regulators met Lena Moor, the woman in charge of Torvik Bank, on Friday.
holds_office|Otto Renn|Nordic Council|Otto Renn, a Dane still in charge of the Nordic Council, refused.
holds_office|Ann Berg|Torvik Bank|Ann Berg has charge of Torvik Bank.
held_office|Karl Dahl|Norway|Karl Dahl, who had charge of Norway for two matches last autumn, laughed.
held_office|Ann Berg|Halden Motors|In 2001 Ann Berg had charge of Halden Motors.
"""
NOT_FOUND = """\
Ida Moe, the engineer in charge of the bridge, sneezed.
Ida Moe, the cook in charge of the barbecue, sneezed.
Ida Moe sneezed, and the man in charge of Torvik Bank laughed.
Ida Moe had charge of the barbecue.
"""


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give relation, holder and body of each office that the rules find in a text."""
    from claims.types import Article

    def found(text):
        return {
            (claim.relation.value, claim.subject.name, claim.object.name if claim.object is not None else "-")
            for claim in unweighed.extract(Article(id="x", text=text))
            if claim.relation.value.endswith("office")
        }

    return found


@pytest.mark.parametrize("line", FOUND.splitlines())
def test_who_is_in_charge_leads_the_body(offices, line):
    relation, subject, body, text = line.split("|")
    assert (relation, subject, body) in offices(text)


@pytest.mark.parametrize("text", NOT_FOUND.splitlines())
def test_charge_of_a_thing_is_no_office(offices, text):
    assert not offices(text)
