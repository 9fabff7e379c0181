"""What keeps a verb from speaking of an office: one check for each gate of the cards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import BYLINES
from claims.extraction.frames import MentionForm
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.noun_places import is_to_lead
from claims.extraction.leadership.tenses import is_present
from claims.extraction.leadership.verbs.pattern import Gate
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.phrase import is_personlike, is_soft_person
from claims.extraction.roles.portfolios import HEADS_OF_CABINETS, is_cabinet
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import (
    agents,
    attributes,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.extraction.syntax.resumptions import left_to
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["GATES", "PERSONAL", "SPORT", "is_sport", "is_surely_person"]

_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
SPORT = word_set(
    """
    minute half substitute substitution goal injury match game halftime half-time kick-off kickoff bench
    lineup line-up innings quarterback goalkeeper striker midfielder defender batsman bowler squad captain
    run inning touchdown homer rebound assist playoff lap drummer guitarist bassist vocalist singer
    keyboardist actor actress presenter anchor lyricist roadie
    """
)
# From these one steps down who keeps the office.
_NO_OFFICES = word_set(
    """
    board committee council it jury case panel trial race stage podium pulpit box plane bus train inquiry
    contest bid campaign investigation probe review case hearing
    """
)
# These one resigns who may keep the office, or had none.
_OTHER_TIES = word_set("seat commission membership fellowship candidacy")
# On these one sits among others.
_SEATED = frozenset({"board", "committee", "council", "panel", "commission"})
_PERSON_WORDS = frozenset({"he", "she", "who"})
# Done by persons alone, whatever a tagger makes of their names.
PERSONAL = frozenset({"chair", "preside"})
# What a constitution calls the holder of another office.
_IN_LAW = frozenset({"head of state", "head of government", "commander in chief"})
# What half of is a length of time and no part of a match.
_UNITS = frozenset("week month year decade century term".split())


def is_surely_person(clause: Clause, index: int) -> bool:
    """Tell a person, also one of two names whom no tagger knew: "Toma Irek came to power"."""
    person = clause.persons[index]
    if clause.verb.lemma_ in PERSONAL and is_soft_person(person):
        return True
    if person.kind is None and person.form is MentionForm.NAME:
        return is_personlike(person.name or person.text, single=False)
    # "Kaabi, who also runs Acme", whom the tagger takes for a body.
    is_who = not person.entity_ids and any(c.lower_ == "who" and "subj" in c.dep_ for c in clause.verb.lefts)
    return is_who or person.kind is EntityKind.PERSON or person.text.lower() in _PERSON_WORDS


def _is_legislative(clause: Clause) -> bool:
    """Tell "elected to the Senate", "elected to the Politburo": no office of one person."""
    if clause.roles or (clause.persons and clause.other("predecessor", clause.persons[0]) is not None):
        return False
    near = prepositional_objects(clause.verb, ("to", "into", "as", "for", "in"))
    if any(t.lemma_.lower() in w.LEGISLATURES for noun in near for t in (noun, *noun.children)):
        return True
    to = prepositional_objects(clause.verb, ("to", "into", "onto"))
    return any(t.lemma_.lower() not in w.POSTS | w.OFFICES for t in to if t.pos_ in ("NOUN", "PROPN"))


def _own_words(verb: Token) -> list[Token]:
    """Give the words of a verb's clause without those of the verbs coordinated with it."""
    others = {t.i for c in verb.children if c.dep_ == "conj" and c.pos_ == "VERB" for t in c.subtree}
    return [t for t in verb.subtree if t.i not in others]


def is_sport(clause: Clause) -> bool:
    """Tell a match from an office: by the whole sentence, for "leads" by its own clause."""
    words = _own_words(clause.verb) if clause.pattern.is_leading else clause.verb.sent
    told = (t for t in words if t.lemma_.lower() in SPORT and t.pos_ != "VERB")
    is_onto_field = clause.verb.lemma_ == "lead" and any(
        t.lower_ in ("out", "against") and t.i > clause.verb.i for t in clause.verb.children
    )  # "will lead Elm Town out at Vell"
    return not clause.roles and (is_onto_field or any(not _is_half_a_time(t) for t in told))


def _is_half_a_time(word: Token) -> bool:
    """Tell "six and a half years", "half a century", "a year and a half" from the halves of a match."""
    if word.lower_ != "half":
        return False
    behind = [t for t in word.doc[word.i + 1 : word.i + 3] if t.lower_ not in ("a", "an", "-")]
    before = word.doc[max(word.i - 3, 0) : word.i]
    is_added = [t.lower_ for t in before[1:]] == ["and", "a"] and before[0].lemma_.lower() in _UNITS
    return is_added or any(t.lemma_.lower() in _UNITS for t in behind[:1])


def _has_other_predicate(clause: Clause) -> bool:
    """Tell "elected a fellow", "crowned as winner" from what names an office or nothing."""
    named = attributes(clause.verb) + prepositional_objects(clause.verb, ("as",))
    return not clause.roles and any(t.lower_ not in w.POSTS | w.OFFICES for t in named)


def _is_told_above(clause: Clause) -> bool:
    """Tell "appointed to lead X", where the appointing says it."""
    above = clause.verb.head
    if clause.verb.dep_ in ("acl", "relcl") and above.lemma_.lower() in w.FIGHTS:
        return True  # "won the race to lead X"
    if is_to_lead(clause.verb) and _hangs_on_entry(above):
        return True  # "the appointment of Y to lead X"
    if (
        clause.verb.dep_ == "pcomp"
        and above.lower_ == "of"
        and above.head.lemma_.lower() in w.POSTS | {"task"}
    ):
        return True  # "was given the job of running X"
    if clause.verb.dep_ not in ("xcomp", "advcl"):
        return False
    lemma = above.lemma_.lower()
    return lemma in w.APPOINTING | {"elect"} or (
        is_to_lead(clause.verb) and lemma in w.ENTRUSTING | w.SETTING_OUT
    )


def _hangs_on_entry(noun: Token) -> bool:
    """Tell the appointment itself, or whom it names: "the appointment of Y"."""
    owner = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return owner.lower_ in w.TAKING_NOUNS - {"choice", "selection"}


def _is_of_board(clause: Clause) -> bool:
    """Tell "stepped down from the board", a seat among others; so "from his role on the council".

    So also "resigned his seat", "resigned her commission".
    """
    if not clause.roles and any(t.lemma_.lower() in _OTHER_TIES for t in objects(clause.verb)):
        return True
    from_ = prepositional_objects(clause.verb, ("from", "off"))
    if not clause.roles and any(prepositional_objects(t, ("on",)) for t in from_ if t.lemma_ in w.POSTS):
        return True
    return not clause.roles and any(t.lemma_.lower() in _NO_OFFICES for t in from_)


def _takes_seat(clause: Clause) -> bool:
    """Tell "Ann Holt, head of Elm Bank, replaced X on the Norvex board": a seat among others."""
    hosts = (clause.verb, *objects(clause.verb))
    seats = (t for host in hosts for t in prepositional_objects(host, ("on",)))
    return any(t.lemma_.lower() in _SEATED for t in seats)


def _goes_in(clause: Clause) -> bool:
    """Tell "voted X in as chairman", "draft in", from "voted X out"."""
    placed = (t for t in clause.verb.subtree if t.lower_ in ("in", "back") and t.i > clause.verb.i)
    return any(_is_inward(clause, t) for t in placed)


def _is_inward(clause: Clause, word: Token) -> bool:
    """Tell a particle, also one that the parser hangs on the name: "voted X in as chairman"."""
    is_particle = word.dep_ in ("prt", "advmod") and word.head == clause.verb
    return is_particle or (word.i + 1 < len(word.doc) and word.nbor().lower_ == "as")


def _goes_down(clause: Clause) -> bool:
    """Tell "turned down the job", "was brought down as leader"."""
    return any(c.lower_ == "down" for c in clause.verb.children)


def _makes_way(clause: Clause) -> bool:
    """Tell "made way for X as president", "made room for X", by which the other one goes."""
    return clause.verb.lemma_ == "make" and any(o.lower_ in ("way", "room") for o in objects(clause.verb))


def _goes_up(clause: Clause) -> bool:
    """Tell "turned up as chief executive of a rival"."""
    return any(c.lower_ == "up" for c in clause.verb.children)


def _goes_out(clause: Clause) -> bool:
    """Tell "ruled herself out as leader"."""
    return any(c.lower_ == "out" for c in clause.verb.children)


def _is_judging(clause: Clause) -> bool:
    """Tell "ruled in 1999 that the vote was void", "ruled against the bank" from a reign."""
    return any(
        c.dep_ == "ccomp" or c.lower_ == "against" or any(t.lower_ in ("favor", "favour") for t in c.children)
        for c in clause.verb.rights
    )


def _goes_on(clause: Clause) -> bool:
    """Tell "goes on as prime minister for now", "went to X as chairman" from "goes as prime minister"."""
    if clause.verb.lemma_ == "go" and not _goes_nowhere(clause):
        return True
    return any(c.lower_ == "on" and c.dep_ in ("prt", "advmod") for c in clause.verb.children)


def _goes_nowhere(clause: Clause) -> bool:
    """Tell "goes as prime minister" from "goes to Acme as chairman"."""
    goals = prepositional_objects(clause.verb, ("to",))
    return not any(t.ent_type_ != "DATE" for t in goals)


def _is_not_reflexive(clause: Clause) -> bool:
    return not any(t.lower_ in _REFLEXIVE for t in clause.verb.subtree)


def _is_of_cabinet(clause: Clause) -> bool:
    """Tell "the Holt Ministry is led by Premier Ann Holt": the title says what she heads."""
    scene = clause.scene
    led = scene.bodies(subjects(clause.verb)) if is_passive(clause.verb) else []
    if not any(is_cabinet(body.name or body.text) for body in led):
        return False
    return any(r.title in HEADS_OF_CABINETS for p in clause.persons for r in scene.titles_of(p))


def _is_impersonal(clause: Clause) -> bool:
    """Tell "Apple is a leader", "the imam is the head of prayers": the subject is nobody in particular."""
    if any(p.text.lower() in BYLINES and p.name is None for p in clause.persons):
        return True
    if _is_of_law(clause):
        return True
    people = [i for i in range(len(clause.persons)) if is_surely_person(clause, i)]
    return not people and not any(
        r.body is not None and r.body.form is MentionForm.NAME for r in clause.roles
    )


def _is_of_law(clause: Clause) -> bool:
    """Tell what an office is, "the president is the head of state", from what its holder is besides."""
    named = [p.text.lower().split()[-1] for p in clause.persons if p.form is MentionForm.NOMINAL]
    is_office = bool(named) and all(word in HEADS for word in named) and clause.verb.dep_ != "relcl"
    return is_office and is_present(clause.verb) and any(r.title in _IN_LAW for r in clause.roles)


def _comes_near(clause: Clause) -> bool:
    """Tell "moved closer to the White House" from a way into it."""
    return any(t.lower_ in ("close", "closer", "near", "nearer", "next") for t in clause.verb.children)


def _is_of_newcomer(clause: Clause) -> bool:
    """Tell "replaced X as head", "was replaced as head by X", of who comes, from "was replaced as head"."""
    verb = clause.verb
    if verb.lemma_ != "replace":
        return False
    coming = prepositional_objects(verb, ("with", "by"))
    coming += agents(verb) if is_passive(verb) else subjects(verb)
    return any(p.kind is EntityKind.PERSON for p in clause.scene.persons(coming))


def _leads_to_win(clause: Clause) -> bool:
    """Tell "returned to lead Elm Town to a win" from "returned to lead Elm Bank"."""
    led = (c for c in clause.verb.children if c.dep_ in ("xcomp", "advcl") and c.lemma_ == "lead")
    return any(
        t.ent_type_ != "DATE" for verb in led for t in prepositional_objects(verb, ("to", "past", "into"))
    )


def _gives_order(clause: Clause) -> bool:
    """Tell "directed the bureau to reopen the road", an order, from "directed the bureau"."""
    verb = clause.verb
    ordered = (c for c in verb.rights if c.dep_ in ("xcomp", "ccomp") and c.tag_ == "VB")
    return verb.lemma_ in ("direct", "command") and any(
        t.lower_ == "to" and t.dep_ == "aux" for c in ordered for t in c.lefts
    )


def _is_left_to(clause: Clause) -> bool:
    """Tell "resigned, leaving Y to run the firm", whose verb below says who does."""
    return bool(left_to(clause.verb))


GATES: dict[Gate, Callable[[Clause], bool]] = {
    Gate.LEGISLATURE: _is_legislative,
    Gate.SPORT: is_sport,
    Gate.PREDICATE: _has_other_predicate,
    Gate.OBJECT: _is_not_reflexive,
    Gate.IMPERSONAL: _is_impersonal,
    Gate.TOLD_ABOVE: _is_told_above,
    Gate.BOARD: _is_of_board,
    Gate.SEAT: _takes_seat,
    Gate.INWARD: _goes_in,
    Gate.DOWN: _goes_down,
    Gate.UP: _goes_up,
    Gate.OUT: _goes_out,
    Gate.JUDGING: _is_judging,
    Gate.ON: _goes_on,
    Gate.NOWHERE: _goes_nowhere,
    Gate.CABINET: _is_of_cabinet,
    Gate.WAY: _makes_way,
    Gate.NEARING: _comes_near,
    Gate.ORDER: _gives_order,
    Gate.WIN: _leads_to_win,
    Gate.NEWCOMER: _is_of_newcomer,
    Gate.LEFT_TO: _is_left_to,
}
