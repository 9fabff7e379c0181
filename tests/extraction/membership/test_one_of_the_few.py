"""Who is one of the few that belong to a body or do not: the clause speaks of whoever is one of them."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway is one of the few states not to belong to the Holm Union.",
            ("Norway", "asserted", "negative"),
        ),
        ("Kenya was one of the six to belong to the Holm Union then.", ("Kenya", "asserted", "positive")),
        (
            "Norway is one of only two that do not belong to the Holm Union.",
            ("Norway", "asserted", "negative"),
        ),
        (
            "Hull is one of four ports that belong to the Mora Ports Network.",
            ("Hull", "asserted", "positive"),
        ),
    ],
)
def test_who_is_one_of_the_few(checker, text, expected):
    (claim,) = checker.extract(text)
    assert claim.relation.value == "member"
    assert (claim.subject.name, claim.modality.value, claim.polarity.value) == expected


def test_one_of_two_plans_leaves_nothing(told):
    assert told("left", "One of the two plans to leave the Holm Union failed.") == set()
