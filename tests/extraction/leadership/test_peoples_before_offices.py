"""A people's adjective before an office tells the land, whatever a tagger made of it."""

import pytest

from claims.extraction.roles.peoples import land_of_people

pytestmark = pytest.mark.model


@pytest.mark.parametrize("office", ["Health Minister", "Agriculture Minister", "Foreign Minister"])
@pytest.mark.parametrize(
    ("people", "land"),
    [
        ("Belgian", "Belgium"),
        ("Tanzanian", "Tanzania"),
        ("Angolan", "Angola"),
        ("Kenyan", "Kenya"),
        ("Danish", "Denmark"),
        ("Scottish", "Scotland"),
        ("Catalan", "Catalonia"),
    ],
)
def test_a_minister_is_that_of_the_people_before_the_title(held_offices, people, land, office):
    text = f"The talks were good, {people} {office} Ann Lark said on Monday. They had met in Peru."
    assert {body for _, body, _ in held_offices(text)} == {land}


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Indian Premier League chairman", "Premier League"),
        ("Danish Health Authority director", "Danish Health Authority"),
    ],
)
def test_a_name_that_begins_with_a_people_stays_whole(held_offices, lead, body):
    assert all(body in name for _, name, _ in held_offices(f"The {lead} Ann Lark said so on Monday."))


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Kolt grew. In the middle of last year Uralgon deputy CEO Ann Lark said so.", "Uralgon"),
        ('"It is a great day for all of us," says Shenva Chairman Ann Lark.', "Shenva"),
    ],
)
def test_a_firm_that_a_tagger_took_for_a_people_is_led(held_offices, sentence, body):
    assert {name for _, name, _ in held_offices(sentence)} == {body}


@pytest.mark.parametrize(
    ("word", "title", "land"),
    [
        ("Bavarian", "prime minister", "Bavaria"),
        ("Ottoman", "sultan", "Ottoman Empire"),
        ("Chechen", "leader", "Chechnya"),
        ("Scottish", "leader", None),
        ("Bavarian", "head coach", None),
        ("Bavaria", "prime minister", None),
    ],
)
def test_lands_without_a_table_are_told_by_heads_and_ministers(word, title, land):
    assert land_of_people(word, title) == land


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("The Norvex Orchestra's German conductor Ann Lark came to Torvik.", {"Norvex Orchestra"}),
        ("It was late when the Chinese conductor Ann Lark came to Torvik.", set()),
    ],
)
def test_no_state_has_a_conductor(held_offices, sentence, bodies):
    assert {name for _, name, _ in held_offices(sentence)} == bodies


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Norland's president Ann Vesper came. Bo Holm, Vesper's budget director, said it was late.", False),
        ("Norland's president Ann Marlow came. Bo Holm, Norvex's budget director, said it was late.", True),
        ("Norland's president Ann Vesper came. Bo Holm, Vesper's chief executive, said it was late.", True),
    ],
)
def test_whom_a_text_names_in_full_is_no_body(held_offices, text, is_told):
    told = {body for holder, body, _ in held_offices(text) if holder == "Bo Holm"}
    assert bool(told & {"Vesper", "Norvex"}) is is_told
