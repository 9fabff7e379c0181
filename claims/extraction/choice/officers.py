"""Which states a document's persons have offices of, by the table, and which it names by their capitals."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from claims.dates import day_interval
from claims.extraction.context import fold
from claims.extraction.naming.capitals import states_of_capitals
from claims.relations import EntityKind, FactRelation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.context import DocumentContext
    from claims.extraction.tables import KnowsNames
    from claims.types import Entity

__all__ = ["OfficersOfDocument", "capital_shares"]


class OfficersOfDocument:
    """Whose officers a document names: those that the table gives a post on the article's day.

    Parameters
    ----------
    table : KnowsNames or None
        None knows no posts.
    """

    def __init__(self, context: DocumentContext, table: KnowsNames | None) -> None:
        self._context = context
        self._table = table
        published = context.article.published
        self._day = day_interval(published) if published is not None else None

    def share(self, entity_id: str, without: str | None) -> float:
        """Give how much of what the text says of officers it says of a body's, one person left out."""
        total = sum(count for (_, name), count in self._counts.items() if name != without)
        own = sum(c for (body, name), c in self._counts.items() if body == entity_id and name != without)
        return own / total if total else 0.0

    def states(self, without: str | None) -> list[Entity]:
        """Give the states whose officers the text names, one person left out, those named most first."""
        counts: Counter[str] = Counter()
        for (body, name), count in self._counts.items():
            counts[body] += count * (name != without)
        found = (
            (self._table.entity(body) for body, count in counts.most_common() if count) if self._table else ()
        )
        return [body for body in found if body is not None and _is_country(body)]

    @cached_property
    def _counts(self) -> Counter[tuple[str, str]]:
        """How often the text names the officers of each body, by body and person."""
        counts: Counter[tuple[str, str]] = Counter()
        for person in self._context.persons:
            for body in set(self._bodies_of(person.mention.entity_ids[:1])):
                counts[body, person.name] += person.count
        return counts

    def _bodies_of(self, persons: tuple[str, ...]) -> Iterator[str]:
        if self._table is None:
            return
        for person in persons:
            for fact in self._table.facts_about(person, FactRelation.HOLDS_POST):
                post = self._table.entity(fact.object_id) if fact.object_id else None
                is_then = self._day is None or fact.interval.overlaps(self._day)
                if is_then and post is not None and post.body_id:
                    yield post.body_id


def _is_country(body: Entity) -> bool:
    """Tell a state from one of its parts: "Indiana"."""
    return body.kind is EntityKind.STATE and body.entity_id == f"state:{body.country}"


def capital_shares(text: str) -> dict[str, float]:
    """Give the share that each state's capital has in the capitals that a text names, by the state's name.

    Examples
    --------
    >>> capital_shares("Oslo will not follow, said a minister in Oslo. Riga may.")["norway"]
    0.6666666666666666
    """
    counts = Counter(map(fold, states_of_capitals(text)))
    return {state: count / counts.total() for state, count in counts.items()}
