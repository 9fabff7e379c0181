"""Statements told only to be called untrue: myths, quotations with "False." behind them, rulings."""

import pytest

from claims.extraction.assertion.denied import is_denied
from claims.types import Article

LEADS = "Priya Nair is the chief executive of Siemens"


@pytest.mark.parametrize(
    ("text", "is_untrue"),
    [
        (f'"{LEADS}." False.', True),
        (f"“{LEADS}.” This is simply not true.", True),
        (f'*"{LEADS}."* – Incorrect: she is its chair.', True),
        (f'"{LEADS}" is wrong.', True),
        (f'- "{LEADS}": no longer true.', True),
        (f"Myth: {LEADS}.", True),
        (f"**Misconception 2:** {LEADS}.", True),
        (f"Claim: {LEADS}.\nVerdict: False", True),
        (f'"{LEADS}." True.', False),
        (f'"{LEADS}," the board said. False hopes were raised.', False),
        (f'"{LEADS}." False modesty was never hers.', False),
        (f'"{LEADS}," was not true to form.', False),
        (f"Fact: {LEADS}.", False),
        (f"Myth: Tom Ellis runs it. Fact: {LEADS}.", False),
        (f"Claim: {LEADS}.\nVerdict: True", False),
        (f"Claim: {LEADS}.", False),
    ],
)
def test_tells_what_is_called_untrue(text, is_untrue):
    place = text.index("chief")
    start = text.index("Fact:") if "Myth" in text and "Fact:" in text else 0
    assert is_denied(text, start, place) is is_untrue


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        (f'"{LEADS}." That is false: she left.', "negative"),
        (f"Myth: {LEADS}.\nFact: Tom Ellis has the job.", "negative"),
        (f'"{LEADS}," the firm said.', "positive"),
    ],
)
def test_a_claim_called_untrue_is_negative(unweighed, text, polarity):
    claims = [c for c in unweighed.extract(Article(id="x", text=text)) if c.subject.name == "Priya Nair"]
    assert [c.polarity.value for c in claims] == [polarity]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "modality"),
    [
        (
            "Friedrich Merz was not elected chancellor of Germany in the first round, but in the second.",
            "planned",
        ),
        ("Norway failed to join NATO at its first attempt in 1963.", "planned"),
        ("Norway failed to join NATO in 1963.", "asserted"),
    ],
)
def test_what_failed_once_is_not_denied_for_good(checker, text, modality):
    report = checker.check(Article(id="x", text=text))
    assert [(v.claim.polarity.value, v.claim.modality.value) for v in report] == [("negative", modality)]
