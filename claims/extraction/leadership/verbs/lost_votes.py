"""Whether a verb says that an officer was not elected again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.leadership.clause import Clause
from claims.extraction.leadership.clause_nouns import offices_of
from claims.extraction.leadership.verbs.gates import is_sport
from claims.extraction.leadership.verbs.titled_needs import is_titled
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["BEATEN", "LOSING", "POLLS", "loses_vote"]

LOSING = word_set("lose fail")
BEATEN = word_set("defeat beat deny")
POLLS = word_set("election elections poll polls ballot runoff run-off landslide")
# Whom the people vote for; a prime minister loses the office with the election.
_VOTED = word_set("president governor mayor mayoress premier sheriff prosecutor comptroller")
_HEADS = frozenset({"prime minister", "first minister", "chief minister"})
# What is voted on there is a seat, another office, or one whose holder stays on for a while.
_ELSEWHERE = word_set(
    "for to general parliamentary legislative primary senate congressional presidential leadership"
)
_AGAIN = word_set("re-election reelection")
_BIDS = word_set("bid campaign race attempt fight quest")
_WINNING = word_set("win gain secure get obtain")


def loses_vote(clause: Clause) -> bool:
    """Tell "the mayor lost re-election", "was defeated in the election" from "lost the race for judge"."""
    verb = clause.verb
    if is_sport(clause) or not _is_voted_on(clause):
        return False
    if verb.lemma_ == "fail":
        aims = [c for c in verb.children if c.dep_ == "xcomp" and c.lemma_ in _WINNING]
        return any(_is_again(t) for aim in aims for t in objects(aim))
    if verb.lemma_ == "deny":
        return is_passive(verb) and any(_is_again(t) for t in _given(verb))
    if verb.lemma_ == "lose":
        lost = [] if is_passive(verb) else objects(verb)
        return any(_is_again(t) or _is_for_again(t) or _is_poll(t, clause) for t in lost)
    return _is_beaten(verb, clause)


def _is_beaten(verb: Token, clause: Clause) -> bool:
    """Tell who is beaten in an election, or as the incumbent."""
    if any(map(_is_incumbent, subjects(verb) if is_passive(verb) else objects(verb))):
        return True
    if again := prepositional_objects(verb, ("for",)):
        return any(_is_again(t) for t in again)
    where = prepositional_objects(verb, ("in", "at"))
    return any(_is_poll(t, clause) or _is_for_again(t) for t in where)


def _is_voted_on(clause: Clause) -> bool:
    """Tell the mayor and the president from a minister or a party's leader, and from a former mayor."""
    person, scene = clause.persons[0], clause.scene
    held = [*clause.roles, *scene.titles_of(person)]
    if held:
        current = [role.title for role in held if not role.is_former]
        return any(title in _HEADS or title.split()[-1] in _VOTED for title in current)
    firms = {thing.name for thing in scene.view.context.bodies if thing.kind is EntityKind.ORGANISATION}
    return is_titled(clause) and not any(name in firms for name in offices_of(scene, person))


def _is_incumbent(noun: Token) -> bool:
    """Tell "the incumbent mayor, X", "incumbent mayor X"."""
    near = [noun, *(c for c in noun.children if c.dep_ in ("appos", "compound", "amod", "nmod"))]
    return any(c.lower_ in ("incumbent", "sitting") for t in near for c in (t, *t.children))


def _given(verb: Token) -> list[Token]:
    return [c for c in verb.children if c.dep_ in ("dobj", "oprd", "attr", "npadvmod")]


def _is_again(noun: Token) -> bool:
    """Tell "re-election", which a tokenizer cuts, and "a second term"."""
    if noun.lower_ in _AGAIN or (noun.lower_ == "election" and noun.nbor(-1).text == "-"):
        return True
    words = {c.lower_ for c in noun.children}
    return noun.lower_ == "term" and bool(words & {"second", "third", "fourth", "another"})


def _is_for_again(noun: Token) -> bool:
    """Tell "his bid for re-election"."""
    return noun.lemma_.lower() in _BIDS and any(map(_is_again, prepositional_objects(noun, ("for",))))


def _is_poll(noun: Token, clause: Clause) -> bool:
    """Tell an election from one for another office, of a parliament or within a party."""
    words = {t.lower_ for t in noun.subtree}
    if noun.lemma_.lower() not in POLLS and noun.lower_ not in POLLS:
        return False
    titles = [*clause.roles, *clause.scene.titles_of(clause.persons[0])]
    own = {"presidential"} if any(role.title.endswith("president") for role in titles) else set()
    return not words & (_ELSEWHERE - own)
