"""Seats told by other words than "sits on": brought onto a board, voted off it, appointed to it."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ann Dole has been brought onto the board of Harrow Bank.", "joined"),
        ("Ann Dole was voted onto the board of Harrow Bank.", "joined"),
        ("Ann Dole was co-opted onto the board of Harrow Bank.", "joined"),
        ("Harrow Bank has brought Ann Dole onto its board.", "joined"),
        ("Harrow Bank removed Ann Dole from its board.", "expelled"),
        ("Ann Dole joined the board of directors for Harrow Motors.", "joined"),
        ("Ann Dole joined Tom Riley on the board of Harrow Bank.", "joined"),
        ("Two trustees have left the board of Harrow Bank: Ann Dole and Tom Riley.", "left"),
        ("Ann Dole's appointment to the board of Harrow Bank was contested.", "joined"),
        ("The election of Ann Dole to the board of Harrow Bank was contested.", "joined"),
        ("Ann Dole announced her resignation from the board of Harrow Bank.", "left"),
        ("Ann Dole's removal from the board of Harrow Bank was contested.", "expelled"),
        ("Ann Dole is a member of the supervisory board of Harrow Bank.", "member"),
        ("Ann Dole, a non-executive member of Harrow Bank's board, agreed.", "member"),
        ("Ann Dole is a former member of the editorial board of the Harrow Gazette.", "left"),
        ("Ann Dole became a member of the advisory board of the Harrow Trust in 2001.", "joined"),
    ],
)
def test_a_seat_is_told_in_many_ways(memberships_kept, text, relation):
    found = {(r, s) for r, s, body in memberships_kept(text) if body and body.startswith("Harrow")}
    assert (relation, "Ann Dole") in found


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Bank took the offer off its board.",
        "The captain brought Ann Dole onto the ship.",
        "Harrow Bank removed the sign from the board.",
        "Ann Dole's appointment to the post of clerk was contested.",
        "Ann Dole's departure from the board meeting of a local college was early.",
    ],
)
def test_what_else_is_done_with_boards_seats_nobody(memberships_kept, text):
    assert not memberships_kept(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Parole Board, on which Ann Dole has sat since 2019, agreed.", "Parole Board"),
        ("Ann Dole praised Alder Bank, on whose board she sits.", "Alder Bank"),
    ],
)
def test_a_relative_clause_tells_who_sits_on_a_board(memberships_kept, text, body):
    assert ("member", "Ann Dole", body) in memberships_kept(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ann Dole served on the House Budget and Foreign Affairs committees.",
            {"House Budget Committee", "House Foreign Affairs Committee"},
        ),
        (
            "Ann Dole, a member of the Budget and Trade committees, agreed.",
            {"Budget Committee", "Trade Committee"},
        ),
        ("Ann Dole sits on the Budget Committee.", {"Budget Committee"}),
    ],
)
def test_committees_share_their_last_word(memberships_kept, text, names):
    assert {body for _, _, body in memberships_kept(text)} == names
