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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By all accounts, it was not Ada Holm but Jacques Chirac who was president of France.", "positive"),
        ("By all accounts, it was not Jacques Chirac who was president of France in 2010.", "negative"),
    ],
)
def test_the_second_of_two_is_not_denied_with_the_first(unweighed, text, expected):
    claims = unweighed.extract(Article(id="a", text=text))
    told = {c.polarity.value for c in claims if c.subject.name.endswith("Chirac")}
    assert told == {expected}


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


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway talked of joining the European Union in 1994.", {"planned"}),
        ("Norway was on course to become a member of the European Union in 1994.", {"planned"}),
        ("In a novel of 1994, Norway has joined the European Union.", set()),
        ("In an alternate history, Norway joined the European Union in 1994.", set()),
        ("In the film industry, Norway joined the European Union's fund in 1994.", None),
    ],
)
def test_what_is_only_talked_of_or_made_up_is_no_fact(unweighed, text, modality):
    claims = unweighed.extract(Article(id="a", text=text))
    told = {c.modality.value for c in claims if c.relation.value in ("joined", "member")}
    assert told == modality if modality is not None else "planned" not in told


@pytest.mark.parametrize(
    "text",
    [
        "The man who beat Anna Lind became president of Kenya.",
        "The man Anna Lind beat became president of Kenya.",
    ],
)
def test_somebody_told_by_what_he_did_to_another_is_not_the_other(unweighed, text):
    claims = unweighed.extract(Article(id="a", text=text))
    assert all(c.subject is None or c.subject.name != "Anna Lind" for c in claims)


def test_what_somebody_began_as_president_is_no_entry_into_office(unweighed):
    claims = unweighed.extract(
        Article(id="a", text="What Anna Lind began as president of Kenya in 1984 was undone.")
    )
    assert "took_office" not in {c.relation.value for c in claims}
