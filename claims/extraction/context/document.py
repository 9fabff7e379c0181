"""What is known of a document: the things it names and what each short name stands for."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.extraction.context.names import fold, places_of, surname_of
from claims.relations import EntityKind, FactRelation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from claims.extraction.context.held_posts import HeldPosts
    from claims.extraction.context.lead_definition import LeadDefinition
    from claims.extraction.context.page_kind import PageKind
    from claims.extraction.frames import Mention, RoleMention
    from claims.extraction.tables import KnowsNames
    from claims.types import Article, Entity

__all__ = [
    "MADE_OF_MEMBERS",
    "DocumentContext",
    "NamedThing",
    "first_named",
    "named_by_start",
    "names_in",
    "subkind_of",
    "subkinds_of",
]

# What a body is whose members are states, or bodies themselves; persons are in bodies of every sort.
_BY_MEMBERS = {EntityKind.STATE: "of_states", EntityKind.ORGANISATION: "of_bodies"}
MADE_OF_MEMBERS = frozenset(_BY_MEMBERS.values())
# So many members tell what a body is; lists may be thousands long.
_MEMBERS_ASKED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedThing:
    """A person or body the document names.

    Parameters
    ----------
    name : str
        The table's label where linked, else the longest name in the document.
    mention : Mention
        A mention that stands for it.
    count : int
        How often the document names it, demonyms and surnames included.
    starts : tuple of int
        Where it does, in order.
    """

    name: str
    mention: Mention
    count: int
    starts: tuple[int, ...]

    @property
    def kind(self) -> EntityKind | None:
        """What it seems to be."""
        return self.mention.kind

    @property
    def entity_ids(self) -> tuple[str, ...]:
        """Entities of the table it may be."""
        return self.mention.entity_ids


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentContext:
    """The whole document, as far as it can be known without reading sentences closely.

    Parameters
    ----------
    title_mention : Mention or None
        The entity the article is about: of its title, else of its lead.
    page : PageKind or None
        What sort of thing an encyclopaedia's page is about; None where it is no such page, or does not say.
    defined : LeadDefinition or None
        What a page that opens with its title says that this is.
    persons, bodies : tuple of NamedThing
        By frequency, then by first place; bodies are organisations and states.
    unknown : tuple of NamedThing
        Names of which nothing tells what they are.
    titles : tuple of RoleMention
        Every title seen with a holder or a body.
    officers : tuple of (str, str)
        Who took, held or left an office as the sentences before say, partners included, and of which body.
    holders : tuple of (str, str)
        The same of all sentences before, however far; in a second look of those behind, too.
    joined_last : (int, Mention, EntityKind or None) or None
        The body that the sentences just before told somebody's joining or leaving of, where they did, and
        what kind of thing that was.
    leavers : tuple of (Mention, Mention)
        Whom the sentences just before told to have left a body, or to be out of it, each with that body.
    titled : tuple of NamedThing
        The bodies of the table that the article's title alone names.
    full_names : mapping of str to str
        Short name, folded, to the longest name of that thing in the document.
    subkinds : mapping of str to str
        The table's subkind ("company", "un_agency") of entities named in the document.
    held_posts : HeldPosts or None
        Tells of two persons whether the table has one after the other in an office.
    """

    article: Article
    published: date | None = None
    title_mention: Mention | None = None
    page: PageKind | None = None
    defined: LeadDefinition | None = None
    persons: tuple[NamedThing, ...] = ()
    bodies: tuple[NamedThing, ...] = ()
    unknown: tuple[NamedThing, ...] = ()
    titles: tuple[RoleMention, ...] = ()
    officers: tuple[tuple[str, str], ...] = ()
    holders: tuple[tuple[str, str], ...] = ()
    joined_last: tuple[int, Mention, EntityKind | None] | None = None
    leavers: tuple[tuple[Mention, Mention], ...] = ()
    titled: tuple[NamedThing, ...] = ()
    full_names: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, EntityKind] = field(default_factory=dict)
    subkinds: Mapping[str, str] = field(default_factory=dict)
    held_posts: HeldPosts | None = None

    @property
    def is_of_work(self) -> bool:
        """Whether the page is that of a work, which no "band" and no "company" stands for."""
        return self.defined is not None and self.defined.is_work

    def long_name(self, text: str) -> str:
        """Give the longest name in the document of what a short name stands for."""
        return self.full_names.get(fold(text), text)


def names_in(title: str, thing: NamedThing) -> bool:
    """Tell whether a title has one of the names of a thing, a person's surname included."""
    texts = {thing.mention.text, thing.name, thing.name.removeprefix("The ")}
    if thing.kind is EntityKind.PERSON:
        texts.add(surname_of(thing.name))
    return any(places_of(text, title) for text in texts)


def subkinds_of(things: Sequence[NamedThing], table: KnowsNames | None) -> dict[str, str]:
    """Give the table's subkind ("company") of each entity among the things named.

    A table of one's own says of a body who its members are and seldom what it is.
    """
    if table is None:
        return {}
    found = {}
    for thing in things:
        entity = table.entity(thing.entity_ids[0]) if thing.entity_ids else None
        subkind = subkind_of(entity, table) if entity is not None else None
        if entity is not None and subkind is not None:
            found[entity.entity_id] = subkind
    return found


def subkind_of(entity: Entity, table: KnowsNames) -> str | None:
    """Give the table's subkind of an entity, or for want of one what its members make of it."""
    if entity.subkind or entity.kind is not EntityKind.ORGANISATION:
        return entity.subkind
    members = table.facts_of_object(entity.entity_id, FactRelation.MEMBER_OF)[:_MEMBERS_ASKED]
    found = [member for fact in members if (member := table.entity(fact.subject_id)) is not None]
    kinds = Counter(member.kind for member in found)
    return _BY_MEMBERS.get(kinds.most_common(1)[0][0]) if kinds else None


def named_by_start(context: DocumentContext) -> list[tuple[int, NamedThing]]:
    """Give every place where a document names something, in order."""
    named = (
        (start, thing)
        for thing in (*context.persons, *context.bodies, *context.unknown)
        for start in thing.starts
    )
    return sorted(named, key=lambda pair: (pair[0], pair[1].name))


def first_named(named: Sequence[tuple[int, NamedThing]], place: int) -> int:
    """Give the index of the first of things in order that stands at a place or behind it."""
    return bisect_left(named, place, key=lambda pair: pair[0])
