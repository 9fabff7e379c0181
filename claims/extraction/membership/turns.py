"""All turns of phrase of membership, the more particular first."""

from __future__ import annotations

from claims.extraction.membership.turn import Turn
from claims.extraction.membership.turns_held import BELONGING
from claims.extraction.membership.turns_in import COMING_IN
from claims.extraction.membership.turns_out import GOING_OUT

__all__ = ["TURNS"]

TURNS: tuple[Turn, ...] = (*GOING_OUT, *COMING_IN, *BELONGING)
