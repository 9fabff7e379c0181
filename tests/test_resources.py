"""Where bundled data and caches lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.errors import ClaimsError
from claims.resources import bundled_table, cache_folder, dataset_path, seed_path


def test_bundled_data_is_found() -> None:
    assert (bundled_table() / "entities.csv").is_file()
    assert seed_path("gold_claims.jsonl").is_file()


def test_missing_data_is_told_with_the_places_tried() -> None:
    with pytest.raises(ClaimsError, match="no-such-table is missing"):
        dataset_path("no-such-table")


def test_the_cache_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CLAIMS_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("CLAIMS_CACHE")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "factclaims"
