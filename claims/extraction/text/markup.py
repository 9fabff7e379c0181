"""Where a text that was pasted as it was written has the marks of Markdown or of a wiki around its words.

Answers of language models, notes and drafts come so; with the marks left in, names, years and labels are
read with stars and brackets about them, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["marks_in"]

# A mark stands at the edge of a word, and the one that closes it in the same line.
_EMPHASIS = re.compile(
    r"(?<![\w*])(?P<open>\*{1,3})(?=[^\s*])(?:[^*\n]*[^\s*])(?P<close>(?P=open))(?![\w*])"
    r"|(?<![\w_])(?P<open_line>__)(?=[^\s_])(?:[^_\n]*[^\s_])(?P<close_line>__)(?![\w_])"
    r"|(?<![\w'])(?P<open_quote>'{2,3})(?=[^\s'])(?:[^'\n]|'(?!'))+(?P<close_quote>(?P=open_quote))(?!')"
)
# "[[NATO]]", "[[Vilnius|the capital]]", "[the alliance](https://...)".
_LINK = re.compile(
    r"(?P<open>\[\[(?:[^\[\]|\n]*\|)?)[^\[\]|\n]+(?P<close>\]\])"
    r"|(?<![\w!])(?P<open_shown>\[)[^\[\]\n]+(?P<close_shown>\]\([^\s()]+\))"
)
_NOTE = re.compile(r"<ref\b[^<>]*/>|<ref\b[^<>]*(?<!/)>[^<]*</ref>")
# "in Oslo.[^1]", and below the text "[^1]: Its seat moved there."
_NUMBERED_NOTE = re.compile(r"\[\^[^\]\s]{1,30}\](?::[^\S\n]*)?")
# "## Key facts", "> a quotation", "== Government ==".
_HEADING = re.compile(
    r"^(?:#{1,6}|>)[^\S\n]+|^={2,5}[^\S\n]*(?=[^\s=])|(?<=[^\s=])[^\S\n]*={2,5}$", re.MULTILINE
)
_PAIRED: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (_EMPHASIS, ("*", "__", "''")),
    (_LINK, ("[[", "](")),
)
_WHOLE: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (_NOTE, ("<ref",)),
    (_NUMBERED_NOTE, ("[^",)),
    (_HEADING, ("# ", "> ", "==")),
)


def marks_in(text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that mark words up and are none themselves.

    Examples
    --------
    >>> [text[a:b] for text in ["- **Seat:** [[Oslo|the city]]"] for a, b in marks_in(text)]
    ['**', '**', '[[Oslo|', ']]']
    >>> list(marks_in("2 * 3 * 4, a* and b*"))
    []
    """
    for pattern, signs in _PAIRED:
        if any(sign in text for sign in signs):
            for match in pattern.finditer(text):
                yield from (match.span(name) for name, part in match.groupdict().items() if part)
    for pattern, signs in _WHOLE:
        if any(sign in text for sign in signs):
            yield from (match.span() for match in pattern.finditer(text))
