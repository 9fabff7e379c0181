# ruff: noqa: E501  -- one case a line
"""Titles with their field, their people, whom one is sent to, or their occasion.

Each line: holder, body, text.
"""

import pytest

pytestmark = pytest.mark.model

FOUND = """\
Ann Lark|Miami Sol|Ann Lark had served as a scouting director for the Miami Sol.
Ann Lark|Holm Mystics|Ann Lark had been an assistant coach under Dan Hall and Bo Moss for the Holm Mystics.
Ann Lark|Elm College|Ann Lark worked as a swimming coach at Elm College.
Ann Lark|Amnesty International|Ann Lark, a legal director at Amnesty International, spoke.
Julio Paz|Mexico|Mexico's ambassador to the United States, Julio Paz, was not there.
Julio Paz|Peru|Former Peru Ambassador to Brazil Julio Paz was not there.
Peter of Capua|Constantinople|The council was called by Peter of Capua, Latin Patriarch of Constantinople.
Joachim II Hector|Brandenburg|The lodge was built for Elector Joachim II Hector of Brandenburg.
Kaymer I|Rum|In 1225 he allied with Kaymer I, sultan of Rum, against the count.
Farida Hussain|Wrenfield council|Wrenfield council leader Farida Hussain said so.
Ann Lark|Bergen police|Bergen police chief Ann Lark told reporters so.
Ann Lark|Vogue|Ann Lark, editor-in-chief of the Norwegian edition of Vogue, spoke in Oslo.
Ann Lark|Brazilian football confederation|The president of the Brazilian football confederation, Ann Lark, spoke.
Ann Lark|African Union's working group|They met the chair of the African Union's working group on media, Ann Lark.
Ann Lark|Bank of Japan|Ann Lark said it was wise to wait, at her first news conference as governor of the Bank of Japan.
Ann Lark|Bavaria|Ann Lark resided there as King of Bavaria.
Ann Lark|Tata Steel|Ann Lark built up Trent, the retailer that sells frocks, and has been vice-chairman of Tata Steel since 2022.
Ann Lark|Elm United|Ann Lark, youth coach of Elm United, said so.
Ann Lark|Reuters|Ann Lark, the bureau chief of Reuters, said so.
Ann Lark|Holm College|Ann Lark was professor of law at Elm University, dean of Holm College and rector of Torvik University.
Ann Lark|Torvik University|Ann Lark was professor of law at Elm University, dean of Holm College and rector of Torvik University.
Ann Lark|BBC|Ann Lark worked for the BBC as head of drama.
Ann Lark|Elm Trust|Ann Lark, for many years head of the Elm Trust, died on Sunday.
Ann Lark|Elm Trust|Ann Lark, previously the head of the Elm Trust, said so.
Ann Lark|Elm Trust|The Elm Trust's chairman at the time, Ann Lark, said so.
Ann Lark|Elm Council|Ann Lark wept. Her posts included director of the Elm Institute and chair of the Elm Council.
Ann Lark|Finnmark|Ann Lark was mayor of Vardø (1990-94), county governor of Finnmark (1995-2001) and director of Sámi Radio.
Ann Lark|Hilfa|Ann Lark, a legal director at US Muslim civil rights group Hilfa, spoke.
Kaabi|Qatar Petroleum|Kaabi, who also runs Qatar Petroleum, denied any link.
"""
NOT_FOUND = """\
Ann Lark is a senior director at Norvex.
Ann Lark is a film director for Norvex.
Ann Lark is a director of Norvex.
Ann Lark, fund manager at Norvex, said so.
Ann Lark worked for the BBC as a cook.
Although Tom Fry was mayor of Holm at the time, Ann Lark said so.
Ann Lark is a coach at the Elm Gym.
Ann Lark, a regional director for Oxfam, spoke.
He spoke to the ambassador to France, Ann Lark said.
Critics saw Ann Lark as head of the central bank.
Tom Fry recalled her first speech as head of Norvex.
"""


@pytest.mark.parametrize("line", FOUND.splitlines())
def test_an_office_is_read_with_all_that_tells_it(held_offices, line):
    subject, body, text = line.split("|")
    assert (subject, body) in {(holder, led) for holder, led, _ in held_offices(text)}


@pytest.mark.parametrize("text", NOT_FOUND.splitlines())
def test_one_of_many_has_no_office(held_offices, text):
    assert not {holder for holder, _, _ in held_offices(text)} - {"Tom Fry"}
