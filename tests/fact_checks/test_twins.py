"""False statements among true ones are caught, and nothing else is accused."""

import random

import pytest
from twin_kinds import KINDS
from twin_table import Ledger
from twins import judge, shares, twins


@pytest.fixture(scope="module")
def ledger():
    return Ledger()


def test_a_seed_gives_the_same_twins_again():
    first, second = (list(twins(7, len(KINDS))) for _ in range(2))
    assert [twin.text for twin in first] == [twin.text for twin in second]
    assert all(twin.text[twin.start : twin.end] == twin.change.sentence for twin in first)
    assert all(twin.text.count("\n\n") == 3 for twin in first)


def test_a_changed_year_is_the_year_of_no_row(ledger):
    dice = random.Random(3)
    for kind in (kind for kind in KINDS if kind.endswith("off") and not kind.startswith("founding")):
        for change in filter(None, (KINDS[kind](ledger, dice) for _ in range(40))):
            (who,) = (name for name in change.about if ":" in name)
            rows = [
                s for s in (*ledger.memberships, *ledger.tenures) if s.who == who and s.fact_id in change.rows
            ]
            assert rows
            assert not any(row.start.startswith(change.said or "-") for row in rows)


def test_who_never_joined_has_no_row_with_the_body(ledger):
    dice = random.Random(3)
    for change in filter(None, (KINDS["member: never joined"](ledger, dice) for _ in range(40))):
        (who,) = (name for name in change.about if ":" in name)
        body = next(
            s.where for s in ledger.memberships if s.fact_id in change.rows and s.where in ledger.clubs
        )
        assert not ledger.rows(who, body)


@pytest.mark.model
def test_nearly_every_changed_statement_is_caught_and_nothing_besides(checker):
    outcomes = list(judge(list(twins(2, len(KINDS) * 2, alone=True)), checker))
    known = [outcome for outcome in outcomes if outcome.twin.kind != "founding: founder"]
    assert sum(outcome.name == "caught" for outcome in known) > 0.85 * len(known)
    assert not any(outcome.name == "praised" for outcome in known)
    assert not any(outcome.accusations for outcome in outcomes)
    assert shares(outcomes)[-1].split()[1] == str(len(outcomes))
