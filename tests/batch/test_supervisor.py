"""Workers die, the run goes on."""

import os
import signal
import threading
import time

import pytest
from fake_checker import FakeChecker, articles

from claims.batch import Supervisor, chunks_of
from claims.types import Article


def _checked(inputs, *, jobs=2, seconds=5.0, pause=0.0):
    supervisor = Supervisor(lambda: FakeChecker(pause), jobs, seconds)
    return [report for _, reports in supervisor.run(chunks_of(inputs)) for report in reports]


def _names(reports):
    return [report.article.id if report.article else report.failure.article_id for report in reports]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_input_order(jobs):
    inputs = articles(220)
    assert _names(_checked(inputs, jobs=jobs)) == [article.id for article in inputs]


@pytest.mark.parametrize(
    ("word", "error"), [("KILL", "WorkerDied"), ("HANG", "TimeLimit"), ("CRASH", "ZeroDivisionError")]
)
def test_a_bad_article_costs_itself_alone(word, error):
    inputs = [*articles(30), Article(id="bad", text=word), *articles(5)]
    reports = _checked(inputs, seconds=0.2)
    assert _names(reports) == [article.id for article in inputs]
    assert [(r.failure.article_id, r.failure.error) for r in reports if r.failure] == [("bad", error)]


def test_a_worker_killed_from_outside_is_replaced():
    supervisor = Supervisor(lambda: FakeChecker(0.002), 2, 5.0)
    inputs = articles(300)

    def kill_some():
        for _ in range(3):
            time.sleep(0.1)
            workers = list(supervisor._workers)
            if workers:
                os.kill(workers[0].process.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill_some)
    killer.start()
    reports = [report for _, found in supervisor.run(chunks_of(inputs)) for report in found]
    killer.join()
    assert [report.article.id for report in reports] == [article.id for article in inputs]


def test_the_stream_is_read_only_a_little_ahead():
    taken = []

    def stream():
        for article in articles(2000):
            taken.append(article.id)
            yield article

    results = Supervisor(lambda: FakeChecker(), 1, None).run(chunks_of(stream()))
    next(results)
    assert len(taken) <= 300
    results.close()
