"""The clock of a limit stands still in blocks that do not count, however they are nested."""

import signal
import time

import pytest

from claims.time_limits import TimeLimitExceeded, time_limit, untimed


def test_a_block_inside_another_does_not_start_the_clock_again():
    with time_limit(0.1), untimed():
        with untimed():
            pass
        time.sleep(1.3)


def _load_and_work():
    with untimed():
        time.sleep(0.3)
    time.sleep(5)


def test_the_clock_goes_on_afterwards():
    with pytest.raises(TimeLimitExceeded), time_limit(0.1):
        _load_and_work()


def test_without_a_limit_there_is_no_clock():
    with untimed():
        assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
