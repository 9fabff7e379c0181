"""Moves whose body is told elsewhere: the sentence before, the title, the name of a band."""

import pytest

pytestmark = pytest.mark.model

UNION = "The Nordic Union has nine member states. "


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
        UNION + "The government elected a 275-member council in 1973.",
    ],
)
def test_other_moves_state_no_membership(checker, text):
    assert told(checker, text) == set()


def test_a_body_from_elsewhere_has_no_place_in_the_sentence(checker):
    (claim,) = [c for c in checker.extract(UNION + "Kenya joined in 1973.") if c.relation.value == "joined"]
    assert claim.object.source.value == "context"
    assert claim.object.start is None
