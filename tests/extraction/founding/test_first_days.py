"""How bodies began, told of the body named before: first acts, openings, histories, turns of phrase."""

import pytest

pytestmark = pytest.mark.model

# What is founded, the year (empty where none is told), founders, the text.
CASES = """\
Harrow Trust|1988|Ann Moe|The Harrow Trust runs kitchens in Leeds. The charity was started in 1988 by Ann Moe.
Harrow Trust|1988||The Harrow Trust runs kitchens in Leeds. It came to life in 1988 in a church hall.
Danvers Herald|1887||The Danvers Herald sells well. The first copy of the paper rolled off the press in 1887.
Danvers Herald|1887||The Danvers Herald sells well. The paper came out for the first time in 1887.
Danvers Herald|1887||The Danvers Herald sells well. The daily made its debut in 1887.
Danvers Herald|1887||The Danvers Herald sells well. The paper has appeared since 1887.
Corran Union|1912||The Corran Union went on strike. The union held its first meeting in 1912.
Corran Union|1912||The Corran Union went on strike. The union's history begins in 1912.
Corran Union|1912||The Corran Union went on strike. Its roots reach back to 1912.
Corran Union|1912||The Corran Union went on strike. The union was cobbled together in 1912.
Corran Union|1912||The Corran Union went on strike. The union, whose founding in 1912 was noticed, is big.
Corran Union||Tom Ray|The Corran Union went on strike. Its founders include Tom Ray.
Corran Union||Tom Ray|The Corran Union went on strike. The union counts Tom Ray among its founders.
Corran Union||Tom Ray|The Corran Union went on strike. Among its founders was Tom Ray, a docker.
Corran Union|1912|Tom Ray|The Corran Union went on. Tom Ray masterminded the founding of the union in 1912.
Lind Robotics|2004|Per Lind|Lind Robotics makes robots. Per Lind built it from a garage in 2004.
Lind Robotics|1998||Lind Robotics makes robots. The company was hatched in a dormitory in 1998.
Lind Robotics|1998|Ann Moe|Lind Robotics makes robots. Ann Moe quit Dale Motors to set up the company in 1998.
Lind Robotics|1998||Lind Robotics makes robots. The company was born in a garage in 1998.
Elm School|1871||Elm School takes 300 children. It opened in 1871 with nine pupils.
Elm School|1871||Elm School takes 300 children. Its doors first opened in 1871.
Elm School|1871||Elm School takes 300 children. The school began with nine pupils in 1871.
Elm School|1871||Elm School takes 300 children. Since opening in 1871, the school has had nine heads.
Oak Museum|1931||The Oak Museum shows coins. The museum threw open its doors in 1931.
Oak Museum|1931||The Oak Museum shows coins. The opening of the museum in 1931 drew a crowd.
Oak Museum|1931||The Oak Museum shows coins. Since it opened in 1931, the museum has had a million visitors.
Oak Museum|1931|Karl|The Oak Museum shows coins. The museum was founded by Duke Karl, who led it, in 1931.
Stone Foxes|1994||The Stone Foxes are a rock band. The band got together in 1994.
Stone Foxes|1994||The Stone Foxes are a rock band. They formed in 1994 at school.
Stone Foxes|1994|Joe Tully|The Stone Foxes are a rock band. The band was formed in 1994 by Joe Tully.
Sorrel Orchestra|1955||The Sorrel Orchestra plays in Graz. The orchestra gave its first concert in 1955.
Ferrow Athletic|1899||Ferrow Athletic play in the third division. The club played its first match in 1899.
Baltic Accord|1991||The Baltic Accord links six states. The alliance was forged in 1991.
Grace Church|1998|Ray Coles|Grace Church has 700 members. The church was planted in 1998 by Pastor Ray Coles.
Kestrel Foundation|1977|Lily Drake|The Kestrel Foundation helps artists. It was endowed in 1977 by Lily Drake.
Kestrel Foundation||Lily Drake|The Kestrel Foundation helps. The foundation was the idea of Lily Drake.
Haas Foods|1931||Carl and Otto Haas were bakers. The brothers pooled their savings to open Haas Foods in 1931.
Dorne Ostler Bank|1999||Dorne Bank and Ostler Bank met. In 1999 they joined forces as Dorne Ostler Bank.
Dorne Ostler Bank|1999||Dorne Bank and Ostler Bank met. The merger of both in 1999 created Dorne Ostler Bank.
Elm Academy|1966|Ruth Abel|Ruth Abel left. In 1966 she established a school for girls, Elm Academy.
Mercy Hospital|||Mercy Hospital treats 40,000 people a year. The 148-year-old hospital was set up by nuns.
Lowe Foods||Ann Moe|Lowe Foods grew fast. Company founder Ann Moe said it would grow more.
Lowe Foods|1988|Ann Moe|Ann Moe, who founded the company in 1988, left Lowe Foods on Monday.
Harrow Trust|1988|Ada Lowe|The Harrow Trust was founded in 1988 by two sisters, Ada and Mary Lowe.
Harrow Trust|1996||In 1996 there was founded the Harrow Trust by two sisters.
Oak Bank|1911||Oak Bank is one of several banks founded in 1911.
Oak Choir|1958|Ida Fenn|Ida Fenn was the driving force behind the founding of the Oak Choir in 1958.
Lind Robotics|1911||Lind Robotics makes robots. From its beginnings in 1911, the company has made pumps.
Lowe Foods||Ann Moe|Lowe Foods grew fast. Founder Ann Moe said Lowe Foods would grow more.
Oak Quartet|2002||The Oak Quartet toured Japan. It was born in 2002 in a dormitory.
New Dawn Party||Eva Holt|The New Dawn Party won nine seats. Party founder Eva Holt was there.
"""
NOTHING = """\
The Hedley Library burned down. Colonel Hedley had founded it in 1837.
Ferrow Athletic drew with Stoke. The club began the year with nine wins in 2012.
The Elm Herald saw the letter. Founder Ann Moe wrote it.
What began in 1911 as a one-ship line now runs 40 ships, Lowe Shipping said.
Ann Moe was one of the members of the Lowe Club that met in 2009.
The Brackwell Group makes pumps. The company opened a new branch in Leeds in 2012.
The Brackwell Group makes pumps. The company started well in 2012.
The Brackwell Group makes pumps. The company was born of hope.
The Brackwell Group makes pumps. The company forged a partnership with Dale Motors in 1991.
The Brackwell Group makes pumps. The company hit the headlines for the first time in 1991.
The Oak Museum shows coins. The opening of the exhibition at the museum in 2012 drew a crowd.
The Oak Museum shows coins. Mayor Ann Moe laid the first stone of the new hall in 2012.
The Corran Union went on strike. The union held its first meeting of the year in Leeds in 2012.
The Corran Union went on strike. The union held its first meeting with ministers in 2012.
The Corran Union went on strike. It counts Tom Ray among its best speakers.
Ferrow Athletic play in the third division. The club played its first match against Oslo in 2012.
The Sorrel Orchestra plays in Graz. The orchestra gave its first concert abroad in 2012.
The Danvers Herald sells well. The paper has appeared in colour since 1991.
The Danvers Herald sells well. Her name appeared in the paper for the first time in 1991.
The Stone Foxes are a band. The band and its fans got together in 2012.
The Harrow Trust runs kitchens. The charity came together with others in 2012 to help.
The film The Long Road won a prize. It was launched in 2012.
The Queen came to Leeds. She opened Parliament in 2012.
Elm School takes 300 children. The school celebrates its centenary of cricket this year.
"""


def beginnings(checker, text):
    claims = checker.extract(text, published="2024-10-03")
    return [c for c in claims if c.relation in ("founded", "age")]


@pytest.mark.parametrize("line", CASES.splitlines())
def test_a_beginning_is_told_of_the_body_named_before(checker, line):
    name, year, founder, text = line.split("|")
    told = [c for c in beginnings(checker, text) if name in c.subject.name and c.relation == "founded"]
    assert [c.when.edtf[:4] if c.when else "" for c in told] == [year]
    assert not founder or any(founder in f.name for f in told[0].founders)


@pytest.mark.parametrize("text", NOTHING.splitlines())
def test_what_a_body_does_later_founds_nothing(checker, text):
    assert beginnings(checker, text) == []


def test_what_the_table_knows_was_founded_before_it_first_met(checker):
    text = "The United Nations has its seat in New York. The organisation held its first meeting in 1946."
    assert beginnings(checker, text) == []
