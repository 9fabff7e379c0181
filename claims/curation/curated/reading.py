"""What the readers of the curated folder share: scopes, posts, sources and small cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from claims.curation.draft import Draft, joined
from claims.curation.naming import alias_kind
from claims.curation.raw import parts

__all__ = ["AS_OF", "CuratedReading", "add_name", "checks_of", "dated"]

AS_OF = "2026-11-23"
# `sources` of the curated tables name pages that were not fetched: their tier says so.
_NAMED = {"licence": "facts", "tier": "named, not fetched"}


@dataclass(slots=True)
class CuratedReading:
    """One reading of the curated folder into a draft."""

    draft: Draft
    folder: Path
    by_hand: Path
    core: str = ""
    scopes: dict[str, str] = field(default_factory=dict)
    posts: dict[tuple[str, str], str] = field(default_factory=dict)

    def source(self, cell: str) -> str:
        """Give the source cell of a row: the curated tables, then the pages they name."""
        named = [self.draft.add_source(title, **_NAMED) for title in parts(cell)]
        return joined([self.core, *named])


def add_name(draft: Draft, entity_id: str, name: str) -> None:
    """Add a name; a leading `@` marks one that only the context settles ("@the bloc")."""
    if name.startswith("@"):
        draft.add_alias(name[1:], entity_id, "nickname", ambiguous="true")
    else:
        draft.add_alias(name, entity_id, alias_kind(name))


def dated(alternative: str) -> tuple[str, str]:
    """Split `DATE@basis`.

    Examples
    --------
    >>> dated("1949-08-24@treaty_in_force")
    ('1949-08-24', 'treaty_in_force')
    """
    day, _, basis = alternative.partition("@")
    return day, basis


def checks_of(row: dict[str, str]) -> list[str]:
    """Say by which other source a row's days were compared, and who says otherwise."""
    found = []
    for side in ("start", "end"):
        if row[f"{side}_verified_by"]:
            found.append(
                f"{side} ({row[f'{side}_verified']}): {row[f'{side}_verified_by']}".replace(";", ",")
            )
        if row.get(f"{side}_disagree"):
            found.append(f"{side} otherwise: {row[f'{side}_disagree']}".replace(";", ","))
    return found
