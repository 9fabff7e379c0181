"""Several people and bodies in one text: what is said of one must not be held against another.

Sentences of our own about facts of the bundled table, all true or, where the last column says so, false.
"""

import pytest

from claims.checker import Checker

DAY = "2025-11-15"
CASES = (
    # An office held later is not today's.
    (
        "He shared a flat with Gerhard Schröder, later chancellor of Germany.",
        "held_office",
        "Gerhard Schröder",
        "SUPPORTED",
    ),
    (
        "Among the students was Margaret Thatcher (later prime minister of Britain).",
        "held_office",
        "Margaret Thatcher",
        "SUPPORTED",
    ),
    # Who leaves one office for another enters it some weeks on.
    (
        "In July 2024 Mark Rutte quit as Dutch prime minister to lead NATO.",
        "took_office",
        "Mark Rutte",
        "SUPPORTED",
    ),
    (
        "Christine Lagarde left the IMF in September 2016 to become president of the European Central Bank.",
        "took_office",
        "Christine Lagarde",
        "REFUTED",
    ),
    # What the predecessor was before is not what is passed on.
    (
        "António Costa now chairs the European Council. He succeeded Charles Michel, once prime minister "
        "of Belgium, in December 2024.",
        "took_office",
        "António Costa",
        "SUPPORTED",
    ),
    # The date of a next clause is none of a second term.
    (
        "Boris Johnson became mayor of London in 2008, and in 2016 he backed Brexit.",
        "took_office",
        "Boris Johnson",
        "SUPPORTED",
    ),
    (
        "Boris Johnson became mayor of London in 2008 and in 2016 backed Brexit.",
        "took_office",
        "Boris Johnson",
        "SUPPORTED",
    ),
    # The place says the body.
    (
        "Sundar Pichai became head of Google in 2015, and in 2019 he replaced Larry Page at the top of "
        "Alphabet.",
        "took_office",
        "Sundar Pichai",
        "SUPPORTED",
    ),
    # What a colon goes on about is not denied with what stands before it.
    (
        "Elon Musk did not found Tesla: the carmaker was set up in 2003 by Martin Eberhard.",
        "founded",
        "Tesla",
        "SUPPORTED",
    ),
    # "Power" may have been another office first.
    (
        "Charles de Gaulle, who had returned to power in 1958, said no to Britain.",
        "took_office",
        "Charles de Gaulle",
        "SUPPORTED",
    ),
    (
        "Charles de Gaulle became president of France in 1957.",
        "took_office",
        "Charles de Gaulle",
        "REFUTED",
    ),
    # A title to the end, however long ago.
    (
        "President John F. Kennedy was killed in Dallas.",
        "held_office",
        "John F. Kennedy",
        "SUPPORTED",
    ),
    (
        "President Joe Biden spoke of the loss of his son.",
        "holds_office",
        "Joe Biden",
        "OUTDATED",
    ),
)


@pytest.fixture(scope="module")
def checker():
    return Checker()


@pytest.mark.parametrize(("text", "relation", "subject", "label"), CASES)
def test_what_is_said_of_one_is_not_held_against_another(checker, text, relation, subject, label):
    told = {
        v.label.value
        for v in checker.check(text, published=DAY)
        if v.claim.relation.value == relation
        and v.claim.subject.name == subject
        and v.claim.polarity.value == "positive"
    }
    assert told == {label}


def test_another_company_is_not_the_one_spoken_of(checker):
    text = "Jeff Bezos led Amazon until 2021. When the holding company was created in 2015, he was asked."
    assert not [v for v in checker.check(text, published=DAY) if v.claim.relation.value == "founded"]


def test_a_pluperfect_succession_is_in_the_office_that_was_left(checker):
    text = (
        "Kristalina Georgieva is the managing director of the IMF. She succeeded Christine Lagarde, who left "
        "in 2019 to become president of the European Central Bank. Lagarde had herself replaced Dominique "
        "Strauss-Kahn."
    )
    found = [v for v in checker.check(text, published=DAY) if v.claim.predecessor is not None]
    assert ("Christine Lagarde", "International Monetary Fund") in {
        (v.claim.subject.name, v.claim.object.name) for v in found if v.claim.object is not None
    }
    assert "REFUTED" not in {v.label.value for v in found}


def test_it_in_an_entry_is_the_body_over_the_list(checker):
    text = (
        "**NATO**\n- The alliance has its seat in Brussels.\n\n"
        "**European Union**\n- It was founded in 1993.\n"
        "- It has 27 members.\n\n**African Union**\n- It was founded in 1999.\n"
    )
    told = {(v.claim.subject.name, v.label.value) for v in checker.check(text, published=DAY)}
    assert {("European Union", "SUPPORTED"), ("African Union", "REFUTED")} <= told
