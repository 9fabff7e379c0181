"""The card of the shipped table: counts, sources, coverage, gaps, how it was merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from claims.curation.draft import Draft
from claims.curation.writing import tables

__all__ = ["render_counts"]


def render_counts(draft: Draft) -> str:
    """Give the generated part of the card, as Markdown: every figure is counted from the draft."""
    return "\n".join(_lines(draft)) + "\n"


def _lines(draft: Draft) -> Iterator[str]:
    rows = tables(draft)
    yield "## Counts"
    yield ""
    yield from _table(("file", "rows"), [(f"{name}.csv", len(found)) for name, found in rows.items()])
    yield from _breakdown(draft)
    yield "## Sources"
    yield ""
    used = Counter(
        source
        for name in ("founding", "membership", "leadership")
        for row in rows[name]
        for source in row.source_ids.split(";")
    )
    shown = [source for source in draft.sources.values() if source.tier != "named, not fetched"]
    yield from _table(
        ("source", "licence", "read", "facts"),
        [(source.title, source.licence, source.retrieved, used[source.source_id]) for source in shown],
    )
    named = len(draft.sources) - len(shown)
    yield f"The other {named} sources are pages the curated tables name; they were not fetched."
    yield ""
    yield "## Left out"
    yield ""
    yield from _table(
        ("source", "why", "rows"), [(*key, count) for key, count in draft.omitted.most_common()]
    )
    yield "## Duplicates joined"
    yield ""
    joined = Counter((source, rule) for _, _, source, rule in draft.merged)
    yield from _table(("source", "rule", "entities"), [(*key, count) for key, count in joined.most_common()])


def _breakdown(draft: Draft) -> Iterator[str]:
    kinds = Counter(entity.kind for entity in draft.entities.values())
    yield from _table(("entities", "count"), sorted(kinds.items()))
    facts: dict[str, Sequence[Any]] = {
        "founded, dissolved": draft.founding,
        "member_of": draft.membership,
        "holds_post": draft.leadership,
    }
    levels = ("day", "month", "year", "no")
    body = []
    for relation, found in facts.items():
        verified = Counter(row.verified for row in found)
        past = sum(row.rank == "deprecated" for row in found)
        body.append((relation, len(found), *(verified[level] for level in levels), past))
    header = ("relation", "rows", *(f"verified {level}" for level in levels), "superseded")
    yield from _table(header, body)
    closed = Counter(row.relation for row in draft.coverage if row.closed_world == "true")
    yield from _table(("closed lists", "count"), sorted(closed.items()))


def _table(header: Sequence[str], body: Sequence[Sequence[Any]]) -> Iterator[str]:
    yield "| " + " | ".join(header) + " |"
    yield "|" + " --- |" * len(header)
    for row in body:
        yield "| " + " | ".join(str(cell) for cell in row) + " |"
    yield ""
