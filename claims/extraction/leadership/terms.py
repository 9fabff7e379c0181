"""Offices told by the time spent in them: "her third year as mayor", "his stint as coach ended"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause_nouns import known_bodies, knows_officer
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import is_present
from claims.extraction.leadership.tenure import TENURE, length_of
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import (
    clause_head,
    genitives,
    is_passive,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_terms"]

_NOUNS = tuple(sorted({*verb_forms({"spend"}), *w.TERMS, *(f"{noun}s" for noun in w.TERMS), *w.CAPACITIES}))
_OFFICES = word_set("power office job post role chair command charge helm top saddle")
_BESIDE = tuple(sorted({*HEADS, *_OFFICES, "head"}))
_CLUES = (Clue(words=_NOUNS, beside=_BESIDE, also=("as", "at", "in"), before=0, behind=8),)
HELD = Pattern(
    id="leadership.term_as",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    further=_CLUES,
    example="Anne Hidalgo is in her third year as mayor of Paris.",
    near_miss="Anne Hidalgo is in her third year as a student of the mayor.",
)
ENDED = Pattern(
    id="leadership.term_as_ended",
    relation=Relation.LEFT_OFFICE,
    triggers=(),
    further=_CLUES,
    example="Barack Obama's term as president of the United States ended in 2017.",
    near_miss="Barack Obama's term as a tenant of the president ended in 2017.",
)
BEGUN = Pattern(
    id="leadership.term_as_begun",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=_CLUES,
    example="Barack Obama's first term as president of the United States began in 2009.",
    near_miss="Barack Obama's first term as a tenant of the president began in 2009.",
)
PATTERNS = (HELD, ENDED, BEGUN)

_SPENDING = word_set("spend have serve enjoy do complete put include")
_ENDING = word_set("end finish complete conclude close expire cut terminate")
_BEGINNING = word_set("begin start open commence launch")
_AROUND = word_set("after during in for since over before following throughout of at with from on into amid")
_HOPES = word_set("bid campaign candidacy run race nomination quest hope seek stand campaign vie fight")
_AT = ("at", "in")
_PARTS = word_set("first last final past next previous early late formative")
_SPANS = word_set("year month week day decade season")


def find_terms(scene: Scene) -> Iterator[Candidate]:
    """Find the offices that the nouns of a sentence measure."""
    for token in scene.view.span:
        lemma = token.lemma_.lower()
        is_noun = token.pos_ == "NOUN" and lemma in w.TERMS | w.CAPACITIES
        if not is_noun and not _is_spent(token):  # "spent the 1990s as head of"
            continue
        roles, body = _roles(scene, token), _body_led(scene, token)
        is_in_office = lemma in _SPANS and _is_in_office(token)
        if not roles and body is None and not is_in_office:
            continue
        pattern = _said_of(token, is_capacity=lemma in w.CAPACITIES)
        if pattern is None:
            continue
        for person in _holders(scene, token):
            if roles or body is not None or knows_officer(scene, person):
                yield from _state(scene, token, pattern, person, roles or _own(scene, person), body)


def _is_looked_back_at(noun: Token) -> bool:
    """Tell "during his four years as mayor", told by their number, from "in her fourth year as mayor"."""
    link = noun.head
    is_counted = noun.tag_ == "NNS" and any(c.dep_ == "nummod" for c in noun.children)
    is_whole = not any(c.lower_ in _PARTS for c in noun.children)  # not "his first 100 days in office"
    return is_counted and is_whole and noun.dep_ == "pobj" and link.lower_ in ("during", "throughout")


def _is_in_office(noun: Token) -> bool:
    """Tell "Lee's nine years in power" from "nine years in power stations"."""
    if not genitives(noun):
        return False
    near = prepositional_objects(noun, _AT)
    return any(t.lemma_.lower() in _OFFICES and not prepositional_objects(t, ("of",)) for t in near)


def _own(scene: Scene, person: Mention) -> list[RoleMention]:
    """Give the office beside somebody's name; none where another sentence tells it."""
    return [r for r in scene.titles_of(person) if not r.is_former][:1]


def _is_spent(token: Token) -> bool:
    return token.dep_ == "dobj" and token.ent_type_ == "DATE" and token.head.lemma_ == "spend"


def _is_whole(noun: Token) -> bool:
    """Tell "spent six years as mayor", "Lee's years as mayor" from "spent the last six years as mayor"."""
    if any(c.lower_ in _PARTS for c in noun.children):
        return False
    is_spent = noun.dep_ == "dobj" and noun.head.lemma_ == "spend" and noun.lemma_.lower() in _SPANS
    is_some = not any(c.dep_ == "det" and c.lower_ not in ("a", "an") for c in noun.children)
    return bool(genitives(noun)) or (is_spent and is_some)


def _state(
    scene: Scene,
    noun: Token,
    pattern: Pattern,
    person: Mention,
    roles: list[RoleMention],
    body: Mention | None,
) -> Iterator[Candidate]:
    verb = clause_head(noun)
    relation = pattern.relation
    is_remembered = noun.dep_ == "nsubjpass" or _is_looked_back_at(noun)  # "her time as mayor is remembered"
    if pattern is HELD and is_present(verb) and not is_remembered:
        relation = Relation.HOLDS_OFFICE
    choices: list[RoleMention | None] = [*roles]
    for role in choices or [None]:
        said = Statement(
            subject=person,
            role=role,
            object=body,
            relation=relation,
            time_heads=(noun.i, verb.i),
            evidence={"is_nominal": 1.0, "has_role": float(role is not None)},
        )
        yield scene.candidate(pattern, verb, said)
        length = length_of(scene, noun) if _is_whole(noun) and pattern is not BEGUN else None
        if length is not None:
            lasted = replace(said, relation=Relation.TENURE_LENGTH, quantity=length, time_heads=())
            yield scene.candidate(TENURE, noun, lasted)


def _roles(scene: Scene, noun: Token) -> list[RoleMention]:
    """Give the offices behind "as": "two terms as president", "time as chairman and chief executive"."""
    heads = {t.i for t in prepositional_objects(noun, ("as",))}
    heads |= {c.i for c in noun.head.children if c.dep_ == "nsubj" and c.i > noun.i + 1 and _is_as(c)}
    if noun.dep_ == "dobj" and noun.head.lemma_ in _SPENDING | _ENDING | _BEGINNING:
        heads |= {t.i for t in prepositional_objects(noun.head, ("as",))}  # "spent six years as mayor"
    return [r for r in scene.roles if scene.head_of(r).i in heads and is_office(r) and r.holder is None]


def _is_as(noun: Token) -> bool:
    """Tell "day as chief executive was", where the parser makes the office the subject."""
    first = noun.left_edge
    return first.i > 0 and first.nbor(-1).lower_ == "as"


def _body_led(scene: Scene, noun: Token) -> Mention | None:
    """Give X of "six years at the helm of X", "his decade in charge of X"."""
    hosts = [noun, *([noun.head] if noun.dep_ == "dobj" else [])]
    for place in (t for host in hosts for t in prepositional_objects(host, _AT)):
        if place.lemma_.lower() in w.PLACES | {"charge"}:
            led = prepositional_objects(place, ("of", "at")) or prepositional_objects(noun, ("of",))
            bodies = known_bodies(scene, led)
            if bodies:
                return bodies[0]
    return None


def _said_of(noun: Token, *, is_capacity: bool) -> Pattern | None:
    """Tell what the clause says of the time: held, begun, ended; None for something else."""
    verb, words = noun.head, {c.lower_ for c in noun.children}
    if is_capacity:
        if noun.dep_ == "dobj" and verb.lemma_ == "have" and "new" in words:
            return BEGUN
        return HELD if noun.dep_ == "pobj" and verb.lower_ == "in" else None
    if noun.dep_ in ("nsubj", "nsubjpass"):
        if (
            verb.lemma_ in _ENDING
            or _comes_to_end(verb)
            or (words & {"last", "final"} and verb.lemma_ == "be")
        ):
            return ENDED
        is_later = noun.lemma_.lower() in _SPANS and "first" not in words
        return BEGUN if verb.lemma_ in _BEGINNING and not is_later else HELD
    if noun.dep_ == "dobj":
        if verb.lemma_ in _ENDING:  # "completed her first year as" goes on, "ending his 12 years as" does not
            goes_on = noun.lemma_.lower() in _SPANS and (noun.tag_ == "NN" or verb.lemma_ == "complete")
            return HELD if goes_on else ENDED
        if verb.lemma_ in _BEGINNING:  # "began her third year as mayor": she was it before
            return HELD if noun.lemma_.lower() in _SPANS and "first" not in words else BEGUN
        return HELD if verb.lemma_ in _SPENDING else None
    if noun.dep_ == "pobj" and verb.head.lemma_ in _HOPES:
        return None  # "lost his bid for a third term as mayor"
    is_around = noun.dep_ == "pobj" and verb.lower_ in _AROUND
    return HELD if is_around or noun.dep_ in ("npadvmod", "appos", "attr", "ROOT") else None


def _comes_to_end(verb: Token) -> bool:
    if verb.lemma_ not in ("come", "draw", "be"):
        return False
    return any(t.lemma_ in ("end", "close") for t in prepositional_objects(verb, ("to",))) or any(
        c.lower_ == "over" for c in verb.children
    )


def _holders(scene: Scene, noun: Token) -> list[Mention]:
    """Give whose time it is: the owner by name, else who does what the clause says."""
    owners = scene.persons(genitives(noun)) or scene.persons(prepositional_objects(noun, ("of", "for")))
    if owners and owners[0].form is not MentionForm.PRONOUN:
        return owners
    host = noun.head.head if noun.dep_ == "pobj" else noun.head
    if host.pos_ in ("PROPN", "PRON"):  # "Maria Lindqvist, in her capacity as"
        return scene.persons([host]) or owners
    verb = clause_head(noun)
    if verb.pos_ not in ("VERB", "AUX") or is_passive(verb):
        return owners
    doing = subjects(verb)
    if verb.lemma_ == "include":  # "his career included stints as"
        doing = [t for each in doing for t in genitives(each)]
    doers = [p for p in scene.persons(doing) if p.kind is EntityKind.PERSON]
    if noun.dep_ == "dobj" and owners:
        return owners if owners[0].text.lower() not in ("his", "her") else doers or owners
    return doers or owners
