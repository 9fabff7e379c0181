"""Two persons with an office each: "A and B, the chair and the chief executive of X", also turned round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.roles.phrase import is_person

if TYPE_CHECKING:
    from claims.extraction.frames import SentenceView

__all__ = ["one_each"]

_JOINED = re.compile(r"\s+(?:and|nor|or|&)\s+")
_RESPECTIVELY = re.compile(r"(?:,|\s[–—-]|\s?\()\s*respectively,?\s+(?:the\s+)?")
_EACH = re.compile(r",?\s+respectively\b")
_NEXT = re.compile(r",?\s+")
_AND_THE = re.compile(r"\bthe\s+$")
_THE = re.compile(r",\s+the\s+")
_THEN = re.compile(
    r"(?:,\s+|\s[–—-]\s+|\s\()"
    r"(?:(?:at\s+(?:the|that)\s+time|then|now|once|later|still)\s+)?(?:the\s+)?"
)


def one_each(
    view: SentenceView, left: RoleMention, right: RoleMention
) -> tuple[Mention | None, Mention | None] | None:
    """Give the holders of two coordinated offices, where two names stand right before or behind them.

    Parameters
    ----------
    view : SentenceView
        The sentence.
    left, right : RoleMention
        The offices, as read one by one.

    Returns
    -------
    tuple of Mention or None
        None where no two names do; who holds which stays open where the words do not tell.
    """
    people = [m for m in view.mentions if m.form is MentionForm.NAME and is_person(m)]
    before = [m for m in people if m.end < left.start]
    if len(before) > 1 and right.holder in (None, before[-1]) and _are_joined(view, *before[-2:]):
        gap = view.written(before[-1].end, left.start)
        are_apart = left.body is not None and right.body is not None and left.body.name != right.body.name
        are_apart = are_apart or _EACH.match(view.written(right.whole.end, view.sentence.end)) is not None
        if _RESPECTIVELY.fullmatch(gap) or _THE.match(gap) or (are_apart and _THEN.fullmatch(gap)):
            return before[-2], before[-1]
    behind = [m for m in people if m.start > right.end]
    if len(behind) > 1 and right.holder in (None, behind[0]) and _are_joined(view, *behind[:2]):
        is_next = _NEXT.fullmatch(view.written(right.whole.end, behind[0].start)) is not None
        are_two = _AND_THE.search(view.written(left.end, right.start)) is not None
        if is_next and (are_two or left.body is not None):
            return behind[0], behind[1]
    return None


def _are_joined(view: SentenceView, first: Mention, second: Mention) -> bool:
    return _JOINED.fullmatch(view.written(first.end, second.start)) is not None
