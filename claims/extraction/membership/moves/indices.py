"""Reads which firms come into a stock index and which drop out: "takes the place of X in the FTSE 100".

An index is named by its provider's letters ("S&P 500", "DAX"); where a sentence only says "the
benchmark", or who takes whose place, the index is the one the text named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.writing import write
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["index_claims"]

_INDEX = re.compile(
    r"\b(?:(?:FTSE|S&P|Nasdaq|Russell|Stoxx(?: Europe)?|STOXX(?: Europe)?|Nikkei|CAC|TSX|ASX|SMI|Topix|TOPIX)"
    r"[ -]?\d{2,4}|(?:M|S|Tec)?DAX|Dow(?: Jones)?(?: Industrial(?: Average)?| Industrials)?|Hang Seng"
    r"|MSCI [A-Z]\w+|Sensex|Nifty(?: 50)?|IBEX(?: 35)?|AEX|Ibovespa|KOSPI|BEL 20"
    r"|OMX\w*(?: [A-Z]\w+)?(?: \d+)?)\b"
)
_PARTS = frozenset({"component", "constituent", "member"})
_NOUNS = frozenset({"index", "benchmark", "gauge", "average"})
_PLACES = frozenset({"place", "spot", "slot", "seat", "berth"})
_COMING = frozenset({"join", "rejoin", "enter", "re-enter", "crack"})
_BROUGHT = frozenset({"add", "include", "promote", "admit", "elevate", "lift"})
_GOING = frozenset({"leave", "exit", "quit"})
_SENT = frozenset(
    {
        "drop",
        "remove",
        "delete",
        "eject",
        "relegate",
        "demote",
        "exclude",
        "oust",
        "kick",
        "boot",
        "axe",
        "cut",
        "eliminate",
    }
)
_FALLING = frozenset({"drop", "fall", "slip", "tumble", "crash", "slide"})
_WINNING = frozenset({"win", "take", "gain", "regain", "secure", "earn", "reclaim", "retain"})
_LOSING = frozenset({"lose", "cede", "surrender", "forfeit"})
_GIVING_UP = frozenset({"vacate", "leave", "free", "relinquish", "lose"})
_STAYING = frozenset({"remain", "stay", "keep"})
_RISING = frozenset({"move", "step", "rise", "climb", "go", "graduate"})
_TO, _FROM, _IN = ("to", "into", "in", "onto"), ("from", "of"), ("in", "on")


@reads("membership.index", "membership.index_swap")
def index_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Give who joins, leaves and is in an index by what a verb or "a component of" says."""
    lemma = token.lemma_.lower()
    if token.pos_ == "NOUN" and lemma in _PARTS and _names_index(view.context.article.text):
        members = member_reading(token)[2]
        yield from _pairs(view, token, Relation.MEMBER, members, prepositional_objects(token, ("of",)))
    elif token.pos_ == "VERB" and _names_index(view.context.article.text):
        yield from _moved(view, token, lemma)


@lru_cache(maxsize=8)
def _names_index(text: str) -> bool:
    return _INDEX.search(text) is not None


def _moved(view: SentenceView, verb: Token, lemma: str) -> Iterator[Candidate]:
    passive = is_passive(verb)
    if lemma in _COMING and not passive:
        yield from _pairs(view, verb, Relation.JOINED, subjects(verb), objects(verb))
    elif lemma in _GOING and not passive and not any(c.lower_ == "behind" for c in verb.children):
        yield from _pairs(view, verb, Relation.LEFT, subjects(verb), objects(verb))
    elif lemma in _BROUGHT and passive:
        yield from _pairs(view, verb, Relation.JOINED, subjects(verb), prepositional_objects(verb, _TO))
    elif lemma in _RISING and not passive and (lemma == "graduate" or particle(verb) == "up"):
        yield from _pairs(view, verb, Relation.JOINED, subjects(verb), prepositional_objects(verb, _TO[:2]))
    elif (lemma in _SENT and passive) or (lemma in _FALLING and not passive):
        yield from _pairs(view, verb, Relation.LEFT, subjects(verb), prepositional_objects(verb, _FROM))
    elif lemma in _STAYING and not passive:
        yield from _pairs(view, verb, Relation.MEMBER, subjects(verb), prepositional_objects(verb, ("in",)))
    yield from _placed(view, verb, lemma)


def _placed(view: SentenceView, verb: Token, lemma: str) -> Iterator[Candidate]:
    """Read "lost its place in the DAX", "takes the place of X", "replaces X", "makes way for X"."""
    place = next((o for o in objects(verb) if o.lemma_.lower() in _PLACES), None)
    if place is not None:
        inside = prepositional_objects(place, _IN) or prepositional_objects(verb, _IN)
        inside = inside or [c for c in place.lefts if c.dep_ == "compound"]  # "takes the DAX slot"
        if lemma in _LOSING:
            yield from _pairs(view, verb, Relation.LEFT, subjects(verb), inside)
        elif lemma in _WINNING:
            yield from _pairs(view, verb, Relation.JOINED, subjects(verb), inside)
            given_up = [c for c in place.children if c.dep_ == "acl" and c.lemma_.lower() in _GIVING_UP]
            left_by = [t for c in given_up for t in agents(c)]
            yield from _swapped(view, verb, subjects(verb), prepositional_objects(place, ("of",)) or left_by)
    elif lemma == "replace" and not is_passive(verb):
        yield from _swapped(view, verb, subjects(verb), objects(verb))
    elif lemma == "replace":
        yield from _swapped(view, verb, agents(verb), subjects(verb))
    elif lemma == "make" and any(o.lower_ == "way" for o in objects(verb)):
        others = prepositional_objects(verb, ("for",)) or [
            t for o in objects(verb) for t in prepositional_objects(o, ("for",))
        ]
        yield from _swapped(view, verb, others, subjects(verb))
    elif f"{lemma} {particle(verb)}" in ("push out", "force out"):
        yield from _swapped(view, verb, subjects(verb), objects(verb))


def _swapped(view: SentenceView, verb: Token, coming: list[Token], going: list[Token]) -> Iterator[Candidate]:
    """Give both sides of an exchange; only firms are exchanged, and only once an index was named."""
    body = _named_last(view, verb)
    new, old = _firms(view, coming), _firms(view, going)
    if body is None or not any(m.kind is EntityKind.ORGANISATION for m in (*new, *old)) or not (new and old):
        return
    for relation, members in ((Relation.JOINED, new), (Relation.LEFT, old)):
        for member in members:
            yield _claim(view, verb, relation, member, body)


def _pairs(
    view: SentenceView, verb: Token, relation: Relation, members: list[Token], bodies: list[Token]
) -> Iterator[Candidate]:
    for head in bodies:
        body = _index_at(view, head)
        for member in _firms(view, members) if body is not None else ():
            if body is not None:
                yield _claim(view, verb, relation, member, body, rule="membership.index")


def _firms(view: SentenceView, tokens: list[Token]) -> list[Mention]:
    """Give the firms among some nouns: by name, or "it" that stands for one; never "its chief executive"."""
    named = [t for token in tokens for t in ([*filter(is_named, appositives(token))] or [token])]
    found = (_as_firm(m) for _, m in things(view, named))
    return [m for m in found if _is_firm(m) and not _INDEX.search(m.text)]


def _as_firm(mention: Mention) -> Mention:
    """Give Marsden Glass, which the tagger takes for a person, as a firm: no given name begins it."""
    is_firm = mention.kind is EntityKind.PERSON and mention.form is MentionForm.NAME and " " in mention.text
    is_firm = is_firm and not mention.entity_ids and mention.name in (None, mention.text)
    return replace(mention, kind=None) if is_firm and not has_given_name(mention.text) else mention


def _is_firm(mention: Mention) -> bool:
    if mention.kind is EntityKind.ORGANISATION:
        return mention.form is not MentionForm.DEMONYM
    return mention.kind is None and mention.form is MentionForm.NAME and mention.text[:1].isupper()


def _index_at(view: SentenceView, head: Token) -> Mention | None:
    """Give the index a noun names or stands for: "the FTSE 100", "the blue-chip index"."""
    place = head.idx + view.shift
    match = next((m for m in _INDEX.finditer(view.context.article.text, max(0, place - 12), place + 40)
                  if m.start() <= place < m.end()), None)  # fmt: skip
    if match is not None:
        return _as_body(match)
    inside = [m for c in head.lefts for m in [_index_at(view, c)] if m is not None and c.dep_ == "compound"]
    if inside:
        return inside[0]
    return _named_last(view, head) if head.lemma_.lower() in _NOUNS else None


def _named_last(view: SentenceView, token: Token) -> Mention | None:
    """Give the index that the text named last before a token, in the same sentence also behind it."""
    text, place = view.context.article.text, token.idx + view.shift
    named = list(_INDEX.finditer(text, 0, view.sentence.end))
    own = [m for m in named if m.start() >= view.sentence.start]
    if own:
        return _as_body(own[-1])
    before = [m for m in named if m.start() < place]
    return _as_body(before[-1], source=SlotSource.CONTEXT) if before else None


def _as_body(match: re.Match[str], source: SlotSource = SlotSource.TEXT) -> Mention:
    return Mention(
        text=match[0], start=match.start(), end=match.end(), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=match[0], confidence=0.85, source=source,
    )  # fmt: skip


def _claim(
    view: SentenceView,
    verb: Token,
    relation: Relation,
    member: Mention,
    body: Mention,
    rule: str | None = None,
) -> Candidate:
    is_told = body.source is SlotSource.TEXT
    rule = rule or ("membership.index" if is_told else "membership.index_swap")
    return write(
        view, verb, rule, relation, member=member, body=body,
        evidence={"likeness": 0.9, "weak": 1.0, "prior": 0.85},
    )  # fmt: skip
