"""Bodies that are written small and are yet names: "the euro zone", "the guild of St Luke"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import NAMED_ON
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["small_name"]

_SMALL_NAMES = re.compile(
    r"\b(euro ?zone|euro (?:currency )?(?:area|zone)|schengen (?:area|zone))$", re.IGNORECASE
)

_GOING_ON = re.compile(r"[a-z]+\sof\s(?:the\s)?(?:St\.|[A-Z][\w’'-]*)(?:\s[A-Z][\w’'-]*){0,3}")


def small_name(view: SentenceView, token: Token) -> Mention | None:
    """Give a body that is written small and is yet a name: "the euro zone", "the guild of St Luke"."""
    on = _GOING_ON.match(token.doc.text, token.idx) if token.lemma_.lower() in NAMED_ON else None
    if on is not None:  # "the guild of St Luke"
        start = token.idx + view.shift
        return Mention(
            text=on[0], start=start, end=start + len(on[0]), form=MentionForm.NAME,
            kind=EntityKind.ORGANISATION, name=on[0],
        )  # fmt: skip
    match = _SMALL_NAMES.search(token.doc.text[max(token.idx - 20, 0) : token.idx + len(token.text)])
    if match is None:
        return None
    start = token.idx + len(token.text) - len(match[0]) + view.shift
    return Mention(
        text=match[0], start=start, end=start + len(match[0]), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=match[0],
    )  # fmt: skip
