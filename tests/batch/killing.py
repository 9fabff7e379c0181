"""Kills a run again and again, at random moments, and looks at what each kill left."""

import os
import random
import signal
import time
import warnings
from collections import Counter

from fake_checker import FakeChecker, articles

from claims.batch import BatchOptions, run_batch

# 200 articles of a millisecond each, two workers: a run takes a fifth of a second.
_ARTICLES, _PAUSE, _JOBS = 200, 0.001, 2
_LONGEST = 0.3


def _start(target):
    """Start a run, or go on with one, in a child of its own; forked, so that it costs no imports."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        fault = 1
        try:
            options = BatchOptions(target=target, form="csv", jobs=_JOBS, resume=True)
            run_batch(articles(_ARTICLES), lambda: FakeChecker(_PAUSE), options)
            fault = 0
        finally:
            os._exit(fault)
    return child


def undisturbed(target):
    """Give the bytes of a run that nobody kills."""
    run_batch(articles(_ARTICLES), FakeChecker, BatchOptions(target=target, form="csv"))
    return target.read_bytes()


def kill_and_resume(folder, kills, seed=7):
    """Kill a run at random moments and go on with it, until so many kills have struck.

    Returns what was seen: kills, runs that came to their end, reports that were `wrong` (not the bytes of
    an undisturbed run), runs that could not go on (`refused`) and files that should not be there (`left`).
    """
    rng = random.Random(seed)
    whole = undisturbed(folder / "whole.csv")
    target = folder / "killed" / "r.csv"
    target.parent.mkdir()
    seen = Counter(kills=0, ended=0, wrong=0, refused=0, left=0)
    while True:
        child = _start(target)
        if seen["kills"] < kills:
            time.sleep(rng.uniform(0.0, _LONGEST))
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        seen["kills"] += os.WIFSIGNALED(status)
        seen["refused"] += os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0
        seen["left"] += not {path.name for path in target.parent.iterdir()} <= {"r.csv", "r.csv.parts"}
        if target.exists():
            seen["ended"] += 1
            seen["wrong"] += target.read_bytes() != whole
            seen["left"] += os.WIFEXITED(status) and len(list(target.parent.iterdir())) > 1
            target.unlink()
            if seen["kills"] >= kills and os.WIFEXITED(status):
                return seen
