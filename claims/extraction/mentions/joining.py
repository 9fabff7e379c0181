"""Names made whole of which the tagger, the table and the text each saw a part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention
from claims.extraction.mentions.fronts import with_fronts
from claims.extraction.mentions.offices import without_holders
from claims.extraction.mentions.pieces import join_pieces
from claims.extraction.mentions.tails import with_tails

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["joined"]


def joined(
    doc: Doc, text: str, shift: int, seen: Sequence[Mention], is_named: Callable[[str], bool]
) -> list[Mention]:
    """Give the mentions of a sentence with fronts, pieces and tails of names joined, and holders parted.

    Parameters
    ----------
    text : str
        The sentence.
    shift : int
        Where it starts in the article.
    seen : sequence of Mention
        In the order of the text.
    is_named : callable
        Tells whether the article uses a word as a name elsewhere.
    """
    fronted = with_fronts(doc, text, shift, seen, is_named)
    whole = with_tails(doc, text, shift, join_pieces(doc, text, shift, fronted))
    return list(without_holders(whole, text, shift))
