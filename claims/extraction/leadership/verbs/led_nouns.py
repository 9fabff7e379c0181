"""The body led where it is a noun phrase without a name: "managed the paper mill in Lund"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.leadership.relatives import governed, taken_up
from claims.extraction.naming.given_names import is_given_name
from claims.extraction.naming.looks import phrase_mention
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import appositives, is_passive, objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.scene import Scene

__all__ = ["UNITS", "led_noun", "undergoers"]

# Parts of bodies, and places of work, that have a head and seldom a name.
UNITS = word_set(
    """
    battery branch colliery dairy detachment executive farm flotilla foundry garrison hotel ironworks mine
    plant plantation quarry sawmill section treasury trustees ward workshops
    works
    """
)
# What somebody leads once, or what is led without an office: a match, a hike, a count.
_NO_BODIES = word_set(
    """
    area award campaign cell circle crew daughter gang giant house island line maker membership order pact
    predecessor prize ring scholarship sister site successor treaty zone investor competitor forerunner state
    country nation government administration regime
    """
)
# Led on the field by its captain: of these only a trainer has charge.
_TEAMS = word_set("team squad side")
_TRAINING = frozenset({"coach", "manage"})
_KINDS = (BODIES | NOMINAL_KINDS.keys() | UNITS | _TEAMS) - _NO_BODIES
# What opens an aside: "the bank - at the time led by X - grew".
_ASIDES = frozenset({",", "-", "–", "—", "("})
_RULING = frozenset({"govern", "rule", "administer", "reign"})
_FURTHER = ("of", "in", "at", "for")


def led_noun(scene: Scene, verb: Token, led: Iterable[Token]) -> Mention | None:
    """Give the noun phrase that stands for a body led, with the name behind that tells which it is.

    One noun alone tells nothing ("ran a shop"): a noun, a name or an owner describes it.

    Parameters
    ----------
    led : iterable of Token
        The nouns that a verb of leading governs.
    """
    for noun in led:
        realm = _realm(scene, noun) if verb.lemma_ in _RULING and not is_passive(verb) else None
        if realm is not None:
            return realm
        lemma = noun.lemma_.lower()
        is_kind = noun.pos_ == "NOUN" and noun.is_lower and not _KINDS.isdisjoint((lemma, noun.lower_))
        is_several = noun.tag_ == "NNS" and noun.lower_ not in UNITS
        if not is_kind or is_several or (lemma in _TEAMS and verb.lemma_ not in _TRAINING):
            continue
        behind = _name_behind(scene, noun)
        if behind is None and not any(_describes(child) for child in noun.lefts):
            continue
        own = phrase_mention(scene.view, noun)
        if own is None or own.form is not MentionForm.NOMINAL:
            continue
        start = _name_before(scene, noun) or own.start
        end = own.end if behind is None else max(own.end, behind.end)
        text = scene.view.written(start, end)
        kind = NOMINAL_KINDS.get(lemma, EntityKind.ORGANISATION)
        return replace(own, text=text, start=start, end=end, kind=kind, name=text)
    return None


def undergoers(verb: Token, *, is_led: bool) -> list[Token]:
    """Give what something is done to, where it is led also what a clause takes up or an aside is told of."""
    if is_passive(verb):
        return (_led_aside(verb) if is_led else []) or [t for s in subjects(verb) for t in _with_name(s)]
    done_to = (taken_up(verb) if is_led else []) or objects(verb)
    return [o for t in done_to for o in governed(t)]


def _with_name(noun: Token) -> list[Token]:
    """Give a common noun with the name beside it: "its rival, Norvex, is led by X"."""
    return [noun, *(t for t in appositives(noun) if t.pos_ == "PROPN" and noun.pos_ == "NOUN")]


def _realm(scene: Scene, noun: Token) -> Mention | None:
    """Give the land that a tagger took for somebody: nobody governs a person."""
    named = scene.view.mention_at(noun)
    if named is None or named.kind is not EntityKind.PERSON or named.form is not MentionForm.NAME:
        return None
    is_named = any(
        person.name.startswith(f"{named.text} ") or person.name.endswith(f" {named.text}")
        for person in scene.view.context.persons
    )
    if named.entity_ids or is_named or " " in named.text or is_given_name(named.text):
        return None
    return replace(named, kind=EntityKind.STATE, name=named.text)


def _describes(word: Token) -> bool:
    return word.dep_ in ("compound", "nmod", "poss") or (word.dep_ == "amod" and word.text[:1].isupper())


def _name_before(scene: Scene, noun: Token) -> int | None:
    """Give where the name begins that a body has before its noun: "the social-liberal | D66 party"."""
    for word in noun.lefts:
        named = scene.view.mention_at(word) if word.dep_ in ("compound", "nmod") else None
        if named is not None and named.form is MentionForm.NAME:
            return named.start
    return None


def _name_behind(scene: Scene, noun: Token) -> Mention | None:
    """Give "the 44th Regiment" of "a squadron of the 44th Regiment"."""
    for link in noun.rights:
        # "A unit in Lund" is any; "the unit in Lund" is one.
        is_one = any(c.lower_ == "the" for c in noun.lefts)
        if link.dep_ != "prep" or link.lower_ not in _FURTHER[: None if is_one else 1]:
            continue
        named = [scene.view.mention_at(t) for t in link.children if t.dep_ == "pobj"]
        return next((m for m in named if m is not None and m.form is MentionForm.NAME), None)
    return None


def _led_aside(verb: Token) -> list[Token]:
    """Give the noun before the comma of "the bank, then headed by X", whatever the parser hangs it on.

    Of two it is the nearer one: "the Elm and the Holm Society, led by X".
    """
    if verb.tag_ != "VBN" or any(c.dep_ in ("aux", "auxpass") for c in verb.lefts):
        return []
    at = verb.i - 1
    while at > verb.sent.start and verb.doc[at].pos_ == "ADV":
        at -= 1
    is_then = [t.lower_ for t in verb.doc[max(at - 2, 0) : at + 1]] == ["at", "the", "time"]
    at -= 3 * is_then
    is_aside = verb.doc[at].text in _ASIDES and any(c.dep_ == "agent" for c in verb.rights)
    if not is_aside or at <= verb.sent.start:
        return []
    if verb.dep_ in ("acl", "relcl") and not is_then:
        joined = [c for c in verb.head.conjuncts if verb.head.i < c.i < verb.i]
        return joined[-1:]
    noun = verb.doc[at - 1]
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head.head
    return [noun] if noun.pos_ == "PROPN" or noun.lemma_.lower() in _KINDS else []
