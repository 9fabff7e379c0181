"""Where a name that a tagger marked begins and ends: without quotation marks and common words."""

from __future__ import annotations

import re

from claims.dates.shapes import WHOLE_MONTH
from claims.extraction.bodies import BODIES
from claims.extraction.naming.given_names import is_given_name

__all__ = ["PARTICLES", "trimmed"]

# Words that are part of a person's name though written small.
PARTICLES = frozenset(
    "ab abd af al ap av bin bint da das de del della den der des di do dos du e el ibn la le san st ten ter "
    "van vom von wa y zu zum zur".split()
)
# Cells of a table end at a bar.
_QUOTES = '"“”„«»| '
_BEFORE, _BEHIND = f"-–—{_QUOTES}", f"-{_QUOTES}"
_LOOSE_END = re.compile(
    r"(?:\s+(?:of|for|the|and|or|in|at|to|on|with|&|later|then|now|also|soon|today|yesterday|again|reportedly"
    r"|eventually|formally|recently|previously|subsequently))+$"
)
_DATED_END = re.compile(
    r"\s(?:from|since|in|until|between|after|before)\s(?:[A-Z][a-z]+\s)?\d{4}\b.*$"
    rf"|\s(?:since|in|until)\s{WHOLE_MONTH}$"
)
# "Block, as Square has called itself": another name for it is none of this one.
_CALLED_END = re.compile(r",\s(?:as|formerly|once|previously)\s(?:the\s)?[A-Z].*$")
# "In 2023 Holm": the year is of the clause.
_DATED_START = re.compile(r"\d{4},?\s(?=[A-Z])")
_IN = re.compile(r"\b(?:in|by|since|until|during|from|early|late|mid)[\s-]$", re.IGNORECASE)
# "In Holm the Lind Party met": where it met ends before the article.
_PLACE_FRONT = re.compile(r"[A-Z][a-z]+\sthe\s(?=[A-Z])")
# "In Holm, Lind Motors hired him": where something was done.
_PLACE_AND_COMMA = re.compile(r"[A-Z][a-z]+,\s(?=[A-Z]\S*\s[A-Z])")
_BEHIND_IN = re.compile(r"\b[Ii]n\s$")
# "In Holm Ida Lund, the mayor, said so".
_PERSON_AT_PLACE = re.compile(r"(?P<place>[A-Z][a-z]+)\s(?P<given>[A-Z][a-z]+)\s[A-Z][\w’'-]+$")
_PLACED = re.compile(r"\b(?:in|at|near|from)\s$", re.IGNORECASE)
_SMALL_WORD = re.compile(r"([a-z]+(?:-[a-z]+)*),?\s+")
# What another body is to the one named: "Gucci-owner Kerlin".
_OWNING = re.compile(
    r"[A-Z][\w&’'.]*-(?:owner|owned|maker|parent|operator|publisher|producer|based|backed|listed)\s(?=[A-Z])"
)
# What somebody plays or is of a body, written large before the name: "Bassist Ann Holm".
_FRONT = re.compile(
    r"(?:(?:Bassist|Drummer|Guitarist|Vocalist|Keyboardist|Frontman|Frontwoman|Violinist|Cellist|Pianist|Saxophonist"
    r"|Trumpeter|Singer|Rapper|Goalkeeper|Midfielder|Defender|Striker|Footballer|Actress|Songwriter|Producer)"
    r"(?:/|\sand\s|\s))+(?=[A-Z][\w’'.-]*\s[A-Z])"
    r"|(?:(?:Foreign|Honorary|Corresponding|Associate|Life|Full|Ordinary|Senior)\s)?(?:Member|Fellow)\sof\s(?:the\s)?(?=[A-Z])"
)
# "President and CEO, Elm Trust": the office is none of the name.
_OFFICE_FRONT = re.compile(
    r"(?:C[EFOT]O|MD|President|Chair|Chairman|Chairwoman|Director|Manager|Officer),\s(?:the\s|The\s)?(?=[A-Z])"
)
# What opens a sentence before the name of a firm: "Brewer Holm & Hart", no "Airline Pilots Union".
_TRADE_FRONT = re.compile(
    r"(?:Airline|Carrier|Retailer|Grocer|Carmaker|Automaker|Brewer|Distiller|Insurer|Lender|Drugmaker|Chipmaker|Planemaker"
    r"|Steelmaker|Housebuilder|Homebuilder|Toymaker|Regulator|Watchdog|Broadcaster|Conglomerate|Discounter|Startup"
    r"|Start-up|Outsourcer|Bookmaker)\s(?=[A-Z][\w’'-]*[a-z])(?![A-Z][\w-]+s\s[A-Z])"
)
_SENTENCE_END = (". ", ".\n", "\n", '" ', "” ", "? ", "! ", ".” ", "- ", "– ", "— ")
# "Fined Elm Bank 2 million euros".
_AMOUNT_END = re.compile(
    r"\s[\d.,]+\s?(?:million|billion|bn|m|euros?|pounds|dollars|francs|yen|kronor|per\s?cent)\b.*$"
)
_NOUN_INSIDE = re.compile(r"(?<=\s)([a-z]+)\s+(?=[A-Z])")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where a name stands inside what a tagger marked.

    Examples
    --------
    >>> def cut(words):
    ...     start, end = trimmed(words, 0, len(words))
    ...     return words[start:end]
    >>> cut("Norland Coast Union (NCU"), cut("Norland Chiefs of"), cut('"Third Holm')
    ('Norland Coast Union', 'Norland Chiefs', 'Third Holm')
    >>> cut("The Holms since 2001"), cut("Holm, as Torvik")
    ('The Holms', 'Holm')
    >>> trimmed("In 2023 Holm left", 3, 12), trimmed("The 1975 left", 4, 8)
    ((8, 12), (4, 8))
    >>> cut("national federation, Holm Rowing"), cut("Norland media company Holm Pictures"), cut("de Holm")
    ('Holm Rowing', 'Holm Pictures', 'de Holm')
    >>> cut("Bassist Ann Holm"), cut("Singer Holm"), cut("Foreign Member of the Holm Society")
    ('Ann Holm', 'Singer Holm', 'Holm Society')
    >>> cut("- Ann Holm-"), cut("-elect Holm")
    ('Ann Holm', 'Holm')
    >>> trimmed("In Holm the Lind Party met", 3, 22)
    (12, 22)
    >>> trimmed("In Torvik Ann Holm", 3, 18), trimmed("In Torvik, Holm Motors", 3, 22)
    ((10, 18), (11, 22))
    >>> cut("Ann Holm later"), cut("National Union of Miners in May")
    ('Ann Holm', 'National Union of Miners')
    >>> cut("CEO, Holm Trust"), cut("Director of Holm")
    ('Holm Trust', 'Director of Holm')
    >>> cut("Brewer Holm & Hart"), cut("Airline Pilots Union"), cut("Holm Bank 2 million euros")
    ('Holm & Hart', 'Airline Pilots Union', 'Holm Bank')
    >>> cut("| Ann Holm |"), cut("Ann Holm | Oslo"), cut("Gucci-owner Holm")
    ('Ann Holm', 'Ann Holm', 'Holm')
    """
    bar = text.find("|", start + 2, end)
    end = bar if bar > 0 else end
    name = text[start:end]
    if "(" in name[1:] and ")" not in name:
        end = start + len(name[: name.index("(", 1)].rstrip())
    if (dated := _DATED_START.match(text, start, end)) is not None and _IN.search(text, 0, start) is not None:
        start = dated.end()
    if (owning := _OWNING.match(text, start, end)) is not None:
        start = owning.end()
    where = _PLACE_FRONT.match(text, start, end)
    if where is not None and _PLACED.search(text, max(0, start - 6), start) is not None:
        start = where.end()
    where = _PLACE_AND_COMMA.match(text, start, end)
    if where is not None and _BEHIND_IN.search(text, max(0, start - 3), start) is not None:
        start = where.end()
    named = _PERSON_AT_PLACE.match(text, start, end)
    if named is not None and _PLACED.search(text, max(0, start - 6), start) is not None:
        is_behind = is_given_name(named["given"]) and not is_given_name(named["place"])
        start = named.start("given") if is_behind else start
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip(_BEFORE))
    # A hyphen that joins nothing: "Ann Holm- said", no "Holm-" of "Holm-Lee".
    end -= len(inner) - len(inner.rstrip(_QUOTES if text[end : end + 1].isalnum() else _BEHIND))
    if start < end and text[end - 1].islower():
        loose = _LOOSE_END.search(text, start, end)
        end = loose.start() if loose is not None else end
    if (dated := _DATED_END.search(text, start + 1, end)) is not None:
        end = dated.start()
    if (called := _CALLED_END.search(text, start + 1, end)) is not None:
        end = called.start()
    if (amount := _AMOUNT_END.search(text, start + 1, end)) is not None:
        end = amount.start()
    return _past_common_words(text, start, end), end


def _past_common_words(text: str, start: int, end: int) -> int:
    """Give where the name begins behind an adjective or a noun written small, if it does begin there."""
    first = start
    while (small := _SMALL_WORD.match(text, first, end)) is not None and small[1] not in PARTICLES:
        first = small.end()
    if first > start and text[first:end][:1].isupper():
        start = first
    front = _FRONT.match(text, start, end) or _OFFICE_FRONT.match(text, start, end)
    if front is None and (start == 0 or text.endswith(_SENTENCE_END, 0, start)):
        front = _TRADE_FRONT.match(text, start, end)
    start = front.end() if front is not None else start
    for noun in _NOUN_INSIDE.finditer(text, start, end):
        if noun[1] in BODIES:
            start = noun.end()
    return start
