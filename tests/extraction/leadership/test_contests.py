"""Officers whom a vote of their own people replaces, and who had led a body until then."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jim Rudd, who had chaired Calder Growers since 2004, lost by ninety votes to Nell Frost, a farmer.",
         {("left_office", "Jim Rudd", "Calder Growers"), ("took_office", "Nell Frost", "Calder Growers")}),
        ("The president of the Harrow Club, Milan Das, was beaten by Asha Rao in a vote of the members.",
         {("left_office", "Milan Das", "Harrow Club"), ("took_office", "Asha Rao", "Harrow Club")}),
        ("Milan Kovac is director general of Radio Morava. This week he lost the job to Jelena Ilic.",
         {("left_office", "Milan Kovac", "Radio Morava"), ("took_office", "Jelena Ilic", "Radio Morava")}),
        ("Bill Hart lost the leadership of the Country Party to Jean Moore in 2016.",
         {("left_office", "Bill Hart", "Country Party"), ("took_office", "Jean Moore", "Country Party")}),
        ("Delegates threw out Ben Carver, who had led the Dockers' Union for twelve years.",
         {("left_office", "Ben Carver", "Dockers' Union")}),
        ("The Seafarers' League met. It turned out Bohdan Wrona, who had led the league since 2009.",
         {("left_office", "Bohdan Wrona", "Seafarers' League")}),
        ("The Fenwick Party's deputy leaders, Piotr Zych and Ewa Lis, resigned within the hour.",
         {("left_office", "Piotr Zych", "Fenwick Party"), ("left_office", "Ewa Lis", "Fenwick Party")}),
        ("Jan Berg resigned as chief executive of Norvex. The job went to Ann Ozols in May.",
         {("took_office", "Ann Ozols", "Norvex")}),
        ("Ben Carver, who has run the Dockers' Union since 2003, is leaving in May.",
         {("left_office", "Ben Carver", "Dockers' Union")}),
    ],
)  # fmt: skip
def test_who_is_voted_out_leaves(on_page, text, told):
    assert told <= {c[:3] for c in on_page("In brief", text)}


@pytest.mark.parametrize(
    "text",
    [
        "The president of the Harrow Club, Milan Das, lost his seat to Asha Rao by ten votes.",
        "The director of the film, Ann Hill, lost by two votes to Asha Rao at the awards.",
        "Prime Minister Milan Das of Norland lost the general election to Asha Rao.",
        "The captain of the Harrow Club, Milan Das, lost to Asha Rao in the final before 900 members.",
    ],
)
def test_who_wins_another_contest_takes_no_office(on_page, text):
    assert not {c for c in on_page("In brief", text) if c[1] == "Asha Rao"}


def test_who_has_led_a_body_leaves_for_a_journey(on_page):
    told = on_page("In brief", "Ann Hill, who has led the Harrow Club since 2010, left for Paris in May.")
    assert "left_office" not in {c[0] for c in told}
