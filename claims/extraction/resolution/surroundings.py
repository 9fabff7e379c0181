"""What a document names around a place, and what the whole of it is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from claims.extraction.context import NamedThing, fold, plain_title, surname_of
from claims.extraction.context.document import named_by_start
from claims.extraction.context.genders import gender_of
from claims.extraction.context.names import extends
from claims.extraction.context.page_state import short_name
from claims.extraction.context.topics import is_parted
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Mention

__all__ = ["Surroundings"]

_POSSESSIVE = frozenset({"its", "their", "his", "her"})
# What stands before a name that is no subject.
_GOVERNED = re.compile(
    r"\b(?:of|by|with|to|from|against|for|under|between|and|than|like|after|at|bar|unlike|over|in|near|"
    r"beating|defeating|replacing|succeeding)\s+(?:the\s+)?(?:\w+\s)?$"
)
# "Finnish Cable Works", "Kenya Sugar Board", no "Kenya President Ann Holm".
_BEGINS_NAME = re.compile(
    r"[A-Z][\w’'-]+ (?!President|Prime|Foreign|Chancellor|King|Queen)[A-Z][a-z]+ [A-Z][a-z]+"
)
# Forms of address of a text that calls nobody by the surname alone.
_ADDRESSES = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Herr|Frau|Signor|Signora|Madame|Monsieur)\.?"
_ADDRESS = re.compile(rf"\b{_ADDRESSES}\s$")
# What bears the name of somebody who is spoken of more than it is.
_NAMED_AFTER = frozenset(
    """
    foundation organization organisation campaign administration government cabinet center centre institute
    library museum trust school college university prize award act plan doctrine commission inquiry report
    house tower towers hotel team family brand transition committee party court ministry department
    """.split()
)
# What no firm joins or leaves.
_OF_PERSONS = re.compile(
    r"\b(?:council|board|party|parliament|committee|cabinet|senate|office|resigned|retired)\b", re.IGNORECASE
)
# Where a text names first what it is about, in characters.
_LEAD = 600
_BACK = 600
# What "the union" is stands among the last so many things; a list of thousands names no more than that.
_MOST_EARLIER, _MOST_STEPS = 100, 1_000


def _is_town(mention: Mention) -> bool:
    return mention.kind is EntityKind.STATE and not mention.entity_ids


class Surroundings:
    """Looks from a place of a document to what it names.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    before : Surroundings or None
        Those of the same document before more of its titles were seen: its names are the same.
    """

    def __init__(self, context: DocumentContext, before: Surroundings | None = None) -> None:
        self.context = context
        self.text = context.article.text
        self.by_start: list[tuple[int, NamedThing]] = (
            named_by_start(context) if before is None else before.by_start
        )
        self.starts: list[int] = [start for start, _ in self.by_start] if before is None else before.starts
        self._gathered: dict[
            tuple[tuple[EntityKind, ...], str | None], tuple[list[int], list[NamedThing]]
        ] = {} if before is None else before._gathered  # the same names

    @cached_property
    def is_page(self) -> bool:
        """Tell whether the article's title names one thing, as that of an encyclopaedia's page does."""
        title = self.context.title_mention
        whole = plain_title(self.context.article)
        own = fold(whole)
        return title is not None and (
            not own
            or extends(title.name or title.text, own)
            or fold(title.text) in (own, fold(short_name(whole)))
        )

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The surnames, folded, of those whom the document names in full."""
        return frozenset(fold(surname_of(p.name)) for p in self.context.persons if " " in p.name)

    def as_named(self, mention: Mention) -> Mention:
        """Give the mention that stands for a thing of the document, by its name there: no "The UK"."""
        return self._of_table.get(mention.entity_ids[0], mention) if mention.entity_ids else mention

    @cached_property
    def _of_table(self) -> dict[str, Mention]:
        """The mention that stands for each thing the table knows."""
        named = (*self.context.persons, *self.context.bodies)
        return {t.entity_ids[0]: t.mention for t in reversed(named) if t.entity_ids}

    def in_full(self, name: str) -> NamedThing | None:
        """Give the one person who is called by a given name alone: "Tessa" of "Tessa Bell"."""
        called = self._by_given_name.get(name, ())
        return called[0] if len(called) == 1 else None

    @cached_property
    def _by_given_name(self) -> dict[str, list[NamedThing]]:
        found: dict[str, list[NamedThing]] = {}
        for person in self.context.persons:
            given, blank, _ = person.name.partition(" ")
            if blank:
                found.setdefault(given, []).append(person)
        return found

    def firm_called(self, mention: Mention) -> NamedThing | None:
        """Give the firm that bears its family's name: "Holt, which" of Holt & Sons, or beside "Ms Holt"."""
        firm = self._by_first_word.get(mention.text) if not mention.entity_ids else None
        if firm is None or _ADDRESS.search(self.text, max(0, mention.start - 20), mention.start) is not None:
            return None
        if _OF_PERSONS.search(self.text, mention.end, mention.end + 60) is not None:
            return None
        own = re.escape(mention.text)
        is_thing = self.text.startswith(", which ", mention.end)
        return firm if is_thing or re.search(rf"\b{_ADDRESSES}\s{own}\b", self.text) is not None else None

    @cached_property
    def _by_first_word(self) -> dict[str, NamedThing]:
        """The bodies of several words by the first."""
        bodies = [b for b in self.context.bodies if b.kind is EntityKind.ORGANISATION and " " in b.name]
        firms = [b for b in bodies if b.name.split()[-1].lower() not in _NAMED_AFTER and b.starts[0] < _LEAD]
        return {b.name.split()[0]: b for b in reversed(firms)}

    def is_of_person(self, title: Mention) -> bool:
        """Tell whether the article is about a person, whom no tagger need know: "X (born 1955)"."""
        is_born = title.kind is None and re.search(r"\b(?:born|b\.)\b", self.text[:200]) is not None
        return title.kind is EntityKind.PERSON or is_born

    def title(self, mention: Mention) -> Mention | None:
        """Give what the article is about; in one without a title, only what was named before.

        "It was created in 1690 from Swedish prisoners": a text that opens with "it" names nothing yet, and
        a paragraph that never names what the first one speaks of is about something else.
        """
        title = self.context.title_mention
        if title is None or (self.context.article.title and (self._is_whole or not self._is_parted)):
            return title
        if self.context.article.title:  # a headline tells of the first of several topics
            return title if self._is_named_around(title, mention.start) else None
        if title.start <= mention.start:
            return title if self._is_named_around(title, mention.start) else None
        return title if mention.text.lower() in _POSSESSIVE else None

    @cached_property
    def _is_whole(self) -> bool:
        """Tell whether the article's title is a name and no more, as that of an encyclopaedia's page is."""
        title, whole = self.context.title_mention, fold(plain_title(self.context.article))
        return title is not None and whole in (fold(title.text), fold(title.name or title.text))

    @cached_property
    def _is_parted(self) -> bool:
        return is_parted(self.context)

    def _is_named_around(self, thing: Mention, place: int) -> bool:
        """Tell whether the paragraph of a place names a thing before it, or names no body at all."""
        name, is_of_others = thing.name or thing.text, False
        first = bisect_left(self.starts, self.text.rfind("\n", 0, place) + 1)
        for i in range(first, bisect_left(self.starts, place)):
            named = self.by_start[i][1]
            if named.kind is not EntityKind.PERSON:
                if named.name == name:
                    return True
                is_of_others = True
        return not is_of_others

    def names_others(self, person: Mention, place: int, gender: str | None) -> bool:
        """Tell whether the paragraph of a place names, before it, other persons and not this one."""
        name, found = person.name or person.text, False
        begins = self.text.rfind("\n", 0, place) + 1
        if begins <= person.start:
            return False
        first = bisect_left(self.starts, begins)
        for i in range(first, bisect_left(self.starts, place)):
            named = self.by_start[i][1]
            if named.name == name:
                return False
            is_person = named.kind is EntityKind.PERSON and " " in named.name
            found = found or (is_person and self.may_be(named.mention, gender))
        return found

    def inside(self, mention: Mention) -> list[tuple[int, NamedThing]]:
        """Give the things named inside a mention, by place."""
        return self.by_start[bisect_left(self.starts, mention.start) : bisect_left(self.starts, mention.end)]

    def backwards(self, place: int) -> Iterator[tuple[int, NamedThing]]:
        """Go from a place back to the beginning; a walk mostly ends long before it."""
        return (self.by_start[i] for i in range(bisect_left(self.starts, place) - 1, -1, -1))

    def earlier_bodies(self, place: int) -> list[NamedThing]:
        """Give the things named before a place, nearest first, persons left out; of very many the nearest."""
        found: dict[str, NamedThing] = {}
        for _, thing in islice(self.backwards(place), _MOST_STEPS):
            if thing.kind is not EntityKind.PERSON:
                found.setdefault(thing.name, thing)
                if len(found) == _MOST_EARLIER:
                    break
        return list(found.values())

    def nearest(
        self,
        place: int,
        kinds: Sequence[EntityKind],
        gender: str | None = None,
        other: str | None = None,
        but: Collection[int] = (),
        apart: Collection[str | None] = (),
    ) -> Mention | None:
        """Give the nearest earlier thing of some kinds that hangs on no preposition.

        `other` and those `apart`, by name, and what stands at the places `but` are left out. A person of one
        name only, which may be any word with a capital letter, comes last, and so does a town behind a body.
        """
        fallback, opens = None, self.text.rfind("\n", 0, place) + 1
        starts, things = self._fitting(tuple(kinds), gender)
        for number in range(bisect_left(starts, place) - 1, -1, -1):
            start, thing = starts[number], things[number]
            if (
                thing.name == other
                or thing.name in apart
                or start in but
                or self._is_part_of_name(thing, start)
            ):
                continue
            if fallback is not None and start < opens and (self._is_parted or not _is_town(fallback)):
                break  # rather one on a preposition of this paragraph than one of another
            if fallback is None or (_is_town(fallback) and not _is_town(thing.mention)):
                fallback = thing.mention
            if place - start > _BACK:
                break
            is_bare = thing.kind is EntityKind.PERSON and " " not in thing.name
            if not is_bare and not self.is_aside(renewed(thing.mention, start=start)):
                return thing.mention
        return fallback

    def _is_part_of_name(self, thing: NamedThing, start: int) -> bool:
        """Tell a state that only begins the name of what no table knows: "Finnish Cable Works"."""
        return thing.kind is EntityKind.STATE and _BEGINS_NAME.match(self.text, start) is not None

    def _fitting(
        self, kinds: tuple[EntityKind, ...], gender: str | None
    ) -> tuple[list[int], list[NamedThing]]:
        """Give where the document names what is of some kinds and may be "she", and what; gathered once."""
        if (kinds, gender) not in self._gathered:
            fits: dict[int, bool] = {}
            for _, thing in self.by_start:
                if id(thing) not in fits:
                    fits[id(thing)] = thing.kind in kinds and self.may_be(thing.mention, gender)
            found = [(start, thing) for start, thing in self.by_start if fits[id(thing)]]
            self._gathered[kinds, gender] = [start for start, _ in found], [thing for _, thing in found]
        return self._gathered[kinds, gender]

    def is_aside(self, mention: Mention) -> bool:
        """Tell whether a name hangs on a preposition: "After Balliol he moved"."""
        lead = self.text[max(0, mention.start - 24) : mention.start].lower()
        return _GOVERNED.search(lead) is not None

    def may_be(self, mention: Mention, gender: str | None) -> bool:
        """Tell whether nothing says that somebody is no "he", or no "she"."""
        known = gender_of(mention.name or mention.text, self.text) if gender else None
        return known in (None, gender)

    def is_surely(self, mention: Mention, gender: str | None) -> bool:
        """Tell whether a name or what stands before it says that it is he, or she."""
        known = gender_of(mention.name or mention.text, self.text)
        return gender is not None and known == gender
