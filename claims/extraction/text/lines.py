"""Lines of a text, whatever ends them, and the bullets and numbers that entries of lists open with."""

from __future__ import annotations

import re

__all__ = ["ENTRY", "LINE"]

LINE = re.compile(r"[^\n\u2028\u2029\x85]+")
# A bullet or number, to be followed by a blank; part of longer patterns.
ENTRY = r"(?:[-–—•*·‣▪◦+]|\d{1,3}[.)])"
