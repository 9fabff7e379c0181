"""Normal forms and keys of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.names import (
    TOKEN,
    alias_key,
    has_mixed_scripts,
    initials,
    latin_skeleton,
    normal_form,
    organisation_key,
    person_key,
    role_key,
    similarity,
    strip_titles,
    surname,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NATO", "N.A.T.O."),
        ("NATO", "Nato's"),
        ("NATO", "\uff2e\uff21\uff34\uff2f"),
        ("the European Union", "European  Union"),
        ("Côte d'Ivoire", "Cote d’Ivoire"),
        ("Türkiye", "Tu\u0308rkiye"),
        ("secretary-general", "Secretary General"),
        ("AT&T", "AT & T"),
        ("J.D. Vance", "J. D. Vance"),
        ("Łódź", "Lodz"),
        ("NA\u00adTO", "NATO"),
        ("U.S.", "US"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert alias_key(one) == alias_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("NATO", "OPEC"), ("Niger", "Nigeria"), ("general secretary", "secretary general")]
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert alias_key(one) != alias_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Apple", "Apple Inc."),
        ("Deutsche Bank AG", "deutsche bank"),
        ("Nestlé S.A.", "Nestle"),
        ("Bank of England", "The England Bank"),
        ("Goldman Sachs Group, Inc.", "The Goldman Sachs Group"),
        ("Siemens GmbH & Co. KG", "Siemens"),
    ],
)
def test_legal_forms_and_order_do_not_count_for_organisations(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other)


def test_a_name_that_is_only_a_legal_form_keeps_it() -> None:
    assert organisation_key("AG") == "ag"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joseph R. Biden Jr.", "Joseph Biden"),
        ("Rutte, Mark", "Mark Rutte"),
        ("former Prime Minister Theresa May", "Theresa May"),
        ("Dr. Angela Merkel", "Angela Merkel"),
        ("Sammy Davis Jr.’s", "Sammy Davis"),
    ],
)
def test_titles_initials_and_order_do_not_count_for_persons(one: str, other: str) -> None:
    assert person_key(one) == person_key(other)


def test_a_surname_that_is_a_title_stays() -> None:
    assert strip_titles("Stephen King") == "Stephen King"
    assert strip_titles("King") == "King"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mark Rutte", "Rutte"),
        ("Ursula von der Leyen", "von der Leyen"),
        ("Luiz Inácio Lula da Silva", "da Silva"),
        ("Cher", "Cher"),
        ("Martin Luther King Jr.", "King"),
    ],
)
def test_surname(name: str, expected: str) -> None:
    assert surname(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CEO", "chief executive officer"),
        ("CEO", "Chief Executive"),
        ("finance chief", "chief financial officer"),
        ("operations chief", "COO"),
        ("premier", "prime minister"),
        ("PM", "prime minister"),
        ("chairwoman", "chair"),
        ("secretary-general", "Secretary General"),
        ("NATO chief", "head of NATO"),
        ("NATO's boss", "leader of Nato"),
        ("president of the European Commission", "European Commission president"),
        ("foreign minister", "minister of foreign affairs"),
        ("defense secretary", "secretary of defence"),
        ("Apple's CEO", "chief executive of Apple"),
    ],
)
def test_synonymous_titles_share_a_key(one: str, other: str) -> None:
    assert role_key(one) == role_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("secretary general", "general secretary"),
        ("president", "vice president"),
        ("prime minister", "deputy prime minister"),
        ("chief justice", "justice"),
        ("chief of staff", "chief"),
    ],
)
def test_other_titles_have_other_keys(one: str, other: str) -> None:
    assert role_key(one) != role_key(other)


@pytest.mark.parametrize(
    ("name", "mixed"),
    [
        ("NATO", False),
        ("N\u0410TO", True),  # Cyrillic A
        ("\u041d\u0410\u0422\u041e", False),  # all Cyrillic: honest Russian
        ("Mark R\u03c5tte", True),  # Greek upsilon
        ("Łukasz Øberg", False),
    ],
)
def test_mixed_scripts_are_seen(name: str, mixed: bool) -> None:
    assert has_mixed_scripts(name) is mixed


def test_look_alikes_fold_to_latin() -> None:
    assert latin_skeleton("N\u0410\u0422\u041e") == "NATO"


@pytest.mark.parametrize(
    "name", ["Bank of  Elm 2 Ltd", "the NATO", "Elm", " Elm Bank ", "", "  ", "1st Elm Inc"]
)
def test_plain_names_have_the_keys_of_their_words(name: str) -> None:
    # A mark that counts for nothing makes a name one that is not plain.
    marked = f"{name}\u200b" if name.strip() else name
    assert (alias_key(name), organisation_key(name)) == (alias_key(marked), organisation_key(marked))


def test_initials_leave_out_stop_words() -> None:
    assert initials("World Health Organization") == "who"


def test_similarity_is_symmetric_and_sees_typos() -> None:
    assert similarity("Stoltenberg", "Stoltenburg") == similarity("Stoltenburg", "Stoltenberg") > 0.85
    assert similarity("Sweden", "Kenya") < 0.6


@given(st.text(max_size=60))
def test_keys_never_fail_and_are_stable(text: str) -> None:
    key = alias_key(text)
    assert normal_form(key) == key or not key.isascii()
    organisation_key(text), person_key(text), role_key(text), surname(text), has_mixed_scripts(text)


@given(st.text(max_size=80))
def test_tokens_do_not_overlap_and_hold_their_text(text: str) -> None:
    end = 0
    for token in TOKEN.finditer(text):
        assert token.start() >= end
        assert text[token.start() : token.end()] == token[0] != ""
        end = token.end()


@given(st.text(max_size=40))
def test_what_tells_a_name_apart_follows_from_its_key(text: str) -> None:
    # Aliases are read by it alone: another wording with the same key must meet the same ones.
    other = f"the {text}'s" if alias_key(f"the {text}'s") == alias_key(text) else text.upper()
    if alias_key(other) == alias_key(text):
        assert person_key(other) == person_key(text)
        assert organisation_key(other) == organisation_key(text)


def test_a_plus_makes_another_name():
    assert alias_key("OPEC+") != alias_key("OPEC")
    assert alias_key("OPEC+,") == alias_key("OPEC+")
