"""The repeatable builder of `datasets/reference` from raw sources."""

from claims.curation.build import build
from claims.curation.draft import Draft
from claims.curation.writing import write_folder

__all__ = ["Draft", "build", "write_folder"]
