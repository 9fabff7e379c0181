"""Lines that tell one thing under a label: "Founded: 1949", "| CEO | Ann Lee |", the rows of a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.extraction.text.lines import ENTRY, LINE
from claims.types import Span

__all__ = ["Block", "Field", "Shape", "blocks_in", "without_markup"]

_BULLET = rf"\s*(?:{ENTRY}\s+)?"
_LABELLED = re.compile(
    rf"{_BULLET}(?P<label>[A-Z][^:|\n\t]{{1,40}}?)\s?(?::(?!\d)|\s[–—-](?=\s)|\t)\s*(?P<value>[^\s:][^\n]{{0,600}})"
)
# "Norland (1952), Ostmark (1974), Sarn (1990)": a list may be longer than what else stands behind a label.
_LISTED = re.compile(
    r"[^,;.()\n]{2,60}(?:\([^()\n]{1,60}\))?(?:[,;]\s[^,;.()\n]{2,60}(?:\([^()\n]{1,60}\))?){2,}\.?"
)
# "2004: Bulgaria, Estonia", "2014 - 2024: Secretary General", "1949 – Founded": a date and what it brought.
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?)?\d{4}"
_DATED = re.compile(
    rf"{_BULLET}(?P<label>{_DATE}(?:\s?[–—-]\s?(?:{_DATE}|\d{{2}}(?!\d)|[Pp]resent|[Nn]ow|[Tt]oday)?)?)"
    r"\s?(?::(?!\d)|\s[–—-](?=\s)|\t)\s*(?P<value>[^\s:][^\n]{0,400})"
)
# "| leader_name1 = [[Ann Lee]]": a card as an encyclopaedia's source writes it.
_SOURCE = re.compile(r"\s*\|\s*(?P<label>[A-Za-z][A-Za-z_ ]{1,30}\d{0,2})\s*=(?P<value>[^\n]{0,300})")
_BRACKETED = re.compile(r"\[\[(?:[^\[\]|]{1,120}\|)?(?P<words>[^\[\]|]{1,120})\]\]")
_NAME_KEY = re.compile(r"[a-z]+_(?:name|date)\d{0,2}")
_SIGNS = (":", "|", "\t", " – ", " - ", " — ")
_RULE = re.compile(r"[\s|:=+-]+")
_LONGEST_VALUE = 90
_LONGEST_LINE = 600
_LONGEST_CELL = 120
_LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class Field:
    """A label with its value.

    Parameters
    ----------
    label, value : Span
        Where they stand in the text.
    line : Span
        The whole line.
    owner : Span or None
        The first cell of the table's row, or the head of its column, which the value is told of; None where
        that is what stands above.
    """

    label: Span
    value: Span
    line: Span
    owner: Span | None = None


class Shape(StrEnum):
    """How a line parts what it tells from what it is told under."""

    LABEL = "label"
    DATED = "dated"
    ROW = "row"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one shape, one below the other.

    Parameters
    ----------
    shape : Shape
        The shape.
    start, end : int
        Where the block stands in the text.
    rows : tuple of tuple of Span
        The cells of each line: label and value, or as many as the table has columns.
    lines : tuple of Span
        The lines themselves.
    """

    shape: Shape
    start: int
    end: int
    rows: tuple[tuple[Span, ...], ...]
    lines: tuple[Span, ...]

    def sourced(self, text: str) -> Iterator[Field]:
        """Give the lines of a card's source as labels with values, a "leader_title" as label of its name."""
        keys = {text[cells[0].start : cells[0].end]: cells for cells in self.rows}
        for cells, line in zip(self.rows, self.lines, strict=True):
            key = text[cells[0].start : cells[0].end]
            title = keys.get(key.replace("_name", "_title").replace("_date", "_title"))
            named = _NAME_KEY.fullmatch(key) is not None
            label = without_markup(text, title[1]) if named and title is not None else cells[0]
            yield Field(label, without_markup(text, cells[1]), line)

    def pairs(self) -> Iterator[Field]:
        """Give the lines of two cells as labels with their values."""
        for cells, line in zip(self.rows, self.lines, strict=True):
            if len(cells) == _LEAST_LINES:
                yield Field(cells[0], cells[1], line)

    def line_at(self, place: int) -> Span:
        """Give the line that a place stands in."""
        return self.lines[bisect_right(self.lines, place, key=lambda line: line.start) - 1]

    def columns(self) -> Iterator[Field]:
        """Give the cells of a table as values under the labels of its first line, with their row's owner."""
        labels = self.rows[0]
        for cells, line in zip(self.rows[1:], self.lines[1:], strict=True):
            if len(cells) == len(labels):
                for label, cell in zip(labels[1:], cells[1:], strict=True):
                    yield Field(label, cell, line, cells[0])

    def compared(self) -> Iterator[Field]:
        """Give the cells of a table whose columns are what is told of: "| | NATO | ASEAN |"."""
        owners = self.rows[0]
        for cells, line in zip(self.rows[1:], self.lines[1:], strict=True):
            if len(cells) == len(owners):
                for owner, cell in zip(owners[1:], cells[1:], strict=True):
                    yield Field(cells[0], cell, line, owner)


def blocks_in(text: str) -> list[Block]:
    """Find the runs of at least two lines that are labels with values, or rows of a table.

    Examples
    --------
    >>> text = "The league\\n- Founded: 1949\\n- Seat: Oslo"
    >>> [[text[c.start : c.end] for c in row] for row in blocks_in(text)[0].rows]
    [['Founded', '1949'], ['Seat', 'Oslo']]
    >>> blocks_in("He said: I will.\\nShe left.")
    []
    """
    if sum(text.count(sign) for sign in _SIGNS) < _LEAST_LINES:
        return []
    found: list[Block] = []
    run: list[_Line] = []
    for match in LINE.finditer(text):
        line = match[0]
        if not line.strip() or ("|" in line and _RULE.fullmatch(line)):
            continue
        shape, cells = _parted(text, match.start(), match.end())
        if not cells or (run and run[-1].shape is not shape):
            found += _block(run)
            run = []
        if cells:
            run.append(_Line(shape, cells, Span(start=match.start(), end=match.end())))
    return [*found, *_block(run)]


@dataclass(frozen=True, slots=True)
class _Line:
    shape: Shape
    cells: tuple[Span, ...]
    line: Span


def _parted(text: str, start: int, end: int) -> tuple[Shape, tuple[Span, ...]]:
    """Give the shape of a line with its cells, none of running text."""
    if text.find("|", start, end) < 0:
        dated = _matched(_DATED, text, start, end)
        return (Shape.DATED, dated) if dated else (Shape.LABEL, _label(text, start, end))
    source = _matched(_SOURCE, text, start, end) if text.find("=", start, end) > 0 else ()
    return (Shape.SOURCE, source) if source else (Shape.ROW, _row(text, start, end))


def _matched(pattern: re.Pattern[str], text: str, start: int, end: int) -> tuple[Span, ...]:
    found = pattern.fullmatch(text, start, end) if end - start <= _LONGEST_LINE else None
    if found is None:
        return ()
    return Span(start=found.start("label"), end=found.end("label")), _stripped(text, *found.span("value"))


def _block(run: Sequence[_Line]) -> list[Block]:
    if len(run) < _LEAST_LINES:
        return []
    lines = tuple(one.line for one in run)
    return [Block(run[0].shape, lines[0].start, lines[-1].end, tuple(one.cells for one in run), lines)]


def _label(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Part a label from what stands behind it; running text has no label, or goes on too long behind it."""
    match = _LABELLED.fullmatch(text, start, end)
    if match is None:
        return ()
    value = match["value"]
    if len(value) > _LONGEST_VALUE and _LISTED.fullmatch(value.rstrip()) is None:
        return ()
    return Span(start=match.start("label"), end=match.end("label")), _stripped(text, *match.span("value"))


def _row(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Part a table's row into its cells, the empty ones between two others included."""
    line = text[start:end]
    inner_start = start + len(line) - len(line.lstrip().removeprefix("|"))
    inner_end = start + len(line.rstrip().removesuffix("|"))
    cells: list[Span] = []
    place = inner_start
    for part in text[inner_start:inner_end].split("|"):
        cells.append(_stripped(text, place, place + len(part)))
        place += len(part) + 1
    return tuple(cells) if len(cells) > 1 and all(c.end - c.start <= _LONGEST_CELL for c in cells) else ()


def without_markup(text: str, place: Span) -> Span:
    """Give where the words of a link stand that is all there is of a value: "[[NATO|the alliance]]".

    Examples
    --------
    >>> value = "[[Mark Rutte|Rutte]]"
    >>> inner = without_markup(value, Span(start=0, end=len(value)))
    >>> value[inner.start : inner.end]
    'Rutte'
    """
    link = _BRACKETED.fullmatch(text, place.start, place.end)
    return place if link is None else Span(start=link.start("words"), end=link.end("words"))


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start=start, end=max(start, start + len(words.strip())))
