"""States and towns that no table knows, told by what the text says of them, and whose officers are theirs."""

import pytest

from claims.extraction.context.scenes import is_land, is_realm, is_scene

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("name", "text", "land", "realm", "scene"),
    [
        ("Oskana", "The lower house of Oskana sat late.", True, True, False),
        ("Oskana", "Oskana's central bank spoke.", True, True, False),
        ("Port Elm", "Homes around Port Elm were dark.", False, False, True),
        ("Arvenga", "The chairman of Arvenga spoke. Arvenga's president left.", False, False, False),
        ("Arvenga Group", "The people of Arvenga Group work in Arvenga Group.", False, False, False),
    ],
)
def test_places_by_what_is_said_of_them(name, text, land, realm, scene):
    assert (is_land(name, text), is_realm(name, text), is_scene(name, text)) == (land, realm, scene)


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("holds_office", "The parliament of Oskana met on Monday. Health minister Ida Lund spoke.",
         ("Ida Lund", "Oskana")),
        ("held_office", "The government of Oskana fell. It had been led by former prime minister Al Ek.",
         ("Al Ek", "Oskana")),
        ("holds_office", "Homes around Port Elm were dark on Monday. Mayor Ida Lund asked for patience.",
         ("Ida Lund", "Port Elm")),
    ],
)  # fmt: skip
def test_offices_of_told_places(told, relation, text, expected):
    assert expected in told(relation, text)


def test_who_has_an_office_is_no_bank(told):
    text = (
        "The lower house of Oskana sat late. Its speaker, Berdinka Soltz, was ill. "
        "The governor of the central bank, Al Ek, spoke."
    )
    assert "Berdinka Soltz" not in {body for _, body in told("holds_office", text)}
