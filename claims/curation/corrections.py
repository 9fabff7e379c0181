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
    idle = []
    for row in read_rows(by_hand / "corrections.csv"):
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


def _is_meant(draft: Draft, term: LeadershipRow, row: dict[str, str]) -> bool:
    return (
        term.post_id == row["object"]
        and term.interval == row["interval"]
        and draft.entities[term.holder_id].label == row["subject"]
    )
