"""Foundings in lines of dates, of several at once, out of mergers, and of what somebody opens in a town."""

import pytest

pytestmark = pytest.mark.model

FOUNDED = """\
Velm Labs|May 1949: Ada Tolk, Bo Lind and others found Velm Labs in Oslo.
Velm Labs|1949 – Ada Tolk and Bo Lind form Velm Labs in a garage.
Norland Red Cross|21 May 1881: Ada Tolk and friends organise the Norland Red Cross in Oslo.
Holm Air;Berg Air|Holm Air and Berg Air will merge. Both airlines were founded in 1923 by Jon Ruud.
Holm Air;Berg Air|Holm Air and Berg Air will merge. The two airlines were set up in 1923.
Quarnel|In 1990 Holm Bank and Berg Bank merged into one company, Quarnel.
Quarnel Mutual|Holm Bank and Berg Bank merged in 1990 and became Quarnel Mutual.
Burger Hall|In May 1999 Felix Adair opened Burger Hall in Leeds.
"""
NOT_FOUNDED = """\
Vireo|May 1949: Two divers found the Vireo on the sea bed.
Holm Motors|May 1949: Workers at Holm Motors start a strike.
Quarnel Mutual|Holm Bank merged with Berg Bank in 1990 and became quiet; Quarnel Mutual did not.
Burger Bridge|In May 1999 Felix Adair opened Burger Bridge in Leeds.
Cincinnati|They share a past with Cleveland and Cincinnati. Both teams were founded in 1923.
Rio|NYRBA (New York, Rio, and Buenos Aires Line) flew far. Both airlines were founded in 1923.
airlines|Two airlines were set up in 1923 by Jon Ruud.
"""


@pytest.mark.parametrize("line", FOUNDED.splitlines())
def test_founding_is_read(told, line):
    names, text = line.split("|")
    assert set(names.split(";")) <= {subject for subject, _ in told("founded", text)}


@pytest.mark.parametrize("line", NOT_FOUNDED.splitlines())
def test_neighbour_founds_nothing(told, line):
    name, text = line.split("|")
    assert name not in {subject for subject, _ in told("founded", text)}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Velm Institute", "Two years later she would found the Velm Institute in Bergen."),
        ("Velm Institute", "Ann Holm will found the Velm Institute next year."),
        ("Velm Institute", "He went on to found what is now the Velm Institute."),
        ("monastery of St. Anne", "Jon Ruud was a duke. He founded the monastery of St. Anne in 1123."),
        ("Quarnel", "The quarrel led to the creation of Quarnel. It rained."),
        ("Velm College", "He oversaw the creation of Velm College. It rained."),
        ("Otter Museum", "The Otter Museum, whose founder Ada Tolk died in May, is for sale."),
        ("Orvek Records", "It rained. Orvek Records was created by the merger of two clubs in 1923."),
        ("abbey of Kessing", "The abbey of Kessing, founded in 1123, is old."),
        (
            "Velm Philharmonic",
            "He was instrumental in the re-establishment of the Velm Philharmonic in 1946.",
        ),
    ],
)
def test_founding_of_what_is_told_by_its_kind_or_later_name(told, name, text):
    assert name in {subject for subject, _ in told("founded", text)}


def test_creation_of_posts_and_works_founds_nothing(told):
    text = "He announced the creation of nine posts at Quarnel. He oversaw the creation of the Velm logo."
    assert not told("founded", text)
