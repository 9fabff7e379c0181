# ruff: noqa: E501  -- one case a line
"""Dates in many registers, written before the code of dates was looked at; published on 2 October 2024.

Of the 79 lines 57 were read right at first, 67 after; `MISREAD` holds what is still wrong, or was asked
for too strictly ("the mid-1980s" is the middle of that decade). Each line: relation, subject, text, date.
"""

import pytest

from tests.cases import cases_of

pytestmark = pytest.mark.model

MISREAD = {
    "In the spring of 1949 Norway joined NATO.",
    "OSLO, 12 September 2024 - Norway joined NATO on Monday.",
    "Norway joined NATO as long ago as 1949.",
    "Norway has been a member of NATO for 75 years.",
    "Lena Brandt has been chief executive of Siemens since the start of 2019.",
    "Lena Brandt ran Siemens as chief executive for five years until 2018.",
    "Lena Brandt, president of Brazil in the late 1990s, died on Tuesday.",
    "Lena Brandt, chief executive of Siemens, bought a house in 2016.",
    "Quillmark was founded in the mid-1980s.",
    "Quillmark celebrates its 50th anniversary this year; it was founded by two sisters.",
    "Quillmark was founded at the turn of the century.",
}
CASES = """\
joined|Norway|In the spring of 1949 Norway joined NATO.|1949-21
joined|Norway|Norway joined NATO in early April 1949.|1949-04
joined|Norway|Norway, which joined NATO in 1949, voted against joining the European Union in 1994.|1949
joined|Norway|Norway became a NATO member seventy-five years ago.|1949
joined|Norway|Norway joined NATO on the eve of the Korean war, in 1949.|1949
joined|Norway|Twelve years after leaving the League of Nations in 1937, Norway joined NATO.|1949
joined|Norway|The war ended in 1945. Four years later Norway joined NATO.|1949
joined|Norway|Denmark joined NATO in April 1949. Norway joined NATO in the same month.|1949-04
joined|Norway|Norway signed the treaty in January 2023 and joined NATO that November.|2023-11
joined|Norway|OSLO, 12 September 2024 - Norway joined NATO on Monday.|2024-09-09
joined|Norway|Norway joined NATO last Thursday.|2024-09-26
joined|Norway|Norway joined NATO on Sunday.|2024-09-29
joined|Norway|Norway joined NATO at the start of this year.|2024
joined|Norway|Norway joined NATO over the summer.|2024-22
joined|Norway|Norway joined NATO at the weekend.|2024-09-28/2024-09-29
joined|Norway|Norway joined NATO earlier this week.|2024-09-30/2024-10-06
joined|Norway|Norway joined NATO the day before yesterday.|2024-09-30
joined|Norway|Norway joined NATO this morning.|2024-10-02
joined|Norway|Norway joined NATO just over a year ago.|2023
joined|Norway|Norway joined NATO as long ago as 1949.|1949
joined|Norway|Norway joined NATO no later than 1950.|../1950
member|Norway|Norway has been a member of NATO since 1949.|1949/..
member|Norway|A NATO member since April 1949, Norway sent ships.|1949-04/..
member|Norway|Norway was a member of NATO from 1949 until 1994.|1949/1994
member|Norway|Norway was a member of NATO between 1949 and 1994.|1949/1994
member|Norway|Norway has been a member of NATO for 75 years.|1949/..
member|Norway|Norway was a member of NATO until 1994.|../1994
left|Norway|In 2024, three years after the crisis began, Norway left NATO.|2024
left|Norway|Norway, a founding member in 1949, left NATO in 2003.|2003
left|Norway|Norway left NATO in 2003, having joined it in 1949.|2003
took_office|Lena Brandt|Lena Brandt became chief executive of Siemens in March.|2024-03
took_office|Lena Brandt|Lena Brandt, 51, became chief executive of Siemens in 2019 after ten years at Bosch.|2019
took_office|Lena Brandt|Lena Brandt has been chief executive of Siemens since the start of 2019.|2019
took_office|Lena Brandt|Lena Brandt took over as chief executive of Siemens two years ago.|2022
took_office|Lena Brandt|Lena Brandt, who joined the company in 1998, became chief executive of Siemens in 2019.|2019
took_office|Lena Brandt|Lena Brandt was elected president of Brazil on 4 June and took office as president of Brazil on 1 August.|2024-08-01
took_office|Lena Brandt|Lena Brandt will become chief executive of Siemens on 1 April.|2025-04-01
took_office|Lena Brandt|Lena Brandt will succeed Omar Diaz as chief executive of Siemens, effective January 1, 2025.|2025-01-01
took_office|Lena Brandt|With effect from 15 May 2023 Lena Brandt was appointed chief executive of Siemens.|2023-05-15
took_office|Lena Brandt|Lena Brandt was appointed chief executive of Siemens less than three months ago.|2024-07
took_office|Lena Brandt|Lena Brandt becomes chief executive of Siemens next June.|2025-06
took_office|Lena Brandt|Lena Brandt, born in 1968, was named chairwoman of Siemens at the age of 50.|2018
took_office|Lena Brandt|Lena Brandt won the election in November 2020 and was sworn in as president of Brazil the following January.|2021-01
took_office|Lena Brandt|Omar Diaz resigned as chief executive of Siemens in 2018; the next year Lena Brandt became chief executive of Siemens.|2019
held_office|Lena Brandt|Lena Brandt was chief executive of Siemens from 2013 to 2018.|2013/2018
held_office|Lena Brandt|Lena Brandt (chief executive of Siemens, 2013-18) died on Tuesday.|2013/2018
held_office|Lena Brandt|Lena Brandt ran Siemens as chief executive for five years until 2018.|2013/2018
held_office|Lena Brandt|Lena Brandt, president of Brazil in the late 1990s, died on Tuesday.|1997/1999
held_office|Lena Brandt|Former Siemens chief executive Lena Brandt died in May 2023.|none
holds_office|Lena Brandt|Siemens chief executive Lena Brandt said on Tuesday that profits had doubled since 2019.|none
holds_office|Lena Brandt|Lena Brandt, chief executive of Siemens, bought a house in 2016.|none
holds_office|Lena Brandt|Lena Brandt, chief executive of Siemens since 2019, bought a house.|2019/..
left_office|Omar Diaz|Omar Diaz resigned as chief executive of Siemens on Tuesday after a report published in June.|2024-10-01
left_office|Omar Diaz|Omar Diaz, who became chief executive of Siemens in 2009, stepped down in 2018.|2018
left_office|Omar Diaz|Omar Diaz stepped down as chief executive of Siemens after nine years.|none
left_office|Omar Diaz|Omar Diaz was ousted as chairman of Siemens in a coup in February 1992.|1992-02
left_office|Omar Diaz|Omar Diaz will step down as chairman of Siemens at the end of the year.|2024-12
left_office|Omar Diaz|Omar Diaz will leave his post as chairman of Siemens by the end of March.|2025-03
left_office|Omar Diaz|Omar Diaz stepped down as chairman of Siemens late last year.|2023
left_office|Omar Diaz|Omar Diaz stepped down as chairman of Siemens last spring.|2024-21
founded|Quillmark|Quillmark was founded in the mid-1980s.|198X
founded|Quillmark|Quillmark was founded some 40 years ago.|1984~
founded|Quillmark|Quillmark celebrates its 50th anniversary this year; it was founded by two sisters.|1974
founded|Quillmark|Founded in 1974 as a print shop, Quillmark went public in 1999.|1974
founded|Quillmark|Quillmark, which went public in 1999, was founded in 1974.|1974
founded|Quillmark|Quillmark went public in 1999, 25 years after it was founded.|1974
founded|Quillmark|The sisters moved to Leeds in 1970 and founded Quillmark there four years later.|1974
founded|Quillmark|Quillmark was founded at the turn of the century.|2000
founded|Quillmark|Quillmark was founded during the second half of the 19th century.|1850/1899
founded|Quillmark|Quillmark was established by royal decree on the 3rd of May, 1791.|1791-05-03
founded|Quillmark|Quillmark (est. 1974) sells paper.|1974
founded|Quillmark|In 2010 Quillmark, founded by two sisters, opened a shop in Paris.|none
founded|Quillmark|Quillmark was founded in Paris by two sisters who met in 1968.|none
founded|Quillmark|Quillmark was founded before 1850.|../1850
founded|Quillmark|Quillmark was founded after the 1848 revolution.|1848/..
suspended|Mali|Mali was suspended from the African Union after the coup of August 2020.|2020-08
suspended|Mali|Mali was suspended from the African Union from 2012 to 2013.|2012/2013
applied|Moldova|Moldova applied to join the European Union in March 2022 and was made a candidate in June.|2022-03
candidate|Moldova|Moldova has been a candidate for membership of the European Union since June 2022.|2022-06/..
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, MISREAD)))
def test_each_sentence_dates_its_claim(drafts_of, relation, subject, text, expected):
    near = (
        {relation, "holds_office", "held_office"}
        if relation.endswith("s_office") or relation.startswith("held")
        else {relation}
    )
    dates = [
        d.when.edtf.rstrip("~") if d.when is not None else "none"
        for d in drafts_of(text)
        if d.candidate.relation.value in near and d.subject.name == subject
    ]
    assert expected[0].rstrip("~") in dates
