"""Bodies that only sentences without a trigger name, and that later ones speak of by a noun or "it"."""

import pytest

pytestmark = pytest.mark.model

_LEAD = "It rained all night. Most shops by the river stayed shut until noon. "


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Elm Valley Festival drew a crowd. Nobody was hurt. The festival was founded in 1968.",
         "Elm Valley Festival"),
        ("The Wend Gazette will print no more. Readers sent flowers. The paper was established in 1871.",
         "Wend Gazette"),
        ("At Poole Girls' School exams began. Parents waited. The school was founded in 1889.",
         "Poole Girls' School"),
        ("Singers of the Ost Choral Society marched. It was cold. The choir was formed in 1946.",
         "Ost Choral Society"),
        ("The Wend Trust gave away a million. Half went to clinics. It was set up in 1957 by a widow.",
         "Wend Trust"),
        ("Brack & Sons, the Dorset brewery, is for sale. Prices fell. The brewery was founded in 1842.",
         "Brack & Sons"),
    ],
)  # fmt: skip
def test_what_was_founded_is_named_sentences_before(told, text, body):
    assert told("founded", _LEAD + text) == {(body, "-")}


def test_a_noun_tells_whose_officer_speaks(told):
    text = "The Wend Landlords Association wrote to tenants on Monday. Many were angry. "
    text += "Ida Holt, chief executive of the association, said that rents would rise."
    assert told("holds_office", _LEAD + text) == {("Ida Holt", "Wend Landlords Association")}


def test_a_half_is_nobodys_name(told):
    text = "The Wend Trust gave away a million. Half went to clinics. It was set up in 1957."
    assert ("Half", "-") not in told("founded", text)
