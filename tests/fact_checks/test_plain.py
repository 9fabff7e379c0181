"""Plain statements are read, and none of them, all true, is accused."""

import pytest
from construction_facts import KINDS
from constructions import PUBLISHED
from plain import is_read, plain_texts
from plain_facts import INVENTED

from claims.types import Article

# What is left unread is listed by `python tests/fact_checks/plain.py`.
_MOST_UNREAD = 0.15


def test_a_seed_gives_the_same_texts_again():
    first, second = (list(plain_texts(7, 1)) for _ in range(2))
    assert first == second
    assert not any("{" in one.text for one in first)


def test_every_template_says_what_has_to_be_read_of_a_kind_of_fact():
    written = list(plain_texts(7, 1))
    assert {one.template.kind for one in written} <= {*KINDS, *INVENTED}
    assert all(one.codes and set(one.codes) <= set("FJLTEHK") for one in written)


@pytest.mark.model
def test_plain_statements_are_read_and_not_accused(checker):
    written = list(plain_texts(1, 1))
    articles = [Article(id=str(n), text=one.text, published=PUBLISHED) for n, one in enumerate(written)]
    reports = [list(report) for report in checker.check_many(articles)]
    unread = [one.text for one, told in zip(written, reports, strict=True) if not is_read(one, told)]
    accused = [v for told in reports for v in told if v.label.value in ("REFUTED", "OUTDATED")]
    assert len(unread) < _MOST_UNREAD * len(written), unread
    assert not accused
