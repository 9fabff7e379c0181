"""Reads who is in the body a page is about: "members include A and B", "replaced A on drums", "fired A"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.page_bodies import is_page_body, page_body
from claims.extraction.membership.bodies.trades import is_of_music
from claims.extraction.membership.neighbours import listed, starting_at
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["page_claims"]

_KINDS = (
    r"(?:states|countries|clubs|teams|universities|colleges|schools|institutions|airlines|parties|"
    r"organi[sz]ations)"
)
# "The band's current members are", "Former members include", "The line-up consisted of", "Members:".
_LIST = re.compile(
    r"(?:^|[,;:]\s|\bwith\s)(?:(?:The|the|Its|its|Their|their)\s)?(?:\w+['’]s?\s)?(?P<kind>(?:[A-Za-z-]+\s){0,3}?)"
    rf"(?:[Mm]embers|[Ll]ine-?up|[Mm]ember\s{_KINDS})(?:\sof\s(?:the|this)\s[a-z]+)?\s?(?:currently\s|now\s|then\s)?"
    r"(?:is|are|was|were|includes?|included|consists?\sof|consisted\sof|comprises?|comprised|featured|:)\s"
)
_LINE_UP = re.compile(r"[Ll]ine-?up")
_FORMER = frozenset({"former", "past", "previous", "ex"})
_JOINING = frozenset("join recruit hire add enlist draft acquire admit".split())
_HIRING = frozenset({"recruit", "hire", "enlist", "draft", "fire", "sack", "dismiss"})
_SENDING = frozenset("part fire sack dismiss expel oust drop lose eject".split())
_DEPARTURES = frozenset({"departure", "exit", "firing", "dismissal", "expulsion"})
_ARRIVALS = frozenset({"arrival", "addition", "recruitment"})
_WAYS = frozenset({"ways", "company"})
_ROSTERS = frozenset({"line-up", "lineup", "roster"})
_PAST = ("membership.former_member", Relation.LEFT)
_PRESENT = ("membership.lists_members", Relation.MEMBER)
_EVIDENCE = {"likeness": 0.8, "implied": 1.0, "open_body": 1.0, "prior": 0.8}


@reads(
    "membership.line_up",
    "membership.lists_members",
    "membership.former_member",
    "membership.the_band",
    "membership.band",
)
def page_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give who is in, joins or leaves the body that the page is about and the clause leaves out."""
    if token == view.span[0]:
        return _listed(view)
    if token.pos_ not in ("VERB", "NOUN"):
        return ()
    if not is_of_music(view.context.article.text) or page_body(view) is None:
        return ()
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB" and lemma in ("replace", "succeed"):
        return _replaced(view, token)
    if token.pos_ == "VERB" and lemma in _JOINING | _SENDING:
        return _moved(view, token, Relation.JOINED if lemma in _JOINING else Relation.LEFT)
    if token.pos_ == "NOUN" and lemma in _DEPARTURES | _ARRIVALS:
        return _gone(view, token, Relation.LEFT if lemma in _DEPARTURES else Relation.JOINED)
    return ()


def _listed(view: SentenceView) -> Iterator[Candidate]:
    """Read the lists of members of the page's body."""
    for match in _LIST.finditer(view.span.text):
        start = next((t for t in view.span if t.idx - view.span.start_char >= match.end()), None)
        members = listed(view, start.i) if start is not None else []
        kinds = {m.kind for m in members}
        kind = next(
            (k for k in (EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANISATION) if k in kinds), None
        )
        body = page_body(view, kind) if len(members) > 1 and kind is not None else None
        if start is None or body is None or starting_at(view, start.i) not in (*members[:1], None):
            continue
        is_past = bool(_FORMER & set(match["kind"].lower().split()))
        rule, relation = _PAST if is_past else _PRESENT
        rule = "membership.line_up" if _LINE_UP.search(match[0]) else rule
        for member in members:
            if member.kind in (kind, None) and member.name != body.name:
                yield write(
                    view, start.nbor(-1), rule, relation, member=member, body=body, evidence=_EVIDENCE,
                )  # fmt: skip


def _replaced(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "was replaced by Tom Riley", "replaced Ann Holm on drums": one joins the band, one leaves."""
    within = [t for t in prepositional_objects(verb, ("in", "by", "with")) if view.mention_at(t) is not None]
    new, old = (agents(verb), subjects(verb)) if is_passive(verb) else (subjects(verb), objects(verb))
    new = new or (within if is_passive(verb) else [])
    who = {Relation.JOINED: _persons(view, new), Relation.LEFT: _persons(view, old)}
    if all(who.values()):
        for relation, members in who.items():
            yield from (_claim(view, verb, relation, member) for member in members)


def _moved(view: SentenceView, verb: Token, relation: Relation) -> Iterator[Candidate]:
    """Read "the band recruited the drummer Tom Riley", "they fired him", "was added to the line-up"."""
    if verb.lemma_ == "join":
        is_joined = is_passive(verb) and any(is_page_body(view, t) for t in subjects(verb))
        who = agents(verb) if is_joined else []
    elif verb.lemma_ == "part":
        does = any(is_page_body(view, t) for t in subjects(verb)) and any(
            t.lower_ in _WAYS for t in objects(verb)
        )
        ways = [verb, *objects(verb)]
        who = [t for each in ways for t in prepositional_objects(each, ("with",))] if does else []
    elif is_passive(verb):
        into = prepositional_objects(verb, ("to", "from", "into"))
        is_open = not into and verb.lemma_ in _HIRING and not prepositional_objects(verb, ("by", "for"))
        is_into = any(t.lower_ in _ROSTERS or is_page_body(view, t) for t in into)
        who = subjects(verb) if is_into or is_open else []
    else:
        does = any(is_page_body(view, t) or _is_page(view, t) for t in subjects(verb))
        who = objects(verb) if does else []
    yield from (_claim(view, verb, relation, member) for member in _persons(view, who))


def _gone(view: SentenceView, noun: Token, relation: Relation) -> Iterator[Candidate]:
    """Read "the departure of Tom Riley", "Ann Holm's departure in 1999" where no other body stands by."""
    if any(not is_page_body(view, t) for t in prepositional_objects(noun, ("from", "to"))):
        return
    who = genitives(noun) or prepositional_objects(noun, ("of",))
    yield from (_claim(view, noun, relation, member) for member in _persons(view, who))


def _persons(view: SentenceView, tokens: Iterable[Token]) -> list[Mention]:
    named = [n for t in tokens for n in ([t] if is_named(t) or t.pos_ == "PRON" else appositives(t) or [t])]
    return [m for _, m in things(view, named) if is_person(m) and m.name is not None]


def _is_page(view: SentenceView, token: Token) -> bool:
    body, named = page_body(view), view.mention_at(token)
    return (
        body is not None and named is not None and named.form is MentionForm.NAME and named.name == body.name
    )


def _claim(view: SentenceView, trigger: Token, relation: Relation, member: Mention) -> Candidate:
    return write(
        view,
        trigger,
        "membership.the_band",
        relation,
        member=member,
        body=page_body(view),
        evidence=_EVIDENCE,
    )
