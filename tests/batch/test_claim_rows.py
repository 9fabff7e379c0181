"""Rows of claims are verified the same by one process and by many, and a bad one costs itself alone."""

import json
import os
import signal
from functools import partial

import pytest

from claims.batch import claim_rows as room
from claims.batch.claim_rows import ERROR, Verifier, shared_out, verify_rows
from claims.errors import ReferenceTableError
from claims.relations import Relation
from claims.types import Label, Verdict


class WordChecker:
    """Supports every claim; `CRASH` and `KILL` as a subject do what they say."""

    def verify(self, claims, *, published=None):
        words = {claim.subject.name for claim in claims}
        if "CRASH" in words:
            raise ZeroDivisionError("a fault of ours")
        if "KILL" in words:
            os.kill(os.getpid(), signal.SIGKILL)
        if "TABLE" in words:
            raise ReferenceTableError("the table is damaged")
        together = {claim.article_id: [] for claim in claims}
        for claim in claims:
            together[claim.article_id].append(claim)
        # What the matching stage does: an article's other claims bear on each.
        return [
            Verdict(claim=claim, label=Label.SUPPORTED, confidence=1 / len(together[claim.article_id]))
            for claim in claims
        ]


def rows(count, **special):
    made = [
        (f"c:{n}", {"relation": "founded", "subject": f"Body {n}", "article_id": f"a{n // 3}"})
        for n in range(count)
    ]
    for place, subject in special.items():
        made[int(place[1:])][1]["subject"] = subject
    return made


def lines(made, *, jobs=1, form="jsonl"):
    make = partial(Verifier, checker=WordChecker(), form=form)
    return list(verify_rows(made, make, form=form, jobs=jobs))


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_lines_are_the_same_whatever_the_processes_and_the_size_of_batches(form, monkeypatch):
    made = [*rows(50), ("c:50", "not as many fields"), ("c:51", {"relation": "jioned", "subject": "x"})]
    expected = lines(made, form=form)
    assert [line.label for line in expected] == ["SUPPORTED"] * 50 + [ERROR] * 2
    for size in (1, 7, 1000):
        monkeypatch.setattr(room, "_ROWS", size)
        for jobs in (1, 2, 3):
            assert lines(made, form=form, jobs=jobs) == expected


def test_an_article_is_parted_only_where_it_is_endless(monkeypatch):
    monkeypatch.setattr(room, "_ROWS", 4)
    assert [len(chunk.inputs) for chunk in room._chunks(rows(12))] == [6, 6]
    monkeypatch.setattr(room, "_MOST_ROWS", 5)
    endless = [(f"c:{n}", {"article_id": "a"}) for n in range(12)]
    assert [len(chunk.inputs) for chunk in room._chunks(endless)] == [5, 5, 2]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_claim_that_breaks_the_checking_costs_itself_alone(jobs):
    found = lines(rows(12, n4="CRASH"), jobs=jobs)
    assert [place for place, line in enumerate(found) if line.label == ERROR] == [4]
    told = json.loads(found[4].text)
    assert (told["error"], told["detail"]) == ("ZeroDivisionError", "c:4: a fault of ours")
    assert json.loads(found[5].text)["relation"] == Relation.FOUNDED.value


def test_a_claim_that_kills_its_worker_costs_itself_alone():
    found = lines(rows(12, n4="KILL"), jobs=2)
    assert [place for place, line in enumerate(found) if line.label == ERROR] == [4]
    told = json.loads(found[4].text)
    assert told["detail"] == "c:4: ended its worker process, 3 times"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_damaged_table_ends_the_run(jobs):
    with pytest.raises(ReferenceTableError, match="damaged"):
        lines(rows(5, n2="TABLE"), jobs=jobs)


def test_few_rows_are_worth_one_process_and_many_one_a_core(monkeypatch):
    monkeypatch.setattr(room, "_FEW_ROWS", 5)
    for cores, worth in ((1, 1), (2, 2), (64, 4)):
        monkeypatch.setattr(room, "_cores", lambda cores=cores: cores)
        for count, wanted in ((0, 1), (5, 1), (6, worth)):
            given, jobs = shared_out(iter(rows(count)))
            assert (list(given), jobs) == (rows(count), wanted)


def test_the_cores_are_those_that_this_process_may_use(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3, 5, 6}, raising=False)
    assert room._cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    assert room._cores() == (os.cpu_count() or 1)
