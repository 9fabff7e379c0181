"""Names written so that a tagger knows them for one: without the comma, the quotes, the bracket inside them.

And without the English verb that a Portuguese name holds.

As in `sanitise`, a code point takes the place of a code point; the mentions are cut from the article's own
words.
"""

from __future__ import annotations

import re

from claims.extraction.naming.given_names import is_given_name
from claims.names import legal_form_end

__all__ = ["calm_names", "is_nickname"]

# "Holt, Jr.", "Norvex, Inc.": few sentences hold the comma before a capital and two letters more.
# (The comma first: it is skipped to, where what must stand before is asked at every place.)
_SUFFIX = re.compile(r",(?<=[\w.)].)\s(?=(?:[JS]n?r|I{2,3}|IV)\b)")
_FORM_AHEAD = re.compile(r"(?<=[\w.)])(?:,\s(?=[A-Z][\w.]*)|\s(?=(?:Sp|[a-zS]\.[a-z]{1,2}\.)))")
# Letters after a name, which part it from its apposition: "Ann Holt MP, the chief executive of Norvex,".
_LETTERS = re.compile(
    r"(?<=[a-z])\s(?:MP|TD|MSP|MEP|MLA|QC|KC|SC|AM|OBE|CBE|MBE|PhD|MD)"
    r"(?=,\s(?:the|an?|its|chief|managing|executive|director|president|chair\w*|leader|founder|secretary|head)\b)"
)
# A rank or form of address cut short, at whose full stop a parser ends the sentence: "Capt. Ann Holt".
_SHORT_RANK = re.compile(
    r"\b(?:Ald|Alh|Amb|Arc|Barr|Brig|Capt|Cdr|Cllr|Cmdr|Col|Cpl|Det|Engr|Fr|Hon|Insp|Lt|Maj|Msgr|Pte|Pvt|Sgt|Sr"
    r"|Supt|Ven)\.(?=\s(?!(?:Adm|Cmdr|Col|Gen|Gov)\w*\b)[A-Z])"  # "Lt. Gov." is an office
)
_KNOWN_RANKS = {3: "Dr.", 4: "Rev.", 5: "Prof."}
# By what else a person goes: 'Robert "Kelly" Ortberg', "William (Billy) Holm".
_NICKNAME = re.compile(
    r"""\s(?:["“‘'](?P<quoted>[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?)["”’']|\((?P<bracketed>[A-Z][a-zà-ÿ]+)\))\s
    (?=(?:(?:de|von|van|al)[\s-])?[A-Z])""",
    re.VERBOSE,
)
_NAME_BEFORE = re.compile(r"(?:^|[\s(])([A-Z][\w’'-]+)(?:\s[A-Z](?:\.|[\w’'-]+)?){0,2}$")
_REACH = 40
# "Banco do Brasil", not "What do Brazilians", "Do it as Romans do Monday".
_DO = re.compile(r"(?<=\s)do(?=\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z][^\W\d_A-Z])")
_CAPITAL_BEFORE = re.compile(r"(?:^|[\s(“\"'‘’])([A-Z][\w’'.-]*)\s$")
_ASKING = frozenset(
    {"What", "How", "Why", "Where", "When", "Who", "Which", "I", "We", "You", "They", "So", "Nor", "If"}
)


def calm_names(text: str) -> str:
    """Give a text with blanks for what stands inside a name and tears it.

    Examples
    --------
    >>> calm_names("George Holt, Jr. left Norvex, Inc. to Mary, Ann")
    'George Holt  Jr. left Norvex  Inc. to Mary, Ann'
    >>> calm_names('Robert "Kelly" Holt and William (Bill) Ek'), calm_names('He called "Kelly" Holt')
    ('Robert         Holt and William        Ek', 'He called "Kelly" Holt')
    >>> calm_names("Capt. Ann Holt MP, the chairman of Elm, and Sgt. Ek")
    'Prof. Ann Holt   , the chairman of Elm, and Rev. Ek'
    >>> calm_names("Banco do Brasil"), calm_names("What do Brazilians do on Sundays?")
    ('Banco da Brasil', 'What do Brazilians do on Sundays?')
    """
    if ", " in text or "o.o" in text or ".r." in text:
        text = _SUFFIX.sub("  ", text)
        text = _without_commas(text)
    if "(" in text or '"' in text or "“" in text or " ‘" in text or " '" in text:
        text = _NICKNAME.sub(_without_nickname, text)
    if ". " in text:
        text = _SHORT_RANK.sub(lambda rank: _KNOWN_RANKS[len(rank[0])], text)
    if ", " in text:
        text = _LETTERS.sub(lambda letters: " " * len(letters[0]), text)
    if " do " in text:
        text = _DO.sub(_as_particle, text)
    return text


def is_nickname(text: str, start: int, end: int) -> bool:
    """Tell whether between two pieces of a name stands by what else its bearer goes.

    Examples
    --------
    >>> is_nickname('Robert "Kelly" Holt', 6, 15), is_nickname("Robert met Kelly Holt", 6, 17)
    (True, False)
    """
    match = _NICKNAME.match(text, start)
    return match is not None and match.end() == end


def _without_commas(text: str) -> str:
    """Blank the comma before a legal form, and write a dotted one in small letters as "Ltd"."""
    for match in _FORM_AHEAD.finditer(text):
        end = legal_form_end(text, match.start())
        if end == match.start():
            continue
        form = text[match.end() : end]
        if any(c.islower() for c in form) and form.count(".") > 1:
            form = "Ltd".ljust(len(form))
        text = text[: match.start()] + " " * (match.end() - match.start()) + form + text[end:]
    return text


def _without_nickname(match: re.Match[str]) -> str:
    text = match.string
    before = _NAME_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
    if before is None:
        return match[0]
    nickname = match["quoted"] or match["bracketed"]
    is_short = nickname.lower().rstrip("y") in before[1].lower()  # "Dal" of Dallas, "Benny" of Reuben
    is_person = is_short or is_given_name(before[1]) or (match["quoted"] is None and is_given_name(nickname))
    return " " * len(match[0]) if is_person else match[0]


def _as_particle(match: re.Match[str]) -> str:
    """Write "do" between two capitals as "da", which no tagger takes for the verb."""
    before = _CAPITAL_BEFORE.search(match.string, max(0, match.start() - _REACH), match.start())
    return match[0] if before is None or before[1] in _ASKING else "da"
