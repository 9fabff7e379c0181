"""One claim as the page shows it: what the article says, what the table says, which row says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claims.explanations import Names, claim_words, fact_words, value_words
from claims.report.html.marking import Quote, place_of, quote_of
from claims.report.html.timeline import Timeline, timeline_of
from claims.report.report import Report
from claims.types import Fact, Label, Source, Verdict

__all__ = ["SIGNS", "Card", "Cite", "Row", "cards_of", "css_name"]

# A sign beside the word, for a glance without colour.
SIGNS = {
    Label.REFUTED: "✗",
    Label.OUTDATED: "↺",
    Label.NOT_ENOUGH_INFO: "?",
    Label.SUPPORTED: "✓",
}
_CHECKED = {"no": "not checked against a second source"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """A source by its title, with a link when its address is one that a browser may follow."""

    title: str
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the table in words."""

    fact_id: str
    words: str
    checked: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim with its verdict.

    Parameters
    ----------
    number : int
        Place in the article, from 1.
    anchor : str
        Id of the card in the page.
    said : str
        The claim in words, as it was understood.
    expected : str
        What the table has in place of what is wrong, in words; empty where nothing is.
    quote : Quote or None
        The sentence with the words that state the claim; None for a claim without a text.
    """

    number: int
    anchor: str
    verdict: Verdict
    said: str
    expected: str
    quote: Quote | None
    rows: tuple[Row, ...]
    timeline: Timeline | None

    @property
    def css(self) -> str:
        """Name of the label in the style sheet."""
        return css_name(self.verdict.label)

    @property
    def sign(self) -> str:
        """Sign of the label."""
        return SIGNS[self.verdict.label]

    @property
    def is_wrong(self) -> bool:
        """Whether a reader should see it first."""
        return self.verdict.label in (Label.REFUTED, Label.OUTDATED)

    @property
    def is_placed(self) -> bool:
        """Whether the text has a mark to go back to."""
        place = place_of(self.verdict)
        return place is not None and place.start < place.end

    @property
    def tags(self) -> tuple[str, ...]:
        """Error type, reason, modality and speaker, in words."""
        verdict, claim = self.verdict, self.verdict.claim
        found = [value.value for value in (verdict.error_type, verdict.reason) if value is not None]
        if claim.modality.value != "asserted" and verdict.reason != "not_asserted":
            found.append(claim.modality.value)
        return tuple(name.replace("_", " ") for name in found)


def css_name(label: Label | None) -> str:
    """Give the name of a label in the style sheet, empty for none."""
    return label.value.lower().replace(" ", "-") if label else ""


def cards_of(report: Report, anchor: str) -> tuple[Card, ...]:
    """Give the cards of a report, in the order of the text."""
    return tuple(
        Card(
            number=number,
            anchor=f"{anchor}-c{number}",
            verdict=verdict,
            said=claim_words(verdict.claim),
            expected=value_words(verdict.expected or ""),
            quote=quote_of(verdict, report.article),
            rows=_rows(verdict.evidence, report.cited),
            timeline=timeline_of(verdict, report.cited),
        )
        for number, verdict in enumerate(report, start=1)
    )


def _rows(facts: Sequence[Fact], names: Names) -> tuple[Row, ...]:
    return tuple(
        Row(
            fact_id=fact.fact_id,
            words=fact_words(fact, names),
            checked=_CHECKED.get(fact.verified, f"checked to the {fact.verified}"),
            cites=tuple(_cite(source_id, names.source(source_id)) for source_id in fact.source_ids),
        )
        for fact in facts
    )


def _cite(source_id: str, source: Source | None) -> Cite:
    if source is None:
        return Cite(title=source_id, url=None)
    # A table is as untrusted as an article: `javascript:` must not become a link.
    is_web = (source.url or "").startswith(("https://", "http://"))
    return Cite(title=source.title or source_id, url=source.url if is_web else None)
