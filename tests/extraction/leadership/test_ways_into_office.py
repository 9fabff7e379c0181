"""Ways into an office and out of it: a call, a see, a journey to lead, years spent as."""

import pytest

pytestmark = pytest.mark.model


def moves(drafts):
    return {
        (d.candidate.relation.value, d.subject.name, d.object and d.object.name)
        for d in drafts
        if d.candidate.relation.value in ("took_office", "left_office")
    }


@pytest.mark.parametrize(
    ("text", "relation", "body"),
    [
        ("Ann Holt left Bonn in 1910 to head the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt left her post as head of Elm Bank to run Norvex.", "took_office", "Norvex"),
        ("Ann Holt was sent to Bonn to head the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt was nominated to lead the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt was called as pastor of the Elm Baptist Church.", "took_office", "Elm Baptist Church"),
        ("Ann Holt accepted an appointment as director of the Elm Institute.", "took_office",
         "Elm Institute"),
        ("Ann Holt accepted an offer to become director of the Elm Institute.", "took_office",
         "Elm Institute"),
        ("Ann Holt was entrusted with the presidency of the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt advanced to director of the Elm Institute in 1910.", "took_office", "Elm Institute"),
        ("Ann Holt worked her way up to director of the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt was voted president of the Elm Institute.", "took_office", "Elm Institute"),
        ("The presidency of the Elm Institute was assumed by Ann Holt in 1910.", "took_office",
         "Elm Institute"),
        ("The leadership of the Elm Institute was taken over by Ann Holt.", "took_office", "Elm Institute"),
        ("Norvex named its finance chief, Ann Holt, interim chief executive.", "took_office", "Norvex"),
        ("Ann Holt won the race for mayor of Elmport.", "took_office", "Elmport"),
        ("Ann Holt was assigned to serve as director of the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt is back as director of the Elm Institute.", "took_office", "Elm Institute"),
        ("Ann Holt is to coach Elmport Rovers.", "took_office", "Elmport Rovers"),
        ("Elmport Town Football Club hired the Spanish coach Luis Paz in May.", "took_office",
         "Elmport Town Football Club"),
        ("Ann Holt signed a two-year contract to coach Elmport Town Football Club.", "took_office",
         "Elmport Town Football Club"),
        ("Ann Holt moved up from finance director to chief executive of Norvex.", "took_office", "Norvex"),
        ("Delegates returned Ann Holt as chair of the Elm Union.", "took_office", "Elm Union"),
        ("Ann Holt defeated Tom Ray in Malawi's presidential election of 2010.", "took_office", "Malawi"),
        ("Malawi held a presidential election in 2010, won by Ann Holt.", "took_office", "Malawi"),
        ("The scandal cost Ann Holt her job as director of the Elm Institute.", "left_office",
         "Elm Institute"),
        ("Ann Holt's long rule in Malawi came to an end in 1994.", "left_office", "Malawi"),
        ("Ann Holt to be chief executive of Norvex.", "took_office", "Norvex"),
        ("Ann Holt took her place at the head of Norvex.", "took_office", "Norvex"),
        ("Ann Holt gave up her post at the head of Norvex.", "left_office", "Norvex"),
        ("Ann Holt presented her credentials as Norway's ambassador to Mali.", "took_office", "Norway"),
        ("Norway recalled its ambassador to Mali, Ann Holt.", "left_office", "Norway"),
        ("The vote made Ann Holt the eleventh president of Malawi.", "took_office", "Malawi"),
        ("Ann Holt was chosen to fill the vacancy as director of the Elm Institute.", "took_office",
         "Elm Institute"),
        ("Ann Holt stopped running Elm Bank in March.", "left_office", "Elm Bank"),
        ("Ann Holt's spell in charge of Elm Bank lasted eleven weeks.", "left_office", "Elm Bank"),
        ("Ann Holt began coaching Elmport Rovers in 1910.", "took_office", "Elmport Rovers"),
        ("Ole Holt was translated to the see of Durham in 1402.", "took_office", "Durham"),
        ("Ole Holt was raised to the throne of Norway in 1402.", "took_office", "Norway"),
        ("Ann Holt announced her retirement as director of the Elm Institute.", "left_office",
         "Elm Institute"),
        ("Ann Holt announced her retirement from the post of director of the Elm Institute.", "left_office",
         "Elm Institute"),
        ("Ann Holt retired in 1910 after ten years as director of the Elm Institute.", "left_office",
         "Elm Institute"),
        ("Ann Holt was replaced as director of the Elm Institute in 1910.", "left_office", "Elm Institute"),
        ("Ann Holt withdrew as director of the Elm Institute in 1910.", "left_office", "Elm Institute"),
    ],
)  # fmt: skip
def test_an_office_is_entered_or_left(drafts_of, text, relation, body):
    assert any(said[0] == relation and said[2] == body for said in moves(drafts_of(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt won the primary race for mayor of Elmport.",
        "Ann Holt won the race for the mayor of Elmport's cup.",
        "Elmport Town Football Club hired a friend of coach Luis Paz in May.",
        "Ann Holt defeated Tom Ray in Malawi's presidential primary of 2010.",
        "The victory makes Ann Holt the first president of Malawi to win three terms.",
        "Ann Holt left the hall to lead a quiet life in Elmport.",
        "Ann Holt returned to lead Elmport Rovers to a win over Vell.",
        "Ann Holt was called as a witness against the director of the Elm Institute.",
        "Ann Holt accepted an invitation from the director of the Elm Institute.",
        "Ann Holt started running in the Elmport marathon.",
        "Ann Holt withdrew as a candidate for president of Malawi.",
        "Ann Holt retired in May after twenty years as a teacher at the Elm School.",
    ],
)
def test_what_sounds_like_it_does_not(drafts_of, text):
    assert not moves(drafts_of(text))
