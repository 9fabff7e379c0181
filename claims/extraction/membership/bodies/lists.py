"""Bodies that go on behind the first: "a member of A, B and C", "joined A in 1990 and B in 1995".

The parser hangs the later names of a list on the member, on the verb or nowhere; here they are read from
left to right, as far as each is a body by its kind or by its words, whatever rule read the first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_team
from claims.extraction.membership.bodies.strength import KNOWN, named_strength
from claims.extraction.syntax.arguments import own_dates
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["with_listed_bodies"]

_WHEN = r"(?:\s(?:in|from|since|on)\s(?:\w+\s){0,3}\d{4}(?:\s?(?:to|–|-)\s?\d{4})?)?"
# What links a name to the next of a list: a comma, a conjunction, the years of the one and the other.
_LINK = re.compile(
    rf"(?:\s\([^()]*\))?{_WHEN}(?P<by>,|,?\s(?:and|or|&|plus|as\swell\sas))"
    r"(?:\s(?:also|both|later|then|finally|and))?(?:\s(?:of|to|in|with|from))?\s(?:the\s)?"
)
_VERBAL = frozenset({"nsubj", "nsubjpass"})
_MOST = 12


def with_listed_bodies(view: SentenceView, known: Sequence[Candidate]) -> list[Candidate]:
    """Give the candidates with those of the bodies that a list goes on with.

    A body of the list that a rule took for a member of the first is none.
    """
    lists: dict[int, list[Mention]] = {}
    for body in {c.object.start: c.object for c in known if c.object is not None}.values():
        if body.form is MentionForm.NAME and (further := _listed_behind(view, body)):
            lists[body.start] = further
    if not lists:
        return list(known)
    told = {(c.relation, c.subject and c.subject.start, c.object and c.object.start) for c in known}
    found: list[Candidate] = []
    for candidate in known:
        further = lists.get(candidate.object.start, []) if candidate.object is not None else []
        member = candidate.subject and candidate.subject.start
        if any(body.start == member for body in further):
            continue
        found.append(candidate)
        for body in further:
            if (candidate.relation, member, body.start) not in told:
                told.add((candidate.relation, member, body.start))
                found.append(_of(view, candidate, body))
    return found


def _of(view: SentenceView, candidate: Candidate, body: Mention) -> Candidate:
    """Give the same statement of another body, with the date behind that body if each has its own."""
    heads = [t for m in (candidate.object, body) if m is not None for t in view.tokens_of(m)[-1:]]
    dates = own_dates(heads, heads[-1]) if heads else {}
    times = (dates[heads[-1].i], *candidate.time_heads) if dates else candidate.time_heads
    return replace(candidate, object=body, time_heads=times)


def _listed_behind(view: SentenceView, body: Mention) -> list[Mention]:
    found: list[Mention] = []
    here, is_closed = body, False
    for mention in (m for m in view.mentions if m.start >= body.end):
        link = _LINK.fullmatch(view.written(here.end, mention.start))
        if link is None or len(found) == _MOST or not _is_body(view, mention):
            break
        is_closed = is_closed or link["by"] != ","
        here = mention
        found.append(here)
    # Two names with a comma alone between them are one thing and what it is called besides.
    return found if is_closed and not _acts(view, found[-1]) else []


def _acts(view: SentenceView, body: Mention) -> bool:
    """Tell whether a name begins a clause of its own: "joined NATO, and the European Union followed"."""
    tokens = view.tokens_of(body)
    inside = {t.i for t in tokens}
    return any(t.dep_ in _VERBAL for t in tokens if t.head.i not in inside and t.head.i > t.i)


def _is_body(view: SentenceView, mention: Mention) -> bool:
    """Tell whether a name of a list is one more body: by the table, its kind, its words."""
    if mention.form is not MentionForm.NAME or mention.kind in (EntityKind.PERSON, EntityKind.POST):
        return False
    tokens = view.tokens_of(mention)
    if not tokens or _owns(tokens[-1]):
        return False
    if named_strength(mention) >= KNOWN:
        return True
    is_known = bool(mention.entity_ids) or not is_employer(mention) or is_team(mention)
    return mention.kind is EntityKind.ORGANISATION and is_known


def _owns(last: Token) -> bool:
    return last.i + 1 < len(last.doc) and last.nbor().tag_ == "POS"
