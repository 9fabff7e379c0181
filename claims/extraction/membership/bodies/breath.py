"""The body that a sentence has just spoken of as one with members, for a clause behind that leaves it out.

"It is one of the few not to belong to the Harcourt Group; its application was rejected in 2014".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import SentenceView

__all__ = ["told_in_breath"]

# What leads to the name of a body with members.
_LEADING = late_pattern(
    r"\b(?:belong(?:s|ed|ing)?\sto|members?\s(?:of|in)|membership\s(?:of|in)|(?:re)?join(?:s|ed|ing)?|"
    r"(?:place|seat)\s(?:in|on)|left|leav(?:e|ing)|quit|withdr\w+\sfrom|admitted\s(?:to|into)|out\sof)\s"
    r"(?:both\s)?(?:the\s)?$"
)
_LONGEST = 32
_SURE = 0.75


def told_in_breath(view: SentenceView, member: Mention, place: int) -> Mention | None:
    """Give the last name before a place that the words of its sentence call a body with members."""
    for mention in sorted(view.mentions, key=lambda m: -m.start):
        is_body = mention.form is MentionForm.NAME and mention.kind in (EntityKind.ORGANISATION, None)
        if mention.end > place or not is_body or mention.name in (None, member.name):
            continue
        if _LEADING.search(view.written(max(view.origin, mention.start - _LONGEST), mention.start)):
            return mention
    return None
