"""A full name right before an office, no comma between: "told Ann Lee the chief executive of X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.roles.phrase import is_person

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.roles.phrase import Phrase

__all__ = ["named_right_before"]


def named_right_before(phrase: Phrase, left: int, stop: int) -> Mention | None:
    """Find a full name right before "the chief executive of X", the comma left out.

    So Y of "X was prime minister of A and Y secretary general of B", which leaves out its verb.

    Parameters
    ----------
    left : int
        Index of the first word of the office with what describes it.
    stop : int
        Index behind the office with its body.
    """
    tokens = phrase.tokens
    first = left if left < len(tokens) and tokens[left].pos_ == "DET" else left - 1
    if first < 1 or phrase.end_of(stop - 1) <= phrase.end:
        return None
    if tokens[first].lower_ != "the":
        return _in_gap(phrase, first)
    if stop < len(tokens) and tokens[stop].pos_ in ("AUX", "VERB"):
        return None  # "told Ann Lee the president of Ruritania was ill"
    mention = phrase.mention(first - 1)
    if mention is None or mention.form is not MentionForm.NAME or not is_person(mention):
        return None
    return mention if " " in mention.text else None


def _in_gap(phrase: Phrase, last: int) -> Mention | None:
    """Give the name that ends at a token and opens a clause without a verb: "and Ann Lee chair of"."""
    mention = phrase.mention(last)
    if mention is None or mention.form is not MentionForm.NAME or " " not in mention.text:
        return None
    first = phrase.first_of(mention, last)
    is_led = first > 1 and phrase.tokens[first - 1].lower_ in ("and", "while", "but", ";")
    return mention if is_led and is_person(mention) else None
