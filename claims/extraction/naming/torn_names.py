"""Names that a tagger saw whole in one sentence of an article and tore apart in another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from claims.extraction.context.names import places_of
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.definitions import Definition
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Sentence

__all__ = ["torn_names"]

_BODY = EntityKind.ORGANISATION


def torn_names(
    raw: Mapping[int, Sequence[Mention]], sentences: Sequence[Sentence], text: str
) -> dict[int, list[Definition]]:
    """Give the places of bodies' names that were read whole elsewhere, by the sentence that tears them.

    What opens a sentence is no witness: its capital may be anybody's.

    Parameters
    ----------
    raw : mapping of int to sequence of Mention
        The mentions of each parsed sentence, by its place in the article.
    sentences : sequence of Sentence
        The article's.
    text : str
        The article's.
    """
    wholes = {
        mention.text
        for index, mentions in raw.items()
        for mention in mentions
        if _is_witness(mention, sentences[index].start, text)
    }
    torn: dict[int, list[Definition]] = {}
    for index, mentions in raw.items() if wholes else ():
        start = sentences[index].start
        words = text[start : sentences[index].end]
        for name in wholes:
            if name not in words:
                continue
            places = ((start + place, start + place + len(name)) for place in places_of(name, words))
            found = [
                Definition(start=first, end=last, long=name, short="")
                for first, last in places
                if not any(m.start <= first and last <= m.end for m in mentions)
            ]
            torn.setdefault(index, []).extend(found)
    return {index: found for index, found in torn.items() if found}


def _is_witness(mention: Mention, opening: int, text: str) -> bool:
    """Tell a body's name of several words, no table's, inside a sentence and behind no other capital."""
    is_own = mention.form is MentionForm.NAME and not mention.entity_ids and mention.kind in (_BODY, None)
    if not is_own or " " not in mention.text or mention.start <= opening or not mention.text[:1].isupper():
        return False
    if mention.text.split()[0].lower().rstrip(".") in FORMS_OF_ADDRESS:
        return False  # "Ms Holt's head"
    before = text[max(opening, mention.start - 16) : mention.start].split()
    return not before or not before[-1][:1].isupper()  # "St | John of Torvik"
