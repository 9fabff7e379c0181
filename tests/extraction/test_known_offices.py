"""An open body of an office that the table gives the person: no other name of the text is taken for it."""

import pytest

pytestmark = pytest.mark.model

RUSSIA = "Russia denies it. Russia laughs, and in Russia people shrug. "
FIRM = "Norvex grew. Norvex sold its ships. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RUSSIA + "They met members of President Trump's staff.", ("Trump", "United States")),
        (RUSSIA + "It helped him, said Attorney General Jeff Sessions.", ("Jeff Sessions", "United States")),
        (RUSSIA + "During President Trump's inauguration they sang.", ("Trump", "United States")),
        (FIRM + "Chancellor Angela Merkel opened the yard.", ("Angela Merkel", "Germany")),
        (RUSSIA + "They met former President Obama's staff.", ("Obama", "United States")),
        (RUSSIA + "Former Chancellor Schröder works there.", ("Schröder", "Germany")),
    ],
)
def test_whoever_has_the_office_has_it_there(led_bodies, text, expected):
    assert expected in led_bodies(text)


def test_what_the_text_says_goes_before_the_table(led_bodies):
    found = led_bodies(FIRM + "Norvex president Donald Trump spoke. Then President Trump left.")
    assert ("Donald Trump", "Norvex") in found


def test_nobody_of_that_name_is_looked_up_at_another_time(led_bodies):
    found = led_bodies(RUSSIA + "They met President Nixon's sons.")
    assert ("Nixon", "United States") not in found


@pytest.mark.parametrize(
    "text",
    [
        "In the United Kingdom, John Major led the country until 1997.",
        "Gordon Brown was succeeded by David Cameron in 2010.",
    ],
)
def test_of_the_offices_of_one_person_the_one_that_leads_the_state_is_meant(held_offices, text):
    assert {role for _, body, role in held_offices(text) if body == "United Kingdom"} == {"prime minister"}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Elm was chairman of the Wendover Bank. He left in 1996. He was succeeded by Nigel Thorpe.",
        "Tom Elm became mayor of Harwich in 1993. He stepped down in 1996. Nigel Thorpe succeeded him.",
    ],
)
def test_a_namesake_brings_no_office_into_a_succession(led_bodies, text):
    assert ("Nigel Thorpe", "United Kingdom") not in led_bodies(text)
