"""Small questions about the nouns of a clause that speaks of an office."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.context.genders import gender_of, gender_of_pronoun
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.offices import is_office
from claims.extraction.leadership.scene import Scene
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.personal_titles import VAGUE_TITLES
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    clause_head,
    genitives,
    has_own_subject,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "another_than",
    "appointed_above",
    "before_role",
    "body_of_first",
    "by_own_title",
    "complements_behind",
    "gone_before",
    "heads_state",
    "hirers",
    "is_another_step",
    "is_elsewhere",
    "is_on_object",
    "is_own_man",
    "is_ranking",
    "known_bodies",
    "knows_officer",
    "named_first",
    "of_headline",
    "office_told",
    "offices_of",
    "own_roles",
    "own_titles",
    "parties",
    "predecessors",
    "replaced_by",
    "role_above",
    "sent_away",
    "whole_of",
]

_ENDINGS = w.LEAVING_NOUNS | word_set("death murder assassination suspension arrest impeachment")
_GOING = w.RESIGNING | w.DISMISSING | w.OUSTING | word_set("die quit retire step assassinate murder kill")
_AFTER = frozenset({"on", "upon", "after", "following"})
# How far back an office may stand that "the job" speaks of, in characters: some three sentences.
_FAR = 600
_ENTERING = w.APPOINTING | word_set("become elect")
_DOWN = frozenset({"down", "aside"})
_HIRING = word_set("hire rehire recruit sign sack fire axe")
_WHO = frozenset({"who", "which", "that"})
_APPOSED = re.compile(r"(?: in \d{4}| in [A-Z]\w+ \d{4})? ?[,–—-] (?:an? |the )?(?:\w+ )?")
_ORGANS = word_set(
    """
    board executive management directorate trustees trustee partner shareholder member delegate
    director governor investor owner congregation
    """
)


def before_role(scene: Scene, verb: Token) -> list[Mention]:
    """Find X of "named X chief executive" where the parser reads one noun phrase; not "fired his chief"."""
    for role in scene.complement_roles(verb):
        first = scene.view.tokens_of(role)[0]
        before = first.nbor(-1) if first.i > verb.i + 1 else None
        is_her = before is not None and before.lower_ == "her" and verb.lemma_.lower() in _ENTERING
        if before is None or (before.tag_ == "PRP$" and not is_her):
            continue
        mention = scene.view.mention_at(before)
        if mention is not None and mention.kind is EntityKind.PERSON:
            return [mention]
    return []


def hirers(scene: Scene, verb: Token) -> list[Mention]:
    """Give the club of "was hired by Holm City": who is appointed by a king heads another body."""
    if verb.lemma_.lower() not in (_HIRING if is_passive(verb) else w.SACKING):
        return []
    found = scene.bodies(agents(verb) if is_passive(verb) else map(antecedent, subjects(verb)))
    return [body for body in found if body.kind is EntityKind.ORGANISATION or body.form is MentionForm.NAME]


def known_bodies(scene: Scene, tokens: Iterable[Token]) -> list[Mention]:
    """Give the bodies some nouns stand for that are surely organisations or states."""
    return [b for b in scene.bodies(tokens) if b.kind in (EntityKind.ORGANISATION, EntityKind.STATE)]


def whole_of(organ: Token) -> list[Token]:
    """Give whose board or executive it is: "chaired its board until 2006"."""
    if organ.lemma_.lower() not in _ORGANS:
        return [organ]
    return [*genitives(organ), *prepositional_objects(organ, ("of", "at"))] or [organ]


def parties(scene: Scene, near: Sequence[Token]) -> list[Mention]:
    """Give the party of "the Conservative leadership", which taggers take for an adjective."""
    seen = (scene.view.mention_at(t) for t in near if t.text[:1].isupper())
    labels = [m for m in seen if m is not None and m.form is MentionForm.DEMONYM and m.name is None]
    return [replace(m, form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=m.text) for m in labels]


def complements_behind(verb: Token, preposition: str) -> list[Token]:
    """Give the verbs behind a preposition: "entrusted X with running the bank"."""
    return [c for p in verb.children if p.lower_ == preposition for c in p.children if c.dep_ == "pcomp"]


def offices_of(scene: Scene, person: Mention) -> list[str]:
    """Give the names of the bodies the person has an office of, as the text told; empty where it did not."""
    beside = [_body_of(role) for role in scene.titles_of(person) if not role.is_former]
    if not person.name:
        return beside
    context = scene.view.context
    titled = [r for r in context.titles if r.holder is not None and r.holder.name and is_office(r)]
    told = [(r.holder.name or "", _body_of(r)) for r in titled if r.holder is not None]
    return beside + [body for name, body in (*told, *context.officers) if same_person(name, person.name)]


def _body_of(role: RoleMention) -> str:
    return role.body.name or "" if role.body is not None else ""


def knows_officer(scene: Scene, person: Mention) -> bool:
    """Tell whether the text gives the person an office, beside the name or in a sentence before."""
    return bool(offices_of(scene, person))


def heads_state(scene: Scene, person: Mention, *, ever: bool = False) -> bool:
    """Tell whether the text gives the person an office of a state: "the prime minister, X"."""
    context, name = scene.view.context, person.name or ""
    told = [r for r in context.titles if r.holder is not None and same_person(r.holder.name or "", name)]
    if any(
        r.wants[:1] == (EntityKind.STATE,) and (ever or not r.is_former)
        for r in (*scene.titles_of(person), *told)
    ):
        return True
    states = {thing.name for thing in context.bodies if thing.kind is EntityKind.STATE}
    return any(body in states for officer, body in context.officers if same_person(officer, name))


def is_elsewhere(scene: Scene, person: Mention, nouns: Sequence[Token]) -> bool:
    """Tell whether what is left is named and none of the bodies the person has an office of."""
    if any(t.lemma_.lower() in w.LEGISLATURES for t in nouns):
        return True
    houses = [fold(b.name) for b in scene.bodies(nouns) if b.form is MentionForm.NAME and b.name]
    bodies = {fold(name) for name in offices_of(scene, person) if name}
    return bool(bodies) and any(
        all(house not in body and body not in house for body in bodies) for house in houses
    )


def is_on_object(verb: Token) -> bool:
    """Tell "a post that she held", "a post she held": the noun above is what the verb takes."""
    own = [c for c in verb.children if c.dep_ in ("nsubj", "dobj") and c.lower_ not in ("that", "which")]
    return verb.dep_ == "relcl" and [c.dep_ for c in own] == ["nsubj"] and own[0].lower_ not in _WHO


def is_own_man(verb: Token) -> bool:
    """Tell "X ousted his adviser", in whose office X does not come."""
    return any(c.dep_ == "poss" and c.pos_ == "PRON" for noun in objects(verb) for c in noun.children)


def is_ranking(scene: Scene, role: RoleMention) -> bool:
    """Tell "the world's 54th most respected business leader"."""
    return any(t.lower_ == "most" for t in scene.head_of(role).subtree)


def _is_in_which(verb: Token) -> bool:
    """Tell "a post in which she succeeded Y", "a role to which he was elected"."""
    links = (c for c in verb.lefts if c.dep_ == "prep" and c.lower_ in ("in", "to"))
    return verb.dep_ == "relcl" and any(t.lower_ == "which" for link in links for t in link.children)


def role_above(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the office of "general secretary of the union, a post she held until 1979"; also "in which"."""
    noun = verb.head
    if not (is_on_object(verb) or _is_in_which(verb)) or noun.lemma_.lower() not in w.POSTS | w.OFFICES:
        return []
    place = noun.idx + scene.view.shift
    before = [r for r in scene.roles if r.holder is None and r.whole.end < place]
    if not before or not _APPOSED.fullmatch(scene.view.written(before[-1].whole.end, place)):
        return []
    return before[-1:]


def another_than(scene: Scene, persons: Sequence[Mention], other: Mention) -> Mention | None:
    """Give whom "him" means beside a subject: somebody else, the last one named before; None for nobody.

    "Lind won the contest to succeed him": he is not Lind, whom the sentence names last.
    """
    names = [p.name for p in persons if p.name]
    if other.form is not MentionForm.PRONOUN or not other.name:
        return other
    if not any(same_person(name, other.name) for name in names):
        return other
    gender = gender_of_pronoun(other.text)
    text = scene.view.context.article.text
    places = [
        (start, thing)
        for thing in scene.view.context.persons
        for start in thing.starts
        if start < other.start
        and not any(same_person(name, thing.name) for name in names)
        and gender_of(thing.name, text) in (None, gender)
    ]
    last = max(places, key=lambda pair: pair[0], default=None)
    return None if last is None else replace(other, name=last[1].name, entity_ids=last[1].entity_ids)


def office_told(scene: Scene, place: int) -> bool:
    """Tell whether an office of a named body stands not far before a place of the article, or its officer."""
    seen = scene.view.context.titles
    return bool(scene.view.context.officers) or any(
        0 < place - role.start < _FAR and is_office(role) and role.body is not None and role.body.name
        for role in seen
    )


def sent_away(scene: Scene, verb: Token, other: Mention) -> Mention:
    """Give Y for the "him" of "sacked Y and appointed X to replace him", which is not who appoints."""
    above = verb.head
    if other.form is not MentionForm.PRONOUN or verb.dep_ not in ("xcomp", "advcl") or above.dep_ != "conj":
        return other
    before = above.head
    gone = scene.undergoers(before) if before.lemma_.lower() in w.DISMISSING | w.OUSTING else []
    named = [p for p in gone if p.form is MentionForm.NAME and p.kind is EntityKind.PERSON]
    if not named or other.text.lower() not in ("him", "her"):
        return other
    return replace(other, name=named[-1].name or named[-1].text, entity_ids=named[-1].entity_ids)


def predecessors(scene: Scene) -> set[int]:
    """Give where those start of whom the sentence says that somebody came after them in an office."""
    found: list[Mention] = []
    for token in scene.view.span:
        if token.pos_ == "VERB" and token.lemma_.lower() in w.SUCCEEDING:
            found += scene.undergoers(token)
        elif (
            token.pos_ == "VERB"
            and token.lemma_ == "take"
            and any(c.lower_ == "over" for c in token.children)
        ):
            found += scene.persons(prepositional_objects(token, ("from",))) or gone_before(scene, token)
        elif token.pos_ == "VERB" and token.lemma_.lower() in _ENTERING:
            found += gone_before(scene, token)
        elif token.lower_ in ("predecessor", "predecessors"):
            found += scene.persons(appositives(token)) or scene.persons([token])
        elif token.lower_ in ("successor", "succession", "replacement"):
            found += scene.persons(prepositional_objects(token, ("to", "for")))
    return {person.start for person in found if person.kind is EntityKind.PERSON}


def appointed_above(scene: Scene, verb: Token, found: Sequence[Mention]) -> list[Mention]:
    """Give X of "the club appointed X, replacing Y", "to replace Y": it is not the club that does it."""
    is_purpose = any(c.tag_ == "TO" for c in verb.lefts)
    above = clause_head(verb.head) if is_purpose else verb.head
    is_choosing = above.lemma_.lower() in w.APPOINTING | {"elect"}
    if not (is_purpose or verb.dep_ == "advcl") or not is_choosing or is_passive(above):
        return []
    if not is_purpose and any(p.kind is EntityKind.PERSON for p in found):
        return []
    return [p for p in scene.undergoers(above) if p.kind is EntityKind.PERSON or (is_purpose and p.name)]


def gone_before(scene: Scene, verb: Token) -> list[Mention]:
    """Find Y of "succeeded on the death of Y", "upon whose death he did", "took over after Y was fired"."""
    links = [c for c in verb.children if c.lower_ in _AFTER]
    nouns = [t for link in links for t in link.children if t.lemma_.lower() in _ENDINGS]
    whose = [c for noun in nouns for c in noun.children if c.lower_ == "whose"]
    if whose:
        return scene.persons_before(whose[0])[-1:]
    owners = [t for noun in nouns for t in (*genitives(noun), *prepositional_objects(noun, ("of",)))]
    gone = (c for c in verb.children if c.dep_ == "advcl" and any(t.lower_ in _AFTER for t in c.lefts))
    return scene.persons([*owners, *(t for c in gone if _goes(c) for t in subjects(c))])


def _goes(verb: Token) -> bool:
    """Tell "after Y resigned", "after Y was fired" from "after Y fired him" and "resigned as mayor of X"."""
    lemma = verb.lemma_.lower()
    if lemma not in _GOING or (lemma == "step" and all(c.lower_ not in _DOWN for c in verb.children)):
        return False
    by_others = lemma in w.DISMISSING | w.OUSTING | {"assassinate", "murder", "kill"}
    return is_passive(verb) == by_others and not any(c.lower_ in ("as", "from") for c in verb.children)


def replaced_by(verb: Token, hosts: Iterable[Token]) -> list[Token]:
    """Find Y of "in place of Y", "in succession to Y", "as successor to Y", "in her stead"."""
    near = (t for host in hosts for t in prepositional_objects(host, ("in", "as")))
    links = [t for t in near if t.lemma_ in w.REPLACING]
    behind = {link.i + 1 for link in links}  # "was appointed in 2011 in succession to Y", hung on the verb
    given = [t for link in links for t in prepositional_objects(link, ("of", "to", "for"))]
    given += [t for link in links for t in genitives(link)]
    return given + [t for c in verb.children if c.dep_ == "prep" and c.i in behind for t in c.children]


def named_first(persons: list[Mention]) -> list[Mention]:
    """Leave out "the leader" beside the name it stands with."""
    names = [p for p in persons if p.form is not MentionForm.NOMINAL]
    return names or persons


def body_of_first(scene: Scene, verb: Token, role: RoleMention | None) -> Mention | None:
    """Give the body of the verb before: "was chief executive of X until 1970, and became chairman"."""
    if (
        role is None
        or verb.dep_ != "conj"
        or has_own_subject(verb)
        or role.wants[:1] != (EntityKind.ORGANISATION,)
    ):
        return None
    first = [r for r in scene.complement_roles(verb.head) if EntityKind.ORGANISATION in r.wants]
    bodies = [r.body for r in first if r.body is not None and r.body.kind is not EntityKind.STATE]
    return bodies[0] if len(bodies) == 1 else None


def of_headline(scene: Scene, verb: Token) -> list[Mention]:
    """Find X of the headline "X named chief executive", whose verb looks active."""
    is_bare = verb.tag_ in ("VBD", "VBN") and verb.dep_ == "ROOT" and not is_passive(verb)
    if not is_bare or any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return []
    offices = [r for r in scene.complement_roles(verb) if r.holder is None and r.start > verb.idx]
    if any(t.tag_ == "PRP$" for r in offices for t in genitives(scene.head_of(r))):
        return []  # "X named his finance minister"
    if any(not any(r.start <= t.idx < r.end for r in offices) for t in objects(verb)):
        return []  # "made a visit as prime minister"
    return [p for p in scene.doers(verb) if p.kind is EntityKind.PERSON] if offices else []


def own_titles(scene: Scene, verb: Token, person: Mention, other: Mention) -> list[RoleMention]:
    """Give the offices of "Prime Minister X, who took over from Y", none beside a titled Y.

    Not of "premier X had led the bank, where he succeeded Y".
    """
    is_who = verb.dep_ == "relcl" and person.form is not MentionForm.PRONOUN
    if other is person or scene.titles_of(other) or not is_who:
        return []
    return [r for r in scene.titles_of(person) if not r.is_former and r.start < person.start]


def own_roles(scene: Scene, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """Leave out what another one is made: "appointed A as president and B, a colonel, as his deputy"."""
    named = [m for m in scene.view.mentions if m.kind is EntityKind.PERSON and m.form is MentionForm.NAME]
    return [r for r in roles if all(not roles[0].end <= m.start < m.end <= r.start for m in named)]


def is_another_step(first: Token, then: Token) -> bool:
    """Tell "joined as an analyst in 2005 and succeeded Lee in 2019" from "was made chair, replacing Lee"."""
    if then.dep_ != "conj":
        return False
    return first.lemma_ == "join" or all(_has_date(verb) for verb in (first, then))


def _has_date(verb: Token) -> bool:
    near = (t for t in verb.subtree if t.ent_type_ == "DATE")
    return any(clause_head(t) == verb for t in near)


def by_own_title(scene: Scene, persons: Sequence[Mention], roles: Sequence[RoleMention]) -> list[RoleMention]:
    """Give the title for "leader" of "President X took office as the first female leader of Y"."""
    titles = [t for person in persons[:1] for t in scene.titles_of(person) if not t.is_former]
    own = next((t for t in titles if t.body is None and t.title not in VAGUE_TITLES), None)
    if own is None:
        return list(roles)
    return [replace(r, title=own.title, wants=own.wants) if r.title in VAGUE_TITLES else r for r in roles]
