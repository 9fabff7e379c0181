"""Parties and unions whose names call them neither, and what somebody is expelled from."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "body"),
    [
        ("joined", "In 2014 Ann Poole joined the Left Bloc.", "Left Bloc"),
        ("left", "Ann Poole quit the Left Bloc over the deal in 2014.", "Left Bloc"),
        ("joined", "Ann Poole joined the National Progressive Congress.", "National Progressive Congress"),
        ("left", "Ann Poole left the Nurses' Federation in 2014.", "Nurses' Federation"),
        ("joined", "Ann Poole joined the Ekta Vikas Dal in 2014.", "Ekta Vikas Dal"),
        ("left", "Ann Poole left Hizb al-Nur in 2014.", "Hizb al-Nur"),
        ("expelled", "Ann Poole was expelled from the Ekta Vikas Dal.", "Ekta Vikas Dal"),
        ("expelled", "Ann Poole, an MP, was expelled from Green Dawn in 2014.", "Green Dawn"),
        ("joined", "Ann Poole quit to join the Left Bloc.", "Left Bloc"),
    ],
)
def test_who_joins_and_leaves_parties_that_their_names_do_not_call_so(told, relation, text, body):
    assert told(relation, text) == {("Ann Poole", body)}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poole was expelled from Eton in 1950.",
        "Ann Poole, an MP, was expelled from Torvik Law School.",
        "At school Ann Poole, later an MP, was expelled from the Holm Grange.",
        "Ann Poole was expelled from Norway.",
        "Ann Poole joined Green Dawn in 2014.",
        "Ann Poole joined the Grain Task Force in 2014.",
        "Ann Poole joined the Green Climate Initiative in 2014.",
        "Ann Poole left the National Congress in 2014.",
        "Ann Poole joined Norvane Energy in 2014.",
    ],
)
def test_from_what_nobody_comes_or_goes_as_a_member(told, text):
    assert told("joined", text) | told("left", text) | told("expelled", text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Left Bloc met in May. Ann Poole left to join the Holm Front in 2014.",
        "The Holm Front grew. Ann Poole, who quit to join the Holm Front in 2014, is one of its members.",
        "Ann Poole, a Holm Front member who quit to join it in 2014, spoke.",
        "Members of the Left Bloc quit to form the Holm Front. Ann Poole quit to form the Holm Front.",
    ],
)
def test_who_quits_to_join_a_party_has_not_left_it(told, text):
    assert ("Ann Poole", "Holm Front") not in told("left", text)


@pytest.mark.parametrize("body", ["Left Bloc", "Free Democrats", "Ekta Vikas Dal"])
@pytest.mark.parametrize(
    ("relation", "text"),
    [
        ("joined", "Ann Poole joined in 2014."),
        ("left", "Ann Poole quit in 2014."),
        ("expelled", "Ann Poole was expelled in 2014."),
        ("suspended", "Ann Poole was suspended in 2014."),
    ],
)
def test_a_party_just_before_is_what_persons_join_and_leave(told, body, relation, text):
    assert told(relation, f"The {body} met in Ashford in May. {text}") == {("Ann Poole", body)}


@pytest.mark.parametrize("body", ["Senate Democrats", "Eastern Bloc", "Nordic Union"])
def test_nobody_joins_what_is_no_party(told, body):
    assert told("joined", f"The {body} met in Ashford in May. Ann Poole joined in 2014.") == set()
