"""What a draft must not be, whichever rule read it: claims of things that the guidelines leave out.

The rules of the families look at a clause; here the whole draft is at hand, with who and what was meant and
what the page is about. Each check gives the reason, so that a refusal can be counted and explained.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.extraction.scope import foundings, memberships, names, offices, pages

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft
    from claims.extraction.frames import SentenceView

__all__ = ["CHECKS", "left_out"]

CHECKS: dict[str, Callable[[Draft, SentenceView], bool]] = {
    "founds_no_body": pages.founds_no_body,
    "belongs_to_no_body": pages.belongs_to_no_body,
    "is_no_person": pages.is_no_person,
    "is_thing_joining": pages.is_thing_joining,
    "is_called_thing": foundings.is_called_thing,
    "is_expletive": foundings.is_expletive,
    "is_of_lineage": memberships.is_of_lineage,
    "is_schooling": memberships.is_schooling,
    "is_venture": memberships.is_venture,
    "is_named_later": memberships.is_named_later,
    "is_of_ship": offices.is_of_ship,
    "is_office_itself": offices.is_office_itself,
    "is_consort": offices.is_consort,
    "is_name_of_thing": offices.is_name_of_thing,
    "is_rank": offices.is_rank,
    "is_middle_name": offices.is_middle_name,
    "is_leaving_party": offices.is_leaving_party,
    "is_superlative": memberships.is_superlative,
    "is_trophy": offices.is_trophy,
    "is_doyen": offices.is_doyen,
    "is_honour": offices.is_honour,
    "is_clerk": offices.is_clerk,
    "is_annexed": foundings.is_annexed,
    "is_birth": foundings.is_birth,
    "is_gaining_ground": foundings.is_gaining_ground,
    "is_taking_in": foundings.is_taking_in,
    "is_of_body": offices.is_of_body,
    "is_yet_to_come": offices.is_yet_to_come,
    "is_officer_moving": memberships.is_officer_moving,
    "is_of_house": memberships.is_of_house,
    "is_fellow_body": memberships.is_fellow_body,
    "says_nothing": offices.says_nothing,
    "is_mere_word": names.is_mere_word,
}
"""Each check by the reason it gives, in the order they are asked."""


def left_out(draft: Draft, view: SentenceView) -> str | None:
    """Give why the guidelines leave a draft out, None where they do not."""
    return next((name for name, holds in CHECKS.items() if holds(draft, view)), None)
