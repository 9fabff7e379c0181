"""What somebody did "as head of X", whatever the deed, and new offices whose holder stands behind them."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ines Mora fought the cuts as director of the Prado Foundation.",
         ("held_office", "Ines Mora", "Prado Foundation")),
        ("Ray Dunn made his name as editor of the Evening Chronicle.",
         ("held_office", "Ray Dunn", "Evening Chronicle")),
        ("Ray Dunn made his name as editor of the Evening Chronicle and later as head of Channel Nine.",
         ("held_office", "Ray Dunn", "Channel Nine")),
        ("Ann Lee fights corruption as chief executive of Halden Group.",
         ("holds_office", "Ann Lee", "Halden Group")),
        ("Ines Mora did not sell a single painting as director of the Prado Foundation.",
         ("held_office", "Ines Mora", "Prado Foundation")),
        ("Fenwick Stores has appointed a new chief executive, Ida Holm, from a rival.",
         ("took_office", "Ida Holm", "Fenwick Stores")),
        ("Cornish Ferries named a new boss, Jago Penn.", ("took_office", "Jago Penn", "Cornish Ferries")),
        ("The man at the top of Cornish Ferries is now Jago Penn.",
         ("holds_office", "Jago Penn", "Cornish Ferries")),
        ("Tamsin Reed has the top job at Cornish Ferries.",
         ("holds_office", "Tamsin Reed", "Cornish Ferries")),
    ],
)  # fmt: skip
def test_the_office_of_the_deed_is_held(on_page, text, told):
    assert told in {c[:3] for c in on_page("In brief", text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ole Berg saw himself as head of the Elm Bank.",
        "Ole Berg rejected a woman as director of the Prado Foundation.",
        "Ole Berg backed the former minister as director of the Prado Foundation.",
        "Ole Berg would cut jobs as director of the Prado Foundation.",
        "Ole Berg applied for a post as director of the Prado Foundation.",
        "Ole Berg wrote the book as the head of the Elm Bank fell ill.",
    ],
)
def test_what_is_hoped_or_done_to_others_tells_no_office(on_page, text):
    assert not {c for c in on_page("In brief", text) if c[1] == "Ole Berg"}


def test_an_office_held_now_is_not_the_one_entered(on_page):
    text = "The trustees of the Elm Museum have named a new director, Emeka Uche, now deputy head of Norvex."
    told = {c[:3] for c in on_page("In brief", text)}
    assert ("holds_office", "Emeka Uche", "Norvex") in told
    assert ("took_office", "Emeka Uche", "Norvex") not in told


@pytest.mark.parametrize(
    "text",
    [
        "Critics named the new boss of Cornish Ferries, Jago Penn, in a lawsuit.",
        "The new president of the Harrow Club, Jago Penn, praised the town.",
    ],
)
def test_who_is_new_already_is_not_chosen_by_it(on_page, text):
    assert "took_office" not in {c[0] for c in on_page("In brief", text)}
