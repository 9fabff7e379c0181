"""The whole build: every source in turn, the most exact first."""

from __future__ import annotations

from pathlib import Path

from claims.curation.curated import add_curated
from claims.curation.draft import Draft
from claims.curation.posts import TITLE_VARIANTS
from claims.curation.raw import parts, read_rows

__all__ = ["build"]


def build(source_dir: Path, by_hand: Path) -> Draft:
    """Put the reference table together.

    Parameters
    ----------
    source_dir : Path
        Folder of raw sources, one folder each (`curated/`, `factbook/` ...).
    by_hand : Path
        Folder of the hand-made files: labels, posts, titles, corrections.
    """
    TITLE_VARIANTS.clear()
    TITLE_VARIANTS.update(
        {row["title"]: tuple(parts(row["variants"])) for row in read_rows(by_hand / "titles.csv")}
    )
    draft = Draft()
    add_curated(draft, source_dir, by_hand)
    draft.finish()
    return draft
