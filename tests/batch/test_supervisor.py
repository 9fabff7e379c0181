"""Workers die, the run goes on."""

import contextlib
import os
import signal
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from fake_checker import FakeChecker, articles
from threadpoolctl import threadpool_info, threadpool_limits

from claims import Checker
from claims.batch import Supervisor, chunks_of
from claims.batch import supervisor as supervision
from claims.batch.isolation import check_isolated
from claims.batch.trades import ARTICLES
from claims.errors import ModelError
from claims.extraction import pipeline
from claims.report.columns import COLUMNS, row_of_record
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
    inputs = [*articles(6), Article(id="bad", text=word), *articles(2)]
    reports = _checked(inputs, seconds=0.2)
    assert _names(reports) == [article.id for article in inputs]
    assert [(r.failure.article_id, r.failure.error) for r in reports if r.failure] == [("bad", error)]


def _threads(_tool, items):
    return [max(pool["num_threads"] for pool in threadpool_info()) for _ in items]


def test_workers_leave_the_cores_to_each_other():
    trade = replace(ARTICLES, work=_threads)
    with threadpool_limits(limits=3):
        supervisor = Supervisor(lambda: np.ones(2), 2, 5.0, trade=trade)
        found = [threads for _, each in supervisor.run(chunks_of(articles(4))) for threads in each]
    assert found == [1] * 4


def test_an_alarm_that_compiled_code_swallows_comes_again():
    (report,) = _checked([Article(id="bad", text="SWALLOW")], seconds=0.2)
    assert report.failure.error == "TimeLimit"


def test_a_worker_that_hears_no_alarm_is_killed(monkeypatch):
    monkeypatch.setattr(supervision, "_GRACE_SECONDS", 0.5)
    monkeypatch.setattr(supervision, "_LOADING_SECONDS", 0.0)
    reports = _checked([*articles(5), Article(id="bad", text="DEAF")], seconds=0.2)
    assert [report.failure.error for report in reports if report.failure] == ["TimeLimit"]


def test_a_new_worker_is_given_time_to_load(monkeypatch):
    monkeypatch.setattr(supervision, "_GRACE_SECONDS", 0.1)
    monkeypatch.setattr(supervision, "_LOADING_SECONDS", 30.0)
    inputs = [Article(id="first", text="LOAD")]
    assert [report.article for report in _checked(inputs, jobs=1, seconds=0.2)] == inputs


def test_loading_models_does_not_count_against_an_article():
    inputs = [Article(id="first", text="LOAD"), Article(id="bad", text="LOAD and HANG")]
    good, bad = _checked(inputs, jobs=1, seconds=0.2)
    assert good.article == inputs[0]
    assert bad.failure.error == "TimeLimit"


@pytest.mark.model
def test_the_pipeline_is_loaded_with_the_clock_stopped(monkeypatch):
    load, left = pipeline._load, []

    def watched(package, vectors):
        left.append(signal.getitimer(signal.ITIMER_REAL)[0])
        return load(package, vectors)

    monkeypatch.setattr(pipeline, "_load", watched)
    article = Article(id="a", text="NATO was founded in 1949.")
    (report,) = check_isolated(Checker(), [article], seconds_each=60.0)
    assert left == [0.0]
    assert report.failure is None
    assert len(report) == 1


@pytest.mark.parametrize("part", ["_judge", "_notes"])
def test_a_fault_of_ours_never_becomes_a_label(monkeypatch, part):
    def broken(self, *given):
        raise ZeroDivisionError("a fault of ours")

    monkeypatch.setattr(Checker, part, broken)
    (report,) = check_isolated(Checker(), [Article(id="a", text="We waited.")], seconds_each=60.0)
    (row,) = (row_of_record(record) for record in report.records())
    told = dict(zip(COLUMNS, row, strict=True))
    assert (told["article_id"], told["label"]) == ("a", "")
    assert told["error"] == "ZeroDivisionError: a: a fault of ours"
    assert len(report) == 0


def test_a_fault_of_the_installation_ends_the_run_and_is_no_articles_error():
    def broken():
        raise ModelError("no model")

    with pytest.raises(ModelError, match="no model"):
        list(Supervisor(broken, 2, 1.0).run(chunks_of(articles(3))))


def test_twenty_of_twenty_killed_workers_are_replaced(tmp_path):
    # Each of these kills its worker the first time it is read, as the kernel does when memory is short.
    deadly = [Article(id=f"d{n}", text=f"ONCE {tmp_path / str(n)}") for n in range(20)]
    inputs = [item for pair in zip(deadly, articles(20), strict=True) for item in pair]
    reports = _checked(inputs, pause=0.001)
    assert len(list(tmp_path.iterdir())) == 20
    assert [report.article for report in reports] == inputs


def test_workers_killed_from_outside_at_any_moment_are_replaced():
    supervisor = Supervisor(lambda: FakeChecker(0.01), 2, 5.0)
    inputs = articles(120)
    killed = set()

    def kill_workers():
        while running.is_set():
            time.sleep(0.02)
            for worker in list(supervisor._workers):
                # Each chunk once: an article that loses its worker three times is taken for the culprit.
                task = worker.task
                if task is not None and len(task.inputs) > 1 and task.chunk not in killed:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(worker.process.pid, signal.SIGKILL)
                    killed.add(task.chunk)

    running = threading.Event()
    running.set()
    killer = threading.Thread(target=kill_workers)
    killer.start()
    reports = [report for _, found in supervisor.run(chunks_of(inputs)) for report in found]
    running.clear()
    killer.join()
    assert killed
    assert [report.article for report in reports] == inputs


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


def test_a_worker_goes_on_while_its_results_are_looked_at():
    supervisor = Supervisor(FakeChecker, 1, 5.0)
    run = supervisor.run(chunks_of(articles(60)))
    next(run)
    (worker,) = supervisor._workers
    assert worker.task is not None
    run.close()


def test_a_worker_that_reads_nothing_keeps_nobody_waiting(tmp_path, monkeypatch):
    monkeypatch.setattr(supervision, "_GRACE_SECONDS", 0.3)
    monkeypatch.setattr(supervision, "_LOADING_SECONDS", 0.2)

    def make():
        if not (stopped := tmp_path / "stopped").exists():
            stopped.touch()
            os.kill(os.getpid(), signal.SIGSTOP)
        return FakeChecker()

    # More than a pipe holds: who sends it waits for its reader.
    inputs = [Article(id="long", text="word " * 1_000_000)]
    (report,) = _checked(inputs, jobs=1, seconds=60.0)
    assert report.article == inputs[0]
    begun = time.monotonic()
    supervisor = Supervisor(make, 1, 60.0)
    ((_, (report,)),) = supervisor.run(chunks_of(inputs))
    assert report.article == inputs[0]
    assert time.monotonic() - begun < 30
