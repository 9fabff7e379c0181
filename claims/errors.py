"""The error tree.

::

    ClaimsError
    ├── ArticleError (ValueError)          an article cannot be read or is not text
    ├── DateError (ValueError)             an EDTF string or a date is malformed
    ├── ReferenceTableError (ValueError)   a reference table has faults; `.faults` lists them all
    ├── ModelError (ValueError)            a stored model is damaged or made for other features
    ├── PipelineError (RuntimeError)       no usable spaCy pipeline
    ├── ClaimRecordError (ValueError)      a structured claim given to `verify` is malformed
    └── BatchError (RuntimeError)          a batch cannot be started, resumed or written

A message says what is wrong, where (file, row, column, value), what was
expected and what to do. An error never becomes a verdict.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = [
    "ArticleError",
    "BatchError",
    "ClaimRecordError",
    "ClaimsError",
    "DateError",
    "ModelError",
    "PipelineError",
    "ReferenceTableError",
]


class ClaimsError(Exception):
    """Base of everything this package raises on purpose."""


class ArticleError(ClaimsError, ValueError):
    """An article cannot be read, decoded or is not text."""


class DateError(ClaimsError, ValueError):
    """An EDTF string or a calendar date is malformed or impossible."""


class ReferenceTableError(ClaimsError, ValueError):
    """A reference table has faults.

    Parameters
    ----------
    message : str
        Summary shown to the user.
    faults : sequence of str
        Every fault found, one line each, with file, line, column, value and remedy.
    """

    def __init__(self, message: str, faults: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


class ModelError(ClaimsError, ValueError):
    """A stored model is damaged, or was made for other features or data."""


class PipelineError(ClaimsError, RuntimeError):
    """No usable spaCy pipeline is installed, or the one given lacks components."""


class ClaimRecordError(ClaimsError, ValueError):
    """A structured claim given to `claims verify` is malformed."""


class BatchError(ClaimsError, RuntimeError):
    """A batch cannot be started, resumed or written."""
