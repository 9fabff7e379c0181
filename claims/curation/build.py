"""The whole build: every source in turn, the most exact first."""

from __future__ import annotations

from pathlib import Path

from claims.curation.assembly import add_assembly
from claims.curation.checking import verify_leaders
from claims.curation.companies import add_companies, add_founding_by_hand
from claims.curation.congress import add_congress, add_institutions
from claims.curation.corrections import apply_corrections
from claims.curation.counting import count_holders
from claims.curation.curated import add_curated
from claims.curation.draft import Draft
from claims.curation.factbook import add_factbook_coverage, add_factbook_leaders, add_territories
from claims.curation.further_names import add_further_names
from claims.curation.generic_names import mark_generic_names
from claims.curation.holders import add_holders, note_freshness
from claims.curation.independence import add_independence
from claims.curation.members import add_members
from claims.curation.offices import add_offices
from claims.curation.parties import add_parties, add_party_leaders
from claims.curation.posts import TITLE_VARIANTS
from claims.curation.raw import parts, read_rows
from claims.curation.registry import add_registry

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
    add_territories(draft, source_dir)
    add_institutions(draft, by_hand)
    add_congress(draft, source_dir, by_hand)
    add_factbook_leaders(draft, source_dir, by_hand)
    add_offices(draft, source_dir, by_hand)
    add_founding_by_hand(draft, by_hand)
    add_independence(draft, source_dir)
    add_companies(draft, source_dir)
    parties = add_parties(draft, source_dir)
    add_party_leaders(draft, source_dir, parties)
    add_assembly(draft, source_dir)
    add_registry(draft, source_dir)
    draft.idle_corrections += apply_corrections(draft, by_hand)
    draft.idle_corrections += add_holders(draft, by_hand)
    draft.idle_corrections += add_members(draft, by_hand)
    draft.idle_corrections += add_further_names(draft, by_hand)
    add_factbook_coverage(draft)
    note_freshness(draft, by_hand)
    verify_leaders(draft, source_dir)
    count_holders(draft)
    draft.mark_ambiguous(row["alias"] for row in read_rows(by_hand / "words.csv"))
    mark_generic_names(draft)
    draft.finish()
    return draft
