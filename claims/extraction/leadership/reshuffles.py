"""Ministers who change departments: "Lee moves from finance to trade", "Holm gets the health ministry"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import held_by_tense
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "but_departments", "find_reshuffles"]

_MOVING = word_set("move switch shift transfer go swap return reshuffle")
_TAKING = word_set("take get receive inherit assume")
_KEEPING = word_set("keep hold retain")
_LOSING = word_set("lose relinquish surrender")
_GIVING = word_set("go pass fall give hand entrust assign")
# Departments that newspapers call by their field alone.
_FIELDS = word_set(
    """
    finance trade health education defence defense justice energy environment transport transportation
    agriculture culture housing interior economy labour labor tourism treasury industry science immigration
    infrastructure fisheries commerce planning employment innovation pensions
    """
)
_AFFAIRS = word_set("foreign home social internal european external")
_HOUSES = word_set("ministry department portfolio brief")
_WAYS = ("to", "into", "from", "at")
# An article that speaks of a cabinet; a company has a finance department as well.
_CABINET = re.compile(r"\b(?:cabinet|ministers?|reshuffle\w*|prime minister|premier)\b", re.IGNORECASE)
_NAMED = tuple(f"{way} {field}" for way in _WAYS for field in sorted(_FIELDS))

MOVED = Pattern(
    id="leadership.changed_department",
    relation=Relation.TOOK_OFFICE,
    triggers=(),
    further=(
        Clue(
            words=(*_NAMED, *(f"{way} {field} affairs" for way in _WAYS for field in sorted(_AFFAIRS))),
            beside=verb_forms(_MOVING),
            also=("@", "he", "she", "who"),
            before=7,
            behind=0,
        ),
        Clue(
            words=("ministry", "portfolio", "brief", "department"),
            beside=(
                *(f"{form} over" for form in verb_forms({"take"})),
                *verb_forms(_MOVING - {"go"}),
                *verb_forms(_TAKING - {"take"}),
                *(f"{form} to" for form in ("go", "goes", "went", "passes", "passed", "falls", "fell")),
                *verb_forms(_GIVING - {"go", "pass", "fall"}),
            ),
            also=tuple(sorted(_FIELDS | _AFFAIRS)),
            before=7,
            behind=4,
        ),
        # "Holm kept the finance portfolio."
        Clue(
            words=("ministry", "portfolio", "brief"),
            beside=verb_forms(_KEEPING | _LOSING | {"take"}),
            also=tuple(sorted(_FIELDS | _AFFAIRS)),
            before=5,
            behind=2,
        ),
    ),
    example="In the reshuffle Francois Bayrou moves from finance to trade.",
    near_miss="In the reshuffle Francois Bayrou moves from words to deeds.",
)
PATTERNS = (MOVED,)


def find_reshuffles(scene: Scene) -> Iterator[Candidate]:
    """Find who goes from one department of a government to another."""
    if _CABINET.search(scene.view.context.article.text) is None:
        return
    for verb in scene.view.span:
        if verb.pos_ != "VERB":
            continue
        yield from _kept(scene, verb)
        given = _given(scene, verb)
        if given:
            left, entered = [], given
            people = _receivers(scene, verb)
        elif verb.lemma_ in _MOVING:
            left = _departments(scene, prepositional_objects(verb, ("from",)))
            entered = _departments(scene, _reached(verb))
            people = _moved(scene, verb)
            # "Moved the minister of culture, X, to education".
            is_minister = any("minister" in r.title for p in people for r in scene.titles_of(p))
            if not _is_told(left, entered) and not (is_minister and entered):
                continue
        elif verb.lemma_ in _TAKING and not is_passive(verb):
            left, entered = [], [r for r in _departments(scene, objects(verb)) if _is_house(r)]
            people = scene.doers(verb) if not prepositional_objects(verb, ("to",)) else []  # "to court"
        else:
            continue
        for person in people:
            if not _is_person(person):
                continue
            for relation, roles in ((Relation.LEFT_OFFICE, left), (Relation.TOOK_OFFICE, entered)):
                for role in roles:
                    yield _stated(scene, verb, person, role, relation)


def _kept(scene: Scene, verb: Token) -> Iterator[Candidate]:
    """Read "X kept the finance portfolio", "X holds the justice brief", "X lost the home ministry"."""
    if verb.lemma_ not in _KEEPING | _LOSING or is_passive(verb):
        return
    if verb.lemma_ in _LOSING:
        relation = Relation.LEFT_OFFICE
    else:
        relation = held_by_tense(verb) if verb.lemma_ == "hold" else Relation.HOLDS_OFFICE
    roles = [role for role in _departments(scene, objects(verb)) if _is_house(role)]
    for person in filter(_is_person, scene.doers(verb)):
        for role in roles:
            yield _stated(scene, verb, person, role, relation)


def _stated(scene: Scene, verb: Token, person: Mention, role: RoleMention, relation: Relation) -> Candidate:
    said = Statement(subject=person, role=role, relation=relation, evidence={"has_role": 1.0})
    return scene.candidate(MOVED, verb, said)


def but_departments(found: Sequence[Candidate]) -> list[Candidate]:
    """Leave out what another rule makes of a department: nobody took office in "the justice ministry"."""
    told = {_key(one) for one in found if one.rule == MOVED.id}
    return [one for one in found if one.rule == MOVED.id or _key(one) not in told]


def _key(one: Candidate) -> tuple[int, Relation, int | None]:
    return one.trigger.start, one.relation, one.subject.start if one.subject is not None else None


def _given(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the department of "the ministry of health goes to X", "X was given the health portfolio"."""
    if verb.lemma_ not in _GIVING:
        return []
    done_to = [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass", "oprd")]
    if not is_passive(verb) and verb.lemma_ in ("go", "pass", "fall"):
        done_to = [c for c in verb.children if c.dep_ == "nsubj"]
    return [role for role in _departments(scene, done_to) if _is_house(role)]


def _receivers(scene: Scene, verb: Token) -> list[Mention]:
    """Give to whom something is given."""
    behind = scene.persons(prepositional_objects(verb, ("to",)))
    near = [c for c in verb.children if c.dep_ in ("dative", "nsubjpass")]
    return behind or [p for p in scene.persons(near) if p.kind is EntityKind.PERSON]


def _reached(verb: Token) -> list[Token]:
    """Give where somebody goes: "from finance to trade" may hang on one another."""
    links = [c for c in verb.children if c.dep_ == "prep" and c.lower_ == "from"]
    sources = [*links, *prepositional_objects(verb, ("from",))]
    # "From energy to transport", which the parser takes for a verb.
    misread = [c for c in verb.children if c.tag_ == "VB" and c.lower_ in _FIELDS and not objects(c)]
    return [t for host in (verb, *sources) for t in prepositional_objects(host, ("to", "into"))] + misread


def _moved(scene: Scene, verb: Token) -> list[Mention]:
    """Give who moves or is moved."""
    done_to = scene.undergoers(verb) if is_passive(verb) or objects(verb) else []
    return done_to or ([] if is_passive(verb) else scene.doers(verb))


def _is_told(left: list[RoleMention], entered: list[RoleMention]) -> bool:
    """Tell "from finance to trade", "to the trade ministry" from "goes to trade"."""
    return bool(left and entered) or any(map(_is_house, (*left, *entered)))


def _is_house(role: RoleMention) -> bool:
    return any(word in _HOUSES for word in role.text.lower().split())


def _is_person(mention: Mention) -> bool:
    return mention.kind is EntityKind.PERSON or mention.form is MentionForm.PRONOUN


def _departments(scene: Scene, nouns: list[Token]) -> list[RoleMention]:
    found = (_department(scene, noun) for noun in nouns)
    return [role for role in found if role is not None]


def _department(scene: Scene, noun: Token) -> RoleMention | None:
    """Give the office of whoever has a department: "trade", "the health ministry", "foreign affairs"."""
    word = noun.lemma_.lower()
    before = [t for t in noun.lefts if t.dep_ in ("compound", "amod", "nmod")]
    if word in _HOUSES:
        if word == "department" and not noun.is_lower:
            return None  # "the Justice Department", whose head is no minister
        of = [t for t in prepositional_objects(noun, ("of", "for")) if t.lower_ in PORTFOLIOS]
        # "The home affairs portfolio": the words hang on one another.
        words = [t for first in before for t in first.subtree if t.lower_ in PORTFOLIOS] or of
        first, last = (before[0].left_edge if before else noun), (of or [noun])[-1]
    elif noun.lower_ == "affairs":
        words = [t for t in before if t.lower_ in _AFFAIRS]
        first, last = (words or [noun])[0], noun
    else:
        words = [noun] if noun.lower_ in _FIELDS and not any(t.dep_ == "det" for t in noun.lefts) else []
        first = last = noun
    if not words or scene.role_at(noun) is not None:
        return None
    field = " ".join(t.lower_ for t in words)
    start, end = scene.view.span_of(first).start, scene.view.span_of(last).end
    text = scene.view.written(start, end)
    return RoleMention(text=text, start=start, end=end, title=f"{field} minister", wants=(EntityKind.STATE,))
