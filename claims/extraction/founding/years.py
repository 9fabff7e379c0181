"""The year of a founding where the parser hangs it on another word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.founding.figures import is_year
from claims.extraction.founding.writing import is_merger
from claims.extraction.syntax.questions import prepositional_objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["year_beside", "years_named"]


def years_named(verb: Token) -> list[int]:
    """Give the words that date a founding and do not hang on its verb."""
    return [*_named_year(verb), *_year_aside(verb), *_year_of_when(verb)]


def _year_of_when(verb: Token) -> list[int]:
    """Give the year of "became free in 1866 when the League dissolved", hung on the clause above."""
    when = next((c for c in verb.lefts if c.lower_ == "when"), None)
    if when is None or verb.dep_ != "advcl" or when.i < 2:
        return []
    year = when.nbor(-1) if when.nbor(-1).text != "," else when.nbor(-2)
    is_date = is_year(year) and year.dep_ == "pobj" and year.head.lower_ in ("in", "until", "since")
    return [year.head.i, year.i] if is_date else []


def _named_year(verb: Token) -> list[int]:
    """Give where "the year Holm Foods was founded is 1926" names the year."""
    above = verb.head.head
    if verb.dep_ == "relcl" and verb.head.lower_ == "year" and above.lemma_ == "be":
        return [above.i, *(c.i for c in above.children if is_year(c))]
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    return [c.i for c in auxiliaries if any(is_year(each) for each in c.children)]


def _year_aside(verb: Token) -> list[int]:
    """Give what dates a founding though the parser hangs it on what stands between.

    "Founded by Ann Holm, whose coins it shows, in 1923": the year behind an aside is none of its own. "The
    merger of the two in 1999 created Holm Bank": the year of the merger.
    """
    asides = [t for t in verb.subtree if t.dep_ == "relcl" and t.i > verb.i]
    behind = [c for t in asides for c in t.children if c.lower_ in ("in", "on") and c.dep_ == "prep"]
    found = [c for c in behind if c.nbor(-1).text == "," and any(is_year(t) for t in c.subtree)]
    merged = [t for t in subjects(verb) if is_merger(t) and t.i < verb.i]
    found += [
        c for t in merged for c in t.subtree
        if c.lower_ == "in" and any(is_year(year) for year in c.children)
    ]  # fmt: skip
    return [c.i for c in found]


def year_beside(noun: Token) -> list[int]:
    """Give the word that dates "behind its founding in 1966", hung on the verb around."""
    of = prepositional_objects(noun, ("of",))
    behind = max([noun.i, *(t.i for t in of)]) + 1
    if behind + 1 >= len(noun.doc) or noun.doc[behind].lower_ not in ("in", "on"):
        return []
    opening = noun.doc[behind]
    years = [t.i for t in opening.subtree if is_year(t)]
    return [behind, *years] if years else []
