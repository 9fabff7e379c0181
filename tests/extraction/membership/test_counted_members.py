"""Members named behind their number, and pronouns that are none of the bodies beside them."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Nordic Union has nine members, among them Kenya and Peru.",
         {("member", "Kenya", "Nordic Union"), ("member", "Peru", "Nordic Union")}),
        ("The Nordic Union counts nine states, Kenya among them.", {("member", "Kenya", "Nordic Union")}),
        ("The Harbour Society has 900 members, among them the novelist Peter Kress.",
         {("member", "Peter Kress", "Harbour Society")}),
        ("Six new members of the Nordic Union, among them Kenya, sent envoys.",
         {("joined", "Kenya", "Nordic Union")}),
        ("The Nordic Union has nine members. Ministers met, among them Ann Holm of Kenya.", set()),
        ("The Nordic Union has nine members and many friends applauded, among them Kenya.", set()),
    ],
)  # fmt: skip
def test_who_is_among_the_members(memberships, text, expected):
    assert memberships(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The European Green Party has 32 members. The Green Alternative was formed in 1984. "
         "The party has been a member of the European Green Party from the start.",
         ("member", "Green Alternative", "European Green Party")),
        ("The Nordic Union grew. The Lind Trust is small. It has belonged since 1988 to the Nordic Union.",
         ("member", "Lind Trust", "Nordic Union")),
    ],
)  # fmt: skip
def test_it_is_not_the_body_beside_it(memberships, text, expected):
    found = memberships(text)
    assert expected in found
    assert not any(one[1] == one[2] for one in found)
