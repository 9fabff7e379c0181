"""Reports -> one HTML page, by Jinja2 with autoescaping and a strict content security policy."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from claims.report.gravity import GRAVITY
from claims.report.html.cards import SIGNS, Card, cards_of, css_name
from claims.report.html.marking import Piece, pieces_of
from claims.report.report import Report
from claims.types import Label

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["frame_html", "page_chunks", "page_html"]

_LONGEST_HEADLINE = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class _Count:
    """How many claims got a label."""

    label: Label
    css: str
    sign: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    """One article as the page shows it."""

    anchor: str
    report: Report
    pieces: tuple[Piece, ...]
    cards: tuple[Card, ...]

    @property
    def name(self) -> str:
        article, failure = self.report.article, self.report.failure
        return article.id if article else failure.article_id if failure else ""

    @property
    def title(self) -> str:
        """The article's title, else its headline if the text begins with one, else its id."""
        article = self.report.article
        if article is None:
            return self.name
        first, _, rest = article.text.strip().partition("\n")
        is_headline = bool(rest.strip()) and 0 < len(first) <= _LONGEST_HEADLINE
        return article.title or (first.strip() if is_headline else article.id)

    @property
    def notes(self) -> list[str]:
        """The report's notes, without the name of the article they stand under."""
        return [note.removeprefix(f"{self.name}: ") for note in self.report.notes]

    @property
    def problems(self) -> list[Card]:
        wrong = [card for card in self.cards if card.is_wrong]
        return sorted(wrong, key=lambda card: (GRAVITY[card.verdict.label], card.number))

    @property
    def counts(self) -> list[_Count]:
        return _counts(self.cards)

    @property
    def gravity(self) -> tuple[int, ...]:
        """Sorts the index: failures first, then the most refuted, then the most outdated claims."""
        numbers = [count.number for count in self.counts]
        return (self.report.failure is None, -numbers[0], -numbers[1])


def page_html(reports: Iterable[Report]) -> str:
    """Give the page for one report or many, an index on top when there are many."""
    sections = [_section(number, report) for number, report in enumerate(reports, start=1)]
    style = _file("report.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            sections=sections,
            index=sorted(sections, key=lambda section: section.gravity),
            totals=_counts([card for section in sections for card in section.cards]),
            style=style,
            style_digest=digest,
            css=css_name,
        )
    )


def page_chunks(reports: Iterable[Report]) -> Iterator[str]:
    """Give `page_html` as a stream of one chunk."""
    yield page_html(reports)


def frame_html(report: Report) -> str:
    """Give the page of one report in a sandboxed frame, as notebooks show it."""
    template = _environment().get_template("frame.html.j2")
    return template.render(page=page_html([report]), height=min(900, 320 + 120 * len(report)))


def _section(number: int, report: Report) -> _Section:
    anchor = f"a{number}"
    pieces = tuple(pieces_of(report.article, report.verdicts)) if report.article else ()
    return _Section(anchor=anchor, report=report, pieces=pieces, cards=cards_of(report, anchor))


def _counts(cards: Sequence[Card]) -> list[_Count]:
    labels = [card.verdict.label for card in cards]
    return [
        _Count(label=label, css=css_name(label), sign=SIGNS[label], number=labels.count(label))
        for label in GRAVITY
    ]


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
