"""Holders written by hand close known terms and add later ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.curation.draft import Draft
from claims.curation.holders import HAND, add_holders, note_freshness
from claims.curation.rows import EntityRow, LeadershipRow

HEADER = "post_id,body_id,title,holder,start,end,acting,as_of,source,note"


@pytest.fixture
def draft() -> Draft:
    table = Draft()
    table.add_entity(EntityRow(entity_id="org:mill", kind="organisation", label="Mill"))
    table.add_entity(EntityRow(entity_id="post:mill-chief", kind="post", label="Chief", body_id="org:mill"))
    person = table.add_person("Ann Berg")
    for interval in ("2001-01-01/2003-01-01", "2010-01-01/.."):
        table.leadership.append(
            LeadershipRow(holder_id=person, post_id="post:mill-chief", interval=interval, source_ids="book")
        )
    return table


def hand(tmp_path: Path, *rows: str) -> Path:
    (tmp_path / "holders.csv").write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return tmp_path


def test_a_row_without_start_gives_the_latest_open_term_its_end(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "post:mill-chief,,,Ann Berg,,2012-05-05,false,,own knowledge,")
    assert add_holders(draft, by_hand) == []
    assert [row.interval for row in draft.leadership] == ["2001-01-01/2003-01-01", "2010-01-01/2012-05-05"]


def test_a_row_with_another_start_is_a_term_of_its_own(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "post:mill-chief,,,Cleo Dahl,2012-05-05,..,false,,own knowledge,")
    add_holders(draft, by_hand)
    added = draft.leadership[-1]
    assert (added.holder_id, added.interval, added.source_ids) == (
        "person:cleo-dahl",
        "2012-05-05/..",
        HAND,
    )


def test_a_row_that_closes_nothing_is_told(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "post:mill-chief,,,Cleo Dahl,,2012-05-05,false,,own knowledge,")
    assert add_holders(draft, by_hand) == ["Cleo Dahl post:mill-chief "]


def test_the_post_is_as_fresh_as_its_latest_row(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "post:mill-chief,,,Cleo Dahl,2012-05-05,..,false,2026-10-01,a page,")
    add_holders(draft, by_hand)
    note_freshness(draft, by_hand)
    assert [(row.scope_id, row.as_of, row.closed_world) for row in draft.coverage] == [
        ("post:mill-chief", "2026-10-01", "false")
    ]


def test_a_post_is_looked_at_up_to_a_whole_day(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "post:mill-chief,,,Ann Berg,2020,2026-05,false,,own knowledge,")
    add_holders(draft, by_hand)
    note_freshness(draft, by_hand)
    assert [row.as_of for row in draft.coverage] == ["2026-05-01"]
