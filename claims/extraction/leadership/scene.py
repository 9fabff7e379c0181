"""One sentence as the rules of leadership see it: its roles, persons and bodies by token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claims.dates.shapes import MONTHS, WEEKDAYS
from claims.extraction.assertion.clause_forms import is_finite_after_all
from claims.extraction.frames import Candidate, Mention, MentionForm, Pattern, RoleMention, SentenceView
from claims.extraction.leadership.bearers import (
    CALLED_AFTER,
    PERSON_PRONOUNS,
    antecedent_of_whom,
    antecedent_of_whose,
    bearer_of_letters,
    is_personal_pronoun,
)
from claims.extraction.leadership.evidence import of_open_title, of_realm
from claims.extraction.leadership.last_named import last_named
from claims.extraction.leadership.listed_posts import is_listed_behind
from claims.extraction.leadership.misread_subjects import apposed_subject, misread_subject, resumed_subject
from claims.extraction.leadership.offices import is_office, on_page
from claims.extraction.leadership.own_units import own_unit
from claims.extraction.leadership.statement import Statement
from claims.extraction.leadership.verbs.callings import called_by
from claims.extraction.leadership.verbs.complements import (
    COMPLEMENT_LABELS,
    is_beside_noun,
    is_inside_phrase,
    is_instance,
    is_of_before_or_next,
    leads_to_role,
)
from claims.extraction.naming.looks import as_mention
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles import find_roles
from claims.extraction.roles.known_persons import known_person
from claims.extraction.roles.phrase import is_soft_person
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    conjuncts,
    has_own_subject,
    is_passive,
    objects,
    subjects,
)
from claims.relations import EntityKind
from claims.types import Modality, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Scene", "Statement"]

_LISTED = re.compile(r"\s*(?:,|,?\s*and|&)\s*")


def _is_of_calendar(word: str) -> bool:
    """Tell a month or a day of the week; a tagger also takes surnames for dates: "Sergio Marchionne"."""
    return word.removesuffix(".") in MONTHS or word in WEEKDAYS


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its roles.

    Parameters
    ----------
    view : SentenceView
        The sentence.
    roles : tuple of RoleMention
        Its roles, in text order.
    """

    view: SentenceView
    roles: tuple[RoleMention, ...]
    # By place: the heads of titles and who does what a verb says, which one rule after another asks.
    _heads: dict[tuple[int, int], Token] = field(default_factory=dict, init=False, repr=False, compare=False)
    _doers: dict[int, list[Mention]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, view: SentenceView) -> Scene:
        """Read the roles of a sentence."""
        roles = find_roles(view) if view.roles is None else view.roles
        return cls(view, tuple(on_page(role, view) for role in roles))

    def head_of(self, role: RoleMention) -> Token:
        """Give the token that heads a role's title."""
        place = role.start, role.end
        head = self._heads.get(place)
        if head is None:
            tokens = self.view.tokens_of(role)
            inside = set(tokens)
            head = next((t for t in tokens if t.head not in inside or t.head == t), tokens[0])
            self._heads[place] = head
        return head

    def behind(self, role: RoleMention) -> Token | None:
        """Give the word right behind an office and its body, wherever the parser hangs it."""
        end = max(role.end, role.body.end if role.body is not None else 0) - self.view.shift
        return next((t for t in self.view.span if t.idx >= end), None)

    def role_at(self, token: Token) -> RoleMention | None:
        """Give the role whose title covers a token."""
        place = token.idx + self.view.shift
        return next((r for r in self.roles if r.start <= place < r.end), None)

    def doers(self, verb: Token) -> list[Mention]:
        """Give the persons who do what a verb says, however it is voiced."""
        if verb.i not in self._doers:
            self._doers[verb.i] = self._read_doers(verb)
        return list(self._doers[verb.i])

    def _read_doers(self, verb: Token) -> list[Mention]:
        if is_finite_after_all(verb):
            return self.persons([verb.head])
        if apposed := apposed_subject(verb):
            return self.persons(apposed)
        found = self.persons(agents(verb) if is_passive(verb) else subjects(verb))
        found = last_named(self.view, verb, found)
        found = [p for p in found if p is found[0] or not self._is_bracketed(p, found[0])]
        if len(found) == 1 and any(c.lower_ in ("all", "both", "each") for c in verb.children):
            found = self._listed_with(found[0])
        if not found and not is_passive(verb):
            found = self._above_place(verb) if has_own_subject(verb) else self._misread(verb)
            found = found or self.persons(resumed_subject(verb))
        return found

    def _is_bracketed(self, other: Mention, first: Mention) -> bool:
        """Tell another name of the first one: "Fulk (or Foulques), also known as Fulk V, was king"."""
        between = self.view.written(first.end, other.start)
        return "(" in between or " known as " in between

    def _listed_with(self, last: Mention) -> list[Mention]:
        """Give A, B and C of "A, B and C, who would all serve": the parser hangs the clause on the last."""
        listed = [last]
        named = [m for m in self.view.mentions if m.kind is EntityKind.PERSON and m.end <= last.start]
        for mention in reversed(named):
            between = self.view.written(mention.end, listed[0].start)
            if mention.form is not MentionForm.NAME or not _LISTED.fullmatch(between):
                break
            listed.insert(0, mention)
        return listed

    def _above_place(self, verb: Token) -> list[Mention]:
        """Give X of "X was a politician in Alberta who served as mayor", hung on the place by the parser."""
        if verb.dep_ != "relcl" or verb.head.pos_ != "PROPN" or all(c.lower_ != "who" for c in verb.lefts):
            return []
        for noun in verb.head.ancestors:
            if noun.pos_ in ("VERB", "AUX"):
                return self.persons(subjects(noun)) if noun.lemma_ == "be" else []
            found = self.persons([noun]) if noun.pos_ in ("NOUN", "PROPN") else []
            if found:
                return found
        return []

    def _misread(self, verb: Token) -> list[Mention]:
        """Take a person right before a finite verb whom the parser attached as something else."""
        return [p for p in self.persons(misread_subject(verb)) if p.kind is EntityKind.PERSON]

    def undergoers(self, verb: Token) -> list[Mention]:
        """Give the persons to whom it is done."""
        if not is_passive(verb):
            # "named Lip-Bu Tan as its new CEO": the parser takes the name for the title.
            found = self.persons(map(antecedent_of_whom, objects(verb))) or self.persons(
                each for c in verb.children if c.dep_ == "oprd" for each in conjuncts(c)
            )
            return [self._but_doer(person, verb) for person in found]
        misread = [c for aux in verb.lefts if aux.dep_ == "auxpass" for c in aux.lefts if c.dep_ == "nsubj"]
        return last_named(self.view, verb, self.persons(subjects(verb) or misread))

    def _but_doer(self, person: Mention, verb: Token) -> Mention:
        """Give the one whom the page is about for "him" of "X appointed him", who is not X."""
        about = self.view.context.title_mention
        if (
            person.form is not MentionForm.PRONOUN
            or person.text.lower() not in ("him", "her")
            or about is None
        ):
            return person
        doers = {p.name for p in self.doers(verb)} if about.kind is EntityKind.PERSON else set()
        if person.name not in doers or about.name in doers:
            return person
        return replace(person, name=about.name, entity_ids=about.entity_ids)

    def persons(self, tokens: Iterable[Token]) -> list[Mention]:
        """Give the persons some tokens stand for, each once."""
        found = [p for t in tokens for p in (self._all_apposed(t) or [self.person(t)]) if p is not None]
        return list({(p.start, p.end): p for p in found}.values())

    def person(self, token: Token) -> Mention | None:
        """Give the person a noun stands for: a name, a pronoun, or the holder named with a title."""
        token = antecedent_of_whose(bearer_of_letters(token))
        role = self.role_at(token)
        if role is not None:
            return role.holder or self._apposed(token) or self._predicated(token) or self._nominal(token)
        mention = self.view.mention_at(token)
        if mention is None and token.ent_type_ == "DATE" and _is_of_calendar(token.lower_):
            return None  # "from Jan. 1", "on Friday"
        if mention is None:
            return self._apposed(token) or self._predicated(token) or self._named(token)
        if mention.kind is EntityKind.PERSON or is_personal_pronoun(token):
            is_noun = mention.form is MentionForm.NOMINAL or any(c.lower_ in ("a", "an") for c in token.lefts)
            # "The veteran banker Ann Lee", "Ann Lee, the banker who", "a Liberal who": not one named before.
            return ((self._apposed(token) or self._predicated(token)) if is_noun else None) or mention
        known = known_person(self.view, mention)
        if known is not None:
            return known
        if mention.form is MentionForm.NAME and (mention.kind is None or is_soft_person(mention)):
            return None if token.tag_ in ("NNS", "NNPS") else mention  # "Communists seized power"
        return self._apposed(token)

    def persons_before(self, token: Token) -> list[Mention]:
        """Give the persons named before a token of the sentence."""
        place = token.idx + self.view.shift
        named = [m for m in self.view.mentions if m.end <= place and m.form is MentionForm.NAME]
        return [m for m in named if m.kind is EntityKind.PERSON]

    def titles_of(self, person: Mention) -> list[RoleMention]:
        """Give the offices that stand beside a person's name."""
        return [
            r for r in self.roles if r.holder is not None and is_office(r) and self._is_same(r.holder, person)
        ]

    @staticmethod
    def _is_same(holder: Mention, person: Mention) -> bool:
        """Tell one person, named or meant by a pronoun: "Chief executive X said she was leaving"."""
        if holder.start == person.start:
            return True
        if person.form is not MentionForm.PRONOUN or not person.name or not holder.name:
            return False
        return same_person(person.name, holder.name)

    def _apposed(self, token: Token) -> Mention | None:
        """Find the name in apposition: "the chief, Mark Rutte", "chairman Jack Ma"."""
        near = appositives(token)
        if token.lemma_.lower() not in CALLED_AFTER:
            near = near + [c for c in token.children if c.dep_ in ("compound", "nmod")]
        # "Run by a man named Ian Holm".
        near += [c for t in token.rights if t.lower_ in ("named", "called") for c in t.rights]
        found = [m for m in map(self.view.mention_at, near) if m is not None and m.kind is EntityKind.PERSON]
        return found[0] if found and found[0].form is MentionForm.NAME else None

    def _all_apposed(self, token: Token) -> Sequence[Mention | None]:
        """Give A and B of "her deputies, A and B", "the joint chiefs, A and B"."""
        if token.tag_ != "NNS" or (self.view.mention_at(token) is not None and self.role_at(token) is None):
            return []
        found = [m for m in map(self.view.mention_at, appositives(token)) if m is not None]
        named = [m for m in found if m.kind is EntityKind.PERSON and m.form is MentionForm.NAME]
        return named if len(named) == len(found) > 1 else []

    def _nominal(self, token: Token) -> Mention | None:
        """Give "the prime minister" as a person whom the document may name elsewhere."""
        mention = self.view.mention_at(token)
        if mention is None or mention.form is not MentionForm.NOMINAL or mention.name is None:
            return None
        return mention if mention.kind is EntityKind.PERSON else None

    def _predicated(self, token: Token) -> Mention | None:
        """Find whom a common noun is said of: "Temer is a lawyer serving as president"."""
        if token.pos_ not in ("NOUN", "PROPN"):
            return None
        if token.dep_ == "attr" and token.head.lemma_ in ("be", "become"):
            mentions = [m for m in map(self.view.mention_at, subjects(token.head)) if m is not None]
        elif token.dep_ == "appos":
            mentions = [m for m in [self.view.mention_at(token.head)] if m is not None]
        else:
            return None
        return next(
            (m for m in mentions if m.kind is EntityKind.PERSON or m.text.lower() in PERSON_PRONOUNS), None
        )

    def _named(self, token: Token) -> Mention | None:
        """Take a capitalised subject that no tagger knew as a name."""
        if token.pos_ != "PROPN" or not token.text[:1].isupper() or token.tag_ == "NNPS":
            return None
        run = [token]
        while (
            run[0].i > 0
            and run[0].nbor(-1).pos_ == "PROPN"
            and run[0].nbor(-1).sent == token.sent
            and self.view.mention_at(run[0].nbor(-1)) is None
            and self.role_at(run[0].nbor(-1)) is None
        ):
            run.insert(0, run[0].nbor(-1))
        start, end = run[0].idx + self.view.shift, self.view.span_of(token).end
        return as_mention(self.view, start, end, confidence=0.5)

    def body(self, token: Token) -> Mention | None:
        """Give the organisation or state a noun stands for, if it is one."""
        mention = self.view.mention_at(token)
        if mention is None or mention.kind is EntityKind.PERSON or is_personal_pronoun(token):
            return None
        if mention.form is MentionForm.NOMINAL:
            mention = self._called(token) or own_unit(self.view, token) or mention
        is_body = mention.kind in (EntityKind.ORGANISATION, EntityKind.STATE)
        return mention if is_body or mention.form is MentionForm.NAME or mention.name else None

    def _called(self, noun: Token) -> Mention | None:
        """Give the name right behind a noun for bodies: "the supplier Rockwell Collins"."""
        follows = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
        if follows is None or follows.pos_ != "PROPN" or noun not in (follows.head, follows.head.head):
            return None
        named = self.view.mention_at(follows)
        is_name = named is not None and named.form is MentionForm.NAME
        return named if is_name and named is not None and named.kind is not EntityKind.PERSON else None

    def bodies(self, tokens: Iterable[Token]) -> list[Mention]:
        """Give the bodies some tokens stand for; the office itself is none: "the role of First Minister"."""
        found = (b for b in map(self.body, tokens) if b is not None)
        return [b for b in found if not any(r.start <= b.start and b.end == r.end for r in self.roles)]

    def is_titled(self, start: int, end: int) -> bool:
        """Tell whether another role stands between two places."""
        return any(start <= r.start < end for r in self.roles)

    def complement_roles(self, verb: Token) -> list[RoleMention]:
        """Give the roles a verb's complement names: "appointed X as prime minister and head of Y"."""
        found = [r for r in self.roles if self._completes(self.head_of(r), verb)]
        further = (r for r in self.roles if r not in found and r.holder is None)
        return [*found, *(r for r in further if self._is_coordinated(r, found) or self._is_listed(r, verb))]

    def _is_listed(self, role: RoleMention, verb: Token) -> bool:
        start = role.end - len(role.text)
        return is_listed_behind(verb, self.head_of(role), self.view.written(self.view.origin, start))

    def _is_coordinated(self, role: RoleMention, others: Sequence[RoleMention]) -> bool:
        """Tell "director of X and chief of Y" whose second office the parser hung on X."""
        head = self.head_of(role)
        if head.dep_ == "pobj" and others:  # "named its operating chief in 2015 and chief executive in 2019"
            return any(c.ent_type_ == "DATE" and c.dep_ == "pobj" for c in head.head.children)
        if head.dep_ not in ("conj", "appos"):
            return False
        if others and head.head.ent_type_ == "DATE":  # "president in 2014 and its chairwoman in 2019"
            return True
        place = head.head.idx + self.view.shift
        return any(o.body is not None and o.body.start <= place < o.body.end for o in others)

    def _completes(self, token: Token, verb: Token) -> bool:
        if token.i == verb.i:
            return True  # "was managing director", where the parser takes the title for the verb
        is_before = token.i < verb.i and token.dep_ not in ("attr", "pobj", "relcl")
        if is_before or is_beside_noun(token, verb):
            return False
        for _ in range(6):
            if token.dep_ not in COMPLEMENT_LABELS and not is_inside_phrase(token):
                return False
            if is_instance(token, verb):
                return True
            if token.dep_ == "prep" and not leads_to_role(token):
                return False
            token = token.head
            if token.i == verb.i:
                return True
            if token.pos_ == "VERB" and token.dep_ != "prep" and (token.i == 0 or token.nbor(-1).text != "-"):
                return False
            if token.pos_ == "AUX" and token.dep_ in ("ccomp", "advcl") and has_own_subject(token):
                return False  # "X is the president; Y has been mayor", "became his aide when he was mayor"
            if token.pos_ == "AUX" and (token.dep_ == "conj" or is_of_before_or_next(token)):
                return False  # "runs Acme and was a minister", "is mayor, having been a minister"
        return False

    def candidate(self, pattern: Pattern, head: Token, said: Statement) -> Candidate:
        """Make a candidate of what a rule read."""
        role = said.role
        body = said.object or (role.body if role is not None else None)
        spans = [self.view.span_of(head)]
        filled: Sequence[Mention | RoleMention | None] = (
            said.subject,
            role,
            body,
            said.predecessor,
            said.successor,
        )
        spans += [Span(start=m.start, end=m.end) for m in filled if m is not None]
        inside = [s for s in spans if self.view.sentence.start <= s.start < self.view.sentence.end]
        return Candidate(
            rule=pattern.id,
            relation=said.relation or pattern.relation,
            trigger=self.view.span_of(head),
            head=head.i,
            clause=Span(start=min(s.start for s in inside), end=max(s.end for s in inside)),
            subject=said.subject,
            object=body,
            role=role,
            called=called_by(self.view, head) if role is None else None,
            predecessor=said.predecessor,
            successor=said.successor,
            quantity=said.quantity,
            wants=role.wants if role is not None and role.wants else said.wants,
            time_heads=said.time_heads,
            when=said.when,
            modality=said.modality or (Modality.PLANNED if role is not None and role.is_designate else None),
            polarity=said.polarity,
            evidence={**said.evidence, **of_open_title(role), **of_realm(role, self.view)},
        )
