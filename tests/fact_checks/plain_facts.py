"""What plain statements may hold beside the facts of the table: persons and firms in groups nobody knows."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from construction_facts import Facts, Slots
from digest_world import rows_of
from twin_changes import forms

__all__ = ["INVENTED", "Facts"]

_PERSONS = ("Helena Marsh", "Ines Corvalan", "Ruth Adeyemi", "Karin Solberg", "Mina Takeda", "Olga Petrenko")
_PARTIES = ("the Harbour Party", "the Agrarian League", "the Christian Reform Party", "the Social Liberals")
_BANDS = ("the Paper Lanterns", "Velvet Harbour", "the Orland Quartet", "Grey Mondays")
_BOARDS = ("Norrland Timber", "Castell Bank", "Brightwater Energy", "the Orland Museum")
_FIRMS = ("Glasverk", "Sander & Sons", "Lumen Optics", "Casa Ferrero", "Northpane Ltd")
_FEDERATIONS = (
    "the European Glass Federation",
    "the Flat Glass Alliance",
    "the Nordic Chamber of Craft",
    "Fair Panes International",
)


def _of(who: Sequence[str], groups: Sequence[str]) -> Callable[[Facts, random.Random], Slots]:
    def draw(facts: Facts, dice: random.Random) -> Slots:
        del facts
        year = dice.randint(1975, 2008)
        return {"S": dice.choice(who), "G": dice.choice(groups), "y": str(year), "e": str(year + 9)}

    return draw


def _index(facts: Facts, dice: random.Random) -> Slots:
    """Draw a firm that came once into the index and is in it."""
    rows = [row for row in rows_of("membership") if row["body_id"] == "org:sp-500"]
    known = [row for row in rows if "2000" < row["interval"][:4] < "2024" and row["interval"].endswith("..")]
    row = dice.choice(known)
    return {
        "S": forms(it=facts.ledger.label(row["member_id"]))["it"],
        "O": "the S&P 500",
        "y": row["interval"][:4],
    }


INVENTED: dict[str, Callable[[Facts, random.Random], Slots]] = {
    "partisan": _of(_PERSONS, _PARTIES),
    "musician": _of(_PERSONS, _BANDS),
    "director": _of(_PERSONS, _BOARDS),
    "company": _of(_FIRMS, _FEDERATIONS),
    "index": _index,
}
