"""All turns of phrase of membership, the more particular first."""

from __future__ import annotations

from claims.extraction.membership.turns.coming_in import COMING_IN
from claims.extraction.membership.turns.going_out import GOING_OUT
from claims.extraction.membership.turns.held import BELONGING
from claims.extraction.membership.turns.turn import Turn
from claims.extraction.membership.turns.unnamed import UNNAMED

__all__ = ["TURNS"]

TURNS: tuple[Turn, ...] = (*GOING_OUT, *COMING_IN, *BELONGING, *UNNAMED)
