"""Names a text spells out before their acronym."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.naming.definitions import find_definitions


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("the United National Movement (UNM) won", "United National Movement"),
        ("The Organisation for Economic Co-operation and Development (OECD) met", None),
        ("the Kingdom of Serbs, Croats and Slovenes (KSCS) fell", "Kingdom of Serbs, Croats and Slovenes"),
        ("he said (NATO) twice", None),
        ("The bank (UK) closed", None),
        ("a Foreign Member of the Holm Society (ForMemHS)", "Holm Society"),
        ("a Fellow of the Torvik Academy (FTA)", "Torvik Academy"),
        ("a Free Trade Area (FTA; since 1999)", "Free Trade Area"),
    ],
)
def test_long_forms(text, long):
    found = [definition.long for definition in find_definitions(text)]
    assert found == ([long] if long else []) or (long is None and len(found) <= 1)


@given(st.text(alphabet=st.sampled_from("AaBb (),.-\n"), max_size=80))
def test_offsets_are_those_of_the_long_form(text):
    for definition in find_definitions(text):
        assert text[definition.start : definition.end].startswith(definition.long)
