"""The frames of a run, checked on a Dask cluster: one that exists, or workers on this machine."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import distributed as dask

from claims.distributed.frames import check_frames
from claims.distributed.recipe import Recipe
from claims.errors import BatchError

if TYPE_CHECKING:
    import pandas as pd
    from distributed import Client, Worker

__all__ = ["check_on_dask", "client_of"]

# Frames under way for each worker: enough that none waits, few enough that memory stays flat.
_AHEAD = 3
_NAME = "claims-tables"


class _Tables(dask.WorkerPlugin):
    """A worker plugin: the folders of the tables travel once to each worker, restarted ones included."""

    name = _NAME
    idempotent = True

    def __init__(self, folders: Iterable[str]) -> None:
        self.files = [
            {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir()) if path.is_file()}
            for folder in folders
        ]

    def setup(self, worker: Worker) -> None:
        for number, files in enumerate(self.files):
            folder = _folder(worker, number)
            folder.mkdir(parents=True, exist_ok=True)
            for name, content in files.items():
                (folder / name).write_bytes(content)


def _folder(worker: Worker, number: int) -> Path:
    return Path(worker.local_directory) / _NAME / str(number)


def _check(frame: pd.DataFrame, recipe: Recipe) -> pd.DataFrame:
    """Run on a worker: check one frame with the tables that came with the plugin."""

    import pandas as pd

    worker = dask.get_worker()
    tables = tuple(str(_folder(worker, number)) for number in range(len(recipe.tables)))
    return pd.concat(check_frames([frame], recipe=replace(recipe, tables=tables)), ignore_index=True)


@contextmanager
def client_of(address: str, workers: int) -> Iterator[Client]:
    """Give a client of the scheduler at an address; without one, of worker processes on this machine."""
    make_cluster, make_client = cast("Any", dask.LocalCluster), cast("Any", dask.Client)
    with ExitStack() as stack:
        cluster: Any = address or stack.enter_context(
            make_cluster(
                n_workers=workers, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
            )
        )
        yield stack.enter_context(make_client(cluster))


def check_on_dask(
    frames: Iterable[pd.DataFrame], client: Client, *, recipe: Recipe | None = None
) -> Iterator[pd.DataFrame]:
    """Check frames of articles on a cluster, results in order; a worker that dies costs its frame's time.

    Parameters
    ----------
    frames : iterable of DataFrame
        As `check_frames` takes them; read only a little ahead of the workers.
    client : distributed.Client
        Of a cluster that has this package installed.
    recipe : Recipe, optional
        Its tables are folders here; they are copied to every worker once.

    Raises
    ------
    BatchError
        When a frame killed several workers in a row.
    """
    recipe = recipe or Recipe()
    client.register_plugin(_Tables(recipe.tables))
    stream, waiting = iter(frames), deque[Any]()
    while True:
        room = _AHEAD * max(1, len(client.scheduler_info()["workers"]))
        while len(waiting) < room and (frame := next(stream, None)) is not None:
            waiting.append(client.submit(_check, frame, recipe, pure=False))
        if not waiting:
            return
        yield _outcome(waiting.popleft())


def _outcome(future: Any) -> pd.DataFrame:
    try:
        frame: pd.DataFrame = future.result()
    except dask.KilledWorker as fault:
        raise BatchError(
            f"some articles ended several workers in a row ({fault}): "
            "run them with `--engine local`, which finds the one to blame"
        ) from None
    return frame
