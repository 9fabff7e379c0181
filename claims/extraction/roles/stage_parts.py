"""Offices of whom somebody plays: "starred as President Holm" has no president Holm.

Whom the table knows has the office on no stage alone: "played President Bill Clinton".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.roles.phrase import Phrase

__all__ = ["is_stage_part"]

_LONGEST = 60
# What only an actor does.
_ACTED = re.compile(
    r"\b(?:stars?|starred|starring|cast|appear(?:s|ed|ing)\son\s(?:screen|stage))\sas\s"
    r"|\b(?:fictional|fictitious)\s"
    r"|\bimpersonat(?:es|ed|ing)\s|\bplay(?:s|ed|ing)\s(?=the\s(?:role|part)\sof\s)",
)
# What others do too, but where the sentence speaks of a play.
_PLAYED = re.compile(
    r"\b(?:play|portray|voic)(?:s|es|ed|ing)\s|\bplay\s|\b(?:role|part|character|portrayal)\sof\s"
)
_PLAY = re.compile(
    r"\b(?:films?|movies?|biopic|sitcom|drama|(?:television|TV|comedy|mini-?)\s?series|miniseries|the\sseries|musical"
    r"|actors?|actress(?:es)?|stage|screen|Broadway|Netflix|HBO|Hollywood|sequel|thriller)\b"
)
# What may stand between that and the office.
_REST = re.compile(r"(?:the\s(?:role\sof\s|part\sof\s)?|an?\s|fictional\s|then\s|by\s)*")


def is_stage_part(phrase: Phrase, left: int) -> bool:
    """Tell whether the office is that of somebody who is played.

    Parameters
    ----------
    left : int
        Index of the leftmost token of the title with its qualifiers and body.
    """
    view, place = phrase.view, phrase.places[left]
    before = view.written(max(view.origin, place - _LONGEST), place)
    if _ends_with(_ACTED, before):
        return True
    return _ends_with(_PLAYED, before) and _PLAY.search(view.span.text) is not None


def _ends_with(words: re.Pattern[str], before: str) -> bool:
    """Tell whether some words stand last, but for articles and the like."""
    return any(_REST.fullmatch(before, match.end()) is not None for match in words.finditer(before))
