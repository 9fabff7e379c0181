"""The article and stretches of its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claims.types.vocabulary import DateSource

__all__ = ["Article", "Failure", "Span"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the article's text, half-open code points."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Tell whether both share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text to read.

    Parameters
    ----------
    id : str
        The record's `id`, or the path as given.
    text : str
        What offsets refer to.
    title : str or None
        The record's own title; None when the headline, if any, is part of `text`.
    published : date or None
        Day of publication; None when unknown.
    published_from : DateSource
        Where `published` comes from.
    metadata_day : date or None
        Day of publication that the text's metadata gives, where another was given and went first.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: DateSource = DateSource.NONE
    metadata_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be read or checked; it takes the place of its results.

    Parameters
    ----------
    error : str
        Short name of what happened ("ArticleError", "TimeLimit").
    detail : str
        What a person needs to mend it.
    """

    article_id: str
    error: str
    detail: str
