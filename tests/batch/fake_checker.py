"""A checker without model or table: its verdicts are counted words, and some words break it."""

import os
import resource
import signal
import sys
import time
from pathlib import Path

from claims.batch import BatchOptions, run_batch
from claims.dates import parse_edtf
from claims.relations import Relation
from claims.report import Report
from claims.time_limits import untimed
from claims.types import Article, Claim, DateKind, Failure, Label, Slot, TimeExpression, Verdict


class FakeChecker:
    """Gives one verdict an article; `LOAD`, `KILL`, `HANG` and `CRASH` in a text do what they say."""

    def __init__(self, pause=0.0):
        self.pause = pause

    def check_many(self, articles):
        return [self._report(item) for item in articles]

    def _report(self, item):
        if isinstance(item, Failure):
            return Report(failure=item)
        if "LOAD" in item.text:
            with untimed():
                time.sleep(0.6)
        if "KILL" in item.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if item.text.startswith("ONCE ") and not (seen := Path(item.text[5:])).exists():
            seen.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if "HANG" in item.text:
            time.sleep(60)
        if "SWALLOW" in item.text:
            _swallow_the_first_alarm()
        if "DEAF" in item.text:
            # Compiled code that hangs hears no alarm either.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
            time.sleep(60)
        if "CRASH" in item.text:
            raise ZeroDivisionError("a fault of ours")
        time.sleep(self.pause)
        claim = Claim(
            article_id=item.id,
            claim_id=f"{item.id}-1",
            relation=Relation.FOUNDED,
            subject=Slot(name=item.text),
            when=TimeExpression(interval=parse_edtf("1949"), kind=DateKind.ABSOLUTE),
        )
        return Report(article=item, verdicts=(Verdict(claim=claim, label=Label.SUPPORTED, confidence=0.9),))


def _swallow_the_first_alarm():
    try:
        time.sleep(60)
    except BaseException:
        time.sleep(60)


def articles(count):
    return [Article(id=f"a{n}", text=f'=text {n}\r, "quoted"') for n in range(count)]


def main():
    """Run a batch in a process of its own, so that a test can kill it."""
    target, count, pause, jobs = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])
    if len(sys.argv) > 5:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[5]), int(sys.argv[5])))
    options = BatchOptions(target=target, form="csv", jobs=jobs, resume=True)
    run_batch(articles(count), lambda: FakeChecker(pause), options)


if __name__ == "__main__":
    main()
