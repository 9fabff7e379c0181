"""Offices told by a copula the other way round: "its chief executive is X", "the first rector was X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import is_present
from claims.extraction.leadership.titles.ordinals import BESIDE_HOLDER, ordinal_claims
from claims.extraction.roles import is_vague
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.phrase import is_soft_person
from claims.extraction.syntax.questions import appositives, attributes, genitives, has_own_subject, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_predicates", "named_by"]

_BE = ("is", "was", "remains", "be")
_TRADED = tuple(f"{word} {article}" for word in (*_BE, "still", "now") for article in ("the", "a", "an"))
NAMED = Pattern(
    id="leadership.is_named",
    relation=Relation.HOLDS_OFFICE,
    triggers=(),
    further=(
        BESIDE_HOLDER,
        Clue(words=tuple(sorted(HEADS)), beside=tuple(f"{verb} @" for verb in _BE), before=0, behind=9),
        # "The director is the historian Ann Lee": the holder stands behind what he is besides.
        Clue(words=tuple(sorted(HEADS)), beside=_TRADED, also=("@",), before=0, behind=12),
        Clue(words=tuple(sorted(HEADS)), beside=("named @", "called @"), before=0, behind=12),
    ),
    example="The chief executive of Apple is Tim Cook.",
    near_miss="The chief executive of Apple is a friend of Tim Cook.",
)
PATTERNS = (NAMED,)
# Of so many words a name is a body's.
_LONG = 5
# What of somebody's posts is said: "his posts included", "her positions have been".
_HOLDING = frozenset({"include", "be", "comprise"})
_POSTS = frozenset({"post", "position", "office", "role", "appointment", "job"})


def find_predicates(scene: Scene) -> Iterator[Candidate]:
    """Find the offices whose holder a copula names."""
    for role in scene.roles:
        if not is_office(role):
            continue
        verb, holders = named_by(scene, role)
        if verb is None:
            yield from _called(scene, role)
            yield from _among_posts(scene, role)
            continue
        relation = _relation(role, verb)
        heads = (verb.i, scene.head_of(role).i)  # "the president since 1990 is X"
        for holder in holders:
            said = Statement(subject=holder, role=role, relation=relation, time_heads=heads)
            yield scene.candidate(NAMED, verb, said)
        yield from ordinal_claims(scene, role, holders)


def _called(scene: Scene, role: RoleMention) -> Iterator[Candidate]:
    """Read "the chairman, a retired judge named Ann Lee, said"."""
    ends = [scene.head_of(role), *(scene.view.tokens_of(role.body) if role.body is not None else [])]
    nouns = [t for end in ends for t in appositives(end) if t.pos_ == "NOUN" and scene.role_at(t) is None]
    naming = [c for t in nouns for c in t.children if c.dep_ == "acl" and c.lemma_ in ("name", "call")]
    named = [t for verb in naming for t in verb.children if t.dep_ in ("oprd", "attr", "dobj")]
    relation = Relation.HELD_OFFICE if role.is_former else Relation.HOLDS_OFFICE
    for person in scene.persons(named) if role.holder is None else ():
        if person.kind is EntityKind.PERSON and person.form is MentionForm.NAME:
            said = Statement(subject=person, role=role, relation=relation)
            yield scene.candidate(NAMED, scene.head_of(role), said)


def _among_posts(scene: Scene, role: RoleMention) -> Iterator[Candidate]:
    """Read "her posts included director of X and chair of Y"."""
    head = scene.head_of(role)
    while head.dep_ in ("conj", "appos") and head.head != head:
        head = head.head
    verb = head.head
    if role.holder is not None or verb.lemma_ not in _HOLDING or head.dep_ not in ("dobj", "attr", "pobj"):
        return
    posts = [t for t in subjects(verb) if t.lemma_.lower() in _POSTS and t.tag_ == "NNS"]
    owners = scene.persons(t for post in posts for t in genitives(post))
    for person in owners[:1] if verb.i < scene.head_of(role).i else ():
        if person.kind is EntityKind.PERSON:
            said = Statement(subject=person, role=role, relation=Relation.HELD_OFFICE)
            yield scene.candidate(NAMED, scene.head_of(role), said)


def _relation(role: RoleMention, verb: Token) -> Relation:
    """Give what a copula says of an office: "the next president will be X" is an entry."""
    if verb.lemma_ == "be" and any(c.lower_ in ("will", "’ll", "'ll") for c in verb.children):
        return Relation.TOOK_OFFICE
    return Relation.HELD_OFFICE if role.is_former or not is_present(verb) else Relation.HOLDS_OFFICE


def named_by(scene: Scene, role: RoleMention) -> tuple[Token | None, list[Mention]]:
    """Give the copula whose subject is an office, and the persons it names; None for no such."""
    head = scene.head_of(role)
    while head.dep_ in ("appos", "conj") and scene.role_at(head.head) is not None:
        head = head.head  # "the chief executive officer (CEO) is X", "the president and CEO is X"
    verb = head.head if head.dep_ == "nsubj" else _copula_behind(scene, role)
    if verb is None or verb.lemma_ not in ("be", "remain") or verb.i < head.i:
        return None, []
    between = verb.doc[head.i : verb.i].text
    if between.count("(") != between.count(")"):  # "Queen of Hearts (also known as My Wife Is a Queen)"
        return None, []
    # "The president is Rabbi X": the parser may take the name for the subject.
    behind = attributes(verb) or [c for c in verb.children if c.dep_ == "nsubj" and c.i > verb.i]
    names = [t for t in behind if t.pos_ == "PROPN" and scene.view.mention_at(t) is not None]
    people = (_as_person(m, role) for m in scene.persons(names))
    named = [m for m in people if _is_name(m)] or _behind_trade(scene, behind)
    return (verb, named) if named else (None, [])


def _behind_trade(scene: Scene, behind: list[Token]) -> list[Mention]:
    """Give Ann Lee of "the director is the historian Ann Lee", "is a former teacher, Ann Lee"."""
    nouns = (t for t in behind if t.pos_ == "NOUN" and scene.role_at(t) is None)
    named = (m for noun in nouns for m in scene.persons(appositives(noun)[:1]))
    return [m for m in named if m.form is MentionForm.NAME and m.kind is EntityKind.PERSON]


def _copula_behind(scene: Scene, role: RoleMention) -> Token | None:
    """Give the copula right behind an office that the parser hung elsewhere: "X, and the chief is Y"."""
    end = max(role.end, role.body.end if role.body is not None else 0) - scene.view.shift
    token = next((t for t in scene.view.span if t.idx >= end), None)
    if token is None or token.lemma_ != "be" or has_own_subject(token):
        return None
    return token


def _as_person(mention: Mention, role: RoleMention) -> Mention:
    """Give somebody whom a tagger took for a body: of an office that needs no body beside it."""
    is_one = is_soft_person(mention) and not is_vague(role.title) and len(mention.text.split()) < _LONG
    return replace(mention, kind=EntityKind.PERSON) if is_one else mention


def _is_name(mention: Mention) -> bool:
    return mention.form is MentionForm.NAME and mention.kind in (EntityKind.PERSON, None)
