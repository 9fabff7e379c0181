"""Long runs: chunks, worker processes that may die, part files that survive a kill."""

from claims.batch.chunks import Chunk, chunks_of
from claims.batch.parts import PartStore
from claims.batch.run import BatchOptions, Tally, check_chunks, run_batch
from claims.batch.supervisor import Supervisor

__all__ = [
    "BatchOptions",
    "Chunk",
    "PartStore",
    "Supervisor",
    "Tally",
    "check_chunks",
    "chunks_of",
    "run_batch",
]
