"""What the people of a state are called where its table does not say."""

import pytest

from claims import Checker
from claims.names import adjectives


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Skarnia", "Skarnian"),
        ("Oltava", "Oltavan"),
        ("Tervane", "Tervanian"),
        ("Holmgard", "Holmgardian"),
        ("Westerland", "Westerlander"),
        ("Marrow", "Marrovian"),
        ("Ozbekstan", "Ozbekstani"),
    ],
)
def test_adjective_follows_from_a_name(label, told):
    assert told in adjectives(label)


def test_names_of_several_words_make_none():
    assert adjectives("Isle of Quoy") == adjectives("UAR") == ()


@pytest.mark.model
def test_offices_are_those_of_the_state_whose_people_are_named(tmp_path):
    rows = ["fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval,recorded_from"]
    for number, (state, who) in enumerate([("Skarnia", "Ann Holt"), ("Tervane", "Bo Ek")]):
        place = state.lower()
        rows.append(
            f"f{number},person:{number},{who},holds_post,state:{place},{state},president,2019-05/..,2024-12-31"
        )
    (tmp_path / "facts.csv").write_text("\n".join(rows) + "\n")
    text = "The Skarnian president, Ann Holt, met Tervanian President Bo Ek."
    report = Checker(table=tmp_path, default_table=False).check(text, published="2024-10-01")
    assert [(v.claim.object.name, v.label.value) for v in report] == [
        ("Skarnia", "SUPPORTED"),
        ("Tervane", "SUPPORTED"),
    ]
