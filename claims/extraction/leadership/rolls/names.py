"""The names of office holders in a line of a list, without the ranks and honours written with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.roles.word_lists import word_set
from claims.types import Span

__all__ = ["PARTICLES", "is_holder_name", "names_in", "without_rank"]

_AFTER_NAME = re.compile(r"\s*(?:[(\[,;|\t]|\s?[–—]\s?|\s-\s|:\s).*$", re.DOTALL)
_BETWEEN_NAMES = re.compile(r"\s+(?:and|&)\s+|\s*/\s*")
_RANK = re.compile(
    r"""(?:
    General\s+der\s+\w+
    | [^\W\d_]{2,}\.(?:[^\W\d_]{1,3}\.)*                                          # Lt. Gen., Dr.
    | (?:The\s+)?(?:(?:Rt|Right)\s+)?(?:Hon(?:ou?rable)?|Rev(?:erend)?)
    | (?:(?:Air|Wing|Group|Squadron|Flight|Field|Fleet|Vice|Rear|Chief|Lieutenant|Major|Colonel)[ -])*
      (?:General|Admiral|Commodore|Captain|Colonel|Lieutenant|Major|Brigadier|Commander|Marshal|Leader)
    | (?:Korvetten|Fregatten)kapitän | Kapitän(?:leutnant|\s+zur\s+See)
    | (?:Ober)?[Ll]eutnant(?:\s+zur\s+See)? | Generaloberst | General(?:leutnant|major) | Oberst(?:leutnant)?
    | Hauptmann | Kptlt | Oblt | [A-Z]{3,5}(?=\s[A-Z][a-z]) | BG | MG
    | President | Chancellor | Minister | Secretary | Director | Emir | Sultan | King | Queen | Bishop
    | Professor | Doctor | Mr | Mrs | Ms | Dr | Prof
    )\.?\s+""",
    re.VERBOSE,
)
_RANKS = re.compile(rf"(?:{_RANK.pattern})+", re.VERBOSE)
# What honours add behind a name; MP and MSP tell a seat.
_HONOURS = re.compile(
    r"(?:,?\s(?:OBE|CBE|KBE|MBE|GBE|DBE|KCB|CB|GCB|KCMG|CMG|GCMG|CVO|KCVO|DSO|DFC|MC|VC|QC|KC|AO|AM|AC|FRS|PhD"
    r"|MD|MP|MSP|USN|USAF|USMC|RN|SJ|OSB))+$"
)
_NICKNAME = re.compile(r"\s?[\"“”„‘][^\"“”„‘’]{2,24}[\"“”’]")
PARTICLES = word_set(
    "van von der den de del de' della di da dos das du la le bin ibn al el ben ter ten y e i zu zur und af av"
    " d' st. st"
)
_NOT_PERSONS = word_set(
    """
    club team united city university college school bank party company corporation council committee
    association federation union institute ministry department office church cup league championship
    division regiment army navy festival award prize season election elections national international
    vacant unknown none position the total list source note references championships games stadium street
    january february march july september october november december election
    fc ac sc afc cf fk sk bk if f.c a.c s.c republic kingdom empire war act agreement treaty first second
    third north south interregnum caretaker interim acting abolished dissolved various suspended
    """
)
# Months that are given names and surnames too: "June Lee", "Ann May".
_MONTH_NAMES = frozenset({"april", "may", "june", "august"})
_NOBLES = frozenset({"Prince", "Princess", "Duke", "Duchess", "Count", "Baron", "Archduke", "King", "Queen"})
_LONGEST_NAME = 8


def names_in(start: int, words: str, *, shortest: int = 2) -> list[Span]:
    """Give the holders whom some words name, none when they read as something else.

    Parameters
    ----------
    start : int
        Where the words stand in the text.
    shortest : int
        Of how many words a name is at least.
    """
    words = _AFTER_NAME.sub("", words)
    spans = [_name(start + first, words[first:last], shortest) for first, last in _parts(words)]
    return [span for span in spans if span is not None] if None not in spans else []


def _parts(words: str) -> Iterator[tuple[int, int]]:
    at = 0
    for joint in _BETWEEN_NAMES.finditer(words):
        yield at, joint.start()
        at = joint.end()
    yield at, len(words)


def _name(start: int, words: str, shortest: int) -> Span | None:
    rank = without_rank(words)
    start, words = start + rank, words[rank:]
    name = words.strip(" .,:–—-") if not re.search(r"\b[A-Z]\s?\.$", words) else words.strip(" ,:–—-")
    name = _HONOURS.sub("", name)
    if not is_holder_name(name, shortest=shortest):
        return None
    start += words.index(name)
    return Span(start=start, end=start + len(name))


def without_rank(words: str, *, shortest: int = 2) -> int:
    """Give where a name begins behind the ranks written before it, 0 when no full name would be left.

    Examples
    --------
    >>> without_rank("Air Vice-Marshal Ann Lee"), without_rank("Major Lee")
    (17, 0)
    """
    rank = _RANKS.match(words)
    if rank is None or not is_holder_name(_HONOURS.sub("", words[rank.end() :].strip()), shortest=shortest):
        return 0
    return rank.end()


def is_holder_name(name: str, *, shortest: int = 2) -> bool:
    """Tell whether words read as a person's full name.

    Examples
    --------
    >>> is_holder_name("Ludwig von der Tann"), is_holder_name("Bank of Ruritania"), is_holder_name("Ann")
    (True, False, False)
    """
    words = [word for word in _NICKNAME.sub("", name).replace("’", "'").split() if word != "."]
    if not shortest <= len(words) <= _LONGEST_NAME or any(c.isdigit() or c in "/&=@" for c in name):
        return False
    if {word.lower().strip(".,") for word in words} & _NOT_PERSONS:
        return False
    if words[0] in ("Early", "Mid", "Late") or {word.lower() for word in words} <= _MONTH_NAMES:
        return False
    if words[0] in _NOBLES:
        words = [word for word in words if word != "of"]  # "Prince Leopold of Bavaria"
    names = [word for word in words if word.lower() not in PARTICLES or word[:1].isupper()]
    return len(names) >= shortest and all(word[:1].isupper() or word[:2] in ("d'", "l'") for word in names)
