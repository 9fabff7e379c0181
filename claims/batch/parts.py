"""Part files: what a run has done so far, safe against a kill at any moment.

Beside `report.csv` stands `report.csv.parts/` with one file a chunk, each written
under a temporary name, flushed and renamed, so that a part is there whole or not
at all. The finished report is put together inside that folder and renamed into
place: however a run ends, beside the report nothing else is left behind.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claims.batch.chunks import Chunk
from claims.batch.locks import FileLock
from claims.errors import BatchError
from claims.report.writing import encode, write_chunks

__all__ = ["PartStore"]

_MANIFEST = "manifest.json"
_LOCK = "lock"
_REPORT = "report"
_BLOCK = 1 << 20


@dataclass(slots=True)
class PartStore:
    """The part files of one report.

    Parameters
    ----------
    target : Path
        The report that will be written.
    settings : mapping of str to str
        Whatever the results depend on: inputs, format, options, table, model and tool versions.
        A run is resumed only with the same.
    """

    target: Path
    settings: Mapping[str, str]
    _lock: FileLock = field(init=False)

    def __post_init__(self) -> None:
        self._lock = FileLock(self.folder / _LOCK)

    @property
    def folder(self) -> Path:
        """Where the parts stand."""
        return self.target.with_name(self.target.name + ".parts")

    def open(self, *, resume: bool) -> None:
        """Start, or with `resume` go on with what an unfinished run has done, if there is one.

        Raises
        ------
        BatchError
            When the report cannot be written there, another process writes it, an unfinished run
            stands there and `resume` is False, or its settings differ.
        """
        if self.target.is_dir():
            raise BatchError(f"{self.target}: cannot be written (it is a folder)")
        self._take_lock()
        try:
            before = self._manifest()
            if before is None:
                self._begin()
            else:
                self._compare(before, resume=resume)
        except OSError as fault:
            self._lock.release()
            raise BatchError(f"{self.folder}: cannot be written ({fault.strerror})") from None
        except BaseException:
            self._lock.release()
            raise

    def _take_lock(self) -> None:
        try:
            self.folder.mkdir(exist_ok=True)
            is_ours = self._lock.take()
        except OSError as fault:
            raise BatchError(f"{self.target}: cannot be written ({fault.strerror})") from None
        if not is_ours:
            raise BatchError(f"{self.target}: another process is writing this report")

    def _manifest(self) -> Mapping[str, Any] | None:
        path = self.folder / _MANIFEST
        if not path.exists():
            return None
        try:
            before: Mapping[str, Any] = dict(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            raise BatchError(f"{path}: is damaged; remove the folder and start again") from None
        return before

    def _begin(self) -> None:
        # Parts without a manifest are what a run left that was killed while it tidied up.
        self._clear()
        write_chunks(self.folder / _MANIFEST, [json.dumps(dict(self.settings), indent=1, sort_keys=True)])

    def _compare(self, before: Mapping[str, Any], *, resume: bool) -> None:
        if not resume:
            raise BatchError(
                f"{self.folder}: an unfinished run stands here: add --resume to go on, or remove the folder"
            )
        names = sorted({*before, *self.settings})
        changed = [name for name in names if before.get(name) != self.settings.get(name)]
        if changed:
            raise BatchError(
                f"{self.folder}: cannot resume, changed since: {', '.join(changed)}; remove the folder"
            )

    def _path(self, chunk: Chunk[Any]) -> Path:
        return self.folder / f"{chunk.index:08d}.part"

    def tally_of(self, chunk: Chunk[Any]) -> Mapping[str, int] | None:
        """Give the tally of a chunk that is done, None when it is not or its part is damaged.

        Raises
        ------
        BatchError
            When the chunk was done for other inputs.
        """
        try:
            with self._path(chunk).open("rb") as part:
                told = part.readline().strip().decode("ascii")
                if told != hashlib.file_digest(part, "sha256").hexdigest():
                    return None
                part.seek(len(told) + 1)
                header: dict[str, Any] = json.loads(part.readline())
        except (OSError, ValueError):
            return None
        if header["inputs"] != chunk.digest:
            raise BatchError(
                f"{self.folder}: cannot resume, the articles changed (chunk {chunk.index}); remove the folder"
            )
        tally: dict[str, int] = header["tally"]
        return tally

    def put(self, chunk: Chunk[Any], text: str, tally: Mapping[str, int]) -> None:
        """Store what a chunk gave, whole or not at all."""
        header = {"inputs": chunk.digest, "tally": dict(tally)}
        content = encode(json.dumps(header, sort_keys=True) + "\n" + text)
        self._write(self._path(chunk), [hashlib.sha256(content).hexdigest() + "\n", content])

    def _write(self, path: Path, chunks: Iterable[str | bytes]) -> None:
        try:
            write_chunks(path, chunks)
        except BatchError as fault:
            kept = f"; what is done is kept in {self.folder}: --resume goes on" if self._is_begun else ""
            raise BatchError(f"{fault}{kept}") from None

    def finish(self, count: int, *, heading: str) -> None:
        """Put the report together from `count` parts, rename it into place and remove the parts."""
        whole = self.folder / _REPORT
        self._write(whole, self._whole(count, heading))
        try:
            os.replace(whole, self.target)
        except OSError as fault:
            raise BatchError(f"{self.target}: cannot be written ({fault.strerror})") from None
        self._remove()
        self._lock.release()

    def _whole(self, count: int, heading: str) -> Iterator[str | bytes]:
        yield heading
        for index in range(count):
            with (self.folder / f"{index:08d}.part").open("rb") as part:
                part.readline()  # the digest of what follows
                part.readline()  # inputs and tally
                while block := part.read(_BLOCK):
                    yield block

    def close(self) -> None:
        """Let go of the lock; what is done stays, and a folder in which nothing is done goes."""
        if self._lock.is_held and self.folder.exists() and not self._is_begun:
            self._remove()
        self._lock.release()

    @property
    def _is_begun(self) -> bool:
        return any(self.folder.glob("*.part"))

    def _remove(self) -> None:
        """Remove the folder, the lock last: whoever starts meanwhile must not lose what he writes."""
        with contextlib.suppress(OSError):
            self._clear()
            self._lock.remove()
            self.folder.rmdir()

    def _clear(self) -> None:
        for left in self.folder.iterdir():
            if left.name != _LOCK:
                left.unlink(missing_ok=True)
