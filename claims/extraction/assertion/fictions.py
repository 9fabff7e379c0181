"""What happens only in a story: "in a novel of 2008, the kingdom has left the union"."""

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


def is_fiction(text: str, start: int) -> bool:
    """Tell whether a sentence that begins at a place tells what a story makes up.

    Examples
    --------
    >>> [is_fiction(text, 0) for text in ("In a novel of 2008, Mali left.", "In the film industry, Lee")]
    [True, False]
    """
    return _FICTION.match(text, start) is not None
