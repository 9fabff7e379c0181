"""Ranks below the head of a body, and letters that are no title."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lark, senior director of product planning at Siemens, resigned.",
        "The raid killed Senior Chief Tom Alder.",
        "Garda superintendent Tom Alder said that the search went on.",
        "Detective Superintendent Tom Alder resigned from the Norland police.",
        "Professor Anthony PM Coxwell resigned.",
    ],
)
def test_ranks_below_a_head_and_initials_are_no_office(held_offices, sentence):
    assert held_offices(sentence) == set()


def test_who_heads_a_citys_police_is_its_head_whatever_his_rank(held_offices):
    told = held_offices("Chicago Police Superintendent Tom Alder resigned.")
    assert {body for _, body, _ in told} & {"Chicago", "Chicago Police"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Petrova, First Deputy Chairman of Holm Bank, spoke.",
        "Anna Petrova, second deputy governor of Holm Bank, spoke.",
    ],
)
def test_a_first_deputy_is_a_rank_held_today(drafts_of, sentence):
    assert {draft.candidate.relation.value for draft in drafts_of(sentence)} == {"holds_office"}


@pytest.mark.parametrize("office", ["First Minister", "Finance Minister", "Health Secretary"])
def test_an_office_in_capitals_is_no_body_of_itself(drafts_of, office):
    drafts = drafts_of(f"Ann Lee took up the role of {office} in 2014.")
    assert {draft.candidate.object for draft in drafts} == {None}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Deputy editor Tom Alder of the Tarn Courier laughed.", {"Tarn Courier"}),
        ("Tom Alder, deputy editor-in-chief of the Tarn Courier, laughed.", {"Tarn Courier"}),
        ("Tom Alder, deputy sports editor of the Tarn Courier, laughed.", set()),
        ("Tom Alder, contributing editor of the Tarn Courier, laughed.", set()),
    ],
)
def test_an_editors_deputy_is_a_deputy_head_and_a_part_editors_is_none(held_offices, sentence, body):
    assert {told for _, told, _ in held_offices(sentence)} == body
