"""Seats of power whose letters only look right stop nothing."""

import pytest

from claims.extraction.extractor import Extractor
from claims.types import Article


@pytest.mark.model
@pytest.mark.parametrize(
    ("seat", "is_seat"), [("Downing Street", True), ("Downıng Street", False), ("Downing ſtreet", False)]
)
def test_letters_that_look_alike_are_no_seat_and_no_fault(nlp, table, seat, is_seat):
    text = f"Anna Holm moved into {seat} in 2009."
    found = Extractor(nlp=nlp, table=table).extract(Article(id="a", text=text))
    assert any(claim.object is not None and claim.object.text == seat for claim in found) is is_seat
