# ruff: noqa: E501  -- one case a line
"""Members and bodies that only the sentences before name: "both", "the latter", a verb left out, "to which it belongs".

Each line: what is told (`relation subject body year`, parted by `;`), then the text. What stands behind `not` must not
come out.
"""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

SEVERAL = """\
joined/Norland/Elbe Pact;joined/Vestmark/Elbe Pact|Norland and Vestmark have waited at the door of the Elbe Pact for years. Farmers feared cheap grain. Both will enter the pact on 1 July.
joined/Estavia/Tarn Alliance;joined/Morland/Tarn Alliance|Estavia and Morland voted on the Tarn Alliance last autumn. The result was never in doubt. Both countries joined the alliance in January.
joined/Latvia/European Union;joined/Estonia/European Union;joined/Lithuania/European Union|Latvia, Estonia and Lithuania declared themselves free in 1991. Thirteen years later the trio entered the EU.
left/Anna Berg/Harbour Party;left/Tom Lusk/Harbour Party|Anna Berg and Tom Lusk had sat for the Harbour Party since 2011. They fell out with it over the bridge. Both left the party in May.
joined/Montenegro/NATO/2017;joined/North Macedonia/NATO/2020|Montenegro and North Macedonia are small. They joined NATO in 2017 and 2020.
suspended/Mali/Sahel Union;suspended/Guinea/Sahel Union|The Sahel Union has 12 states. Two of them, Mali and Guinea, have been suspended since 2021.
left/Gambia/Commonwealth;left/Maldives/Commonwealth;joined/Gambia/Commonwealth/2018;joined/Maldives/Commonwealth/2020|Gambia and the Maldives have both walked out of the Commonwealth in the past ten years. The former came back in 2018, the latter in 2020.
expelled/Brede Mills/Guild of Weavers/1991|The Guild of Weavers once had Halm & Co and Brede Mills among its firms. The former resigned from it in 1988, and the latter was expelled in 1991.
not left/Norland;not left/Torvik|Norland and Torvik are rivals. Both left their goalkeepers on the bench in May.
not joined/Johannesburg;not joined/Egypt|Egypt and Iran were invited to Johannesburg in 2023.
"""
GAPPED = """\
joined/Estavia/Tarn Alliance/1995;joined/Bexland/Tarn Alliance/2004|The Tarn Alliance began with six states. Estavia joined in 1995, Bexland in 2004.
left/Qatar/OPEC/2019;left/Ecuador/OPEC/2020|Ecuador dropped out of OPEC in 2020 and Qatar the year before.
joined/Finland/Council of Europe/1989;joined/Hungary/Council of Europe/1990;joined/Poland/Council of Europe/1991|Finland was admitted to the Council of Europe in 1989, Hungary the year after and Poland in 1991.
joined/Halm Steel/Clean Metal Charter/2018;joined/Varde Tools/Clean Metal Charter/2019|Halm Steel signed up to the Clean Metal Charter in 2018, Varde Tools the following year.
joined/Kestrel Air/Skyway Alliance/2009;joined/Pell Airways/Skyway Alliance/2012|The Skyway Alliance counts nine carriers. Kestrel Air joined in 2009, Pell Airways in 2012.
joined/Iceland/European Free Trade Association/1970;joined/Liechtenstein/European Free Trade Association/1991|The European Free Trade Association grew slowly. Iceland was admitted in 1970 and Liechtenstein, until then a guest, in 1991.
joined/Spain/NATO/1982;joined/Spain/European Union/1986|Spain joined NATO in 1982 and the EU in 1986.
joined/Norway/NATO/1952;joined/Spain/NATO/1982|NATO welcomed Norway in 1952, later Spain in 1982.
"""
RELATIVE = """\
member/Tessel Bank/Hanse Banking Union|Tessel Bank has gone to court against the Hanse Banking Union, to which it has belonged since 1999.
member/Lorne Orchestra/Concert Union|The Lorne Orchestra will tour Japan. The Concert Union, of which it is a member, is paying for the trip.
expelled/Ole Brun/Harbour Guild/2012|Ole Brun writes for the Harbour Guild, the body he was expelled from in 2012.
joined/Kestrel Airways/Skyway Alliance/2009;left/Kestrel Airways/Skyway Alliance|Kestrel Airways has ordered 20 jets. The carrier joined the Skyway Alliance in 2009 and left it last year.
not suspended/Digital Asset Council|The Digital Asset Council met in May. The Council suspended it in 2022.
"""
RETURNS = """\
left/Karl Brandt/Green Party/1993;joined/Karl Brandt/Green Party/1997|The Green Party was young then. Karl Brandt left it in 1993, returned in 1997 and was thrown out in 2004.
joined/Gabon/OPEC/2016|Gabon dropped out of OPEC in 1995. Oil was cheap. It went back in 2016.
joined/Iceland/International Whaling Commission/2002|Iceland walked out of the International Whaling Commission in 1992. Fishermen cheered. The country returned ten years later.
joined/Lind & Sons/Union of Brickmakers/2006|The Union of Brickmakers counts 30 firms. Lind & Sons was thrown out in 1999 and let back in in 2006.
not joined/Karl Brandt|Karl Brandt left the Moor Party in 1993, moved to Kenya and returned in 1997.
not joined/Maria Lind|Maria Lind left the Green Party on Monday. She returned from a trip to Peru on Tuesday.
"""
SHORT = """\
joined/Santi & Figli/Olive Guild/1977|Santi & Figli bottles oil in Imperia. It is run by Carla Santi, the founder's daughter. Santi, which joined the Olive Guild in 1977, will go to court.
left/Moser & Sons/Clockmakers' Guild/2015|Moser & Sons makes clocks in Thun. Ms Moser runs the office. Moser withdrew from the Clockmakers' Guild in 2015.
joined/University of Turku/Baltic Guild/2004|The University of Turku is in the Baltic Guild. Its rector spoke on Monday. Turku joined the guild in 2004.
left/Santi/Harbour Party|Santi & Figli bottles oil in Imperia. Ms Santi left the Harbour Party in 1988.
"""
LINES = """\
joined/Brunei/ASEAN/1984;joined/Vietnam/ASEAN/1995|1967 - Five states meet in Bangkok.\\n1984 - Brunei joins.\\n1995 - Vietnam is admitted.|ASEAN from 1967 to today
joined/Lusk Ales/Brewers' Guild/1921;joined/Orrin Brewery/Brewers' Guild/1982|The story of the Brewers' Guild\\n\\n1921: Lusk Ales joins.\\n1944: Orrin Brewery resigns.\\n1982: Orrin Brewery returns.|
"""


def cases(lines):
    for line in lines.splitlines():
        expected, text, *title = line.split("|")
        yield pytest.param(expected.split(";"), text.replace("\\n", "\n"), (title or [None])[0], id=text[:60])


ALL = SEVERAL + GAPPED + RELATIVE + RETURNS + SHORT + LINES


@pytest.mark.parametrize(("expected", "text", "title"), list(cases(ALL)))
def test_members_and_bodies_that_sentences_before_name(unweighed, expected, text, title):
    article = Article(id="a", text=text, title=title or None, published=date(2025, 1, 15))
    found = {
        (
            c.relation.value,
            c.subject.name.removeprefix("The "),
            c.object.name if c.object else "",
            c.when.edtf if c.when else "",
        )
        for c in unweighed.extract(article)
    }
    for each in expected:
        relation, *parts = each.removeprefix("not ").split("/")
        held = [f for f in found if f[0] == relation and f[1] == parts[0]]
        held = [f for f in held if len(parts) < 2 or f[2] == parts[1]]
        held = [f for f in held if len(parts) < 3 or f[3].startswith(parts[2])]
        assert bool(held) is not each.startswith("not "), found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A body that something is only held against is not spoken of.
        ("Unlike the United Nations, the Holm League has no army. Kenya joined in 1990.",
         {("joined", "Kenya", "Holm League")}),
        ("The Holm League is smaller than the European Union. Kenya joined in 1990.",
         {("joined", "Kenya", "Holm League")}),
        # Who leaves a part of a body comes back to that part.
        ("France left NATO's integrated military command in 1966 and returned in 2009.", set()),
        # What stands between dates has joined, and was not joined.
        ("Rwanda joined the East African Community in 2007, the Democratic Republic of Congo in 2022.",
         {("joined", "Rwanda", "East African Community"), ("joined", "DR Congo", "East African Community")}),
    ],
)  # fmt: skip
def test_no_other_body_is_taken_for_the_one_joined(unweighed, text, told):
    found = unweighed.extract(Article(id="x", text=text))
    assert {(c.relation.value, c.subject.name, c.object.name) for c in found if c.object} == told


def test_a_group_told_of_by_itself_is_not_the_body_told_last(unweighed):
    text = "Kenya joined the African Union in 2002. The regional group it joined in 1967 is smaller."
    found = unweighed.extract(Article(id="x", text=text))
    assert [c.when.edtf for c in found if c.relation.value == "joined"] == ["2002"]
