"""Reports -> one HTML page, by Jinja2 with autoescaping and a strict content security policy."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from claims.report.html.marking import GRAVITY, Piece, pieces_of
from claims.report.html.timeline import Timeline, timeline_of
from claims.report.report import Report
from claims.report.summary import summarize
from claims.types import Label, Verdict

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["frame_html", "page_chunks", "page_html"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """One claim as the page shows it."""

    number: int
    anchor: str
    verdict: Verdict
    summary: str
    timeline: Timeline | None

    @property
    def css(self) -> str:
        return _css(self.verdict.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    """One article as the page shows it."""

    anchor: str
    report: Report
    pieces: tuple[Piece, ...]
    cards: tuple[_Card, ...]

    @property
    def title(self) -> str:
        if self.report.failure is not None:
            return self.report.failure.article_id
        article = self.report.article
        return (article.title or article.id) if article else ""

    @property
    def problems(self) -> list[_Card]:
        wrong = [c for c in self.cards if c.verdict.label in (Label.REFUTED, Label.OUTDATED)]
        return sorted(wrong, key=lambda card: (GRAVITY[card.verdict.label], card.number))

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        labels = [card.verdict.label for card in self.cards]
        return [(label.value, _css(label), labels.count(label)) for label in GRAVITY]


def page_html(reports: Iterable[Report]) -> str:
    """Give the page for one report or many, an index on top when there are many."""
    sections = [_section(number, report) for number, report in enumerate(reports, start=1)]
    style = _file("report.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        _environment()
        .get_template("report.html.j2")
        .render(sections=sections, style=style, style_digest=digest, css=_css)
    )


def page_chunks(reports: Iterable[Report]) -> Iterator[str]:
    """Give `page_html` as a stream of one chunk."""
    yield page_html(reports)


def frame_html(report: Report) -> str:
    """Give the page of one report in a sandboxed frame, as notebooks show it."""
    template = _environment().get_template("frame.html.j2")
    return template.render(page=page_html([report]), height=min(900, 320 + 120 * len(report)))


def _css(label: Label | None) -> str:
    return label.value.lower().replace(" ", "-") if label else ""


def _section(number: int, report: Report) -> _Section:
    anchor = f"a{number}"
    cards = tuple(
        _Card(
            number=index,
            anchor=f"{anchor}-c{index}",
            verdict=verdict,
            summary=summarize(verdict.claim),
            timeline=timeline_of(verdict),
        )
        for index, verdict in enumerate(report, start=1)
    )
    pieces = tuple(pieces_of(report.article, report.verdicts)) if report.article else ()
    return _Section(anchor=anchor, report=report, pieces=pieces, cards=cards)


def _file(name: str) -> str:
    return files("claims.report.html").joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined

    names = ("report.html.j2", "frame.html.j2", "macros.html.j2")
    return Environment(
        loader=DictLoader({name: _file(name) for name in names}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
