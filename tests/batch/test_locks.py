"""A lock holds until it is let go of, and a run that ends takes nothing from the next one."""

import errno
import fcntl
import importlib.util
import os
import sys
import warnings
from types import ModuleType

import pytest

from claims.batch import locks
from claims.batch.chunks import Chunk
from claims.batch.locks import FileLock
from claims.batch.parts import PartStore


def _is_free_for_others(place):
    """Tell whether another process could take a lock."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        locks._HELD.clear()
        os._exit(0 if FileLock(place).take() else 1)
    return os.waitpid(child, 0)[1] == 0


def test_a_lock_is_taken_once(tmp_path):
    place = tmp_path / "lock"
    lock, other = FileLock(place), FileLock(place)
    assert lock.take()
    assert not other.take()
    assert not lock.take()
    other.release()
    assert lock.is_held
    assert not _is_free_for_others(place)
    lock.release()
    assert _is_free_for_others(place)
    assert other.take()
    other.release()


def test_a_lock_is_let_go_of_wherever_the_process_stands_then(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lock = FileLock(tmp_path.relative_to(tmp_path) / "lock")
    assert lock.take()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    lock.release()
    again = FileLock(tmp_path / "lock")
    assert again.take()
    again.release()


def test_a_run_that_ends_takes_nothing_from_the_next(tmp_path, monkeypatch):
    removed = PartStore._remove

    def another_begins(store):
        removed(store)
        store.folder.mkdir()
        (store.folder / "manifest.json").write_text("{}", encoding="utf-8")

    monkeypatch.setattr(PartStore, "_remove", another_begins)
    store = PartStore(tmp_path / "r.csv", {})
    store.open(resume=False)
    store.put(Chunk(index=0, inputs=()), "row\n", {})
    store.finish(1, heading="head\n")
    store.close()
    assert (tmp_path / "r.csv").read_text(encoding="utf-8") == "head\nrow\n"
    assert (store.folder / "manifest.json").exists()


def _locking(number, mode, count):
    """Do what Windows does, with this system's lock: mode 2 fails at once where another process holds it."""
    assert (mode, count) == (2, 1)
    try:
        fcntl.lockf(number, fcntl.LOCK_EX | fcntl.LOCK_NB, count, 0, os.SEEK_CUR)
    except OSError:
        raise PermissionError(errno.EACCES, "Permission denied") from None


@pytest.fixture
def on_windows(monkeypatch):
    """The module as Windows imports it, where there is no `fcntl`."""
    system = ModuleType("msvcrt")
    system.LK_NBLCK, system.locking = 2, _locking
    monkeypatch.setitem(sys.modules, "msvcrt", system)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setattr(sys, "platform", "win32")
    spec = importlib.util.spec_from_file_location("locks_on_windows", locks.__file__)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "locks_on_windows", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(sys, "platform", "linux")
    return module


def test_without_record_locks_that_of_windows_is_taken(on_windows, tmp_path):
    place = tmp_path / "lock"
    lock, other = on_windows.FileLock(place), on_windows.FileLock(place)
    assert lock.take()
    assert not other.take()
    assert not _is_free_for_others(place)
    lock.remove()
    assert not place.exists()
    assert other.take()
    other.release()
    assert place.exists()
