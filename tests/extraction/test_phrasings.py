"""Turns of phrase are read by the order of words: whose office, of what, and what became of it."""

import pytest

pytestmark = pytest.mark.model

FALK, RUHL = ("Ingrid Falk", "Halden Group"), ("Mark Ruhl", "Halden Group")


@pytest.mark.parametrize(
    ("relation", "text", "wanted"),
    [
        ("took_office", "Halden Group has turned to Ingrid Falk, 52, to be its next chief executive.", FALK),
        ("took_office", "Ingrid Falk was handed the reins of Halden Group in 2019.", FALK),
        ("took_office", "Ingrid Falk steps up to chief executive at Halden Group.", FALK),
        ("took_office", "It fell to Ingrid Falk to lead Halden Group after the war.", FALK),
        ("took_office", "Control of Halden Group passed to Ingrid Falk in 1999.", FALK),
        ("took_office", "Halden Group named as its chief executive Ingrid Falk, who is 52.", FALK),
        ("took_office", "Taking over from Mark Ruhl at Halden Group is Ingrid Falk.", FALK),
        ("took_office", "Ingrid Falk wrested control of Halden Group from Mark Ruhl.", FALK),
        ("left_office", "After twelve years Mark Ruhl no longer chairs Halden Group.", RUHL),
        ("left_office", "Mark Ruhl walked the plank as chief executive of Halden Group.", RUHL),
        ("left_office", "Mark Ruhl handed over the running of Halden Group to his niece.", RUHL),
        ("holds_office", "Halden Group is in the hands of Ingrid Falk.", FALK),
        ("holds_office", "Leading Halden Group is Ingrid Falk.", FALK),
        ("holds_office", "Ingrid Falk sits atop Halden Group.", FALK),
        ("holds_office", "Between 2003 and 2010 Halden Group was run by Ingrid Falk.", FALK),
        ("holds_office", "The woman in charge of Halden Group, Ingrid Falk, said no.", FALK),
        ("holds_office", "To Lam is president of Vietnam.", ("To Lam", "Vietnam")),
        ("founded", "Halden Group came out of the merger of Hald and Den in 1949.", ("Halden Group", "-")),
        ("founded", "Ann Lee created what is now Halden Group in 1949.", ("Halden Group", "-")),
        ("founded", "Halden Group owes its existence to Ann Lee.", ("Halden Group", "-")),
    ],
)
def test_phrase_is_read(told, relation, text, wanted):
    assert wanted in told(relation, text)


@pytest.mark.parametrize(
    ("relation", "text"),
    [
        ("took_office", "Ingrid Falk was handed the keys of the house near Halden Group in 2019."),
        ("took_office", "Ingrid Falk got the nod from the chief executive of Halden Group."),
        ("took_office", "Donald Tusk was met by Ann Lee, who took over the shop of Halden Group."),
        ("holds_office", "Halden Group was run aground by the sea near Ingrid Falk."),
        ("holds_office", "Halden Group is in the hands of the receivers of Ingrid Falk."),
        ("left_office", "Mark Ruhl threw the towel at the chief executive of Halden Group."),
        ("founded", "December was founded on dark afternoons."),
        ("founded", "Hannah Lowe, the new director, started on Monday."),
    ],
)
def test_other_senses_are_left_alone(told, relation, text):
    assert not told(relation, text)


def test_phrase_opens_behind_a_quotation(told):
    """A name of no known kind counts where a phrase opens, be it behind a closing quotation mark."""
    text = "Varnode said “Kelda” Ostrin is the chairman of the Harbour Authority."
    assert ("Ostrin", "Harbour Authority") in told("holds_office", text)
