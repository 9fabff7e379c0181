"""Who fills an office that the text told to be open: the sentence names neither the office nor its body."""

from datetime import date

import pytest

from claims.extraction.vacancies import open_offices
from claims.types import Article, Modality, Polarity
from tests.cases import assert_told

pytestmark = pytest.mark.model

SOUGHT = "Halden Motors builds trams. The company had sought a new chief executive since March. "
LEFT = "Jan Berg resigned as chairman of Torvik Bank in May. "
VOTED = "The Rail Union met in Torvik to elect a general secretary. "
OWN = "Mette Holt, the chief executive of Halden Motors, opened a tramway. "

FILLED = """\
Mette Holt was hired on Tuesday.
Mette Holt has now been appointed by the board.
Mette Holt, 51, was brought in from a rival.
Mette Holt, appointed last week, met the drivers.
The former banker Mette Holt took charge on Monday.
Its deputy Mette Holt stepped up in June.
Mette Holt will start on 1 July.
Mette Holt began her tenure in June.
Mette Holt was handed the reins in June.
Mette Holt beat three rivals to the job.
Mette Holt rose to the vacant post in June.
Mette Holt was thrust into the role in June.
The job went to Mette Holt in June.
The vacancy was filled by Mette Holt.
The choice fell on Mette Holt.
The board picked Mette Holt on Tuesday.
The board has turned to Mette Holt.
The owners put Mette Holt in charge.
The directors gave the post to Mette Holt, a former banker.
The board offered Mette Holt the job in June, and she accepted.
It found one in Mette Holt.
It voted Mette Holt in on Sunday.
Mette Holt's appointment took effect in June.
The appointment of Mette Holt was confirmed on Friday.
In came Mette Holt.
"""

NOT_FILLED = """\
Mette Holt was hired as a driver on Tuesday.
Mette Holt was appointed to the audit committee on Tuesday.
Mette Holt was picked for the squad.
Mette Holt started on the bench.
Mette Holt stepped in to help.
Mette Holt took charge of the ball.
Mette Holt was called in by the police on Tuesday.
Mette Holt was named after her aunt.
Mette Holt was given the job of finding one.
The prize went to Mette Holt.
The board turned to Mette Holt for advice.
The board chose a song by Mette Holt.
The board named the ship Mette Holt.
The rival Kessler Trams hired Mette Holt on Tuesday.
A statue of Mette Holt was installed on Tuesday.
The workers hired by Mette Holt were glad.
Mette Holt and Lars Vik were hired on Tuesday.
"""

NOT_ASSERTED = """\
Mette Holt is to be appointed in January.
Mette Holt could be hired in May.
Mette Holt was not hired.
Mette Holt was offered the job but declined.
Mette Holt was tipped for the job.
The job may go to Mette Holt.
The board refused to appoint Mette Holt.
"""

IN_OWN = """\
She was picked in 2014.
She was brought in last summer.
Holt took charge in May 2014.
Her term began in 2014.
The board chose her in 2014.
She was handed the job in May.
The job went to her in 2014.
"""

NOT_IN_OWN = """\
She was named in a lawsuit in May 2014.
She began her career in 2014.
Kessler Trams hired her in 2004.
She was hired by Kessler Trams in 2004.
The medal was given to her in May 2014.
Her trial began in May.
"""


@pytest.mark.parametrize("text", FILLED.splitlines())
@pytest.mark.parametrize(("opening", "body"), [(SOUGHT, "Halden Motors"), (LEFT, "Torvik Bank")])
def test_an_open_office_is_filled(told, opening, body, text):
    assert_told(told("took_office", opening + text), "Mette Holt", body)


@pytest.mark.parametrize("text", FILLED.splitlines())
def test_none_is_where_the_text_tells_of_none(told, text):
    assert_told(told("took_office", f"Halden Motors builds trams. It did well. {text}"), "not Mette Holt", "")


@pytest.mark.parametrize("text", NOT_FILLED.splitlines())
def test_other_things_fill_no_office(told, text):
    assert_told(told("took_office", SOUGHT + text), "not Mette Holt", "")


@pytest.mark.parametrize("text", NOT_ASSERTED.splitlines())
def test_what_may_be_is_not_asserted(unweighed, text):
    claims = unweighed.extract(
        Article(id="x", title="In brief", text=SOUGHT + text, published=date(2024, 10, 2))
    )
    said = [c for c in claims if c.relation.value == "took_office" and c.subject.name == "Mette Holt"]
    assert all(c.modality is not Modality.ASSERTED or c.polarity is Polarity.NEGATIVE for c in said)


@pytest.mark.parametrize("text", ["Mette Holt won by 52 votes to 40.", "Mette Holt won the vote on Sunday."])
def test_who_wins_the_vote_for_an_office_enters_it(told, text):
    assert_told(told("took_office", VOTED + text), "Mette Holt", "Rail Union")


@pytest.mark.parametrize("text", IN_OWN.splitlines())
def test_somebody_entered_the_office_the_text_gives_her(told, text):
    assert_told(told("took_office", OWN + text), "Mette Holt", "Halden Motors")


@pytest.mark.parametrize("text", NOT_IN_OWN.splitlines())
def test_other_things_are_no_entry_into_her_office(told, text):
    assert_told(told("took_office", OWN + text), "Mette Holt", "not Halden Motors")


def test_the_open_office_is_meant_and_not_one_told_beside_it(unweighed):
    text = (
        SOUGHT
        + "Its chairman, Jan Berg, said that the search had been long. Mette Holt was hired on Tuesday."
    )
    claims = unweighed.extract(Article(id="x", title="In brief", text=text, published=date(2024, 10, 2)))
    roles = {c.role.name for c in claims if c.subject.name == "Mette Holt" and c.role is not None}
    assert roles == {"chief executive"}


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("Torvik Bank has had no chairman since May.", True),
        ("Torvik Bank advertised the post of chairman.", True),
        ("Torvik Bank parted company with its chairman, Jan Berg.", True),
        ("Jan Berg's term as chairman of Torvik Bank ended in May.", True),
        ("The chairman of Torvik Bank opened a branch.", False),
        ("Torvik Bank sought a new building.", False),
    ],
)
def test_what_tells_an_office_to_be_open(text, is_open):
    assert bool(open_offices(text, 0, len(text))) is is_open


def test_a_visitor_with_an_office_of_his_own_enters_none(told):
    text = LEFT + "Mette Holt, the governor of Norvik since 2021, arrived on Monday."
    assert not told("took_office", text)
