"""Findings as Markdown, for issues, pull requests and wikis."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claims.display import unsteered
from claims.explanations import claim_words, value_words
from claims.report.gravity import GRAVITY, gravest_first
from claims.report.report import Report
from claims.types import Verdict

__all__ = ["markdown_chunks", "plain"]

# Everything with a meaning in Markdown; "<" and "&" because renderers pass HTML through.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|<>&~$])")
# A mention or an issue number in an article must not notify or link anybody.
_REFERENCE = re.compile(r"(?<!\w)[@#](?=\w)")
_AUTOLINK = re.compile(r"\b(https?|ftp|mailto):|\bwww\.", re.IGNORECASE)


def markdown_chunks(reports: Iterable[Report]) -> Iterator[str]:
    """Give one section an article: a line of counts, then a table, the gravest verdicts first."""
    for report in reports:
        yield "\n".join(_lines(report)) + "\n\n"


def plain(text: str) -> str:
    r"""Give text that Markdown shows as it stands: no markup, no mention, no link, one line.

    Examples
    --------
    >>> plain("*NATO* | <b>@nato</b>")
    '\\*NATO\\* \\| \\<b\\>@\u200bnato\\</b\\>'
    """
    one_line = unsteered(" ".join(text.split()))
    quiet = _REFERENCE.sub(lambda found: found[0] + "\u200b", one_line)
    unlinked = _AUTOLINK.sub(lambda found: found[0] + "\u200b", quiet)
    return _SPECIAL.sub(r"\\\1", unlinked)


def _lines(report: Report) -> Iterator[str]:
    if report.failure is not None:
        yield f"### {plain(report.failure.article_id)}\n"
        yield f"**failed**: {plain(report.failure.detail)}"
        return
    title = (report.article.title or report.article.id) if report.article else "article"
    yield f"### {plain(title)}\n"
    labels = [verdict.label for verdict in report]
    counts = [f"{labels.count(label)} {label.value}" for label in GRAVITY if label in labels]
    yield (", ".join(counts) or "No claims found.") + "\n"
    if labels:
        yield "| label | claim | expected | sentence | why |"
        yield "| --- | --- | --- | --- | --- |"
    for verdict in gravest_first(report):
        yield _row(verdict)
    for note in report.notes:
        yield f"\n> {plain(note)}"


def _row(verdict: Verdict) -> str:
    label = f"**{verdict.label.value}**" if verdict.expected else verdict.label.value
    claim = verdict.claim
    cells = (claim_words(claim), value_words(verdict.expected or ""), claim.sentence, verdict.explanation)
    return f"| {label} {verdict.confidence:.2f} | " + " | ".join(plain(cell) for cell in cells) + " |"
