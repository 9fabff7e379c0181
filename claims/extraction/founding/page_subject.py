"""The subject of a page, wherever its text names it in full, by half its name or by what it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.arguments import things
from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.context import fold
from claims.extraction.context.page_kind import PageKind
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

__all__ = ["bodies_of", "likeness_of_page"]

_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)
_NO_BODIES = (PageKind.PERSON, PageKind.WORK, PageKind.VEHICLE, PageKind.THING)
_LINKS = frozenset({"of", "for", "and", "in", "the", "de", "&"})


def bodies_of(view: SentenceView, tokens: Iterable[Token]) -> list[tuple[Token, Mention]]:
    """Give each token with what it stands for, the page's subject by its whole name."""
    return [(token, _in_full(view, mention)) for token, mention in things(view, tokens)]


def _in_full(view: SentenceView, mention: Mention) -> Mention:
    """Give the page's name for a piece of it: "Brasil" of "Panair do Brasil", "the Kickers", "the 416th"."""
    page = view.context.defined
    if page is None or page.kind not in _BODIES or mention.form is MentionForm.PRONOUN:
        return mention
    start = _around(view, mention, page.name)
    if start is not None:
        end = start + len(page.name)
        return replace(
            mention, text=page.name, start=start, end=end, form=MentionForm.NAME, name=page.name,
            kind=page.kind, entity_ids=(),
        )  # fmt: skip
    is_piece = not mention.entity_ids and mention.form is not MentionForm.DEMONYM
    if is_piece and mention.kind is not EntityKind.STATE and _is_piece(mention.text, page.name):
        return replace(mention, form=MentionForm.NAME, name=page.name, kind=page.kind)
    return mention


def _around(view: SentenceView, mention: Mention, name: str) -> int | None:
    """Give where a longer name stands around a mention."""
    if len(name) <= mention.end - mention.start or mention.form is MentionForm.NOMINAL:
        return None
    low = max(0, mention.end - len(name))
    start = view.context.article.text.find(name, low, mention.start + len(name))
    return start if start >= 0 else None


def _is_piece(text: str, name: str) -> bool:
    """Tell the last words of a name, or the number it opens with."""
    piece, whole = fold(text).split(), fold(name).split()
    if not piece or len(piece) >= len(whole):
        return False
    if piece == whole[:1]:
        return any(c.isdigit() for c in piece[0])
    is_tail = whole[-len(piece) :] == piece and whole[-len(piece) - 1] not in _LINKS
    return is_tail and not set(piece) <= BODIES | PLACES


def likeness_of_page(view: SentenceView, mention: Mention) -> float | None:
    """Give what a page makes of its subject: "Holm is a village" founded, "Holm is an album" by nobody.

    None for what is not the page's subject, or where its first sentence does not say.
    """
    page, about = view.context.defined, view.context.title_mention
    if page is None or about is None:
        return None
    named = {fold(name) for name in (page.name, about.name, about.text) if name}
    if fold(mention.name or mention.text) not in named:
        return None
    if view.context.page in _NO_BODIES:
        return 0.0
    return 1.0 if page.kind in _BODIES or page.noun in BODIES | PLACES else None
