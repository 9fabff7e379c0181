"""Who goes over, was a member, loses the whip or plays in a group for long."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Holt has gone over to the Progress Party.", ("joined", "Ann Holt", "Progress Party")),
        ("Ann Holt will sign up with the Progress Party.", ("joined", "Ann Holt", "Progress Party")),
        ("Ann Holt's defection to the Progress Party shook it.", ("joined", "Ann Holt", "Progress Party")),
        (
            "Holm Rovers' move to the Northern League was approved.",
            ("joined", "Holm Rovers", "Northern League"),
        ),
        ("Ann Holt followed Tom Bray into the Progress Party.", ("joined", "Ann Holt", "Progress Party")),
        ("Ann Holt followed Tom Bray out of the Progress Party.", ("left", "Ann Holt", "Progress Party")),
        ("Ann Holt had the Labour whip withdrawn in May.", ("suspended", "Ann Holt", "Labour")),
        ("Ann Holt, an ex-member of the Progress Party, agreed.", ("left", "Ann Holt", "Progress Party")),
        ("Norway is the latest addition to the Nordic Pact.", ("joined", "Norway", "Nordic Pact")),
        (
            "Owen Pugh has sung with the Brackley Singers since 1984.",
            ("member", "Owen Pugh", "Brackley Singers"),
        ),
        ("Owen Pugh performs as part of the Red Corn Band.", ("member", "Owen Pugh", "Red Corn Band")),
        (
            "Owen Pugh played in the Hollow Band from 1990 to 1995.",
            ("member", "Owen Pugh", "Hollow Band"),
        ),
        (
            "Ann Holt was the first woman to be elected to the Garrow Club.",
            ("joined", "Ann Holt", "Garrow Club"),
        ),
    ],
)
def test_who_goes_over_is_read(memberships_kept, text, claim):
    assert claim in memberships_kept(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt's move to Holm Steel was expected.",
        "The switch to the euro was easy.",
        "Ann Holt followed Tom Bray out of the room.",
        "Ann Holt had the horse and the whip removed.",
        "The stairs are the latest addition to the Garrow Club.",
        "Owen Pugh played with the Brackley Orchestra on Friday.",
        "Owen Pugh sang with the Brackley Choir at the gala.",
    ],
)
def test_what_sounds_alike_is_none(memberships_kept, text):
    assert not memberships_kept(text)
