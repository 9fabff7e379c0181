"""Several people who take several offices at once, and feats of those who have one."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt and Tom Ray were elected chair and treasurer of the Elm Union respectively.",
        "Ann Holt and Tom Ray were elected chair and treasurer of the Elm Union.",
        "Ann Holt and Tom Ray became chair and treasurer, respectively, of the Elm Union.",
    ],
)
def test_each_takes_his_own_office(entered, text):
    assert entered(text) == {("Ann Holt", "chair"), ("Tom Ray", "treasurer")}


def test_both_may_have_both(entered):
    text = "Ann Holt and Tom Ray were both elected chair and treasurer of the Elm Union."
    assert len(entered(text)) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt became the first sitting president of Malawi to publish a novel.",
        "Ann Holt became the youngest president of Malawi to win a medal.",
        "Ann Holt is the first leader of the Elm Union to win an election since 1990.",
    ],
)
def test_a_feat_in_office_is_no_entry(entered, text):
    assert not entered(text)


def test_a_first_holder_enters(entered):
    text = "Ann Holt became the youngest president of Malawi in 1999."
    assert entered(text) == {("Ann Holt", "president")}
