# ruff: noqa: E501 - one row or case a line reads better than wrapped ones
"""A small sound table, and a builder for variations of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from claims.reference import ReferenceTable

# NATO and Sweden are real, the Baltic Grain Council and its people invented.
SOUND = {
    "sources.csv": """\
source_id,title,publisher,url,licence,retrieved,tier
treaty,The North Atlantic Treaty,NATO,nato.int,facts,2026-11-23,official
minutes,"Minutes, 1990-2020",Grain Council,,CC0-1.0,,official
""",
    "entities.csv": """\
entity_id,kind,subkind,label,official_name,wikidata,country,disambiguation,body_id,title
org:nato,organisation,igo,NATO,North Atlantic Treaty Organization,Q7184,,,,
org:bgc,organisation,igo,Baltic Grain Council,,,,,,
org:acme,organisation,company,"Acme Mills, Inc.",,,,,,
state:SWE,state,country,Sweden,Kingdom of Sweden,,SWE,,,
state:FIN,state,country,Finland,,,FIN,,,
state:EST,state,country,Estonia,,,EST,,,
state:MKD,state,country,North Macedonia,,,MKD,,,
state:NAM,state,country,Namibia,,,NA,,,
person:anna-berg,person,,Anna Berg,,,,,,
person:jan-de-wit,person,,Jan de Wit,,,,,,
person:karl-oe,person,,Karl Øberg,,,,,,
post:bgc-secretary-general,post,executive,Secretary General of the Baltic Grain Council,,,,,org:bgc,secretary general
post:acme-ceo,post,executive,CEO of Acme Mills,,,,,org:acme,chief executive officer
""",
    "aliases.csv": """\
alias,entity_id,lang,kind,valid_from,valid_to,ambiguous
Nato,org:nato,en,name,,,false
the alliance,org:nato,en,nickname,,,true
BGC,org:bgc,en,acronym,,,false
Grain Council,org:bgc,en,short,,,false
the council,org:bgc,en,nickname,,,true
Union,org:bgc,en,nickname,,,true
Swedish,state:SWE,en,adjective,,,false
Swedes,state:SWE,en,demonym,,,false
FYROM,state:MKD,en,former_name,1993-04-08,2019-02-11,false
NA,state:NAM,en,acronym,,,true
Null,person:karl-oe,en,nickname,,,false
Grain Council chief,post:bgc-secretary-general,en,title,,,false
head of the Grain Council,post:bgc-secretary-general,en,title,,,false
secretary general,post:bgc-secretary-general,en,generic,,,true
Berg,person:anna-berg,en,surname,,,true
""",
    "founding.csv": """\
fact_id,entity_id,relation,date,basis,rank,source_ids,verified,recorded_from,recorded_to,note
f1,org:nato,founded,1949-04-04,treaty_signed,preferred,treaty,day,2020-01-01,,
f2,org:nato,founded,1949-08-24,treaty_in_force,normal,treaty,year,2020-01-01,,
f3,org:bgc,founded,1990,charter_signed,preferred,minutes,no,2020-01-01,,
""",
    "membership.csv": """\
fact_id,member_id,body_id,role,interval,basis,rank,source_ids,verified,recorded_from,recorded_to,note
m1,state:SWE,org:nato,full,2024-03-07/..,accession,preferred,treaty,day,2024-03-08,,
m2,state:FIN,org:nato,full,2023-04-04/..,accession,preferred,treaty,day,2023-04-05,,
m3,state:SWE,org:bgc,full,1990/..,founding,preferred,minutes,no,2020-01-01,,
m4,state:FIN,org:bgc,full,1990/2010-05-01,founding,preferred,minutes,no,2020-01-01,,
m5,state:EST,org:bgc,full,1992-06/..,accession,preferred,minutes,no,2020-01-01,,
m6,state:EST,org:bgc,suspended,1999/2000,suspended,preferred,minutes,no,2020-01-01,,
""",
    "leadership.csv": """\
fact_id,holder_id,post_id,interval,acting,basis,rank,source_ids,verified,recorded_from,recorded_to,note
l1,person:anna-berg,post:bgc-secretary-general,1990-05-01/2000-05-01,false,took_office,preferred,minutes,no,2020-01-01,,
l2,person:jan-de-wit,post:bgc-secretary-general,2000-05-01/2000-09-01,true,took_office,preferred,minutes,no,2020-01-01,,
l3,person:karl-oe,post:bgc-secretary-general,2000-09-01/..,false,took_office,preferred,minutes;treaty,no,2020-01-01,2022-06-01,
l4,person:karl-oe,post:bgc-secretary-general,2000-09-01/2022-05-31,false,took_office,preferred,minutes,no,2022-06-02,,
""",
    "events.csv": """\
event_id,label,kind,place,interval,source_ids,verified,note
event:se-2018,2018 Swedish election,election,SWE,2018-09-09,,no,
event:se-2022,2022 Swedish election,election,SWE,2022-09-11,,no,
""",
    "coverage.csv": """\
coverage_id,relation,scope_id,role,complete_from,complete_to,as_of,closed_world,expected_count,note
c1,member_of,org:bgc,full,1990,2024-12-31,2025-06-01,true,2,
c2,holds_post,post:bgc-secretary-general,full|acting,1990-05-01,2024-12-31,2025-05-01,true,1,
c3,founded,org:nato,,,,2025-06-01,true,,
""",
}

Write = Callable[[dict[str, str]], Path]


@pytest.fixture(autouse=True)
def _cache_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp()
    # Processes that share the tests have folders beside one another; the bundled table is compiled once.
    folder = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    monkeypatch.setenv("CLAIMS_CACHE", str(folder / "cache"))


@pytest.fixture
def sound_files() -> dict[str, str]:
    """Give the sound table's files, a copy."""
    return dict(SOUND)


@pytest.fixture
def write_table(tmp_path: Path) -> Write:
    """Give a function that writes files to a new folder."""
    count = 0

    def write(files: dict[str, str]) -> Path:
        nonlocal count
        count += 1
        folder = tmp_path / f"table{count}"
        folder.mkdir()
        for name, text in files.items():
            (folder / name).write_bytes(text.encode())
        return folder

    return write


@pytest.fixture
def table(write_table: Write) -> ReferenceTable:
    """Give the small sound table."""
    return ReferenceTable.load(write_table(SOUND), default=False)
