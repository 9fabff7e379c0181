"""Names are compared word by word, by what is rare in them."""

import pytest

from claims.linking import core_words, likeness, word_likeness


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Sir Alec Douglas-Home", ("alec", "douglas", "home")),
        ("Apple, Inc.", ("apple",)),
        ("J.P. Balkenende", ("j", "p", "balkenende")),
        ("The Bank of England", ("bank", "england")),
        ("Al Jefferson", ("al", "jefferson")),
        ("Gamal Abd el-Nasser", ("gamal", "abd", "nasser")),
        ("www.nokia.com", ("nokia",)),
        ("NokiaLaptop", ("nokia", "laptop")),
        ("Łódź Fabryczna", ("lodz", "fabryczna")),
        ("Baron Harcastle of Wetherby Moor", ("harcastle",)),
        ("Anthony Eden, 1st Earl of Avon", ("anthony", "eden")),
        ("Lord of the Dance", ("dance",)),
        ("H.P.", ("hp",)),
        ("Total S.A.", ("total",)),
        ("Fiat S.p.A.", ("fiat",)),
        ("", ()),
    ],
)
def test_core_words(name, words):
    assert core_words(name) == words


@pytest.mark.parametrize(
    ("left", "right", "low", "high"),
    [
        ("stoltenberg", "stoltenberg", 1, 1),
        ("stoltenberg", "stoltenburg", 0.9, 0.99),
        ("husayn", "hussein", 0.8, 0.9),
        ("jamal", "gamal", 0.8, 0.9),
        ("j", "jens", 0.5, 0.7),
        ("chris", "christopher", 0.6, 0.7),
        ("rick", "richard", 0.6, 0.8),
        ("ted", "edward", 0.6, 0.8),
        ("petrus", "piet", 0.6, 0.8),
        ("ty", "tyson", 0.6, 0.8),
        ("kiichi", "kiti", 0.6, 0.9),
        ("john", "juan", 0, 0.1),
        ("caldera", "foldera", 0, 0),
        ("xero", "aero", 0, 0),
        ("bush", "rush", 0, 0),
    ],
)
def test_words_alike(left, right, low, high):
    assert low <= word_likeness(left, right) <= high
    assert word_likeness(left, right) == word_likeness(right, left)


def test_both_shares_are_given():
    found = likeness(("stoltenberg",), ("jens", "stoltenberg"), lambda word: 1.0)
    assert (found.of_query, found.of_name) == (1.0, 0.5)


def test_a_rare_word_covers_more():
    def weight(word):
        return 5.0 if word == "stoltenberg" else 1.0

    common = likeness(("jens",), ("jens", "stoltenberg"), weight)
    rare = likeness(("stoltenberg",), ("jens", "stoltenberg"), weight)
    assert rare.score > common.score
