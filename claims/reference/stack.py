"""Tables laid over one another: later ones add to and overrule earlier ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cached_property

from claims.dates import Interval
from claims.reference.compiling import wrong_kind
from claims.reference.faults import Fault, raise_faults
from claims.reference.freshness import LookedAt, looked_at
from claims.reference.layer import Layer
from claims.reference.schema import GUESSED
from claims.reference.stored import AliasRow
from claims.relations import FactRelation
from claims.types import Coverage, Entity, Fact, Rank, Source

__all__ = ["Stack"]

_ONE_DAY = timedelta(days=1)
# Ids that no table knows, of a table with very many, that a near one is looked for.
_MOST_COMPARED = 20


class Stack:
    """Several compiled tables read as one.

    A row of a later table replaces the row of the same id. Where a later table has a row for the
    same subject, relation, object and role that speaks of the same time, the earlier row becomes
    deprecated: it stays visible and decides nothing.
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        self.layers = tuple(layers)
        self._newest_first = self.layers[::-1]

    def check_references(self) -> None:
        """Make sure that every id resolves in its own table or in one below.

        Raises
        ------
        ReferenceTableError
            With every id that does not.
        """
        for height, layer in enumerate(self.layers):
            raise_faults(layer.name, dangling_references(layer, self.layers[:height]))

    def entities_of(self, ids: Collection[str]) -> dict[str, Entity]:
        """Give the entities of many ids, each as the newest table that has it describes it."""
        found: dict[str, Entity] = {}
        for layer in self._newest_first:
            wanted = [name for name in ids if name not in found or _is_guessed(found[name])]
            found |= layer.entities_of(wanted)
        return found

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id, as the newest table that has it describes it."""
        return self.entities_of((entity_id,)).get(entity_id)

    def entities(self) -> Iterator[Entity]:
        """Give every entity once, table by table, by id."""
        for height, layer in enumerate(self.layers):
            newer = self.layers[height + 1 :]
            for entity in layer.entities():
                if not any(above.entities_of((entity.entity_id,)) for above in newer):
                    yield entity

    def source(self, source_id: str) -> Source | None:
        """Give the source of an id."""
        return next((s for layer in self._newest_first if (s := layer.source(source_id))), None)

    def aliases_of(self, column: str, values: Collection[str]) -> dict[str, list[AliasRow]]:
        """Give the aliases of all tables with one of many values in a column, with their entity's kind."""
        found: dict[str, list[AliasRow]] = {value: [] for value in values}
        for layer in self.layers:
            for value, rows in layer.aliases_of(column, values).items():
                resolved = map(self.resolve, rows)
                found[value] += [row for row in resolved if row.entity_kind is not None]
        return found

    def aliases(self, column: str, value: str) -> list[AliasRow]:
        """Give the aliases of all tables with a value in a column, with their entity's kind."""
        return self.aliases_of(column, (value,))[value]

    def resolve(self, row: AliasRow) -> AliasRow:
        """Give the alias with its entity's kind, which a table below may know."""
        if row.entity_kind is not None:
            return row
        entity = self.entity(row.entity_id)
        return row._replace(entity_kind=entity.kind) if entity else row

    def pair_lengths(self, pairs: Collection[str]) -> dict[str, int]:
        """Tell how long aliases that begin with two words are: bit n for n words, 0 for none."""
        lengths = dict.fromkeys(pairs, 0)
        for layer in self.layers:
            for pair, own in layer.pair_lengths(pairs).items():
                lengths[pair] |= own
        return lengths

    def first_words(self) -> dict[str, int]:
        """Give every word an alias begins with, how long those aliases are, and whether one begins small."""
        words: dict[str, int] = {}
        for layer in self.layers:
            for word, lengths in layer.rows("SELECT key, lengths FROM first_word"):
                words[word] = words.get(word, 0) | lengths
        return words

    def posts_of(self, body_id: str) -> list[str]:
        """Give the ids of the posts that lead a body."""
        return sorted({post for layer in self.layers for post in layer.posts_of(body_id)})

    def posts_called(self, key: str) -> list[tuple[str, str | None, bool]]:
        """Give (post, body, whether the wording lacks the body) for a role key."""
        return _in_order({row for layer in self.layers for row in layer.posts_called(key)})

    def posts_called_at(
        self, key: str, body_ids: Collection[str]
    ) -> dict[str, list[tuple[str, str | None, bool]]]:
        """Give what `posts_called` gives, of the posts of each of many bodies."""
        found: dict[str, set[tuple[str, str | None, bool]]] = {body: set() for body in body_ids}
        for layer in self.layers:
            for body, rows in layer.posts_called_at(key, body_ids).items():
                found[body].update(rows)
        return {body: _in_order(rows) for body, rows in found.items()}

    def coverages(self, relation: FactRelation, scope_id: str) -> list[Coverage]:
        """Give the coverage statements of a list; a later table's replace the earlier ones by role."""
        return self._coverages.get((relation, scope_id), [])

    @cached_property
    def _coverages(self) -> dict[tuple[FactRelation, str], list[Coverage]]:
        # All at once: every judgement asks, most lists have no statement, and there are few.
        found: dict[tuple[FactRelation, str], list[Coverage]] = defaultdict(list)
        for coverage in self.all_coverages():
            found[coverage.relation, coverage.scope_id].append(coverage)
        return found

    def all_coverages(self) -> list[Coverage]:
        """Give all coverage statements in force."""
        found: dict[tuple[str, str, str | None], Coverage] = {}
        for layer in self.layers:
            for coverage in layer.coverages():
                found[coverage.relation, coverage.scope_id, coverage.role] = coverage
        return list(found.values())

    def latest_day(self) -> date:
        """Give the last day that the tables tell of: that they were looked at, else of their rows."""
        return max((known.day for known in self._looked_at.values()), default=date.min)

    def looked_at(self, fact: Fact, coverage: Coverage | None) -> LookedAt:
        """Give the day up to which an open row of a list is known to hold.

        The card of the list says so, unless the row stands in a later table, of which it knows nothing;
        else what the row's own table says of itself.
        """
        if coverage is not None and coverage.as_of is not None:
            heights = {layer.name: height for height, layer in enumerate(self.layers)}
            if heights.get(coverage.table, 0) >= heights.get(fact.table, 0):
                return LookedAt(coverage.as_of, True)
        return self._looked_at.get(fact.table) or LookedAt(self.latest_day(), True)

    @cached_property
    def _looked_at(self) -> dict[str, LookedAt]:
        return {layer.name: looked_at(layer) for layer in self.layers}

    def facts_of(self, column: str, values: Collection[str]) -> dict[str, list[Fact]]:
        """Give the facts with one of many ids in a column, overruled ones marked as deprecated."""
        found: dict[str, list[Fact]] = {value: [] for value in values}
        for layer in self.layers:
            later = layer.facts_of(column, values)
            for value, earlier in found.items():
                newer = later.get(value, [])
                found[value] = _overrule(earlier, newer, layer) if earlier else newer
        return found

    def facts(self, column: str, value: str, relation: FactRelation | None) -> list[Fact]:
        """Give the facts with an id in a column, overruled ones marked as deprecated."""
        found = self.facts_of(column, (value,))[value]
        return [fact for fact in found if relation in (None, fact.relation)]

    def all_facts(self) -> Iterator[Fact]:
        """Give every fact once, table by table, by id."""
        if len(self.layers) == 1:
            yield from self.layers[0].all_facts()
            return
        for layer in self.layers:
            for fact in layer.all_facts():
                standing = self.facts("fact_id", fact.fact_id, None)
                if standing and standing[0].table == layer.name:
                    yield self._as_judged(standing[0])

    def fact(self, fact_id: str) -> Fact | None:
        """Give the fact of an id, as the newest table has it."""
        standing = self.facts("fact_id", fact_id, None)
        return self._as_judged(standing[0]) if standing else None

    def _as_judged(self, fact: Fact) -> Fact:
        if len(self.layers) == 1:
            return fact
        beside = self.facts("subject_id", fact.subject_id, fact.relation)
        return next((other for other in beside if other.fact_id == fact.fact_id), fact)


def _in_order(posts: Iterable[tuple[str, str | None, bool]]) -> list[tuple[str, str | None, bool]]:
    return sorted(posts, key=lambda row: (row[0], row[1] or "", row[2]))


def _near_id(layer: Layer, target: str) -> str | None:
    """Give the id that one nobody knows was meant for: those of the posts of facts.csv are made up."""
    sort = target.partition(":")[0]
    query = "SELECT entity_id FROM entity WHERE substr(entity_id, 1, ?) = ?"
    known = [name for (name,) in layer.rows(query, (len(sort) + 1, f"{sort}:"))]
    return next(iter(get_close_matches(target, known, 1)), None)


def _is_guessed(entity: Entity) -> bool:
    """Tell whether all that a table knows of an entity was told by its id."""
    return entity.disambiguation == GUESSED


def dangling_references(layer: Layer, below: Iterable[Layer]) -> list[Fault]:
    """Give a fault for every id that neither the table nor one below it knows."""
    lower = tuple(below)
    faults = []
    query = "SELECT target, is_source, kinds, file, line, field FROM foreign_id ORDER BY file, line, field"
    for target, is_source, kinds, file, line, field in layer.rows(query):
        if is_source:
            if any(table.source(target) for table in lower):
                continue
            home = "sources.csv"
        else:
            described = (table.entities_of((target,)).get(target) for table in reversed(lower))
            entity = next(filter(None, described), None)
            if entity is not None:
                if kinds and entity.kind not in kinds.split(";"):
                    faults.append(wrong_kind(target, entity.kind, kinds, (file, line, field)))
                continue
            home = "entities.csv"
        near = _near_id(layer, target) if not is_source and len(faults) < _MOST_COMPARED else None
        mended = f"mend the id: did you mean {near}?" if near is not None else "mend the id"
        message, remedy = f"is not in {home}", f"add a row to {home}, or {mended}"
        fault = Fault(file=file, line=line, column=field, value=target, message=message, remedy=remedy)
        faults.append(fault)
    return faults


def _overrule(earlier: list[Fact], later: list[Fact], layer: Layer) -> list[Fact]:
    replaced = {fact.fact_id for fact in later}
    standing = []
    for fact in earlier:
        # A row may have been given another subject: then the query for the old one finds it here only.
        if fact.fact_id in replaced or layer.facts("fact_id", fact.fact_id, None):
            continue
        if any(_speaks_of_the_same(fact, newer) for newer in later):
            note = f"overruled by table {layer.name}"
            fact = replace(fact, rank=Rank.DEPRECATED, note=f"{fact.note}; {note}" if fact.note else note)
        standing.append(fact)
    return standing + later


def _speaks_of_the_same(earlier: Fact, later: Fact) -> bool:
    if (earlier.subject_id, earlier.relation, earlier.object_id, earlier.role) != (
        later.subject_id,
        later.relation,
        later.object_id,
        later.role,
    ):
        return False
    if later.rank is Rank.DEPRECATED:
        return False
    return not earlier.interval.is_span or _share_days(earlier.interval, later.interval)


def _share_days(one: Interval, other: Interval) -> bool:
    # Two terms of one person may meet on a day; rows for the same term share more than that.
    start = max(_inner_start(one), _inner_start(other))
    return min(_inner_limit(one), _inner_limit(other)) - start > _ONE_DAY


def _inner_start(interval: Interval) -> date:
    # "2010/2014" and "2014/.." may share a year and are still two terms: a coarse start counts from
    # its last day, unless the whole interval is one coarse date.
    if interval.start is None or interval.limit <= interval.start.limit:
        return interval.first
    return interval.start.last


def _inner_limit(interval: Interval) -> date:
    if interval.end is None or (interval.start and interval.end.first <= interval.start.first):
        return interval.limit
    return interval.end.first + _ONE_DAY
