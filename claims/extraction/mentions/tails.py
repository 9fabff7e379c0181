"""Takes in what a body's name says behind its noun: "Foundation | for a Better Tomorrow"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.mentions.committees import with_listed_fields
from claims.extraction.renewing import renewed
from claims.names import legal_form_end
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

__all__ = ["with_tails"]

_NAME = r"[A-Z][\w’'-]*"
_TAIL = re.compile(
    rf"\s(?P<link>for|on|against)\s(?:the\s|an?\s)?{_NAME}(?:\s{_NAME}|\sof\s(?:the\s)?{_NAME}|\sand\s{_NAME})*"
)
# After whom an order is called, and of which unit another is a part.
_OF_TAIL = re.compile(
    rf"\sof\s(?:the\s)?(?:St\.?|Saint|Our|Holy|Sacred|\d+(?:st|nd|rd|th))\s{_NAME}(?:\s{_NAME})*"
)
_CALLED_AFTER = frozenset(
    """
    Order Sisters Brothers Daughters Sons Knights Friends Brotherhood Sisterhood Confraternity Fraternity
    Guild Congregation Regiment Battalion Company Squadron
    """.split()
)
# What stands behind "for" or "on" and is no part of the name: "left the Board for Norway on Monday".
_ELSEWHERE = frozenset({"GPE", "DATE", "TIME", "PERSON"})
# What follows a name that goes on with a legal form, or was cut inside one.
_EDGES = frozenset(" ,.")
_LEAVING = frozenset({"leave", "quit", "abandon", "desert", "exit", "swap", "trade", "sign", "play", "work"})


def with_tails(doc: Doc, text: str, shift: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, bodies whose name goes on behind "for", "on", "against" or "of St" whole.

    Parameters
    ----------
    doc : Doc
        The parsed sentence.
    text : str
        The sentence as the article has it.
    shift : int
        Where it starts in the article.
    mentions : sequence of Mention
        Sorted, not overlapping.
    """
    kept: list[Mention] = []
    for mention in mentions:
        if kept and mention.start < kept[-1].end:
            if mention.end > kept[-1].end:
                kept[-1] = _until(kept[-1], mention.end, text, shift)
            continue
        end = _end_of_form(text, mention, shift)
        if end is None and _is_headed(mention):
            end = _end_of_tail(doc, text, mention, shift)
        kept.append(mention if end is None else _until(mention, end + shift, text, shift))
    return with_listed_fields(text, shift, kept)


def _end_of_form(text: str, mention: Mention, shift: int) -> int | None:
    """Give where a firm's legal form ends: "Nova | Sp. z o.o.", also where a part of it was taken in."""
    end = mention.end - shift
    if (
        mention.form is not MentionForm.NAME
        or not mention.text[:1].isupper()
        or text[end : end + 1] not in _EDGES
    ):
        return None
    form = legal_form_end(text, end)
    if form == end and "." in text[end - 3 : end + 1]:
        before = text.rfind(" ", mention.start - shift, end)
        form = legal_form_end(text, before) if before > 0 else end
    return form if form > end else None


def _until(mention: Mention, end: int, text: str, shift: int) -> Mention:
    words = text[mention.start - shift : end - shift]
    if mention.entity_ids:
        return renewed(mention, text=words, end=end)
    return renewed(mention, text=words, end=end, name=None, kind=EntityKind.ORGANISATION)


def _is_headed(mention: Mention) -> bool:
    """Tell a name that ends in the noun of a body, which no table knows."""
    last = mention.text.rsplit(" ", 1)[-1]
    is_name = mention.form is MentionForm.NAME and not mention.entity_ids
    is_plural = (
        last == mention.text and last[-1:] == "s" and last.istitle() and mention.kind is not EntityKind.PERSON
    )
    is_whose = mention.text.partition(" of ")[0].lower() in BODIES  # "Coalition of Farmers | for Peace"
    return is_name and last[:1].isupper() and (is_plural or is_whose or last.lower() in BODIES)


def _end_of_tail(doc: Doc, text: str, mention: Mention, shift: int) -> int | None:
    """Give where the name ends in the sentence, None where it ends with its noun."""
    start, end = mention.start - shift, mention.end - shift
    after = _OF_TAIL.match(text, end) if mention.text.rsplit(" ", 1)[-1] in _CALLED_AFTER else None
    if after is not None:
        return after.end()
    tail = _TAIL.match(text, end)
    if tail is None:
        return None
    link = next((t for t in doc if t.idx == tail.start("link")), None)
    # A noun alone, "the Union", is seldom all of the name, whatever the parser hangs "for" on.
    is_part = " " not in mention.text or (link is not None and start <= link.head.idx < end)
    if link is None or not is_part:
        return None
    named = next((c for c in link.children if c.dep_ == "pobj"), None)
    if named is None or named.pos_ != "PROPN" or named.ent_type_ in _ELSEWHERE or _leads_on(link, named):
        return None
    return tail.end()


def _leads_on(link: Token, named: Token) -> bool:
    """Tell "left the Holm Conference for the Torvik League"."""
    is_body = link.lower_ == "for" and named.lower_ in BODIES
    return is_body and any(token.lemma_ in _LEAVING for token in link.ancestors)
