"""Committees by their whole names, and legislators without the labels of party and state."""

import pytest

pytestmark = pytest.mark.model

COMMITTEES = [
    "Rules and Ethics Committee",
    "House Energy and Water Committee",
    "Senate Foreign Trade Committee",
    "Public Accounts Committee",
    "Ways and Means Committee",
    "Transport, Energy and Water Committee",
    "Transport, Energy and Water (TEW) Select Committee",
]


@pytest.mark.parametrize("name", COMMITTEES)
def test_a_committee_has_a_chairman_of_its_own(held_offices, name):
    assert held_offices(f"{name} chairman Tom Alder said the vote would wait.") == {
        ("Tom Alder", name, "chairman")
    }


@pytest.mark.parametrize(
    "name",
    [
        "Senate Committee on Health, Education, Labor and Pensions",
        "Senate Committee on Commerce, Science, and Transportation",
        "House Committee on Education and the Workforce",
        "Committee on Budgets",
    ],
)
def test_a_committee_is_named_for_all_it_deals_with(held_offices, name):
    assert held_offices(f"Tom Alder, chairman of the {name}, resigned.") == {("Tom Alder", name, "chairman")}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Republican House Budget Committee chairman Tom Alder resigned.", "House Budget Committee"),
        ("New Senate Budget Committee chairman Tom Alder said so.", "Senate Budget Committee"),
        ("Holm City Council chairman Tom Alder resigned.", "Holm City Council"),
        ("Electoral Commission chairman Tom Alder resigned.", "Electoral Commission"),
        ("Minister Bo Holm and Budget Committee chairman Tom Alder resigned.", "Budget Committee"),
        (
            "Tom Alder, chairman of the Committee on Rules and Ann Lark's aide, resigned.",
            "Committee on Rules",
        ),
    ],
)
def test_what_is_no_part_of_a_committee_name_stays_out(held_offices, sentence, body):
    assert body in {told[1] for told in held_offices(sentence)}


def test_a_board_that_no_name_stands_before_is_no_body(held_offices):
    assert held_offices("The Committee Chairman, Ann Lark, resigned.") == {
        ("Ann Lark", None, "committee chairman")
    }


@pytest.mark.parametrize("label", [", R-Texas,", ", D-Calif.,", ", R-New Jersey,", " (D-N.Y.),"])
def test_party_and_state_are_nobody_and_part_no_name_from_its_office(held_offices, label):
    text = f"Rep. Tom Alder{label} the chairman of the House Water Committee, resigned."
    assert ("Tom Alder", "House Water Committee", "chairman") in held_offices(text)
    assert {told[0] for told in held_offices(text)} == {"Tom Alder"}


def test_the_budget_director_is_one_of_the_whole_house(held_offices):
    assert held_offices("White House Budget Director Ann Lark resigned.") == {
        ("Ann Lark", "White House", "budget director")
    }
    told = held_offices("Office of Management and Budget director Ann Lark resigned.")
    assert {body for _, body, _ in told} == {"Office of Management and Budget"}
