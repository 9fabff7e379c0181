"""Builders of claims for the tests of matching."""

from datetime import date

from claims.dates import parse_edtf
from claims.relations import Relation
from claims.types import Claim, DateKind, Slot, TimeExpression


def slot(value, **more):
    """Give a slot for a name; slots and None pass."""
    return Slot(name=value, text=value, **more) if isinstance(value, str) else value


def stated(relation, subject, body=None, *, role=None, when=None, published="2024-10-01", **more):
    """Give a claim from plain words."""
    for name in ("predecessor", "successor"):
        if name in more:
            more[name] = slot(more[name])
    interval = parse_edtf(when) if when else None
    return Claim(
        article_id=more.pop("article_id", "a"),
        claim_id="c",
        relation=Relation(relation),
        subject=slot(subject),
        object=slot(body),
        role=slot(role),
        when=TimeExpression(text=when, interval=interval, kind=DateKind.ABSOLUTE) if interval else None,
        published=date.fromisoformat(published) if published else None,
        **more,
    )
