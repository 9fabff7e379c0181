"""One writer at a time: a lock that ends with the process that took it."""

from __future__ import annotations

import fcntl
import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO

__all__ = ["FileLock"]

# What this process holds; a record lock keeps only other processes away.
_HELD: dict[Path, FileLock] = {}


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
    _file: IO[str] | None = None

    def take(self) -> bool:
        """Take the lock; False when another process, or another lock of this one, holds it.

        Raises
        ------
        OSError
            When the file cannot be written.
        """
        key = self.place.resolve()
        # Opening and closing the file once more would let go of the lock this process holds.
        if _HELD.setdefault(key, self) is not self:
            return False
        try:
            self._file = self.place.open("a", encoding="utf-8")
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Who held it may have ended and removed the file between the two lines above.
            if self.place.exists() and os.path.samestat(os.fstat(self._file.fileno()), self.place.stat()):
                return True
        except BlockingIOError:
            pass
        except BaseException:
            self.release()
            raise
        self.release()
        return False

    @property
    def is_held(self) -> bool:
        """Whether the lock is taken."""
        return self._file is not None

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        key = self.place.resolve()
        if _HELD.get(key) is self:
            del _HELD[key]
        if self._file is not None:
            self._file.close()
            self._file = None
