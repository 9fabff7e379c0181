# ruff: noqa: E501  -- one text a line reads better than its parts
"""Which firm business news means: by half of its name, by a noun, by its size or its land, by the headline."""

from datetime import date

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def led(unweighed):
    """Give who has, takes, leaves or had an office where, of a text under a title."""
    from claims.types import Article

    def found(title, text):
        claims = unweighed.extract(Article(id="x", title=title, text=text, published=date(2017, 2, 1)))
        return {
            (c.relation.value, c.subject.name, c.object.name if c.object is not None else None)
            for c in claims
            if c.relation.value.endswith("office")
        }

    return found


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        # A firm goes by the first word of its name, also where only the headline has the whole of it.
        ("In brief", "Verano Cars opened a plant. Ann Holt has run Verano since 2010. She came to Verano from Seat.",
         ("holds_office", "Ann Holt", "Verano Cars")),
        ("Pallada Cars cuts 2,000 jobs", "The Spanish carmaker will close two plants. Ann Holt took over at Pallada last year.",
         ("took_office", "Ann Holt", "Pallada Cars")),
        # The headline names it, and the text by a noun alone.
        ("Sunwick picks outsider as new boss", "Ann Holt has been named chief executive of the struggling chain, which she joins from the German discounter Reuss. Chairman Tom Reed said the board had been unanimous.",
         ("holds_office", "Tom Reed", "Sunwick")),
        ("Sunwick picks outsider as new boss", "Ann Holt has been named chief executive of the struggling chain. Chairman Tom Reed said the board had been unanimous.",
         ("took_office", "Ann Holt", "Sunwick")),
        # What the noun before a name says it is, whatever the tagger took it for.
        ("In brief", "Fashion house Belmarni has parted company with its designer. The label's chief executive, Tom Reed, said so. Reed, a former Gucci manager, took the helm in 2014.",
         ("holds_office", "Tom Reed", "Belmarni")),
        # A firm of its owner's name, and the town where it was founded.
        ("In brief", "Textile group Orsani, founded in Como in 1898, filed for bankruptcy on Monday. Chairman Carlo Orsani blamed cheap imports.",
         ("holds_office", "Carlo Orsani", "Orsani")),
        ("In brief", "Brewer Castle & Hart is being sued by its former boss. Tom Reed, who was sacked in 2015, wants a bonus.",
         ("left_office", "Tom Reed", "Castle & Hart")),
        # The smaller of two, and the one of a land.
        ("In brief", "Kelvar Group is to buy its smaller rival Ostrand. Kelvar's chief executive is Ann Holt. Jan Brevik, who has run the smaller company since 2011, will stay.",
         ("holds_office", "Jan Brevik", "Ostrand")),
        ("In brief", "Halden Motors will buy Orvel Foods for 3 billion euros. Ann Holt has run the smaller company since 2011.",
         ("holds_office", "Ann Holt", "Orvel Foods")),
        ("In brief", "Harkon has confirmed that it is in talks with India's Jindra Steel. The Dutch group's chief executive, Tom Reed, said nothing had been decided.",
         ("holds_office", "Tom Reed", "Harkon")),
        # Whom somebody is hired from is not whose the next officer is.
        ("In brief", "Orvel Telecom said that Tom Reed would step down as finance chief. The operator named Eva Lind, treasurer of Swisscom, to replace him. Chief executive Ann Holt thanked Reed.",
         ("holds_office", "Ann Holt", "Orvel Telecom")),
        # What several join is what has a president, and the name behind a comma is that of the noun.
        ("In brief", "The European Payments Council grew last year. Nordal Bank and Hestia Savings will join the association in July. Its president, Luc Vermeer, was glad.",
         ("holds_office", "Luc Vermeer", "European Payments Council")),
        ("In brief", "Grupo Andino has named Ann Holt to lead its Peruvian cement unit, Cementos Lima Sur.",
         ("took_office", "Ann Holt", "Cementos Lima Sur")),
    ],
)  # fmt: skip
def test_firm_that_is_meant_is_found(led, title, text, told):
    assert told in led(title, text)


@pytest.mark.parametrize(
    ("title", "text", "wrong"),
    [
        # A town is not the firm called after it.
        ("In brief", "Torvik Oil cut jobs. Unemployment in Torvik is high. Ann Holt is the mayor of Torvik.",
         ("holds_office", "Ann Holt", "Torvik Oil")),
        # A headline's common noun names no firm, and a town no chain.
        ("Retailer picks outsider as new boss", "Ann Holt has been named chief executive of the struggling chain. Chairman Tom Reed was glad.",
         ("holds_office", "Tom Reed", "Retailer")),
        # Both are of one land: which is meant, the land does not tell.
        ("In brief", "Dutch insurer Orvel will merge with its Dutch rival Harkon Bank. The German company's chief executive, Tom Reed, was against it.",
         ("holds_office", "Tom Reed", "Harkon Bank")),
        # Several did nothing to a body: "its" is not of one that the text named long before.
        ("In brief", "Ann Holt runs a bank, Tom Reed the Elm Works.", ("holds_office", "Ann Holt", "Elm Works")),
        ("In brief", "Airline Pilots Union chairman Tom Reed said so.", ("holds_office", "Tom Reed", "Pilots Union")),
    ],
)  # fmt: skip
def test_other_body_is_not_taken(led, title, text, wrong):
    assert wrong not in led(title, text)


def test_a_body_is_not_called_after_its_games(drafts_without_table):
    text = "Norland rejoined the Commonwealth on Wednesday. It will not be at the Commonwealth Games in May."
    joined = [d for d in drafts_without_table(text, None) if d.candidate.relation.value == "joined"]
    assert {d.object.name for d in joined if d.object is not None} == {"Commonwealth"}
