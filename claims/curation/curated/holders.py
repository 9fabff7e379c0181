"""Posts of the curated core and who held them."""

from __future__ import annotations

import re

from claims.curation.curated.reading import AS_OF, CuratedReading, checks_of, dated
from claims.curation.dating import before, weakest
from claims.curation.draft import joined
from claims.curation.posts import add_post, bare_title
from claims.curation.raw import parts, read_rows
from claims.curation.rows import LeadershipRow

__all__ = ["add_core_leaderships", "add_core_posts"]


def add_core_posts(reading: CuratedReading) -> None:
    """Add the posts of the bodies and the names texts use for them."""
    special = {(row["scope"], row["post"]): row for row in read_rows(reading.by_hand / "posts.csv")}
    pairs = [(row["org_id"], row["post"]) for row in read_rows(reading.folder / "leaderships.csv")]
    for scope, post in dict.fromkeys(pairs):
        row = special.get((scope, post), {})
        body_id = row.get("body_id") or reading.scopes[scope]
        label = row.get("label") or ""
        reading.posts[scope, post] = add_post(
            reading.draft,
            body_id,
            row.get("title") or bare_title(post),
            post_id=row.get("post_id", ""),
            label=label,
        )
    for row in read_rows(reading.folder / "post_aliases.csv"):
        post_id = reading.posts.get((row["org_id"], row["post"]), "")
        generic = row["generic"] == "true"
        for alias in parts(row["aliases"]) if post_id else ():
            reading.draft.add_alias(
                alias, post_id, "generic" if generic else "title", ambiguous="true" if generic else "false"
            )


def add_core_leaderships(reading: CuratedReading) -> None:
    """Add every term of office, with other dates as further rows."""
    for row in read_rows(reading.folder / "leaderships.csv"):
        post_id = reading.posts[row["org_id"], row["post"]]
        holder = reading.draft.add_person(row["person"], known_for=reading.draft.entities[post_id].label)
        if re.match(r"(?:Lord|Baron|Sir|Dame) ", row["note"]):
            reading.draft.add_alias(row["note"], holder, "name")
        checks = [row["start_verified"]] + ([row["end_verified"]] if row["end"] else [])
        spells = [(row["start"], row["end"], row["acting"], "took_office", "preferred")]
        spells += [_alternative(row, alternative) for alternative in parts(row["alt_dates"])]
        for start, end, acting, basis, rank in spells:
            main = rank == "preferred"
            if not basis:
                continue
            reading.draft.leadership.append(
                LeadershipRow(
                    holder_id=holder,
                    post_id=post_id,
                    interval=f"{start}/{end or '..'}",
                    acting=acting,
                    basis=basis,
                    rank=rank,
                    source_ids=reading.source(row["source"]),
                    verified=weakest(checks) if main else "no",
                    recorded_from=AS_OF,
                    note=joined([row["note"], *(checks_of(row) if main else ())]),
                )
            )


def _alternative(row: dict[str, str], cell: str) -> tuple[str, str, str, str, str]:
    """Read `DATE@what` as a further row: another start, another end, or an acting spell before.

    A day of suspension is no end of office and gives no row (empty basis).
    """
    day, what = dated(cell)
    if what in ("start_acting", "start_as_acting") and before(day, row["start"]):
        return day, row["start"], "true", "acting", "normal"
    if what == "suspended":
        return "", "", "", "", ""
    if what.startswith("end_"):
        return row["start"], day, row["acting"], what.removeprefix("end_"), "normal"
    return day, row["end"], row["acting"], what.removeprefix("start_"), "normal"
