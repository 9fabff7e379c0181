"""Ministers who go from one department to another."""

import pytest

pytestmark = pytest.mark.model

CABINET = "Prime Minister Ada Linde of Norland named a new cabinet on Friday. "


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Jens Falk moves from finance to trade.", {("left_office", "finance"), ("took_office", "trade")}),
        ("Jens Falk was moved from health to education.",
         {("left_office", "health"), ("took_office", "education")}),
        ("She shifted Jens Falk from transport to the energy ministry.",
         {("left_office", "transport"), ("took_office", "energy")}),
        ("Jens Falk goes from defence to foreign affairs.",
         {("left_office", "defence"), ("took_office", "foreign")}),
        ("Jens Falk takes over the housing ministry.", {("took_office", "housing")}),
        ("She moved the minister of culture, Jens Falk, to education.", {("took_office", "education")}),
        ("The housing ministry goes to Jens Falk.", {("took_office", "housing")}),
        ("Jens Falk was given the housing portfolio.", {("took_office", "housing")}),
        ("Jens Falk moves from energy to transport, and stays in town.",
         {("left_office", "energy"), ("took_office", "transport")}),
        ("Jens Falk switches to the ministry of justice.", {("took_office", "justice")}),
        ("Jens Falk, 51, kept the finance portfolio.", {("holds_office", "finance")}),
        ("Jens Falk retains the ministry of justice.", {("holds_office", "justice")}),
        ("Jens Falk held the foreign affairs portfolio until 2004.", {("held_office", "foreign affairs")}),
        ("Jens Falk takes the home affairs portfolio.", {("took_office", "home affairs")}),
        ("Jens Falk lost the trade portfolio.", {("left_office", "trade")}),
    ],
)  # fmt: skip
def test_a_minister_changes_departments(on_page, sentence, told):
    found = {(c[0], (c[3] or "").removesuffix(" minister")) for c in on_page("In brief", CABINET + sentence)}
    assert told <= found


def test_a_department_is_no_body(on_page):
    told = on_page("In brief", CABINET + "Jens Falk takes over the justice ministry.")
    assert [c[3] for c in told if c[1] == "Jens Falk"] == ["justice minister"]


@pytest.mark.parametrize(
    "text",
    [
        f"{CABINET}The talk moved from finance to trade.",
        f"{CABINET}Jens Falk goes to trade fairs.",
        f"{CABINET}The health ministry gave masks to Jens Falk.",
        f"{CABINET}Jens Falk, a singer, moved from opera to education at forty.",
        "At Falk & Co the finance department gets the payroll, Jens Falk said.",
        "Jens Falk switched from finance to trade at the bank.",
    ],
)
def test_other_moves_are_of_no_department(on_page, text):
    assert not {c for c in on_page("In brief", text) if c[1] == "Jens Falk"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Jens Falk took the health ministry to court.",
        "Jens Falk kept his investment portfolio.",
        "Jens Falk held the ministry responsible.",
    ],
)
def test_what_is_done_to_a_department_is_no_office(on_page, sentence):
    assert "Jens Falk" not in {c[1] for c in on_page("In brief", CABINET + sentence)}


def test_who_keeps_a_portfolio_beside_a_prime_minister_is_none(on_page):
    text = "Mette Holt is the prime minister of Norway. Jan Berg, 51, kept the finance portfolio."
    assert {c[3] for c in on_page("In brief", text) if c[1] == "Jan Berg"} == {"finance minister"}
