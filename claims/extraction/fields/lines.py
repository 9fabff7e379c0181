"""Lines that tell one thing under a label: "Founded: 1949", "| CEO | Ann Lee |", the rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.types import Span

__all__ = ["Block", "Field", "blocks_in"]

_LINE = re.compile(r"[^\n\u2028\u2029\x85]+")
_BULLET = r"\s*(?:[-–—•*·‣▪◦+]\s+|\d{1,3}[.)]\s+)?"
_LABELLED = re.compile(
    rf"{_BULLET}(?P<label>[A-Z][^:|\n\t]{{1,40}}?)\s?(?::(?!\d)|\s[–—-](?=\s)|\t)\s*(?P<value>[^\s:][^\n]{{0,160}})"
)
_SIGNS = (":", "|", "\t", " – ", " - ", " — ")
_RULE = re.compile(r"[\s|:=+-]+")
_LONGEST_VALUE = 90
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
        The first cell of the table's row, which the value is told of; None where that is what stands above.
    """

    label: Span
    value: Span
    line: Span
    owner: Span | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one shape, one below the other.

    Parameters
    ----------
    start, end : int
        Where the block stands in the text.
    rows : tuple of tuple of Span
        The cells of each line: label and value, or as many as the table has columns.
    lines : tuple of Span
        The lines themselves.
    """

    start: int
    end: int
    rows: tuple[tuple[Span, ...], ...]
    lines: tuple[Span, ...]

    @property
    def is_table(self) -> bool:
        """Whether its first line names the columns of the others."""
        return len(self.rows[0]) > _LEAST_LINES

    def pairs(self) -> Iterator[Field]:
        """Give the lines of two cells as labels with their values."""
        for cells, line in zip(self.rows, self.lines, strict=True):
            if len(cells) == _LEAST_LINES:
                yield Field(cells[0], cells[1], line)

    def columns(self) -> Iterator[Field]:
        """Give the cells of a table as values under the labels of its first line, with their row's owner."""
        labels = self.rows[0]
        for cells, line in zip(self.rows[1:], self.lines[1:], strict=True):
            if len(cells) == len(labels):
                for label, cell in zip(labels[1:], cells[1:], strict=True):
                    yield Field(label, cell, line, cells[0])


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
    run: list[tuple[tuple[Span, ...], Span, bool]] = []
    for match in _LINE.finditer(text):
        line = match[0]
        if not line.strip():
            continue
        is_row = "|" in line
        if is_row and _RULE.fullmatch(line):
            continue
        cells = _row(text, match.start(), match.end()) if is_row else _label(text, match.start(), match.end())
        if not cells or (run and run[-1][2] is not is_row):
            found += _block(run)
            run = []
        if cells:
            run.append((cells, Span(start=match.start(), end=match.end()), is_row))
    return [*found, *_block(run)]


def _block(run: Sequence[tuple[tuple[Span, ...], Span, bool]]) -> list[Block]:
    if len(run) < _LEAST_LINES:
        return []
    lines = tuple(line for _, line, _ in run)
    return [Block(lines[0].start, lines[-1].end, tuple(cells for cells, _, _ in run), lines)]


def _label(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Part a label from what stands behind it; running text has no label, or goes on too long behind it."""
    match = _LABELLED.fullmatch(text, start, end)
    if match is None or len(match["value"]) > _LONGEST_VALUE:
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


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start=start, end=max(start, start + len(words.strip())))
