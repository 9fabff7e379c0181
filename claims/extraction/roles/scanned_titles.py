"""Titles of raw text with the capitalised names beside them, before any sentence is parsed."""

from __future__ import annotations

from dataclasses import dataclass

from claims.extraction.roles.titles import Title, parse_titles
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

__all__ = ["TitleHit", "scan_titles"]

_PARTICLE = r"(?:de|van|von|der|bin|al|del|la|di|da|den|ter|ben|e|y)"
_NAME = rf"(?:[A-Z][\w’'.-]*|[A-Z]{{2,}})(?:[ ](?:{_PARTICLE}[ ])*(?:[A-Z][\w’.-]*))*"
_BODY_BEFORE = late_pattern(
    rf"(?P<body>{_NAME})(?:['’]s?)?[ ](?P<former>(?:new|former|ex|then|current|acting|interim)[ -])?$"
)
_BODY_AFTER = late_pattern(rf"[ ](?:of|at|for)[ ](?:the[ ])?(?P<body>{_NAME}(?:[ ]of[ ](?:the[ ])?{_NAME})?)")
_HOLDER_AFTER = late_pattern(rf",?[ ](?P<holder>{_NAME})")
_HOLDER_BEFORE = late_pattern(rf"(?P<holder>{_NAME}),[ ](?:\d\d,[ ])?(?:the[ ]|an?[ ])?(?:\w+[ ])?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleHit:
    """A title seen in raw text, with the names that seem to stand beside it.

    Parameters
    ----------
    start, end
        The title's words, without qualifiers and body.
    title : str
        Lower case, hyphens of compounds read as blanks: "secretary general".
    body_text, holder_text : str or None
        The capitalised words beside it; guesses to be checked against the names of the article.
    """

    start: int
    end: int
    title: str
    wants: tuple[EntityKind, ...]
    body_text: str | None = None
    holder_text: str | None = None
    is_former: bool = False


def scan_titles(text: str) -> list[TitleHit]:
    """Find every title in raw text with the capitalised names beside it.

    Examples
    --------
    >>> hit = scan_titles("He met NATO Secretary General Mark Rutte.")[0]
    >>> hit.title, hit.body_text, hit.holder_text
    ('secretary general', 'NATO', 'Mark Rutte')
    >>> hit = scan_titles("Tim Cook, the chief executive of Apple, spoke.")[0]
    >>> hit.body_text, hit.holder_text
    ('Apple', 'Tim Cook')
    """
    return [_beside(text, title) for title in parse_titles(text)]


def _beside(text: str, title: Title) -> TitleHit:
    window = max(0, title.outer - 80)
    before = _BODY_BEFORE.search(text, window, title.outer)
    after = _BODY_AFTER.match(text, title.end, title.end + 90)
    edge = after.end() if after else title.end
    holder = _HOLDER_AFTER.match(text, edge, edge + 70)
    if holder is None or (after is not None and text[edge : edge + 1] == ","):
        begin = before.start() if before else title.outer
        holder = _HOLDER_BEFORE.search(text, max(0, begin - 80), begin) or holder
    body = after or before
    return TitleHit(
        start=title.start,
        end=title.end,
        title=title.title,
        wants=title.wants,
        body_text=body["body"].removesuffix("’s").removesuffix("'s") if body else None,
        holder_text=holder["holder"].rstrip(".") if holder else None,
        is_former="former" in title.flags,
    )
