"""Offices left in a sentence that names neither the body nor the post: the text told them before."""

from datetime import date

import pytest

from claims.types import Article, Modality, Polarity

pytestmark = pytest.mark.model

FIRM = "Marta Quill has been chief executive of the Ostrow Group since 2015. It makes tiles in Hull. "
CLUB = "Luis Ferro, the head coach of Norby Rovers, signed a new deal last year. The club is last. "
PARTY = "Odo Brenn was elected leader of the Civic Union in 2012. The party has 40 seats in parliament. "
STATE = "Prime Minister Edvard Lunde of Norland has faced protests for weeks. Parliament met on Monday. "


@pytest.fixture(scope="module")
def left(unweighed):
    """Give person, body, modality and polarity of each leaving that a text tells."""

    def found(text):
        claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 3)))
        return [
            (c.subject.name, c.object and c.object.name, c.modality, c.polarity)
            for c in claims
            if c.relation.value == "left_office"
        ]

    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Quill left on Tuesday.",
        "Quill left by mutual consent on Friday.",
        "Quill left after a row with the owners.",
        "She departed abruptly.",
        "She has since left.",
        "Quill walked away in 2021 with $4m.",
        "Quill moved on last summer.",
        "Quill was forced to go.",
        "Quill gave up the reins in April.",
        "Quill relinquished control in April.",
        "Quill handed over in April.",
        "Quill served her last day on Friday.",
        "Quill went into retirement last year.",
        "Quill called it a day on Friday.",
        "Quill lasted 11 months.",
        "The company and Quill parted company in May.",
    ],
)
def test_an_officer_goes(left, sentence):
    assert ("Marta Quill", "Ostrow Group", Modality.ASSERTED, Polarity.POSITIVE) in left(FIRM + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ferro was removed on Tuesday.",
        "Ferro has been replaced.",
        "He was let go last week.",
        "Ferro was edged out in June.",
        "Ferro was made redundant in June.",
        "Ferro was stripped of his post on Sunday.",
        "The owners replaced Ferro in June.",
        "The club has ditched him.",
        "The club got rid of Ferro in June.",
        "The board dispensed with the services of Ferro in June.",
        "The owners had Ferro removed in June.",
        "A run of defeats cost Ferro his job.",
        "Ferro, who was removed in May, has sued.",
        "His contract was terminated in June.",
        "Ferro's contract was not renewed.",
    ],
)
def test_an_officer_is_sent_away(left, sentence):
    assert ("Luis Ferro", "Norby Rovers", Modality.ASSERTED, Polarity.POSITIVE) in left(CLUB + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Brenn's departure was announced on Tuesday.",
        "Brenn's sacking came as no surprise.",
        "His sudden exit stunned members.",
        "The removal of Brenn in May caused an outcry.",
        "Brenn's time in charge is over.",
        "Brenn's last day was Friday.",
        "Brenn's four years in office came to an end in May.",
        "Brenn's fall from office was sudden.",
        "Brenn is out.",
        "Brenn was gone within a week.",
        "Brenn is no longer in charge.",
        "Brenn is no longer with the party.",
        "The leader was forced out in May.",
    ],
)
def test_an_officer_is_gone(left, sentence):
    assert ("Odo Brenn", "Civic Union", Modality.ASSERTED, Polarity.POSITIVE) in left(PARTY + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Quill left for Paris on Tuesday.",
        "Quill left on Tuesday for talks in Oslo.",
        "Quill left the meeting on Tuesday.",
        "Quill left the hospital on Friday.",
        "Quill left a rival firm in 2010.",
        "Quill left after two hours.",
        "Quill left it to others on Friday.",
        "Quill went home on Friday.",
        "Quill went on to become a judge in 2021.",
        "Quill went to join the guests on Friday.",
        "Quill stepped back from the edge.",
        "Quill stepped out on Tuesday.",
        "Quill walked out of the hall on Monday.",
        "Quill moved on to the next question.",
        "Quill gave up smoking in June.",
        "Quill gave up her bonus in May.",
        "Quill handed over the documents on Tuesday.",
        "Quill laid down her baton after two hours.",
        "Quill left her office at noon on Friday.",
        "Quill was removed from the plane on Tuesday.",
        "Quill was removed from the hall by two stewards.",
        "Police removed Quill on Friday.",
        "Quill was discharged from hospital on Tuesday.",
        "Quill was replaced for one day in May by Ann Holm.",
        "Quill removed two managers on Tuesday.",
        "Quill is out of town.",
        "Quill is no longer in pain.",
        "Quill's departure for Oslo was delayed.",
        "Quill's removal of the sign surprised staff.",
        "Quill's dismissal of the report came on Tuesday.",
        "Quill's exit package was criticised.",
        "Quill's contract was renewed on Tuesday.",
        "Mia Corr, a customer, left on Tuesday.",
        "Mia Corr's departure was announced on Tuesday.",
    ],
)
def test_another_thing_is_left(left, sentence):
    assert left(FIRM + sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Quill is to leave in May.",
        "Quill refused to go.",
        "The board refused to remove Quill.",
        "Critics demanded her dismissal on Friday.",
        "A move to remove Quill failed in May.",
        "Quill could be replaced in May.",
        "If Quill left in May, the shares would fall.",
    ],
)
def test_what_has_not_happened_is_not_asserted(left, sentence):
    told = left(FIRM + sentence)
    assert all(
        (modality, polarity) != (Modality.ASSERTED, Polarity.POSITIVE) for *_, modality, polarity in told
    )


@pytest.mark.parametrize("sentence", ["Lunde left on Thursday.", "Lunde's departure was delayed by fog."])
def test_a_head_of_state_travels(left, sentence):
    assert left(STATE + sentence) == []


def test_who_left_before_leaves_no_office_again(left):
    text = "Ed Tran, a former chief executive of Pixlo, lives in Oslo. Tran was removed on Friday."
    assert left(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norby Rovers have fired Luis Ferro, who won the cup. Ferro was the manager of Norby Rovers.",
        "Luis Ferro was sacked on Monday. Ferro, who had been manager of Norby Rovers since May, wept.",
        "With Ferro gone, the team won. Luis Ferro was the manager of Norby Rovers until February.",
    ],
)
def test_the_office_is_told_behind(left, text):
    assert ("Luis Ferro", "Norby Rovers", Modality.ASSERTED, Polarity.POSITIVE) in left(text)


def test_who_enters_an_office_behind_has_not_left_it(left):
    assert left("Luis Ferro left on Monday. Ferro became manager of Norby Rovers.") == []


@pytest.mark.parametrize("title", ["mayor", "town's mayor", "new mayor"])
def test_a_title_stands_for_whom_a_verb_gave_it(left, title):
    told = left(f"Dario Fenn was elected mayor of Port Callan in 2018. The {title} resigned in May.")
    names = {name for name, *_ in told}
    assert ("Dario Fenn" in names) == (title == "mayor")
