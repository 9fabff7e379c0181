"""Further names: those written by hand, and the short forms of English given names."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from claims.curation.draft import Draft
from claims.curation.raw import parts, read_rows

__all__ = ["add_further_names", "given_name_variants"]

_NUMERAL = re.compile(r"[IVX]+")
_INITIAL = re.compile(r"(?:\w\.)+|\w")


def add_further_names(draft: Draft, by_hand: Path) -> list[str]:
    """Add the names of `by_hand/names.csv` and `given_names.csv`; returns the rows without an entity.

    What has a line in `names.csv` is well known: where a register's entity bears the same acronym,
    the well-known one keeps it. A name with `@` before it is sure only in context.
    """
    idle = []
    for row in read_rows(by_hand / "names.csv"):
        entity_id = row["entity_id"]
        if entity_id not in draft.entities:
            idle.append(f"{entity_id} {row['names']}")
            continue
        draft.tier[entity_id] = min(draft.tier[entity_id], 1)
        for name in parts(row["names"]):
            # A line written by hand overrules what a source called the same name.
            draft.aliases.pop((name.removeprefix("@"), entity_id), None)
            draft.add_alias(
                name.removeprefix("@"),
                entity_id,
                row["kind"],
                valid_from=row["valid_from"],
                valid_to=row["valid_to"],
                ambiguous="true" if name.startswith("@") else "false",
            )
    _add_short_forms(draft, by_hand)
    return idle


def _add_short_forms(draft: Draft, by_hand: Path) -> None:
    shorts = {row["formal"]: parts(row["short"]) for row in read_rows(by_hand / "given_names.csv")}
    for entity in list(draft.entities.values()):
        if entity.kind == "person" and draft.tier[entity.entity_id] < 2:
            for variant in given_name_variants(entity.label, shorts):
                # Plausible, not attested: enough to find the person, not to be sure of one.
                draft.add_alias(variant, entity.entity_id, "short", ambiguous="true")


def given_name_variants(name: str, shorts: dict[str, list[str]]) -> list[str]:
    """Give a person's name with the short forms of the given name, or the formal one of a short form.

    A short form that belongs to several names ("Ted") leads to none of them.

    Examples
    --------
    >>> given_name_variants("Charles E. Schumer", {"Charles": ["Charlie", "Chuck"]})
    ['Charlie Schumer', 'Chuck Schumer']
    >>> given_name_variants("Tim Cook", {"Timothy": ["Tim"]})
    ['Timothy Cook']
    """
    first, *rest = [word for word in name.split() if not _INITIAL.fullmatch(word)] or [""]
    if not rest or _NUMERAL.fullmatch(rest[0]):
        return []
    formals: defaultdict[str, list[str]] = defaultdict(list)
    for formal, short in shorts.items():
        for one in short:
            formals[one].append(formal)
    others = shorts.get(first) or (formals[first] if len(formals[first]) == 1 else [])
    return [" ".join([other, *rest]) for other in others]
