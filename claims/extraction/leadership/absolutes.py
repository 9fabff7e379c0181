"""Offices told beside a clause: "under X", "with X at the helm", "as chairman, X signs"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.clause_nouns import heads_state, known_bodies, knows_officer
from claims.extraction.leadership.deeds import deeds_in_office
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import is_present
from claims.extraction.leadership.verbs.led_nouns import led_noun
from claims.extraction.roles import wants_of
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.phrase import is_soft_person
from claims.extraction.roles.word_lists import word_list, word_set
from claims.extraction.syntax.questions import (
    appositives,
    clause_head,
    genitives,
    is_negated,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_beside"]

# What somebody does whom others work under: "under the leadership of X", "under X's stewardship".
_LEADERSHIP = word_list(
    """
    leadership stewardship rule reign direction presidency chairmanship guidance command tenure premiership
    management chancellorship directorship watch
    """
)
# What of these is an office by itself: "during the presidency of X".
_REIGNS = word_list(
    """
    presidency premiership chancellorship governorship chairmanship directorship mayoralty papacy reign
    dictatorship rule
    """
)
_OFFICES_DONE = {"command": "commander", "management": "manager", "chairmanship": "chairman"}
# Words in the names of what a head of state or of government may lead besides.
_PARTIES = word_set(
    """
    party labour labor tories conservatives democrats liberals republicans socialists movement front league
    fidesz
    """
)
# What may follow a surname: "under Welch, the firm"; in "under British rule" a noun does.
_BEHIND_NAME = word_list(
    """
    $ s and ( in on at from to until since who has had is was were are did will would the a an it its they he
    she his her their when while where as by for with but after before then during through
    """
)
# Where somebody is who leads: "with X at the helm", "with X in command".
_PLACES = word_list("helm tiller charge top head wheel power office command control saddle")
UNDER = Pattern(
    id="leadership.under",
    relation=Relation.HELD_OFFICE,
    triggers=("under @ @", *(f"under @ {word}" for word in _BEHIND_NAME)),
    further=(
        Clue(
            words=("under",), beside=_LEADERSHIP, also=("of", "s", "his", "her", "whose"), before=0, behind=7
        ),
        Clue(words=("during", "throughout"), beside=tuple(_REIGNS), also=("of @",), before=0, behind=6),
    ),
    example="Under Jack Welch, General Electric bought hundreds of companies.",
    near_miss="Under pressure, General Electric sold Jack Welch a house.",
)
WITH = Pattern(
    id="leadership.with_at_helm",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    further=(
        Clue(
            words=("with",),
            beside=(*_PLACES, *sorted(HEADS)),
            also=("as", "at", "in"),
            before=0,
            behind=8,
        ),
    ),
    example="With Jack Welch at the helm, General Electric bought hundreds of companies.",
    near_miss="With Jack Welch at the window, General Electric opened the head office.",
)
AS = Pattern(
    id="leadership.as_role",
    relation=Relation.HELD_OFFICE,
    triggers=("as+",),
    before=0,
    behind=4,
    beside=tuple(sorted(HEADS)),
    example="As president of Liberia, Ellen Johnson Sirleaf signed the treaty.",
    near_miss="As the president of Liberia spoke, Ellen Johnson Sirleaf signed the treaty.",
)
IN_OFFICE = Pattern(
    id="leadership.in_office_beside",
    relation=Relation.HELD_OFFICE,
    triggers=(),
    further=(
        Clue(words=("in office", "in power"), beside=("#", "since", "until", "for"), before=0, behind=6),
    ),
    example="President Robert Mugabe, in power from 1980 to 2017, led the country out of the war.",
    near_miss="President Robert Mugabe, in Paris from 1980 to 2017, led the country out of the war.",
)
AT_HEAD = Pattern(
    id="leadership.at_whose_head",
    relation=Relation.HELD_OFFICE,
    triggers=tuple(f"at whose {place}" for place in ("head", "helm", "top")),
    example="She left the Elm Society, at whose head she had stood for years.",
    near_miss="She left the Elm Society, at whose head office she had worked for years.",
)
PATTERNS = (UNDER, WITH, AS, IN_OFFICE, AT_HEAD)

# How somebody is at the head of a body.
_STANDING = frozenset({"stand", "be", "remain", "stay", "sit"})
_IN_OFFICE = frozenset({"office", "power"})
_BOUNDS = frozenset({"from", "between", "since", "until", "till", "for"})
# What is done to the one thing that somebody then leads.
_PUTTING = word_set(
    "place put consolidate unite unify merge group combine bring gather fold subsume concentrate centralise"
    " centralize reorganise reorganize regroup integrate"
)
_BUSY = frozenset({"work", "serve"})
_MAKING = word_set("found establish form launch create set start incorporate")


def find_beside(scene: Scene) -> Iterator[Candidate]:
    """Find the offices that a phrase beside a clause names."""
    for token in scene.view.span:
        if token.dep_ != "prep" and token.tag_ != "IN":
            continue
        if token.lower_ == "under":
            yield from _read_under(scene, token)
        elif token.lower_ in ("during", "throughout"):
            yield from _read_during(scene, token)
        elif token.lower_ == "with":
            yield from _read_with(scene, token)
        elif token.lower_ == "as" and token.dep_ in ("prep", "conj"):
            yield from _read_as(scene, token)
        elif token.lower_ == "at":
            yield from _read_at_head(scene, token)
        elif token.lower_ == "in":
            yield from _read_in_office(scene, token)


def _read_under(scene: Scene, preposition: Token) -> Iterator[Candidate]:
    """Read "under X, the bank ...", "the bank under X", "under X's leadership"."""
    for noun in (c for c in preposition.children if c.dep_ in ("pobj", "pcomp")):
        owners = [*genitives(noun), *prepositional_objects(noun, ("of",))]
        is_rule = noun.lemma_.lower() in _LEADERSHIP
        found = scene.persons(owners if is_rule else [noun])
        if is_rule and any(t.lower_ == "whose" for t in owners):
            found = found or _before_comma(scene, preposition)
        leaders = [p for p in found if p.kind is EntityKind.PERSON or (is_rule and is_soft_person(p))]
        if not leaders or scene.titles_of(leaders[0]):  # a title says it
            continue
        if leaders[0].form is not MentionForm.NAME and not is_rule:
            continue
        body = None if _is_put_under(preposition) else _body_of(scene, preposition, noun)
        if body is not None and not _is_of_state_led(scene, leaders[0], body):
            role = _office_in(scene, noun) if is_rule else None
            yield _said(scene, UNDER, preposition, leaders[0], role, body)


def _before_comma(scene: Scene, preposition: Token) -> list[Mention]:
    """Give what a clause takes up whose parse was torn: "to Olaf Friis, under whose leadership"."""
    if preposition.i == 0 or preposition.nbor(-1).text != ",":
        return []
    end = preposition.nbor(-1).idx + scene.view.shift
    return [m for m in scene.view.mentions if m.end == end and m.form is MentionForm.NAME]


def _read_at_head(scene: Scene, preposition: Token) -> Iterator[Candidate]:
    """Read "the society, at whose head she stood", "the bank, at whose helm he has been since 2004"."""
    noun = next((c for c in preposition.children if c.lower_ in _PLACES and c.i == preposition.i + 2), None)
    if noun is None or preposition.nbor().lower_ != "whose":
        return
    verb = clause_head(preposition)
    bodies = [m for m in _before_comma(scene, preposition) if m.kind is not EntityKind.PERSON]
    people = [p for p in scene.persons(subjects(verb)) if p.kind is EntityKind.PERSON]
    if bodies and people and verb.lemma_ in _STANDING:
        yield _said(scene, AT_HEAD, noun, people[0], None, bodies[0])


def _is_of_state_led(scene: Scene, leader: Mention, body: Mention) -> bool:
    """Tell an agency under the one who leads its state, who is no head of it; of a party he may be one."""
    if body.kind is not EntityKind.ORGANISATION or _PARTIES & set((body.name or body.text).lower().split()):
        return False
    return heads_state(scene, leader, ever=True)


def _is_put_under(preposition: Token) -> bool:
    """Tell what is put under somebody from who puts it there: "Acme merged its offices under X"."""
    verb = clause_head(preposition)
    return verb.lemma_ in _PUTTING and bool(objects(verb)) and not is_passive(verb)


def _read_during(scene: Scene, preposition: Token) -> Iterator[Candidate]:
    """Read "during the presidency of X"; of which state the words seldom tell."""
    for noun in (c for c in preposition.children if c.dep_ == "pobj" and c.lemma_.lower() in _REIGNS):
        holders = scene.persons(prepositional_objects(noun, ("of",)))
        holders = [p for p in holders if p.kind is EntityKind.PERSON and p.form is MentionForm.NAME]
        if not holders or scene.titles_of(holders[0]):  # a title says it
            continue
        role = _office_in(scene, noun)
        said = Statement(
            subject=holders[0],
            role=role,
            wants=(EntityKind.STATE,),
            relation=Relation.HELD_OFFICE,
            time_heads=(noun.i,),
            evidence={"is_nominal": 1.0, "has_role": float(role is not None)},
        )
        yield scene.candidate(UNDER, noun, said)


def _office_in(scene: Scene, noun: Token) -> RoleMention | None:
    """Give the office that the word for what somebody does is of: "the presidency", "the command of X"."""
    lemma = noun.lemma_.lower()
    title = w.OFFICE_ROLES.get(lemma) or _OFFICES_DONE.get(lemma)
    if title is None:
        return None
    place = scene.view.span_of(noun)
    return RoleMention(
        text=noun.text, start=place.start, end=place.end, title=title, wants=wants_of(title)[:1]
    )


def _read_with(scene: Scene, preposition: Token) -> Iterator[Candidate]:
    """Read "with X as chairman", "with X at the helm"."""
    if preposition.head.lemma_ == "replace":  # "replaced X with Y as secretary": of the doer's no one else
        return
    hosts = [c for c in preposition.children if c.dep_ in ("pobj", "pcomp", "nsubj")]
    for noun in hosts:
        persons = [p for p in scene.persons([noun]) if p.kind is EntityKind.PERSON]
        parts = (noun, preposition, *appositives(noun))
        near = [c for host in parts for c in host.children if c.dep_ == "prep" and c.i > noun.i]
        # Right behind the name, whatever it hangs on: "was founded in 1990 with X as its first president".
        near += [c for c in preposition.head.children if c.lower_ == "as" and c.i == noun.right_edge.i + 1]
        roles = [r for c in near if c.lower_ == "as" for r in _roles_under(scene, c)]
        places = [t for c in near if c.lower_ in ("at", "in") for t in c.children if t.lower_ in _PLACES]
        if not persons or not (roles or places):
            continue
        led = ([*prepositional_objects(place, ("of", "at")), *genitives(place)] for place in places)
        own = [b for tokens in led for b in scene.bodies(tokens)]
        body = own[0] if own else _body_of(scene, preposition, noun)
        role = roles[0] if roles else None
        if body is None and (role is None or role.body is None):
            continue
        yield _said(scene, WITH, preposition, persons[0], role, None if role and role.body else body)


def _read_as(scene: Scene, preposition: Token) -> Iterator[Candidate]:
    """Read "As president of X, Y signed": who does what the clause says is the one in office."""
    verb = preposition.head
    if verb.pos_ not in ("VERB", "AUX") or preposition.i > verb.i:
        for doer, office, deed in deeds_in_office(scene, preposition, _roles_under(scene, preposition)):
            yield _said(scene, AS, deed, doer, office, None)
        return
    if is_passive(verb):
        return
    if any(v.lemma_.lower() in w.APPOINTING for v in (verb, *preposition.ancestors)):
        return
    people = [p for p in scene.persons(subjects(verb)) if p.kind is EntityKind.PERSON]
    for role in _roles_under(scene, preposition):
        for person in people[:1]:
            yield _said(scene, AS, verb, person, role, None)


def _read_in_office(scene: Scene, preposition: Token) -> Iterator[Candidate]:
    """Read "X, in office from 2008 to 2020, wrote": of one whose office is told beside the name or before."""
    nouns = [t for t in preposition.children if t.lower_ in _IN_OFFICE and not _is_told_apart(t)]
    is_first = preposition.i == scene.view.span.start
    if not nouns or not (is_first or preposition.nbor(-1).text in (",", "(")):
        return
    bounds = {c.lower_ for t in (*nouns, preposition) for c in t.children if c.lower_ in _BOUNDS}
    hosts = subjects(clause_head(preposition)) if is_first else [preposition.head]
    for person in scene.persons(hosts) if bounds else ():
        if person.kind is not EntityKind.PERSON or not (is_first or person.form is MentionForm.NAME):
            continue
        titles = scene.titles_of(person)
        if not titles and not knows_officer(scene, person):
            continue
        said = Statement(
            subject=person,
            role=titles[0] if titles else None,
            relation=Relation.HOLDS_OFFICE if bounds == {"since"} else Relation.HELD_OFFICE,
            time_heads=(preposition.i, *(t.i for t in nouns)),
            evidence={"is_nominal": 1.0, "has_role": float(bool(titles))},
        )
        yield scene.candidate(IN_OFFICE, nouns[0], said)


def _is_told_apart(noun: Token) -> bool:
    """Tell "in the oval office", "in her office" from "in office"."""
    return any(c.i < noun.i for c in noun.children)


def _roles_under(scene: Scene, preposition: Token) -> list[RoleMention]:
    labels = ("pobj", "pcomp")  # "as managing director", taken for a verb
    nouns = {t.i for c in preposition.children if c.dep_ in labels for t in (c, *c.conjuncts)}
    return [r for r in scene.roles if r.holder is None and is_office(r) and scene.head_of(r).i in nouns]


def _body_of(scene: Scene, preposition: Token, noun: Token) -> Mention | None:
    """Give the body that the phrase stands beside: the clause's subject, or the noun it hangs on."""
    host = preposition.head
    nouns = [host] if host.pos_ in ("PROPN", "NOUN") else subjects(clause_head(preposition))
    if not nouns:  # "Under X, Acme has grown": the parser takes the subject for an apposition
        nouns = [c for t in noun.subtree for c in t.children if c.dep_ in ("appos", "conj")]
    found = known_bodies(scene, nouns)
    if found or noun.lemma_.lower() not in _LEADERSHIP:
        return found[0] if found else None
    if host.lemma_ in _BUSY:  # "She worked in the workshop of the Bauhaus under the direction of X"
        nouns = prepositional_objects(host, ("in", "at", "for", "with"))
        return next(iter(known_bodies(scene, nouns)), None) or led_noun(scene, host, nouns)
    named = (b for b in scene.bodies(nouns) if b.kind is None and b.form is MentionForm.NAME)
    return next(named, None) or led_noun(scene, host, nouns)


def _said(
    scene: Scene,
    pattern: Pattern,
    head: Token,
    person: Mention,
    role: RoleMention | None,
    body: Mention | None,
) -> Candidate:
    verb = clause_head(head)
    is_now = any(t.lower_ == "now" for t in head.subtree) or is_present(verb)
    relation = Relation.HOLDS_OFFICE if is_now else Relation.HELD_OFFICE
    if pattern is WITH and verb.lemma_ in _MAKING:  # "was founded in 1979 with X as chairman"
        relation = Relation.TOOK_OFFICE
    evidence = {"is_nominal": 1.0, "has_role": float(role is not None)}
    said = Statement(
        subject=person,
        role=role,
        object=body,
        relation=relation,
        # "She did not sign it as president": the deed is denied, and not the office.
        polarity=Polarity.POSITIVE if pattern is AS and is_negated(verb) else None,
        time_heads=(head.i, verb.i),
        evidence=evidence,
    )
    return scene.candidate(pattern, verb, said)
