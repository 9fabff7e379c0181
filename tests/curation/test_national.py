"""Reading the Factbook's lines."""

from __future__ import annotations

import pytest

from claims.curation.national import Observation, holders_of, read_observations


def line(
    name: str, since: str, first: str, last: str, *, title: str = "Prime Minister", raw: str = ""
) -> dict[str, str]:
    return {
        "iso3": "XYZ",
        "field": "head_of_government",
        "title": title,
        "name": name,
        "raw": f"{title} {name.upper()}".strip(),
        "since": since,
        "first_seen": first,
        "last_seen": last,
        "role": "principal",
    }


def read(*lines: dict[str, str]) -> list[Observation]:
    return list(read_observations(list(lines), frozenset()))


def test_a_bare_name_is_the_next_holder_of_the_post() -> None:
    seen = read(
        line("Ann Berg", "2020-01-01", "2021-06-01", "2022-06-01"),
        line("Cleo Dahl", "2022-06-10", "2022-06-20", "2023-01-01", title=""),
    )
    assert [one.title for one in seen] == ["prime minister", "prime minister"]


def test_a_bare_name_printed_beside_the_holder_is_passed_over() -> None:
    seen = read(
        line("Ann Berg", "2020-01-01", "2021-06-01", "2023-06-01"),
        line("Cleo Dahl", "2022-06-10", "2022-06-20", "2023-01-01", title=""),
    )
    assert [one.name for one in seen] == ["Ann Berg"]


@pytest.mark.parametrize(("later", "start"), [("2020-01-03", "2020-01-03"), ("2024-02-01", "2020-01-01")])
def test_a_start_moved_by_days_is_a_correction_by_years_a_further_term(later: str, start: str) -> None:
    holders = holders_of(
        read(
            line("Ann Berg", "2020-01-01", "2021-06-01", "2024-02-10"),
            line("Ann Berg", later, "2024-02-20", "2025-01-01"),
        )
    )
    assert [holder.start for holder in holders] == [start]


def test_near_names_of_successors_stay_two_persons() -> None:
    holders = holders_of(
        read(
            line("Li Keqiang", "2013-03-16", "2015-10-26", "2023-03-09"),
            line("Li Qiang", "2023-03-11", "2023-03-16", "2026-01-22"),
        )
    )
    assert len(holders) == 2


def test_a_return_after_another_holder_is_a_spell_of_its_own() -> None:
    holders = holders_of(
        read(
            line("Ann Berg", "2010-01-01", "2015-10-26", "2021-06-10"),
            line("Cleo Dahl", "2021-06-13", "2021-06-20", "2022-12-20"),
            line("Ann Berg", "2022-12-29", "2023-01-05", "2026-01-22"),
        )
    )
    assert [holder.start for holder in holders] == ["2010-01-01", "2021-06-13", "2022-12-29"]
