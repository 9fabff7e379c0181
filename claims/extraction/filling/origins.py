"""Bodies elsewhere: where a person comes from, was before, was born or taught, or goes next."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["is_origin"]

_LONGEST = 110
_THE = r"(?:the\s|an?\s|rival\s|neighbouring\s|nearby\s|its\s|his\s|her\s|then\s)*"
_AT = r"\b(?:of|at|with|for|by|in)\s"
# What stands before the name of a body where somebody was before: "hired from", "a former head of risk at",
# "where he had been head of", "began at", "was a director of", "after six years with".
_BEHIND = re.compile(
    r"\b(?:(?:from|(?:he|she|who)\s(?:had\s)?(?:left|quit)|ex-|ex|formerly|previously)\s"
    r"|(?:(?:formerly|previously|once|earlier|until\snow|until\srecently|before\sthat|(?:a|the)\sformer|ex-[\w-]+"
    r"|one-time|had\s(?:earlier\s|previously\s|once\s|also\s)?"
    r"(?:been|run|led|headed|worked|managed|served|chaired|spent|held|taught)"
    r"|worked|trained|taught|studied|educated|graduated|born|raised|grew\sup|lives|lived|began|started)\b"
    rf"[^.;:!?]{{0,60}}{_AT})"
    r"|(?:was|were|been)\s(?:an?\s|the\s)?[\w -]{2,40}\s(?:of|at|with)\s"
    r"|(?:spent|after|following)\s[^.;:!?]{0,40}\b(?:years|months|spell|stint|career|time|decades?)\b"
    rf"[^.;:!?]{{0,30}}{_AT}"
    # "Hired Ann Lee, treasurer of X, to replace him": where she still is.
    r"|(?:named|hired|appointed|chose|chosen|picked|poached|recruited|tapped|lured)\s(?:[A-Z][\w’'.-]*\s?){2,4},"
    r"(?:\s\d\d,)?\s(?:an?\s|the\s|currently\s|now\s)*[\w -]{2,40}\s(?:of|at|with|for)\s"
    # "Named Ann Lee, a former X manager, chairman".
    r"|\b(?:an?|the)\s(?:former|one-time|retired|ex-?)\s?"
    # "Won the presidency for the Liberals": for whom he stood.
    r"|(?:presidency|premiership|governorship|mayoralty)\sfor\s"
    # "Is leaving to chair", "moves to", "will join": where he goes.
    r"|(?:leave|leaves|leaving|left|go|goes|going|moves?|moving|moved|returns?|returning|resigned|quits?|stepp(?:ed|ing)\sdown)\s"
    r"[^.;:!?]{0,24}\bto\s(?:become|chair|lead|run|head|join|manage|direct|take\sover|be)\s(?:[a-z-]+\s){0,5}?(?:of\s|at\s)?"
    r"|(?:he|she|who)\s(?:will\s|would\s|is\sto\s|later\s|had\s)?(?:go|goes|went|move|moves|moved|return|returned)\sto\s)"
    rf"{_THE}$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?]['\"”’)]*\s|\n")


def is_origin(text: str, start: int) -> bool:
    """Tell whether what is named at a place is where somebody comes from, was before or goes next.

    Examples
    --------
    >>> text = "Acme has hired Ann Lee from Elm Bank."
    >>> is_origin(text, text.index("Elm")), is_origin(text, 0)
    (True, False)
    """
    return _is_behind(text[max(0, start - _LONGEST) : start])


@lru_cache(maxsize=4096)
def _is_behind(lead: str) -> bool:
    stops = list(_STOP.finditer(lead))
    return _BEHIND.search(lead, stops[-1].end() if stops else 0) is not None
