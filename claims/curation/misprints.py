"""Misprints of the Factbook: lines of `by_hand/misprints.csv` applied to what was printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.curation.naming import folded
from claims.curation.national import Observation

__all__ = ["mended"]


def mended(
    observations: Iterable[Observation], misprints: list[dict[str, str]], idle: list[str]
) -> Iterator[Observation]:
    """Yield the observations with misprints dropped or mended, before holders are told from them.

    Parameters
    ----------
    misprints : list of dict
        Rows with `iso3`, `title`, `name` and `since` as printed (empty `name` and `since` for every
        line of that post), `action` (drop, since, title) and the right `value`.
    idle : list of str
        Gains the misprints that met no line: the source may have been mended itself.
    """
    met: set[int] = set()
    for seen in observations:
        kept: Observation | None = seen
        for place, row in enumerate(misprints):
            if kept is None or not _is_meant(seen, row):
                continue
            met.add(place)
            if row["action"] == "drop":
                kept = None
            elif row["action"] == "since":
                kept = replace(kept, since=row["value"], printed=seen.since)
            else:
                kept = replace(kept, title=row["value"])
        if kept is not None:
            yield kept
    idle += [
        f"{row['iso3']} {row['title']} {row['name']} {row['since']}"
        for place, row in enumerate(misprints)
        if place not in met
    ]


def _is_meant(seen: Observation, row: dict[str, str]) -> bool:
    return (
        (seen.iso3, seen.title) == (row["iso3"], row["title"])
        and folded(row["name"]) in ("", folded(seen.name))
        and row["since"] in ("", seen.since)
    )
