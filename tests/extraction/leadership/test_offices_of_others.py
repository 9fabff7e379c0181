# ruff: noqa: E501  -- one case a line
"""Whose office it is and when, where several persons, bodies or times stand in one sentence.

Each line: relation, subject, body, when, text. A subject, body or date after `not` must not come out; a field
left empty is not asked.
"""

from datetime import date

import pytest

from claims.types import Article
from tests.cases import assert_told

pytestmark = pytest.mark.model

CASES = """\
holds_office|Mette Holt|Coastal Union||The mayor of Torvik, Jan Berg, and the president of the Coastal Union, Mette Holt, were there.
holds_office|Jan Berg|not Coastal Union||The mayor of Torvik, Jan Berg, and the president of the Coastal Union, Mette Holt, were there.
held_office|not Jan Berg|Coastal Union||The mayor of Torvik, Jan Berg, and the president of the Coastal Union, Mette Holt, were there.
holds_office|Jan Berg|not Leeds||The mayor of Leeds, and the prime minister, Jan Berg, were there.
holds_office|Jan Berg|Halden Bank||Jan Berg, chief executive and the chairman of Halden Bank, the city's biggest firm, was there.
held_office|Jan Berg|Halden Bank||Jan Berg, chief executive of Halden Bank in the 1990s, was there.
held_office|Jan Berg|Halden Bank||Jan Berg, chief executive of Halden Bank in her last fifteen months, was there.
holds_office|Jan Berg|Halden Bank||Jan Berg, chief executive of Halden Bank in its third year, was there.
holds_office|not Jan Berg|Norway||Jan Berg was the prime minister of Norway. Jan Berg has never held ministerial office elsewhere.
took_office|Mette Holt|Torvik Bank|not 2011|Mette Holt was elected chair of the Coastal Union in 2011 and later became chief executive of Torvik Bank.
took_office|Mette Holt|Torvik Bank|2013|Mette Holt left the Coastal Union in 2011 and two years later became chief executive of Torvik Bank.
holds_office|Jan Berg|Norway|not 2019/..|Jan Berg, the prime minister of Norway, has been at the helm of his own party, Hearth and Land, since 2019.
holds_office|Jan Berg|Norway|not 2019/..|Jan Berg, the prime minister of Norway, has been at the helm of a fishing boat since 2019.
took_office|Mette Holt|Norway||Prime Minister Ida Kern of Norway sacked finance minister Jan Berg and appointed Mette Holt to replace him.
took_office|not Jan Berg|Halden Motors||Chairman Jan Berg appointed Mette Holt to replace Ida Kern as chief executive of Halden Motors.
took_office|Mette Holt|Halden Motors||Chairman Jan Berg appointed Mette Holt to replace Ida Kern as chief executive of Halden Motors.
took_office|Mette Holt|Norwegian Navy||The president relieved Jan Berg as commander of the Norwegian Navy and named Mette Holt, an admiral, in his place.
took_office|not Jan Berg|Halden Motors||Jan Berg's choice as chief executive of Halden Motors, Mette Holt, lasted until 2020.
held_office|Mette Holt|Halden Motors|../2020|Mette Holt was named chief executive of Halden Motors in 2017. She lasted until 2020.
held_office|Mette Holt|Civic Union|../2019|Mette Holt hung on to the leadership of the Civic Union until 2019.
held_office|Jan Berg|Halden Motors|2004/|Mette Holt chairs Halden Motors. She replaced Jan Berg, who had sat in the chair since 2004.
held_office|Jan Berg|Norway|1996/2008|Jan Berg was president of Norway. In office from 1996 to 2008, he built roads.
holds_office|not Jan Berg|Norway||Jan Berg ruled out a return as president of Norway in 2014.
held_office|not Jan Berg|Norway||Jan Berg ruled himself out as president of Norway in 2014.
tenure_length|Jan Berg|Halden Motors||Jan Berg's sixteen years as chief executive of Halden Motors ended in May 2019.
tenure_length|Mette Holt|Torvik||Mette Holt said that her eight years as mayor of Torvik had been happy.
held_office|Jan Berg|Torvik FK||Jan Berg's eight seasons as head coach of Torvik FK brought two cups.
took_office|not Jan Berg|Torvik||Jan Berg began his third year as mayor of Torvik on Friday.
holds_office|Jan Berg|not City||The council of Torvik met. City mayor Jan Berg opened the session in Torvik.
holds_office|Jan Berg|not Lund||Ingrid Mbeki-Lund sang at Torvik College. Mbeki-Lund's friend Jan Berg, who runs the college today, is a dentist.
held_office|Jan Holt|Halden Motors||Ida Holt chairs Halden Motors. Her father, Jan, was its chairman until 2016. Jan Holt laughed.
held_office|Jan|Halden Motors||Ida Holt chairs Halden Motors. Her father, Jan, was its chairman until 2016.
holds_office|Jan Berg|Anglican Church of Torvik||Jan Berg, Primate of the Anglican Church of Torvik, was there.
took_office|not Jan Berg|Rail Board||Governor Jan Berg appointed her chair of the Rail Board.
took_office|not Jan Berg|Rail Board||Mette Holt is an engineer. In 1999 Jan Berg named her director of the Rail Board.
took_office|Mette Holt|Rail Board||Mette Holt is an engineer. In 1999 Jan Berg named her director of the Rail Board.
holds_office|Jan Berg|not Rail Board||President Jan Berg made Mette Holt director of the Rail Board.
holds_office|Jan Berg|not Rail Board||Mette Holt was made director of the Rail Board by President Jan Berg.
holds_office|Jan Berg|not Rail Museum||President Jan Berg opened the Rail Museum on Monday.
holds_office|Jan Berg|not Green Union||She founded the Green Union in 1957 in opposition to President Jan Berg.
holds_office|Jan Berg|Green Union||The Green Union met on Friday. President Jan Berg opened the hall.
holds_office|not Mette Holt|Red House||Mette Holt, the president's wife, founded the Red House.
holds_office|not Mahmud Khan|Norway||Norway was far. Another uncle, Shah Mahmud Khan, wrote to his brother.
holds_office|not First|Norway||Jan Berg is the Prime Minister of Norway, First Lord of the Harbour and Leader of the Green Party.
holds_office|Jan Berg|Green Party||Jan Berg is the Prime Minister of Norway, First Lord of the Harbour and Leader of the Green Party.
holds_office|Mette Holt|Torvik Rowing Club||Mette Holt is chief executive of Rail Works, deputy chair of the Harbour Board, and president of the Torvik Rowing Club.
holds_office|not Harbour Board|Torvik Rowing Club||Mette Holt is chief executive of Rail Works, deputy chair of the Harbour Board, and president of the Torvik Rowing Club.
holds_office|not Program|Eagle Orientation||Mette Holt served as a director of the Eagle Orientation Leader Program.
held_office|not Mette Holt|Rail Works||Rail Works merged its two workshops under Mette Holt in 1990.
held_office|Mette Holt|Rail Works||Rail Works grew fast under Mette Holt in 1990.
took_office|not Jan Berg|Rail Board||Jan Berg appointed the chairman of the Rail Board in 1999.
took_office|not Jan Berg|Rail Board||Jan Berg is mayor of Torvik. He appoints the director of the Rail Board.
took_office|not Jan Berg|Rail Board||Jan Berg was here. The president may appoint the chairman of the Rail Board.
took_office|Jan Berg|Rail Board||Jan Berg, named the new chief of the Rail Board, is an engineer.
holds_office|Jan Berg|United States||Jan Berg, the United States Secretary of State, negotiated the purchase.
took_office|Mette Holt|Rail Board||The mayor replaced Jan Berg with Mette Holt as head of the Rail Board.
held_office|not Mette Holt|mayor||The mayor replaced Jan Berg with Mette Holt as head of the Rail Board.
holds_office|not Chief Justice|Rail Court||The Rail Court is led by Chief Justice Jan Berg.
took_office|not Vladimir Putin|Russia||In 2008 he succeeded his close ally Vladimir Putin as Russia's president.
took_office|not Joseph Holm|Rail Union||In 1844 he succeeded Joseph Holm as leader of the Rail Union.
left_office|Carlos Prio|Cuba|1952|In 1952 he overthrew President Carlos Prio to seize power in Cuba.
took_office|not Carlos Prio|Cuba||In 1952 he overthrew President Carlos Prio to seize power in Cuba.
took_office|Ole Berg|Bus Union|1844|Ole Berg led the Rail Union. In 1844 he succeeded Joseph Holm as leader of the Bus Union.
took_office|Anna Lind|Kenya||Years before she became president of Kenya, Anna Lind taught.
holds_office|not December|||He was sworn in as vice president December 19, 1974.
holds_office|not May|||Ida Holm spoke as prime minister May 13, 1940.
holds_office|May Holm|Norway||The president of Norway, May Holm, spoke.
member|Ukraine|Scout Union|2008/..|Ukraine was not a member of the Scout Union until 2008.
member|Finland|Nordic Union|1990-05/..|Finland was not part of the Nordic Union until May 1990.
member|Ole Dal|Green Party|../1990|Ole Dal was a member of the Green Party until 1990.
joined|Czech Republic|Rail Committee|1993|The General Assembly appointed the Czech Republic as a member of the Rail Committee in 1993.
joined|Ole Dal|State Council|1990|The king named Ole Dal as a member of the State Council in 1990.
joined|Ida Holm|Rail Committee|1993|Ida Holm was appointed as a member of the Rail Committee in 1993.
"""


@pytest.mark.parametrize("case", CASES.splitlines())
def test_each_office_has_its_own_holder_body_and_time(unweighed, case):
    relation, subject, body, when, text = case.split("|")
    article = Article(id="a", text=text, published=date(2024, 6, 15))
    claims = [c for c in unweighed.extract(article) if c.relation.value == relation]
    told = {(c.subject.name, c.object.name if c.object else None) for c in claims if c.subject}
    assert_told(told, subject, body)
    if when:
        own = [c for c in claims if c.subject and c.subject.name == subject and c.object.name == body]
        dates = {c.when.edtf if c.when else None for c in own}
        assert (when.removeprefix("not ") in dates) is not when.startswith("not ")
