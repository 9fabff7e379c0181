"""One verb under one pattern: the persons, offices and bodies its clause names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.leadership import words as w
from claims.extraction.leadership.choices import chosen
from claims.extraction.leadership.clause_nouns import (
    another_than,
    appointed_above,
    before_role,
    by_own_title,
    complements_behind,
    gone_before,
    hirers,
    is_another_step,
    is_on_object,
    is_own_man,
    is_ranking,
    named_first,
    of_headline,
    own_roles,
    own_titles,
    parties,
    replaced_by,
    role_above,
    sent_away,
    whole_of,
)
from claims.extraction.leadership.new_offices import is_held_now, new_offices
from claims.extraction.leadership.offices import is_office, left_offices, office_of_word, own_offices, settled
from claims.extraction.leadership.posts import antecedent_post
from claims.extraction.leadership.relatives import body_above, by_its_name, owned_roles
from claims.extraction.leadership.residences import seat_of
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.swaps import is_swap, put_in
from claims.extraction.leadership.titles.listed import with_lent_bodies
from claims.extraction.leadership.titles.title_lists import shared_roles
from claims.extraction.leadership.verbs.aims import is_of_choice
from claims.extraction.leadership.verbs.led_nouns import led_noun, undergoers
from claims.extraction.leadership.verbs.pattern import Need, Party, VerbPattern
from claims.extraction.roles.since_then import of_the_time
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.questions import (
    attributes,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Clause"]

_WHOSE = ("poss", "compound", "amod", "nmod")
_OFFICE_PREPOSITIONS = ("to", "into", "from", "in", "of", "out", "as", "at", "for")
_WRONG_WAY = {
    Relation.LEFT_OFFICE: frozenset({"to", "into", "for"}),
    Relation.TOOK_OFFICE: frozenset({"from", "out"}),
}
# Verbs of entry that need no office beside them: the title before the name is the one entered.
_OWN_TITLE = frozenset({"leadership.assumed", "leadership.sworn_in", "leadership.inaugurated"})


class Clause:
    """What a verb's clause names, read for one pattern.

    Parameters
    ----------
    scene : Scene
        The sentence.
    pattern : VerbPattern
        Says which party holds the office and where the other slots hang.
    verb : Token
        The verb.
    """

    def __init__(self, scene: Scene, pattern: VerbPattern, verb: Token) -> None:
        self.scene = scene
        self.pattern = pattern
        self.verb = verb

    @cached_property
    def persons(self) -> list[Mention]:
        """Who takes, holds or leaves the office."""
        if self.pattern.person is Party.UNDERGOER:
            named = named_first(self.scene.undergoers(self.verb)) or before_role(self.scene, self.verb)
            is_entry = self.pattern.relation is Relation.TOOK_OFFICE
            return named or (of_headline(self.scene, self.verb) if is_entry else [])
        if self.pattern.person is Party.COMPANION:
            hosts = (self.verb, *self.phrase_nouns)
            return self.scene.persons(t for host in hosts for t in prepositional_objects(host, ("with",)))
        if self.pattern.person is Party.ADDRESSEE:
            return self.scene.persons(prepositional_objects(self.verb, ("to",)))
        if self.pattern.person is Party.RECEIVER:
            return self._given()
        if self.pattern.by_tense and is_of_choice(self.verb):
            return chosen(self.scene, self.verb.head)
        found = [] if is_swap(self.verb) else named_first(self.scene.doers(self.verb))
        made = put_in(self.scene, self.verb) or appointed_above(self.scene, self.verb, found)
        return (made if self.pattern.other == "undergoer" else []) or found

    def _given(self) -> list[Mention]:
        """Find to whom an office is given or goes: "was handed the presidency", "the job went to X"."""
        offices = self.office_nouns(w.OFFICES | w.POSTS, ())
        if is_passive(self.verb) and any(t.dep_ in ("dobj", "oprd") for t in offices):
            return self.scene.persons(subjects(self.verb))
        if not offices:
            return []
        given = [t for t in objects(self.verb) if t not in offices]
        found = self.scene.persons(given) or self.scene.persons(prepositional_objects(self.verb, ("to",)))
        givers = {p.name for p in self.scene.doers(self.verb) if p.name}
        return [p for p in found if p.name not in givers]

    @cached_property
    def others(self) -> list[Mention]:
        """Predecessors or successors, as the pattern says."""
        where = self.pattern.other
        if self.pattern.other_slot is None:
            return []
        if where == "undergoer":
            found = [sent_away(self.scene, self.verb, m) for m in self.scene.undergoers(self.verb)]
        elif where == "doer":
            doers = [] if is_own_man(self.verb) else self.scene.doers(self.verb)
            found = [m for m in doers if m.kind is EntityKind.PERSON]
        elif where == "gone":
            found = gone_before(self.scene, self.verb)
        elif where == "phrase":
            is_own = any(c.dep_ == "prt" and c.lower_ == "up" for c in self.verb.children)
            owners = [t for noun in self.phrase_nouns for t in genitives(noun)]
            owners = [t for t in owners if not (is_own and t.pos_ == "PRON")]  # "took up her post"
            owners += [t for noun in self.phrase_nouns for t in prepositional_objects(noun, ("of",))]
            found = self.scene.persons(owners) or self._others_behind(("from",))
        elif where == "receiver":
            found = self._receivers()
        else:
            found = self._others_behind(where.removeprefix("prep:").split("|"))
            if not found and self.pattern.relation is Relation.TOOK_OFFICE:
                found = gone_before(self.scene, self.verb)
        mine = {p.start for p in self.persons}
        apart = (another_than(self.scene, self.persons, m) for m in found if m.start not in mine)
        return [m for m in apart if m is not None]

    def _others_behind(self, prepositions: Sequence[str]) -> list[Mention]:
        """Find Y of "from Y", also where it hangs on the object: "took the reins of the firm from Y"."""
        hosts = ([self.verb], objects(self.verb))
        near = ([t for host in part for t in prepositional_objects(host, prepositions)] for part in hosts)
        return next((found for part in near if (found := self.scene.persons(part))), [])

    def _receivers(self) -> list[Mention]:
        """Find to whom the office is given: "handed X the reins", "the reins to X"."""
        given = [t for t in objects(self.verb) if t not in self.phrase_nouns]
        return self.scene.persons(given) or self._others_behind(("to",))

    @cached_property
    def phrase_nouns(self) -> list[Token]:
        """The nouns that make an idiom of the verb."""
        pattern = self.pattern
        if not pattern.phrase:
            return []
        passive = is_passive(self.verb)
        near = prepositional_objects(self.verb, pattern.links) if pattern.links else objects(self.verb)
        if not pattern.links:  # "was shown the door", "showed X the door"
            labels = ("dobj", "oprd", "attr", "nsubjpass") if passive else ("npadvmod",)
            near = near + [c for c in self.verb.children if c.dep_ in labels]
        return [t for t in near if t.lemma_.lower() in pattern.phrase or t.lower_ in pattern.phrase]

    def other(self, slot: str, person: Mention) -> Mention | None:
        """Give the predecessor or successor of one of the persons; coordinated ones are paired in order."""
        if slot == "predecessor" and self.pattern.other_slot is None:
            return self._replaced(person)
        if self.pattern.other_slot != slot or not self.others:
            return None
        index = self.persons.index(person)
        return self.others[index] if len(self.others) == len(self.persons) else self.others[0]

    def _replaced(self, person: Mention) -> Mention | None:
        """Give Y of "was named chief executive in place of Y", "in succession to Y", "as successor to Y"."""
        if self.pattern.relation is not Relation.TOOK_OFFICE:
            return None
        hosts = [self.verb, *(t for role in self.roles for t in self._tokens_of(role))]
        # "Became chair after the death of Y".
        gone = gone_before(self.scene, self.verb) if self.roles else []
        given = self.scene.persons(replaced_by(self.verb, hosts))
        apart = (another_than(self.scene, [person], p) for p in [*given, *gone])
        return next((p for p in apart if p is not None and p.start != person.start), None)

    def _tokens_of(self, role: RoleMention) -> list[Token]:
        return [self.scene.head_of(role), *(self.scene.view.tokens_of(role.body) if role.body else [])]

    # --- offices

    @cached_property
    def roles(self) -> list[RoleMention]:
        """The roles the verb's complement names."""
        scene, verb = self.scene, self.verb
        named = [*scene.complement_roles(verb), *self._roles_of_gift()]
        if not named and len(self.persons) > 1:
            named = shared_roles(scene, verb)
        named = named or owned_roles(scene, verb) or role_above(scene, verb)
        is_choice = self.pattern.person is Party.UNDERGOER and verb.lemma_.lower() in w.APPOINTING
        roles = new_offices(scene, verb) if is_choice else []
        roles = roles or [r for r in named if self._may_take(r) and not is_held_now(scene, r)]
        settling = [settled(r) for r in with_lent_bodies(scene, roles)]
        return by_own_title(scene, self.persons, settling) if self.pattern.id in _OWN_TITLE else settling

    def _roles_of_gift(self) -> list[RoleMention]:
        """Give the roles under an office that is given away: "the job of chief executive went to X"."""
        if self.pattern.person is not Party.RECEIVER:
            return []
        offices = self.office_nouns(w.OFFICES | w.POSTS, ())
        heads = [(role, self.scene.head_of(role)) for role in self.scene.roles]
        return [role for role, head in heads if {head.head.i, head.head.head.i} & {t.i for t in offices}]

    def roles_of(self, person: Mention) -> list[RoleMention]:
        """Give the roles of one of the persons: "appointed X as president and Y as vice president"."""
        if len(self.persons) < 2:
            is_made = self.pattern.person is Party.UNDERGOER
            return own_roles(self.scene, self.roles) if is_made else self.roles
        starts = sorted(p.start for p in self.persons)
        owners = [max((s for s in starts if s < r.start), default=starts[0]) for r in self.roles]
        if set(owners) != set(starts):
            return self.roles
        return [r for r, owner in zip(self.roles, owners, strict=True) if owner == person.start]

    def _may_take(self, role: RoleMention) -> bool:
        if role.title.endswith("vice president") and not is_office(role):
            return False
        if self.pattern.strict_role and not is_office(role) and body_above(self.scene, self.verb) is None:
            return False
        if self.pattern.person is Party.UNDERGOER and self._is_object(role):
            return False
        taken = role.holder
        if taken is None:
            return not is_ranking(self.scene, role)
        # A title before a name is no complement: "announced head of finance X as its new president".
        return role.end > taken.start and any(taken.start == p.start for p in self.persons)

    def _is_object(self, role: RoleMention) -> bool:
        """Tell "elected the leader of the protests, X, as president": the first role is the one elected."""
        token = self.scene.head_of(role)
        while token.dep_ in ("conj", "appos"):
            token = token.head
        return token.dep_ in ("dobj", "nsubjpass") and len(self.scene.complement_roles(self.verb)) > 1

    def office_nouns(self, among: frozenset[str], prepositions: Sequence[str] | None = None) -> list[Token]:
        """Give the nouns of a list that the verb governs; of "the presidency passed to X" its subject."""
        wanted = self._ways if prepositions is None else prepositions
        if self.pattern.person is Party.RECEIVER:
            labels = ("nsubj", "nsubjpass", "dobj", "oprd")
            near = [c for c in self.verb.children if c.dep_ in labels]
        else:
            near = objects(self.verb) if not is_passive(self.verb) else []
            near = near + prepositional_objects(self.verb, wanted) + attributes(self.verb)
        near = [antecedent_post(t) for t in near] + [self.verb.head] * is_on_object(self.verb)
        found = [t for t in near if t.lower_ != "powers" and {t.lemma_.lower(), t.lower_} & among]
        is_left = self.pattern.relation is Relation.LEFT_OFFICE
        return left_offices(found, self.verb) if is_left else own_offices(found)

    @property
    def _ways(self) -> list[str]:
        """Give what may lead to the office: nobody leaves into one, or enters from one."""
        return [p for p in _OFFICE_PREPOSITIONS if p not in _WRONG_WAY.get(self.pattern.relation, ())]

    def office_role(self) -> RoleMention | None:
        """Give the role of "the presidency", "the presidential election"."""
        for noun in self.office_nouns(w.OFFICES | w.POSTS | w.FIGHTS):
            for token in (noun, *noun.children):
                title = w.OFFICE_ROLES.get(token.lower_)
                if title is not None:
                    return office_of_word(self.scene.view, token, title)
        return None

    def seat(self) -> RoleMention | None:
        """Give the office for which a seat of power stands: "moved into Downing Street"."""
        links = ("out", "from", "of") if self.pattern.relation is Relation.LEFT_OFFICE else ("into", "to")
        near = [*objects(self.verb), *prepositional_objects(self.verb, links)]
        return next((role for noun in near if (role := seat_of(self.scene.view, noun)) is not None), None)

    def titled_role(self, person: Mention) -> RoleMention | None:
        """Give the office from the title of the one who leaves, or of the predecessor."""
        if (
            self.pattern.relation not in (Relation.LEFT_OFFICE, Relation.TOOK_OFFICE)
            or self.pattern.is_planned
        ):
            return None
        predecessor = self.other("predecessor", person)
        whose = person if predecessor is None else predecessor
        is_entry = self.pattern.relation is Relation.TOOK_OFFICE and predecessor is None
        if is_entry and self.pattern.id not in _OWN_TITLE:
            return None
        titles = of_the_time(self.scene.titles_of(whose), self.scene.view.context.article.text)
        if is_entry and self.office_nouns(w.SEIZED):
            titles = [r for r in titles if r.wants[:1] == (EntityKind.STATE,) and r.title not in w.NOT_SEIZED]
        held = [r for r in titles if not r.is_former] or own_titles(self.scene, self.verb, person, whose)
        # "Y, the former chairman, was replaced by X", "the former chairman, Y, left in May".
        is_over = predecessor is not None or Need.GONE in self.pattern.needs
        return next(iter(held or (titles if is_over else [])), None)

    def inherited_role(self, person: Mention) -> RoleMention | None:
        """Give the office of the verb above: "was elected president in 2000 and re-elected in 2007"."""
        is_kept = bool(self.pattern.lemmas & w.HOLDING) and bool(self.office_nouns(w.POSTS | {"office"}))
        if not is_kept and self.pattern.relation not in (Relation.LEFT_OFFICE, Relation.TOOK_OFFICE):
            return None
        known = (person, *self.others, self.other("predecessor", person))
        whose = {m.name for m in known if m is not None} - {None}
        verb = self.verb
        while verb.dep_ in ("conj", "advcl", "xcomp") and verb.head != verb:
            verb = verb.head
            people = [*self.scene.doers(verb), *self.scene.undergoers(verb)]
            roles = [r for r in self.scene.complement_roles(verb) if r.holder is None]
            is_elsewhere = bool(self.office_nouns(w.PLACES, ("at",)))  # "and replaced Y at the top of Z"
            if roles and self.others and (is_elsewhere or is_another_step(verb, self.verb)):
                return None
            if roles and whose & {m.name for m in people}:
                return settled(roles[0])
        return None

    # --- bodies

    def body(self, person: Mention) -> Mention | None:
        """Give the body where the pattern says it stands, else where the office noun names it."""
        if self.pattern.body == "led":
            return self.led_body()
        if hired_by := hirers(self.scene, self.verb):
            return hired_by[0]
        for step in filter(None, self.pattern.body.split(",")):
            tokens = [owner for t in self._tokens(step) for owner in whole_of(antecedent(t))]
            found = [b for b in self.scene.bodies(tokens) if b.start != person.start]
            if self.pattern.is_leading:  # a people that somebody leads is no body: "led by X, the Filipinos"
                found = [b for b in found if b.form is not MentionForm.DEMONYM]
            if found:
                return by_its_name(self.scene, found[0])
        if self.pattern.is_leading:
            return led_noun(self.scene, self.verb, map(antecedent, self._tokens("undergoer")))
        return (
            self._office_body()
            or body_above(self.scene, self.verb)
            or (self.led_body() if self._fights else None)
        )

    @property
    def _fights(self) -> list[Token]:
        return self.office_nouns(w.FIGHTS) if Need.FIGHT in self.pattern.needs else []

    def led_body(self) -> Mention | None:
        """Give X of "chosen to lead X"."""
        fought = (c for noun in self._fights for c in noun.children if c.dep_ == "acl")
        for verb in (*self.verb.children, *complements_behind(self.verb, "with"), *fought):
            led = (verb.dep_ in ("xcomp", "advcl", "acl") and verb.tag_ == "VB") or verb.dep_ == "pcomp"
            if led and verb.lemma_ in w.LEADING:
                found = self.scene.bodies(objects(verb))
                if found:
                    return found[0]
        return None

    def _tokens(self, step: str) -> Iterable[Token]:
        verb = self.verb
        if step == "doer":
            is_own = is_passive(verb) or any(t.lower_ in ("himself", "herself") for t in objects(verb))
            doers = () if is_own else subjects(verb)
            owned = [owner for t in doers for owner in (whole_of(t) if genitives(t) else [t])]
            return [t for t in owned if t.lemma_.lower() not in w.APPOINTERS]
        if step == "undergoer":
            return undergoers(verb, is_led=self.pattern.is_leading)
        if step == "object":
            return objects(verb)
        return prepositional_objects(verb, step.removeprefix("prep:").split("|"))

    def _office_body(self) -> Mention | None:
        """Give the body of "the presidency of X", "X's presidency", "the X leadership"."""
        offices = self.office_nouns(w.OFFICES | w.POSTS | w.FIGHTS)
        for noun in (*self.phrase_nouns, *offices, *self.office_nouns(w.PLACES, ("at",))):
            near = [
                *prepositional_objects(noun, ("of", "at", "in")),
                *(c for c in noun.children if c.dep_ in _WHOSE and c.lower_ not in ("cabinet", "government")),
                *self._behind(noun),
            ]
            found = [
                b for b in self.scene.bodies(near) if b.form is not MentionForm.PRONOUN or b.kind is not None
            ] or parties(self.scene, near)
            if found:
                return found[0]
        return None

    def _behind(self, noun: Token) -> list[Token]:
        """Give what the parser hung on the verb instead of its office: "took charge of X"."""
        links = ("of", "at", "in") if noun.lemma_.lower() in w.OFFICES | self.pattern.phrase else ("of", "at")
        found = prepositional_objects(self.verb, links)
        return [t for t in found if t.i > noun.i and t.ent_type_ != "DATE" and self.scene.role_at(t) is None]
