"""What the whole document says before any sentence is read: its names, bodies, persons and titles.

Built only from the text itself and from passes that do not depend on which
sentences were chosen for parsing, so that the trigger filter can never change
a claim.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from claims.extraction.frames import Mention, RoleMention
from claims.types import Article

__all__ = ["DocumentContext", "NamedThing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedThing:
    """A person or body the document names.

    Parameters
    ----------
    name : str
        The table's label where linked, else the longest name in the document.
    mention : Mention
        Its fullest mention.
    count : int
        How often the document names it.
    starts : tuple of int
        Where it does.
    """

    name: str
    mention: Mention
    count: int
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentContext:
    """The whole document, as far as it can be known without reading sentences closely.

    Parameters
    ----------
    title_mention : Mention or None
        The entity the article is about: of its title, else of its lead.
    persons, bodies : tuple of NamedThing
        By frequency, then by first place.
    titles : tuple of RoleMention
        Every title seen with a holder or a body.
    full_names : mapping of str to str
        Surname or short name, folded, to the longest name in the document.
    """

    article: Article
    published: date | None = None
    title_mention: Mention | None = None
    persons: tuple[NamedThing, ...] = ()
    bodies: tuple[NamedThing, ...] = ()
    titles: tuple[RoleMention, ...] = ()
    full_names: Mapping[str, str] = field(default_factory=dict)
