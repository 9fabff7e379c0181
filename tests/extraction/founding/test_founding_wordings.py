"""Foundings by their wordings, the table written before the rules for them; and words that found nothing."""

import pytest

pytestmark = pytest.mark.model

# What is founded, its date as far as the sentence tells, the sentence. When the table was written, the rules
# found the body of 105 of its 148 sentences, and a founding in 6 of the 60 that found nothing.
CASES = """\
Brightwater Bank|1871|Brightwater Bank was set up in 1871 to lend to fishermen.
Association of Night Porters|1962|The Association of Night Porters was born in a bar in Leith in 1962.
Torvald Institute|1954|Greta Torvald set the Torvald Institute up in 1954.
Northgate Players|1936|The Northgate Players were put together in 1936 by a bored curate.
Ridgeway Trust|1962|It was Hilda Marsh who got the Ridgeway Trust off the ground in 1962.
Castlebrook Credit Union|1968|The Castlebrook Credit Union got off the ground in 1968.
Oakhaven Hospice|1987|The Oakhaven Hospice opened its doors in 1987.
Central Bank of Veldia|1921|The Central Bank of Veldia opened for business in 1921.
Maritime Safety Board|1974|The Maritime Safety Board came into being in 1974.
Alpine Convention Office|1995|The Alpine Convention Office came into existence in 1995.
Danvers Herald|1889|The Danvers Herald first saw the light of day in 1889.
Weavers' Guild|1398|The Weavers' Guild traces its origins to 1398.
Larkfield Rowing Club|1852|Larkfield Rowing Club can trace its roots back to 1852.
Royal Society of Carvers|1711|The Royal Society of Carvers dates from 1711.
St Anselm's College|1576|St Anselm's College dates back to 1576.
Polder Watch|1999|Polder Watch is the brainchild of Piet van Houten, who launched it in 1999.
Kestrel Airways|1946|Kestrel Airways began life as a crop-spraying outfit in 1946.
Kestrel Airways|1946|Kestrel Airways started life in 1946 with two biplanes.
Merrow Foods|1983|Merrow Foods started out in 1983 as a market stall.
Fennimore Press|1977|Ruth Fennimore started the Fennimore Press at her kitchen table in 1977.
Daxon Robotics|2011|Daxon Robotics, co-founded in 2011 by Mei Lin and Tom Ashby, employs 300 people.
Daxon Robotics|2011|Mei Lin, who co-founded Daxon Robotics in 2011, will stay on the board.
Daxon Robotics||Daxon Robotics founder and CEO Mei Lin said sales had doubled.
Daxon Robotics||Daxon Robotics' founder, Mei Lin, said sales had doubled.
Daxon Robotics||Mei Lin, the founder of Daxon Robotics, said sales had doubled.
Daxon Robotics||Daxon Robotics co-founders Mei Lin and Tom Ashby sold their shares.
Daxon Robotics|2011|Mei Lin founded Daxon Robotics in 2011 at the age of 19.
Daxon Robotics|1976|Daxon Robotics, the company Mei Lin started in her garage in 1976, is up for sale.
Daxon Robotics||Tom Ashby owns half of Daxon Robotics, of which Mei Lin is co-founder.
Daxon Robotics||Daxon Robotics, which Mei Lin founded, won prizes.
Daxon Robotics||Daxon Robotics, which she had started only two years before, won prizes.
Fair Rails|2009|He runs Fair Rails, the campaign his wife founded in 2009.
Daxon Robotics|2011|Mei Lin helped launch Daxon Robotics in 2011.
Daxon Robotics|2011|In 2011 Mei Lin helped start Daxon Robotics.
Velt Mobility|2016|Velt Mobility, a 2016 spin-off from the university, makes sensors.
Daxon Robotics|2016|Daxon Robotics spun out of Arden University in 2016.
Daxon Robotics|2016|In 2016 Harrow Motors hived off its sensors division as Daxon Robotics.
Brightwater Bank|1884|Brightwater Bank, whose roots go back to 1884, makes sensors.
Elm Singers|1973|The choir, the Elm Singers, was begun by two teachers in 1973.
Castlebrook Credit Union|1887|The Castlebrook Credit Union was begun in 1887.
Castlebrook Credit Union|1960|They put the Castlebrook Credit Union together in 1960.
Free Fishers Party|1955|Jon Arden leads the Free Fishers Party, which two parties fused to create in 1955.
Unity Insurance|1955|Jon Arden left Unity Insurance, which two rivals merged to form in 1955.
Baker Lund|1949|Jon Arden joined Baker Lund, a law firm that two friends had opened in Bergen in 1949.
Lunt Looms|1820|Oakham Mills merged with Lunt Looms, a weaver founded in 1820.
Velt Mobility|2016|Velt Mobility was spun off from Harrow Motors in 2016.
Velt Mobility|2016|Velt Mobility was spun out of the university in 2016.
Velt Mobility|2016|Harrow Motors spun off Velt Mobility in 2016.
Velt Mobility|2016|Harrow Motors hived off Velt Mobility in 2016.
Unity Insurance|1999|Unity Insurance was formed in 1999 by the merger of Helm Mutual and Norland Life.
Unity Insurance|1999|Helm Mutual and Norland Life merged in 1999 to form Unity Insurance.
Unity Insurance|1999|Unity Insurance was born of the merger of Helm Mutual and Norland Life in 1999.
Unity Insurance|1999|The 1999 merger of Helm Mutual and Norland Life created Unity Insurance.
Free Fishers Party|2003|The Free Fishers Party split from the Liberals in 2003.
Free Fishers Party|2003|The Free Fishers Party broke away from the Liberals in 2003.
Free Fishers Party|2003|Jon Arden quit the Liberals in 2003 to found the Free Fishers Party.
Free Fishers Party|2003|Jon Arden left the Liberals and formed the Free Fishers Party in 2003.
Nordic Cargo|1949|Nordic Cargo (est. 1949) runs forty ships.
Nordic Cargo|1949|The 1949-founded Nordic Cargo runs forty ships.
Nordic Cargo|1949|Founded in 1949, Nordic Cargo runs forty ships.
Nordic Cargo|1949|Nordic Cargo, which was established in 1949, runs forty ships.
Nordic Cargo|1949|Nordic Cargo has been in business since 1949.
Nordic Cargo|1949|Since its founding in 1949, Nordic Cargo has lost only one ship.
Nordic Cargo|1949|Since 1949, when it was founded, Nordic Cargo has lost only one ship.
Nordic Cargo|1949|Nordic Cargo has lost only one ship since it was set up in 1949.
Nordic Cargo|1949|From its inception in 1949, Nordic Cargo flew its own flag.
Nordic Cargo|1949|Nordic Cargo's foundation in 1949 went unnoticed.
Nordic Cargo|1949|The year was 1949 when Nordic Cargo was founded.
Nordic Cargo|1949|Nordic Cargo was incorporated in Bergen on 3 May 1949.
Nordic Cargo|1949|Nordic Cargo's story begins in 1949, when it was founded by two brothers.
Nordic Cargo|1949|Brothers Olaf and Per Lie founded Nordic Cargo in 1949.
Nordic Cargo|1949|In 1949, together with a cousin, Olaf Lie established Nordic Cargo.
Nordic Cargo|1949|Olaf Lie went on to found Nordic Cargo in 1949.
Nordic Cargo|1949|Olaf Lie helped to found Nordic Cargo in 1949.
Nordic Cargo|1949|Olaf Lie helped set up Nordic Cargo in 1949.
Nordic Cargo|1949|Olaf Lie helped start Nordic Cargo in 1949.
Nordic Cargo|1949|Olaf Lie was among the founders of Nordic Cargo in 1949.
Nordic Cargo||Olaf Lie was one of the founders of Nordic Cargo.
Nordic Cargo||Among the founders of Nordic Cargo was Olaf Lie.
Nordic Cargo||Olaf Lie's company, Nordic Cargo, which he founded with a loan, has filed for bankruptcy.
Nordic Cargo|1949|In 1949 Olaf Lie launched his own shipping line, Nordic Cargo.
Nordic Cargo|1949|Having founded Nordic Cargo in 1949, Olaf Lie retired at 50.
Nordic Cargo|1949|By founding Nordic Cargo in 1949, Olaf Lie made his fortune.
Nordic Cargo|1949|After founding Nordic Cargo in 1949, Olaf Lie bought a second ship.
Nordic Cargo|1949|Olaf Lie, credited with founding Nordic Cargo in 1949, has died.
Nordic Cargo|1949|Olaf Lie was 24 when he founded Nordic Cargo in 1949.
Nordic Cargo|1949|Nordic Cargo took shape in 1949 in a boathouse.
Open Rivers|2004|Open Rivers grew out of a student protest in 2004.
Open Rivers|2004|Open Rivers emerged from a student protest in 2004.
Open Rivers|2004|Open Rivers sprang from a student protest in 2004.
Open Rivers|2004|Open Rivers evolved out of a student protest in 2004.
Open Rivers|2004|Open Rivers was born in 2004 in a student flat.
Open Rivers|2004|A student protest in 2004 gave birth to Open Rivers.
Open Rivers|2004|A student protest in 2004 gave rise to Open Rivers.
Open Rivers|2004|A student protest in 2004 led to the creation of Open Rivers.
Open Rivers|2004|The charity Open Rivers was called into being in 2004.
Open Rivers|2004|The birth of Open Rivers in 2004 was greeted with a shrug.
Open Rivers||The woman behind Open Rivers, founder Ana Prieto, shrugged.
Open Rivers|2004|Open Rivers, a charity founded by Ana Prieto in 2004, runs the beach patrols.
Open Rivers||Ana Prieto, founding director of Open Rivers, shrugged.
Open Rivers||Ana Prieto founded the charity Open Rivers two years later.
Global Vaccine Board|2002|The treaty that created the Global Vaccine Board was signed in 2002.
Global Vaccine Board|2002|Forty states signed the treaty that established the Global Vaccine Board in 2002.
Global Vaccine Board|2002|Forty states met in Lima in 2002 and founded the Global Vaccine Board.
Global Vaccine Board|2002|A conference in Lima in 2002 set up the Global Vaccine Board.
Global Vaccine Board|2002|The Global Vaccine Board was instituted by the Lima Convention in 2002.
Global Vaccine Board|2002|The Global Vaccine Board was constituted in 2002.
Global Vaccine Board|2002|The Global Vaccine Board was inaugurated in 2002.
Global Vaccine Board|2002|Parliament voted the Global Vaccine Board into existence in 2002.
Global Vaccine Board|2002|The Global Vaccine Board has existed since 2002.
Global Vaccine Board|2002|The Global Vaccine Board has been around since 2002.
Global Vaccine Board|2002|The Global Vaccine Board, in existence since 2002, has 40 members.
Republic of Mirovia|1918|The Republic of Mirovia was proclaimed in 1918.
Republic of Mirovia|1918|Rebel officers proclaimed the Republic of Mirovia in 1918.
Weston University|1837|Weston University was chartered in 1837.
Weston University|1837|Weston University received its royal charter in 1837.
Weston University|1837|Weston University was founded by royal charter in 1837.
Weston University|1837|Weston University opened in 1837 with nine students.
Harbour Museum|1923|The Harbour Museum opened to the public in 1923.
Harbour Museum|1923|Emma Stagg opened the Harbour Museum in 1923.
Hillside School|1911|Emma Stagg opened Hillside School in 1911 with five girls.
Tin Whistlers|1983|Joe Breen formed the Tin Whistlers with two friends in 1983.
Tin Whistlers|1983|The Tin Whistlers formed in Galway in 1983.
Tin Whistlers|1983|The Tin Whistlers got together in 1983.
Tin Whistlers|1983|The Tin Whistlers came together in Galway in 1983.
Tin Whistlers|1983|Formed in Galway in 1983, the Tin Whistlers never had a hit.
Radio Ostara|1981|Radio Ostara went on air in 1981.
Radio Ostara|1981|Radio Ostara began broadcasting in 1981.
The Lantern|1902|The Lantern began publication in 1902.
The Lantern|1902|The Lantern, first published in 1902, is a weekly.
Danvers United|1905|Danvers United was founded by railwaymen in 1905.
Danvers United|1905|Railwaymen founded Danvers United in 1905.
Danvers United|1905|Danvers United is a football club founded in 1905.
Lorvex|2019|Lorvex, a start-up founded in 2019 by Ines Roy, raised 30 million euros.
Lorvex||Lorvex, the start-up of Ines Roy, its founder, raised 30 million euros.
Lorvex||Ines Roy is a co-founder and partner at Lorvex.
Lorvex||Ines Roy (co-founder, Lorvex) spoke first.
Lorvex||Lorvex was founded by its chief executive, Ines Roy.
Lorvex|2019|Ines Roy left Google in 2019 to start Lorvex.
Lorvex|2019|Ines Roy teamed up with a cousin in 2019 to launch Lorvex.
Lorvex|2019|Two sisters joined forces in 2019 to create Lorvex.
Lorvex|2019|Ines Roy built Lorvex from scratch in 2019.
Lorvex|2019|Lorvex was the creation, in 2019, of two sisters.
Lorvex|2019|The start-up Lorvex was launched in 2019 by two sisters.
Lorvex|2023|Lorvex was founded last year.
Lorvex|2014|Lorvex was founded ten years ago.
Lorvex|2024|Lorvex was launched in March.
Lorvex|2024-09|Lorvex was set up last month.
Lorvex|199X|Lorvex was founded in the 1990s.
Lorvex|2019~|Lorvex was founded around 2019.
Sarland Labour Union|1926|Berta Koch was a founding mother of the Sarland Labour Union, established in 1926.
Sarland Labour Union|1926|The founding of the Sarland Labour Union in 1926 changed everything.
Sarland Labour Union|1926|The Sarland Labour Union, founded as a reading circle in 1926, has 9 offices.
Sarland Labour Union|1926|In 1926 Berta Koch gathered nine weavers and the Sarland Labour Union was born.
Sarland Labour Union|1926|Nine weavers banded together in 1926 to form the Sarland Labour Union.
Sarland Labour Union|1926|Nine weavers clubbed together to found the Sarland Labour Union in 1926.
Sarland Labour Union|1926|The Sarland Labour Union has been going since 1926.
Sarland Labour Union|1926|The newly founded Sarland Labour Union elected her president in 1926.
Sarland Labour Union||Berta Koch's Sarland Labour Union, which she founded, has 9 offices.
Orr Foundation|2008|In 2008 Lena Orr endowed the Orr Foundation.
Ministry of Ports|1938|The Ministry of Ports was carved out of the Board of Trade in 1938.
Ministry of Ports|1938|The government created a Ministry of Ports in 1938.
Ministry of Ports|1938|In 1938 a decree brought the Ministry of Ports into being.
Halden Union|1884|The foundations of the Halden Union were laid in 1884.
Halden Union|1884|Two weavers, Ann Lee and Tom Ray, laid the foundations of the Halden Union in 1884.
"""
STILL_MISSED = """\
The Danvers Herald first saw the light of day in 1889.
Velt Mobility was spun out of the university in 2016.
Harrow Motors hived off Velt Mobility in 2016.
The 1999 merger of Helm Mutual and Norland Life created Unity Insurance.
Open Rivers was born in 2004 in a student flat.
The woman behind Open Rivers, founder Ana Prieto, shrugged.
The treaty that created the Global Vaccine Board was signed in 2002.
The Tin Whistlers formed in Galway in 1983.
The Tin Whistlers got together in 1983.
The Tin Whistlers came together in Galway in 1983.
The Lantern began publication in 1902.
The Lantern, first published in 1902, is a weekly.
Ines Roy (co-founder, Lorvex) spoke first.
Ines Roy built Lorvex from scratch in 2019.
Lorvex was the creation, in 2019, of two sisters.
The start-up Lorvex was launched in 2019 by two sisters.
In 2008 Lena Orr endowed the Orr Foundation.
"""
NOTHING_FOUNDED = """\
The foundations of the Halden Union's hall were laid in 1884.
The new ferry terminal was opened in 1971.
The town of Danvers was founded on trust, the mayor joked.
He founded his argument on a letter of 1926.
The company launched a new tablet in 2019.
Daxon launched the Velt 3 in 2019.
The band released its debut album in 1983.
The film, which opened in 1999, won two prizes.
The war began in 1914.
The Danvers Festival opened on Friday with a parade.
The summit opened in Lima in 2002.
The trial of the bankers opened in 2002.
A task force was formed to look into the fire.
The two sides formed a coalition government in 2019.
She was born in Bergen in 1949.
The twins were born in 2004.
The idea was born in 2004 over coffee.
The cathedral dates from 1248.
The photograph dates from 1902.
The feud dates back to 1926.
He traced his family to 1398.
The firm opened a new office in Oslo in 1999.
The bank opened a branch in Oslo in 1999.
The chain opened its 50th store in 2019.
The airline launched flights to Lima in 2002.
The United Nations opened its doors to visitors on Saturday.
The party launched its campaign in 2019.
The court established that he had lied in 1999.
The law established a minimum wage in 1938.
They established contact in 1949.
Mei Lin formed a close bond with Tom Ashby in 2011.
The study, launched in 2011, followed 300 people.
The award was established in 1926.
The scholarship was created in 1926.
The government launched an inquiry in 2019.
Police launched a manhunt on Friday.
Tom Ashby started a new job in 2011.
The ferry was launched in 1949.
The record set in 1983 still stands.
Anna Berg set up a meeting with the union in 1926.
Anna Berg started at the Danvers Herald in 1926.
A border crossing was set up in 1949.
The rocket was launched in 1969 from Kourou.
The league was in its 12th season in 1983.
The species evolved out of a small deer.
The smell emerged from the kitchen.
Protests sprang up in 2004.
The club formed a human chain on Friday.
The border opened in 1989.
Shares of Daxon opened at 12 dollars on Friday.
The museum opened its exhibition in 1923.
Anna Berg came into the room in 2002.
The Tin Whistlers came together for a reunion in 2010.
He is the founding father of modern chemistry.
He invented the printing press and founded a new art.
Danvers United received a penalty in 1905.
The report was created in 2002.
The director created the role of Hamlet in 1936.
The hotel opened in 1936.
The two presidents established diplomatic relations in 1951.
The governor declared a state of emergency in 2002.
The company celebrated the launch of its new phone in 2011.
"""
STILL_FOUND = """\
The award was established in 1926.
The scholarship was created in 1926.
The hotel opened in 1936.
"""


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give what a sentence says is founded, with the date; as the rules find it, before any weighing."""

    def foundings(text):
        drafts = drafts_without_table(text)
        return [
            (folded(d.subject.name), d.when.edtf if d.when else "")
            for d in drafts
            if d.candidate.relation == "founded"
        ]

    return foundings


def folded(name):
    return name.casefold().replace("'", "").removeprefix("the ")


@pytest.mark.parametrize("line", CASES.splitlines())
def test_wording_gives_what_is_founded_and_when(read, line):
    name, when, text = line.split("|")
    is_read = any(found == folded(name) and edtf.startswith(when) for found, edtf in read(text))
    assert is_read or text in STILL_MISSED.splitlines()


@pytest.mark.parametrize("text", NOTHING_FOUNDED.splitlines())
def test_other_beginnings_found_nothing(read, text):
    assert not read(text) or text in STILL_FOUND.splitlines()
