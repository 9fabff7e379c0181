"""Seats of power that stand for the office: "moved into Downing Street", "left the Elysee"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.roles import wants_of
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["SEAT_WORDS", "seat_of"]

# Seat, the office held there, whose: official pages of the governments named.
_SEATS = (
    ("downing street", "prime minister", "United Kingdom"),
    ("number 10", "prime minister", "United Kingdom"),
    ("no 10", "prime minister", "United Kingdom"),
    ("no. 10", "prime minister", "United Kingdom"),
    ("white house", "president", "United States"),
    ("oval office", "president", "United States"),
    ("elysee", "president", "France"),
    ("élysée", "president", "France"),
    ("matignon", "prime minister", "France"),
    ("kremlin", "president", "Russia"),
    ("palazzo chigi", "prime minister", "Italy"),
    ("quirinal", "president", "Italy"),
    ("moncloa", "prime minister", "Spain"),
    ("belem palace", "president", "Portugal"),
    ("bellevue palace", "president", "Germany"),
    ("torentje", "prime minister", "Netherlands"),
    ("catshuis", "prime minister", "Netherlands"),
    ("bessastadir", "president", "Iceland"),
    ("aras an uachtarain", "president", "Ireland"),
    ("áras an uachtaráin", "president", "Ireland"),
    ("bute house", "first minister", "Scotland"),
    ("stormont castle", "first minister", "Northern Ireland"),
    ("blue house", "president", "South Korea"),
    ("kantei", "prime minister", "Japan"),
    ("malacanang", "president", "Philippines"),
    ("malacañang", "president", "Philippines"),
    ("casa rosada", "president", "Argentina"),
    ("planalto", "president", "Brazil"),
    ("la moneda", "president", "Chile"),
    ("los pinos", "president", "Mexico"),
    ("miraflores", "president", "Venezuela"),
    ("union buildings", "president", "South Africa"),
    ("aso rock", "president", "Nigeria"),
    ("flagstaff house", "president", "Ghana"),
    ("rideau cottage", "prime minister", "Canada"),
    ("24 sussex", "prime minister", "Canada"),
    ("sussex drive", "prime minister", "Canada"),
    ("the lodge", "prime minister", "Australia"),
    ("beehive", "prime minister", "New Zealand"),
    ("baabda", "president", "Lebanon"),
    ("bankova", "president", "Ukraine"),
)
_OFFICES = {seat: (title, state) for seat, title, state in _SEATS}
SEAT_WORDS = tuple(sorted({re.split(r"[ .]+", seat)[-1] for seat in _OFFICES} | {"10", "lodge"}))
_SEAT = re.compile("|".join(rf"\b{re.escape(seat)}\b" for seat in _OFFICES), re.IGNORECASE)


def seat_of(view: SentenceView, noun: Token) -> RoleMention | None:
    """Give the office for which a seat stands that a noun ends; None for any other noun."""
    start, end = max(0, noun.left_edge.idx - 12), noun.idx + len(noun.text) + 4
    found = _SEAT.finditer(noun.doc.text, start, end)
    match = next((m for m in found if m.start() <= noun.idx < m.end()), None)
    # Letters that only look alike when case is ignored ("Downıng Street") spell no seat.
    office = _OFFICES.get(match[0].lower()) if match is not None else None
    if match is None or office is None or not (match[0][:1].isupper() or match[0][:1].isdigit()):
        return None
    title, state = office
    place = match.start() + view.shift
    body = Mention(
        text=match[0],
        start=place,
        end=place + len(match[0]),
        form=MentionForm.NOMINAL,
        kind=EntityKind.STATE,
        name=state,
    )
    return RoleMention(
        text=match[0], start=place, end=place + len(match[0]), title=title, body=body, wants=wants_of(title)
    )
