"""Capitals that are members as towns, beside other towns, and those that stand for their states."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "body", "who"),
    [
        (
            "Two universities, Oslo and Ghent, will enter the Magna Network.",
            "Magna Network",
            {"Oslo", "Ghent"},
        ),
        ("Vienna and Graz have joined the Mora League.", "Mora League", {"Vienna", "Graz"}),
        ("Helsinki joined the Mora Ports Network in 1999.", "Mora Ports Network", {"Helsinki"}),
        ("Helsinki joined NATO in 2023.", "NATO", {"Finland"}),
        ("Oslo and Torvia joined the Mora Pact.", "Mora Pact", {"Norway", "Torvia"}),
        ("Oslo and Helsinki joined the Mora Pact.", "Mora Pact", {"Norway", "Finland"}),
    ],
)
def test_whom_a_capital_stands_for(told, text, body, who):
    assert told("joined", text) == {(name, body) for name in who}
