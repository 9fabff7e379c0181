"""Paragraphs in which one statement is false, by what was changed in it.

Each kind draws facts of the table, says true things of them and one false thing, and knows what would be
right and which rows say so. It gives None where what it drew would not be false for sure.
"""

from __future__ import annotations

import random

import twin_frames as frames
from twin_changes import Change, Kind, forms, known_as
from twin_members import MEMBER_KINDS
from twin_offices import OFFICE_KINDS
from twin_table import Ledger

__all__ = ["KINDS"]


def _founding_year(gap: int) -> Kind:
    def kind(ledger: Ledger, dice: random.Random) -> Change | None:
        body = dice.choice(sorted(ledger.foundings))
        rows = ledger.foundings[body]
        year = int(rows[0][1][:4]) + dice.choice((-gap, gap))
        if any(abs(int(date[:4]) - year) < 1 for _, date in rows) or year > 2023:
            return None
        names = forms(body=ledger.label(body))
        sentence = dice.choice(frames.FOUNDED).format(**names, year=year)
        right = tuple(date[:4] for _, date in rows)
        return Change(
            "", sentence, "", known_as(ledger, body), str(year), right, frozenset(fact for fact, _ in rows)
        )

    return kind


def _other_founder(ledger: Ledger, dice: random.Random) -> Change | None:
    """Name a leader of another body as founder: the table knows no founders, so it can but leave it open."""
    body = dice.choice(sorted(ledger.foundings))
    who = dice.choice(sorted(s.who for rows in ledger.offices.values() for s in rows))
    year = ledger.foundings[body][0][1][:4]
    names = forms(body=ledger.label(body)) | {"who": ledger.label(who), "Who": ledger.label(who)}
    sentence = dice.choice(frames.FOUNDED_BY).format(**names, year=year)
    return Change("", sentence, "", known_as(ledger, body), None, (), frozenset())


KINDS: dict[str, Kind] = {
    **MEMBER_KINDS,
    **OFFICE_KINDS,
    "founding: year, 1 off": _founding_year(1),
    "founding: year, 3 off": _founding_year(3),
    "founding: year, 10 off": _founding_year(10),
    "founding: founder": _other_founder,
}
