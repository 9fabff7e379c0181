"""HTML that is a document and no page of a website -> its whole text, lists and tables laid out as typed.

What a tool or a language model exports holds nothing but its words: no menu, no script, no form. To seek
the article in it, as on a newspaper's page, costs such a document its lists and boxes of facts.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

__all__ = ["is_document", "text_of_document"]

_OF_WEBSITE = re.compile(
    r"<(?:nav|footer|script|form|iframe|button|input|video|svg|frameset)\b"
    r"|\b(?:class|id|role)=[\"'][^\"'<>]{0,200}(?:nav|menu|side|comment|foot|relat|cookie|share|promo|banner|widget)",
    re.IGNORECASE,
)
_LISTS = frozenset({"ul", "ol", "menu"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "legend", "summary"})
_HIDDEN = frozenset({"head", "style", "template", "sup", "del", "s", "strike", "noscript", "title"})
_BLOCKS = (
    _HEADINGS
    | _LISTS
    | frozenset(
        "p div section article aside header main blockquote dl dt dd li hr pre body figure details".split()
    )
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_REPEATED = re.compile(r"(?:; ){2,}")
_INDENT = "  "


def is_document(page: str) -> bool:
    """Tell whether a page holds nothing of a website's own.

    Examples
    --------
    >>> is_document("<h1>NATO</h1><ul><li>Founded: 1949</ul>"), is_document("<nav><a>Home</a></nav>")
    (True, False)
    """
    return _OF_WEBSITE.search(page) is None


def text_of_document(page: str) -> str:
    """Give all the text of a document.

    Examples
    --------
    >>> text_of_document("<h2>Chairs</h2><ol><li>Ann Lee<ul><li>left <b>early</b></li></ul></li></ol>")
    'Chairs\\n\\n1. Ann Lee\\n  - left early'
    >>> text_of_document("<dl><dt>Seat</dt><dd>Oslo</dd><dt>Who leads it?</dt><dd>Bo Ek.</dd></dl>")
    'Seat: Oslo\\nWho leads it?\\n\\nBo Ek.'
    """
    writer = _Writer()
    # A tag that nothing closes hides what follows, as in a browser: `close` would seek its end once more
    # from each tag behind it.
    writer.feed(f"{page}<br>")
    writer.end_block()
    return "".join(writer.parts)


class _Writer(HTMLParser):
    """Writes blocks as their tags open and close."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._words: list[str] = []
        self._lists: list[int | None] = []
        self._mark: str | None = None
        self._cells: list[str] | None = None
        self._term: str | None = None
        self._in_term = False
        self._in_cell = False
        self._hidden: list[str] = []
        self._before: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, and end the one that stands open."""
        if self._hidden or tag in _HIDDEN:
            self._hidden += [tag] if tag in _HIDDEN else []
            return
        self._end(tag)
        if tag in _LISTS:
            self._lists.append(_first_number(attrs) if tag == "ol" else None)
        elif tag == "li":
            self._mark = self._next_mark()
        elif tag == "tr":
            self._cells = []
        elif tag in ("td", "th"):
            self._in_cell = True
        elif tag == "dt":
            self._in_term = True

    def handle_endtag(self, tag: str) -> None:
        """End a block."""
        if self._hidden:
            if tag in self._hidden:
                del self._hidden[self._hidden.index(tag) :]
            return
        self._end(tag)
        if tag in _LISTS and self._lists:
            self._lists.pop()
            self._mark = None

    def handle_data(self, data: str) -> None:
        """Take words."""
        if not self._hidden:
            self._words.append(data)

    def end_block(self, kind: str = "prose") -> None:
        """Write what was read since the last block; blocks inside a cell are parted as in a list."""
        if self._cells is not None:
            self._words += ["; "] if self._words else []
            return
        words = self._taken()
        if not words:
            return
        is_term, self._in_term = self._in_term, False
        if is_term and not words.endswith("?"):
            self._term = words.rstrip(": ")
            return
        term, self._term = self._term, None
        if self._lists:
            self._write(self._at_depth(words), "entry")
        elif term is not None:
            self._write(f"{term}: {words}", "term")
        else:
            self._write(words, "term" if is_term else kind)

    def _end(self, tag: str) -> None:
        """End what a tag ends, be it its own or one that stands open before it."""
        if tag in ("td", "th"):
            self._end_cell()
        elif tag in ("tr", "table"):
            self._end_row()
            self.end_block()
        elif tag == "br" and self._cells is None:
            self.end_block("line")
        elif tag == "br" or tag in _BLOCKS:
            self.end_block("heading" if tag in _HEADINGS else "prose")

    def _end_cell(self) -> None:
        words = self._taken()
        if self._cells is not None and self._in_cell:
            self._cells.append(words)
        self._in_cell = False

    def _end_row(self) -> None:
        self._end_cell()
        cells, self._cells = self._cells or [], None
        if any(cells):
            self._write(f"| {' | '.join(cells)} |", "row")

    def _taken(self) -> str:
        words = _REPEATED.sub("; ", _BLANKS.sub(" ", "".join(self._words))).strip(" ;")
        self._words.clear()
        return words

    def _at_depth(self, words: str) -> str:
        mark, self._mark = self._mark, None
        depth = len(self._lists) - 1
        return _INDENT * depth + mark + words if mark is not None else _INDENT * (depth + 1) + words

    def _next_mark(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "- "
        number = self._lists[-1]
        self._lists[-1] = number + 1
        return f"{number}. "

    def _write(self, block: str, kind: str) -> None:
        """Write a block below the one before: entries, rows and terms line by line, others apart."""
        if self.parts:
            is_next = self._before == "line" or (kind == self._before and kind in ("entry", "row", "term"))
            self.parts.append("\n" if is_next else "\n\n")
        self.parts.append(block)
        self._before = kind


def _first_number(attrs: list[tuple[str, str | None]]) -> int:
    start = dict(attrs).get("start") or "1"
    return int(start) if start.isdecimal() and len(start) < 5 else 1
