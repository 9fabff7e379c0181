"""What a verb needs beside it where only the text around tells whose office it speaks of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.clause_nouns import (
    is_elsewhere,
    knows_officer,
    office_told,
    offices_of,
    predecessors,
)
from claims.extraction.leadership.led_beside import led_beside
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.verbs.gates import is_sport, is_surely_person
from claims.extraction.leadership.verbs.told_before import had_office_here, has_spent_office, spent_at_the_top
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import (
    agents,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
    verbs_above,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "ENTRIES",
    "HOUSES",
    "MONTH_OR_YEAR",
    "enters_titled",
    "hands_over",
    "has_gone",
    "has_had_office",
    "has_known_charge",
    "has_known_other",
    "has_known_tenure",
    "has_phrase_and_title",
    "holds_title",
    "is_dated_by_month",
    "is_known_holder",
    "is_of_time",
    "is_own_house",
    "is_predecessor",
    "is_removed",
    "is_titled",
    "leaves_house",
    "quits_titled",
    "replaces_known",
    "retires_titled",
    "takes_over_told",
]

ENTRIES = word_set("appoint elect reelect reinstate reappoint hire install")
# Verbs that put in office only with an aim beside them: "brought in last May to cut costs".
_PICKING = word_set("choose pick bring draft recruit")
_HOLDING = frozenset(
    "be become lead serve act head run chair join sit teach advise help investigate represent play".split()
)
_SOME = frozenset({"other", "some", "certain", "remaining", "several"})
_KNOWN = frozenset({"the", "that", "this", "his", "her"})
_FIRING = frozenset({"fire", "sack", "dismiss", "oust"})
_EMPLOYERS = word_set("board shareholder director trustee investor")
# What somebody leaves together with the office: "will leave the group in June".
HOUSES = word_set(
    """
    company firm group bank club corporation organisation organization institution school museum agency
    charity orchestra business carmaker airline retailer union federation university hospital foundation
    college academy
    """
)
# Of these somebody leaves another one as a guest or a patient.
_OPEN_HOUSES = word_set(
    """
    school museum hospital bank university college academy hotel studio station theatre theater shop store
    church court abbey zoo coalition chamber library clinic gallery laboratory lab seminary monastery
    """
)
_CAREERS = frozenset({"politics", "football", "coaching", "work", "career"})
_WHEN = frozenset({"in", "on", "after", "following", "at", "amid", "over", "during", "by", "until", "before"})
_NOW = frozenset({"now", "being", "moment", "rest", "present"})
# When offices end and begin: a weekday dates a departure from a meeting as well.
MONTH_OR_YEAR = re.compile(
    r"\b(?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)|(?:last|next|this) (?:month|summer|spring|autumn|fall|winter)|years?|Easter|Christmas|"
    r"(?:end|close) of (?:the|this|his|her|their) (?:season|campaign|term|tour|month))\b"
)


def is_titled(clause: Clause) -> bool:
    """Tell whether the text gives the person an office, beside the name or elsewhere."""
    person = clause.persons[0]
    return knows_officer(clause.scene, person) or led_beside(clause.scene, person) is not None


def retires_titled(clause: Clause) -> bool:
    """Tell "the chief executive is retiring in March" from "retired from active business"."""
    near = prepositional_objects(clause.verb, ("from",))
    spent = [t for t in prepositional_objects(clause.verb, ("after",)) if t.lemma_.lower() in w.TERMS]
    years = [t for noun in spent for t in prepositional_objects(noun, ("at", "with", "of"))]
    if is_elsewhere(clause.scene, clause.persons[0], [*near, *years]):
        return False
    apart = [t for t in near if t.lemma_.lower() not in w.POSTS | w.OFFICES | HOUSES | _CAREERS | {"which"}]
    if apart and not clause.scene.bodies(apart):
        return False
    return is_titled(clause) or is_predecessor(clause) or has_spent_office(clause.scene, clause.verb)


def is_predecessor(clause: Clause) -> bool:
    """Tell "replaced X, who left in May", "her predecessor, X, had walked away": X had the office."""
    return clause.persons[0].start in predecessors(clause.scene)


def holds_title(clause: Clause) -> bool:
    """Tell "parted ways with chief executive X"."""
    return bool(clause.phrase_nouns) and is_titled(clause)


def is_known_holder(clause: Clause) -> bool:
    """Tell "fired FBI director James Comey" from "forced President X to sign"."""
    verb = clause.verb
    as_ = [t for host in (verb, *agents(verb)) for c in host.children if c.lower_ == "as" for t in c.children]
    if any(clause.scene.role_at(t) is None for t in as_):  # "dismissed him as a lightweight"
        return False
    if any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return False
    if verb.lemma_ not in w.DISMISSING and not (verb.lemma_ in w.PUSHING and _goes_out(verb)):
        return False
    eased = prepositional_objects(verb, ("of",)) if verb.lemma_ == "relieve" else []
    if any(c.lower_ in _SOME for t in eased for c in t.children):
        return False  # "relieved of his other duties", who keeps the office
    if any(t.lemma_.lower() in _EMPLOYERS for t in (*subjects(verb), *agents(verb))):
        return True  # "the board fired Altman"
    if is_predecessor(clause):
        return not is_sport(clause)
    # From a list or a lesson anybody may be removed.
    lost = [t for t in prepositional_objects(verb, ("from", "of")) if t.lemma_.lower() not in w.POSTS]
    is_own = bool(lost) and verb.lemma_ in _FIRING and _are_own(clause, lost)  # "fired from the Browns"
    return is_titled(clause) and (not lost or is_own) and not is_sport(clause)


def _are_own(clause: Clause, lost: list[Token]) -> bool:
    """Tell the body that somebody led from another one."""
    bodies = [b for b in clause.scene.bodies(lost) if b.kind in (EntityKind.ORGANISATION, None)]
    return len(bodies) == len(lost) and not is_elsewhere(clause.scene, clause.persons[0], lost)


def is_removed(clause: Clause) -> bool:
    """Tell "the premier was removed by the court", "by 20 votes" from "was removed by helicopter"."""
    verb = clause.verb
    away = [t for t in prepositional_objects(verb, ("from", "to")) if not t.like_num]
    if verb.lemma_ != "remove" or not is_passive(verb) or away:
        return False
    by = agents(verb)
    acting = [t for t in by if t.pos_ == "PROPN" or any(c.dep_ in ("det", "nummod") for c in t.children)]
    return bool(acting) and is_titled(clause) and not is_sport(clause)


def _goes_out(verb: Token) -> bool:
    return any(c.lower_ == "out" and c.dep_ in ("prt", "advmod", "prep") for c in verb.children)


def has_known_other(clause: Clause) -> bool:
    """Tell "is standing in for him", "was followed by him" of one whose office the text names."""
    if not clause.others or is_sport(clause):
        return False
    return has_had_office(clause, clause.others[0]) or passed_on(clause)


def passed_on(clause: Clause) -> bool:
    """Tell "May took Cameron's place", whom the table has one after the other in an office."""
    known, persons = clause.scene.view.context.held_posts, clause.persons
    if known is None or not persons or not clause.others:
        return False
    return known.passed(persons[0], clause.others[0])


def has_had_office(clause: Clause, person: Mention) -> bool:
    """Tell whether the text before a clause gives somebody an office."""
    return knows_officer(clause.scene, person) or had_office_here(clause.scene, clause.verb, person)


def takes_over_told(clause: Clause) -> bool:
    """Tell "the finance chief will take over in May" after an office was told of from "took over a shop"."""
    verb = clause.verb
    if objects(verb) or not is_surely_person(clause, 0) or is_sport(clause):
        return False
    where = [
        c
        for c in verb.children
        if c.dep_ == "prep" and c.lower_ not in _WHEN | {"over"} and not _is_for_now(c)
    ]
    is_told = office_told(clause.scene, verb.idx + clause.scene.view.shift)
    return not where and is_told


def _is_for_now(preposition: Token) -> bool:
    """Tell "takes over for now", "for the time being"."""
    return preposition.lower_ == "for" and any(t.lower_ in _NOW for t in preposition.children)


def has_gone(clause: Clause) -> bool:
    """Tell "the agency's chief, X, left in November" from "the minister left for Paris"."""
    verb = clause.verb
    apart = ("prt", "xcomp", "ccomp", "acomp", "oprd")
    is_turning = verb.dep_ in ("xcomp", "advcl") and verb.head.lemma_ == "turn"  # "turned to leave"
    if (
        objects(verb)
        or is_turning
        or any(c.dep_ in apart and c.lower_ not in clause.pattern.particles for c in verb.children)
    ):
        return False
    where = [c for c in verb.children if c.dep_ == "prep" and c.lower_ not in _WHEN]
    if is_predecessor(clause) or (not where and has_spent_office(clause.scene, verb)):
        return True
    return _has_title(clause) and is_dated_by_month(verb) and not where


def _has_title(clause: Clause) -> bool:
    """Tell whose office the text tells: "the former head, X, left" tells it too."""
    return is_titled(clause) or bool(clause.scene.titles_of(clause.persons[0]))


def quits_titled(clause: Clause) -> bool:
    """Tell "the head of Acme has quit" from "quit smoking", "quit the hall"."""
    apart = ("dobj", "xcomp", "ccomp", "prt", "prep")
    others = [c for c in clause.verb.children if c.dep_ in apart and not c.ent_type_ and not is_of_time(c)]
    is_known = is_titled(clause) or is_predecessor(clause) or has_spent_office(clause.scene, clause.verb)
    return not others and is_known


def is_of_time(child: Token) -> bool:
    """Tell a preposition that mostly says when."""
    return child.dep_ == "prep" and child.lower_ in _WHEN


def leaves_house(clause: Clause) -> bool:
    """Tell "the finance chief will leave the group in June" from "the minister left the hall"."""
    left = objects(clause.verb)
    bodies = clause.scene.bodies(left)
    # "She left Vell City after a year in charge" tells of an office itself, and a club may look like a place.
    was_head = spent_at_the_top(clause.verb)
    if not was_head:
        bodies = [b for b in bodies if b.kind in (EntityKind.ORGANISATION, None)]
    is_house = bool(bodies) or any(t.lemma_.lower() in HOUSES for t in left)
    is_told = was_head and clause.titled_role(clause.persons[0]) is None
    is_anothers = not is_told and is_elsewhere(clause.scene, clause.persons[0], left)
    if is_anothers or _is_left_to(clause.verb):
        return False
    if not all(is_own_house(clause.scene, t, clause.persons[0]) for t in left):
        return False
    if any(c.lower_ in ("a", "an", "another", "every") for t in left for c in t.children):
        return False  # "left a rival firm in 2010"
    is_known = _has_title(clause) or has_spent_office(clause.scene, clause.verb)
    if not is_known and any(t.lemma_.lower() in HOUSES for t in left):  # "her predecessor, X, left the bank"
        is_known = is_predecessor(clause) and not is_sport(clause)
    return is_house and not clause.roles and is_known


def _is_left_to(verb: Token) -> bool:
    """Tell "left it to others", "left the firm to his son", by which the thing goes and not the person."""
    return verb.lemma_ == "leave" and any(t.ent_type_ != "DATE" for t in prepositional_objects(verb, ("to",)))


def is_own_house(scene: Scene, noun: Token, person: Mention) -> bool:
    """Tell the hospital that somebody heads from the one in which he lay: its name says what it is."""
    lemma = noun.lemma_.lower()
    if lemma not in _OPEN_HOUSES or noun.pos_ == "PROPN":
        return True
    names = [name.lower() for name in offices_of(scene, person) if name]
    return not names or any(lemma in name for name in names)


def is_dated_by_month(verb: Token) -> bool:
    return MONTH_OR_YEAR.search(" ".join(t.text for t in verb.subtree)) is not None


def has_phrase_and_title(clause: Clause) -> bool:
    """Tell the chief who cleared her desk from the clerk; "took charge of the talks" is another thing."""
    hosts = (clause.verb, *clause.phrase_nouns)
    led = [t for host in hosts for t in prepositional_objects(host, ("of",)) if t.ent_type_ != "DATE"]
    return bool(clause.phrase_nouns) and is_surely_person(clause, 0) and not led and is_titled(clause)


def enters_titled(clause: Clause) -> bool:
    """Tell "she was appointed in May" of somebody whose office the text names."""
    verb = clause.verb
    aim = _aim(verb)
    if verb.lemma_ not in (ENTRIES if aim is None else ENTRIES | _PICKING):
        return False
    if clause.roles or clause.office_nouns(w.POSTS | w.LEGISLATURES):
        return False
    others = [c for c in verb.children if c != aim]
    if any(c.dep_ in ("xcomp", "ccomp", "oprd", "attr") or c.lower_ in ("as", "to") for c in others):
        return False
    hiring = agents(verb)
    if is_elsewhere(clause.scene, clause.persons[0], hiring):
        return False  # "was hired by Acme in 2004"
    if any(c.lower_ in ("a", "an", "another") for t in hiring for c in t.children):
        return False  # "was hired by a rival in 2004"
    if verb.lemma_ == "reinstate":
        return is_titled(clause)
    return is_titled(clause) and is_passive(verb) and is_dated_by_month(verb)


def _aim(verb: Token) -> Token | None:
    """Give what somebody was put in office for, beside the name: "Kuroda, appointed in 2013 to end it,"."""
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or verb.nbor(-1).text != ",":
        return None
    aims = [c for c in verb.children if c.dep_ in ("xcomp", "advcl") and c.tag_ == "VB"]
    is_office = any(c.lemma_ in _HOLDING for c in aims)  # "appointed in 2013 to lead the talks"
    is_marked = any(t.lower_ == "to" for c in aims for t in c.lefts)
    return aims[0] if len(aims) == 1 and is_marked and not is_office else None


def has_known_tenure(clause: Clause) -> bool:
    """Tell "has had the job for years", "served in the post until May" of somebody whose office is known."""
    nouns = [t for t in clause.phrase_nouns if any(c.lower_ in _KNOWN for c in t.children)]
    is_known = is_titled(clause) or (is_predecessor(clause) and not is_sport(clause))
    return bool(nouns) and is_known and is_dated_by_month(clause.verb)


def has_known_charge(clause: Clause) -> bool:
    """Tell "has been in charge since 2014" of somebody whose office is known; not "in charge of the tea"."""
    led = [t for noun in clause.phrase_nouns for t in prepositional_objects(noun, ("of",))]
    is_since = any(c.lower_ in ("since", "until", "from") for c in clause.verb.children)
    return bool(clause.phrase_nouns) and not led and is_since and is_titled(clause)


def replaces_known(clause: Clause) -> bool:
    """Tell "was picked in her stead" of one whose office the text names."""
    before = clause.other("predecessor", clause.persons[0])
    is_known = before is not None and (
        has_had_office(clause, before)
        or is_titled(clause)
        or clause.inherited_role(clause.persons[0]) is not None
    )
    return is_known and not is_sport(clause)


def hands_over(clause: Clause) -> bool:
    """Tell "the chairman is due to hand over to X" from "handed over to the police".

    The sentence may tell the office first: "was elected chair in 2014 and handed over to X".
    """
    over = any(c.lower_ == "over" for c in clause.verb.children)
    named = any(p.kind is EntityKind.PERSON for p in clause.others)
    if not over or not named or objects(clause.verb):
        return False
    held = clause.scene.view.context.held_posts
    is_shared = held is not None and bool(clause.persons) and held.shared(clause.persons[0], clause.others[0])
    return is_titled(clause) or _has_told_office(clause) or is_shared


def _has_told_office(clause: Clause) -> bool:
    """Tell whether a clause above a verb, of the same person, has told of an office of his."""
    scene, person = clause.scene, clause.persons[0]
    offices = {scene.head_of(role).i for role in scene.roles if is_office(role) and role.holder is None}
    for verb in verbs_above(clause.verb):
        if person in scene.doers(verb) + scene.undergoers(verb):
            heads = {t.i for t in verb.subtree if t.i < clause.verb.i}
            return bool(offices & heads) or verb.lemma_ in w.LEADING | {"take"}
    return False
