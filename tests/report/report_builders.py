"""Builds reports by hand for the tests of this folder."""

from datetime import date

from claims.dates import parse_edtf
from claims.relations import FactRelation, Relation
from claims.report import Report
from claims.types import (
    Article,
    Claim,
    DateKind,
    ErrorType,
    Fact,
    Label,
    Quantity,
    Slot,
    Span,
    TimeExpression,
    Verdict,
)

TEXT = "The Rhine League, founded in 1955, has 12 members. It is old."


def make_verdict(text=TEXT, *, label=Label.REFUTED, span=(0, 33), **fields):
    """A refuted founding; `fields` go to the claim."""
    slots = {
        "subject": Slot(name=text[4:16], text=text[4:16], start=4, end=16, entity_id="org:rhine"),
        "when": TimeExpression(
            interval=parse_edtf("1955"), kind=DateKind.ABSOLUTE, text="1955", start=29, end=33
        ),
        "founders": (Slot(name="Anna"), Slot(name="Ben")),
        "quantity": Quantity(value=12, unit="member"),
    } | fields
    claim = Claim(
        article_id="a1",
        claim_id="a1-1",
        relation=Relation.FOUNDED,
        sentence=text[:50],
        start=0,
        end=50,
        clause=Span(start=span[0], end=span[1]),
        **slots,
    )
    fact = Fact(
        fact_id="f1",
        subject_id="org:rhine",
        relation=FactRelation.FOUNDED,
        interval=parse_edtf("1949-04-04"),
        source_ids=("s1", "s2"),
    )
    return Verdict(
        claim=claim,
        label=label,
        confidence=0.93,
        error_type=ErrorType.WRONG_DATE,
        expected="1949-04-04",
        evidence=(fact,),
        explanation="The text says 1955, the table 1949.",
        checked_as_of=date(2024, 10, 1),
    )


def make_report(text=TEXT, *, title="A title", verdicts=None):
    article = Article(id="a1", text=text, title=title, published=date(2024, 10, 1))
    return Report(article=article, verdicts=tuple(verdicts if verdicts is not None else [make_verdict(text)]))
