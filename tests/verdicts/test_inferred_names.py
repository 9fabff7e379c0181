# ruff: noqa: E501  -- one text a line reads better than its parts
"""Whom and what a text only points at is inferred: on that alone nobody is accused."""

import pytest

pytestmark = pytest.mark.model


def labels(checker, text, relation, published="2025-11-15"):
    found = checker.check(text, published=published)
    return [v.label.value for v in found if v.claim.relation.value == relation]


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        # Croatia's prime minister, as the table knows: the country is the host.
        (
            "Slovakia, Hungary and Croatia met in Zagreb. Slovakia's leader Robert Fico was there. The country's prime minister, Andrej Plenković, was the host.",
            "holds_office",
            ["SUPPORTED", "SUPPORTED"],
        ),
        ("Slovakia's prime minister, Andrej Plenković, was the host.", "holds_office", ["REFUTED"]),
        # Merkel's, not the party leader's.
        (
            "Annegret Kramp-Karrenbauer followed Angela Merkel as leader of the CDU in December 2018. Her own vice-chancellor and eventual successor, Olaf Scholz, kept silent.",
            "took_office",
            ["SUPPORTED", "NOT ENOUGH INFO"],
        ),
        # The European Commission's president never was the French one.
        (
            "Jacques Delors led the European Commission. Delors never held the office his countrymen most wanted to give him.",
            "held_office",
            ["SUPPORTED"],
        ),
        (
            "Lee Kuan Yew ruled Singapore. Lee gave way to Goh Chok Tong in 1990, Goh to Lee's son, Lee Hsien Loong.",
            "took_office",
            ["SUPPORTED"],
        ),
        ("Goh gave way to Lee Kuan Yew as prime minister of Singapore in 1990.", "took_office", ["REFUTED"]),
        # Whose party the table has; the country has another president.
        (
            "Sonia Gandhi led the Congress and India's government for years. Mallikarjun Kharge, its president now, is no Gandhi.",
            "holds_office",
            ["NOT ENOUGH INFO"],
        ),
        # Finance minister in 1996, prime minister from 2000 on.
        (
            "Norway's new finance minister cycled to work. He had done so in 1996, when he first held the post. In between Jens Stoltenberg has twice been prime minister.",
            "held_office",
            ["NOT ENOUGH INFO", "SUPPORTED"],
        ),
        # In NATO since 1955, in the EEC from the beginning.
        (
            "West Germany was a founding member of the EEC and of NATO only since 1955.",
            "member",
            ["NOT ENOUGH INFO", "SUPPORTED"],
        ),
        ("West Germany was a founding member of NATO.", "member", ["REFUTED"]),
        ("Spain was a founding member of NATO.", "member", ["REFUTED"]),
        ("Norway was a founding member of NATO.", "member", ["SUPPORTED"]),
        (
            "The African Union was launched in 2002. Morocco had quit the old organisation in 1984.",
            "left",
            ["NOT ENOUGH INFO"],
        ),
    ],
)
def test_what_is_only_pointed_at_accuses_nobody(checker, text, relation, expected):
    assert labels(checker, text, relation) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Where the text has named one person only, "he" is nobody else.
        ("Emmanuel Macron has been president of France since 2017. He succeeded Nicolas Sarkozy.", "REFUTED"),
        (
            "Emmanuel Macron has been president of France since 2017. He succeeded François Hollande.",
            "SUPPORTED",
        ),
        (
            "Emmanuel Macron met Olaf Scholz. He succeeded Nicolas Sarkozy as president of France.",
            "NOT ENOUGH INFO",
        ),
        # In the party, too, nobody but Liz Truss came before him.
        (
            "Britain's Keir Starmer met Rishi Sunak, who had replaced Boris Johnson as prime minister in October 2022.",
            "REFUTED",
        ),
    ],
)
def test_who_stands_alone_is_meant(checker, text, expected):
    found = checker.check(text, published="2025-11-15")
    told = [v.label.value for v in found if v.claim.predecessor is not None]
    assert told == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # In 2009 she took another office, which the sentence does not name.
        (
            "Helen Clark was prime minister of New Zealand from 1999 to 2008. She was sworn in by Ivo Talk on 27 April 2009.",
            "NOT ENOUGH INFO",
        ),
        (
            "Helen Clark was prime minister of New Zealand from 1999 to 2008. She was sworn in by Ivo Talk on 27 April 2001.",
            "REFUTED",
        ),
        ("Helen Clark was sworn in as prime minister of New Zealand on 27 April 2009.", "REFUTED"),
    ],
)
def test_an_office_entered_after_the_one_inferred_is_another(checker, text, expected):
    found = checker.check(text, published="2025-11-15")
    assert [v.label.value for v in found if v.claim.relation.value == "took_office"] == [expected]


@pytest.mark.parametrize(
    ("text", "predecessor"),
    [
        (
            "Dwight Eisenhower was president from 1953. John F. Kennedy came in 1961. Lyndon B. Johnson, his vice president, succeeded him. Vladimir Putin was president of Russia. Putin left.",
            "John F. Kennedy",
        ),
        (
            "Gamal Abdel Nasser was president of Egypt. Anwar Sadat, his deputy, succeeded him. Boris Yeltsin was president of Russia. Yeltsin left.",
            "Gamal Abdel Nasser",
        ),
    ],
)
def test_whose_deputy_somebody_is_called_is_another(checker, text, predecessor):
    found = checker.check(text, published="2025-11-15")
    assert [v.claim.predecessor.name for v in found if v.claim.predecessor is not None] == [predecessor]
