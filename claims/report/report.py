"""The verdicts of one article, and the files people make of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from claims.report.cited import Cited
from claims.report.columns import COLUMNS, row_of_record
from claims.report.records import Record, failure_record, verdict_record
from claims.report.writing import csv_text, jsonl_text, write_text
from claims.types import Article, Failure, Label, Verdict

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Report"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Report:
    """What a check of one article found.

    Parameters
    ----------
    article : Article or None
        What was checked; None when it could not be read.
    verdicts : tuple of Verdict
        In the order of the text.
    notes : tuple of str
        What a reader should know: no publication date, a text that speaks of later years ...
    failure : Failure or None
        Why there are no verdicts, when the input failed.
    cited : Cited
        Names and sources of the rows the evidence consists of.
    """

    article: Article | None = None
    verdicts: tuple[Verdict, ...] = ()
    notes: tuple[str, ...] = ()
    failure: Failure | None = None
    cited: Cited = field(default_factory=Cited)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self.verdicts)

    def __len__(self) -> int:
        return len(self.verdicts)

    def __repr__(self) -> str:
        name = self.article.id if self.article else self.failure.article_id if self.failure else "no article"
        labels = [verdict.label.value for verdict in self.verdicts]
        counts = ", ".join(f"{labels.count(label)} {label}" for label in dict.fromkeys(labels))
        return f"Report({name!r}: {'failed' if self.failure else counts or 'no claims'})"

    def records(self) -> list[Record]:
        """Give the JSON records of the design, a failure as one error record."""
        if self.failure is not None:
            return [failure_record(self.failure)]
        return [verdict_record(verdict) for verdict in self.verdicts]

    def with_label(self, *labels: Label | str) -> tuple[Verdict, ...]:
        """Give the verdicts that carry one of the labels."""
        wanted = {Label(label) for label in labels}
        return tuple(verdict for verdict in self.verdicts if verdict.label in wanted)

    def to_csv(self, path: str | Path) -> None:
        """Write the CSV report of the design, header included, in one atomic step.

        Raises
        ------
        BatchError
            When the file cannot be written.
        """
        write_text(Path(path), csv_text(self.records()))

    def to_jsonl(self, path: str | Path) -> None:
        """Write one record a line, in one atomic step.

        Raises
        ------
        BatchError
            When the file cannot be written.
        """
        write_text(Path(path), jsonl_text(self.records()))

    def to_frame(self) -> pd.DataFrame:
        """Give a DataFrame of shape (n_claims, 37) with the CSV columns as strings, missing empty."""
        import pandas as pd

        rows: Sequence[list[str]] = [row_of_record(record) for record in self.records()]
        return pd.DataFrame(rows, columns=list(COLUMNS), dtype="str")

    def to_html(self, path: str | Path) -> None:
        """Write the report as one self-contained page, in one atomic step.

        Raises
        ------
        BatchError
            When the file cannot be written.
        """
        from claims.report.html import page_html

        write_text(Path(path), page_html([self]))

    def _repr_html_(self) -> str:
        """Show the page in a notebook, in a sandboxed frame."""
        from claims.report.html import frame_html

        return frame_html(self)
