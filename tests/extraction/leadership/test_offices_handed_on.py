"""Offices that pass on, that are kept, and whose body only the name of the ruler or the team tells."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

# Title|text|relation>who>body>role[>before] of each claim of leadership.
CASES = """\
Ann Holt|Ann Holt was elected president of the Kolt Union in 1997 after the resignation of Tom Bell.|took_office>Ann Holt>Kolt Union>president>Tom Bell, left_office>Tom Bell>Kolt Union>president
Ann Holt|After the retirement of Tom Bell, Ann Holt became chief executive of Norvik in 1997.|took_office>Ann Holt>Norvik>chief executive>Tom Bell, left_office>Tom Bell>Norvik>chief executive
Ann Holt|Ann Holt became chair of the Red Cross in 2005 after the death of Tom Bell.|took_office>Ann Holt>Red Cross>chair>Tom Bell
Ann Holt|Following the death of her husband in 2003, Ann Holt was elected mayor of Bergen.|took_office>Ann Holt>Bergen>mayor
Ann Holt|Ann Holt was appointed director of the Norvik Museum in 2012 in succession to Tom Bell.|took_office>Ann Holt>Norvik Museum>director>Tom Bell
Ann Holt|Ann Holt became head of Kolt School in 1844, a position she held until 1869.|took_office>Ann Holt>Kolt School>head, held_office>Ann Holt>Kolt School>head
Peru|Ann Holt is president of Peru. She kept Tom Bell, the central bank chief, in his post.|holds_office>Ann Holt>Peru>president
Ann Holt|Ann Holt chairs the board of trustees of Kemira.|holds_office>Ann Holt>Kemira>chair
Ann Holt|Ann Holt was given command of the 5th Brigade in 1942.|took_office>Ann Holt>5th Brigade>commander
Ann Holt|Ann Holt was appointed manager of the Honduras national team in 2010.|took_office>Ann Holt>Honduras national team>manager
Kolt House|Kolt House is a hospital in Leeds. It was opened by King George V in 1912.|holds_office>George V>United Kingdom>king
Kolt House|Kolt House is a church in Leeds. It was blessed by Pope Pius IX in 1869.|holds_office>Pius IX>Catholic Church>pope
Kolt House|The county was taken by Nasir, the Ayyubid sultan of Egypt, in 1188.|holds_office>Nasir>Egypt>sultan
Kolt House|The fort was ordered by Ferdinand V, Holy Roman Emperor.|holds_office>Ferdinand V>Holy Roman Empire>holy roman emperor
Belgium|King Leopold abdicated in 1951. Ann Holt was prime minister from 2014 until 2019.|left_office>Leopold>Belgium>king, held_office>Ann Holt>Belgium>prime minister
Iraq|In 2005 the assembly elected Tom Bell president and Ann Holt prime minister.|took_office>Tom Bell>Iraq>president, took_office>Ann Holt>Iraq>prime minister
Iraq|Tom Bell is the current president; Ann Holt, a former judge, has been prime minister since 2020.|holds_office>Tom Bell>Iraq>president, holds_office>Ann Holt>Iraq>prime minister
Chad|Ann Holt was appointed prime minister of a transitional government in 2022.|took_office>Ann Holt>Chad>prime minister
Chad|Rebel leader Tom Bell seized power in Chad in 1990.|took_office>Tom Bell>Chad>
Norvik|Tom Bell, the former chairman of Norvik, was replaced by Ann Holt last year.|held_office>Tom Bell>Norvik>chairman, took_office>Ann Holt>Norvik>chairman>Tom Bell
Ann Holt|In 1986 Ann Holt joined the Kolt Youth in Vigo, and she was the general secretary of this organization from 1994.|held_office>Ann Holt>Kolt Youth>general secretary
Norvik|Norvik is led by Ann Holt, its chief executive. Deputy chief executive Tom Bell takes over in June.|holds_office>Ann Holt>Norvik>chief executive, holds_office>Tom Bell>Norvik>deputy chief executive, took_office>Tom Bell>Norvik>chief executive
Kolt School|Kolt School is a school in Leeds. The first headmaster, the Rev. Tom Bell, served from 1871 until 1889.|held_office>Tom Bell>Kolt School>headmaster
Kolt School|Kolt School is a school in Leeds. Miss Ann Holt was headmistress until 1951. The present principal, Dr Eva Roe, took up her post in 2016.|held_office>Ann Holt>Kolt School>headmistress, took_office>Eva Roe>Kolt School>principal
Ann Holt|Ann Holt served as superintendent of schools in Flint, Michigan.|held_office>Ann Holt>Flint>superintendent of schools
Norvik|Norvik has appointed Ann Holt as its next director. Holt, currently dean of Kolt School, will succeed Tom Bell, who is retiring after 18 years at the helm. She takes up her post in September.|took_office>Ann Holt>Norvik>director, holds_office>Ann Holt>Kolt School>dean, took_office>Ann Holt>Norvik>director>Tom Bell, left_office>Tom Bell>Norvik>director, took_office>Ann Holt>Norvik>director
Norvik|Ann Holt took over at Norvik in August following the resignation of Tom Bell.|took_office>Ann Holt>Norvik>>Tom Bell, left_office>Tom Bell>Norvik>
Norvik|Ann Holt was named chief executive of Norvik in 2020 after Tom Bell was fired.|took_office>Ann Holt>Norvik>chief executive>Tom Bell, left_office>Tom Bell>Norvik>chief executive
Norvik|Ann Holt became chief executive of Norvik after Tom Bell resigned as mayor of Bergen.|took_office>Ann Holt>Norvik>chief executive, left_office>Tom Bell>Bergen>mayor
Norvik|Norvik named Ann Holt its chief executive. Eva Roe had held the post since 2014.|took_office>Ann Holt>Norvik>chief executive, held_office>Eva Roe>Norvik>chief executive
Norvik|Ann Holt praised Tom Bell, who said he would resign as chairman of Norvik.|left_office>Tom Bell>Norvik>chairman
Kolt Party|The Kolt Party elected Ann Holt and Tom Bell as leaders.|took_office>Ann Holt>Kolt Party>leader, took_office>Tom Bell>Kolt Party>leader
Norvik|Ann Holt and Tom Bell are co-chief executives of Norvik.|holds_office>Ann Holt>Norvik>co chief executive, holds_office>Tom Bell>Norvik>co chief executive
Norvik|Ann Holt and Tom Bell resigned as directors of the Kolt Museum.|left_office>Ann Holt>Kolt Museum>director, left_office>Tom Bell>Kolt Museum>director
Norvik|Ann Holt was handed the reins of the Oslo-based firm Norvik (NVK) in 2019.|took_office>Ann Holt>Norvik>
Ann Holt|Ann Holt chaired the Labour Party and the Fabian Society.|held_office>Ann Holt>Labour Party>chair, held_office>Ann Holt>Fabian Society>chair
Ann Holt|Ann Holt retired as chief executive of Norvik and the Kolt Foundation.|left_office>Ann Holt>Norvik>chief executive, left_office>Ann Holt>Kolt Foundation>chief executive
Norvik|Ann Holt was on Friday named archbishop of Bergen.|took_office>Ann Holt>Bergen>archbishop
Norvik|Ann Holt will take over as chief executive of Norvik from Jan. 1, succeeding Tom Bell.|took_office>Ann Holt>Norvik>chief executive>Tom Bell
Norvik|Ann Holt, who succeeded Tom Bell as chief executive of Norvik, will speak.|took_office>Ann Holt>Norvik>chief executive>Tom Bell
Norvik|His predecessor as chief executive of Norvik, Ann Holt, spoke.|held_office>Ann Holt>Norvik>chief executive
Norvik|Ann Holt is chief executive of Norvik. Her first run for the top job ended in 2012.|holds_office>Ann Holt>Norvik>chief executive
Norvik|Ann Holt was chair of Norvik for ten years before handing over to Tom Bell in May.|held_office>Ann Holt>Norvik>chair, left_office>Ann Holt>Norvik>chair, took_office>Tom Bell>Norvik>chair>Ann Holt
Norvik|Norvik makes lorries. Ann Holt remained at its head until 2004.|held_office>Ann Holt>Norvik>
Norvik|Ann Holt handed Norvik over to Tom Bell in 2014.|left_office>Ann Holt>Norvik>, took_office>Tom Bell>Norvik>>Ann Holt
Norvik|Ann Holt took over at Norvik in 2004 and handed over to Tom Bell ten years later.|took_office>Ann Holt>Norvik>, left_office>Ann Holt>Norvik>, took_office>Tom Bell>Norvik>>Ann Holt
Norvik|Tom Bell resigned as chair of Norvik. Ann Holt, the banker who succeeded Tom Bell, spoke.|left_office>Tom Bell>Norvik>chair, took_office>Ann Holt>Norvik>chair>Tom Bell
Norvik|Ann Holt is chair of Norvik. Her predecessor, Tom Bell, left office in 2020.|holds_office>Ann Holt>Norvik>chair, left_office>Tom Bell>Norvik>chair
Peru|Ann Holt, the prime minister of the day, stayed at home.|held_office>Ann Holt>Peru>prime minister
Norvik|Under Ann Holt as chief executive of Norvik, profits rose.|holds_office>Ann Holt>Norvik>chief executive
Elmford University|Elmford University has named Ann Holt its vice-chancellor. Holt, who is dean of Kolt School, takes over from Tom Bell on 1 August.|holds_office>Ann Holt>Kolt School>dean, took_office>Ann Holt>Elmford University>vice chancellor>Tom Bell
Norvik|Norway's Kolt Party on Saturday elected Ann Holt and Eva Roe as co-leaders, replacing Tom Bell.|took_office>Ann Holt>Kolt Party>co-leader>Tom Bell, took_office>Eva Roe>Kolt Party>co-leader>Tom Bell
Norvik|Ann Holt has been chief executive of Norvik since 2016. She took over from Tom Bell, now chairman of Kemira.|holds_office>Ann Holt>Norvik>chief executive, took_office>Ann Holt>Norvik>chief executive>Tom Bell, holds_office>Tom Bell>Kemira>chairman
"""  # noqa: E501
LEADERSHIP = ("took_office", "left_office", "holds_office", "held_office")


@pytest.mark.parametrize("line", CASES.splitlines())
def test_office_is_read_with_who_and_what(line, unweighed):
    title, text, expected = line.split("|")
    claims = unweighed.extract(Article(id="x", title=title, text=text))
    told = {
        ">".join(
            [
                claim.relation.value,
                claim.subject.name,
                claim.object.name if claim.object else "-",
                claim.role.name if claim.role else "",
                *([claim.predecessor.name] if claim.predecessor else []),
            ]
        )
        for claim in claims
        if claim.relation.value in LEADERSHIP
    }
    assert told == set(expected.split(", "))


NOBODYS = """\
Communists seized power in Norway in a coup in 1948.
She served as presidential elector of Maryland in 1820.
He became 4th Duke of Ashford in 1558.
"""


@pytest.mark.parametrize("text", NOBODYS.splitlines())
def test_what_is_no_office_gives_no_claim(text, unweighed):
    claims = unweighed.extract(Article(id="x", title="In brief", text=text))
    assert [claim for claim in claims if claim.relation.value in LEADERSHIP] == []


def test_left_the_party_is_not_the_chamber(unweighed):
    text = (
        "Ann Holt is a Croatian politician of the Kolt Democratic Union. In 2000 she was elected to the "
        "Sabor. She left the party in 2014."
    )
    claims = unweighed.extract(Article(id="x", title="Ann Holt", text=text))
    assert [c.object.name for c in claims if c.relation.value == "left"] == ["Kolt Democratic Union"]


def test_a_name_without_its_accents_keeps_its_row(unweighed):
    """The table writes Hugo Chávez; the text has Chavez alone further on."""
    text = "Hugo Chavez made headlines on Tuesday. Chavez came to power in 1999."
    (claim,) = unweighed.extract(Article(id="x", text=text))
    assert claim.subject.entity_id == "person:hugo-chavez"


def test_who_sacks_does_not_succeed(unweighed):
    text = "Chancellor Ann Holt sacked finance minister Tom Bell on Friday."
    (left,) = [c for c in unweighed.extract(Article(id="x", text=text)) if c.relation.value == "left_office"]
    assert (left.subject.name, left.successor) == ("Tom Bell", None)


def test_a_second_term_is_no_beginning(unweighed):
    texts = (
        "Norvik is led by Ann Holt, who was elected in 2016.",
        "Norvik is led by Ann Holt, who was re-elected in 2016 to a second term.",
        "Norvik is led by Ann Holt, who was reappointed in 2016.",
    )
    told = [unweighed.extract(Article(id="x", text=text))[0].when for text in texts]
    assert [when and when.edtf for when in told] == ["2016/..", None, None]


def test_governing_is_of_the_state_not_of_the_party(checker):
    text = "Christian Lindner heads the Free Democrats. He met Angela Merkel, who had governed for 16 years."
    (length,) = [c for c in checker.extractor.extract(Article(id="x", text=text)) if c.quantity]
    assert length.object.name == "Germany"


def test_who_follows_a_leaving_does_not_leave(unweighed):
    text = "Following the resignation of Tom Bell, Ann Holt became president of Norvik in March 2013."
    left = [c for c in unweighed.extract(Article(id="x", text=text)) if c.relation.value == "left_office"]
    assert [claim.subject.name for claim in left] == ["Tom Bell"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ann Holt was elected president of Norvik in March 2013 after the resignation of Tom Bell.", None),
        ("Ann Holt was elected president of Norvik in 2013 after the resignation of Tom Bell.", "2013"),
        ("After the resignation of Tom Bell in March 2013, Ann Holt led Norvik.", "2013-03"),
    ],
)
def test_who_went_before_may_have_gone_the_month_before(unweighed, text, when):
    left = [c for c in unweighed.extract(Article(id="x", text=text)) if c.relation.value == "left_office"]
    assert [claim.when and claim.when.edtf for claim in left] == [when]


def test_who_names_somebody_is_not_named(unweighed):
    text = "Kenya's new president, Tom Bell, sworn in on September 23, named Ann Holt prime minister."
    claims = unweighed.extract(Article(id="x", text=text))
    assert {c.subject.name for c in claims if c.role is not None and c.role.name == "prime minister"} == {
        "Ann Holt"
    }


def test_a_state_replaces_nobody(unweighed):
    text = "Germany's Green Party met on Saturday. They replace Tom Bell as chair."
    claims = unweighed.extract(Article(id="x", text=text))
    assert not [c for c in claims if c.relation.value == "took_office" and c.subject.name == "Germany"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt resigned and Bo Ek took her place at Norvex Motors.", {("Bo Ek", "Norvex Motors")}),
        (
            "Ann Holt quit as its head in May, and Bo Ek took her place at Norvex Motors.",
            {("Bo Ek", "Norvex Motors")},
        ),
        ("Ann Holt was injured. Bo Ek took her place at Norvex Motors.", set()),
    ],
)
def test_who_takes_the_place_of_somebody_gone_joins_nothing(told, text, expected):
    assert told("took_office", text) == expected
    assert told("joined", text) == set()
