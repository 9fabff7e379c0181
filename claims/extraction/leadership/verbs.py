"""Reads the verbs of offices off a parse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.scene import Scene, Statement, is_soft_person
from claims.extraction.leadership.tenure import tenure_length
from claims.extraction.leadership.title_rules import is_office, ordinal_claims
from claims.extraction.leadership.verb_pattern import Gate, Need, Party, VerbPattern
from claims.extraction.leadership.verb_patterns import PATTERNS
from claims.extraction.roles import is_vague, wants_of
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax import (
    agents,
    attributes,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
    verbs_above,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find_by_verb"]

_BY_LEMMA: dict[str, list[VerbPattern]] = {}
for _pattern in PATTERNS:
    for _lemma in sorted(_pattern.lemmas):
        _BY_LEMMA.setdefault(_lemma, []).append(_pattern)

# Forms the lemmatizer gets wrong.
_LEMMAS = {
    "instal": "install",
    "re-electe": "re-elect",
    "reelecte": "reelect",
    "re-appointe": "re-appoint",
    "crow": "crown",
}
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_VICTORS = frozenset({"winner", "victor"})
_SPORT = word_set(
    """
    minute half substitute substitution goal injury match game halftime half-time kick-off kickoff
    bench lineup line-up innings quarterback goalkeeper striker midfielder defender batsman bowler
    squad captain
    """
)
_OFFICE_PREPOSITIONS = ("to", "into", "from", "in", "of", "out", "as", "at", "for")
# Verbs of entry that need no office beside them, so that a title before the name is the one entered.
_OWN_TITLE = frozenset(
    {"leadership.assumed", "leadership.sworn_in", "leadership.inaugurated", "leadership.came_to_power"}
)
_IN_OFFICE = w.OFFICES - {"crown", "leadership", "stewardship", "management"}


def find_by_verb(scene: Scene) -> Iterator[Candidate]:
    """Find what the verbs of a sentence say of offices."""
    for token in scene.view.span:
        if token.pos_ not in ("VERB", "AUX") and not token.tag_.startswith("VB"):
            continue
        if token.dep_ in ("aux", "auxpass"):
            continue
        verb, lemma = _whole_verb(token)
        for pattern in _BY_LEMMA.get(lemma, ()):
            if _fits(pattern, verb):
                yield from _Reading(scene, pattern, verb).candidates()


def _whole_verb(token: Token) -> tuple[Token, str]:
    """Give the verb and its lemma, putting together what the tokenizer cut: "re", "-", "elected"."""
    lemma = _LEMMAS.get(token.lemma_.lower(), token.lemma_.lower())
    if token.i >= 2 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "re":
        prefix = token.nbor(-2)
        return (prefix if prefix.is_ancestor(token) else token), f"re{lemma}"
    return token, lemma


def _fits(pattern: VerbPattern, verb: Token) -> bool:
    if pattern.particles:
        return any(
            c.lower_ in pattern.particles and c.dep_ in ("prt", "advmod", "prep") for c in verb.children
        )
    return True


class _Reading:
    """One verb under one pattern."""

    def __init__(self, scene: Scene, pattern: VerbPattern, verb: Token) -> None:
        self.scene = scene
        self.pattern = pattern
        self.verb = verb
        self.persons = self._persons()
        self.roles = self._roles()
        self.others = self._others()

    def candidates(self) -> Iterator[Candidate]:
        """Give the claims this verb states, none when a need is unmet or a gate is shut."""
        if not self.persons or not any(self._is_met(need) for need in self.pattern.needs):
            return
        if any(self._is_shut(gate) for gate in self.pattern.gates) or self._is_doubtful():
            return
        for person in self.persons:
            roles: Sequence[RoleMention | None] = self.roles or [
                self._office_role() or self._titled_role(person)
            ]
            for role in roles:
                yield from self._state(person, role)

    def _state(self, person: Mention, role: RoleMention | None) -> Iterator[Candidate]:
        relation = self._relation(role)
        said = Statement(
            subject=person,
            role=role,
            object=(role.body if role is not None else None) or self._body(person),
            predecessor=self._other("predecessor", person),
            successor=self._other("successor", person),
            relation=relation,
            modality=Modality.PLANNED if self.pattern.is_planned else None,
            polarity=Polarity.NEGATIVE if self.pattern.is_refusal else None,
            evidence=self._evidence(role),
        )
        yield self.scene.candidate(self.pattern, self.verb, said)
        yield from tenure_length(self.scene, self.verb, said)
        if role is not None and relation in (
            Relation.HOLDS_OFFICE,
            Relation.HELD_OFFICE,
            Relation.TOOK_OFFICE,
        ):
            yield from ordinal_claims(self.scene, role, [person])

    def _evidence(self, role: RoleMention | None) -> dict[str, float]:
        return {
            "has_role": float(role is not None),
            "has_other": float(bool(self.others)),
            "bare": float(role is None and not self.others),
        }

    def _is_doubtful(self) -> bool:
        """Tell whether nobody in the clause is surely a person and no office is named."""
        parties = [*self.persons, *self.others]
        return not self.roles and all(is_soft_person(p) for p in parties)

    # --- slots

    def _persons(self) -> list[Mention]:
        verb = self.verb
        if self.pattern.person is Party.DOER:
            found = self.scene.doers(verb)
            if self.pattern.other_slot == "predecessor" and self.pattern.other == "undergoer":
                return found or self._with_persons()
            return (
                []
                if is_passive(verb)
                and verb.lemma_ not in ("lead", "head", "succeed", "replace")
                and not agents(verb)
                else found
            )
        found = self.scene.undergoers(verb)
        return found or self._before_role()

    def _with_persons(self) -> list[Mention]:
        """Find X of "Y was replaced with X", "replaced Y with X"."""
        return self.scene.persons(prepositional_objects(self.verb, ("with",)))

    def _before_role(self) -> list[Mention]:
        """Find X of "named X chief executive" where the parser reads one noun phrase."""
        for role in self.scene.complement_roles(self.verb):
            first = self.scene.view.tokens_of(role)[0]
            before = first.nbor(-1) if first.i > self.verb.i + 1 else None
            mention = self.scene.view.mention_at(before) if before is not None else None
            if mention is not None and mention.kind is EntityKind.PERSON:
                return [mention]
        return []

    def _roles(self) -> list[RoleMention]:
        roles = [r for r in self.scene.complement_roles(self.verb) if self._may_take(r)]
        first = next((r for r in roles if r.body is not None), None)
        if first is not None:  # "chief executive and chairman of the company"
            roles = [replace(r, body=r.body or (first.body if len(roles) > 1 else None)) for r in roles]
        return roles

    def _may_take(self, role: RoleMention) -> bool:
        if role.title.endswith("vice president") and not is_office(role):
            return False
        if self.pattern.id == "leadership.is" and not is_office(role):
            return False
        taken = role.holder
        if (
            taken is not None and role.end <= taken.start
        ):  # a title: "announced head of finance X as president"
            return False
        return taken is None or any(taken.start == p.start for p in self.persons)

    def _others(self) -> list[Mention]:
        if self.pattern.other_slot is None:
            return []
        where = self.pattern.other
        if where == "undergoer":
            found = self.scene.undergoers(self.verb)
        elif where == "doer":
            found = self.scene.doers(self.verb)
        else:
            found = self.scene.persons(
                prepositional_objects(self.verb, where.removeprefix("prep:").split("|"))
            )
            found = found or self._nested_others(where.removeprefix("prep:").split("|"))
        mine = {p.start for p in self.persons}
        return [m for m in found if m.start not in mine]

    def _nested_others(self, prepositions: Sequence[str]) -> list[Mention]:
        """Find Y of "took the reins of the firm from Y", where "from Y" hangs on the object."""
        return self.scene.persons(
            t for noun in objects(self.verb) for t in prepositional_objects(noun, prepositions)
        )

    def _other(self, slot: str, person: Mention) -> Mention | None:
        if self.pattern.other_slot != slot or not self.others:
            return None
        index = self.persons.index(person)
        return self.others[index] if len(self.others) == len(self.persons) else self.others[0]

    def _body(self, person: Mention) -> Mention | None:
        for step in filter(None, self.pattern.body.split(",")):
            found = [b for b in self.scene.bodies(self._tokens(step)) if b.start != person.start]
            if found:
                return found[0]
        if self.pattern.id == "leadership.leads":
            return None
        return self._office_body()

    def _tokens(self, step: str) -> list[Token]:
        verb = self.verb
        if step == "doer":
            return agents(verb) if is_passive(verb) else subjects(verb)
        if step == "undergoer":
            return subjects(verb) if is_passive(verb) else objects(verb)
        if step == "object":
            return objects(verb)
        return prepositional_objects(verb, step.removeprefix("prep:").split("|"))

    # --- offices without a role noun

    def _office_nouns(self, among: frozenset[str]) -> list[Token]:
        near = objects(self.verb) if not is_passive(self.verb) else []
        near = near + prepositional_objects(self.verb, _OFFICE_PREPOSITIONS) + attributes(self.verb)
        return [t for t in near if t.lemma_.lower() in among or t.lower_ in among]

    def _office_role(self) -> RoleMention | None:
        """Give the role of "the presidency", "the presidential election"."""
        for noun in self._office_nouns(w.OFFICES | w.POSTS | w.FIGHTS):
            for token in (noun, *noun.children):
                title = w.OFFICE_ROLES.get(token.lower_)
                if title is not None:
                    span = self.scene.view.span_of(token)
                    return RoleMention(
                        text=token.text, start=span.start, end=span.end, title=title, wants=wants_of(title)
                    )
        return None

    def _titled_role(self, person: Mention) -> RoleMention | None:
        """Give the office from the title of the one who leaves it, or of the predecessor: "Prime Minister X resigned"."""
        if (
            self.pattern.relation not in (Relation.LEFT_OFFICE, Relation.TOOK_OFFICE)
            or self.pattern.is_planned
        ):
            return None
        predecessor = self._other("predecessor", person)
        whose = predecessor if self.pattern.other_slot == "predecessor" else person
        if whose is None:
            whose = person
        is_entry = self.pattern.relation is Relation.TOOK_OFFICE and whose is person
        found = [
            r
            for r in self.scene.roles
            if r.holder is not None and r.holder.start == whose.start and is_office(r) and not r.is_former
        ]
        if is_entry and self.pattern.id not in _OWN_TITLE:
            return None
        return found[0] if found else None

    def _office_body(self) -> Mention | None:
        """Give the body of "the presidency of X", "X's presidency", "the X leadership"."""
        for noun in self._office_nouns(w.OFFICES | w.POSTS | w.FIGHTS):
            near = prepositional_objects(noun, ("of", "at", "in")) + [
                c for c in noun.children if c.dep_ in ("poss", "compound", "amod", "nmod")
            ]
            found = self.scene.bodies(near)
            if found:
                return found[0]
        return None

    # --- needs and gates

    def _is_met(self, need: Need) -> bool:
        checks = {
            Need.NOTHING: lambda: True,
            Need.ROLE: lambda: bool(self.roles) or self._declares_victory(),
            Need.AS_ROLE: lambda: any(self._is_as(r) for r in self.roles),
            Need.OFFICE: self._has_office,
            Need.POST: lambda: bool(self._office_nouns(w.POSTS | w.OFFICES)),
            Need.OTHER: lambda: bool(self.others),
            Need.BODY: self._leads_body,
            Need.FIGHT: self._wins_office,
            Need.DATE: self._is_dated,
            Need.KNOWN_HOLDER: self._is_known_holder,
            Need.IN_OFFICE: lambda: (
                bool(self._office_nouns(_IN_OFFICE) and not objects(self.verb)) or self._is_in_office()
            ),
        }
        return checks[need]()

    def _is_in_office(self) -> bool:
        return any(
            t.lower_ in _IN_OFFICE
            for t in prepositional_objects(self.verb, ("in", "into", "to", "from", "of"))
        )

    def _declares_victory(self) -> bool:
        return any(t.lower_ in _VICTORS for t in attributes(self.verb))

    def _is_as(self, role: RoleMention) -> bool:
        token = self.scene.head_of(role)
        for _ in range(4):
            if token.dep_ == "pobj":
                return token.head.lower_ == "as" or token.head.head.lemma_ in w.POSTS
            token = token.head
        return False

    def _has_office(self) -> bool:
        if self._office_nouns(w.OFFICES):
            return True
        roles = [r for r in self.roles if not is_vague(r.title) or r.body is not None]
        if roles and self._office_nouns(w.POSTS):
            return True
        if self.others and self._office_nouns(w.POSTS):
            return True
        return any(noun_role for noun_role in self.roles if self._modifies_post(noun_role))

    def _modifies_post(self, role: RoleMention) -> bool:
        return self.scene.head_of(role).head.lemma_ in w.POSTS or role.title.endswith("ship")

    def _leads_body(self) -> bool:
        body = self._body(self.persons[0])
        if body is None or all(p.kind is not EntityKind.PERSON for p in self.persons):
            return False
        return body.kind is not None or body.form is MentionForm.NAME

    def _wins_office(self) -> bool:
        for noun in self._office_nouns(w.FIGHTS):
            words = {c.lower_ for c in noun.children}
            if noun.lemma_ in (
                "election",
                "reelection",
                "re-election",
                "term",
                "presidency",
                "premiership",
                "governorship",
            ):
                return not words & {"primary", "parliamentary", "legislative"}
            if words & set(w.OFFICE_ROLES) or "leadership" in words:
                return True
        return False

    def _is_dated(self) -> bool:
        return any(t.ent_type_ == "DATE" or t.like_num for t in self.verb.subtree) or any(
            c.lower_ in ("until", "since", "till") for c in self.verb.children
        )

    def _is_known_holder(self) -> bool:
        starts = {p.start for p in self.persons}
        return any(
            r.holder is not None and r.holder.start in starts and is_office(r) for r in self.scene.roles
        )

    def _is_shut(self, gate: Gate) -> bool:
        checks = {
            Gate.LEGISLATURE: self._is_legislative,
            Gate.SPORT: lambda: not self.roles and any(t.lemma_.lower() in _SPORT for t in self.verb.sent),
            Gate.PREDICATE: self._has_other_predicate,
            Gate.OBJECT: lambda: not any(c.lower_ in _REFLEXIVE for c in self.verb.subtree),
        }
        return checks[gate]()

    def _has_other_predicate(self) -> bool:
        """Tell "elected a fellow", "crowned as winner" from what names an office or nothing."""
        named = attributes(self.verb) + prepositional_objects(self.verb, ("as",))
        return not self.roles and any(t.lower_ not in w.POSTS | w.OFFICES for t in named)

    def _is_legislative(self) -> bool:
        near = prepositional_objects(self.verb, ("to", "into", "as", "for", "in"))
        return any(t.lemma_.lower() in w.LEGISLATURES for noun in near for t in (noun, *noun.children))

    # --- tense

    def _relation(self, role: RoleMention | None) -> Relation:
        if not self.pattern.by_tense:
            return self.pattern.relation
        if role is not None and role.is_former:
            return Relation.HELD_OFFICE
        return Relation.HOLDS_OFFICE if is_present(self.verb) else Relation.HELD_OFFICE


def is_present(verb: Token) -> bool:
    """Tell whether a verb speaks of the present: present tense, or perfect with "since".

    A participle or infinitive takes the tense of the clause it hangs in.
    """
    forms = [verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass"))]
    tags = {t.tag_ for t in forms}
    if tags & {"VBZ", "VBP", "MD"}:
        has_perfect = any(t.lemma_ == "have" and t.tag_ in ("VBZ", "VBP") for t in forms[1:])
        return not has_perfect or any(t.lower_ in ("since", "currently", "now") for t in verb.subtree)
    if "VBD" in tags:
        return False
    above = next(verbs_above(verb), None)
    return is_present(above) if above is not None else True
