"""What a worker needs to build its checker: a few words, sent once; never the checker itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from claims.checker import Checker

__all__ = ["LOCK", "Recipe"]

# A pipeline remembers words as it reads; an engine may run several tasks of one process at once.
LOCK = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a worker process makes its checker.

    Parameters
    ----------
    tables : tuple of str
        Folders laid over the bundled table, as the worker finds them.
    default_table : bool
        Whether the bundled table lies under them.
    seconds_each : float or None
        Time limit of one article.
    """

    tables: tuple[str, ...] = ()
    default_table: bool = True
    seconds_each: float | None = None

    def checker(self) -> Checker:
        """Give this process's checker, made on first use: table and models are loaded once a worker."""
        return _checker(self.tables, self.default_table)


@lru_cache(maxsize=1)
def _checker(tables: tuple[str, ...], default_table: bool) -> Checker:
    return Checker(list(tables) or None, default_table=default_table)
