"""Markdown -> the plain text it stands for, lists and tables laid out as people type them without markup.

What reads lists and tables goes by bullets, numbers, depth and bars: a page that loses them on the way
loses what its entries say of the name above them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["plain_of_markdown"]

# "alliance.[^1]", "[^1]: Its seat moved": the parser takes some of them for links.
_NOTE = re.compile(r"\[\^[^\]\s]{1,30}\](?::[ \t]*)?")
_TASK = re.compile(r"\[[ xX]\]\s+")
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HIDDEN = re.compile(r"<!--.*?-->|<(script|style|sup)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_RAISED = re.compile(r"<(?P<ends>/?)sup\b", re.IGNORECASE)
_INDENT = "  "
# Inside a cell, which is one line, names that stand below each other are parted as in a list.
_CELL_BREAK = "; "


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading, paragraph, entry or row, and from which line of the source to which it stood."""

    text: str
    first: int
    last: int
    is_heading: bool = False
    is_row: bool = False


@dataclass(slots=True)
class _Layout:
    """Where the walk through a document stands: in which lists, before which mark of an entry."""

    lists: list[str] = field(default_factory=list)
    mark: str | None = None
    cells: list[str] | None = None
    is_heading: bool = False


def plain_of_markdown(source: str) -> str:
    """Give the words of a document without its markup, empty where there are none.

    Examples
    --------
    >>> plain_of_markdown("## Chairs\\n* **Ann Lee** (1994)\\n    * [left](u) early\\n* Bo Ek")
    'Chairs\\n\\n- Ann Lee (1994)\\n  - left early\\n- Bo Ek'
    >>> plain_of_markdown("| CEO | Since |\\n|---|--:|\\n| Ann Lee | 2011 |")
    '| CEO | Since |\\n| Ann Lee | 2011 |'
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parts: list[str] = []
    before: _Block | None = None
    for block in _blocks(parser.parse(_NOTE.sub("", source))):
        if before is not None:
            parts.append(_joint(before, block))
        parts.append(block.text)
        before = block
    return "".join(parts)


def _joint(before: _Block, block: _Block) -> str:
    """Give what parts two blocks: a line's end between entries or rows that no blank line parts."""
    if before.is_heading or block.is_heading:
        return "\n\n"
    is_next = block.first <= before.last or (
        before.is_row and block.is_row and block.first == before.last + 1
    )
    return "\n" if is_next else "\n\n"


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    layout = _Layout()
    first = last = 0
    for token in tokens:
        if token.map is not None:
            first, last = token.map
        text = _step(layout, token)
        if text is not None and text.strip():
            yield _Block(text, first, last, layout.is_heading, token.type == "tr_close")


def _step(layout: _Layout, token: Token) -> str | None:
    """Take the walk one token further; gives the text of a block that it completes."""
    match token.type:
        case "heading_open":
            layout.is_heading = True
        case "paragraph_open" | "tr_open" | "html_block":
            layout.is_heading = False
            layout.cells = [] if token.type == "tr_open" else None
        case "bullet_list_open" | "ordered_list_open":
            layout.lists.append(token.type)
        case "bullet_list_close" | "ordered_list_close":
            layout.lists.pop()
        case "list_item_open":
            is_numbered = layout.lists[-1] == "ordered_list_open"
            layout.mark = f"{token.info}{token.markup} " if is_numbered else "- "
    if token.type == "tr_close":
        cells, layout.cells = layout.cells or [], None
        return f"| {' | '.join(cells)} |" if any(cells) else None
    if token.type == "html_block":
        return _placed(layout, unescape(_TAG.sub("", _HIDDEN.sub("", token.content))).strip())
    if token.type != "inline":
        return None
    if layout.cells is not None:
        layout.cells.append("".join(_words(token.children or (), "", _CELL_BREAK)).strip())
        return None
    soft = " " if layout.lists else "\n"
    return _placed(layout, "".join(_words(token.children or (), soft, "\n")).strip())


def _placed(layout: _Layout, words: str) -> str | None:
    """Give a block at its depth, the first of an entry behind the entry's mark."""
    if not layout.lists or not words:
        return words or None
    depth, mark = len(layout.lists) - 1, layout.mark
    layout.mark = None
    if mark is None:
        return _INDENT * (depth + 1) + words
    return _INDENT * depth + mark + _TASK.sub("", words, count=1)


def _words(tokens: Sequence[Token], soft: str, hard: str) -> Iterator[str]:
    """Give the words between tags; an entry of a list goes on in its own line, as a page shows it."""
    hidden = 0
    for at, token in enumerate(tokens):
        raised = _RAISED.match(token.content) if token.type == "html_inline" else None
        if token.type == "s_open" or (raised is not None and not raised["ends"]):
            hidden += 1
        elif token.type == "s_close" or raised is not None:
            hidden = max(0, hidden - 1)
        elif hidden:
            continue
        elif token.type in ("text", "code_inline"):
            yield token.content
        elif token.type == "html_inline" and _BREAK_TAG.fullmatch(token.content):
            yield hard
        elif token.type == "hardbreak":
            yield "\n"
        elif token.type == "softbreak" and not _is_definition(tokens, at + 1):
            yield soft


def _is_definition(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a line goes on with what a term above it means: "1949" above ": Founded"."""
    return at < len(tokens) and tokens[at].content.startswith(": ")
