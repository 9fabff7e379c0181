"""What a text lost on its way through other systems: letters inside words, blanks, marks of quotation.

Where a letter was lost a name falls in two ("Fran\N{REPLACEMENT CHARACTER}ois" is no "Fran"), where a
blank became a hyphen two words are one ("by-Ann Lark", "Lark-was elected"). What is read is mended as
far as the damage tells what stood there; what is told stays as the article has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["damage_in", "with_letters_as_written", "with_lost_letters"]

# Words that no name and no compound opens or ends with, where a hyphen joins them to a capital.
_AHEAD = (
    r"(?i:the|an?|and|or|but|of|by|to|from|with|for|that|which|who|whom|whose|when|while|where|as|than|"
    r"his|her|its|their|our|said|says|told|was|were|is|are|has|had|have|will|would)"
)
_BEHIND = (
    r"(?:will|would|has|had|have|was|were|is|are|said|says|told|can|could|may|might|should|and|but|who|whom|"
    r"whose|which|that|when|where|while|because)"
)
_PREPOSITIONS = r"(?:of|for|from|with|by|on|in|at|to|as)"
# Compounds that one of those words does open: "the by-Law", "a to-Do list".
_COMPOUNDS = r"(?:Election|Law|Do|Die|Be|And)\b"
# A hyphen first: it is skipped to. What stands before it is asked of those few that are followed so.
_HYPHEN = re.compile(
    rf"-(?:(?=[A-Z])(?P<name>)|(?=(?:{_BEHIND}(?![\w'’-])|{_PREPOSITIONS}\s(?:(?:the|an?)\s|[a-z]+ing\b)))(?P<word>)"
    # "Lee-(R-Iowa)": no compound goes on with a bracket.
    r"|(?=\([A-Z])(?P<bracket>)|-*\s?(?=[\"“]?[A-Z])(?P<rule>))"
)
_SMALL_WORD = re.compile(rf"(?<![\w'’-]){_AHEAD}\Z")
_NAME = re.compile(r"(?<![\w-])(?:[aA]l-|[eE]l-|[A-Z][\w'’]*-)?[A-Z][\w'’]*[a-z'’]\Z")
# An office or a body, and a name of two words behind it: "President-Ann Lark"; no "Minister-President Lark".
_TITLED = re.compile(
    r"(?<![\w'’-])(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Ss]ecretary|[Cc]ommissioner|[Cc]hairm[ae]n|[Dd]irector"
    r"|[Ll]eader|[Cc]hief|[Mm]ayor|[Gg]overnor|[Ss]peaker|Authority|Council|Committee|Union|Party|Bank|Agency"
    r"|Ministry|Commission|University|Association)\Z"
)
_WHOLE_NAME = re.compile(
    r"-(?!(?:General|Elect|Designate|Nominee|President|Treasurer|Candidate|Manager|Director|Secretary)\b)"
    r"[A-Z][^\W\d_A-Z]+\s(?:[A-Z]\.\s)?[A-Z][^\W\d_A-Z]"
)
# "three zones.--- Khartoum", "it ends.\"--- The": such hyphens stand for the end of a paragraph.
_STOP = re.compile(r"[a-z)][.!?]\Z|[.!?][\"'”’]\Z")
_COMPOUND = re.compile(rf"-(?:{_COMPOUNDS}|[\w'’.]+-[\w'’.])")
_REACH = 24
# An apostrophe of three bytes of which one or two are left: "O"� Neill", "he"�ll", "O��Reilly".
_APOSTROPHE = re.compile(
    r"(?<=\b[ODLdl])(?:\"\ufffd|\ufffd{2,3})(?=[A-Z])|(?<=[a-z])\"\ufffd(?=(?:s|t|ll|re|ve|d|m)\b)"
)
_LOST = "\ufffd"


def damage_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Give what of a text is damage that tells what stood there, and what that was.

    Examples
    --------
    >>> def mended(text):
    ...     for start, end, put in reversed(list(damage_in(text))):
    ...         text = text[:start] + put + text[end:]
    ...     return text
    >>> mended("It was founded by-Ann Lark of Holm-who was elected. Rooms in Stoke-on-Trent.")
    'It was founded by Ann Lark of Holm who was elected. Rooms in Stoke-on-Trent.'
    >>> mended("It ended in May.---- Lark left.")
    'It ended in May. Lark left.'
    """
    for match in _HYPHEN.finditer(text):
        if _is_blank_lost(text, match):
            yield (*match.span(), " ")
    if _LOST in text:
        for match in _APOSTROPHE.finditer(text):
            yield (*match.span(), "'")


def _is_blank_lost(text: str, hyphen: re.Match[str]) -> bool:
    """Tell a hyphen that stands for a blank from one of a compound."""
    start = hyphen.start()
    first = max(0, start - _REACH)
    if hyphen.lastgroup == "bracket":
        return text[start - 1 : start].islower()
    if _STOP.search(text, first, start) is not None:
        return hyphen.lastgroup in ("name", "rule")
    if hyphen.lastgroup == "word":
        return _NAME.search(text, first, start) is not None
    is_joined = hyphen.lastgroup == "name" and _COMPOUND.match(text, start) is None
    if not is_joined:
        return False
    is_titled = _WHOLE_NAME.match(text, start) is not None and _TITLED.search(text, first, start) is not None
    return is_titled or _SMALL_WORD.search(text, first, start) is not None


# One letter for each that was lost: a word of as many letters, which no name is known by. At the end of a
# word two are a letter ("garda��"), one may be a mark; "?" is a letter only inside a name ("Sch?ler").
_LETTER_LOST = re.compile(
    r"(?<=[^\W\d_])\ufffd{1,3}(?=[^\W\d_])|(?<=[a-z])\ufffd{2}(?=[\s,.;:)'’-]|$)|(?<=[A-Z])\ufffd{2}(?=[a-z])"
)
_QUERY_LOST = re.compile(r"(?<![\w./=&?-])[A-Z][a-z]{0,6}\?(?=[a-zß-ÿ]{2,}(?![\w/=]))")
_STAND_IN = "e"


def with_lost_letters(text: str) -> str:
    """Give a text of the same length, words whole that lost letters: a letter stands in for each.

    Examples
    --------
    >>> with_lost_letters("Fran\ufffd\ufffdois met Sch?ler? Yes \ufffd")
    'Franeeois met Scheler? Yes \ufffd'
    """
    if _LOST in text:
        text = _LETTER_LOST.sub(lambda match: _STAND_IN * len(match[0]), text)
    if "?" in text:
        text = _QUERY_LOST.sub(lambda match: match[0][:-1] + _STAND_IN, text)
    return text


def with_letters_as_written(read: str, written: str) -> str:
    """Give a name as it was read, without the letters that stand in for lost ones.

    Examples
    --------
    >>> with_letters_as_written("Scheler", "Sch?ler"), with_letters_as_written("Scheler", "SCHELER")
    ('Sch?ler', 'Scheler')
    """
    if len(read) != len(written) or (_LOST not in written and "?" not in written):
        return read
    return "".join(w if w == _LOST or w == "?" else r for r, w in zip(read, written, strict=True))
