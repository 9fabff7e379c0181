"""Statements of one article that cannot both be true, table or no table.

Only what is asserted or reported counts, and only contradictions of the
statements themselves: two founding dates, two heads of one body at once, X
following Y and Y following X. Names are compared as resolved: by entity where
linked, else by their folded words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from claims.dates import EndState, Interval
from claims.explanations import claim_words
from claims.relations import EntityKind, Relation
from claims.types import Claim, DateKind, Modality, Order, Polarity, Slot

__all__ = ["Contradiction", "contradictions"]

R = Relation
_SAID = frozenset({Modality.ASSERTED, Modality.REPORTED})

# Roles that several people hold at once in one body.
_SHARED = ("minister", "secretary of", "vice", "deputy", "co-", "co ", "member", "director", "commissioner")
_SHARED_WHOLE = frozenset(
    {"secretary", "senator", "leader", "official", "governor", "judge", "manager", "executive"}
)
_ENOUGH_DAYS = 366
# Statements further apart than this are not compared: a book holds ten thousand.
_REACH = 400
# Who is elected, or begins a term, may do so again without leaving office.
_AGAIN = re.compile(r"\b(?:re-?)?elect\w*|\bterms?\b|\bw[io]n\w*\b|\bvot\w+", re.IGNORECASE)
# "Pope John Paul II", "Pope Benedict XVI": titles before names are given in their own time.
_BARE_TITLE = "leadership.title_before_name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two claims that cannot both be true.

    Parameters
    ----------
    first, second : Claim
        In the order of the text.
    explanation : str
        Why not, in a sentence.
    """

    first: Claim
    second: Claim
    explanation: str


def contradictions(claims: Sequence[Claim]) -> list[Contradiction]:
    """Give the pairs of claims that cannot both be true, in the order of the text.

    Examples
    --------
    >>> from claims.dates import parse_edtf
    >>> from claims.types import Slot, TimeExpression
    >>> def founded(year):
    ...     when = TimeExpression(interval=parse_edtf(year), kind=DateKind.ABSOLUTE)
    ...     name = Slot(name="NATO")
    ...     return Claim(article_id="a", claim_id=year, relation=R.FOUNDED, subject=name, when=when)
    >>> [found.explanation for found in contradictions([founded("1949"), founded("1955")])]
    ['two dates: NATO was founded (1949), but NATO was founded (1955)']
    """
    said = [claim for claim in claims if claim.modality in _SAID and claim.subject is not None]
    pairs = (
        (first, second) for place, first in enumerate(said) for second in said[place + 1 : place + 1 + _REACH]
    )
    return [found for pair in pairs for found in _check(*pair, said)]


def _check(first: Claim, second: Claim, everything: Sequence[Claim]) -> Iterator[Contradiction]:
    for rule in _RULES:
        why = rule(first, second, everything)
        if why is not None:
            words = f"{why}: {claim_words(first)}, but {claim_words(second)}"
            yield Contradiction(first=first, second=second, explanation=words)
            return


def _key(slot: Slot | None) -> str | None:
    if slot is None:
        return None
    if slot.entity_id is not None:
        return slot.entity_id
    folded = normalize("NFKC", slot.name).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


def _same(left: Slot | None, right: Slot | None) -> bool:
    return left is not None and right is not None and _key(left) == _key(right)


def _same_office(first: Claim, second: Claim) -> bool:
    return _same(first.object, second.object) and _same(first.role, second.role)


def _is_positive(*claims: Claim) -> bool:
    return all(claim.polarity is Polarity.POSITIVE for claim in claims)


def _time(claim: Claim) -> Interval | None:
    """Give a claim's own date; the article's date, filled in, is none."""
    when = claim.when
    return None if when is None or when.kind in (DateKind.DOCUMENT_DATE, DateKind.INFERRED) else when.interval


def _apart(left: Interval | None, right: Interval | None) -> bool:
    """Tell whether two dates are both known and cannot be one, give or take a day."""
    if left is None or right is None or left.start is None or right.start is None:
        return False
    return not left.start.meets(right.start, tolerance_days=1) and not left.overlaps(right)


def _denied(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find a statement and its own denial."""
    alike = first.relation is second.relation and first.polarity is not second.polarity
    slots = _same(first.subject, second.subject) and _key(first.object) == _key(second.object)
    roles = _key(first.role) == _key(second.role)
    times = _time(first), _time(second)
    same_time = times[0] == times[1] or None in times
    return "said and denied" if alike and slots and roles and same_time else None


def _two_dates(first: Claim, second: Claim, everything: Sequence[Claim]) -> str | None:
    """Find two dates of one founding, joining, leaving or taking of office."""
    once = (R.FOUNDED, R.DISSOLVED, R.JOINED, R.LEFT, R.TOOK_OFFICE, R.LEFT_OFFICE)
    if first.relation not in once or first.relation is not second.relation or not _is_positive(first, second):
        return None
    if not _same(first.subject, second.subject) or not _apart(_time(first), _time(second)):
        return None
    if first.relation in (R.FOUNDED, R.DISSOLVED):
        # A state begins in several senses: a duchy, a kingdom, a republic.
        return None if EntityKind.STATE in (_kind(first), _kind(second)) else "two dates"
    if first.relation is R.TOOK_OFFICE and any(_AGAIN.search(claim.sentence) for claim in (first, second)):
        return None
    known = _same_office(first, second) if first.relation in (R.TOOK_OFFICE, R.LEFT_OFFICE) else True
    if not known or not _same(first.object, second.object) or _came_back(first, everything):
        return None
    return "two dates"


def _kind(claim: Claim) -> EntityKind | None:
    return claim.subject.kind if claim.subject else None


def _came_back(claim: Claim, everything: Iterable[Claim]) -> bool:
    """Tell whether the article speaks of the opposite step too, so that there may be two rounds."""
    opposite = {
        R.JOINED: R.LEFT,
        R.LEFT: R.JOINED,
        R.TOOK_OFFICE: R.LEFT_OFFICE,
        R.LEFT_OFFICE: R.TOOK_OFFICE,
    }
    wanted = opposite.get(claim.relation)
    return any(
        one.relation is wanted and _same(one.subject, claim.subject) and _same(one.object, claim.object)
        for one in everything
    )


def _two_holders(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find two people in one office now."""
    if not (first.relation is second.relation is R.HOLDS_OFFICE) or not _is_positive(first, second):
        return None
    if not _same_office(first, second) or _same(first.subject, second.subject) or _is_shared(first.role):
        return None
    if all(claim.rule == _BARE_TITLE for claim in (first, second)):
        return None
    if _is_part(first.subject, second.subject) or _time(first) is not None or _time(second) is not None:
        return None
    return "two holders of one office"


def _is_shared(role: Slot | None) -> bool:
    name = role.name.casefold() if role else ""
    head = name == "prime minister"
    return not head and (name in _SHARED_WHOLE or any(word in name for word in _SHARED))


def _is_part(left: Slot | None, right: Slot | None) -> bool:
    """Tell whether one name is a part of the other: "Rutte" and "Mark Rutte"."""
    names = [set((_key(_by_name(slot)) or "").split()) for slot in (left, right)]
    return names[0] <= names[1] or names[1] <= names[0]


def _by_name(slot: Slot | None) -> Slot | None:
    """Give a slot by its name alone."""
    return Slot(name=slot.name) if slot is not None else None


def _circle(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find X following Y where Y follows X in the same office."""
    if not (first.relation is second.relation is R.TOOK_OFFICE) or not _is_positive(first, second):
        return None
    crossed = _same(first.subject, second.predecessor) and _same(second.subject, first.predecessor)
    known = _key(first.object) == _key(second.object)
    return (
        "each is said to have followed the other" if crossed and known and _undated(first, second) else None
    )


def _undated(first: Claim, second: Claim) -> bool:
    return _time(first) is None or _time(second) is None or not _apart(_time(first), _time(second))


def _two_predecessors(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find two predecessors of one taking of office."""
    if not (first.relation is second.relation is R.TOOK_OFFICE) or not _is_positive(first, second):
        return None
    if not _same(first.subject, second.subject) or not _same(first.object, second.object):
        return None
    both = first.predecessor is not None and second.predecessor is not None
    differ = both and not _is_part(first.predecessor, second.predecessor)
    return "two predecessors" if differ and _undated(first, second) else None


def _end_before_start(first: Claim, second: Claim, everything: Sequence[Claim]) -> str | None:
    """Find an end before its start."""
    order = {(R.JOINED, R.LEFT), (R.TOOK_OFFICE, R.LEFT_OFFICE), (R.FOUNDED, R.DISSOLVED)}
    for start, end in ((first, second), (second, first)):
        if (start.relation, end.relation) not in order or not _is_positive(start, end):
            continue
        same = _same(start.subject, end.subject) and _key(start.object) == _key(end.object)
        begun, over = _time(start), _time(end)
        if (
            same
            and begun
            and over
            and over.before(begun)
            and _only(start, everything)
            and _only(end, everything)
        ):
            return "the end comes before the start"
    return None


def _only(claim: Claim, everything: Sequence[Claim]) -> bool:
    alike = [
        one for one in everything if one.relation is claim.relation and _same(one.subject, claim.subject)
    ]
    return len(alike) == 1


def _left_and_member(first: Claim, second: Claim, everything: Sequence[Claim]) -> str | None:
    """Find somebody who has left long ago and is said to be in still."""
    pairs = {(R.LEFT, R.MEMBER), (R.EXPELLED, R.MEMBER), (R.LEFT_OFFICE, R.HOLDS_OFFICE)}
    for over, state in ((first, second), (second, first)):
        if (over.relation, state.relation) not in pairs or not _is_positive(over, state):
            continue
        same = _same(over.subject, state.subject) and _same(over.object, state.object)
        ended = _time(over)
        long_ago = ended is not None and over.published is not None
        if not same or not long_ago or _time(state) is not None or _came_back(over, everything):
            continue
        if (
            ended is not None
            and over.published is not None
            and (over.published - ended.first).days > _ENOUGH_DAYS
        ):
            return "left, yet still in"
    return None


def _two_numbers(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find two exact counts, ages, ordinals or lengths of one thing."""
    counted = (R.MEMBER_COUNT, R.AGE, R.ORDINAL_MEMBER, R.ORDINAL_HOLDER, R.TENURE_LENGTH)
    left, right = first.quantity, second.quantity
    if (
        first.relation not in counted
        or first.relation is not second.relation
        or left is None
        or right is None
    ):
        return None
    same = _same(first.subject, second.subject) and _key(first.object) == _key(second.object)
    if not same or not _is_positive(first, second) or _time(first) != _time(second):
        return None
    exact = left.qualifier is None and right.qualifier is None and left.unit == right.unit
    far = abs(left.value - right.value) > (1 if first.relation in (R.AGE, R.TENURE_LENGTH) else 0)
    return "two numbers" if exact and far else None


def _age_and_founding(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find an age that does not fit the founding date said elsewhere."""
    for age, founding in ((first, second), (second, first)):
        if age.relation is not R.AGE or founding.relation is not R.FOUNDED or not _is_positive(age, founding):
            continue
        said, quantity, day = _time(founding), age.quantity, age.published
        if not _same(age.subject, founding.subject) or said is None or quantity is None or day is None:
            continue
        if quantity.qualifier is None and said.end_state is EndState.KNOWN:
            oldest, youngest = day.year - said.first.year, day.year - (said.limit.year)
            if not youngest - 1 <= quantity.value <= oldest:
                return "the age does not fit the founding"
    return None


def _length_and_dates(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find a length of a term that does not fit its dates said elsewhere."""
    for length, term in ((first, second), (second, first)):
        if length.relation is not R.TENURE_LENGTH or term.relation is not R.HELD_OFFICE:
            continue
        said, quantity = _time(term), length.quantity
        if not _same(length.subject, term.subject) or not _same(length.object, term.object):
            continue
        if (
            quantity is None
            or quantity.unit != "year"
            or quantity.qualifier
            or not _is_positive(length, term)
        ):
            continue
        if said is None or said.start is None or said.end is None or not said.is_span:
            continue
        shortest, longest = (said.end.first - said.start.last).days, (said.end.last - said.start.first).days
        if not shortest / 365.25 - 1 <= quantity.value <= longest / 365.25 + 1:
            return "the length does not fit the dates"
    return None


def _two_orders(first: Claim, second: Claim, _: Sequence[Claim]) -> str | None:
    """Find two orders of the same joinings, or two that were first."""
    if not (first.relation is second.relation is R.ORDER) or not _same(first.object, second.object):
        return None
    if not _is_positive(first, second) or first.order is None or second.order is None:
        return None
    turned = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE}
    straight = _same(first.subject, second.subject) and _same(first.compared_with, second.compared_with)
    crossed = _same(first.subject, second.compared_with) and _same(first.compared_with, second.subject)
    clash = straight and first.order is not second.order and first.compared_with is not None
    clash = clash or (crossed and turned.get(first.order, first.order) is not second.order)
    return "two orders" if clash else None


_RULES: tuple[Callable[[Claim, Claim, Sequence[Claim]], str | None], ...] = (
    _denied,
    _two_dates,
    _two_holders,
    _circle,
    _two_predecessors,
    _end_before_start,
    _left_and_member,
    _two_numbers,
    _age_and_founding,
    _length_and_dates,
    _two_orders,
)
