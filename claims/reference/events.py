"""Events by the names that articles give them: anchors of dates such as "weeks before the election"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from claims.names import alias_key
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.dates import Interval
    from claims.reference.recall import Recall
    from claims.types import Entity

__all__ = ["dated_events"]


def dated_events(
    name: str, near: date | None, *, recall: Recall, when: Callable[[str], Interval | None]
) -> list[tuple[Entity, Interval]]:
    """Give the events a name stands for with their dates, the nearest to a day first.

    Parameters
    ----------
    recall : Recall
        Where names and entities are looked up.
    when : callable
        Gives the date of an event by its id.
    """
    dated = []
    for event_id in _events_called(name, recall):
        entity, interval = recall.entity(event_id), when(event_id)
        if entity is not None and interval is not None:
            dated.append((entity, interval))
    return sorted(dated, key=lambda pair: (_days_apart(pair[1], near), pair[1].first, pair[0].entity_id))


def _events_called(name: str, recall: Recall) -> list[str]:
    key = alias_key(name)
    for spelling in dict.fromkeys((key, key.removesuffix("s"), f"{key}s")):
        rows = recall.aliases("key", spelling) if spelling else []
        found = dict.fromkeys(row.entity_id for row in rows if row.entity_kind is EntityKind.EVENT)
        if found:
            return list(found)
    return []


def _days_apart(interval: Interval, near: date | None) -> int:
    if near is None or interval.may_hold_on(near):
        return 0
    return min(abs((interval.first - near).days), abs((interval.limit - near).days))
