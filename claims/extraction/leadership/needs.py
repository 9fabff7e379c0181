"""What a verb needs beside it to speak of an office, and what keeps it from doing so."""

from __future__ import annotations

import re
from collections.abc import Callable

from claims.extraction.frames import MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import is_soft_person
from claims.extraction.leadership.verb_pattern import Gate, Need
from claims.extraction.resolution import same_person
from claims.extraction.roles import is_vague
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax import attributes, objects, prepositional_objects
from claims.relations import EntityKind

__all__ = ["states_office"]

_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_VICTORS = frozenset({"winner", "victor"})
_SPORT = word_set(
    """
    minute half substitute substitution goal injury match game halftime half-time kick-off kickoff bench
    lineup line-up innings quarterback goalkeeper striker midfielder defender batsman bowler squad captain
    run inning touchdown homer rebound assist playoff lap drummer guitarist bassist vocalist singer
    keyboardist actor actress presenter anchor lyricist roadie
    """
)
_IN_OFFICE = w.OFFICES - {"crown", "leadership", "stewardship", "management"}
_PERSON_WORDS = frozenset({"he", "she", "who"})
# Fights whose winner enters an office; "parliamentary" ones are won by parties.
_DISMISSING = word_set("fire dismiss remove suspend sack axe relieve discharge terminate")
_SURE_FIGHTS = word_set(
    """
    election reelection re-election term presidency premiership governorship mayoralty chairmanship
    leadership
    """
)
_PARTY_FIGHTS = frozenset({"primary", "parliamentary", "legislative"})


def states_office(clause: Clause) -> bool:
    """Tell whether a clause speaks of an office: somebody, one of the needs met, no gate shut, no doubt."""
    if clause.pattern.phrase and not clause.phrase_nouns:
        return False
    if not clause.persons or not any(_NEEDS[need](clause) for need in clause.pattern.needs):
        return False
    return not any(_GATES[gate](clause) for gate in clause.pattern.gates) and not _is_doubtful(clause)


def _is_doubtful(clause: Clause) -> bool:
    """Tell whether nobody in the clause is surely a person and no office is named."""
    parties = [*clause.persons, *clause.others]
    return not clause.roles and all(is_soft_person(p) for p in parties)


def _has_role(clause: Clause) -> bool:
    return bool(clause.roles)


def _is_victor(clause: Clause) -> bool:
    """Tell "declared himself the winner"."""
    verb = clause.verb
    return any(
        t.lower_ in _VICTORS
        for t in (*attributes(verb), *objects(verb), *verb.subtree)
        if t.i - verb.i in (2, 3)
    )


def _has_as_role(clause: Clause) -> bool:
    # "As president of X, she signs": what stands before the verb is no complement of it.
    behind = (r for r in clause.roles if clause.scene.head_of(r).i > clause.verb.i)
    return any(_is_as(clause, role) for role in behind)


def _is_as(clause: Clause, role: RoleMention) -> bool:
    token = clause.scene.head_of(role)
    for _ in range(4):
        if token.dep_ == "pobj":
            return token.head.lower_ == "as" or token.head.head.lemma_ in w.POSTS
        token = token.head
    return False


def _has_office(clause: Clause) -> bool:
    if clause.office_nouns(w.OFFICES) or _has_top_job(clause):
        return True
    settled = [r for r in clause.roles if not is_vague(r.title) or r.body is not None]
    if (settled or clause.others) and clause.office_nouns(w.POSTS):
        return True
    heads = [(role, clause.scene.head_of(role)) for role in clause.roles]
    return any(head.head.lemma_ in w.POSTS or role.title.endswith("ship") for role, head in heads)


def _has_top_job(clause: Clause) -> bool:
    """Tell "landed the top job at the bank" from "landed a job at the bank"."""
    if not _is_surely_person(clause, 0):
        return False
    return any(c.lower_ in w.TOPS for noun in clause.office_nouns(w.POSTS) for c in noun.children)


def _has_post(clause: Clause) -> bool:
    return bool(clause.office_nouns(w.POSTS | w.OFFICES, ("to", "for")))


def _has_other(clause: Clause) -> bool:
    return bool(clause.others)


def _has_body(clause: Clause) -> bool:
    body = clause.body(clause.persons[0])
    if body is None or not any(_is_surely_person(clause, i) for i in range(len(clause.persons))):
        return False
    if body.kind is None:
        return body.form is MentionForm.NAME
    return body.kind in (EntityKind.ORGANISATION, EntityKind.STATE)


def _is_surely_person(clause: Clause, index: int) -> bool:
    person = clause.persons[index]
    return person.kind is EntityKind.PERSON or person.text.lower() in _PERSON_WORDS


def _enters_office(clause: Clause) -> bool:
    """Tell "came to power", "ascended the throne", "swept him into office"."""
    inward = prepositional_objects(clause.verb, ("to", "into"))
    direct = objects(clause.verb) if clause.verb.lemma_ == "ascend" else []
    if not any(t.lower_ in _IN_OFFICE for t in [*inward, *direct]):
        return False
    return any(_is_surely_person(clause, i) for i in range(len(clause.persons)))


def _is_in_office(clause: Clause) -> bool:
    near = prepositional_objects(clause.verb, ("in", "from", "of"))
    return any(t.lower_ in _IN_OFFICE for t in near)


def _wins_office(clause: Clause) -> bool:
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


def _is_known_holder(clause: Clause) -> bool:
    """Tell "fired FBI director James Comey" from "forced President X to sign"."""
    if clause.verb.lemma_ not in _DISMISSING or any(c.dep_ == "xcomp" for c in clause.verb.children):
        return False
    return any(is_office(r) for p in clause.persons for r in clause.scene.titles_of(p))


def _has_gone(clause: Clause) -> bool:
    """Tell "the agency's chief, X, left in November" from "the minister left for Paris"."""
    verb = clause.verb
    if objects(verb) or any(
        c.dep_ in ("prt", "xcomp", "ccomp", "advcl", "acomp", "oprd") for c in verb.children
    ):
        return False
    where = [c for c in verb.children if c.dep_ == "prep" and c.lower_ not in ("in", "on", "after", "last")]
    # A weekday dates a departure from a meeting as well as one from an office.
    dated = _MONTH_OR_YEAR.search(" ".join(t.text for t in verb.subtree)) is not None
    titled = any(is_office(r) and not r.is_former for p in clause.persons for r in clause.scene.titles_of(p))
    return titled and dated and not where


_MONTH_OR_YEAR = re.compile(
    r"\b(?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)|last (?:year|month))\b"
)


def _has_phrase(clause: Clause) -> bool:
    return bool(clause.phrase_nouns) and _is_surely_person(clause, 0)


def _has_phrase_and_other(clause: Clause) -> bool:
    """Tell "took Jobs's place", "handed the reins to Cook" from "took his place", "handed it over"."""
    named = any(other.kind is EntityKind.PERSON for other in clause.others)
    return _has_phrase(clause) and named


def _has_phrase_and_body(clause: Clause) -> bool:
    """Tell "in charge of the bank" from "in charge of the barbecue"."""
    led = [t for noun in clause.phrase_nouns for t in prepositional_objects(noun, ("of",))]
    if led and not clause.scene.bodies(led):
        return False
    body = clause.body(clause.persons[0]) if _has_phrase(clause) else None
    if body is None or (body.kind is None and body.form is not MentionForm.NAME):
        return False
    return body.kind in (EntityKind.ORGANISATION, EntityKind.STATE, None)


def _has_phrase_and_office(clause: Clause) -> bool:
    """Tell "took the oath as president", "took the oath of office" from "took an oath of silence"."""
    near = [t for noun in clause.phrase_nouns for t in prepositional_objects(noun, ("of",))]
    named = bool(clause.roles) or any(t.lower_ in w.OFFICES for t in near)
    return _has_phrase(clause) and named


def _holds_title(clause: Clause) -> bool:
    """Tell "parted ways with chief executive X"."""
    return bool(clause.phrase_nouns) and _is_titled(clause)


def _is_titled(clause: Clause) -> bool:
    """Tell whether the text gives the person an office, beside the name or elsewhere."""
    person = clause.persons[0]
    if any(is_office(role) and not role.is_former for role in clause.scene.titles_of(person)):
        return True
    seen = (role for role in clause.scene.view.context.titles if role.holder is not None and is_office(role))
    return bool(person.name) and any(
        same_person(role.holder.name or "", person.name or "") for role in seen if role.holder is not None
    )


def _has_role_behind_to(clause: Clause) -> bool:
    """Tell "rose to chief executive", "transitions to the role of chairman"."""
    for role in clause.roles:
        token = clause.scene.head_of(role)
        for _ in range(4):
            if token.dep_ == "pobj" and token.head.lower_ in ("to", "into") and is_office(role):
                return True
            token = token.head
    return False


_NEEDS: dict[Need, Callable[[Clause], bool]] = {
    Need.NOTHING: lambda clause: True,
    Need.ROLE: _has_role,
    Need.VICTORY: _is_victor,
    Need.AS_ROLE: _has_as_role,
    Need.OFFICE: _has_office,
    Need.POST: _has_post,
    Need.OTHER: _has_other,
    Need.BODY: _has_body,
    Need.FIGHT: _wins_office,
    Need.DATE: _is_dated,
    Need.KNOWN_HOLDER: _is_known_holder,
    Need.GONE: _has_gone,
    Need.IN_OFFICE: _is_in_office,
    Need.ENTERS: _enters_office,
    Need.PHRASE: _has_phrase,
    Need.OTHERS_PHRASE: _has_phrase_and_other,
    Need.BODY_PHRASE: _has_phrase_and_body,
    Need.OFFICE_PHRASE: _has_phrase_and_office,
    Need.HOLDS_TITLE: _holds_title,
    Need.TITLED: _is_titled,
    Need.TO_ROLE: _has_role_behind_to,
    Need.LEADS: lambda clause: clause.led_body() is not None,
}


def _is_legislative(clause: Clause) -> bool:
    """Tell "elected to the Senate", "elected to the Politburo": no office of one person."""
    if clause.roles:
        return False
    near = prepositional_objects(clause.verb, ("to", "into", "as", "for", "in"))
    if any(t.lemma_.lower() in w.LEGISLATURES for noun in near for t in (noun, *noun.children)):
        return True
    to = prepositional_objects(clause.verb, ("to", "into", "onto"))
    return any(t.lemma_.lower() not in w.POSTS | w.OFFICES for t in to if t.pos_ in ("NOUN", "PROPN"))


def _is_sport(clause: Clause) -> bool:
    return not clause.roles and any(t.lemma_.lower() in _SPORT and t.pos_ != "VERB" for t in clause.verb.sent)


def _has_other_predicate(clause: Clause) -> bool:
    """Tell "elected a fellow", "crowned as winner" from what names an office or nothing."""
    named = attributes(clause.verb) + prepositional_objects(clause.verb, ("as",))
    return not clause.roles and any(t.lower_ not in w.POSTS | w.OFFICES for t in named)


def _is_told_above(clause: Clause) -> bool:
    """Tell "appointed to lead X", where the appointing says it."""
    above = clause.verb.head
    if clause.verb.dep_ in ("acl", "relcl") and above.lemma_.lower() in w.FIGHTS:
        return True  # "won the race to lead X"
    return clause.verb.dep_ in ("xcomp", "advcl") and above.lemma_.lower() in w.APPOINTING


def _is_not_reflexive(clause: Clause) -> bool:
    return not any(t.lower_ in _REFLEXIVE for t in clause.verb.subtree)


def _is_impersonal(clause: Clause) -> bool:
    """Tell "Apple is a leader", "the imam is the head of prayers": the subject is nobody in particular."""
    people = [i for i in range(len(clause.persons)) if _is_surely_person(clause, i)]
    return not people and not any(
        r.body is not None and r.body.form is MentionForm.NAME for r in clause.roles
    )


_GATES: dict[Gate, Callable[[Clause], bool]] = {
    Gate.LEGISLATURE: _is_legislative,
    Gate.SPORT: _is_sport,
    Gate.PREDICATE: _has_other_predicate,
    Gate.OBJECT: _is_not_reflexive,
    Gate.IMPERSONAL: _is_impersonal,
    Gate.TOLD_ABOVE: _is_told_above,
}
