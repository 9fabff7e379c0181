"""What is named as the wrong one is denied; what is stated beside it is not."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


CASES = """\
Norway joined NATO in 1949, not in 1994.|joined NATO positive
Norway joined NATO and not the European Union in 1949.|joined NATO positive; joined European Union negative
Norway is a member of NATO, not of the European Union.|member NATO positive; member European Union negative
Norway did not join NATO in 1994.|joined NATO negative
NATO was founded in 1949, not in 1994.|founded NATO positive
"""


def _said(claim):
    named = claim.object if claim.object is not None else claim.subject
    return f"{claim.relation.value} {named.name} {claim.polarity.value}"


@pytest.mark.parametrize("line", CASES.splitlines())
def test_only_the_wrong_one_is_denied(unweighed, line):
    text, expected = line.split("|")
    claims = unweighed.extract(Article(id="a", text=text))
    assert "; ".join(sorted(set(map(_said, claims)), reverse=True)) == "; ".join(
        sorted(expected.split("; "), reverse=True)
    )


def test_an_office_named_as_the_wrong_one_is_denied(unweighed):
    claims = unweighed.extract(Article(id="a", text="Anna Lind was chancellor of Germany, not president."))
    assert {(c.role.name, c.polarity.value) for c in claims} == {
        ("chancellor", "positive"),
        ("president", "negative"),
    }


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway was to join NATO in 1940 but joined only in 1949.", ["planned", "asserted"]),
        ("Norway wants to leave and join NATO.", ["planned"]),
    ],
)
def test_what_was_to_happen_but_did_not_is_a_plan(unweighed, text, modality):
    claims = unweighed.extract(Article(id="a", text=text))
    assert [c.modality.value for c in claims if c.relation.value == "joined"] == modality


def test_those_who_followed_are_named_behind_by(unweighed):
    text = "Norway joined NATO in 1949, followed three years later by Greece."
    claims = unweighed.extract(Article(id="a", text=text))
    assert [(c.subject.name, c.when.edtf) for c in claims] == [("Norway", "1949"), ("Greece", "1952")]
