"""What a page's first sentence says it is about, where a word may be said of a person and of a firm."""

import pytest

from claims.extraction.context.page_kind import page_kind


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Ann Holm", "Ann Holm (born 4 May 1950) is a Norlandic film producer.", "person"),
        ("Ann Holm", "Ann Holm is a Norlandic film producer.", None),
        ("Kolt Steel", "Kolt Steel is a producer of steel.", None),
        ("Kolt Steel", "Kolt Steel is a leader in software.", None),
        ("Kolt Steel", "Kolt Steel is a member of the Kolt Group.", None),
        ("Kolt & Sons", "Kolt & Sons is a publishing house.", "body"),
        ("Kolt House", "Kolt House is a house in Bergen.", "thing"),
    ],
)
def test_a_word_of_persons_and_firms_tells_neither(title, text, kind):
    assert page_kind(title, text) == kind


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("is a day and boarding school in Devon.", "body"),
        ("is a film and television production company.", "body"),
        ("was a British car and motorcycle manufacturer.", "body"),
        ("was an aircraft manufacturing company.", "body"),
        ("is a hill climbing club.", "body"),
        ("is a castle and museum in Selmark.", "thing"),
        ("is a castle and a museum in Selmark.", "thing"),
        ("is a house and former school.", "thing"),
        ("is a comic book series and media franchise.", "work"),
        ("is a novel, play and musical.", "work"),
        ("is an album featuring bands of the north.", "work"),
    ],
)
def test_the_noun_that_two_words_share_tells_what_a_page_is_about(opening, kind):
    assert page_kind("Holm Ost", f"Holm Ost {opening}").value == kind


def test_an_actor_of_film_and_stage_is_a_person():
    told = page_kind(
        "Ann Holm", "Ann Holm (born 2 May 1950) is a Norwegian film, television and stage actor."
    )
    assert told.value == "person"
