"""What a candidate's office says for or against it, beside the rule that found it."""

from __future__ import annotations

from claims.extraction.frames import RoleMention, SentenceView
from claims.extraction.roles import is_open_title
from claims.extraction.roles.rulers import MONARCHS
from claims.extraction.roles.sole_bodies import realm_of
from claims.relations import EntityKind

__all__ = ["of_open_title", "of_realm"]


def of_open_title(role: RoleMention | None) -> dict[str, float]:
    """Give the evidence that no list holds the noun of an office."""
    return {"open_title": 1.0} if role is not None and is_open_title(role.title) else {}


def of_realm(role: RoleMention | None, view: SentenceView) -> dict[str, float]:
    """Give the evidence that a ruler stands without a realm on a page that is of no state."""
    about = view.context.title_mention
    is_elsewhere = about is None or about.kind is not EntityKind.STATE
    is_ruler = role is not None and role.body is None and role.title in MONARCHS
    if is_ruler and role is not None and role.holder is not None:
        is_ruler = realm_of(role.title, role.holder.text) is None
    return {"without_realm": 1.0} if is_ruler and is_elsewhere else {}
