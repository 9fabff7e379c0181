# ruff: noqa: E501  -- one case a line
"""Whose a date is: that of a phrase set off by commas, of the clause above, of a name, of a maker.

The article appeared on Wednesday, 2 October 2024. Each line: relation, subject, text, date; `none` where
the claim must stay undated.
"""

import pytest

pytestmark = pytest.mark.model

CASES = """\
left_office|Omar Diaz|Omar Diaz, the president of Brazil, won a second term in 2006 but, following protests in 2009, handed over power to Lena Brandt.|2009
took_office|Omar Diaz|Omar Diaz won the presidency of Brazil in 2006 but, following protests in 2009, handed over power to Lena Brandt.|2006
founded|Counterpoint|Omar Diaz sat on the board of Siemens and, in 2004, helped found the think tank Counterpoint.|2004
member|Omar Diaz|Omar Diaz sat on the board of Siemens and, in 2004, helped found the think tank Counterpoint.|none
holds_office|Omar Diaz|Beginning in 1978, president Omar Diaz of Brazil opened the country to trade.|1978/..
holds_office|Omar Diaz|Brazil was granted self-rule in 1976 and independence two years later under President Omar Diaz.|1978
left_office|Omar Diaz|In 2000, newly elected Prime Minister Omar Diaz of Norway spoke of peace, but his plans bankrupted the government in 2001 and led to his ouster.|2001~
held_office|Omar Diaz|Lena Brandt seized power in Brazil in 1973 in a coup led by General Omar Diaz, who ruled until an elected president was inaugurated in 1990.|../1990
left|Norway|After leaving NATO, Norway held its only fair on 9 October 1991 in Oslo.|none
joined|Norway|Norway held a fair in Oslo on 9 October 1991, after joining NATO.|none
holds_office|Lena Brandt|Omar Diaz backed several plans of President Lena Brandt of Brazil, including the Clean Rivers Act of 1996.|none
holds_office|Lena Brandt|In May 1996, President Lena Brandt of Brazil signed the law.|1996-05
founded|Siemens|Siemens was founded in 1983 by its managing director Omar Diaz.|1983
holds_office|Omar Diaz|Siemens was founded in 1983 by its managing director Omar Diaz.|none
founded|Friends of Holm Pier|The Friends of Holm Pier, formed in the aftermath of the 2013 flood, will hold a sale.|2013
holds_office|Ada Okafor|Ada Okafor, who today leads Siemens, declined to speak.|none
left|Norway|Norway severed its ties with NATO on Tuesday. Norway is no longer part of NATO, its foreign minister said.|2024-10-01
held_office|Omar Diaz|Omar Diaz was the first liberal president of Brazil since 1994.|none
held_office|Omar Diaz|Omar Diaz was the second president of Brazil since 1994.|none
holds_office|Omar Diaz|Omar Diaz is serving as the 37th and current president of Brazil since 1994.|1994/..
holds_office|Omar Diaz|Omar Diaz has been the first liberal president of Brazil since 1994.|1994/..
left|Norway|The ministers met on Tuesday. Norway was no longer part of NATO by then.|none
took_office|Ada Okafor|The board met on Tuesday. Ada Okafor has turned down the chairmanship of Siemens three times.|none
left|Norway|Serbia joined NATO in 1970. Norway left NATO in May of that year.|1970-05
left|Norway|Serbia joined NATO in 1970. Norway left NATO in May of the following year.|1971-05
left_office|Omar Diaz|Siemens said that chief executive Omar Diaz would resign at the end of the month.|2024-10
joined|Norway|NATO is delighted to welcome Norway as its ninth full member with effect from 1 November.|2024-11-01
founded|Norkraft|Norkraft, which traces its beginnings to a power station opened in 1908, denied the report.|1908
founded|Night Larks|The Night Larks were the brainchild of Omar Diaz, who pulled them together at a fair in 1954.|1954
founded|Night Larks|The Night Larks were the brainchild of Omar Diaz, who joined the army in 1954.|none
left|Lena Brandt|In September 2018, Lena Brandt announced she had left the Labour Party.|2018-09
left|Lena Brandt|In September 2018, Lena Brandt said she had left the Labour Party.|none
member|Lena Brandt|Lena Brandt was a member of the African Union Council and an adviser, posts she held until resigning from both on 15 June 2005.|../2005-06-15
member|Lena Brandt|Lena Brandt was a member of the African Union Council, a body that met until 2005.|none
took_office|Ada Okafor|Ada Okafor became a reporter in 1982, writing at night and becoming chief executive of Siemens.|1982~
holds_office|Omar Diaz|Norway won independence in 1905. Omar Diaz has been president of Norway since independence.|1905/..
holds_office|Omar Diaz|The party has won every vote since independence and lost none in 2018. Omar Diaz has been president of Norway since independence.|none
holds_office|Omar Diaz|Norway won independence in 1905. Omar Diaz is its fifth president since independence.|none
joined|Spain|NATO welcomed Norway in 1952, later Spain in 1982 and Finland in 2009.|1982
joined|Finland|Under him NATO took in Norway in 2001, Spain three years later, then Finland in April 2010.|2010-04
joined|Spain|In 1982 NATO welcomed Spain.|1982
took_office|Ada Okafor|Omar Diaz returned in October 2003, after a scandal had toppled him and made Ada Okafor prime minister of Norway.|none
left_office|Lena Brandt|In September 1988 Lena Brandt, the president of Norway, gave a speech, and by the time she was forced from office two years later she was alone.|1990
held_office|Omar Diaz|Omar Diaz has twice been president of Norway and has lived in Rome for ten years.|none
left|Norway|Norway left NATO after Spain recognised the islands, and returned in 2017.|none
joined|Norway|Norway left NATO after Spain recognised the islands, and returned in 2017.|2017
joined|Norway|Norway left NATO in 1972 because Spain and Serbia opposed it, but came back in 1989.|1989
held_office|Ada Okafor|Ada Okafor was president of Norway until she died in May 1964, almost seventeen years later.|../1964-05
founded|Norkraft|Norkraft goes back to 1908, Siemens to 1847.|1908
founded|Norkraft|Norkraft dates back to 1908 and the University of Vienna to 1365.|1908
founded|Quillmark|Lena Brandt left Siemens for good in 1987. After her departure from the group, she founded Quillmark.|1987/..
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_claim_has_its_own_date(drafts_of, line):
    relation, subject, text, expected = line.split("|")
    found = {
        d.when.edtf if d.when is not None else "none"
        for d in drafts_of(text)
        if d.candidate.relation == relation and d.subject.name == subject
    }
    assert found
    assert found == set(expected.split(","))


def test_each_office_of_one_verb_has_the_date_behind_it(drafts_of):
    text = "Omar Diaz had been vice president of Brazil since 2011 and president of Kenya since 2016."
    found = {(d.role.name, d.when.edtf) for d in drafts_of(text) if d.role is not None and d.when is not None}
    assert {(role, date[:4]) for role, date in found} == {("vice president", "2011"), ("president", "2016")}
