"""Names that are told by their shape, whatever a tagger makes of their words: "No. 45 Squadron RAF".

Each shape is looked for only where a text holds one of its rare pieces (words: own list).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from claims.extraction.naming.definitions import Definition
from claims.extraction.naming.foreign_names import FOREIGN_SHAPES
from claims.extraction.roles.rulers import RULERS
from claims.late_patterns import late_pattern

__all__ = ["shaped_names", "words_of"]

_NAME = r"(?:St\.|[A-Z][\w’'-]*)"
_NAMES = rf"{_NAME}(?:\s{_NAME}){{0,6}}"
_MORE = rf"{_NAME}(?:\s{_NAME}|\sof\s(?:the\s)?{_NAME}){{0,6}}"
_OWNING = late_pattern(r"['’]s?$")
_ORDERS = "guild order brotherhood sisterhood confraternity congregation".split()
# Who gives orders is no order: "by the order of King X".
_GIVERS = "|".join([*"President Prime General Governor Judge Lord".split(), *sorted(map(str.title, RULERS))])
_GATHERED = """
    Together Forward United Citizens Lawyers Doctors Mothers Women Students Scientists Artists Teachers
    Farmers Workers Physicians Friends Action Campaign People Unity Justice Water
""".split()
# What stands right behind the name of a body that opens its sentence: "Unity for Holm was founded".
_TELLS_BODY = (
    r"(?=(?:['’]s)?\s(?:chair|leader|president|director|founder|spokes)|['’]s\s|,\s(?:founded|formed|led|set\sup)\s"
    r"|\s(?:was|is|were)\s(?:founded|formed|set\sup|established|launched|led|run|headed|chaired)\b|\s(?:appointed|elected|named)\s)"
)
# Houses that are no firm's: "House of Lords", and whose seat it is: "House of Windsor".
_NO_HOUSES = (
    r"(?!(?:Commons|Lords|Representatives|Assembly|Delegates|Deputies|Councillors|Councilors|Keys|Chiefs|Bishops|"
    r"Laity|Clergy|Burgesses|Peoples|Federation|Cards|God|Prayer|Worship)\b)"
)
# What is called by a figure: "Studio 54", "Centre 21".
_NUMBERED = """
    Studio Centre Center Channel Radio Forum Agenda Vision Horizon Gallery Space Platform Theatre Project
""".split()
_KIN = "Daughters Sons Knights Friends Brothers Sisters Children Ladies Soldiers Companions".split()


def _anchored(words: list[str], links: list[str]) -> tuple[str, ...]:
    return tuple(f"{word} {link} " for word in words for link in links)


# Pieces of which a text must hold one, and the shape of the whole name; before them words of which one
# stands in every such text, where most texts have none: a look into a set is faster than the pieces.
_SHAPES = [
    (frozenset(words), pieces, late_pattern(shape))
    for words, pieces, shape in (
        (
            _ORDERS,
            _anchored(_ORDERS, ["of"]),
            rf"(?<=the\s)(?:{'|'.join(_ORDERS)})\sof\s(?:the\s)?(?!(?:{_GIVERS})\s){_NAMES}",
        ),
        (
            _GATHERED,
            _anchored(_GATHERED, ["for"]),
            rf"(?<=[a-z,(]\s)(?:{'|'.join(_GATHERED)})\sfor\s(?:an?\s|the\s)?{_MORE}",
        ),
        (
            _GATHERED,
            _anchored(_GATHERED, ["for"]),
            rf"(?<![^.!?\n]\s)(?<![\w,;:-])(?:{'|'.join(_GATHERED)})\sfor\s(?:an?\s|the\s)?{_MORE}{_TELLS_BODY}",
        ),
        (
            (),
            ("House of ",),
            rf"(?<![Tt]he\s)\bHouse\sof\s{_NO_HOUSES}{_NAME}\b(?!\sof\b)",
        ),
        ((), (" the Union", " the union"), r"\b(?:Unite|Community|Prospect)\sthe\s[Uu]nion\b"),
        (_KIN, _anchored(_KIN, ["of"]), rf"(?<=the\s)(?:{'|'.join(_KIN)})\sof\s(?:the\s)?{_MORE}"),
        (
            _KIN,
            _anchored(_KIN, ["of"]),
            rf"(?<![^.!?\n]\s)(?<![\w,;:-])(?:{'|'.join(_KIN)})\sof\s(?:the\s)?{_MORE}{_TELLS_BODY}",
        ),
        (
            (),
            ("s' and ", "s’ and ", "s' & ", "s’ & "),
            rf"\b[A-Z][a-z]+s['’](?:,?\s(?:and|&)\s[A-Z][a-z]+s['’]){{1,3}}\s{_NAMES}",
        ),
        (
            (),
            ("-i-", "-e-", "-ul-", "-al-", "-ud-", "-us-"),
            rf"\b[A-Z]\w{{1,30}}-(?:i|e|ul|al|ud|us)-[A-Z]\w+(?:\s{_NAME}){{0,6}}",
        ),
        (
            _NUMBERED,
            tuple(f"{word} " for word in _NUMBERED),
            rf"(?<![\w’'-])(?<!\d\s)(?:{'|'.join(_NUMBERED)})\s\d{{1,4}}(?![\w%]|[.,:]\d|\s(?:per\s)?cent)(?:\s{_NAME}){{0,3}}",
        ),
        ((), ("No. ",), rf"\bNo\.\s\d{{1,4}}\s(?:\([A-Z][\w\s]{{0,40}}\)\s)?{_NAMES}"),
        ((), ("th/", "st/", "nd/", "rd/"), rf"\b\d{{1,3}}(?:st|nd|rd|th)/\d{{1,3}}(?:st|nd|rd|th)\s{_NAMES}"),
        ((), (". FC ", ". FFC ", ". BC ", ". HC "), r"(?<![\w.,-])\d{1,2}\.\s(?:FC|FFC|BC|HC)\s[A-Z][\w-]+"),
    )
]
_FOREIGN = [(words, late_pattern(shape)) for words, shape in FOREIGN_SHAPES]
_AROUND = '("“”).,;:'


@lru_cache(maxsize=2)
def words_of(text: str) -> frozenset[str]:
    """Give the words of a text without the brackets, quotation marks and stops around them."""
    for mark in _AROUND:
        text = text.replace(mark, " ")  # each is looked for faster than all of them letter by letter
    return frozenset(text.split())


def shaped_names(text: str) -> list[Definition]:
    """Give the names that are told by their shape.

    Examples
    --------
    >>> [d.long for d in shaped_names("She led Together for Holm and the guild of St Luke. No. 4 won.")]
    ['Together for Holm', 'guild of St Luke']
    """
    return list(_found(text))


def _found(text: str) -> Iterator[Definition]:
    taken = -1
    words = words_of(text)
    shapes = chain(
        (
            shape
            for heads, pieces, shape in _SHAPES
            if not (heads and heads.isdisjoint(words)) and any(map(text.__contains__, pieces))
        ),
        (shape for heads, shape in _FOREIGN if not heads.isdisjoint(words)),
    )
    hits = (match for shape in shapes for match in shape.finditer(text))
    for match in sorted(hits, key=lambda match: (match.start(), -match.end())):
        if match.start() <= taken:
            continue
        name = _OWNING.sub("", match[0])
        taken = match.end()
        yield Definition(start=match.start(), end=match.start() + len(name), long=name, short="")
