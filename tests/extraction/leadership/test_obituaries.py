"""Officers of whom a sentence tells the death, and holders named behind what they are besides."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The chairman of Norvex, Ole Berg, died on Monday.", ("held_office", "Ole Berg", "Norvex")),
        ("Ole Berg, chairman of Norvex, has died at 71.", ("held_office", "Ole Berg", "Norvex")),
        ("The mayor of Holm, Eva Karr, was killed on Sunday by a tree.", ("held_office", "Eva Karr", "Holm")),
        ("The mayor of Holm, Eva Karr, said that two men had died.", ("holds_office", "Eva Karr", "Holm")),
        ("The mayor of Holm, Eva Karr, would have died without help.", ("holds_office", "Eva Karr", "Holm")),
        ("The chairman of Fenwick Stores, a retired judge called Colin Tait, praised the staff.",
         ("holds_office", "Colin Tait", "Fenwick Stores")),
        ("Wim Oko has left as head of research at Prison Watch, and Lydia Stern will fill in until April.",
         ("took_office", "Lydia Stern", "Prison Watch")),
    ],
)  # fmt: skip
def test_an_office_ends_with_its_holder(on_page, text, told):
    found = {c[:3] for c in on_page("In brief", text)}
    assert told in found
    other = {"held_office": "holds_office", "holds_office": "held_office"}.get(told[0])
    assert (other, *told[1:]) not in found
