"""A checker mapped over an engine that exists already: frames of articles in, frames of verdicts out."""

from claims.distributed.frames import (
    ARTICLE_COLUMNS,
    SPARK_SCHEMA,
    VERDICT_COLUMNS,
    article_frames,
    check_frames,
    records_of,
)
from claims.distributed.recipe import Recipe

__all__ = [
    "ARTICLE_COLUMNS",
    "SPARK_SCHEMA",
    "VERDICT_COLUMNS",
    "Recipe",
    "article_frames",
    "check_frames",
    "records_of",
]
