"""What "President Novak" is not president of: what the text has not named yet, or gives somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claims.extraction.choice import Way
from claims.extraction.context import fold
from claims.extraction.context.page_kind import PageKind, page_kind
from claims.extraction.filling.fronted_places import of_fronted_place
from claims.relations import EntityKind
from claims.types import SlotSource

if TYPE_CHECKING:
    from claims.extraction.choice import Option
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Candidate, Mention, RoleMention

__all__ = ["of_bare_title"]

_TITLED = "leadership.title_before_name"
_OF_ANY = frozenset({EntityKind.STATE, EntityKind.ORGANISATION})
# The first name of a text stands behind "The" at most.
_OPENS = 5
_COUNTED = frozenset({Way.FREQUENCY, Way.NAMED})
# Who stands for a state in another, which a text names as often as theirs.
_SENT = frozenset({"ambassador", "envoy", "consul", "attaché"})
# Whom what the sentence speaks of is against: "founded the union in opposition to President Novak".
_AGAINST = re.compile(
    r"\b(?:against|oppos(?:ed|ing|ition) to|(?:opponent|critic|rival|enem)\w* of|defying|defiance of)\b"
    r"[^,;.]{0,25}$"
)


def of_bare_title(
    offered: Iterable[Option],
    candidate: Candidate,
    context: DocumentContext,
    *,
    subject: Mention,
    opens: int,
    beside: Sequence[RoleMention],
) -> list[Option]:
    """Leave out what a title of states, written as one, cannot be of.

    `opens` is where its sentence begins, `beside` are the titles of that.

    A title alone stands for a body that its reader knows: "President Novak opened the Rail Museum" is about
    no president of the museum, "President Novak made Ida Holm director of the Rail Board" none of the board.
    """
    role = candidate.role
    options = _of_page(list(offered), role, context)
    if candidate.rule != _TITLED or role is None or role.wants[:1] != (EntityKind.STATE,):
        return options
    options = of_fronted_place(options, role, subject, context, opens)
    if role.body is None and role.title.split()[-1] in _SENT:
        return [option for option in options if not _is_counted(option)]
    if not role.text[:1].isupper() or role.body is not None:
        return options
    others = {
        fold(t.body.name) for t in beside if t.body is not None and t.body.name and t.start != role.start
    }
    page = context.title_mention
    known = {fold(page.name or page.text)} if page is not None else set()
    is_foe = _AGAINST.search(context.article.text, max(0, role.start - 60), role.start) is not None
    before = opens if is_foe else role.start
    known |= {fold(b.name) for b in (*context.bodies, *context.unknown) if b.starts[0] < before} - others
    return [option for option in options if _is_elsewhere(option) or fold(option.name) in known]


def _of_page(offered: list[Option], role: RoleMention | None, context: DocumentContext) -> list[Option]:
    """Leave out the land and town of the body that a text opens with, of an office that any body has.

    "The Holm Trust is a Norlandic charity. The president, Ann Lee, was elected in May" tells of no president
    of Norland; "President Lee", written as a name, may.
    """
    if role is None or not role.text.islower() or not set(role.wants) >= _OF_ANY:
        return offered
    # "Established by the then president": he had another office before there was the body.
    page = None if role.is_former else _opener(context)
    if page is None or all(fold(option.name) != fold(page) for option in offered):
        return offered
    lands = {fold(o.name) for o in offered if o.mention.kind is EntityKind.STATE and _is_counted(o)}
    return [option for option in offered if fold(option.name) not in lands - {fold(page)}]


def _opener(context: DocumentContext) -> str | None:
    """Give the body that a text opens with, as a page does: "The Holm Trust is a charity"."""
    opened = [b for b in (*context.bodies, *context.unknown) if b.starts[0] < _OPENS]
    name = min(opened, key=lambda body: body.starts[0]).name if opened else ""
    is_body = bool(name) and page_kind(name, context.article.text) is PageKind.BODY
    return name if is_body else None


def _is_elsewhere(option: Option) -> bool:
    """Tell a state, and a body that more tells than that the article names it."""
    return option.mention.kind is EntityKind.STATE or not _is_counted(option)


def _is_counted(option: Option) -> bool:
    """Tell what only stands in the text, however often."""
    return option.source is SlotSource.CONTEXT and option.ways <= _COUNTED
