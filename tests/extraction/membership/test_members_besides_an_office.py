"""Whoever is a member besides what else he is: "was rector from 1951 to 1953 and a member of the Union"."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def members(drafts_of):
    """Give who is a member of what."""

    def found(text):
        return {
            (d.subject.name, d.object and d.object.name)
            for d in drafts_of(text)
            if d.candidate.relation.value == "member"
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holt was rector of the University of Halm from 1951 to 1953 and a member of the Elm Academy.",
         ("Ann Holt", "Elm Academy")),
        ("Ann Holt, who was mayor of Halm from 1990 to 1993 and a member of the Elm Party, died in May.",
         ("Ann Holt", "Elm Party")),
        ("Ann Holt was mayor of Halm in 1953 and Ben Lind a member of the Elm Party.",
         ("Ben Lind", "Elm Party")),
    ],
)  # fmt: skip
def test_the_second_thing_somebody_was_is_a_membership(members, text, expected):
    assert members(text) == {expected}
