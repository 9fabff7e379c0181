"""Given names, from the people of the reference table: those that open no names of bodies or places as often.

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
# Families, places and firms rather, whoever has them for a given name.
_RATHER_OTHERS = frozenset(
    "alma alpha avery clark cyrus dana dean grant han kent mart milan ola rand spencer trent".split()
)
_SHORTEST = 3
_MOST_WORDS = 4
# A name that bodies or places bear as well is taken where that many times as many people have it first.
_MORE = 4
_FEWEST = 2


def given_names(people: Iterable[str], others: Iterable[str]) -> dict[str, int]:
    """Count the given names of some people, in small letters, without what may be anything else.

    Parameters
    ----------
    people : iterable of str
        Full names, the given name first.
    others : iterable of str
        Names of bodies, places and offices. A word of theirs is a given name only where none of them is that
        word alone and many more people than others begin with it.

    Examples
    --------
    >>> given_names(["Tamás Holt", "Tamás Roe", "Victoria Holt"], ["Victoria", "Holt University"])
    {'tamás': 2}
    """
    words = [[word.lower() for word in _WORD.findall(name)] for name in set(others)]
    taken = {word for name in words for word in name}
    alone = {name[0] for name in words if len(name) == 1}
    opening = Counter(name[0] for name in words if name)
    firsts = (name.split()[0].lower() for name in people if 1 < len(name.split()) <= _MOST_WORDS)
    counted = Counter(name for name in firsts if len(name) >= _SHORTEST and _WORD.fullmatch(name))

    def is_given(name: str, count: int) -> bool:
        if name in _WORDS | alone:
            return False
        is_often = count >= max(_FEWEST, _MORE * opening[name]) and name not in _RATHER_OTHERS
        return name not in taken or is_often

    return {name: count for name, count in sorted(counted.items()) if is_given(name, count)}


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
