"""Cuts an article into sentences and says what part of it each belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claims.extraction.frames import Sentence, Zone

__all__ = ["soft_breaks", "split_sentences"]

# A full stop after one of these rarely ends a sentence.
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon st sr jr gen col lt maj capt cmdr cdr adm sgt cpl pte pvt gov sen rep pres supt
    insp det cllr engr barr msgr fr messrs mme mlle mgr vs etc e.g i.e al ca cf no nos vol pp p fig ed eds
    est approx dept
    univ assn bros inc ltd co corp plc llc jan feb mar apr jun jul aug sep sept oct nov dec mt ft
    ave blvd rd art sec ph.d b.a m.a u.s u.k u.n e.u d.c a.m p.m b.c a.d
    """.split()
)
# After these a capital may open a new sentence all the same; what follows decides.
_EITHER = frozenset(
    """
    inc ltd co corp plc llc etc jr sr u.s u.k u.n e.u d.c a.m p.m b.c a.d ph.d b.a m.a al no
    """.split()
)
# A class of characters opens what is looked for in whole texts: it is skipped to.
_STOP = re.compile(
    r"(?P<mark>[.!?…][.!?…]*)(?P<close>[\"'”’)\]»]*)(?P<note>(?:\s?\[\d{1,3}\])*)(?P<gap>\s+)(?=(?P<next>\S))"
)
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"'“‘—–-])([^\s(\[\"'“‘—–-]+)$")
_OPENERS = frozenset(
    """
    the a an he she it they we i in on at but and this that these those his her its their as after
    """.split()
)
_LETTER = re.compile(r"[^\W\d_]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NEXT_WORD = re.compile(r"[\"'“‘(\[]*([^\W\d_]+)")
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\]\s*)+(?:\n|$)")
_BREAK = re.compile(r"[\r\n\u2028\u2029\x85](?:(?<=[\u2028\u2029\x85])|(?:(?<=\n)|\n)(?:[^\S\n]*\r?\n)*)")
_BYLINE = re.compile(
    r"(?:(?:(?:additional )?reporting by|(?:written|edited|words) by|photo(?:graph)?s? by|by)\s+(?-i:[A-Z])"
    r"|(?:published|updated|posted|last updated)\b)"
    r"|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+)?[a-z]+\s+(?:\d{1,2},?\s+)?\d{4}\.?$",
    re.IGNORECASE,
)
_AGENCY = r"(?:AP|AFP|Reuters|UPI|dpa|CNN|ANSA|TASS|Xinhua|EFE|BBC|Bloomberg)"
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'’-]+(?:[ ,/]+(?:[A-Z][A-Za-z.'’-]*))*"
    r"(?:,\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,\s+\d{4})?|\d{1,2}\s+[A-Z][a-z]{2,8}\.?(?:\s+\d{4})?))?"
    r"\s*(?:\([A-Z][^()\n]{1,30}\)\s*)?"
    r"[—–-]{1,2}\s+(?=[\"“‘A-Z]))"
    rf"|(?:[A-Z][\w.'’-]+(?:[ ,]+[A-Z][\w.'’-]*){{0,3}}\s*\({_AGENCY}\)\s*[—–-]{{1,2}}\s+)"
    r"|(?:[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2},\s+(?:\d{1,2}\s+[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s+\d{1,2})"
    r"(?:,?\s+\d{4})?\s*[—–-]{1,2}\s+(?=[\"“‘A-Z]))"
)
_BULLET = re.compile(r"[-–—•*·‣▪◦]\s+(?=\S)")
# The next line is an entry of a list or the row of a table, and no rest of the one before; prose that was
# broken before a dash goes on with a small letter.
_ENTRY_AHEAD = re.compile(r"\s*(?:[•*·‣▪◦+]\s+\S|(?:[-–—]|\d{1,3}[.)])\s+[^\Wa-z_]|[-–—]\s+[*\[\"“]|[|#])")
_LONGEST_HEADLINE = 160
_LONGEST_HEADING = 90
# A sentence beyond this is no prose (a table, a list of names): it is read in pieces.
_LONGEST_SENTENCE = 1500


def split_sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences with their zones; white space at either end is left out.

    Headline, byline, headings and datelines are kept apart from the body; a list's bullets are no words.

    Examples
    --------
    >>> text = "Rutte at the helm\\n\\nBRUSSELS – He met the U.S. envoy. Mr. Smith left."
    >>> [(s.zone.value, text[s.start : s.end]) for s in split_sentences(text)]
    [('headline', 'Rutte at the helm'), ('body', 'He met the U.S. envoy.'), ('body', 'Mr. Smith left.')]
    """
    sentences: list[Sentence] = []
    paragraphs = list(_paragraphs(text))
    zones = _zones(text, paragraphs)
    for number, ((start, end), zone) in enumerate(zip(paragraphs, zones, strict=True)):
        bullet = _BULLET.match(text, start, end)
        start = bullet.end() if bullet is not None else start
        if zone is Zone.BODY:
            start = _after_dateline(text, start, end)
        pieces = _pieces(text, start, end) if zone is Zone.BODY else [(start, end)]
        sentences += [
            Sentence(index=len(sentences) + i, start=s, end=e, zone=zone, paragraph=number)
            for i, (s, e) in enumerate(pieces)
        ]
    return sentences


def soft_breaks(text: str) -> list[tuple[int, int]]:
    """Give where the lines of a text broken at a fixed width end inside a paragraph."""
    if not _is_hard_wrapped(text):
        return []
    return [match.span() for match in _BREAK.finditer(text) if _is_soft(text, match)]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    wrapped = _is_hard_wrapped(text)
    breaks = [m for m in _BREAK.finditer(text) if not (wrapped and _is_soft(text, m))]
    edges = [0, *(edge for m in breaks for edge in m.span()), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        body = text[start:end]
        stripped = body.strip()
        if stripped:
            start += len(body) - len(body.lstrip())
            yield start, start + len(stripped)


def _is_hard_wrapped(text: str) -> bool:
    """Tell whether lines were broken at a fixed width: many of them, none long, few end a sentence."""
    lines = text.splitlines()
    if len(lines) < 5 or len(max(lines, key=len).rstrip()) > 110:
        return False
    lines = [line.rstrip() for line in lines if line.strip()]
    if len(lines) < 5 or max(map(len, lines)) > 110:
        return False
    long = [line for line in lines if len(line) >= 45]
    return len(long) >= len(lines) / 2 and sum(line[-1] not in ".!?:”\"’'" for line in long) > len(long) / 2


def _is_soft(text: str, line_break: re.Match[str]) -> bool:
    if line_break[0].count("\n") > 1 or _ENTRY_AHEAD.match(text, line_break.end()) is not None:
        return False
    begin = text.rfind("\n", 0, line_break.start()) + 1
    return line_break.start() - begin >= 40


def _zones(text: str, paragraphs: list[tuple[int, int]]) -> list[Zone]:
    zones: list[Zone] = []
    seen_body = False
    for number, (start, end) in enumerate(paragraphs):
        zone = _zone_of(
            text[start:end], is_first=number == 0, seen_body=seen_body, is_last=number + 1 == len(paragraphs)
        )
        seen_body = seen_body or zone is Zone.BODY
        zones.append(zone)
    return zones


def _zone_of(paragraph: str, *, is_first: bool, seen_body: bool, is_last: bool) -> Zone:
    if len(paragraph) <= 120 and _BYLINE.match(paragraph) and paragraph.count(".") <= 2:
        return Zone.BYLINE
    ends = paragraph.rstrip("\"'”’)]»")[-1:] in ".!?:;…,"
    if not seen_body and not ends and len(paragraph) <= _LONGEST_HEADLINE and not is_last:
        return Zone.HEADLINE if is_first else Zone.HEADING
    if (
        not ends
        and len(paragraph) <= _LONGEST_HEADING
        and not is_last
        and not re.search(r"[a-z] (?:is|was|were|has|had) ", paragraph)
    ):
        return Zone.HEADING
    return Zone.BODY


def _after_dateline(text: str, start: int, end: int) -> int:
    match = _DATELINE.match(text, start, min(end, start + 90))
    return match.end() if match and match.end() < end else start


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start]
    for match in _STOP.finditer(text, start, end):
        if _ends_sentence(text, match, cuts[-1]):
            cuts.append(match.end())
    cuts.append(end)
    found: list[tuple[int, int]] = []
    for begin, stop in pairwise(cuts):
        stop = begin + len(text[begin:stop].rstrip())
        found += _bounded(text, begin, stop)
    return found


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start, start + _LONGEST_SENTENCE)
        cut = cut if cut > start else start + _LONGEST_SENTENCE
        piece = text[start:cut].rstrip()
        if piece:
            yield start, start + len(piece)
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    if start < end:
        yield start, end


def _ends_sentence(text: str, match: re.Match[str], begin: int) -> bool:
    following = match["next"]
    if following.islower() or following in ",;:)]" or _FOOTNOTE.match(text, match.end()):
        return False
    if match["mark"] != ".":
        # "Yahoo! Inc", "Jeopardy! host": an exclamation mark inside a name is rare enough.
        return True
    word = _LAST_WORD.search(text[max(begin, match.start() - 30) : match.start()])
    if word is None or match["close"]:
        return True
    last = word[1].lower().strip(".")
    if _LETTER.fullmatch(last):
        # An initial ("J. Smith"), unless it ends an acronym or the clause ("vitamin C. The").
        return _opens_anew(text, match.end()) and not (
            len(word[1]) == 1 and word[1].isupper() and last != "i"
        )
    if last in _EITHER:
        return _opens_anew(text, match.end())
    if _INITIALS.fullmatch(last):
        return _opens_anew(text, match.end())
    return last not in _ABBREVIATIONS or (last in ("no", "art", "fig") and not following.isdigit())


def _opens_anew(text: str, place: int) -> bool:
    """Tell whether the next word is one that opens sentences rather than goes on with a name."""
    word = _NEXT_WORD.match(text, place, place + 30)
    return word is not None and word[1].lower() in _OPENERS and word[1][0].isupper()
