"""Lists of office holders: a heading or an opening line that names the office, then dated names.

No verb says what such a line states: the office stands above it ("Mayors", "List of
commissioners", "The presidents of the club were:") or in the article's title ("Chancellor
of Ruritania"), the body with it or nowhere but in the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.leadership.rolls.lines import Entry, Roll, read_entries, read_run
from claims.extraction.leadership.rolls.show_hosts import find_hosts
from claims.extraction.leadership.rolls.titles import (
    RollTitle,
    last_title,
    title_among,
    title_in,
    title_of_page,
)
from claims.extraction.roles import parse_titles
from claims.extraction.text.lines import LINE

__all__ = ["Roll", "find_rolls"]

_ROW = re.compile(r"[^\n]+")
# A dated line in the rough: what is no such line is not looked at closely.
_DATED = re.compile(r"\d(?<!\w.)\d\d\d\b")
_SENTENCE = re.compile(r"[^\n]+?(?:(?<=[\w)]{3})[.!?](?=\s+[A-Z][a-z]+\s)|(?=\n)|$)")
# Names that follow one whose office the text has just told.
_SUCCESSORS = re.compile(r"\b(?:successors?|succeeded|followed)\b", re.IGNORECASE)
_FOLLOW = re.compile(
    r"\b(?:his|her|their|whose|the|immediate|recent) (?:\w+ )?(?:predecessors|successors)\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"\s*\d{1,3}\s?[.)]\s")
_LOOK_BACK = 400
_TELLS = re.compile(r"\b(?:is|was|were|are|has|had|have|became|will|said|says)\b")
# "Who were the previous presidents?": the heading of a page of questions.
_ASKS = re.compile(r"\W{0,4}Who (?:were|are|have been|has been|has led|led|served)\b[^\n]{4,90}\?")
_LONGEST_HEADING = 90
_LONGEST_INTRODUCTION = 300
_LEAST_ENTRIES = 2
_MOST_PROSE = 3
_SMALL = frozenset({"of", "the", "and", "for", "in", "to", "under", "at", "on"})
# Headings over holders that leave the office to the article's title.
_PLAIN_HEADING = re.compile(
    r"\b(?:list|office[ -]?holders?|holders?|incumbents?|history|names|past|former|previous|current)\b"
    r"|\b\d{4}\b|\b\d{1,2}(?:th|st|nd|rd) century\b",
    re.IGNORECASE,
)
_HEADED = re.compile(r"\((?:[^()]*\b)?\d{4}\b[^()]*\)\W*$")
_LABEL = re.compile(r"\s*(?:[-*•·‣]\s+)?(?P<title>[A-Z][\w ,&/’'-]{2,60}?)\s?(?::|\s[–—-]\s)\s*(?=[A-Z])")


def find_rolls(text: str, title: str) -> Iterator[Roll]:
    """Find the lists of holders in a text; `title` is the article's."""
    yield from find_hosts(text)
    if len(_DATED.findall(text)) < _LEAST_ENTRIES:
        return
    yield from _runs(text)
    yield from _sections(text)
    whole = title_of_page(title) if title else None
    office: RollTitle | None = None
    holders = prose = 0
    for line in LINE.finditer(text):
        if not line[0].strip():
            continue
        is_dated = _DATED.search(line[0]) is not None
        own = _own_office(text, line) if is_dated else None
        shortest = 1 if holders >= _LEAST_ENTRIES and _is_bullet(line[0]) else 2
        read = _entries(text, line, shortest) if is_dated and not line[0].endswith(":") else []
        if own is not None:
            yield own
        elif read and office is not None:
            holders += 1
            yield Roll(office=office, entries=tuple(read))
        elif not read and not _is_bullet(line[0]):
            opened = _office_of(line, whole) or _office_of_successors(text, line)
            if opened is not None and "|" in line[0] and office is not None and opened.title == office.title:
                continue  # the head of a table below the heading that names the body too
            if opened is None and not holders and prose < _MOST_PROSE and _is_prose(line[0]):
                prose += 1
                continue  # "Secretaries-general", a word on the office, then who held it
            if opened is not None or not (_is_part(line[0]) or "|" in line[0]):
                prose = 0
                office, holders = opened, 0


def _office_of_successors(text: str, line: re.Match[str]) -> RollTitle | None:
    """Give the office that "The list of his predecessors:" leaves to what was told right before."""
    words = line[0].rstrip()
    last = list(_FOLLOW.finditer(words)) if words.endswith(":") else []
    if not last or len(words) > _LONGEST_INTRODUCTION:
        return None
    place = line.start() + last[-1].start()
    return last_title(text, max(0, place - _LOOK_BACK), place)


def _entries(text: str, line: re.Match[str], shortest: int) -> list[Entry]:
    """Read a line of a list, of one holder or of several, each with a term: "Ann Lee (1994), Bo Ek (1998)".

    A name of one word, `shortest`, is one only where full names stand above it.
    """
    run = read_run(text, line.start(), line.end()) if line[0].count("(") >= _LEAST_ENTRIES else []
    if len({entry.name.start for entry in run}) >= _LEAST_ENTRIES:
        return run
    return read_entries(text, line.start(), line.end(), shortest=shortest)


def _runs(text: str) -> Iterator[Roll]:
    """Find the lists inside sentences: "Its editors were Ann Lee (1994–98) and Bo Ek (1998– )"."""
    for sentence in _bracketed(text):
        if len(_DATED.findall(sentence[0])) < _LEAST_ENTRIES:
            continue
        entries = read_run(text, sentence.start(), sentence.end())
        if len(entries) < _LEAST_ENTRIES:
            continue
        office = title_among(text, sentence.start(), entries[0].name.start)
        office = office or title_among(text, entries[-1].line.end, sentence.end())
        if office is None and _SUCCESSORS.search(sentence[0]) is not None:
            # "Ann Holt was director until 1990, followed by": of the sentence itself, else of those before
            office = last_title(text, sentence.start(), entries[0].name.start) or last_title(
                text, max(0, sentence.start() - _LOOK_BACK), sentence.start()
            )
        if office is not None:
            yield Roll(office=office, entries=tuple(entries))


def _sections(text: str) -> Iterator[Roll]:
    """Find the sections of a page that are named after who led: "Director Ann Lee (1972–1979)"."""
    found: list[Roll] = []
    for line in LINE.finditer(text):
        if len(line[0]) > _LONGEST_HEADING or not line[0][:1].isupper() or _HEADED.search(line[0]) is None:
            continue
        office = title_in(line[0], line.start())
        if (
            office is None
            or office.place is None
            or office.place.start != line.start()
            or office.body is not None
        ):
            continue
        entries = read_entries(text, office.place.end, line.end())
        if entries:
            found.append(Roll(office=office, entries=tuple(entries)))
    if len(found) >= _LEAST_ENTRIES:
        yield from found


def _bracketed(text: str) -> Iterator[re.Match[str]]:
    """Give the sentences with brackets enough; lines without are not cut into sentences, which is slow."""
    for line in _ROW.finditer(text):
        if line[0].count("(") < _LEAST_ENTRIES:
            continue
        for sentence in _SENTENCE.finditer(text, line.start()):
            if sentence.start() >= line.end():
                break
            if sentence[0].count("(") >= _LEAST_ENTRIES:
                yield sentence


def _is_part(line: str) -> bool:
    """Tell a heading inside a list, a period or the name of an older body, from the next section's."""
    words = line.strip(" .").split(maxsplit=1 if len(line) > _LONGEST_HEADING else -1)
    if len(line) > _LONGEST_HEADING or len(words) < 2:
        return len(words) < 2 and _DATED.search(line) is not None
    return all(word[:1].isupper() or not word[:1].isalpha() or word in _SMALL for word in words)


def _own_office(text: str, line: re.Match[str]) -> Roll | None:
    """Read a line that names its own office: "Chairman: Ann Lee (since 1994)", or one after the other."""
    label = _LABEL.match(line[0])
    if label is None:
        return None
    titles = list(parse_titles(label["title"]))
    words = label["title"].rstrip()
    office = title_in(words, line.start() + label.start("title"))
    body = office.body if office is not None else None
    if len(titles) != 1 or (titles[0].end < len(words) and not (body and words.endswith(body))):
        return None
    entries = read_run(text, line.start() + label.end(), line.end())
    if len(entries) < _LEAST_ENTRIES:
        entries = read_entries(text, line.start() + label.end(), line.end())
    return Roll(office=office, entries=tuple(entries)) if office is not None and entries else None


def _is_prose(line: str) -> bool:
    """Tell running text from the heading of a section."""
    return line.rstrip()[-1:] in ".!" and _TELLS.search(line) is not None


def _is_bullet(line: str) -> bool:
    """Tell whether a line without a term may stand inside a list: "- vacant"."""
    return line.lstrip()[:1] in "-*•·‣–—(" or _NUMBERED.match(line) is not None


def _names_again(heading: str, whole: RollTitle) -> bool:
    """Tell a heading that repeats the office of the article's title: "Keepers", "List of keepers"."""
    last = whole.title.split()[-1]
    return re.search(rf"\b{re.escape(last)}(?:e?s)?\b", heading, re.IGNORECASE) is not None


def _office_of(line: re.Match[str], whole: RollTitle | None) -> RollTitle | None:
    """Give the office that a line opens a list of, none when it is running text."""
    words = line[0].rstrip()
    opens = (words.endswith(":") and len(words) <= _LONGEST_INTRODUCTION) or bool(_ASKS.fullmatch(words))
    if not opens and (len(words) > _LONGEST_HEADING or _TELLS.search(words)):
        return None
    found = title_in(words, line.start())
    if found is not None:
        return found
    if whole is not None and _names_again(words, whole):
        return whole
    return whole if whole is not None and (opens or _PLAIN_HEADING.search(words)) else None
