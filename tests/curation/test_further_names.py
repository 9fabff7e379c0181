"""Names written by hand and short forms of given names."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.curation.draft import Draft
from claims.curation.further_names import add_further_names, given_name_variants
from claims.curation.rows import EntityRow

SHORTS = {"Charles": ["Charlie", "Chuck"], "Edward": ["Ted"], "Theodore": ["Ted"], "Albert": ["Al"]}


@pytest.mark.parametrize(
    ("name", "variants"),
    [
        ("Charles E. Berg", ["Charlie Berg", "Chuck Berg"]),
        ("Chuck Berg", ["Charles Berg"]),
        ("Ted Berg", []),
        ("Albert II", []),
        ("Charles", []),
        ("Olga Berg", []),
    ],
)
def test_short_forms_lead_to_formal_names_and_back(name: str, variants: list[str]) -> None:
    assert given_name_variants(name, SHORTS) == variants


@pytest.fixture
def draft() -> Draft:
    table = Draft()
    for entity_id, tier in (("org:party", 2), ("org:college", 2)):
        table.add_entity(EntityRow(entity_id=entity_id, kind="organisation", label=entity_id), tier=tier)
    table.add_alias("CDU", "org:college", "acronym")
    return table


def hand(tmp_path: Path, *rows: str) -> Path:
    header = "entity_id,names,kind,valid_from,valid_to,source"
    (tmp_path / "names.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    (tmp_path / "given_names.csv").write_text("formal,short,source\n", encoding="utf-8")
    return tmp_path


def test_a_well_known_acronym_is_not_shared_with_a_register(draft: Draft, tmp_path: Path) -> None:
    add_further_names(draft, hand(tmp_path, "org:party,CDU,acronym,,,own knowledge"))
    draft.finish()
    assert [key for key in draft.aliases if key[0] == "CDU"] == [("CDU", "org:party")]
    assert draft.aliases["CDU", "org:party"].ambiguous == "false"


def test_a_name_with_a_mark_is_sure_in_context_only(draft: Draft, tmp_path: Path) -> None:
    add_further_names(draft, hand(tmp_path, "org:party,@Union,short,,,own knowledge"))
    assert draft.aliases["Union", "org:party"].ambiguous == "true"


def test_a_line_whose_entity_is_gone_is_told(draft: Draft, tmp_path: Path) -> None:
    assert add_further_names(draft, hand(tmp_path, "org:gone,X,short,,,own knowledge")) == ["org:gone X"]
