"""Statements told only to be called untrue: "Myth: ...", a quotation with "False." behind it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.text.lines import ENTRY
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from claims.extraction.assertion.effects import Assertion

__all__ = ["failed_once", "is_denied", "is_taken_back"]

_MARKS = r"[*_]*"
_OPENING = rf"[\s>#]*(?:{ENTRY}\s+)?{_MARKS}"
_UNTRUE = (
    r"(?:(?:partly|mostly|simply|just|plainly|flatly|also|completely|entirely|long)\s)*"
    r"(?:false|incorrect|wrong|untrue|inaccurate|mistaken|a myth|outdated|out of date"
    r"|not (?:true|so|correct|right|accurate|the case|any ?more|any longer)"
    r"|no longer(?: (?:true|so|correct|right|the case))?)"
    rf"(?=\s*(?:[.,;:!)–—]|-\s|{_MARKS}$|\n|(?:and|because|as|since)\b))"
)
# "Myth: ", "- **Misconception 2:** ", "False: "
_LABEL = re.compile(
    rf"{_OPENING}(?:(?:common|popular)\s)?"
    r"(?:myth|misconception|falsehood|fiction|false(?:\s(?:claim|statement))?|untrue|incorrect|wrong)"
    rf"(?:\s#?\d{{1,2}})?{_MARKS}\s?[:–—]{_MARKS}\s",
    re.IGNORECASE,
)
# Behind which the same line says what is so.
_TRUTH = re.compile(r"\b(?:facts?|reality|truth|true|right|correct|actually)[*_]*\s?[:,–—]", re.IGNORECASE)
_CLAIM = re.compile(rf"{_OPENING}(?:the )?(?:claim|statement|rumou?r){_MARKS}\s?:{_MARKS}\s", re.IGNORECASE)
_RULING = re.compile(
    rf"\s*{_OPENING}(?:(?:our|the)\s)?(?:verdict|rating|ruling|fact check|conclusion){_MARKS}\s?:{_MARKS}"
    rf"\s*{_MARKS}{_UNTRUE}",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    rf"{_OPENING}[\"“](?P<said>[^\"“”\n]{{8,300}})[\"”]{_MARKS}[.,]?{_MARKS}\s*(?:[–—:-]+\s*)?"
    rf"(?:(?:this|that|it|which)\s(?=is|was))?(?:(?:is|was)\s)?{_MARKS}{_UNTRUE}",
    re.IGNORECASE,
)


# "That it joined in 1999 is not true", "That she led it is pure invention."
_THAT = re.compile(
    rf"{_OPENING}That\s(?P<said>[^.;?!\n]{{8,200}}?)\s(?:is|was)\s"
    rf"(?:{_UNTRUE}|(?:an?\s)?(?:pure\s)?(?:invention|fabrication|fiction|hoax|lie|legend)\b)"
)


# "…, which it never was", "…, though it is not": taken back before the sentence ends.
_TAKEN_BACK = re.compile(
    r"(?P<said>[^.;:?!\n]{0,120}?),\s(?:which|something|(?:al)?though|but|when)\s(?:in\s(?:fact|truth|reality),?\s)?"
    r"(?:it|he|she|they)\s(?:(?:has|have|had|is|was|were|did|does|do)\s(?:not|never)|(?:isn|wasn|weren|didn|doesn|don|hasn"
    r"|haven|hadn)['’]t|never\s(?:was|were|did|had|has|is))(?:\s(?:yet|been|done))?(?=\s*[.;!)–—]|,\s)"
)
_FINITE = re.compile(
    r",\s(?:and|but|while|whereas)\s|\b(?:and|but)\s(?:wanted|hoped|tried|planned|wished|meant)\b"
)


# What failed once may have come off the next time.
_ONE_TRY = re.compile(
    r"\b(?:at\sfirst|initially|(?:in|on|at|during|after)\s(?:the|his|her|its|their|a)\s"
    r"(?:first|second|third|opening|initial|earlier|previous)\s"
    r"(?:round|ballot|vote|voting|attempt|try|go|run|bid|count|reading|application|referendum)s?)\b"
)


def failed_once(said: Assertion, sentence: str) -> Assertion:
    """Deny nothing for good by "failed to be elected in the first round", which speaks of one attempt."""
    is_of_one = said.polarity is Polarity.NEGATIVE and _ONE_TRY.search(sentence) is not None
    return replace(said, modality=Modality.PLANNED) if is_of_one else said


def is_taken_back(text: str, place: int) -> bool:
    """Tell whether what stands at a place is said not to be so by what follows its comma.

    Examples
    --------
    >>> text = "The map shows Mali as a member of the pact, which it never was."
    >>> is_taken_back(text, 23), is_taken_back("Mali is a member, but it never paid.", 10)
    (True, False)
    """
    found = _TAKEN_BACK.match(text, place)
    return found is not None and _FINITE.search(found["said"]) is None


def is_denied(text: str, start: int, place: int) -> bool:
    """Tell whether what stands at a place, in a sentence that begins at `start`, is called untrue at once.

    Examples
    --------
    >>> text = '"Ann Lee is the mayor." False. Bo Berg is.'
    >>> is_denied(text, 0, 9), is_denied(text, 31, 39)
    (True, False)
    >>> text = "Myth: Ann Lee is the mayor. Fact: Bo Berg is."
    >>> is_denied(text, 0, 14), is_denied(text, 28, 42)
    (True, False)
    """
    said = (pattern.match(text, start) for pattern in (_QUOTED, _THAT))
    if any(one is not None and one.start("said") <= place < one.end("said") for one in said):
        return True
    line = text.rfind("\n", 0, place) + 1
    label = _LABEL.match(text, line, place)
    if label is not None:
        return _TRUTH.search(text, label.end(), place) is None
    if _CLAIM.match(text, line, place) is None:
        return False
    end = text.find("\n", place)
    return end >= 0 and _RULING.match(text, end) is not None
