"""What a verb needs beside it to speak of an office."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.verbs.following import follows_dated, follows_in_office, follows_on_end
from claims.extraction.leadership.verbs.gates import GATES, PERSONAL, is_sport, is_surely_person
from claims.extraction.leadership.verbs.known_posts import is_described, takes_known_post
from claims.extraction.leadership.verbs.led_nouns import led_noun
from claims.extraction.leadership.verbs.lost_votes import loses_vote
from claims.extraction.leadership.verbs.pattern import Need, Party
from claims.extraction.leadership.verbs.staffed_bodies import has_staffed_body
from claims.extraction.leadership.verbs.titled_needs import (
    enters_titled,
    hands_over,
    has_gone,
    has_known_charge,
    has_known_other,
    has_known_tenure,
    has_phrase_and_title,
    holds_title,
    is_known_holder,
    is_removed,
    leaves_house,
    quits_titled,
    replaces_known,
    retires_titled,
    takes_over_told,
)
from claims.extraction.roles import is_vague
from claims.extraction.roles.phrase import is_soft_person
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import attributes, is_passive, objects, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["states_office"]

_REPEALING = frozenset({"repeal", "scrap", "abolish", "rescind"})
_VICTORS = frozenset({"winner", "victor"})
_SELVES = frozenset({"himself", "herself", "themselves"})
_IN_OFFICE = w.OFFICES - {"crown", "leadership", "stewardship", "management"}
# Fights whose winner enters an office; "parliamentary" ones are won by parties.
_SURE_FIGHTS = word_set(
    """
    election reelection re-election term presidency premiership governorship mayoralty chairmanship
    leadership
    """
)
# How who held an office may be known.
_WELL = frozenset({"best", "better", "well", "chiefly", "mainly", "mostly", "perhaps", "primarily"})
_LED_KINDS = frozenset({EntityKind.ORGANISATION, EntityKind.STATE})
_PARTY_FIGHTS = frozenset({"primary", "parliamentary", "legislative"})


def states_office(clause: Clause) -> bool:
    """Tell whether a clause speaks of an office: somebody, one of the needs met, no gate shut, no doubt."""
    if clause.pattern.phrase and not clause.phrase_nouns:
        return False
    if not clause.persons or not any(_NEEDS[need](clause) for need in clause.pattern.needs):
        return False
    return not any(GATES[gate](clause) for gate in clause.pattern.gates) and not _is_doubtful(clause)


def _is_doubtful(clause: Clause) -> bool:
    """Tell whether nobody in the clause is surely a person and no office is named."""
    parties = [*clause.persons, *clause.others]
    if clause.verb.lemma_ in PERSONAL and len(clause.persons) == len(parties):
        return False
    return not clause.roles and all(is_soft_person(p) for p in parties)


def _has_role(clause: Clause) -> bool:
    return bool(clause.roles)


def _is_victor(clause: Clause) -> bool:
    """Tell "was declared the winner"; who declares himself the winner has not taken office by that."""
    verb = clause.verb
    if any(t.lower_ in _SELVES for t in verb.subtree if t.i - verb.i == 1):
        return False
    return any(
        t.lower_ in _VICTORS
        for t in (*attributes(verb), *objects(verb), *verb.subtree)
        if t.i - verb.i in (2, 3)
    )


_YEARS = frozenset({"year", "month", "season", "decade"})
_CAREERS = _YEARS | frozenset("career work job life time term tenure stint spell reign duty service".split())


def _has_as_role(clause: Clause) -> bool:
    # "As president of X, she signs": what stands before the verb is no complement of it.
    behind = (r for r in clause.roles if clause.scene.head_of(r).i > clause.verb.i)
    return any(_is_as(clause, role) for role in behind) and not _begins_anew(clause)


def _begins_anew(clause: Clause) -> bool:
    """Tell "began her third year as mayor", who was it before, from "began as mayor"."""
    begun = objects(clause.verb) if clause.verb.lemma_ in ("begin", "start") else []
    if any(t.tag_ in ("NN", "NNS", "WP", "WDT") and t.lemma_.lower() not in _CAREERS for t in begun):
        return True  # "began reforms as president"
    years = (t for t in begun if t.lemma_.lower() in _YEARS)
    return any(all(c.lower_ != "first" for c in year.children) for year in years)


def _is_known_as(clause: Clause) -> bool:
    """Tell "best known as president of X" from "known as the king of pop": of a body that is named."""
    verb = clause.verb
    how = {c.lower_ for c in verb.children if c.dep_ in ("advmod", "npadvmod")}
    if verb.lemma_ == "know" and not how & _WELL:
        return False
    bodies = [r.body for r in clause.roles if _is_as(clause, r)]
    return any(b is not None and b.form is MentionForm.NAME and b.kind in _LED_KINDS for b in bodies)


def _is_as(clause: Clause, role: RoleMention) -> bool:
    token = clause.scene.head_of(role)
    for _ in range(4):
        if token.dep_ in ("pobj", "pcomp"):  # "as managing director", taken for a verb
            return token.head.lower_ == "as" or token.head.head.lemma_ in w.POSTS
        token = token.head
    return False


def _has_office(clause: Clause) -> bool:
    is_plain = (
        clause.pattern.person is Party.DOER
        and not is_passive(clause.verb)
        and clause.verb.dep_ not in ("relcl", "acl")
    )
    if is_plain and clause.roles and all(clause.scene.head_of(r).i < clause.verb.i for r in clause.roles):
        return False  # "In her role as chief executive X earned little"
    offices = clause.office_nouns(w.OFFICES)
    # "Held the office he most wanted" is of no known one, "won the presidency he most wanted" is.
    if any(t.lemma_ != "office" or not is_described(t) for t in offices) or _has_top_job(clause):
        return True
    settled = [r for r in clause.roles if not is_vague(r.title) or r.body is not None or r.is_of_page]
    if (settled or clause.others) and clause.office_nouns(w.POSTS):
        return True
    heads = [(role, clause.scene.head_of(role)) for role in clause.roles]
    return any(head.head.lemma_ in w.POSTS or role.title.endswith("ship") for role, head in heads)


def _has_top_job(clause: Clause) -> bool:
    """Tell "landed the top job at the bank" from "landed a job at the bank", "held leading positions"."""
    if not is_surely_person(clause, 0):
        return False
    posts = (noun for noun in clause.office_nouns(w.POSTS) if noun.tag_ != "NNS")
    return any(c.lower_ in w.TOPS for noun in posts for c in noun.children)


def _has_post(clause: Clause) -> bool:
    """Tell "appointed him to the post", "to the presidency" from "appointed him to a supervisory role"."""
    nouns = clause.office_nouns(w.POSTS | w.OFFICES, ("to", "for"))
    told = [n for n in nouns if not any(c.lower_ in ("a", "an", "another") for c in n.lefts)]
    return bool(told) or bool(nouns and clause.roles)


def _has_post_of(clause: Clause) -> bool:
    """Tell "had the job of head of Acme" from "had the job of the head of Acme in mind", "an office in"."""
    ends = {t.i + 2 for t in clause.office_nouns(w.POSTS | {"office"}, ()) if t.nbor().lower_ == "of"}
    begins = (clause.scene.view.tokens_of(role)[:1] for role in clause.roles)
    return any(first[0].i in ends for first in begins if first)


def _has_other(clause: Clause) -> bool:
    return any(not _is_thing(clause, other) for other in clause.others)


def _is_thing(clause: Clause, other: Mention) -> bool:
    """Tell "repeal and replace Reformcare", one word that nobody knows, from whom somebody replaces."""
    is_person = other.kind is EntityKind.PERSON or other.form is not MentionForm.NAME
    is_word = not is_person and " " not in other.text
    is_office = bool(clause.roles) or clause.scene.titles_of(other)
    is_law = clause.verb.dep_ == "conj" and clause.verb.head.lemma_ in _REPEALING
    return clause.verb.lemma_ == "replace" and (is_word or is_law) and not is_office


def _has_body(clause: Clause) -> bool:
    body = clause.body(clause.persons[0])
    if body is None or not any(is_surely_person(clause, i) for i in range(len(clause.persons))):
        return False
    if body.kind is None or len(body.text) == 1:  # "the U-boat", cut at its hyphen
        return body.form is MentionForm.NAME and len(body.text) > 1
    return body.kind in (EntityKind.ORGANISATION, EntityKind.STATE)


def _enters_office(clause: Clause) -> bool:
    """Tell "came to power", "ascended the throne", "swept him into office"."""
    inward = prepositional_objects(clause.verb, ("to", "into"))
    direct = objects(clause.verb) if clause.verb.lemma_ == "ascend" else []
    if not any(t.lower_ in _IN_OFFICE for t in [*inward, *direct]):
        return False
    return any(is_surely_person(clause, i) for i in range(len(clause.persons)))


def _is_in_office(clause: Clause) -> bool:
    near = prepositional_objects(clause.verb, ("in", "from", "of"))
    found = [t for t in near if t.lower_ in _IN_OFFICE and not _is_of_name_before(clause, t.head)]
    return any(all(c.dep_ != "compound" for c in t.children) for t in found)  # not "in the post office"


def _is_of_name_before(clause: Clause, preposition: Token) -> bool:
    """Tell "Among them were X, in power since 2020, and Y": the phrase is not that of Y."""
    place = preposition.idx + clause.scene.view.shift
    is_aside = preposition.i > 0 and preposition.nbor(-1).text == ","
    return is_aside and any(person.start > place for person in clause.persons)


def _is_deed(clause: Clause) -> bool:
    """Tell "is the first leader to win an election", who led before it."""
    verb, scene = clause.verb, clause.scene
    to = next((c for c in verb.lefts if c.tag_ == "TO"), None)
    if verb.tag_ != "VB" or to is None:
        return False
    if verb.dep_ in ("relcl", "acl") and scene.role_at(verb.head) is not None:
        return True
    before = scene.view.span_of(to).start - 1  # "makes her the first leader of X to win", hung on the verb
    return any(max(r.end, r.body.end if r.body is not None else 0) == before for r in scene.roles)


def _wins_office(clause: Clause) -> bool:
    if _is_deed(clause):
        return False
    for noun in clause.office_nouns(w.FIGHTS):
        words = {c.lower_ for c in noun.children}
        if clause.led_body() is not None:  # "won the race to lead X"
            return True
        if noun.lemma_ in _SURE_FIGHTS:
            return not words & _PARTY_FIGHTS
        if words & set(w.OFFICE_ROLES) or "leadership" in words:
            return True
    return False


def _is_dated(clause: Clause) -> bool:
    if any(c.lower_ in ("until", "since", "till") for c in clause.verb.children):
        return True
    return any(t.ent_type_ == "DATE" or t.like_num for t in clause.verb.subtree)


def _has_phrase(clause: Clause) -> bool:
    """Tell "at the helm", "at the helm of Acme" from "at the helm of a yacht"."""
    led = [t for noun in clause.phrase_nouns for t in prepositional_objects(noun, ("of",))]
    is_of_other = bool(led) and clause.pattern.by_tense and not clause.scene.bodies(led)
    return bool(clause.phrase_nouns) and is_surely_person(clause, 0) and not is_of_other


# Who leaves an office, shortly before somebody takes "his place at Norvex".
_GOES = re.compile(
    r"\b(?:resign|quit|step\w* down|retir|left\b|leav|depart|died|was (?:fired|sacked|ousted|removed))"
)
_BACK = 300
_SPOTS = frozenset("beside next among alongside behind opposite between near".split())
_FURNITURE = frozenset(
    "table stage podium row line queue crowd stand stands front back bench dock history studio hall".split()
)


def _has_phrase_and_other(clause: Clause) -> bool:
    """Tell "took Jobs's place", "handed the reins to Cook" from "took his place", "handed it over"."""
    if any(_is_spot(noun) for noun in clause.phrase_nouns):
        return False
    named = any(o.kind is EntityKind.PERSON and o.form is not MentionForm.PRONOUN for o in clause.others)
    return _has_phrase(clause) and (named or has_known_other(clause) or _is_others_place(clause))


def _is_others_place(clause: Clause) -> bool:
    """Tell "X resigned and Y took his place at Norvex", of X, from what is taken nowhere."""
    other = clause.others[0] if clause.others else None
    if other is None or other.kind is not EntityKind.PERSON or other.name is None or is_sport(clause):
        return False
    shift = clause.scene.view.shift
    start = clause.verb.idx + shift
    if _GOES.search(clause.scene.view.written(max(0, start - _BACK), start)) is None:
        return False
    where = [t for noun in (clause.verb, *clause.phrase_nouns) for t in prepositional_objects(noun, ("at",))]
    return bool(clause.scene.bodies(where)) and all(p.name != other.name for p in clause.persons)


def _is_spot(noun: Token) -> bool:
    """Tell "took his place beside her", "her seat at the table": where somebody sits."""
    if noun.lemma_ not in ("place", "seat", "chair"):
        return False
    behind = noun.doc[noun.i + 1 : noun.i + 4]
    word = behind[0].lower_ if len(behind) else ""
    return word in _SPOTS or (word in ("at", "on", "in") and any(t.lower_ in _FURNITURE for t in behind))


def _has_phrase_and_body(clause: Clause) -> bool:
    """Tell "in charge of the bank" from "in charge of the barbecue"."""
    led = [t for noun in clause.phrase_nouns for t in prepositional_objects(noun, ("of",))]
    if led and not clause.scene.bodies(led):
        return led_noun(clause.scene, clause.verb, led) is not None and _has_phrase(clause)
    owned = [t for noun in clause.phrase_nouns for t in noun.lefts if t.lower_ == "its"]
    if owned and _has_phrase(clause):
        return bool(clause.scene.bodies(owned))  # "remained at its head until 2000"
    body = clause.body(clause.persons[0]) if _has_phrase(clause) else None
    if body is None or (body.kind is None and body.form is not MentionForm.NAME):
        return False
    return body.kind in (EntityKind.ORGANISATION, EntityKind.STATE, None)


def _has_phrase_and_office(clause: Clause) -> bool:
    """Tell "took the oath as president", "took the oath of office" from "took an oath of silence"."""
    near = [t for noun in clause.phrase_nouns for t in prepositional_objects(noun, ("of",))]
    named = bool(clause.roles) or any(t.lower_ in w.OFFICES for t in near)
    return _has_phrase(clause) and named


def _has_role_behind_to(clause: Clause) -> bool:
    """Tell "rose to chief executive", "transitions to the role of chairman"."""
    for role in clause.roles:
        token = clause.scene.head_of(role)
        for _ in range(4):
            if token.dep_ == "pobj" and token.head.lower_ in ("to", "into") and is_office(role):
                return True
            token = token.head
    return False


def _is_followed(clause: Clause) -> bool:
    """Tell "was followed by X", "X followed in May" of one who had an office."""
    if prepositional_objects(clause.verb, ("into", "to", "through", "onto", "across", "around", "down")):
        return False  # "was followed by X into the hall"
    is_handed = is_passive(clause.verb) and has_known_other(clause)
    return is_handed or follows_dated(clause) or follows_in_office(clause) or follows_on_end(clause)


_NEEDS: dict[Need, Callable[[Clause], bool]] = {
    Need.NOTHING: lambda clause: True,
    Need.ROLE: _has_role,
    Need.VICTORY: _is_victor,
    Need.AS_ROLE: _has_as_role,
    Need.OFFICE: _has_office,
    Need.POST: _has_post,
    Need.POST_OF: _has_post_of,
    Need.OTHER: _has_other,
    Need.BODY: _has_body,
    Need.FIGHT: _wins_office,
    Need.DATE: _is_dated,
    Need.KNOWN_HOLDER: is_known_holder,
    Need.REMOVED: is_removed,
    Need.GONE: has_gone,
    Need.IN_OFFICE: _is_in_office,
    Need.ENTERS: _enters_office,
    Need.PHRASE: _has_phrase,
    Need.OTHERS_PHRASE: _has_phrase_and_other,
    Need.BODY_PHRASE: _has_phrase_and_body,
    Need.OFFICE_PHRASE: _has_phrase_and_office,
    Need.TITLED_PHRASE: has_phrase_and_title,
    Need.TITLED_ENTRY: enters_titled,
    Need.TITLED_LEAVING: leaves_house,
    Need.TITLED_QUITTING: quits_titled,
    Need.KNOWN_POST: takes_known_post,
    Need.HANDS_OVER: hands_over,
    Need.SEAT: lambda clause: clause.seat() is not None,
    Need.HOLDS_TITLE: holds_title,
    Need.RETIRES: retires_titled,
    Need.KNOWN_TENURE: has_known_tenure,
    Need.KNOWN_CHARGE: has_known_charge,
    Need.REPLACES: replaces_known,
    Need.KNOWN_OTHER: has_known_other,
    Need.OFFICE_TOLD: takes_over_told,
    Need.TO_ROLE: _has_role_behind_to,
    Need.FOLLOWED: _is_followed,
    Need.KNOWN_AS: _is_known_as,
    Need.LOSES_VOTE: loses_vote,
    Need.STAFFED_BODY: has_staffed_body,
    Need.LEADS: lambda clause: clause.led_body() is not None,
}
