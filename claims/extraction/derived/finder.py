"""Reads counts, ordinals, order and age off one parsed sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.derived.aged import is_aged_body, is_body
from claims.extraction.derived.comparing import DIRECTIONS, MOVES, compared, enters_another, is_together
from claims.extraction.derived.patterns import COUNTING_VERBS, GATHERINGS, SUPERLATIVES, UNITS
from claims.extraction.derived.quantities import (
    ANNIVERSARIES,
    count_in,
    is_counted_ahead,
    is_counted_since,
    ordinal_in,
    years_marked,
)
from claims.extraction.derived.ranked import is_ranked, ranked_claims
from claims.extraction.derived.sizes import ages, sizes
from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership import find as find_memberships
from claims.extraction.membership.bodies import body_likeness
from claims.extraction.membership.members.member_bodies import named_bodies
from claims.extraction.membership.members.member_nouns import is_member_noun
from claims.extraction.membership.members.member_readings import deed_of, is_narrowed, member_reading
from claims.extraction.membership.words import MEMBER_KINDS
from claims.extraction.syntax.arguments import clause_of, is_named, owners, span_over, thing, things
from claims.extraction.syntax.meant import is_meant
from claims.extraction.syntax.questions import clause_head, objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation
from claims.types import Order, Quantity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find"]

_FOUNDINGS = frozenset(["founding", "foundation", "establishment", "formation", "creation", "inception"])
_YEARS = frozenset({"year", "years"})
# Behind an age that is not of today: "150 years old next spring", "40 years old in May".
_AHEAD = frozenset({"next", "this", "in", "by", "when", "then", "at"})
_COMPARABLE = (
    {EntityKind.STATE},
    {EntityKind.ORGANISATION},
    {EntityKind.STATE, EntityKind.ORGANISATION},  # "Canada joined the G20 before the African Union"
)
_PLAIN = frozenset({"full", "new", "recent", "member", "very", "-", "most"})
_ORDERS = frozenset({"derived.before_after"})
_PLACES_TOLD = frozenset({"derived.ordinal"})


def find(view: SentenceView) -> Iterator[Candidate]:
    """Give the counts, ordinals, orders and ages a sentence words."""
    for token in view.span:
        lemma = token.lemma_.lower()
        if lemma == "old":
            yield from _age(view, token)
        elif lemma == "turn":
            yield from _turns(view, token)
        elif lemma in ANNIVERSARIES:
            yield from _anniversary(view, token)
        counted = list(_counts(view, token)) if lemma in UNITS | MEMBER_KINDS else []
        yield from counted
        for body, quantity in () if counted else sizes(view, token):
            yield _candidate(
                view, token, "derived.size", Relation.MEMBER_COUNT, subject=body, quantity=quantity
            )
        for body, quantity in ages(view, token):
            yield _candidate(view, token, "derived.age", Relation.AGE, subject=body, quantity=quantity)
        if lemma in SUPERLATIVES or token.lower_ in SUPERLATIVES or token.ent_type_ == "ORDINAL":
            yield from _first_to(view, token)
    if view.asks(_ORDERS):
        yield from _before_after(view)
    if view.asks(_PLACES_TOLD) and is_ranked(view):
        yield from ranked_claims(view, list(find_memberships(view)))


def _before(token: Token, reach: int = 6) -> list[Token]:
    """Give a token with the words of its noun phrase before it."""
    start = max(token.left_edge.i, token.i - reach, token.sent.start)
    return list(token.doc[start : token.i + 1])


def _age(view: SentenceView, old: Token) -> Iterator[Candidate]:
    """Read "the 75-year-old alliance", "the company is 75 years old"."""
    quantity = None
    if any(c.lower_ in _YEARS for c in old.doc[max(old.i - 3, 0) : old.i]):
        quantity = count_in(view, list(old.doc[max(old.i - 6, old.sent.start) : old.i]), "year")
    if quantity is None or (old.i + 1 < len(old.doc) and old.nbor().lower_ in _AHEAD):
        return
    verb, is_beside = clause_head(old), old.dep_ in ("amod", "compound", "nmod")
    if not is_beside and (verb.tag_ == "VBD" or is_pluperfect(verb)):
        return  # "The war broke out when the state was two years old": of the time of the story
    if any(c.lower_ == "then" for c in old.lefts):
        return  # "the bloc, then three years old": at a time that another clause tells
    bearers = [old.head] if is_beside else subjects(verb)
    if is_beside and is_named(old.head) and any(c.lower_ in ("a", "an") for c in old.head.lefts):
        return  # "a ten-year-old Holm": a thing it makes
    yield from _aged(view, old, "derived.age_adjective", bearers, quantity)


def _aged(
    view: SentenceView, trigger: Token, rule: str, bearers: list[Token], quantity: Quantity
) -> Iterator[Candidate]:
    for head, mention in things(view, bearers):
        if is_body(head, mention) and is_aged_body(view, head, mention) and is_meant(view, mention):
            yield _candidate(view, trigger, rule, Relation.AGE, subject=mention, quantity=quantity)


def _turns(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the alliance turns 75"."""
    for child in verb.children:
        quantity = (
            count_in(view, [child], "year") if child.dep_ in ("dobj", "attr", "acomp", "npadvmod") else None
        )
        if quantity is not None and child.like_num:
            yield from _aged(view, verb, "derived.age_turns", subjects(verb), quantity)


def _anniversary(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "its 75th anniversary", "the 75th anniversary of its founding"."""
    ordinal = ordinal_in(view, _before(noun))
    value = years_marked(noun, ordinal)
    if value is None or is_counted_ahead(clause_head(noun)):
        return
    if any(
        t.pos_ == "NOUN" and t.lemma_.lower() not in _FOUNDINGS | BODIES | PLACES
        for t in prepositional_objects(noun, ("of",))
    ):
        return  # "the school's centenary of cricket"
    whose = [o for o in owners(noun) if o.lower_ != "their" or noun.lemma_.lower() != "birthday"]
    whose = [o for t in whose for o in (owners(t) if t.lemma_.lower() in _FOUNDINGS else [t])]
    place = view.span_of(noun)
    quantity = Quantity(
        value=value, unit="year", text=ordinal.text if ordinal else noun.text,
        start=ordinal.start if ordinal else place.start, end=ordinal.end if ordinal else place.end,
    )  # fmt: skip
    for head, mention in things(view, whose):
        organised = (
            mention.kind is EntityKind.ORGANISATION or head.lemma_.lower() in BODIES or head.lower_ == "its"
        )
        if not is_meant(view, mention):
            continue  # "the park in Holm's east marks its tenth anniversary"
        if organised and (is_named(head) or head.pos_ == "PRON" or mention.name):
            yield _candidate(
                view, noun, "derived.anniversary", Relation.AGE, subject=mention, quantity=quantity
            )


def _counts(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    if noun.lemma_.lower() in UNITS:
        yield from _size(view, noun)
    if not is_member_noun(noun):
        return
    if noun.tag_ in ("NNS", "NNPS"):
        yield from _number_of_members(view, noun)
    else:
        yield from _ordinal_and_superlative(view, noun)


def _size(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "the 32-member alliance", "the 27-nation bloc"."""
    if noun.dep_ not in ("compound", "nmod", "amod", "npadvmod") or noun.tag_ == "NNS":
        return
    if noun.i < 2 or noun.nbor(-1).text not in ("-", "\u2013", "\u2011"):
        return
    body = noun.head if noun.head.pos_ in ("NOUN", "PROPN") else noun.head.head
    quantity = count_in(view, list(noun.doc[max(noun.i - 6, noun.sent.start) : noun.i - 1]), "member")
    mention = thing(view, body)
    if (
        quantity is None
        or mention is None
        or (mention.name is None and body.lemma_.lower() not in GATHERINGS)
    ):
        return
    if not is_meant(view, mention):
        return
    if is_body(body, mention) and (is_named(body) or body.lemma_.lower() in GATHERINGS):
        yield _candidate(
            view, noun, "derived.size_adjective", Relation.MEMBER_COUNT, subject=mention, quantity=quantity
        )


def _number_of_members(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "has 32 members", "consists of 27 member states", "all 32 members of NATO"."""
    quantity = count_in(view, _before(noun), "member")
    if quantity is None or quantity.value < 2:
        return
    verb = clause_head(noun)
    counted = noun.dep_ in ("dobj", "attr", "pobj") and verb.lemma_.lower() in COUNTING_VERBS
    if noun.dep_ == "pobj" and noun.head.lower_ not in ("of", "to", "together"):
        counted = False
    named = named_bodies(view, noun)
    whole = any(t.lower_ in ("all", "the", "its", "their") for t in _before(noun)) or any(
        t.dep_ == "poss" for t in noun.children
    )
    if counted and not named and not is_narrowed(noun):
        for head, mention in things(view, subjects(verb)):
            if body_likeness(head, mention) >= 0.4 or (is_body(head, mention) and head.pos_ == "PRON"):
                yield _candidate(
                    view, noun, "derived.count", Relation.MEMBER_COUNT, subject=mention, quantity=quantity
                )
    elif named and whole and _is_bare(noun):
        for _, mention in named:
            if mention.end + 1 == quantity.start:
                continue  # "the EU 14 countries", "the G7 six members": a group's name, or part of it
            yield _candidate(
                view, noun, "derived.members_of", Relation.MEMBER_COUNT, subject=mention, quantity=quantity
            )


def _is_bare(noun: Token) -> bool:
    """Tell whether nothing narrows the members down: not "the six founding members"."""
    return not any(
        c.dep_ in ("amod", "relcl", "acl") and c.lower_ not in ("all", "current", "total", "present")
        for c in noun.children
    )


def _ordinal_and_superlative(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "became the 32nd member of NATO", "NATO's newest member, Sweden"."""
    words = _before(noun)
    order = next((SUPERLATIVES[t.lower_] for t in words if t.lower_ in SUPERLATIVES), None)
    if order is None and any(t.lower_ == "recent" and t.nbor(-1).lower_ == "most" for t in words if t.i):
        order = Order.LAST
    quantity = ordinal_in(view, words)
    if (order is None and quantity is None) or is_counted_since(noun):
        return
    named = named_bodies(view, noun)
    if _is_of_few(view, noun, [body for _, body in named]):
        return
    _, _, who = member_reading(noun)
    who = who or _fronted(noun)
    first = quantity is not None and quantity.value == 1
    for _, body in named:
        for _, member in things(view, who):
            if member.start < body.end and body.start < member.end:
                continue
            if order is not None or first:
                yield _candidate(
                    view, noun, "derived.superlative", Relation.ORDER, subject=member, body=body,
                    order=order or Order.FIRST,
                )  # fmt: skip
            else:
                yield _candidate(
                    view,
                    noun,
                    "derived.ordinal",
                    Relation.ORDINAL_MEMBER,
                    subject=member,
                    body=body,
                    quantity=quantity,
                )


def _is_of_few(view: SentenceView, noun: Token, bodies: list[Mention]) -> bool:
    """Tell whether a number or superlative counts among some members only: "its first Nordic member"."""
    deeds = [c for c in noun.children if c.dep_ in ("relcl", "acl")]
    if any(t is not None and t.lemma_.lower() not in MOVES for t in (*deeds, deed_of(noun))):
        return True  # "the first member to ratify"
    for child in noun.lefts:
        place = view.span_of(child).start
        plain = child.lower_ in _PLAIN or child.lower_ in SUPERLATIVES or child.ent_type_ == "ORDINAL"
        inside = any(body.start <= place < body.end for body in bodies)
        if child.dep_ in ("amod", "compound", "nmod") and not plain and not inside:
            return ordinal_in(view, [child]) is None
    return False


def _fronted(noun: Token) -> list[Token]:
    """Give the name set off before a subject it belongs to: "Sweden, NATO's newest member, agreed"."""
    left = noun.left_edge
    if noun.dep_ != "nsubj" or left.i < 2 or left.nbor(-1).text != ",":
        return []
    before = left.nbor(-2)
    return [before] if is_named(before) else []


def _first_to(view: SentenceView, adjective: Token) -> Iterator[Candidate]:
    """Read "the first country to leave the bloc", "the last to join NATO"."""
    noun = adjective.head if adjective.dep_ == "amod" else adjective
    moves = [
        c for c in noun.children if c.dep_ in ("relcl", "acl", "xcomp", "advcl") and c.lemma_.lower() in MOVES
    ]
    if not moves or noun.dep_ not in ("attr", "appos", "acomp", "oprd", "pobj"):
        return
    if is_counted_since(adjective) or (noun != adjective and _is_restricted(noun, adjective)):
        return
    who = [noun.head] if noun.dep_ == "appos" else subjects(clause_head(noun))
    for move in moves:
        bodies = things(view, objects(move) or prepositional_objects(move, ("to", "from", "of", "into")))
        for head, body in bodies:
            for _, member in things(view, who):
                if body_likeness(head, body) < 0.4 or member.start == body.start:
                    continue
                place = ordinal_in(view, [adjective])
                if adjective.lower_ not in SUPERLATIVES and place is not None and place.value > 1:
                    if MOVES[move.lemma_.lower()] is Relation.JOINED:  # "the 32nd country to join NATO"
                        yield _candidate(
                            view, adjective, "derived.ordinal", Relation.ORDINAL_MEMBER,
                            subject=member, body=body, quantity=place,
                        )  # fmt: skip
                elif adjective.lower_ in SUPERLATIVES:
                    yield _candidate(
                        view, adjective, "derived.first_to", Relation.ORDER, subject=member, body=body,
                        order=SUPERLATIVES[adjective.lower_],
                        evidence={"leaves": float(MOVES[move.lemma_.lower()] is Relation.LEFT)},
                    )  # fmt: skip


def _is_restricted(noun: Token, adjective: Token) -> bool:
    """Tell "the first African country to join", "the first in the region to": among some only."""
    if any(t.lower_ == "in" and t.dep_ == "prep" for t in noun.children):
        return True
    if noun.lemma_.lower() not in UNITS | {"one", "organisation", "organization", "power"}:
        return True
    own = {
        adjective.i,
        *(c.i for c in noun.children if c.lower_ in ("ever", "new", "single", "member", "very")),
    }
    return any(c.dep_ in ("amod", "compound", "nmod", "poss") and c.i not in own for c in noun.lefts)


def _before_after(view: SentenceView) -> Iterator[Candidate]:
    """Read "joined NATO before Sweden (did)", "a year after Finland"."""
    places = [t for t in view.span if t.lower_ in DIRECTIONS or is_together(t)]
    if not places:
        return
    joinings = [c for c in find_memberships(view) if c.relation is Relation.JOINED and c.subject and c.object]
    for preposition in places:
        before = [c for c in joinings if c.object is not None and c.object.end <= _place(view, preposition)]
        # "It joined NATO five years after X, and the EU the same year": compared is what went before.
        for joining in before or joinings:
            verb = clause_head(view.span.doc[joining.head])
            other = compared(preposition, verb)
            mention = view.mention_at(other) if other is not None else None
            if mention is None or joining.subject is None or mention.start == joining.subject.start:
                continue
            if {mention.kind, joining.subject.kind} not in _COMPARABLE or enters_another(
                view, preposition, joining
            ):
                continue
            yield _candidate(
                view,
                preposition,
                "derived.before_after",
                Relation.ORDER,
                subject=joining.subject,
                body=joining.object,
                order=DIRECTIONS.get(preposition.lower_, Order.SAME),
                compared_with=mention,
            )


def _place(view: SentenceView, token: Token) -> int:
    return token.idx + view.shift


def _candidate(
    view: SentenceView,
    trigger: Token,
    rule: str,
    relation: Relation,
    *,
    subject: Mention | None,
    body: Mention | None = None,
    quantity: Quantity | None = None,
    order: Order | None = None,
    compared_with: Mention | None = None,
    evidence: dict[str, float] | None = None,
) -> Candidate:
    place = span_over(view, [trigger])
    return Candidate(
        rule=rule,
        relation=relation,
        trigger=place,
        head=trigger.i,
        clause=clause_of(view, place, (subject, body, compared_with)),
        subject=subject,
        object=body,
        quantity=quantity,
        order=order,
        compared_with=compared_with,
        wants=(EntityKind.ORGANISATION,) if body is None else (),
        time_heads=(trigger.i, clause_head(trigger).i),
        evidence=evidence or {},
    )
