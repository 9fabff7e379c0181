"""Bodies that others turn into, and the first of a kind, which is none the text knows."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1901 the colonies federated and became the Commonwealth of Ostland.", "Commonwealth of Ostland"),
        ("In 1865 the chief united many groups into the Confederacy of Torvik.", "Confederacy of Torvik"),
        ("Ostland was one of three countries that emerged after the collapse of Gran Torvik in 1830.",
         "Ostland"),
        ("The Kingdom of Torvik emerged on the plateau in the 17th century.", "Kingdom of Torvik"),
        ("The first recorded kingdom (Choson) on the peninsula dates back to 1190.", "Choson"),
    ],
)  # fmt: skip
def test_new_body_is_founded(told, text, expected):
    assert expected in {subject for subject, _ in told("founded", f"The weather was fine. {text}")}


@pytest.mark.parametrize(
    "text",
    [
        "In 1929 the colony became the Kingdom of Ostland.",
        "In 1901 the party became part of the Nordic Union.",
        "Torvik emerged as the most powerful town in the 17th century.",
        "In 1865 the chief united many groups against the English.",
    ],
)
def test_new_name_or_place_in_the_world_is_no_founding(told, text):
    assert not told("founded", f"The weather was fine. {text}")


def test_first_settlement_is_not_the_state_a_page_is_about(told):
    text = (
        "Ostland is an island state. In 1690 a trader created the first permanent settlement on the island."
    )
    assert "Ostland" not in {subject for subject, _ in told("founded", text)}


def test_land_is_a_member_of_the_kingdom_it_is_part_of(told):
    text = "In 1986 Aruba became a separate member of the Kingdom of the Netherlands."
    assert ("Aruba", "Kingdom of the Netherlands") in told("joined", text)


def test_unknown_name_before_member_is_a_body(told):
    text = "A third version featuring former La Oreja de Van Gogh member, Ann Holm, was also recorded."
    assert ("Ann Holm", "La Oreja de Van Gogh") in told("left", text)
