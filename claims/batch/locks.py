"""One writer at a time: a lock that ends with the process that took it."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock_bytes(file: IO[str]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock_bytes(file: IO[str]) -> None:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


__all__ = ["FileLock"]

# Windows removes no file that is open, which is also why nobody can remove it from under another there.
_KEEPS_OPEN_FILES = sys.platform == "win32"
# What this process holds; a record lock keeps only other processes away.
_HELD: dict[Path, FileLock] = {}
# Systems differ in what they say of a lock that another process holds.
_TAKEN = (errno.EACCES, errno.EAGAIN)


@dataclass(slots=True, eq=False)
class FileLock:
    """A lock on a file, made when it is missing.

    It is a record lock: unlike one on the open file it is not inherited by forked workers, who may live
    on for a while when the process that started them is killed.

    Parameters
    ----------
    place : Path
        The file.
    """

    place: Path
    _file: IO[str] | None = field(default=None, init=False)
    _key: Path | None = field(default=None, init=False)

    def take(self) -> bool:
        """Take the lock; False when another process, or a lock of this one, holds it.

        Raises
        ------
        OSError
            When the file cannot be written.
        """
        key = self.place.resolve()
        # Opening and closing the file once more would let go of the lock this process holds.
        if key in _HELD or _HELD.setdefault(key, self) is not self:
            return False
        self._key = key
        try:
            self._file = self.place.open("a", encoding="utf-8")
            if self._lock_open_file(self._file):
                return True
        except BaseException:
            self.release()
            raise
        self.release()
        return False

    def _lock_open_file(self, file: IO[str]) -> bool:
        try:
            _lock_bytes(file)
        except OSError as fault:
            if fault.errno in _TAKEN:
                return False
            raise
        # Who held it may have ended and removed the file after it was opened here.
        return self.place.exists() and os.path.samestat(os.fstat(file.fileno()), self.place.stat())

    @property
    def is_held(self) -> bool:
        """Whether the lock is taken."""
        return self._file is not None

    def remove(self) -> None:
        """Remove the file and let go of the lock.

        Raises
        ------
        OSError
            When the file is not there, or another process has taken it since.
        """
        if _KEEPS_OPEN_FILES:
            self.release()
        try:
            self.place.unlink()
        finally:
            self.release()

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._key is not None:
            del _HELD[self._key]
            self._key = None
