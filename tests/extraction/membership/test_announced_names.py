"""A body's bare noun announces the name behind it: "member of rock band X", "joined trade bloc X"."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("left", "Jim Hale, a former member of rock band Kasadra, was arrested.", ("Jim Hale", "Kasadra")),
        ("member", "Jim Hale, who was a member of boy band Northlane, has died.", ("Jim Hale", "Northlane")),
        ("left", "Former member of punk band The Rivets Jim Hale has died.", ("Jim Hale", "Rivets")),
        ("joined", "Jim Hale joined rock band Kasadra in 1998.", ("Jim Hale", "Kasadra")),
        ("member", "Lena Orr, a member of local choir Voces, spoke.", ("Lena Orr", "Voces")),
        ("joined", "Norvia joined trade bloc Mercanta in 2004.", ("Norvia", "Mercanta")),
        ("member", "Norvia is a member of trade bloc Mercanta.", ("Norvia", "Mercanta")),
    ],
)
def test_name_behind_a_bare_noun_is_the_body(told, relation, text, expected):
    assert told(relation, text) == {expected}


def test_noun_with_an_article_stands_for_itself(told):
    text = "Jim Hale, a member of the group, met Kasadra in May."
    assert ("Jim Hale", "Kasadra") not in told("member", text)


def test_letter_before_a_hyphen_belongs_to_the_name(told):
    text = "C-Murder, a former member of rap group Tru, was filmed in a jail in May."
    assert told("left", text) == {("C-Murder", "Tru")}


@pytest.mark.parametrize(
    ("relation", "text", "who"),
    [
        ("left", "Two of its members, Kenya and Mali, have left the Holm Union.", {"Kenya", "Mali"}),
        (
            "left",
            "Three of its founders, Kenya, Mali and Chad, quit the Holm Union.",
            {"Kenya", "Mali", "Chad"},
        ),
        ("left", "One of its members, Kenya, left the Holm Union in 2014.", {"Kenya"}),
        ("left", "Two of its members, led by Kenya and Mali, left the Holm Union.", set()),
        ("left", "Three of its members, Kenya and Mali, left the Holm Union.", set()),
        ("joined", "Both will join the Holm Union in May. Kenya and Mali have waited for years.", set()),
    ],
)
def test_who_is_named_of_several(told, relation, text, who):
    assert told(relation, text) == {(name, "Holm Union") for name in who}
