"""The whole build from the raw sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.curation import build, write_folder

ROOT = Path(__file__).parents[2]
SOURCES = ROOT.parent / "shared" / "reference"


@pytest.mark.shared
@pytest.mark.skipif(not SOURCES.exists(), reason="the raw sources are not beside the checkout")
def test_a_rebuild_gives_the_shipped_files_and_every_correction_meets_a_row(tmp_path: Path) -> None:
    draft = build(SOURCES, ROOT / "datasets" / "reference" / "by_hand")
    assert draft.idle_corrections == []
    write_folder(draft, tmp_path)
    for path in sorted(tmp_path.iterdir()):
        assert path.read_bytes() == (ROOT / "datasets" / "reference" / path.name).read_bytes(), path.name
