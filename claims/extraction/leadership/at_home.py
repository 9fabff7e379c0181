"""Offices that only a kind of body has, of one that the text names: "the editor" of the newspaper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.filling.salience import Salience
from claims.extraction.frames import RoleMention, SentenceView
from claims.extraction.roles.homes import homes_of
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing

__all__ = ["is_at_home"]

# "The editor, X", "editor X", "X, editor since 2010"; not "X, an editor", "X, actor, editor".
_TOLD = r"(?:(?i:current|new|outgoing|incoming|acting|then|former|previous|late|first|last|next|also)\s)?"
_BEFORE = re.compile(
    rf"(?:^(?:Under |With |As )?|[“\"(,;:]\s?|(?<!['’])\b[a-z]+\s)(?:(?:[Tt]he|[Ii]ts)\s)?{_TOLD}$"
)
# "The first director was X", "six years as director", "the post of director", "elected director".
_OFFICE = re.compile(
    r"\b(?:[Aa]s|(?:post|job|position|role|office) of|[Tt]he(?: longest-serving)?|[Ii]ts|[Tt]heir|"
    r"(?:is|was|been|be|being|remain(?:s|ed)?|elected|promoted to|rose to)(?: now| still| again)?)"
    rf"\s{_TOLD}$"
)
_SAID = re.compile(
    r"[,.;)”\"]|$|\s(?:is|was|has been|had been|until|till|since|from|for|before|after|when|while|ended|went|"
    r"goes|at the time|(?:in|on) (?:\d|[A-Z])\w*)\b"
)
_BEHIND = re.compile(rf",\s(?:\d\d,\s)?(?:the\s)?{_TOLD}$")
_END = re.compile(r"(?:\s(?:since|from|until|at the time|for)\b|[,.;)”\"]|$)")
_LISTED = re.compile(r",\s(?:an?\s)?[a-z-]+(?:,|\sand\s)")


def is_at_home(role: RoleMention, view: SentenceView) -> bool:
    """Tell whether a title by itself is one that the text's only body of a kind has."""
    homes = homes_of(role.title) if role.body is None else frozenset()
    if not homes or not (_is_beside(role, view) or _is_office(role, view)):
        return False
    context = view.context
    salience = Salience(context)

    def fits(thing: NamedThing) -> bool:
        is_body = thing.kind in (EntityKind.ORGANISATION, None) and thing.starts[0] < role.start
        return is_body and any(salience.is_told_as(thing, noun, role.start) for noun in homes)

    return sum(map(fits, (*context.bodies, *context.unknown))) == 1


def _is_office(role: RoleMention, view: SentenceView) -> bool:
    """Tell an office by itself: "the first director was X", "after six years as director"."""
    behind = view.written(role.end, view.origin + len(view.span.text))
    return (
        _OFFICE.search(view.written(view.origin, role.start)) is not None and _SAID.match(behind) is not None
    )


def _is_beside(role: RoleMention, view: SentenceView) -> bool:
    """Tell a title that stands by itself beside its holder's name."""
    holder = role.holder
    if holder is None:
        return False
    ahead = view.written(view.origin, role.start)
    if holder.start > role.end:
        return _BEFORE.search(ahead) is not None and view.written(role.end, holder.start) in (" ", ", ")
    behind = view.written(role.end, view.origin + len(view.span.text))
    is_own = view.written(holder.end, role.start)
    is_alone = (
        _BEHIND.fullmatch(is_own) is not None or re.fullmatch(r",\s\d\d,\s(?:the\s)?", is_own) is not None
    )
    return is_alone and _END.match(behind) is not None and _LISTED.match(behind) is None
