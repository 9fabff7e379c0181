"""Part files: what a run has done so far, safe against a kill at any moment.

Beside `report.csv` stands `report.csv.parts/` with one file a chunk, each written
under a temporary name, flushed and renamed, so that a part is there whole or not
at all. The finished report is put together from the parts and renamed into place.
"""

from __future__ import annotations

import fcntl
import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from claims.batch.chunks import Chunk
from claims.errors import BatchError
from claims.report.writing import write_chunks

__all__ = ["PartStore"]

_MANIFEST = "manifest.json"
_LOCK = "lock"


@dataclass(slots=True)
class PartStore:
    """The part files of one report.

    Parameters
    ----------
    target : Path
        The report that will be written.
    settings : mapping of str to str
        Whatever the results depend on: format, options, table, model and tool versions. A run is
        resumed only with the same.
    """

    target: Path
    settings: Mapping[str, str]
    _lock: IO[str] | None = None

    @property
    def folder(self) -> Path:
        """Where the parts stand."""
        return self.target.with_name(self.target.name + ".parts")

    def open(self, *, resume: bool) -> None:
        """Start or resume.

        Raises
        ------
        BatchError
            When another process writes the same report, when an unfinished run stands there and
            `resume` is False, when there is none and it is True, or when its settings differ.
        """
        try:
            self.folder.mkdir(exist_ok=True)
            self._lock = (self.folder / _LOCK).open("a", encoding="utf-8")
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._release()
            raise BatchError(f"{self.target}: another process is writing this report") from None
        except OSError as fault:
            raise BatchError(f"{self.target}: cannot be written ({fault.strerror})") from None
        manifest = self.folder / _MANIFEST
        if manifest.exists():
            self._compare(json.loads(manifest.read_text(encoding="utf-8")), resume=resume)
        else:
            write_chunks(manifest, [json.dumps(dict(self.settings), indent=1, sort_keys=True)])

    def _compare(self, before: Mapping[str, str], *, resume: bool) -> None:
        if not resume:
            self.close()
            raise BatchError(
                f"{self.folder}: an unfinished run stands here: add --resume to go on, or remove the folder"
            )
        changed = sorted(key for key in self.settings if before.get(key) != self.settings[key])
        if changed:
            self.close()
            raise BatchError(
                f"{self.folder}: cannot resume, changed since: {', '.join(changed)}; remove the folder"
            )

    def _path(self, chunk: Chunk) -> Path:
        return self.folder / f"{chunk.index:08d}.part"

    def tally_of(self, chunk: Chunk) -> Mapping[str, int] | None:
        """Give the tally of a chunk that is done, None when it is not.

        Raises
        ------
        BatchError
            When the chunk was done for other inputs.
        """
        path = self._path(chunk)
        if not path.exists():
            return None
        with path.open("rb") as part:
            header: dict[str, object] = json.loads(part.readline())
        if header["digest"] != chunk.digest:
            raise BatchError(
                f"{self.folder}: cannot resume, the articles changed (chunk {chunk.index}); remove the folder"
            )
        tally = header["tally"]
        return tally if isinstance(tally, dict) else {}

    def put(self, chunk: Chunk, text: str, tally: Mapping[str, int]) -> None:
        """Store what a chunk gave, whole or not at all."""
        header = json.dumps({"digest": chunk.digest, "tally": dict(tally)}, sort_keys=True)
        write_chunks(self._path(chunk), [header + "\n", text])

    def finish(self, count: int, *, heading: str) -> None:
        """Put the report together from `count` parts, rename it into place and remove the parts."""
        write_chunks(self.target, self._whole(count, heading))
        shutil.rmtree(self.folder, ignore_errors=True)
        self.close()

    def _whole(self, count: int, heading: str) -> Iterator[str | bytes]:
        yield heading
        for index in range(count):
            with (self.folder / f"{index:08d}.part").open("rb") as part:
                part.readline()
                while block := part.read(1 << 20):
                    yield block

    def close(self) -> None:
        """Let go of the lock; what is done stays."""
        self._release()
        if self.folder.exists() and not (self.folder / _MANIFEST).exists():
            shutil.rmtree(self.folder, ignore_errors=True)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None
