"""Members written by hand: further spells, and what is said of an end."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.curation.draft import Draft
from claims.curation.holders import HAND
from claims.curation.members import add_members
from claims.curation.rows import EntityRow, MembershipRow

HEADER = "body_id,member_id,role,start,end,basis,rank,verified,source,note"


@pytest.fixture
def draft() -> Draft:
    table = Draft()
    table.add_entity(EntityRow(entity_id="org:club", kind="organisation", label="Club"))
    table.add_entity(EntityRow(entity_id="state:XAA", kind="state", label="Aland"))
    spell = "1990-01-01/2001-02-03"
    table.membership.append(
        MembershipRow(member_id="state:XAA", body_id="org:club", interval=spell, source_ids="book", note="x")
    )
    return table


def hand(tmp_path: Path, *rows: str) -> Path:
    (tmp_path / "members.csv").write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return tmp_path


def test_a_row_is_a_spell_of_its_own(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "org:club,state:XAA,suspended,1995,1996-05,,preferred,no,own knowledge,coup")
    assert add_members(draft, by_hand) == []
    added = draft.membership[-1]
    assert (added.role, added.interval, added.source_ids) == ("suspended", "1995/1996-05", HAND)
    assert added.note == "own knowledge;coup"


def test_an_expulsion_is_said_of_the_spell_it_ended(draft: Draft, tmp_path: Path) -> None:
    by_hand = hand(tmp_path, "org:club,state:XAA,expelled,,2001-02-03,,preferred,no,own knowledge,vote")
    assert add_members(draft, by_hand) == []
    (only,) = draft.membership
    assert only.note == "x;expelled by hand: own knowledge;vote"


@pytest.mark.parametrize(
    "row",
    [
        "org:none,state:XAA,full,1995,..,,preferred,no,own knowledge,",
        "org:club,state:XBB,full,1995,..,,preferred,no,own knowledge,",
        "org:club,state:XAA,expelled,,1999-01-01,,preferred,no,own knowledge,",
    ],
)
def test_a_row_that_meets_nothing_is_told(draft: Draft, tmp_path: Path, row: str) -> None:
    assert len(add_members(draft, hand(tmp_path, row))) == 1
    assert len(draft.membership) == 1
