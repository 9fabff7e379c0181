"""Given names, from the people of the reference table: those that stand in no name of a body or a place.

Run ``python -m claims.curation.given_names datasets/reference --out datasets/given_names``.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from claims.cells import defuse

__all__ = ["given_names", "main"]

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
# Words of running English besides.
_WORDS = frozenset("ban cliff desire edit harm norm pal said silver song sung than win".split())
_SHORTEST = 3
_MOST_WORDS = 4


def given_names(people: Iterable[str], others: Iterable[str]) -> dict[str, int]:
    """Count the given names of some people, in small letters, without what may be anything else.

    Parameters
    ----------
    people : iterable of str
        Full names, the given name first.
    others : iterable of str
        Names of bodies, places and offices; no word of theirs is a given name.

    Examples
    --------
    >>> given_names(["Tamás Holt", "Tamás Roe", "Victoria Holt"], ["Victoria", "Holt University"])
    {'tamás': 2}
    """
    taken = _WORDS | {word.lower() for name in others for word in _WORD.findall(name)}
    firsts = (name.split()[0].lower() for name in people if 1 < len(name.split()) <= _MOST_WORDS)
    counted = Counter(name for name in firsts if len(name) >= _SHORTEST and _WORD.fullmatch(name))
    return {name: count for name, count in sorted(counted.items()) if name not in taken}


def _read(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as rows:
        yield from csv.DictReader(rows)


def main(arguments: list[str] | None = None) -> None:
    """Write the names of a table's people to a data set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reference", type=Path, help="folder of the reference table")
    parser.add_argument("--out", type=Path, required=True, help="folder of the data set")
    told = parser.parse_args(arguments)
    entities = list(_read(told.reference / "entities.csv"))
    people = {row["entity_id"] for row in entities if row["kind"] == "person"}
    others = [row["label"] for row in entities if row["entity_id"] not in people]
    others += [
        row["alias"] for row in _read(told.reference / "aliases.csv") if row["entity_id"] not in people
    ]
    found = given_names((row["label"] for row in entities if row["kind"] == "person"), others)
    told.out.mkdir(parents=True, exist_ok=True)
    with (told.out / "given_names.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["name", "bearers"])
        writer.writerows((defuse(name), bearers) for name, bearers in found.items())


if __name__ == "__main__":
    main()
