"""Forms of address are known in one place, with or without a full stop."""

import pytest

from claims.extraction.context.names import without_honorific
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS, HONORIFIC
from claims.extraction.roles.heads import HEADS


@pytest.mark.parametrize("text", ["Mrs Ann Holt", "Prof. Ann Holt", "Dame Ann Holt", "Miss  Holt"])
def test_an_honorific_is_cut_off_a_name(text):
    assert without_honorific(text).endswith("Holt")
    assert HONORIFIC.match(text)[0].strip().rstrip(".").lower() in FORMS_OF_ADDRESS


@pytest.mark.parametrize("text", ["Captain Ann Holt", "Drake Holt", "Sirius Holt", "Mr holt"])
def test_what_may_belong_to_a_name_stays(text):
    assert HONORIFIC.match(text) is None
    assert without_honorific(text) == text


def test_forms_are_single_words_in_lower_case():
    assert all(form.isalpha() and form.islower() for form in FORMS_OF_ADDRESS)


def test_no_office_of_a_body_is_a_form_of_address():
    assert not FORMS_OF_ADDRESS & {"president", "chairman", "director", "mayor"} & set(HEADS)
