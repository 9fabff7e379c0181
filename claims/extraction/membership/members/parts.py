"""Reads what belongs to a larger body: "is part of", "and other EU countries", teams of a league."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.bodies.kinds import SHARED
from claims.extraction.membership.bodies.spoken import PERSONAL_BODIES, is_called
from claims.extraction.membership.bodies.strength import KNOWN, STRONG, WITH_MEMBERS, named_strength
from claims.extraction.membership.bodies.trades import is_of_music, is_of_sport
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.neighbours import (
    after,
    at,
    ending_before,
    is_musical,
    listed,
    past_words,
    starting_at,
)
from claims.extraction.membership.patterns import UNIT_NOUNS
from claims.extraction.membership.words import GROUPS, OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import COPULAS, genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

from claims.extraction.membership.members.lineups import MEMBER_KINDS

__all__ = ["part_claims"]

# What members are counted as after "other": "other EU countries", "other Russell Group universities".
_COUNTED = UNIT_NOUNS | {"member", "university", "school", "college", "team", "association"}
_LEAGUES = frozenset(
    ["League", "Conference", "Division", "Bundesliga", "Liga", "Ligue", "Eredivisie", "Premiership"]
)
_WORLD = "United Nations"
_WITH_PARTNERS = frozenset({"NATO"})
_CIRCLES = frozenset(
    "group circle movement brotherhood secession collective gang troupe sect cult crew".split()
)
_OF = re.compile(r"\s(?:of|for|on|in)\s")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
# Agencies of many states by their names, of which states are part.
_SHARED_AGENCY = re.compile(
    r"(?:Pan-)?(?:European|Nordic|Baltic|Arab|African|Asian|Eurasian|Pacific|Caribbean|Latin American"
    r"|International|Inter-American|World)\s(?:[A-Z][\w-]*\s){0,3}(?:Agency|Authority|Organi[sz]ation)\b"
)
_TEAMS = frozenset({"side", "club", "team", "franchise", "outfit"})
_BEING = COPULAS | {"form"}
_ENVOYS = frozenset({"representative", "representation", "mission", "delegation"})


@reads(
    "membership.part_of",
    "membership.among_others",
    "membership.belongs",
    "membership.of_league",
    "membership.represented",
)
def part_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that "part of", "other ...", an envoy or a league states."""
    if token.lower_ == "other":
        return _others(view, token)
    if token.lemma_.lower() == "belong":
        return _belonging(view, token)
    if token.lower_ in _TEAMS:
        return _in_league(view, token)
    if token.lower_ in ("of", "in", "for") and token.dep_ == "prep":
        return _of_league(view, token)
    if token.lower_ == "part":
        return _part(view, token)
    if token.lower_ in _ENVOYS:
        return _represented(view, token)
    return ()


def _part(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "South Africa is part of the IBSA Dialogue Forum"."""
    doc = noun.doc
    if noun.i + 1 >= len(doc) or doc[noun.i + 1].lower_ != "of":
        return
    verb = noun.head.head.head if _is_since(noun) else noun.head
    is_said = verb.lemma_.lower() in _BEING and (noun.dep_ in ("attr", "dobj") or _is_since(noun))
    if not is_said and noun.dep_ != "appos":
        return
    place, words = past_words(view, noun.i + 2)
    if words and words[-1].lemma_.lower() in GROUPS and is_musical(view):
        yield from _of_band(view, noun, place)
        return
    within = [m for w in words if (m := view.mention_at(w)) is not None and m.entity_ids]
    words = [w for w in words if not any(w in view.tokens_of(m) for m in within)]
    if any(w.lemma_.lower() not in ALLIANCES and w.pos_ == "NOUN" for w in words):
        return
    of = things(view, prepositional_objects(noun, ("of",)))
    meant = [m for t, m in of if _is_meant(view, m) or (is_named(t) and _has_members(m))]
    named = [m for m in listed(view, place) if _has_members(m) or _is_told(view, m)]
    for body in named or within or meant:  # "part of the Skyways alliance"
        companions = _companions(view, after(view, body))
        relation = Relation.JOINED if verb.lemma_ == "become" or _is_since(noun) else Relation.MEMBER
        if noun.doc[noun.i - 2 : noun.i].text.lower() == "no longer":
            relation = Relation.LEFT
        for member in (*(m for _, m in things(view, subjects(verb) if is_said else [verb])), *companions):
            if member.start != body.start and (
                member.kind is EntityKind.STATE
                or _may_be_firm(view, member, body)
                or _may_be_one(view, member, body)
            ):
                yield write(
                    view, noun, "membership.part_of", relation, member=member, body=body,
                    heads=(noun.i, verb.i), evidence={"likeness": 0.8, "implied": 1.0},
                )  # fmt: skip


def _is_since(noun: Token) -> bool:
    """Tell "is as of yesterday part of", of which the parser makes a part of yesterday."""
    of = noun.head
    is_led = noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ == "as"
    return is_led and any(t.ent_type_ in ("DATE", "TIME") for t in noun.lefts)


def _of_band(view: SentenceView, noun: Token, place: int) -> Iterator[Candidate]:
    """Read "Michi Beck and Smudo, both part of the hip hop group Hollow"."""
    named = starting_at(view, place)
    band = named_group(replace(named, entity_ids=(), kind=None)) if named is not None else None
    who = subjects(noun.head) if noun.dep_ in ("attr", "dobj") else [noun.head]
    named_by = [n for _, m in things(view, who) for n in ([m] if m.form is MentionForm.NAME else [])]
    behind = [m for t in who for c in t.children if c.dep_ == "appos" for _, m in things(view, [c])]
    for member in {m.start: m for m in [*named_by, *behind] if is_person(m) or m.kind is None}.values():
        if band is not None and member.start != band.start:
            yield write(
                view, noun, "membership.part_of", Relation.MEMBER, member=member, body=band,
                heads=(noun.i,), evidence={"likeness": 0.8, "implied": 1.0},
            )  # fmt: skip


def _is_meant(view: SentenceView, body: Mention) -> bool:
    """Tell whether "the bloc" stands for a body of many that the text names."""
    words = {w.lower() for w in (body.name or "").split()}
    if body.kind is not EntityKind.ORGANISATION or body.name is None:
        return False
    named = replace(body, text=body.name)
    if body.form is MentionForm.PRONOUN:
        is_known = any(view.context.subkinds.get(i) in WITH_MEMBERS for i in body.entity_ids)
        return is_known or (named_strength(named) >= KNOWN and not is_employer(named))
    is_body = body.form is MentionForm.NOMINAL
    if is_body and is_called(view.context.article.text, body.name, OF_MANY):
        return True
    return is_body and (bool(body.entity_ids) or bool(words & OF_MANY) or named_strength(named) >= KNOWN)


def _is_told(view: SentenceView, body: Mention) -> bool:
    """Tell whether a body is one of persons: by its words, or where the text is about music or sport."""
    if body.kind is not EntityKind.ORGANISATION or is_employer(body):
        return False
    text = view.context.article.text
    return (
        bool({w.lower() for w in body.text.split()} & PERSONAL_BODIES)
        or is_of_music(text)
        or is_of_sport(text)
    )


def _may_be_firm(view: SentenceView, member: Mention, body: Mention) -> bool:
    """Tell whether an organisation is part of a body of many, not of a group that owns it."""
    # "Pellworm", which the tagger knows not
    is_unknown = member.kind is None and member.form is MentionForm.NAME
    is_body = is_unknown or (member.kind is EntityKind.ORGANISATION and member.name is not None)
    head = _OF.split(body.name or body.text)[0].split()[-1]  # "the Holm Trust Centre for Arts" is a centre
    is_known = any(view.context.subkinds.get(i) == "of_bodies" for i in body.entity_ids)
    is_known = is_known or named_strength(body) >= STRONG
    return is_body and (is_known or head.lower() in OF_MANY | SHARED)


def _may_be_one(view: SentenceView, member: Mention, body: Mention) -> bool:
    """Tell whether a person is part of a circle, or a university of a group of its kind."""
    words = {w.lower() for w in (body.name or body.text).split()}
    if is_person(member):
        if _is_told(view, body):
            return True
        return body.form is MentionForm.NAME and not body.entity_ids and bool(words & _CIRCLES)
    taught = {w.lower() for w in member.text.split()} & {"university", "college", "school", "institute"}
    return member.kind is EntityKind.ORGANISATION and bool(taught) and bool(words & {"group", "alliance"})


def _companions(view: SentenceView, index: int) -> list[Mention]:
    """Give the names of "alongside Brazil and India", "together with Brazil"."""
    words = [t.lower_ for t in view.span.doc[index : index + 3] if t.text != ","]
    start = index + (view.span.doc[index : index + 1].text == ",")
    if words[:1] == ["alongside"]:
        return listed(view, start + 1)
    return listed(view, start + 2) if words[:2] in (["along", "with"], ["together", "with"]) else []


def _others(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "Germany and other EU countries", "Durham University and other Russell Group universities"."""
    doc = word.doc
    body = starting_at(view, word.i + 1)
    if body is None or not _has_members(body) or doc[word.i - 1].lower_ != "and":
        return
    kind = doc[after(view, body) : after(view, body) + 2]
    if not any(t.tag_ == "NNS" and t.lemma_.lower() in _COUNTED for t in kind):
        return
    first = word.i - 1
    members: list[Mention] = []
    while (name := ending_before(view, first)) is not None and name.kind in (*MEMBER_KINDS, None):
        members.append(name)
        first = at(view, name)
        if not first or doc[first - 1].text != ",":
            break
        first -= 1
    for member in members:
        yield write(
            view, word, "membership.among_others", Relation.MEMBER, member=member, body=body,
            evidence={"likeness": 0.8, "implied": 1.0},
        )  # fmt: skip


def _belonging(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "belongs to several bodies, including A, B and C"."""
    doc = verb.doc
    opening = next((t.i for t in doc[verb.i :] if t.lower_ in ("including", "like", "as")), None)
    if opening is None or (doc[opening].lower_ == "as" and doc[opening - 1].lower_ != "such"):
        return
    if not any(t.lemma_.lower() in ALLIANCES for t in doc[verb.i : opening]):
        return
    for body in listed(view, opening + 1):
        for _, member in things(view, subjects(verb)):
            if _has_members(body) and member.kind in MEMBER_KINDS and member.start != body.start:
                yield write(
                    view, verb, "membership.belongs", Relation.MEMBER, member=member, body=body,
                    evidence={"likeness": 0.8, "weak": 1.0},
                )  # fmt: skip


def _of_league(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "the Lions of the National Rugby League", "in the Rugby League for the Lions"."""
    before, behind = ending_before(view, preposition.i), starting_at(view, preposition.i + 1)
    if before is None or behind is None:
        return
    pairs = [(before, behind)]
    if preposition.lower_ == "for":
        pairs = [(name, before) for name in listed(view, preposition.i + 1)]
    for team, league in pairs:
        if team.entity_ids or not _is_team(team) or not _is_league(league):
            continue
        yield write(
            view, preposition, "membership.of_league", Relation.MEMBER, member=team, body=league,
            evidence={"likeness": 0.9, "implied": 1.0},
        )  # fmt: skip


def _in_league(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Premier League side Chelsea"."""
    league, team = ending_before(view, noun.i), starting_at(view, noun.i + 1)
    if team is None and noun.dep_ in ("attr", "appos"):  # "the Lions are a National League team"
        team = next((m for _, m in things(view, member_reading(noun)[2])), None)
    if league is None or team is None or team.form is not MentionForm.NAME or not _is_league(league):
        return
    if is_person(team) or team.start == league.start:
        return
    yield write(
        view, noun, "membership.of_league", Relation.MEMBER, member=team, body=league,
        evidence={"likeness": 0.9, "implied": 1.0},
    )  # fmt: skip


def _is_team(name: Mention) -> bool:
    return name.kind is EntityKind.ORGANISATION or (name.kind is None and name.text.endswith("s"))


def _is_league(name: Mention) -> bool:
    if name.kind in (EntityKind.STATE, EntityKind.PERSON) or name.form is not MentionForm.NAME:
        return False
    return bool(set(name.text.split()) & _LEAGUES)


def _has_members(body: Mention) -> bool:
    """Tell whether a name is that of a body of states: known to the table, or worded as one."""
    if _SHARED_AGENCY.match(body.text):
        return True
    if named_group(body) is None:
        return False
    words = {w.lower() for w in body.text.split()}
    return bool(body.entity_ids) or bool(words & ALLIANCES) or (len(words) > 1 and bool(words & SHARED))


def _represented(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Gabon's Permanent Representative to the United Nations": only members send one.

    To NATO partners have sent them since 1997 as well.
    """
    doc = noun.doc
    if not noun.i or doc[noun.i - 1].lower_ != "permanent":  # an observer's envoy is a permanent observer
        return
    place = noun.i + 1
    states = [m for t, m in things(view, genitives(noun)) if m.kind is EntityKind.STATE]
    if place < len(doc) and doc[place].lower_ == "of":
        states = [m for m in listed(view, place + 1)[:1] if m.kind is EntityKind.STATE]
        states = states or _swallowed(view, doc[place + 1 : place + 2])
        place = after(view, states[0]) if states else place
    if place < len(doc) and doc[place].lower_ in ("to", "at"):
        body = starting_at(view, past_words(view, place + 1)[0])
        # States yet to join send envoys too, but not to the United Nations, where they only observe.
        is_told = body is not None and (
            body.name == _WORLD or (body.name not in _WITH_PARTNERS and not _YEAR.search(doc.text))
        )
        if body is not None and is_told and _has_members(body):
            for member in states:
                # The years are the envoy's: a head without a phrase of its own dates nothing.
                stated = write(
                    view, noun, "membership.represented", Relation.MEMBER, member=member, body=body,
                    heads=(noun.i - 1,), evidence={"likeness": 0.9, "implied": 1.0},
                )  # fmt: skip
                yield replace(stated, is_apposed=True)


def _swallowed(view: SentenceView, words: Span) -> list[Mention]:
    """Give the state in "Permanent Representative of Madagascar", which the tagger takes for one name."""
    start = words[0].idx + view.shift if len(words) else 0
    over = next((m for m in view.mentions if m.start < start < m.end), None)
    if over is None or "Permanent" not in over.text:
        return []
    text = over.text[start - over.start :]
    return [
        replace(over, text=text, start=start, name=text, kind=EntityKind.STATE, entity_ids=(), confidence=0.8)
    ]
