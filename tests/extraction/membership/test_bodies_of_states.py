# ruff: noqa: E501  -- one case a line
"""Which body of states a whole passage means, who is in it and since when.

Each line: what is told (`relation/subject/body/year`, parted by `;`), then the text. What stands behind `not` must not
come out.
"""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

NOUNS = """\
founded/NATO/None/1949;not founded/Warsaw Pact/None/1949|Two newcomers asked the alliance for more ships. NATO said no.\\n\\nThe Warsaw Pact was made in 1955. Poland, once in it, joined NATO in 1999. The alliance was founded in 1949.
left/Albania/Warsaw Pact/1968|The Warsaw Pact was made in 1955. Albania left the alliance in 1968.
joined/Morocco/African Union/2017;not joined/Morocco/European Union|Croatia joined the European Union in 2013.\\n\\nThe African Union was launched in 2002. The bloc has 55 members. Morocco joined in 2017.
joined/Kenya/Holm Pact/1960|The Holm Pact was signed in 1950. Kenya joined the alliance in 1960.
"""
COUNCILS = """\
joined/Greece/Council of Europe/1949;joined/Spain/Council of Europe/1977|The Council of Europe must not be taken for the European Council. Greece joined the Council in August 1949. Spain joined in 1977.
joined/Kenya/Bank of Holm/1990|The Bank of Holm is older than the Lind Bank. Kenya joined the Bank in 1990.
joined/Mali/World Trade Organization/1995|The World Trade Organization replaced the General Agreement on Tariffs and Trade in 1995. Mali joined in May 1995.
member/Norway/Council of Europe;not member/Norway/European Council|We met near the Council of Europe. António Costa leads the European Council. Norway is a member of the Council.
not expelled/Russia/European Council|The European Council met in Brussels. The Council of Europe meets in Strasbourg. Russia was expelled from the Council in 2022.
"""
GONE_AGAIN = """\
joined/Mali/Holm Union/1999;left/Mali/Holm Union/2016|The Holm Union has nine members. Mali came in in 1999 and left again in 2016.
joined/Mali/Holm Union/1999;left/Mali/Holm Union/2016|The Holm Union has nine members. Mali was let in in 1999 and walked out again in 2016.
not left/Mali/Holm Union|The Holm Union met in May. Mali came in fifth and left in June.
not left/Mali/Holm Union|The Holm Union has nine members. Mali joined the union's talks and pulled out in May.
joined/Elm Guild/Trades Congress/1966;expelled/Elm Guild/Trades Congress/1977|The Elm Guild affiliated to the Trades Congress in 1966 but was thrown out in 1977.
suspended/Elm Federation/World Ice Council/2024|The Elm Federation has been a member of the World Ice Council since 1988, but was suspended in November 2024.
not suspended/Elm Air/Star Alliance|Elm Air has been a member of the Star Alliance since 2001 but was suspended from flying to Rome in 2003.
not suspended/Bo Lind/Elm League|Bo Lind joined the Elm League in 1999 but was suspended for two games in 2001.
member/Kenya/Holm Union/1950|The Holm Union suspended Kenya in 2009. The country, a member since 1950, may appeal.
member/Karl Ekdahl/Communist Party|Karl Ekdahl belonged to the Communist Party until 1968, then to nothing at all.
left/Elm Church/Mora Synod|The Elm Church has broken with the Mora Synod.
joined/Kenya/Holm Union|The government has taken Kenya into the Holm Union.
"""
COURTS = """\
not joined/Mali/World Trade Organization;not member/Peru/World Trade Organization|The World Trade Organization has 166 members.\\n\\nThe International Criminal Court was created in 2002. Mali joined in 2024. Peru is not a member.
joined/Kenya/World Trade Organization;joined/Peru/World Trade Organization;not joined/Mali/World Trade Organization/2015|Kenya, Peru and Mali joined the World Trade Organization in 2015 and 2016.
joined/Kenya/NATO/2015;joined/Peru/NATO/2016|Kenya and Peru joined NATO in 2015 and 2016.
"""
PARTS = """\
not joined/France;not left/France|NATO was founded in 1949. France left the alliance's military command in 1966 and returned in 2009.
not joined/Greece;not left/Greece|NATO was founded in 1949. Greece quit its military wing in 1974 and came back in 1980.
not joined/France|France withdrew from NATO's integrated military structure in 1966 and rejoined it in 2009.
not joined/Russia/Council of Europe|Russia walked out of the Council of Europe's parliamentary assembly in 2014 and returned in 2019.
left/Gambia/Commonwealth/2013;joined/Gambia/Commonwealth/2018|The Gambia left the Commonwealth in 2013 and rejoined it in 2018.
left/Greece/Council of Europe/1969|Greece withdrew from the Council of Europe in 1969.
"""
SINCE = """\
member/Switzerland/Schengen Area/2008;member/Liechtenstein/Schengen Area/2011|The Schengen Area has 29 members. Switzerland has been a member since 2008, Liechtenstein since 2011.
member/Norway/NATO/1949;member/Finland/NATO/2023;member/Sweden/NATO/2024|Norway has belonged to NATO since 1949, Finland since 2023 and Sweden since 2024.
candidate/Serbia/European Union/2012;candidate/Albania/European Union/2014|The European Union has 27 members. Serbia became a candidate in 2012, Albania two years later.
joined/Monaco/Council of Europe/2004;joined/Montenegro/Council of Europe/2007|Monaco joined the Council of Europe in 2004 as its 46th member and Montenegro in 2007 as its 47th.
joined/Finland/NATO/2023;joined/Sweden/NATO/2024|Finland became the 31st member of NATO in 2023, Sweden the 32nd in 2024.
not member/Norway|Ireland has been a member of the European Union since 1973, Norway voted in 1994.
"""
GROUPS = """\
joined/Estonia/NATO/2004;joined/Latvia/NATO/2004;joined/Lithuania/NATO/2004|The three Baltic states joined NATO in 2004.
member/Denmark/NATO;member/Iceland/NATO;member/Sweden/NATO|The Nordic countries are all members of NATO.
joined/Poland/European Union/2004;joined/Slovakia/European Union/2004|All four Visegrad countries joined the European Union in 2004.
not joined/Estonia|Two of the Baltic states joined the Holm League in 1990.
joined/Mora College/Nordic Five Lab;not joined/Mora College/Norway|Mora College was admitted to the Nordic Five Lab network in 2011.
not joined/Mora College/Latvia|Mora College has joined the Baltic States Forum.
joined/Latvia/NATO/2004;not joined/Baltic states|The Baltic states Estonia, Latvia and Lithuania joined NATO in 2004.
not joined/Estonia|The four Baltic states joined the Holm League in 1990.
joined/Lithuania/NATO/2004|Seven countries joined NATO in 2004, among them the Baltic states.
left/Mali/ECOWAS/2025;left/Niger/ECOWAS/2025|Three countries left ECOWAS in 2025: Mali, Burkina Faso and Niger.
joined/Cyprus/European Union/2004;joined/Slovenia/European Union/2004|The largest round of the European Union came in 2004, when three countries joined: Cyprus, Malta and Slovenia.
member/Mali/ECOWAS;member/Niger/ECOWAS|Mali, Burkina Faso and Niger left ECOWAS in 2025. All three had been founding members.
member/Finland/NATO;member/Sweden/NATO|NATO has 32 members. Finland and Sweden were long neutral. Both are now members.
member/Austria/NATO;member/Ireland/NATO|Austria and Ireland are neutral. Neither belongs to NATO.
member/Ukraine/NATO;member/Georgia/NATO|NATO has 32 members. Ukraine and Georgia are not members.
"""
ANSWERS = """\
member/Russia/G7/1997|Q: Is Russia in the G7?\nA: No. It was a member from 1997 to 2014.
member/China/G20;not member/G7/G20|Q: Is Japan in the G7?\nA: Yes.\n\nQ: Is China in the G7?\nA: No, it is not. It belongs to the G20.
joined/Switzerland/United Nations/2002;member/Switzerland/European Union|Is Switzerland a member of the United Nations? Yes. It joined in 2002. It is not a member of the European Union.
joined/Kosovo/United Nations;applied/Kosovo/European Union/2022|**Is Kosovo in the UN?** No. Kosovo declared independence in 2008 but has never become a member. It applied to join the European Union in 2022.
joined/Kenya/Holm League/1990|The Holm League is old. "Is Norway in NATO?" he asked. Kenya joined the league in 1990.
"""
APART = """\
joined/Montenegro/NATO/2017;joined/North Macedonia/NATO/2020;not joined/North Macedonia/NATO/2017|NATO grew. Montenegro and North Macedonia are small. Both joined late: Montenegro in 2017, North Macedonia in 2020.
suspended/Mali/ECOWAS/2021;suspended/Guinea/ECOWAS/2021-09|ECOWAS has 12 members. Three states have been suspended: Mali in 2021, Burkina Faso in January 2022 and Guinea in September 2021.
left/Qatar/OPEC/2019;not member/Qatar|OPEC has 12 members. Qatar, a member for 57 years, quit in January 2019.
member/Angola/OPEC/2007;left/Angola/OPEC/2023|OPEC has 12 members. Angola, a member since 2007, left in 2023.
not joined/Guinea-Bissau/African Union|Benin belongs to the African Union. It shares a currency in the West African Monetary Union. Guinea-Bissau joined that union in 1997.
joined/Kenya/Lind Union/1990|Mali is in the Holm League and the Lind Union. Kenya joined the latter union in 1990.
"""
AIMS = """\
not joined/Finland|NATO has 32 members. "Finland did not join to sit in the back row," a diplomat said.
not left/United Kingdom|Britain did not leave the European Union to be poorer.
not founded/Holm League|They did not found the Holm League in 1990 to lose money.
joined/Norway/NATO|Norway did not join NATO to please anyone, but Norway joined NATO in 1949.
"""


def _cases(text):
    return [line.split("|", 1) for line in text.splitlines() if line]


@pytest.mark.parametrize(
    ("told", "text"),
    _cases(NOUNS)
    + _cases(COUNCILS)
    + _cases(COURTS)
    + _cases(PARTS)
    + _cases(SINCE)
    + _cases(GROUPS)
    + _cases(AIMS)
    + _cases(GONE_AGAIN),
)
def test_bodies_of_states(unweighed, told, text):
    article = Article(id="x", text=text.replace("\\n", "\n"), published=date(2025, 3, 1))
    found = [
        (
            c.relation.value,
            c.subject.name,
            c.object.name if c.object else "None",
            c.when.interval.edtf if c.when and c.when.interval else "",
        )
        for c in unweighed.extract(article)
    ]
    for each in told.split(";"):
        parts = each.removeprefix("not ").split("/")
        held = [f for f in found if list(f[: len(parts[:3])]) == parts[:3]]
        held = [f for f in held if len(parts) < 4 or f[3].startswith(parts[3])]
        assert bool(held) is not each.startswith("not "), found


def test_counting_up_founds_nothing(unweighed):
    grown = "The Holm League grew from six to nine members in 1973."
    born = "The Holm League grew out of two clubs in 1973."
    told = [
        [c.relation.value for c in unweighed.extract(Article(id="x", text=text))] for text in (grown, born)
    ]
    assert "founded" not in told[0]
    assert "founded" in told[1]


PLACES = """\
Monaco 46;Montenegro 47|The Council of Europe is old. Monaco joined in 2004 as the 46th member and Montenegro in 2007 as the 47th.
Finland 31;Sweden 32|Finland joined NATO as the 31st member in 2023; Sweden followed as the 32nd a year later.
Sweden 33|NATO is an alliance. Sweden, the 33rd member, joined in 2024.
Montenegro 29|NATO is an alliance. It admitted Montenegro as its 29th member in 2017.
Croatia 28|Croatia joined the European Union on 1 July 2013 as the 28th member state, a decade after applying.
|Finland and Sweden joined NATO as the 31st and the 32nd member.
|Kenya joined the Holm League in 1990 on the 5th day of the summit.
|Mali joined the Holm League in 1990 and became the 12th member to ratify its charter.
"""


@pytest.mark.parametrize(("told", "text"), _cases(PLACES))
def test_places_of_members(unweighed, told, text):
    found = unweighed.extract(Article(id="x", text=text, published=date(2025, 3, 1)))
    places = {
        f"{c.subject.name} {c.quantity.value:.0f}" for c in found if c.relation.value == "ordinal_member"
    }
    assert places == ({*told.split(";")} if told else set())


DENIED = """\
Austria+|Austria was admitted to the European Union in 1995, Norway was not.
Austria+|Austria joined the European Union in 1995, Norway did not.
Germany+;Austria-|Germany is a member of NATO, Austria is not.
Germany+;Austria-|Germany belongs to NATO, Austria does not.
Austria-;Ireland-|NATO is an alliance. Austria and Ireland are near. Neither is a member.
Austria-;Ireland-|NATO is an alliance. Austria and Ireland are near. Neither of them is a member.
Austria+;Ireland+|NATO is an alliance. Austria and Ireland are near. Each of them is a member.
Norway-|Norway was not admitted to the European Union.
"""


@pytest.mark.parametrize(("told", "text"), _cases(DENIED))
def test_who_is_in_and_who_is_not(unweighed, told, text):
    found = unweighed.extract(Article(id="x", text=text, published=date(2025, 3, 1)))
    said = {f"{c.subject.name}{'+' if c.polarity.value == 'positive' else '-'}" for c in found}
    assert said == {*told.split(";")}
