"""Until when a table is known to have been kept."""

from datetime import date

import pytest

from claims.reference import ReferenceTable

HEADER = "fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval"
ROWS = (
    "a1,person:p,Pat Doe,holds_post,org:x,X Club,chair,2014-03-01/2031-12-31",
    "a2,person:q,Quin Roe,holds_post,org:x,X Club,chair,2019-05/..",
)


def _table(folder, columns="", ends=("", "")):
    folder.mkdir()
    lines = [f"{HEADER}{columns}", *(f"{row}{end}" for row, end in zip(ROWS, ends, strict=True))]
    (folder / "facts.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.mark.parametrize(
    ("columns", "ends", "day", "is_said"),
    [
        # The last beginning, not an end that is planned.
        ("", ("", ""), date(2019, 5, 1), False),
        (",recorded_to", (",", ",2022-03-31"), date(2022, 4, 1), False),
        (",recorded_from", (",2020-01-01", ",2021-06-30"), date(2021, 6, 30), True),
    ],
)
def test_a_table_was_looked_at_when_it_says_so_else_no_earlier_than_its_last_row(
    tmp_path, columns, ends, day, is_said
):
    table = ReferenceTable.load(_table(tmp_path / "own", columns, ends), default=False)
    (row, *_) = table.facts_about("person:p")
    assert table.looked_at(row, None) == (day, is_said)
    assert table.as_of == day


def test_names_told_by_ids_alone_give_way_to_those_of_another_table(tmp_path):
    below = tmp_path / "below"
    below.mkdir()
    (below / "entities.csv").write_text("entity_id,kind,label\norg:x-club,organisation,The Ex Club\n")
    above = tmp_path / "above"
    above.mkdir()
    (above / "facts.csv").write_text(
        f"{HEADER}\na1,org:x-club,,founded,,,,1950\na2,org:y-club,,founded,,,,1951\n"
    )
    table = ReferenceTable.load(below, above, default=False)
    assert [table.entity(one).label for one in ("org:x-club", "org:y-club")] == ["The Ex Club", "Y Club"]


def test_a_label_given_by_a_later_row_counts(tmp_path):
    (tmp_path / "facts.csv").write_text(
        f"{HEADER}\na1,org:x-club,,founded,,,,1950\na2,org:x-club,The Ex Club,dissolved,,,,1960\n"
    )
    assert ReferenceTable.load(tmp_path, default=False).entity("org:x-club").label == "The Ex Club"
