"""What a page's first sentence says it is about, where a word may be said of a person and of a firm."""

import pytest

from claims.extraction.context.page_kind import page_kind


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Ann Holm", "Ann Holm (born 4 May 1950) is a Norlandic film producer.", "person"),
        ("Ann Holm", "Ann Holm is a Norlandic film producer.", None),
        ("Kolt Steel", "Kolt Steel is a producer of steel.", None),
        ("Kolt Steel", "Kolt Steel is a leader in software.", None),
        ("Kolt Steel", "Kolt Steel is a member of the Kolt Group.", None),
        ("Kolt & Sons", "Kolt & Sons is a publishing house.", "body"),
        ("Kolt House", "Kolt House is a house in Bergen.", "thing"),
    ],
)
def test_a_word_of_persons_and_firms_tells_neither(title, text, kind):
    assert page_kind(title, text) == kind
