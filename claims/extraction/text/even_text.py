"""An article's text spaced as a parser likes it, with the way back to where everything stood.

Line ends inside a sentence, blanks in a row or lost, hard spaces, soft hyphens, the marks of footnotes
and those of Markdown and wikis tear words and clauses apart: a fifth of the claims of a text
broken at a fixed width were lost by them. What is read is free of them; what is told has the
places and the words of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from claims.extraction.text.damage import damage_in
from claims.extraction.text.lines import ENTRY
from claims.extraction.text.markup import marks_in
from claims.extraction.text.sentences import soft_breaks
from claims.types import Span

__all__ = ["EvenText", "even_text"]

# Hard, thin and wide blanks, as \s knows them, without those that end a line.
_BLANK = r"[^\S\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
_UNEVEN = re.compile(
    r"(?P<gone>[\u00ad\u200b-\u200d\u2060\ufeff]+"  # soft hyphens, blanks without width
    # "in 1949.[3]", "NATO[note 2] was", behind a word or a stop; a letter only behind a stop ("agree[s]").
    r"|(?<=[\w.,;:!?)\]\"'”’»%])\[(?:\d{1,3}|(?:note|nb|n) \d{1,2}|citation needed)\]"
    r"|(?<=[.,;:)\]])\[[a-z]\])"
    # A line that goes on with a small letter is no new paragraph.
    rf"|(?P<line>{_BLANK}*\r?\n{_BLANK}*(?=[a-zß-öø-ÿ]))"
    # How deep an entry stands says of which one above it tells.
    rf"|(?P<depth>^(?: {{2,}}|\t+)(?={ENTRY}[ \t]))"
    rf"|(?P<blank>{_BLANK}{{2,}}|(?! ){_BLANK})",
    re.MULTILINE,
)
# Most texts hold none of what one of these looks for, which takes a tenth of the time: characters of their
# own, two blanks, a line that begins small.
_ODD = re.compile(r"[\t\x1f\xa0\xad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\[]")
_SMALL_LINE = re.compile(r"\n ?[a-zß-öø-ÿ]")
_OPEN_END = re.compile(r"[\w,;’'\")–—-]$")


@dataclass(frozen=True, slots=True)
class EvenText:
    """The even text, and from where on its characters stand how far apart from the article's.

    Parameters
    ----------
    text : str
        What is read.
    starts, shifts : tuple of int
        From each start on, in code points of `text`, the shift is what leads back to the article.
    """

    text: str
    starts: tuple[int, ...]
    shifts: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Give the stretch of the article that a stretch of the even text stands for."""
        first = self._place(start)
        return Span(start=first, end=max(first, self._place(end - 1) + 1))

    def _place(self, index: int) -> int:
        return index + self.shifts[bisect_right(self.starts, index) - 1]


def even_text(text: str) -> EvenText | None:
    """Give a text without what tears its words apart, None where it is even as it stands.

    Examples
    --------
    >>> even = even_text("NATO was founded\\nin 1949.[3]")
    >>> even.text, even.span(17, 24)
    ('NATO was founded in 1949.', Span(start=17, end=24))
    >>> even_text("NATO was founded in 1949.") is None
    True
    """
    may_be = "  " in text or _ODD.search(text) is not None or _SMALL_LINE.search(text) is not None
    found = list(_UNEVEN.finditer(text)) if may_be else []
    soft = soft_breaks(text)
    changes = [*((*span, " ") for span in soft), *((*span, "") for span in marks_in(text)), *damage_in(text)]
    if not found and not changes:
        return None
    parts: list[str] = []
    starts, shifts = [0], [0]
    place = length = 0
    for start, end, put in _changes(text, found, changes):
        parts += [text[place:start], put]
        length += start - place + len(put)
        place = end
        starts.append(length)
        shifts.append(end - length)
    parts.append(text[place:])
    even = "".join(parts)
    return None if even == text else EvenText(even, tuple(starts), tuple(shifts))


def _is_open(text: str, place: int) -> bool:
    """Tell whether what stands before a line's end goes on: a word, a comma, no stop and no colon."""
    return _OPEN_END.search(text, max(0, place - 1), place) is not None


def _changes(
    text: str, found: list[re.Match[str]], others: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """Give what is put in the place of what, in order and apart."""
    changes = list(others)
    for match in found:
        if match["depth"] is not None:
            continue
        if match["gone"] is not None:
            changes.append((*match.span(), ""))
        elif match["blank"] is not None or _is_open(text, match.start()):
            changes.append((*match.span(), " "))
    kept: list[tuple[int, int, str]] = []
    for change in sorted(changes):
        if not kept or change[0] >= kept[-1][1]:
            kept.append(change)
    return kept
