# ruff: noqa: E501  -- one case a line
"""Claims without a date of their own: what the news, its announcement or another sentence lends them.

The article appeared on Wednesday, 2 October 2024. Each line: relation, subject, text, date; `none` where
the claim must stay undated.
"""

import pytest

pytestmark = pytest.mark.model

CASES = r"""
left_office|Lena Brandt|Lena Brandt joined the Green Party in May 2008. In November she stepped down as chair of Siemens.|2008-11
left_office|Lena Brandt|Lena Brandt joined the Green Party in May 2008. In February she stepped down as chair of Siemens.|2024-02
left_office|Lena Brandt|Lena Brandt joined the Green Party in November 2023. In February she stepped down as chair of Siemens.|2024-02
left_office|Lena Brandt|Lena Brandt joined the Green Party in 2008. She stepped down as chair of Siemens on 6 November of that year.|2008-11-06
left_office|Lena Brandt|Lena Brandt joined the Green Party in 2008. She stepped down as chair of Siemens on November 6 that same year.|2008-11-06
left_office|Lena Brandt|Lena Brandt, last year, stepped down as chair of Siemens.|2023
left_office|Lena Brandt|Lena Brandt, in May 2019, stepped down as chair of Siemens.|2019-05
holds_office|Lena Brandt|Lena Brandt (chair of Siemens, 2008–2013) lives in Bergen.|2008/2013
left_office|Lena Brandt|Lena Brandt, 52, stepped down as chair of Siemens.|none
left_office|Omar Diaz|Lena Brandt was sworn in as president of Brazil on Tuesday. Omar Diaz resigned as president of Brazil after a row.|2024-10-01
took_office|Ada Okafor|The cabinet met for the first time last night. Ada Okafor was promoted to finance minister of Norway.|2024-10-01
left_office|Omar Diaz|Omar Diaz has resigned as chief executive of Siemens, the company said late on Monday.|2024-09-30
left_office|Omar Diaz|Omar Diaz announced on Tuesday that he was resigning as chief executive of Siemens.|2024-10-01
left_office|Omar Diaz|Omar Diaz resigned as chief executive of Siemens with immediate effect.|2024-10-02
left_office|Omar Diaz|Siemens said on Monday that Omar Diaz had been dismissed as chief executive, effective immediately.|2024-09-30
took_office|Lena Brandt|Siemens today announced that Lena Brandt has been appointed chief executive of Siemens.|2024-10-02
suspended|Mali|The African Union has suspended Mali. Its chairman told reporters on Sunday that the coup left no choice.|2024-09-29
joined|Norway|The ministers met on Monday. Norway had joined NATO long before.|none
joined|Norway|The ministers met on Monday. Norway will join NATO.|none
joined|Norway|The summit will open on Monday. Norway joined NATO under another government.|none
joined|Norway|Norway agreed on Monday to join NATO.|none
joined|Norway|Norway decided last week to join NATO.|none
left|Norway|Norway voted in 2021 to leave NATO.|none
held_office|Omar Diaz|Lena Brandt succeeded Omar Diaz, who had been president of Brazil since 2013, on Tuesday.|2013/2024
held_office|Omar Diaz|Lena Brandt became president of Brazil in May 2019, replacing Omar Diaz, who had led it for eight years.|none
held_office|Omar Diaz|Lena Brandt became president of Brazil in May 2019, replacing Omar Diaz, who led it for eight years.|none
held_office|Omar Diaz|Lena Brandt became president of Brazil in May 2019, when she took the reins from Omar Diaz, who had run the country for eight years.|none
held_office|Omar Diaz|Omar Diaz became president of Brazil in 2011 and ruled for eight years.|2011/2019~
held_office|Omar Diaz|Siemens was led by Lena Brandt between 2005 and 2017, then by Omar Diaz.|none
held_office|Lena Brandt|Siemens was led by Lena Brandt between 2005 and 2017, then by Omar Diaz.|2005/2017
held_office|Omar Diaz|Siemens was run by Lena Brandt until 1999 and afterwards by Omar Diaz.|none
held_office|Omar Diaz|In 2003 Lena Brandt lost to Omar Diaz, who had been president of Brazil since 1995.|1995/
held_office|Omar Diaz|In 2003 Lena Brandt was beaten by Omar Diaz, who had been president of Brazil since 1995.|1995/
held_office|Omar Diaz|Omar Diaz, who had been president of Brazil since 1995, met Lena Brandt in 2003.|1995/
held_office|Omar Diaz|In 2003 her bid ended in defeat at the hands of Omar Diaz, who had been president of Brazil since 1995.|1995/
held_office|Omar Diaz|Omar Diaz, who had been president of Brazil since 1995, retired in 2003.|1995/2003
held_office|Omar Diaz|In 2003 protests led to the fall of Omar Diaz, who had been president of Brazil since 1995.|1995/2003
left_office|Omar Diaz|Lena Brandt was appointed chief executive of Siemens in July 2003 after Omar Diaz resigned.|none
took_office|Lena Brandt|Lena Brandt was appointed chief executive of Siemens in July 2003 after Omar Diaz resigned.|2003-07
held_office|Omar Diaz|In 2003 protests drove out Omar Diaz, who had been president of Brazil since 1995.|1995/2003
held_office|Omar Diaz|The cabinet met on Monday.\n\nIn 1990 Lena Brandt became president of Brazil. Lena Brandt succeeded Omar Diaz, who had been president of Brazil since 1985.|1985/
held_office|Omar Diaz|The cabinet met on Monday. Lena Brandt succeeded Omar Diaz, who had been president of Brazil since 1985.|1985/2024
took_office|Lena Brandt|Following elections in 2022, Lena Brandt was appointed prime minister of Norway.|2022~
joined|Norway|It was a coalition that took Norway into NATO, and Norway joined NATO, all told, on 4 April 1949.|1949-04-04
joined|Norway|Norway, in 1949, was the first Nordic country to join NATO.|1949
joined|Norway|The report of 2012 said that Norway joined NATO late.|none
founded|Quillmark|Quillmark was founded by Ada Okafor, who was born in 1950.|none
joined|Slovakia|Slovakia was the last of the four to join NATO, in March 2004.|2004-03
holds_office|Omar Diaz|The group goes back to a meeting of 15 February 1991, when Omar Diaz, prime minister of Norway, received the others.|1991-02-15
took_office|Omar Diaz|21 September: Omar Diaz is reinstated as chief executive of Siemens.|2024-09-21
founded|Quillmark|In 2010 Quillmark, founded by two sisters, opened a shop in Paris.|none
joined|Serbia|Serbia left the Commonwealth in 1990, three years after joining NATO.|1987
left|Serbia|Serbia joined NATO in 1990, three years after leaving the Commonwealth.|1987
joined|Serbia|Three years after leaving the Commonwealth in 1987, Serbia joined NATO.|1990
left|Serbia|Three years and three days after leaving the Commonwealth, Serbia joined NATO on 5 May 1990.|none
joined|Serbia|Three years and three days after leaving the Commonwealth, Serbia joined NATO on 5 May 1990.|1990-05-05
founded|Quillmark|Quillmark went public in 1999, 25 years after it was founded.|1974
took_office|Lena Brandt|The king received Lena Brandt on Tuesday, two days after parliament elected Lena Brandt prime minister of Norway.|2024-09-29
joined|Norway|At the end of World War II, Norway joined NATO.|1945
joined|Norway|On the eve of World War II, in 1938, Norway joined NATO.|1938
held_office|Omar Diaz|Omar Diaz was chairman of Siemens between 1990 and his retirement in 1997.|1990/1997
left_office|Omar Diaz|Omar Diaz resigned as prime minister of Norway at Monday's cabinet meeting.|2024-09-30
left_office|Omar Diaz|Omar Diaz, who set up a shop in 1994, resigned as chief executive of Siemens in January.|2024-01
left_office|Omar Diaz|Protests in 1989 forced Omar Diaz to resign as president of Brazil.|1989
took_office|Lena Brandt|The death of the king in May 2010 made Lena Brandt prime minister of Norway.|2010-05
took_office|Lena Brandt|The 2012 elections saw Lena Brandt elected prime minister of Norway.|2012
took_office|Lena Brandt|Admirers of the 2012 film saw Lena Brandt become prime minister of Norway.|none
took_office|Lena Brandt|Elections were held in 1970. Lena Brandt was elected president of Brazil.|1970
joined|Serbia|The war ended in 1945. Shortly afterwards Serbia joined NATO.|1945/..
joined|Serbia|The war ended in 1945. After that defeat Serbia joined NATO.|1945/..
joined|Serbia|The war ended in 1945. At the same time Serbia joined NATO.|1945~
joined|Serbia|The war ended in 1945. After a defeat Serbia joined NATO.|none
joined|Serbia|The war ended in 1945. After that defeat Serbia had joined NATO.|none
joined|Serbia|Norway (1999) and Serbia (2004) joined NATO.|2004
left_office|Omar Diaz|Protests in 2005 and 2010 led to the ouster of the first two presidents of Brazil, Omar Diaz and Lena Brandt.|2005
left_office|Lena Brandt|Protests in 2005 and 2010 led to the ouster of the first two presidents of Brazil, Omar Diaz and Lena Brandt.|2010
holds_office|Omar Diaz|The envoy met President Omar Diaz of Brazil, who has ruled since 2009.|2009/..
holds_office|Omar Diaz|To calm the crowd, in 2008, President Omar Diaz of Brazil announced a vote.|2008
holds_office|Omar Diaz|Omar Diaz, president of Brazil since 1998, spoke on Monday.|1998/..
holds_office|Omar Diaz|Lena Brandt died in 2021 and was mourned by President Omar Diaz of Brazil.|2021
holds_office|Omar Diaz|Siemens was founded in 2021, and President Omar Diaz of Brazil sent a letter.|none
founded|Harrow Trust|Prices rose on Monday. Ann Moe founded the Harrow Trust.|none
founded|Harrow Trust|Ministers met on Tuesday in Oslo. The Harrow Trust was set up by two sisters.|none
founded|Harrow Trust|The Harrow Trust has its origins in a school founded in 1851.|none
suspended|Mali|25 August 2020: Days after the coup, Mali is suspended from the African Union.|2020-08-25
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_each_claim_has_the_date_its_text_lends_it(drafts_of, line):
    relation, subject, text, expected = line.replace(r"\n", "\n").split("|")
    found = {(d.candidate.relation.value, d.subject.name): d.when for d in drafts_of(text)}
    assert (relation, subject) in found
    when = found[relation, subject]
    assert (when.edtf if when is not None else "none") == expected
