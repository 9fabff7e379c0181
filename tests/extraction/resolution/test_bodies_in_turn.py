# ruff: noqa: E501  -- one text a line reads better than its parts
"""Whose an office without a body is where the text speaks of several bodies, one after another."""

import pytest

pytestmark = pytest.mark.model

ROUND_UP = (
    "Siemens raised its forecast for the year. {first}\n\n"
    "At Intel, orders fell for the second time. {second}\n\n"
    "Carrefour closed ten shops in Lille. {third}\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shell moved its seat from the Netherlands to Britain, unlike Unilever. Wendy Marsh was chief executive from 2004 to 2012.",
            ("Wendy Marsh", "Shell"),
        ),
        (
            "Netflix outbid Amazon for the rights. Ted Sandoz became chief executive in 2014.",
            ("Ted Sandoz", "Netflix"),
        ),
        (
            "Heineken, a rival of Carlsberg, sold more beer. Maria Blom became finance director in May 2016.",
            ("Maria Blom", "Heineken"),
        ),
        (
            "Nestlé is to cut jobs. Danone and Unilever have cut jobs too. Philip Navarro became chief executive in 2014.",
            ("Philip Navarro", "Nestlé"),
        ),
        (
            "Lufthansa bought a stake in Air Berlin, which Etihad had wanted. Jens Ritter became chief executive in May 2014.",
            ("Jens Ritter", "Lufthansa"),
        ),
        (
            "Siemens is to sell its house in Linden Street. The buyer is Tesco. Ann Lee was appointed chief executive in 2014.",
            ("Ann Lee", "Siemens"),
        ),
        (
            "Siemens is to sell its house in Linden Street. Tesco had shown an interest. Ann Lee was appointed chief executive in 2014.",
            ("Ann Lee", "Siemens"),
        ),
    ],
)
def test_what_is_named_beside_the_body_spoken_of_has_no_officer(led_bodies, text, expected):
    assert expected in led_bodies(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Airbus sold its arm in Spain to Boeing. Boeing makes jets. Ann Lee became chief executive of Boeing in 2014.",
            ("Ann Lee", "Boeing"),
        ),
        (
            "The Courier reported a row at Siemens. Ann Lee became chief executive in 2014.",
            ("Ann Lee", "Siemens"),
        ),
        (
            "Netflix outbid Amazon. Jeff Bezos became chief executive in 1996.",
            ("Jeff Bezos", "Amazon"),
        ),
    ],
)
def test_who_tells_or_what_the_table_knows_is_no_bystander(led_bodies, text, expected):
    assert expected in led_bodies(text)


def test_each_part_of_a_round_up_has_its_own_officers(led_bodies):
    found = led_bodies(
        ROUND_UP.format(
            first="Ralf Oster became finance chief on 1 January.",
            second="Joost Wit took over as chief executive in March 2016.",
            third="Paul Renaud was named chairman in 2015.",
        )
    )
    assert found == {("Ralf Oster", "Siemens"), ("Joost Wit", "Intel"), ("Paul Renaud", "Carrefour")}


def test_in_a_row_of_bodies_the_last_is_meant(led_bodies):
    found = led_bodies(
        "Barclays lost a tenth of its value. Nokia gained a little. Volvo shut a plant in Ghent; Ola Lund became chief executive in 2014."
    )
    assert found == {("Ola Lund", "Volvo")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Barclays, which bought a part of Lehman Brothers in 2008, appointed Carla Dunn as finance director.",
            ("Carla Dunn", "Barclays"),
        ),
        (
            "Unilever, formed in 1929 by the merger of Lever Brothers and Margarine Unie, appointed Carla Dunn as chief executive in May 2016.",
            ("Carla Dunn", "Unilever"),
        ),
        (
            "Ericsson, a rival of Nokia, named Lars Holm as its chief executive on Monday.",
            ("Lars Holm", "Ericsson"),
        ),
        (
            "Siemens's rival, Philips, named Lars Holm as its chief executive on Monday.",
            ("Lars Holm", "Philips"),
        ),
    ],
)
def test_who_appoints_begins_the_clause(led_bodies, text, expected):
    assert led_bodies(text) == {expected}


def test_the_board_is_that_of_what_the_sentence_before_speaks_of(led_bodies):
    assert led_bodies("Airbus bought engines from General Electric. Ann Holt chairs the board.") <= {
        ("Ann Holt", "Airbus")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dyson raised its forecast in July. Ana Botel was chair from 2004 to 2014.", ("Ana Botel", "Dyson")),
        (
            "At Philips, orders fell again. Joost Wit took over as chief executive in March 2016.",
            ("Joost Wit", "Philips"),
        ),
        (
            "Burberry lost a tenth of its value. Tom Wills became chief executive in 2014.",
            ("Tom Wills", "Burberry"),
        ),
    ],
)
def test_what_has_figures_is_a_firm_though_called_like_a_person(led_bodies, text, expected):
    assert expected in led_bodies(text)


def test_who_loses_a_share_of_the_vote_stays_a_person(led_bodies):
    found = led_bodies("Ann Holt lost 3 per cent of her voters. Holt was mayor of Leeds from 2004 to 2014.")
    assert found == {("Holt", "Leeds")}


@pytest.mark.parametrize(
    "firms",
    [
        ("Norvex Energy", "Castell & Rowe", "Halden Group"),
        ("Halden Group", "Norvex Energy", "Marlow Steel"),
        ("Marlow Steel", "Volvo", "Castell & Rowe"),
    ],
)
def test_a_firm_that_no_table_knows_is_seen_in_the_sentence_before_its_officer(led_bodies, firms):
    found = led_bodies(
        f"{firms[0]} raised its forecast for the year. Ralf Oster became finance chief on 1 January.\n\n"
        f"Orders at {firms[1]} fell again. Joost Wit took over as chief executive in March 2016.\n\n"
        f"{firms[2]} closed ten shops in Lille. The new chairman, Paul Renaud, was appointed in 2015.\n"
    )
    assert ("Ralf Oster", firms[0]) in found
    assert found <= {("Ralf Oster", firms[0]), ("Joost Wit", firms[1]), ("Paul Renaud", firms[2])}
