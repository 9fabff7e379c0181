"""Facts of the table inside constructions that hold another date or body are not accused."""

import pytest
from construction_facts import KINDS
from constructions import PUBLISHED, constructions, said

from claims.types import Article

# Of one text in four; what is left is listed by `python tests/fact_checks/constructions.py`.
_MOST = 4


def test_a_seed_gives_the_same_texts_again():
    first, second = (list(said(7, 1)) for _ in range(2))
    assert first == second
    assert len(first) == len(constructions())
    assert not any("{" in one.text for one in first)


def test_every_construction_is_of_a_kind_of_fact_and_holds_its_subject():
    assert {one.kind for one in constructions()} == set(KINDS)
    assert all({"S", "Sp", "O", "F"} & one.slots for one in constructions())


@pytest.mark.model
def test_what_stands_beside_a_fact_is_not_held_against_it(checker):
    written = list(said(1, 1))[::4]
    articles = [Article(id=str(n), text=one.text, published=PUBLISHED) for n, one in enumerate(written)]
    verdicts = [verdict for report in checker.check_many(articles) for verdict in report]
    accused = [v for v in verdicts if v.label.value in ("REFUTED", "OUTDATED")]
    assert len(verdicts) > 0.7 * len(written)
    assert len(accused) <= _MOST
