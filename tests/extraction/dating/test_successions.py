"""Days that one sentence tells of a leaving and the next leaves out."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model

BANK = "Tomas Brandt was chairman of Castell Bank. "


def dated(unweighed, text, subject):
    found = unweighed.extract(Article(id="x", text=text, published=date(2023, 3, 9)))
    taken = [c for c in found if c.relation.value in ("took_office", "joined") and c.subject.name == subject]
    assert taken, text
    return {(c.when.interval.edtf if c.when is not None else None, c.modality.value) for c in taken}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("He resigned on 3 May 2014. He was succeeded by Marta Keane.", "2014-05-03/.."),
        ("He left the bank in May 2014. Marta Keane took over from him.", "2014-05/.."),
        ("He was dismissed last week. Marta Keane has replaced him as chairman.", "2023-03-05/.."),
        ("He will step down on 1 September. Marta Keane will succeed him.", "2023-09-01/.."),
        ("He resigned on 3 May 2014. He was succeeded by Marta Keane on 1 June 2014.", "2014-06-01"),
        ("He was chairman until 2014, and 70 in May. He was succeeded by Marta Keane.", None),
        ("After leaving in 2014 he opened a shop in May 2016. Marta Keane followed him as chairman.", None),
        ("He opened a branch on 3 May 2014. He was succeeded by Marta Keane.", None),
    ],
)
def test_who_follows_takes_office_from_the_day_of_the_leaving_on(unweighed, text, when):
    assert when in {told for told, _ in dated(unweighed, BANK + text, "Marta Keane")}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("He resigned on Monday. Marta Keane became chair the same day.", "2023-03-06"),
        ("He resigned on Monday. Marta Keane took over the next day.", "2023-03-07"),
        ("He resigned in 2014, it said on Monday. Two years later Marta Keane became chair.", "2016"),
    ],
)
def test_days_count_from_a_day_of_the_week_and_years_do_not(unweighed, text, when):
    assert when in {told for told, _ in dated(unweighed, BANK + text, "Marta Keane")}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In 2014 Marta Keane left the Green Party to join the Civic Renewal Party.", ("2014", "asserted")),
        ("In 2014 Marta Keane left Castell Bank to join the Civic Renewal Party.", ("2014", "asserted")),
        ("Marta Keane wants to leave the Green Party to join the Civic Renewal Party.", (None, "planned")),
        ("Marta Keane is leaving the Green Party to join the Civic Renewal Party.", (None, "planned")),
    ],
)
def test_who_has_left_one_body_to_join_another_has_joined_it_then(unweighed, sentence, told):
    assert told in dated(unweighed, sentence, "Marta Keane")
