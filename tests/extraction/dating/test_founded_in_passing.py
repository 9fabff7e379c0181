"""What a relative clause says was founded has no date of the clause around it: it was there by then."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In 2022 the house was sold to the Elm Trust, which Ruth Amery founded.", None),
        ("She gave the money in 2022 to the Elm Trust, a charity that her father set up.", None),
        ("In 1998 she met Tom Ray, who founded the Elm Trust.", None),
        ("In 1998 Ida Holm was one of three women who founded the Elm Trust.", "1998"),
        ("In 1998 a meeting brought together ten women, who founded the Elm Trust.", "1998"),
        ("In 1998, when Ida Holm founded the Elm Trust, she was poor.", "1998"),
        ("It was in 1998 that Ida Holm founded the Elm Trust.", "1998"),
        ("In 1998 she met Tom Ray and founded the Elm Trust.", "1998"),
        ("In 2004 he left the Elm Trust, which Ida Holm founded in 1998.", "1998"),
    ],
)
def test_when_it_was_founded(checker, text, edtf):
    (when,) = [c.when for c in checker.extract(text) if c.relation.value == "founded"]
    assert (when and when.interval.edtf) == edtf
