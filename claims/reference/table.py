"""The reference table: who founded, joined and led what, from when to when."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claims.dates import Interval
from claims.errors import ReferenceTableError
from claims.names import role_key
from claims.reference.cache import layer_name, open_layer
from claims.reference.closure import confirm_closed, fits_role
from claims.reference.events import dated_events
from claims.reference.finding import Finder, matches_of
from claims.reference.freshness import LookedAt
from claims.reference.layer import Layer
from claims.reference.lists import Described, FactList
from claims.reference.numbering import numbering_of
from claims.reference.recall import Recall
from claims.reference.recorded import Records
from claims.reference.scanning import Scanner, is_doubtful
from claims.reference.stack import Stack
from claims.relations import EntityKind, FactRelation
from claims.resources import bundled_table
from claims.types import AliasHit, Coverage, Entity, Fact, NameMatch, Source

if TYPE_CHECKING:
    import pandas as pd

    from claims.reference.lists import AnyNumbers

__all__ = ["ReferenceTable"]

_BUNDLED = "bundled"


class ReferenceTable:
    """The facts that claims are checked against: one table, or several laid over one another.

    Parameters
    ----------
    layers : sequence of Layer
        Compiled tables, the lowest first; `load` makes them.

    Examples
    --------
    >>> table = ReferenceTable.load()
    >>> table.find("N.A.T.O.")[0].entity_id
    'org:nato'
    >>> [fact.interval.edtf for fact in table.facts_about("person:jens-stoltenberg")][-1:]
    ['2014-10-01/2024-10-01']
    """

    def __init__(
        self, layers: Collection[Layer], *, origin: tuple[tuple[str, ...], bool] | None = None
    ) -> None:
        self._origin = origin
        self._stack = Stack(tuple(layers))
        self._scanner = Scanner(self._stack)
        self._numbering = numbering_of(self._stack)
        self._recall = Recall(self._stack, self._numbering)
        self._finder = Finder(self._stack, self._recall)
        self._records = Records(self._recall, self._stack)
        self._coverages: dict[tuple[FactRelation, str, str | None], Coverage | None] = {}
        digests = "\n".join(layer.digest for layer in self._stack.layers)
        self.version = hashlib.sha256(digests.encode()).hexdigest()[:12]

    @classmethod
    def load(cls, *folders: str | Path, default: bool = True) -> ReferenceTable:
        """Open tables; later ones add to and overrule earlier ones.

        Parameters
        ----------
        *folders : path
            Folders of tidy CSV files, one long `facts.csv` or Parquet file, or compiled tables.
        default : bool
            Whether the bundled table lies under them.

        Raises
        ------
        ReferenceTableError
            When a table has faults (all are listed in `.faults`), or none is given.
        """
        places = [Path(folder) for folder in folders]
        layers = [open_layer(bundled_table(), _BUNDLED)] if default else []
        for place in places:
            # Building knows ids by the bundled table, so it imports this module.
            from claims.reference.building import open_source

            layers.append(open_source(place, layer_name(place, {layer.name for layer in layers})))
        if not layers:
            raise ReferenceTableError(
                "no reference table was given: name a folder, or keep the bundled table"
            )
        table = cls(layers, origin=(tuple(str(place.resolve()) for place in places), default))
        table._stack.check_references()
        return table

    def __reduce__(self) -> tuple[object, ...]:
        # Workers open the same files again instead of receiving a copy of the rows.
        if self._origin is None:
            raise TypeError("only a table made by ReferenceTable.load can be sent to another process")
        return _reload, self._origin

    def __repr__(self) -> str:
        names = ", ".join(layer.name for layer in self._stack.layers)
        return f"ReferenceTable({names}; version {self.version})"

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The tables laid over one another, the lowest first."""
        return self._stack.layers

    @property
    def as_of(self) -> date:
        """Latest day any of its lists was looked at."""
        return self._records.latest_day

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id, None when the table does not know it."""
        return self._recall.entity(entity_id)

    def entities(self) -> Iterator[Entity]:
        """Give every entity, table by table, by id."""
        return self._stack.entities()

    def find(
        self,
        name: str,
        *,
        kinds: Collection[EntityKind] | None = None,
        at: date | None = None,
        fuzzy: bool = True,
        limit: int = 10,
    ) -> list[NameMatch]:
        """Give the entities a name may stand for, best first.

        Parameters
        ----------
        name : str
            A name as an article writes it.
        kinds : collection of EntityKind, optional
            Kinds wanted; any when None.
        at : date, optional
            Day of the writing: names not in use then score lower.
        fuzzy : bool
            Whether to look for misspelt names where nothing else is found.
        limit : int
            Matches given at most.

        Examples
        --------
        >>> table = ReferenceTable.load()
        >>> [(m.entity_id, m.is_ambiguous) for m in table.find("Rutte", limit=1)]
        [('person:mark-rutte', True)]
        """
        return self._finder.find(name, kinds=kinds, at=at, fuzzy=fuzzy)[:limit]

    def scan(self, text: str, *, at: date | None = None) -> list[AliasHit]:
        """Give the aliases that stand in a text: the longest, without overlaps, from left to right.

        Acronyms need their capitals (NATO or Nato, never "us"), names their initial ones; lone
        surnames and bare titles are left to the article's context. `text[hit.start:hit.end]` is the
        alias without a possessive ending.

        Examples
        --------
        >>> table = ReferenceTable.load()
        >>> [(hit.text, hit.matches[0].entity_id) for hit in table.scan("Nato's new member told us.")]
        [('Nato', 'org:nato')]
        """
        hits = []
        for start, end, rows in self._scanner.scan(text):
            doubtful = is_doubtful(text, start, end)
            matches = matches_of(rows, at, doubtful=doubtful)
            hits.append(AliasHit(start=start, end=end, text=text[start:end], matches=matches))
        return hits

    def facts_about(
        self,
        subject_id: str,
        relation: FactRelation | None = None,
        *,
        objects: Collection[str] | None = None,
        recorded_on: date | None = None,
    ) -> tuple[Fact, ...]:
        """Give the facts of a subject by date; `recorded_on` asks what the table said that day.

        With `objects` only those with one of them are given, and no others are read. A row that was
        withdrawn later counted in full on that day, and has its rank back.

        Examples
        --------
        >>> table = ReferenceTable.load()
        >>> day = date(2021, 7, 1)  # six weeks before the president of Afghanistan left
        >>> [f.interval.edtf for f in table.facts_about("person:ashraf-ghani", recorded_on=day)]
        ['2014-09-29/..']
        >>> [f.interval.edtf for f in table.facts_about("person:ashraf-ghani")]
        ['2014-09-29/2021-08-15']
        """
        targets = None if objects is None else frozenset(filter(None, map(self._recall.number, objects)))
        return self._records.facts("subject_id", subject_id, relation, recorded_on, targets)

    def facts_of_object(
        self,
        object_id: str,
        relation: FactRelation | None = None,
        *,
        subjects: frozenset[int] | None = None,
        recorded_on: date | None = None,
    ) -> tuple[Fact, ...]:
        """Give the members of a body or the holders of a post, by date.

        With `subjects`, numbers that stand in `rows_of_object`, only theirs are given and no others are read.
        """
        return self._records.facts("object_id", object_id, relation, recorded_on, subjects)

    def rows_about(self, subject_id: str) -> FactList:
        """Give what `facts_about` gives as numbers, with the rows that were withdrawn."""
        return self._recall.rows("subject_id", subject_id)

    def rows_of_object(self, object_id: str) -> FactList:
        """Give what `facts_of_object` gives as numbers, with the rows that were withdrawn."""
        return self._recall.rows("object_id", object_id)

    def number(self, entity_id: str) -> int:
        """Give the number that `rows_about` and `rows_of_object` name an entity with, 0 for none."""
        return self._recall.number(entity_id)

    def described(self, numbers: AnyNumbers) -> Described:
        """Give what pairs need of the entities of some numbers."""
        return self._numbering.described(numbers)

    def labels(self, numbers: AnyNumbers) -> list[str]:
        """Give the labels of the entities of some numbers, the empty text for 0."""
        return self._numbering.labels(numbers)

    def fact_number(self, fact_id: str) -> int:
        """Give the number that `rows_about` and `rows_of_object` name a fact with, 0 when none does."""
        return self._numbering.fact_number(fact_id)

    def role(self, number: int) -> str | None:
        """Give the role that `rows_about` and `rows_of_object` give as a number."""
        return self._numbering.role(number)

    def role_number(self, role: str) -> int:
        """Give the number of a role, -1 when no row has it."""
        return self._numbering.role_number(role)

    def expect_names(self, names: Iterable[str]) -> set[str]:
        """Read at once what `find` will be asked for; give the entities the names may stand for.

        The `expect_...` methods change no answer, they only give it sooner: a batch of claims costs
        some statements instead of some for each claim.
        """
        kinds = {row.entity_id: row.entity_kind for row in self._finder.expect(names)}
        # A person's name may be somebody else's: it is compared with the label. Most bodies are asked
        # for by their number alone.
        self.expect_entities([one for one, kind in kinds.items() if kind is EntityKind.PERSON])
        self.expect_numbers(kinds)
        return set(kinds)

    def expect_entities(self, ids: Iterable[str]) -> None:
        """Read at once what `entity` will be asked for."""
        self._recall.expect_entities(ids)

    def expect_numbers(self, ids: Iterable[str]) -> None:
        """Read at once what `number` will be asked for."""
        self._recall.expect_numbers(ids)

    def expect_facts(self, *, about: Iterable[str] = (), of_objects: Iterable[str] = ()) -> None:
        """Read at once what `facts_about` and `facts_of_object` will be asked for."""
        self._recall.expect_rows("subject_id", about)
        self._recall.expect_rows("object_id", of_objects)

    def expect_posts(self, titles: Mapping[str, Iterable[str]]) -> None:
        """Read at once what `find_posts` will be asked for: title -> bodies."""
        for title, body_ids in titles.items():
            posts = self._recall.expect_posts(role_key(title), body_ids)
            # Who asks for a post asks who held it. The list may be known still, and the post forgotten.
            self._recall.expect_rows("object_id", posts)
            self._recall.expect_entities(posts)

    def fact(self, fact_id: str) -> Fact | None:
        """Give the fact of an id."""
        return self._stack.fact(fact_id)

    def facts(self, *, recorded_on: date | None = None) -> Iterator[Fact]:
        """Give every fact, table by table, by id."""
        return self._records.held(self._stack.all_facts(), recorded_on)

    def posts_of(self, body_id: str) -> tuple[Entity, ...]:
        """Give the posts that lead a body, by id."""
        return self._existing(self._stack.posts_of(body_id))

    def find_posts(self, title: str, body_id: str | None = None) -> tuple[Entity, ...]:
        """Give the posts a title names: bare with a body ("chief"), or in full ("NATO chief").

        A bare title without a body gives every post of that title.

        Examples
        --------
        >>> table = ReferenceTable.load()
        >>> table.find_posts("chairman", "org:nato"), table.find_posts("Nato boss")[0].entity_id
        ((), 'post:nato-secretary-general')
        """
        if body_id is not None:
            called = self._recall.posts(role_key(title), body_id)
            return self._existing(post for post, body, _ in called if body == body_id)
        called = self._stack.posts_called(role_key(title))
        full = [post for post, _, is_bare in called if not is_bare]
        return self._existing(full or [post for post, *_ in called])

    def _existing(self, ids: Collection[str] | Iterator[str]) -> tuple[Entity, ...]:
        found = map(self.entity, dict.fromkeys(ids))
        return tuple(entity for entity in found if entity is not None)

    def coverage(self, relation: FactRelation, scope_id: str, role: str | None = None) -> Coverage | None:
        """Give what is known of a list's completeness; None when nothing is.

        A list whose rows do not add up to its `expected_count` is not closed, whatever its file
        says: absence from it must not refute.
        """
        key = (relation, scope_id, role)
        if key not in self._coverages:
            stated = [c for c in self._stack.coverages(relation, scope_id) if fits_role(c, role)]
            best = min(
                stated, key=lambda c: (c.role != role, c.role is not None, c.coverage_id), default=None
            )
            self._coverages[key] = (
                confirm_closed(best, self.facts_of_object(scope_id, relation)) if best else None
            )
        return self._coverages[key]

    def looked_at(self, fact: Fact, coverage: Coverage | None) -> LookedAt:
        """Give the day up to which an open row of a list is known to hold; `coverage` is the list's."""
        return self._stack.looked_at(fact, coverage)

    def coverages(self) -> list[Coverage]:
        """Give all coverage statements as the files state them."""
        return self._stack.all_coverages()

    def source(self, source_id: str) -> Source | None:
        """Give the source of an id."""
        return self._stack.source(source_id)

    def events(self, name: str, near: date | None = None) -> list[tuple[Entity, Interval]]:
        """Give the events a name stands for, the nearest to `near` first.

        Examples
        --------
        >>> table = ReferenceTable.load()
        >>> table.events("the U.S. elections", near=date(2024, 10, 1))[0][1].edtf
        '2024-11-05'
        """
        return dated_events(name, near, recall=self._recall, when=self._when)

    def _when(self, event_id: str) -> Interval | None:
        rows = self.facts_about(event_id, FactRelation.EVENT)
        return rows[0].interval if rows else None

    def to_frame(self) -> pd.DataFrame:
        """Give all facts as a data frame, one row a fact, dates as EDTF text."""
        from claims.reference.frame import facts_frame

        return facts_frame(self.facts())


def _reload(folders: tuple[str, ...], default: bool) -> ReferenceTable:
    return ReferenceTable.load(*folders, default=default)
