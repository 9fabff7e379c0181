"""Who came before and after, said by a noun: "her successor, X", "X's predecessor as mayor, Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause_nouns import known_bodies, knows_officer, office_told
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    attributes,
    clause_head,
    conjuncts,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_successions"]

_HOLDERS = frozenset({"incumbent", "holder", "occupant", "postholder", "officeholder"})
_EARLIER = frozenset({"previous", "last", "former", "outgoing", "first", "only"})
_SUCCESSORS = frozenset({"successor", "replacement"})
# "His likely successor, X" has not followed him yet.
_TO_BE = word_set(
    """
    likely probable possible potential prospective expected presumed presumptive putative would-be rumoured
    rumored planned intended proposed preferred favoured favored designated desired
    """
)
# What is dated where an office is entered, and what its holder goes on doing.
_ENTERING = frozenset(
    w.TAKING
    | w.ENTERING
    | w.WINNING
    | w.APPOINTING
    | w.SUCCEEDING
    | {"elect", "reelect", "re-elect", "become", "swear", "inaugurate", "start", "begin", "join", "arrive"}
)
_OTHER = ("of", "at", "in")  # what another office is of
_STAYING = frozenset({"serve", "govern", "rule", "reign", "stay", "remain"})
_SUBJECTS = ("nsubj", "nsubjpass")
_AT = ("at", "in")
_FROM = ("at", "in", "from", "of")
_BEHIND = re.compile(r"(?: (?:in|from|at|of) (?:the )?[^\W\d_][\w -]*)?,? (?:[a-z]+ )?")

# Who followed whom is named near; of a bare holder it is said which one: "the current incumbent is X".
_NAMED = ("@", "he", "she", "who")
_PRESENT = (*sorted(_EARLIER), "current", "present", "new", "is", "was")

SUCCESSOR = Pattern(
    id="leadership.successor",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(Clue(words=("successor", "successors", "replacement"), beside=_NAMED, before=6, behind=6),),
    example="His successor, Mark Rutte, met Jens Stoltenberg.",
    near_miss="Jens Stoltenberg spoke of a successor to Mark Rutte.",
)
PREDECESSOR = Pattern(
    id="leadership.predecessor",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    further=(
        Clue(words=("predecessor", "predecessors"), beside=_NAMED, before=6, behind=6),
        Clue(words=tuple(sorted(_HOLDERS)), beside=("@",), also=_PRESENT, before=4, behind=6),
    ),
    example="Mark Rutte's predecessor as secretary general of NATO, Jens Stoltenberg, is Norwegian.",
    near_miss="Jens Stoltenberg drove the predecessor of the new car.",
)
COUNTERPART = Pattern(
    id="leadership.counterpart",
    relation=Relation.HOLDS_OFFICE,
    triggers=("counterpart", "counterparts"),
    example="Foreign minister Annalena Baerbock met her counterpart from France, Catherine Colonna.",
    near_miss="The German edition sold better than its French counterpart, Catherine Colonna said.",
)
PRECEDED = Pattern(
    id="leadership.preceded",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    further=(
        Clue(words=("preceded",), beside=(*_NAMED, "him", "her"), before=6, behind=6),
        Clue(words=("before him came", "before her came"), beside=("@",), before=0, behind=6),
    ),
    example="Jens Stoltenberg was preceded as secretary general of NATO by Anders Fogh Rasmussen.",
    near_miss="The talks were preceded by a dinner with Jens Stoltenberg.",
)
PATTERNS = (SUCCESSOR, PREDECESSOR, COUNTERPART, PRECEDED)


def find_successions(scene: Scene) -> Iterator[Candidate]:
    """Find who followed whom in an office, where a noun says so."""
    for token in scene.view.span:
        if token.lower_ in ("preceded", "came") and token.pos_ == "VERB":
            yield from _read_preceded(scene, token)
        if token.pos_ not in ("NOUN", "PROPN") or scene.role_at(token) is not None:
            continue
        if token.lower_ in _SUCCESSORS:
            yield from _read_successor(scene, token)
        elif token.lower_ == "predecessor":
            yield from _read_predecessor(scene, token)
        elif token.lower_ in _HOLDERS:
            yield from _read_holder(scene, token)
        elif token.lower_ == "counterpart":
            yield from _read_counterpart(scene, token)


def _read_successor(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "her successor, X", "Y's successor as chairman, X", "X was named as successor to Y"."""
    before = scene.persons(genitives(noun)) or scene.persons(prepositional_objects(noun, ("to", "of", "for")))
    after = _named_beside(scene, noun) or _chosen(scene, noun)
    if not before or not after or before[0].start == after[0].start:
        return
    roles = _roles(scene, noun)
    body = _body(scene, noun) if not roles else None
    choices: list[RoleMention | None] = [*roles[:1]]
    verb = _told(noun)
    is_to_be = any(c.lower_ in _TO_BE for c in noun.lefts)
    for role in choices or [None]:
        said = Statement(
            subject=after[0], predecessor=before[0], role=role, object=body, evidence={"is_nominal": 1.0},
            modality=Modality.PLANNED if is_to_be else None,
        )  # fmt: skip
        entered = scene.candidate(SUCCESSOR, noun, said)
        # "His successor, X, died in 2004": no date of entering.
        yield entered if verb is None or _is_entering(verb) else replace(entered, is_apposed=True)
        if verb is not None and verb.lemma_.lower() in _STAYING and _is_bounded(verb):
            held = replace(said, relation=Relation.HELD_OFFICE, predecessor=None)
            yield scene.candidate(SUCCESSOR, verb, held)


def _told(noun: Token) -> Token | None:
    """Give the verb of which "his successor, X," is the subject."""
    head = noun.head if noun.dep_ in ("appos", "compound") else noun
    is_told = head.dep_ in _SUBJECTS and head.head.pos_ == "VERB"
    return head.head if is_told else None


def _is_entering(verb: Token) -> bool:
    """Tell "his successor, X, took over" from "was followed by Y", "became president of Z"."""
    lemma = verb.lemma_.lower()
    is_over = is_passive(verb) and lemma in ("follow", "succeed", "replace")
    is_other = lemma == "become" and any(prepositional_objects(c, _OTHER) for c in verb.children)
    return lemma in _ENTERING and not is_over and not is_other


def _is_bounded(verb: Token) -> bool:
    """Tell "served until 2004", "governed from 1998 to 2004" from "served in the army"."""
    links = {c.lower_ for c in verb.children if c.dep_ in ("prep", "advcl", "mark")}
    return bool(links & {"until", "till", "from", "between"}) and not objects(verb)


def _read_predecessor(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "his predecessor as chairman, X", "her predecessor at the bank, X": X held the office."""
    owners, named = scene.persons(genitives(noun)), _named_beside(scene, noun) or _equated(scene, noun)
    roles, body = _roles(scene, noun), _body(scene, noun)
    roles = roles or [r for owner in owners for r in scene.titles_of(owner) if not r.is_former]
    if not owners or not named or named[0].start == owners[0].start:
        return
    if not (roles or body or knows_officer(scene, owners[0])):
        return
    choices: list[RoleMention | None] = [*roles[:1]]
    for role in choices or [None]:
        said = Statement(
            subject=named[0],
            role=role,
            object=body,
            successor=owners[0],
            time_heads=(noun.i,),
            evidence={"is_nominal": 1.0},
        )
        yield scene.candidate(PREDECESSOR, noun, said)


def _read_preceded(scene: Scene, verb: Token) -> Iterator[Candidate]:
    """Read "X preceded him in the job", "before her came X", "was preceded by X": X held the office."""
    first, last = subjects(verb), objects(verb)
    if is_passive(verb):
        first, last = agents(verb), first
    if verb.lower_ == "came":  # what stands behind it is its subject or object, as the parser likes
        first = [name for t in verb.rights if t.pos_ == "PROPN" for name in conjuncts(t)]
        last = [t for t in verb.doc[max(verb.i - 1, 0) : verb.i] if t.lower_ in ("him", "her")]
    named = [p for p in scene.persons(first) if p.kind is EntityKind.PERSON]
    followed = [p for p in scene.persons(last) if p.kind is EntityKind.PERSON]
    if not named or len(followed) != 1 or named[0].start == followed[0].start:
        return
    roles, body = _roles(scene, verb), _body(scene, verb)
    roles = roles or [r for r in scene.titles_of(followed[0]) if not r.is_former]
    if not roles and followed[0].form is MentionForm.PRONOUN:  # "is mayor; before her came X"
        told = (r for r in scene.roles if r.end < followed[0].start and is_office(r) and not r.is_former)
        # "Ann Holt, who later became mayor, had led the bank; Ivo Talk preceded her": at the bank.
        roles = [r for r in told if clause_head(scene.head_of(r)).dep_ != "relcl"]
    if not (roles or body or knows_officer(scene, followed[0])):
        return
    role = roles[-1] if roles else None
    # "Before her came X and Y": only the first of them came just before.
    for person, successor in zip_longest(named, followed):
        said = Statement(subject=person, role=role, object=body, successor=successor, time_heads=(verb.i,))
        yield scene.candidate(PRECEDED, verb, said)


def _read_holder(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "the previous holder, X", "the incumbent, X" after an office was told of."""
    named = _named_beside(scene, noun)
    words = {c.lower_ for c in noun.children}
    if not named or not (noun.lower_ == "incumbent" or words & _EARLIER):
        return
    if not office_told(scene, scene.view.span_of(noun).start):
        return
    relation = Relation.HOLDS_OFFICE if words & {"outgoing"} or noun.lower_ == "incumbent" else None
    said = Statement(subject=named[0], relation=relation, evidence={"is_nominal": 1.0, "bare": 1.0})
    yield scene.candidate(PREDECESSOR, noun, said)


def _read_counterpart(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "his Lithuanian counterpart, X": X has the same office of another body."""
    owners = [p for p in scene.persons(genitives(noun)) if p.kind is EntityKind.PERSON]
    named = _named_beside(scene, noun) or _named_behind(scene, noun)
    near = [c for c in noun.children if c.dep_ in ("amod", "compound", "nmod")]
    from_ = prepositional_objects(noun, _FROM) or prepositional_objects(noun.head, _FROM)
    bodies = known_bodies(scene, near) or known_bodies(scene, [t for t in from_ if t.i - noun.i < 4])
    offices = [r for owner in owners for r in scene.titles_of(owner) if not r.is_former]
    if not offices and owners and owners[0].form is MentionForm.PRONOUN:
        before = (r for r in scene.roles if r.holder is not None and is_office(r) and not r.is_former)
        offices = [r for r in before if r.end < owners[0].start]
    if not owners or not named or not bodies or not offices:
        return
    place = scene.view.span_of(noun)
    role = replace(
        offices[-1], text=noun.text, start=place.start, end=place.end, body=bodies[0], holder=named[0]
    )
    yield scene.candidate(
        COUNTERPART,
        noun,
        Statement(subject=named[0], role=role, evidence={"is_nominal": 1.0, "has_role": 1.0}),
    )


def _named_behind(scene: Scene, noun: Token) -> list[Mention]:
    """Give the person named behind a noun and its body, wherever the parser hung the name."""
    end = scene.view.span_of(noun).end
    behind = (m for m in scene.view.mentions if m.start > end and m.form is MentionForm.NAME)
    person = next((m for m in behind if m.kind is EntityKind.PERSON), None)
    if person is None or not _BEHIND.fullmatch(scene.view.written(end, person.start)):
        return []
    return [person]


def _named_beside(scene: Scene, noun: Token) -> list[Mention]:
    """Give who the noun's apposition names, wherever the parser hung it: "predecessor at X, Y,"."""
    names = [*appositives(noun), *([noun.head] if noun.dep_ in ("appos", "compound") else [])]
    names = names or [t for t in noun.subtree if t.dep_ == "appos" and t.i > noun.i]
    found = scene.persons(names)
    return [p for p in found if p.form is MentionForm.NAME and p.kind is EntityKind.PERSON]


def _equated(scene: Scene, noun: Token) -> list[Mention] | None:
    """Give X of "her successor as mayor is X", "X was her predecessor"; None where nothing is equated."""
    verb = noun.head
    if verb.lemma_ != "be" or noun.dep_ not in ("nsubj", "attr"):
        return None
    others = attributes(verb) if noun.dep_ == "nsubj" else subjects(verb)
    return [p for p in scene.persons(others) if p.form is MentionForm.NAME and p.kind is EntityKind.PERSON]


def _chosen(scene: Scene, noun: Token) -> list[Mention]:
    """Give X of "X was chosen as the successor to Y", "named X as his successor"."""
    equated = _equated(scene, noun)
    if equated is not None:
        return equated
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "as" else noun.head
    if verb.lemma_.lower() not in w.APPOINTING or noun.dep_ not in ("pobj", "oprd", "attr", "dobj"):
        return []
    persons = scene.undergoers(verb) if noun.dep_ != "dobj" else []
    return [p for p in persons or scene.persons(subjects(verb)) if p.kind is EntityKind.PERSON]


def _roles(scene: Scene, noun: Token) -> list[RoleMention]:
    heads = {t.i for t in prepositional_objects(noun, ("as",))}
    return [r for r in scene.roles if scene.head_of(r).i in heads and is_office(r)]


def _body(scene: Scene, noun: Token) -> Mention | None:
    return next(iter(known_bodies(scene, prepositional_objects(noun, _AT))), None)
