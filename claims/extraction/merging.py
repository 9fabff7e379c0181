"""One claim for a statement made several times, with all its places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.extraction.assertion.plans import settle_plans
from claims.extraction.context import fold
from claims.extraction.drafts import Draft, keys_of
from claims.extraction.frames import Zone
from claims.extraction.naming.namesakes import same_person
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation, spec_of
from claims.types import DateKind, Slot, Span, TimeExpression

__all__ = ["merge"]

# Rules that read "the post" and "the job", of which the text before says which.
_THE_POST = frozenset({"leadership.held_post", "leadership.assumed"})
# Titles that any other title of the same person in the same body makes precise.
_VAGUE = frozenset({"chief", "head", "leader", "boss", "ruler", "official", "minister", "president"})
# Of one state, a president is neither; a "lieutenant governor" is no governor.
_GOVERNING = re.compile(r"\b(?:minister|premier|chancellor)\b")
_RANKS = frozenset({"lieutenant", "vice", "deputy", "assistant", "associate", "under", "prime"})

# What members are not.
_AT_THE_DOOR = frozenset({"observer", "candidate"})

# Nobody holds more offices in one article than so many; of more of one subject only the last are compared.
_MOST_COMPARED = 64


def merge(drafts: Iterable[Draft]) -> list[Draft]:
    """Give each statement once, the fullest wording of it, in text order.

    Two drafts are one when relation, subject, polarity and modality agree and no other slot
    contradicts: an open body, a missing role or date takes the other's.
    """
    alike: dict[tuple[object, ...], _Statements] = {}
    for draft in sorted(drafts, key=_rank):
        alike.setdefault(_kind(draft), _Statements()).take(draft)
    kept = [statement.whole() for statements in alike.values() for statement in statements.made]
    return sorted(settle_plans(kept, _is_about_same), key=_place)


@dataclass(slots=True, kw_only=True)
class _Statement:
    """The fullest wording so far, and all places; sorted once, since a text may repeat itself endlessly."""

    number: int
    draft: Draft
    mentions: set[Span]

    def whole(self) -> Draft:
        return renewed(self.draft, mentions=tuple(sorted(self.mentions, key=lambda s: (s.start, s.end))))


class _Statements:
    """The statements of one kind, found by what their subjects share: a list may make thousands."""

    def __init__(self) -> None:
        self.made: list[_Statement] = []
        self._by_subject: dict[str, list[_Statement]] = {}

    def take(self, draft: Draft) -> None:
        """Add a draft to the statement that it repeats, or as one of its own."""
        keys = keys_of(draft.subject)
        # Dearer than a look-up but in order: what is first here was read with more confidence.
        near = {id(one): one for key in keys for one in self._by_subject.get(key, ())[-_MOST_COMPARED:]}
        known = next((one for one in sorted(near.values(), key=_number) if _is_same(one.draft, draft)), None)
        if known is not None:
            known.draft = _joined(known.draft, draft)
            known.mentions.update(draft.mentions)
            return
        made = _Statement(number=len(self.made), draft=draft, mentions=set(draft.mentions))
        self.made.append(made)
        for key in keys:
            self._by_subject.setdefault(key, []).append(made)


def _place(draft: Draft) -> tuple[int, str, str, int]:
    """Give what claims stand in order by; offices that one verb lists ("chair and chief") in theirs."""
    role = draft.role
    told = -1 if role is None or role.start is None else role.start
    return (draft.candidate.trigger.start, draft.candidate.rule, draft.subject.name, told)


def _number(statement: _Statement) -> int:
    return statement.number


def _kind(draft: Draft) -> tuple[object, ...]:
    """Give what two drafts must share before they are compared at all."""
    candidate = draft.candidate
    compared = fold(draft.compared_with.name) if draft.compared_with is not None else None
    return (candidate.relation, candidate.order, compared, draft.polarity, draft.modality)


def _rank(draft: Draft) -> tuple[bool, int, float, int, str]:
    filled = sum(slot is not None and slot.start is not None for slot in _slots(draft))
    return (
        draft.sentence.zone is not Zone.BODY,
        -filled - (draft.when is not None),
        -draft.confidence,
        draft.candidate.trigger.start,
        draft.candidate.rule,
    )


def _slots(draft: Draft) -> Sequence[Slot | None]:
    return (draft.subject, draft.object, draft.role, draft.predecessor, draft.successor)


def _is_about_same(known: Draft, other: Draft) -> bool:
    """Tell whether two drafts are about one subject, body and role, whenever that was."""
    if not _same_thing(known.subject, other.subject) or not _roles_agree(known, other):
        return False
    if _bodies_agree(known, other) or known.object is None or other.object is None:
        return True
    short, long = sorted((fold(known.object.name), fold(other.object.name)), key=len)
    return long.startswith(f"{short} ")  # "Lumetra" and "Lumetra, Inc."


def _is_same(known: Draft, other: Draft) -> bool:
    a, b = known.candidate, other.candidate
    if not _same_thing(known.subject, other.subject):
        return False
    if a.quantity is not None and b.quantity is not None and a.quantity.value != b.quantity.value:
        return False
    if _dates_inferred(known, other) or _dates_inferred(other, known) or not _people_agree(known, other):
        return False
    if _is_over(known, other) or _is_over(other, known):
        return False
    if _tell_different(known, other) or _tell_different(other, known):
        return False
    return _bodies_agree(known, other) and _roles_agree(known, other) and _dates_agree(known, other)


def _tell_different(known: Draft, other: Draft) -> bool:
    """Tell whether one says when somebody came and another, far off, after whom: each is checked alone."""
    if known.sentence.paragraph == other.sentence.paragraph:
        return False
    if known.sentence.zone is not Zone.BODY or other.sentence.zone is not Zone.BODY:
        return False
    dated = known.when is not None and not _is_guessed(known.when)
    people = (known.predecessor or known.successor, other.predecessor or other.successor)
    return dated and other.when is None and people[0] is None and people[1] is not None


def _people_agree(known: Draft, other: Draft) -> bool:
    """Tell whether two drafts name no two persons for who came before or after, nor other founders."""
    if not _same_thing(known.predecessor, other.predecessor):
        return False
    if not _same_thing(known.successor, other.successor):
        return False
    if not known.founders or not other.founders:
        return True
    return any(_same_thing(one, another) for one in known.founders for another in other.founders)


def _dates_inferred(known: Draft, other: Draft) -> bool:
    """Tell whether an office that only the context gave would date one that words name further down.

    "In 1996, when he first held the post" may be of any: "In between he has twice been prime minister".
    """
    if known.role is None or other.role is None or known.sentence.start >= other.sentence.start:
        return False
    is_inferred = (
        known.candidate.rule in _THE_POST and known.role.start is None and other.role.start is not None
    )
    return is_inferred and known.when is not None and other.when is None


def _is_over(known: Draft, other: Draft) -> bool:
    """Tell a membership that ended from one told without a date: "from 1961 to 2019", "is a member"."""
    if known.candidate.relation is not Relation.MEMBER or known.when is None or other.when is not None:
        return False
    when = known.when.interval
    return when.is_span and when.start is not None and when.end is not None


def _same_thing(left: Slot | None, right: Slot | None) -> bool:
    if left is None or right is None:
        return True
    if left.entity_id and right.entity_id:
        return left.entity_id == right.entity_id
    if EntityKind.PERSON in (left.kind, right.kind):
        return same_person(left.name, right.name)
    return fold(left.name) == fold(right.name)


def _bodies_agree(known: Draft, other: Draft) -> bool:
    if known.object is None or other.object is None:
        return True
    if _same_thing(known.object, other.object):
        return True
    # A body guessed from the context gives way to one worded elsewhere.
    guessed = [d.object for d in (known, other) if d.object is not None and d.object.start is None]
    return len(guessed) == 1 and known.candidate.trigger.touches(other.candidate.trigger)


def _are_listed(known: Draft, other: Draft) -> bool:
    """Tell "president and chief executive" of one sentence, two offices, from two wordings of one."""
    if known.sentence.start != other.sentence.start or known.role is None or other.role is None:
        return False
    places = (known.role.start, other.role.start)
    return None not in places and places[0] != places[1]


def _roles_agree(known: Draft, other: Draft) -> bool:
    if known.role is None or other.role is None:
        told = known.role or other.role
        return told is None or told.name not in _AT_THE_DOOR  # "a member until 2019, is now an observer"
    left, right = known.role.name, other.role.name
    if left != right and _are_listed(known, other):
        return False
    if left == right:
        return True
    if "president" in (left, right) and _GOVERNING.search(f"{left} {right}"):
        return False  # "prime minister until 2003 ... president until 2014"
    short, long = sorted((left, right), key=len)
    ahead = long.removesuffix(short).split()
    is_ranked = long.endswith(short) and not _RANKS.isdisjoint(ahead[-1:])
    if left in _VAGUE or right in _VAGUE:
        return not is_ranked
    return long.endswith(short) and not is_ranked


def _dates_agree(known: Draft, other: Draft) -> bool:
    if known.when is None or other.when is None or known.when.edtf == other.when.edtf:
        return True
    if _is_guessed(known.when) or _is_guessed(other.when):  # a headline's "Coventry takes charge"
        return known.when.interval.overlaps(other.when.interval)
    if spec_of(known.candidate.relation).is_event:
        a, b = known.when.edtf, other.when.edtf
        return a.startswith(b) or b.startswith(a)
    left, right = known.when.interval, other.when.interval
    if left.is_span and right.is_span:  # a second term is another statement
        return left.within(right) or right.within(left)
    return left.overlaps(right)


def _is_guessed(when: TimeExpression) -> bool:
    """Tell whether no words of the text give the date."""
    return when.kind in (DateKind.DOCUMENT_DATE, DateKind.INFERRED)


def _tells_more(other: TimeExpression, when: TimeExpression) -> bool:
    if _is_guessed(other) != _is_guessed(when):
        return _is_guessed(when)
    return len(other.edtf) > len(when.edtf)


def _joined(known: Draft, other: Draft) -> Draft:
    role = known.role
    if role is None or (other.role is not None and role.name in _VAGUE and other.role.name not in _VAGUE):
        role = other.role
    body = known.object
    if body is None or (body.start is None and other.object is not None and other.object.start is not None):
        body = other.object
    when = known.when
    if when is None or (other.when is not None and _tells_more(other.when, when)):
        when = other.when
    candidate, called = known.candidate, other.candidate.called
    if called is not None and (candidate.called is None or candidate.called.title in _VAGUE):
        candidate = renewed(candidate, called=called)
    return renewed(
        known,
        candidate=candidate,
        object=body,
        role=role,
        when=when,
        predecessor=known.predecessor or other.predecessor,
        successor=known.successor or other.successor,
        founders=known.founders or other.founders,
        confidence=max(known.confidence, other.confidence),
    )
