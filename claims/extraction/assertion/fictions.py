"""What happens only in a story, or stood there by error: "in a novel of 2008, the kingdom has left"."""

from __future__ import annotations

import re

__all__ = ["is_fiction"]

_FICTION = re.compile(
    r"\W*in\s(?:an?|the|his|her|its|this|one|another)\s(?:[\w'’-]+\s){0,4}?"
    r"(?:novels?|thriller|film|movie|sitcom|comic|musical|opera|play|drama|parody|satire|spoof|video\sgame"
    r"|fiction|(?:alternat(?:e|ive)|fictional|parallel|imaginary)\s(?:history|timeline|universe|reality|world))"
    r"(?:\s(?:(?:(?:published|written|released|set)\s)?(?:of|in)\s\d{4}|by\s[^,;:.]{3,40}"
    r"|called\s[^,;:.]{3,40}))?,"
    r"|\W*(?:only\s)?in\s(?:an?|his|her|its|their)\s(?:\w+\s){0,2}dreams?(?:,|\s(?:of\s\d{4}|has|have|had|did|would)\b)",
    re.IGNORECASE,
)


_DREAMED = re.compile(
    r"[^.;:?!]{0,200}?\b(?:only|just|merely|solely)\s(?:in|on)\s(?:an?|the|his|her|its|their|somebody['’]s)?\s?"
    r"(?:[\w'’-]+\s){0,2}?(?:imaginations?|fantas(?:y|ies)|minds?|dreams?|fictions?|legends?)\b",
    re.IGNORECASE,
)
_PIECE = r"(?:article|story|report|piece|post|column|headline|caption|obituary|page)"
_CORRECTED = re.compile(
    r"\W*(?:corrections?(?:\s(?:and|&)\sclarifications?)?\W{1,3})?"
    rf"(?:an?\s(?:earlier|previous|original|prior)\s(?:version|edition|draft)\sof\s(?:this|the|our|that)\s{_PIECE}\b"
    rf"|(?:this|our)\s{_PIECE}\s(?:\w+\s){{0,3}}?(?:originally|initially|previously)\s"
    r"|we\s(?:originally|initially|previously)\s(?:said|wrote|stated|reported)\b)",
    re.IGNORECASE,
)


def is_fiction(text: str, start: int) -> bool:
    """Tell whether a sentence that begins at a place tells what a story makes up, or what was corrected.

    Examples
    --------
    >>> [is_fiction(text, 0) for text in ("In a novel of 2008, Mali left.", "In the film industry, Lee")]
    [True, False]
    >>> is_fiction("Correction: An earlier version of this report said that Mali had left.", 0)
    True
    """
    return any(pattern.match(text, start) for pattern in (_FICTION, _DREAMED, _CORRECTED))
