"""The verbs of offices taken, held and left, and their idioms, in the order they are tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.leadership.verbs.given import GIVEN, REFUSED
from claims.extraction.leadership.verbs.held import HELD
from claims.extraction.leadership.verbs.idioms import IDIOMS
from claims.extraction.leadership.verbs.left import LEFT
from claims.extraction.leadership.verbs.taken import TAKEN

if TYPE_CHECKING:
    from claims.extraction.leadership.verbs.pattern import VerbPattern

__all__ = ["PATTERNS"]

PATTERNS: tuple[VerbPattern, ...] = (*TAKEN, *GIVEN, *REFUSED, *HELD, *LEFT, *IDIOMS)
