"""Comparing terms with lists that may be read and not shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.curation.checking import verify_leaders
from claims.curation.draft import Draft
from claims.curation.rows import EntityRow, LeadershipRow

FILES = {
    "archigos/archigos_4_1.csv": "leader,startdate,enddate\nBerg,2001-02-03,2005-06-07\n",
    "reign/leaderlist_3_21.csv": "leader,syear,smonth,sdate\nBerg,2001,2,3\n",
    "world_leaders_current/current_holders.csv": "name,since\nCleo Dahl,2024-01-02\n",
    "every_politician/world_leaders_2021.wikidata.csv": (
        "country,officeholderLabel,start_year,end_year\nXyzland,Olga Ek,2010,2014\n"
    ),
}


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("holder", "interval", "level", "witness"),
    [
        ("Ann Berg", "2001-02-03/2005-06-07", "day", "Archigos 4.1, REIGN 2021-03"),
        ("Ann Berg", "2001-02-03/2005-06-08", "no", "start (day)"),
        ("Ann Berg", "2001-02-04/2005-06-08", "no", ""),
        ("Cleo Dahl", "2024-01-02/..", "day", "world-leaders-current"),
        ("Olga Ek", "2010-05-05/2014-06-06", "year", "start and end (year): Wikidata 2021"),
        ("Olga Ek", "2010-05-05/2015-06-06", "no", ""),
        ("Olga Berg", "2010-05-05/2014-06-06", "no", ""),
    ],
)
def test_a_term_is_as_well_verified_as_its_weaker_end(
    sources: Path, holder: str, interval: str, level: str, witness: str
) -> None:
    draft = Draft()
    draft.add_entity(EntityRow(entity_id="state:XYZ", kind="state", label="Xyzland"))
    draft.add_entity(EntityRow(entity_id="post:x", kind="post", label="Chief", body_id="state:XYZ"))
    person = draft.add_person(holder)
    draft.leadership.append(
        LeadershipRow(holder_id=person, post_id="post:x", interval=interval, source_ids="book")
    )
    verify_leaders(draft, sources)
    row = draft.leadership[0]
    assert (row.verified, witness in row.note) == (level, True)
