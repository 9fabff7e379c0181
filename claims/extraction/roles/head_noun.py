"""What is to be known of the noun that heads an office."""

from __future__ import annotations

from dataclasses import dataclass, field

from claims.relations import EntityKind

__all__ = ["HeadNoun", "head"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadNoun:
    """A noun that names an office, or the last word of one.

    Parameters
    ----------
    wants : tuple of EntityKind
        Kinds of body led, likeliest first.
    before : frozenset of str
        Words that become part of the title when they stand right before the noun.
    needs : frozenset of str
        Words one of which has to stand before the noun for it to be an office at all
        ("general" needs "secretary"); empty when it may stand alone.
    takes_portfolio : bool
        True when "of X" after it names a portfolio rather than a body ("minister of industry").
    needs_body : bool
        True when the noun alone is too vague to be an office: "leader", "head", "director".
    is_of_parts : bool
        True when a common noun or a rank before it makes it the office of a part: "sports editor".
    """

    wants: tuple[EntityKind, ...]
    before: frozenset[str] = field(default_factory=frozenset)
    needs: frozenset[str] = field(default_factory=frozenset)
    takes_portfolio: bool = False
    needs_body: bool = False
    is_of_parts: bool = False


def head(
    *wants: EntityKind,
    before: str = "",
    needs: str = "",
    portfolio: bool = False,
    vague: bool = False,
    parts: bool = False,
) -> HeadNoun:
    return HeadNoun(
        wants=wants,
        before=frozenset(before.split()) | frozenset(needs.split()),
        needs=frozenset(needs.split()),
        takes_portfolio=portfolio,
        needs_body=vague,
        is_of_parts=parts,
    )
