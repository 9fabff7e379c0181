# ruff: noqa: E501  -- one case a line
"""Who leads a body that only a noun phrase tells of: a mill, a division, a squadron, a land.

Each line: holder, body, text.
"""

import pytest

pytestmark = pytest.mark.model

FOUND = """\
Ann Lark|the paper mill in Lund|Ann Lark managed the paper mill in Lund.
Ann Lark|the tanker division|Ann Lark ran the tanker division until 2010.
Ann Lark|Norvex's tanker division|Ann Lark ran Norvex's tanker division until 2010.
Ann Lark|a study group|Ann Lark headed a study group on crime.
Ann Lark|a squadron of the 44th Regiment|Ann Lark commanded a squadron of the 44th Regiment.
Ann Lark|the university's council|Ann Lark, who chairs the university's council, thanked him.
Ann Lark|The museum trustees|The museum trustees, chaired by retired vet Ann Lark, had 41 applications.
Ann Lark|an escape organisation|There was an escape organisation run by a man named Ann Lark.
Ann Lark|Natal|Ann Lark governed the colony of Natal between 1850 and 1855.
Ann Lark|Torvika|Ann Lark, who had governed Torvika in his absence, was imprisoned.
Ann Lark|the women's national side|Ann Lark, coach of the women's national side, was also named.
Ann Lark|sales department|Ann Lark, head of the sales department, left.
Ann Lark|bank|He joined the bank, then headed by Ann Lark.
Ann Lark|Le Matin|Ann Lark edited the weekly Le Matin until it was banned.
Ann Lark|Halden Symphony|Ann Lark conducted the Halden Symphony for ten years.
Ann Lark|Kenya|After governing Kenya for a decade, Ann Lark retired to Oslo.
Ann Lark|Elm United|In 1993 Ann Lark, a lawyer, coached Elm United.
Ann Lark|Norvex|Under Ann Lark's leadership Norvex doubled its income.
Ann Lark|the Norwegian national team|After the war Ann Lark managed Elm United, Holm Town and the Norwegian national team.
Ann Lark|geology department|Ann Lark is director of the Soil Institute, where she also heads the geology department.
Oskar Kuhn|the stage workshop of the Bauhaus|She worked in the stage workshop of the Bauhaus under the direction of Oskar Kuhn.
"""
NOT_FOUND = """\
Ann Lark ran a bakery.
Ann Lark led a group of hikers.
Ann Lark led the home side at the break.
Ann Lark ran a marathon for the children's hospital.
Ann Lark managed the band's songs.
Ann Lark directed a play by Ibsen for the theatre group.
Ann Lark coached Tom Fry.
Ann Lark conducted the tests in May for the Halden Symphony.
Ann Lark commanded a salary of ten million.
She worked at the bar under the direction of a judge.
"""


@pytest.mark.parametrize("line", FOUND.splitlines())
def test_a_noun_phrase_stands_for_the_body_led(leaders, line):
    subject, body, text = line.split("|")
    assert (subject, body) in leaders(text)


@pytest.mark.parametrize("text", NOT_FOUND.splitlines())
def test_what_has_no_head_is_not_led(leaders, text):
    assert not leaders(text)
