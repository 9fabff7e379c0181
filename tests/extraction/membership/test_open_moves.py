"""Moves whose body is told elsewhere: the sentence before, the title, the name of a band."""

import pytest

pytestmark = pytest.mark.model

UNION = "The Nordic Union has nine member states. "
BAND = "Hollow are a rock band. "


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name, c.when and c.when.edtf)
        for c in checker.extract(text, published="2025-01-15")
        if c.family.value == "membership" and not c.relation.value.startswith(("member_", "ordinal"))
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (UNION + "Kenya joined on 4 May 1973.", ("joined", "Kenya", "Nordic Union", "1973-05-04")),
        (UNION + "Kenya and Peru were the first former members of the Lomar Pact to join, in 1999.",
         ("joined", "Kenya", "Nordic Union", "1999")),
        (UNION + "Kenya and Peru were the first former members of the Lomar Pact to join, in 1999.",
         ("left", "Kenya", "Lomar Pact", None)),
        ("In 1999 Kenya became the first former member of the Lomar Pact to join the Nordic Union.",
         ("left", "Kenya", "Lomar Pact", None)),
        ("Kenya, a former member of the Lomar Pact, joined the Nordic Union in 2004.",
         ("left", "Kenya", "Lomar Pact", None)),
        (UNION + "Kenya was let in in 1973.", ("joined", "Kenya", "Nordic Union", "1973")),
        (UNION + "Kenya was expelled in 1973.", ("expelled", "Kenya", "Nordic Union", "1973")),
        (UNION + "Kenya applied in 1973.", ("applied", "Kenya", "Nordic Union", "1973")),
        (UNION + "Kenya became its tenth member in 1973.", ("joined", "Kenya", "Nordic Union", "1973")),
        (UNION + "Kenya and Peru became members in 1973.", ("joined", "Kenya", "Nordic Union", "1973")),
        (UNION + "The ministers replied by expelling Kenya.", ("expelled", "Kenya", "Nordic Union", None)),
        ("Kenya knows the Nordic Union well. It left in 1973 and rejoined in 1980.",
         ("joined", "Kenya", "Nordic Union", "1980")),
        ("The Hollow Band formed in Leeds in 1999. Tom Riley left in 2004.",
         ("left", "Tom Riley", "Hollow Band", "2004")),
        ("The Tallis Quartet has changed once. Violist Ann Poole, a founder member, stayed.",
         ("member", "Ann Poole", "Tallis Quartet", None)),
        (UNION + "Kenya was let in a year later.", ("joined", "Kenya", "Nordic Union", None)),
        (UNION + "Kenya was taken on board in 2007.", ("joined", "Kenya", "Nordic Union", "2007")),
        (UNION + "Kenya was brought aboard in 2007.", ("joined", "Kenya", "Nordic Union", "2007")),
        (UNION + "Kenya withdrew of its own free will in 1973.", ("left", "Kenya", "Nordic Union", "1973")),
        (UNION + "Kenya pulled out of its own accord in 1973.", ("left", "Kenya", "Nordic Union", "1973")),
        (BAND + "The singer Tom Riley joined for one album.", ("joined", "Tom Riley", "Hollow", None)),
        (BAND + "Tom Riley was brought in for a tour in 2003.", ("joined", "Tom Riley", "Hollow", "2003")),
        (BAND + "Tom Riley was drafted in as pianist in 1970.", ("joined", "Tom Riley", "Hollow", "1970")),
        (BAND + "Ann Poole was roped in in 1999.", ("joined", "Ann Poole", "Hollow", "1999")),
        (BAND + "Tom Riley came aboard in 1973.", ("joined", "Tom Riley", "Hollow", "1973")),
        (BAND + "In 2018 Tom Riley was fired.", ("expelled", "Tom Riley", "Hollow", "2018")),
    ],
)  # fmt: skip
def test_the_body_is_the_one_the_text_speaks_of(checker, text, expected):
    assert expected in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        UNION + "Kenya left for the summit on Monday.",
        UNION + "Ann Poole left in 2004.",  # no body of persons is spoken of
        UNION + "Asylum seekers from Kenya, who applied in 1973, were told to wait.",
        UNION + "Half the country wanted to secede.",
        "Harrow Motors makes vans. Tom Riley joined in 1999.",
        UNION + "The cake was taken on board in 2007.",
        UNION + "Kenya's concerns were taken on board in 2007.",
        UNION + "Kenya pulled out of its own election.",
        BAND + "Their manager Tom Riley was fired in 2018.",
        BAND + "The producer, Tom Riley, was sacked in 1999.",
        BAND + "The drums were brought in a day later.",
        BAND + "Tom Riley came in at noon.",
        "Harrow Motors makes vans. Tom Riley was fired in 2018.",
        "Harrow Motors makes vans. Tom Riley was brought in a year later.",
        "Harrow Motors makes vans. Tom Riley was hired for a year.",
        UNION + "The government elected a 275-member council in 1973.",
    ],
)
def test_other_moves_state_no_membership(checker, text):
    assert told(checker, text) == set()


def test_a_body_from_elsewhere_has_no_place_in_the_sentence(checker):
    (claim,) = [c for c in checker.extract(UNION + "Kenya joined in 1973.") if c.relation.value == "joined"]
    assert claim.object.source.value == "context"
    assert claim.object.start is None


def test_who_goes_deeper_into_a_union_is_in_it(checker):
    text = "In 2023 Croatia integrated further into the European Union. Kenya integrated into it in 1973."
    assert not {one for one in told(checker, text) if one[1] == "Croatia"}
    joined = told(checker, "In 2013 Croatia integrated into the European Union.")
    assert ("joined", "Croatia", "European Union", "2013") in joined


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Holm Pact was founded in 1949 by twelve countries. "
            "Greece and Turkey followed in 1952, Spain in 1982.",
            {"Greece", "Turkey", "Spain"},
        ),
        (
            "The Holm Pact was set up by Kenya, Chad, the Gambia and Mali in 1967. Brunei followed in 1984.",
            {"Brunei"},
        ),
        ("The founding members of the Holm Pact were Kenya and Mali. Qatar followed in 1961.", {"Qatar"}),
        ("Norvex was founded by Ann Lee, Bob Ray and Carl Day in 1990. Sweden followed in 1992.", set()),
    ],
)
def test_who_follows_the_founders_joins(checker, text, expected):
    found = checker.extract(text, published="2025-01-15")
    assert {c.subject.name for c in found if c.relation.value == "joined"} == expected


def test_a_membership_taken_up_again_is_no_state(checker):
    text = (
        "Gabon, which had left the Holm Pact in 1995, rejoined in 2016. "
        "Kenya suspended its membership in 2009 and suspended it again in 2016."
    )
    found = checker.extract(text, published="2025-01-15")
    assert {c.subject.name for c in found if c.relation.value == "suspended"} == {"Kenya"}


def test_what_follows_in_a_paragraph_of_its_own_follows_what_that_tells(checker):
    text = (
        "The Holm Pact was founded in 1973. Haiti joined in 2002.\n\n"
        "FIFA was founded in Paris on 21 May 1904. UEFA followed half a century later, on 15 June 1954."
    )
    found = checker.extract(text, published="2025-01-15")
    assert {c.subject.name for c in found if c.relation.value == "joined"} == {"Haiti"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Holm Pact was founded in 1949. "
            "Seven more states, among them Kenya and Mali, were admitted in 2004.",
            {"Kenya", "Mali"},
        ),
        ("The Holm Pact was founded in 1949. Ten countries, including Peru, joined in 2004.", {"Peru"}),
        (
            "The Holm Pact was founded in 1949. Players from ten countries, including Peru, joined in 2004.",
            set(),
        ),
    ],
)
def test_who_is_among_those_that_move_moves(checker, text, expected):
    found = checker.extract(text, published="2025-01-15")
    assert {c.subject.name for c in found if c.relation.value == "joined"} == expected
