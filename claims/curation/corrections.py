"""Hand corrections: rows of `by_hand/corrections.csv` applied to what the sources said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from claims.curation.draft import Draft
from claims.curation.raw import read_rows
from claims.curation.rows import LeadershipRow

__all__ = ["apply_corrections"]


def apply_corrections(draft: Draft, by_hand: Path) -> list[str]:
    """Drop or mend the rows named by the corrections; returns those that named no row.

    A correction names a term of office by the holder's label, the post and the interval as the
    source has it, so that a source that is itself corrected later makes the correction idle.
    """
    rows = read_rows(by_hand / "corrections.csv")
    idle = [line for row in rows if row["file"] == "membership" for line in _succeed(draft, row)]
    for row in (row for row in rows if row["file"] == "leadership"):
        hits = [term for term in draft.leadership if _is_meant(draft, term, row)]
        for term in hits:
            place = draft.leadership.index(term)
            if row["action"] == "drop":
                del draft.leadership[place]
            else:
                note = ";".join(part for part in (term.note, f"corrected: {row['note']}") if part)
                draft.leadership[place] = replace(term, interval=row["value"], note=note)
        if not hits:
            idle.append(f"{row['subject']} {row['object']} {row['interval']}")
    return idle


def _succeed(draft: Draft, row: dict[str, str]) -> list[str]:
    """Count a successor state from its own first day; the seat's first day stays as another date."""
    for place, spell in enumerate(draft.membership):
        if (spell.member_id, spell.body_id, spell.interval) == (
            row["subject"],
            row["object"],
            row["interval"],
        ):
            draft.membership[place] = replace(
                spell, interval=row["value"], basis="succession", verified="no", note=row["note"]
            )
            draft.membership.append(replace(spell, rank="normal"))
            return []
    return [f"{row['subject']} {row['object']} {row['interval']}"]


def _is_meant(draft: Draft, term: LeadershipRow, row: dict[str, str]) -> bool:
    return (
        term.post_id == row["object"]
        and term.interval == row["interval"]
        and draft.entities[term.holder_id].label == row["subject"]
    )
