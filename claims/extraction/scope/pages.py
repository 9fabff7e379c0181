"""What the page is about settles: foundings, memberships and offices of a page that is no body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context import fold, plain_title
from claims.extraction.context.names import places_of, surname_of
from claims.extraction.context.page_kind import PageKind
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.scope.kinds import FOUNDINGS, family_of
from claims.relations import EntityKind, Family

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft
    from claims.extraction.frames import SentenceView
    from claims.types import Slot

__all__ = ["belongs_to_no_body", "founds_no_body", "is_no_person", "is_thing_joining"]

_NO_BODY = frozenset({PageKind.PERSON, PageKind.WORK, PageKind.VEHICLE, PageKind.THING})


_OPENING = 200
_PERSONAL = re.compile(r"\b(?:[Ss]he|[Hh]e)\b")
_NO_PERSON = _NO_BODY - {PageKind.PERSON} | {PageKind.BODY}


def _is_page(slot: Slot | None, view: SentenceView) -> bool:
    """Tell whether a slot is what the page is about."""
    if slot is None or view.context.page is None:
        return False
    title, about = plain_title(view.context.article), view.context.title_mention
    names = {fold(title), fold(title.split(",")[0])}
    if about is not None:
        names |= {fold(about.text), fold(about.name or about.text)}
    if view.context.page is PageKind.PERSON:
        names |= {fold(surname_of(title.split(",")[0]))}
    return fold(slot.name) in names or _stands_in_bracket(slot.name, view.context.article.text)


def _stands_in_bracket(name: str, text: str) -> bool:
    """Tell another name that the opening gives the page: "The Amber Roleplaying Game (Amber DRPG) is"."""
    opening = text[:_OPENING].split("\n", 1)[0]
    bracket = re.search(r"\(([^()]*)\)", opening)
    return bracket is not None and bool(places_of(name, bracket[1]))


def founds_no_body(draft: Draft, view: SentenceView) -> bool:
    """Tell what is made, and no body: a page's album, ship, statue or singer."""
    is_founding = draft.candidate.relation in FOUNDINGS
    return is_founding and view.context.page in _NO_BODY and _is_page(draft.subject, view)


def belongs_to_no_body(draft: Draft, view: SentenceView) -> bool:
    """Tell a singer or a ship that a page is about from a body joined or led."""
    page, body = view.context.page, draft.object
    if page is PageKind.WORK and family_of(draft) is Family.LEADERSHIP:
        return False  # hosts and editors
    if page is None:
        return body is not None and _is_whom_told(body, view)
    return page in _NO_BODY and body is not None and body.entity_id is None and _is_page(body, view)


def _is_whom_told(slot: Slot, view: SentenceView) -> bool:
    """Tell the person whom a text is about that defines nobody: what goes on behind an opening."""
    title = plain_title(view.context.article)
    is_named = fold(slot.name) == fold(title) and " " in title and has_given_name(title)
    return is_named and slot.entity_id is None and _PERSONAL.search(view.context.article.text) is not None


def is_no_person(draft: Draft, view: SentenceView) -> bool:
    """Tell a house or a firm that a page is about from who leads, and "they" that was taken for a state."""
    if family_of(draft) is not Family.LEADERSHIP:
        return False
    is_state = draft.subject.kind is EntityKind.STATE and (draft.subject.text or "").lower() == "they"
    return is_state or (view.context.page in _NO_PERSON and _is_page(draft.subject, view))


def is_thing_joining(draft: Draft, view: SentenceView) -> bool:
    """Tell a castle or a song, which belong to nothing as members do."""
    page = view.context.page
    is_thing = page in (PageKind.WORK, PageKind.VEHICLE, PageKind.THING)
    return family_of(draft) is Family.MEMBERSHIP and is_thing and _is_page(draft.subject, view)
