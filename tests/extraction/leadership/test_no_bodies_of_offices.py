# ruff: noqa: E501  -- one case a line
"""What a sentence names beside an office and is not its body, nor its holder.

Each line: relation, subject, body, text. A subject or body after `not` must not come out.
"""

import pytest

from tests.cases import assert_told

pytestmark = pytest.mark.model

CASES = """\
held_office|Jan Berg|not Accra|A secretariat in Accra, headed by Jan Berg, opened in 2015.
held_office|Jan Berg|not Berlin|The commission in Berlin, chaired by Jan Berg, reported in May.
held_office|Jan Berg|not Torvik|A bank in Torvik run by Jan Berg closed in 2015.
held_office|Jan Berg|Ministry of Health|The Ministry of Health in Accra, headed by Jan Berg, said so.
held_office|Jan Berg|Torvik|The city of Torvik, led by Jan Berg, sued.
held_office|Jan Berg|Halden Bank|At Halden Bank, led by Jan Berg, sales rose.
took_office|Jan Berg|Norway|Norway voted twice. Norway is a kingdom no more: Jan Berg regained the presidency for the Liberal Party in 2012.
took_office|Jan Berg|Torvik|Jan Berg won the governorship of Torvik for the Liberal Party in 2012.
holds_office|Jan Berg|Liberal Party|Jan Berg is chairman for the Liberal Party in Torvik.
held_office|not Jan Berg|Halden Trust|Jan Berg was chairman of the local Halden Trust fund drive in 2015.
held_office|not Jan Berg|Halden Trust|Jan Berg was director of the Halden Trust appeal in 2015.
holds_office|not Jan Berg|Halden Union|Jan Berg is head of the Halden Union candidacy for Torvik.
holds_office|not Jan Berg|Halden Trust|Jan Berg, chairman of the Halden Trust restoration campaign, said so.
holds_office|Jan Berg|Halden Trust|Jan Berg, chairman of the Halden Trust, began the campaign.
holds_office|Jan Berg|Halden Trust|Jan Berg, chairman of the Halden Trust when its delegation left, said so.
holds_office|not Jan Berg|Norwegian|Jan Berg is head of the Norwegian delegation.
holds_office|Jan Berg|Halden Bank pension fund|Jan Berg is chairman of the Halden Bank pension fund.
holds_office|Jan Berg|Halden fan club|Jan Berg is president of the Halden fan club.
held_office|Jan Berg|Halden project|Jan Berg was head of the Halden project in 2015.
held_office|Jan Berg|Q network|Jan Berg was head of the wartime Q network in Torvik.
holds_office|Jan Berg|Norvex|Jan Berg is chairman of the Norvex car company.
holds_office|Jan Berg|Norvex|Jan Berg is the chairman of a company called Norvex.
holds_office|Jan Berg|Elm House|Jan Berg is director of a school in Torvik called Elm House.
left_office|Jan Berg|Western League|In 1900, Jan Berg, president of a minor league known as the Western League, resigned.
holds_office|Jan Berg|not Ida Holm|Jan Berg is head of the company named Ida Holm chairman.
holds_office|Jan Berg|Norvex|Jan Berg, chairman of Norvex, spoke of a charity called Torvik Aid.
holds_office|not Josiah Holm|Norway|Jan Berg played President Josiah Holm in the television series.
holds_office|not Josiah Holm|Norway|Jan Berg, who played Norwegian Prime Minister Josiah Holm in the film, died.
holds_office|not Josiah Holm|Norway|Jan Berg stars as President Josiah Holm.
holds_office|Bill Clinton|United States|Jan Berg played US President Bill Clinton in the film.
holds_office|Josiah Holm|Norway|Jan Berg portrayed Prime Minister Josiah Holm of Norway as a fool.
holds_office|Josiah Holm|Norway|Jan Berg played golf with President Josiah Holm of Norway.
holds_office|Josiah Holm|Norway|The actress Ida Lind met President Josiah Holm of Norway.
holds_office|Jan Berg|not Enough|"Enough is enough," said its chairman, Jan Berg.
holds_office|Jan Berg|Norvex|"Norvex is safe," said its chairman, Jan Berg. Shares of Norvex rose.
holds_office|Jan Berg|Elm Workers|The union Elm Workers has struck. "Enough is enough," said its secretary, Jan Berg.
took_office|not Norvex Ltd|Siemens|Norvex Ltd, a maker of pumps, named Jan Berg, a former Siemens manager, chief executive.
took_office|Jan Berg|Norvex Bank|Norvex Bank, based in Torvik, elected Jan Berg chairman.
took_office|Jan Berg|Elm Bank|Elm Bank said Jan Berg, the former Siemens finance director, would become chairman.
took_office|Jan Berg|Siemens|The former Siemens chairman, Jan Berg, died. He became chairman in 1990.
holds_office|Ida Holm|not United States|US Secretary of State Jan Berg met Foreign Minister Ida Holm in Nairobi on Monday.
holds_office|Ida Holm|Kenya|The United States and Kenya signed a pact. US Secretary of State Jan Berg met Foreign Minister Ida Holm on Monday.
holds_office|Ida Holm|not Nairobi|The mayor of Nairobi, Jan Berg, met the mayor, Ida Holm, in Kampala on Monday.
holds_office|Ida Holm|Germany|French Finance Minister Jan Berg met Finance Minister Ida Holm in Paris. Germany wants the deal.
holds_office|Ida Holm|France|French President Jan Berg met Foreign Minister Ida Holm in Paris on Monday.
holds_office|Ida Holm|Kenya|The United States sued Kenya. On Monday Interior Minister Ida Holm said that the US was wrong.
holds_office|Jan Berg|Kering|Jan Berg, chief executive of Gucci owner Kering, said so.
holds_office|Jan Berg|Skoda|Jan Berg, chief executive of Volkswagen brand Skoda, said so.
holds_office|Jan Berg|Norvex|Jan Berg, boss of the Elm Group subsidiary Norvex, said so.
holds_office|Jan Berg|Norvex|Jan Berg, chief executive of Siemens rival Norvex, said so.
holds_office|Jan Berg|Elm Group|Jan Berg is chief executive of Norvex parent company Elm Group.
holds_office|Jan Berg|Kering|Jan Berg, chairman of Gucci's parent company, Kering, said so.
holds_office|Jan Berg|Norvex's owner|Jan Berg, chairman of Norvex's owner, told Elm Group so.
holds_office|Jan Berg|Siemens unit|Jan Berg, head of the Siemens unit in Berlin, said so.
holds_office|not Ida Holm|Norway|Jan Berg, coach of the Norwegian sprinter Ida Holm, said so.
holds_office|not Ida Holm|-|Jan Berg, coach of world champion Ida Holm, said so.
holds_office|not Jan Berg|United Kingdom|Jan Berg, manager of the British singer Ida Holm, said so.
holds_office|Jan Berg|Brann|Jan Berg, the coach of the Norwegian club Brann, said so.
left_office|Jan Berg|Tokyo 2020|Jan Berg, president of Tokyo 2020, resigned.
left_office|Jan Berg|Tokyo 2020|Tokyo 2020 president Jan Berg resigned.
held_office|Jan Berg|Norway|Jan Berg, president of Norway 2012–2016, died.
"""


@pytest.mark.parametrize("case", CASES.splitlines())
def test_an_office_is_of_no_other_body_that_stands_by(told, case):
    relation, subject, body, text = case.split("|")
    assert_told(told(relation, text), subject, body)


WHO = """\
took_office|Jan Berg|Norway|She was succeeded as Prime Minister of Norway by Jan Berg, and as Leader of the Elm Union by Ole Dal.
took_office|Ole Dal|Elm Union|She was succeeded as Prime Minister of Norway by Jan Berg, and as Leader of the Elm Union by Ole Dal.
took_office|Jan Berg|not Elm Union|She was succeeded as Prime Minister of Norway by Jan Berg, and as Leader of the Elm Union by Ole Dal.
took_office|Ole Dal|not Norvex|Ida Holm was replaced as chairman of Norvex by Jan Berg and as chief executive of Elm Bank by Ole Dal.
took_office|Jan Berg|Elm Union|She was succeeded as Prime Minister of Norway and as Leader of the Elm Union by Jan Berg.
took_office|not Jan Berg|Norvex|Ida Holm joined Norvex as marketing director in 2005 and succeeded Jan Berg in 2020.
took_office|Jan Berg|Norvex|Ida Holm became director of Norvex in 2005 and was succeeded by Jan Berg in 2020.
took_office|Jan Berg|Norvex|Ida Holm had been shown the door in May, leaving Jan Berg to hold the fort at Norvex.
took_office|not Ida Holm|Norvex|Ida Holm had been shown the door in May, leaving Jan Berg to hold the fort at Norvex.
took_office|not Ida Holm|Norvex|Ida Holm, chief executive of Norvex, resigned in May, leaving Jan Berg to run the company.
took_office|Ida Holm|Elm Bank|Ida Holm is leaving Norvex to run Elm Bank.
took_office|Ida Holm|Elm Bank|Ida Holm resigned in May, leaving Norvex to run Elm Bank.
took_office|Mende|France|In January, President-elect Mende conceded that France had lost.
took_office|not -elect Mende|France|In January, then-President-elect Mende conceded that France had lost.
took_office|not Jan Berg|Revival|President Ida Holm wanted a vote, and the Revival party, which Jan Berg started in 2014, has led protests.
held_office|not Jan Berg|Norway|President Ida Holm of Norway split the party, with Jan Berg and Ole Dal holding leading positions in different factions.
took_office|Jan Berg|Norway|Jan Berg, a smith's son, attained the highest office in Norway on May 10.
took_office|Jan Berg|Norvex|Norvex president Ida Holm retired, and Jan Berg landed the top job.
"""


@pytest.mark.parametrize("case", WHO.splitlines())
def test_an_office_is_of_nobody_else_who_stands_by(told, case):
    relation, subject, body, text = case.split("|")
    assert_told(told(relation, text), subject, body)
