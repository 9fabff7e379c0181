"""Claims whose names have been looked up in the reference table.

A `LinkedClaim` keeps every entity a slot may stand for, best first, and the
posts that role and body together name.
"""

from __future__ import annotations

from dataclasses import dataclass

from claims.types import Claim, NameMatch

__all__ = ["LinkedClaim"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedClaim:
    """A claim with the entities its slots may stand for.

    Parameters
    ----------
    claim : Claim
        The claim; an open object that the table could fill is filled here, with source `table`.
    subject, object, predecessor, successor, compared_with : tuple of NameMatch
        Entities the slot may stand for, best first; empty when the slot is open or the table
        does not know the name.
    founders : tuple of tuple of NameMatch
        One such tuple for each founder.
    posts : tuple of NameMatch
        Posts that role and body together name, best first; empty outside leadership, and when
        the table knows no such post. Without a role these are the body's leading posts.
    is_ambiguous : bool
        True when the names and the context leave two or more subjects or bodies equally likely,
        or when a name is written in letters of several scripts; such a claim is never supported.
    has_mixed_scripts : bool
        True when a name holds look-alike letters of another script (a Cyrillic А in NАТО).
    """

    claim: Claim
    subject: tuple[NameMatch, ...] = ()
    object: tuple[NameMatch, ...] = ()
    posts: tuple[NameMatch, ...] = ()
    predecessor: tuple[NameMatch, ...] = ()
    successor: tuple[NameMatch, ...] = ()
    founders: tuple[tuple[NameMatch, ...], ...] = ()
    compared_with: tuple[NameMatch, ...] = ()
    is_ambiguous: bool = False
    has_mixed_scripts: bool = False

    @property
    def subject_id(self) -> str | None:
        """The likeliest subject, None when the table knows none."""
        return self.subject[0].entity_id if self.subject else None

    @property
    def object_id(self) -> str | None:
        """The likeliest body, None when open or unknown."""
        return self.object[0].entity_id if self.object else None

    @property
    def post_ids(self) -> tuple[str, ...]:
        """Ids of `posts`, best first."""
        return tuple(post.entity_id for post in self.posts)
