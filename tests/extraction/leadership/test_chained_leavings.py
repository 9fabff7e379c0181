"""Offices that one sentence has somebody enter or hold, and leave."""

import pytest

pytestmark = pytest.mark.model


def leavings(drafts):
    return {
        (d.subject.name, d.object and d.object.name, d.role and d.role.name)
        for d in drafts
        if d.candidate.relation.value == "left_office"
    }


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ann Holt was head coach of the Elmport Foxes until she was fired in 1995.",
         ("Ann Holt", "Elmport Foxes", "head coach")),
        ("Ann Holt was head of the Elm Institute from 1990 until she retired in 1995.",
         ("Ann Holt", "Elm Institute", "head")),
        ("Ann Holt became head of the Elm Institute in 1990 and left in 1995.",
         ("Ann Holt", "Elm Institute", "head")),
        ("Ann Holt became head of the Elm Institute in 1990, retiring in 1995.",
         ("Ann Holt", "Elm Institute", "head")),
        ("Ann Holt was appointed head of the Elm Institute in 1990 but was dismissed in 1995.",
         ("Ann Holt", "Elm Institute", "head")),
        ("Ann Holt was appointed chief executive of Norvex in 1990 and left the company in 1995.",
         ("Ann Holt", "Norvex", "chief executive")),
        ("Ann Holt took charge of the Elm Institute in 1990 and was removed two years later.",
         ("Ann Holt", "Elm Institute", None)),
        ("Ann Holt was head of the Elm Institute until her retirement in 1995.",
         ("Ann Holt", "Elm Institute", "head")),
        ("Ann Holt was head of the Elm Institute until her dismissal in 1995.",
         ("Ann Holt", "Elm Institute", "head")),
    ],
)  # fmt: skip
def test_a_sentence_ends_the_office_it_tells_of(drafts_of, text, left):
    assert left in leavings(drafts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt became head of the Elm Institute in 1990 and left for Paris.",
        "Ann Holt became head of the Elm Institute in 1990 after she retired from the army.",
        "Ann Holt became head of the Elm Institute in 1990 after retiring as a footballer.",
        "Ann Holt became head of the Elm Institute in 1990 and her husband left in 1995.",
        "Ann Holt lived in Elmport until her retirement in 1995.",
        "Ann Holt was never head of the Elm Institute and left in 1995.",
        "Ann Holt became head of the Elm Institute in 1990 and dismissed its secretary in 1995.",
    ],
)
def test_what_else_is_left_ends_no_office(drafts_of, text):
    assert not leavings(drafts_of(text))
