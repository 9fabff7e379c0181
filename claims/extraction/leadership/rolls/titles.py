"""The office that stands over a list of its holders: in a heading, a title or an opening line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from claims.extraction.roles import canonical_title, parse_titles
from claims.extraction.roles.heads import HEADS
from claims.late_patterns import late_pattern
from claims.types import Span

__all__ = ["RollTitle", "last_title", "title_among", "title_in", "title_of_page", "with_singulars"]

# Headings that name no office, "Leadership" over a list: whoever stands there leads.
_OFFICE_HEADINGS = {
    "leadership": "leader",
    "party leadership": "leader",
    "management": "head",
    "command": "commander",
    "officers commanding": "commander",
    "editorship": "editor",
    "presidency": "president",
    "ministers": "minister",
    "secretaries": "secretary",
    "monarchs": "monarch",
    "dukes": "duke",
    "counts": "count",
    "princes": "prince",
}
_HISTORIES = {
    "leadership": "leader",
    "presidential": "president",
    "managerial": "manager",
    "management": "manager",
    "coaching": "coach",
}
_HISTORY = late_pattern(rf"(?P<of>{'|'.join(_HISTORIES)}) history", re.IGNORECASE)
# Who is the one at a time at its head only where a list says so: a show's hosts, a paper's editors.
_UNKNOWN_OFFICE = late_pattern(
    r"(?P<title>[A-Z][\w -]{2,40}?(?:er|or|ist|ant|[dt]ent|man|ary|ian|iff|ate)) (?:of|to|for) (?:the )?"
    r"(?P<body>[A-Z].*)"
)
_LISTED = late_pattern(
    r"\b(?P<title>(?:(?:deputy|assistant|high|chief|lord|senior|first)\s|co-)?(?:editor|presenter|host|captain"
    r"|ambassador|commissioner|justice|archdeacon|archbishop|bishop|abbot|sheriff|treasurer|warden|master"
    r"|lieutenant|chamberlain|marshal|constable|keeper|registrar|bailiff|prefect|rabbi|chaplain|nuncio|consul"
    r"|envoy|commodore|comptroller|laureate|superior|provincial|custodian|librarian|judge"
    r"|astronomer|intendant|landdrost|burgomaster|reeve|steward|provost|conductor|moderator|anchor|spokesperson"
    r"|coordinator|administrator|vicar|imam|patriarch))s?\b",
    re.IGNORECASE,
)
_OF_BODY = late_pattern(
    r"\s+(?:of|at|for|to)\s+(?:the\s+)?(?P<body>[A-Z][^,:;(.\n]{1,70}?)\s*"
    r"(?:[,:;(.]|$|\b(?:since|until|were|are|was|is|have|has)\b)"
)
# Who leads a part leads not the whole: "Chairmen of the Acme Supervisory Board".
_PART = late_pattern(
    r"\s+of\s+(?:the\s+)?(?P<body>[A-Z][^,:;(.\n]{1,60}?\s)??(?P<part>(?:parliamentary|supervisory|managing|management"
    r"|executive|advisory)\s(?:party|group|board|committee|council))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RollTitle:
    """An office named over a list, and the body named with it.

    Parameters
    ----------
    place : Span or None
        Where the words stand in the article's text; None in its title.
    body, body_place : str or None, Span or None
        The body's words after the office ("of X").
    """

    title: str
    words: str
    place: Span | None
    body: str | None = None
    body_place: Span | None = None


def _plurals() -> dict[str, str]:
    found = {}
    for head in HEADS:
        words = head.split()
        for index in {0, len(words) - 1}:
            found[" ".join([*words[:index], _plural(words[index]), *words[index + 1 :]])] = head
        first, dash, rest = head.partition("-")
        if dash:
            found[f"{_plural(first)}-{rest}"] = head
    return found


def _plural(word: str) -> str:
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "ch", "sh")) else f"{word}s"


_SINGULAR = _plurals()
_PLURAL = late_pattern(
    r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, _SINGULAR), key=lambda w: (-len(w), w))) + r")(?![\w-])"
)


def with_singulars(text: str) -> tuple[str, list[int]]:
    """Give a text with its plural offices in the singular, and where each of its letters stood.

    Examples
    --------
    >>> with_singulars("Managing directors")[0], with_singulars("Secretaries-general of NATO")[0]
    ('managing director', 'secretary-general of NATO')
    """
    pieces: list[str] = []
    places: list[int] = []
    end = 0
    for match in _PLURAL.finditer(text.lower()) if len(text) == len(text.lower()) else ():
        singular = _SINGULAR[match[0]]
        pieces += [text[end : match.start()], singular]
        places += [*range(end, match.start())]
        places += [min(match.start() + i, match.end() - 1) for i in range(len(singular) - 1)]
        places += [match.end() - 1]
        end = match.end()
    pieces.append(text[end:])
    places += [*range(end, len(text) + 1)]
    return "".join(pieces), places


def title_in(words: str, start: int | None) -> RollTitle | None:
    """Give the first office that a heading or title names, with the body behind it.

    Parameters
    ----------
    start : int or None
        Where the words stand in the article's text; None for its title.
    """
    plain, places = with_singulars(words)
    plain = plain[:1].lower() + plain[1:]
    title = next(iter(parse_titles(plain)), None)
    if title is None:
        return _heading(words, start)
    behind = _OF_BODY.match(plain, title.end)
    first, last = places[title.start], places[title.end - 1] + 1
    office = RollTitle(title=title.title, words=words[first:last], place=_place(start, first, last))
    part = _PART.match(plain, title.end)
    if part is not None:
        office = replace(office, title=f"{title.title} of the {part['part'].lower()}")
        behind = part if part["body"] else None
    if behind is None:
        return office
    return replace(
        office,
        body=behind["body"].strip(),
        body_place=_place(start, places[behind.start("body")], places[behind.end("body")]),
    )


def _heading(words: str, start: int | None) -> RollTitle | None:
    listed = _LISTED.search(words)
    if listed is not None:
        behind = _OF_BODY.match(words, listed.end())
        return RollTitle(
            title=canonical_title(listed["title"]),
            words=listed[0],
            place=_place(start, *listed.span()),
            body=behind["body"].strip() if behind else None,
            body_place=_place(start, *behind.span("body")) if behind else None,
        )
    bare = words.strip(" .:-")
    history = _HISTORY.fullmatch(bare)
    title = _HISTORIES[history["of"].lower()] if history else _OFFICE_HEADINGS.get(bare.lower())
    return None if title is None else RollTitle(title=title, words=bare, place=_place(start, 0, len(bare)))


def title_of_page(title: str) -> RollTitle | None:
    """Give the office that an article's title names, also one no list of offices knows.

    Examples
    --------
    >>> title_of_page("Keeper of the Seal of Ruritania").title, title_of_page("Haverbrook")
    ('keeper', None)
    """
    found = title_in(title, None)
    if found is not None:
        return found
    unknown = _UNKNOWN_OFFICE.fullmatch(title)
    if unknown is None:
        return None
    return RollTitle(
        title=canonical_title(unknown["title"]), words=unknown["title"], place=None, body=unknown["body"]
    )


def last_title(text: str, start: int, end: int) -> RollTitle | None:
    """Give the last office named between two places, with the body behind it: who follow hold it too."""
    found = list(parse_titles(text[start:end]))
    if not found:
        return None
    last = found[-1]
    place = Span(start=start + last.start, end=start + last.end)
    of = _OF_BODY.match(text, place.end, end)
    return RollTitle(
        title=last.title,
        words=text[place.start : place.end],
        place=place,
        body=None if of is None else of["body"].strip(),
        body_place=None if of is None else Span(start=of.start("body"), end=of.end("body")),
    )


def _place(start: int | None, first: int, last: int) -> Span | None:
    return None if start is None else Span(start=start + first, end=start + last)


# What a list of names after a verb makes of them: "The show was hosted by Ann Lee (1994–98) and ...".
_OFFICE_VERBS = {
    "led": "leader",
    "headed": "head",
    "chaired": "chair",
    "directed": "director",
    "managed": "manager",
    "coached": "coach",
    "commanded": "commander",
    "captained": "captain",
    "edited": "editor",
    "hosted": "host",
    "presented": "presenter",
    "ruled": "ruler",
    "governed": "governor",
}
_LISTED_PLURAL = late_pattern(
    r"\b(?:editors|presenters|hosts|captains|ambassadors|bishops|archbishops|judges|treasurers)\b",
    re.IGNORECASE,
)
_OFFICE_VERB = late_pattern(r"\b(?:" + "|".join(_OFFICE_VERBS) + r")\b", re.IGNORECASE)


def title_among(text: str, start: int, end: int) -> RollTitle | None:
    """Give the last office that some words name in the plural."""
    words = text[start:end]
    plural = list(_PLURAL.finditer(words.lower())) if len(words) == len(words.lower()) else []
    if plural:
        return title_in(words[plural[-1].start() :], start + plural[-1].start())
    verb = next(_OFFICE_VERB.finditer(words), None)
    if verb is None and _LISTED_PLURAL.search(words) is not None:
        return _heading(words, start)
    if verb is None:
        return None
    place = _place(start, *verb.span())
    return RollTitle(title=_OFFICE_VERBS[verb[0].lower()], words=verb[0], place=place)
