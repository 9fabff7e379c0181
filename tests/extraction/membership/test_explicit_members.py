"""Who is a member because the words say so, and who only follows to be one."""

import pytest

pytestmark = pytest.mark.model

BEFORE = "The weather was fine. "


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("joined", "Jan Berg spent six years in Oslo before joining the Chicago Bears as a free agent "
                   "in 2014.", ("Jan Berg", "Chicago Bears")),
        ("member", "Jan Berg served as trustee of the Holm University from 1908 to 1914.",
         ("Jan Berg", "Holm University")),
        ("joined", "Jan Berg joined and became a leading figure at the Holm Society.",
         ("Jan Berg", "Holm Society")),
        ("joined", "Jan Berg was elected a corresponding member and in 1990 a full member of the "
                   "Holm Academy.",
         ("Jan Berg", "Holm Academy")),
        ("member", "Jan Berg's best year came as a member of the Spurs.", ("Jan Berg", "Spurs")),
        ("member", "Jan Berg is a founding member and former secretary-general of the Holm Party.",
         ("Jan Berg", "Holm Party")),
        ("joined", "Jan Berg is a Danish citizen who joined the Holm Society.", ("Jan Berg", "Holm Society")),
    ],
)  # fmt: skip
def test_words_say_who_is_a_member(told, relation, text, expected):
    assert expected in told(relation, BEFORE + text)


@pytest.mark.parametrize(
    "text",
    [
        "In 1997 Jan Berg formed the band Hollow with Ann Lind.",
        "NATO has 28 members. Only five nations meet its goal, and Germany is not one of them.",
        "The song features Jan Berg of the pop group Hollow.",
        "He turned out for Police Sports Association in the National Football League.",
        "Jan Berg represented Holm in the lower house until 1920 as a Liberal member.",
        "Jan Berg served on board Lexington (CV-2) in the war.",
        "Joining the Holm River, it becomes the Torvik River.",
    ],
)
def test_what_only_follows_is_no_claim_of_an_article(told, text):
    assert not told("member", BEFORE + text) | told("joined", BEFORE + text)


def test_founding_member_is_no_founder(told):
    assert not told("founded", f"{BEFORE}Jan Berg is a founding member of the Holm Party.")


def test_state_keeps_the_name_it_was_founded_under(told):
    text = f"{BEFORE}In 1939 the newly established Slovak Republic became a client state."
    assert told("founded", text) == {("Slovak Republic", "-")}


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("joined", "The Southern Union admitted Zambia, taking its membership to nine.", {"Zambia"}),
        ("joined", "The Southern Union raised its membership from eight to nine.", set()),
        ("suspended", "The African Union suspended Mali's membership in 2021.", {"Mali"}),
    ],
)
def test_a_membership_is_no_member(told, relation, text, expected):
    assert {who for who, _ in told(relation, text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was a Danish chemist, a Communist and a member of the Red Lodge.",
        "Ann Holt was a Dutch lawyer, an author on the Indies and a member of the Red Lodge.",
        "Ann Holt was a lawyer, a poet, a critic and a member of the Red Lodge.",
        "Ann Holt is a lawyer, a member of the Red Lodge.",
    ],
)
def test_who_was_something_else_too_is_the_member(told, text):
    assert told("member", text) == {("Ann Holt", "Red Lodge")}


def test_whom_an_aside_names_is_the_member(told):
    assert told("member", "The best known was a lawyer, Ann Holt, a member of the Red Lodge.") == {
        ("Ann Holt", "Red Lodge")
    }


def test_the_latter_of_two_is_not_the_first(told):
    text = "Ardia and Kenya, the latter a member of the Harbour Union until 1990, share a river."
    assert "Ardia" not in {who for who, _ in told("member", text)}


def test_a_network_of_universities_has_them_for_members(told):
    assert told("member", "Holm University is affiliated with the Norden University Network.") == {
        ("Holm University", "Norden University Network")
    }
    assert not told("member", "Holm University is affiliated with the University of Vik.")
