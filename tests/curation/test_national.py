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


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Idriss Berg, Lt. Gen.", "Idriss Berg"),
        ('Ferdinand "Bong" Marcos, Jr', "Ferdinand Marcos Jr."),
        ("of Territorial Council Bruno Berg", "Bruno Berg"),
        ("of French Elbonia Moetai Berg", "Moetai Berg"),
        ("Taur Ruak, aka Jose Maria de Berg", "Taur Ruak"),
        ("Mute Berg in caretaker status", "Mute Berg"),
        ("Abdallah bin Nasir bin Khalifa Al Thani", "Abdallah bin Nasir bin Khalifa Al Thani"),
    ],
)
def test_ranks_offices_and_remarks_are_no_part_of_a_name(printed: str, name: str) -> None:
    assert [one.name for one in read(line(printed, "2020-01-01", "2021-06-01", "2022-01-01"))] == [name]


def test_an_office_printed_inside_the_name_is_the_title() -> None:
    seen = read(line("Interim Prime Cleo Dahl", "2020-01-01", "2021-06-01", "2022-01-01", title=""))
    assert [(one.title, one.is_acting, one.name) for one in seen] == [("prime minister", True, "Cleo Dahl")]


def test_one_elected_but_not_in_office_is_passed_over() -> None:
    assert (
        read(line("President-elect Cleo Dahl", "2020-01-01", "2021-06-01", "2022-01-01", title="President"))
        == []
    )


def test_a_stand_in_who_becomes_the_holder_has_two_spells() -> None:
    holders = holders_of(
        read(
            line("Ann Berg", "2020-11-05", "2020-11-24", "2021-03-01", title="Acting President"),
            line("Ann Berg", "2021-04-04", "2021-05-23", "2026-01-22", title="President"),
        )
    )
    assert [(holder.start, holder.is_acting) for holder in holders] == [
        ("2020-11-05", True),
        ("2021-04-04", False),
    ]
