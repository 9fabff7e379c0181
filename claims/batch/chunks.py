"""A stream of articles cut into chunks that depend on nothing but the stream."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from claims.types import Article, Failure

__all__ = ["Chunk", "chunks_of"]

# Bounded by text, so that memory stays flat, and by count, so that a lost chunk costs little and
# no worker waits long for another's last one; some two hundred sentences fill the models' batches.
CHUNK_CHARACTERS = 100_000
CHUNK_ARTICLES = 25


Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk(Generic[Item]):
    """Some consecutive inputs of a run.

    Parameters
    ----------
    index : int
        Position in the run, from 0.
    inputs : tuple
        What is to be worked on, in order: articles, and failures to read them.
    """

    index: int
    inputs: tuple[Item, ...]

    @property
    def digest(self) -> str:
        """Digest of everything in the inputs that a result depends on."""
        state = hashlib.sha256()
        for item in self.inputs:
            # A lone surrogate cannot be encoded strictly, and must still give a stable digest.
            state.update(repr(item).encode("utf-8", errors="backslashreplace"))
        return state.hexdigest()[:32]


def chunks_of(stream: Iterable[Article | Failure]) -> Iterator[Chunk[Article | Failure]]:
    """Cut a stream into chunks of at most 25 articles or about 100,000 characters."""
    inputs: list[Article | Failure] = []
    size = index = 0
    for item in stream:
        inputs.append(item)
        size += len(item.text) if isinstance(item, Article) else 0
        if size >= CHUNK_CHARACTERS or len(inputs) >= CHUNK_ARTICLES:
            yield Chunk(index=index, inputs=tuple(inputs))
            inputs, size, index = [], 0, index + 1
    if inputs:
        yield Chunk(index=index, inputs=tuple(inputs))
