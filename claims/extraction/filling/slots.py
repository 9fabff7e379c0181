"""Fills the slots that a clause leaves open from the document's context, then from the table.

Every filling is ranked against the others that the document offers, carries a
confidence and its source, and keeps the rest as alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from claims.extraction.choice import Chooser, Option
from claims.extraction.context import DocumentContext, fold
from claims.extraction.filling.groups import is_uncounted
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.filling.offers import Offers
from claims.extraction.filling.salience import holds, is_of_other_noun
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.naming.looks import is_other_name, is_part_of_name
from claims.extraction.naming.namesakes import is_other_person
from claims.extraction.naming.trades import is_of_trade, plain_noun, trades_by_name
from claims.extraction.renewing import renewed
from claims.extraction.resolution import Resolver
from claims.extraction.resolution.classes import is_of_other_class, says_which, tells_which
from claims.extraction.resolution.noun_phrases import CHAMBERS
from claims.extraction.role_slots import role_slot
from claims.extraction.roles.personal_titles import VAGUE_TITLES
from claims.extraction.roles.portfolios import HEADS_OF_CABINETS, ORGANS, is_cabinet
from claims.extraction.roles.rulers import RULERS
from claims.extraction.roles.sole_bodies import is_of_sole_body
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, Family, Relation, spec_of
from claims.types import Slot, SlotSource, TimeExpression

__all__ = ["SlotFiller"]

_MOST_ALTERNATIVES = 4
# Confidence of a noun phrase that nothing in the document names.
_UNRESOLVED = 0.3
# What an offer must be worth to stand in for such a phrase.
_SURE_ENOUGH = 0.65
# Confidence of the person's own title, read elsewhere.
_LENT = 0.9

# Nouns for bodies that no body headed by another noun is called: "the charity" may be a trust.
_APART = frozenset(
    """
    union party university church orchestra museum club council court ministry airline bank newspaper school
    hospital parliament federation association railway railroad port
    """.split()
)
# Who meets there chooses the officers of the body that meets.
_MEETINGS = frozenset(
    "congress conference convention assembly meeting synod gathering session agm conclave ballot".split()
)
# "The pump makers' union", whichever that is.
_OF_PEOPLE = frozenset({"union", "federation", "association"})
_OWNED = re.compile(r"\b[a-z]+(?:['’]s|s['’]) ")


class SlotFiller:
    """Fills the slots of one document's candidates.

    Parameters
    ----------
    context : DocumentContext
        With the titles seen in its sentences.
    resolver : Resolver
        Resolves mentions that rules made themselves.
    table : KnowsNames or None
        Knows which posts a person held.
    chooser : Chooser or None
        Puts what an open body may be in order; by rules of thumb when None.
    """

    def __init__(
        self,
        context: DocumentContext,
        resolver: Resolver,
        table: KnowsNames | None,
        chooser: Chooser | None = None,
    ) -> None:
        self.resolver = resolver
        self.table = table
        self.context = context
        self.offers = Offers(context, table, chooser)
        self._filled: dict[tuple[int, int], tuple[Slot | None, Slot | None]] = {}

    def mention(self, mention: Mention | None, view: SentenceView) -> Mention | None:
        """Give a mention with its name resolved."""
        if mention is None or (mention.name is not None and mention in view.mentions):
            return mention
        if mention.source is not SlotSource.TEXT:
            return mention
        if mention.name is not None and mention.form in (MentionForm.PRONOUN, MentionForm.NOMINAL):
            return mention  # "I", "a new company": worded so by the rule, for want of a name
        if mention.text in ("I", "me", "my"):  # who speaks is told nowhere, and is no state named before
            return renewed(mention, name=mention.text, kind=EntityKind.PERSON, confidence=_UNRESOLVED)
        before = [m for m in view.mentions if m.start < mention.start]
        resolved = self.resolver.resolve_one(mention, before, view.grammar)
        if resolved.name is None and (resolved.form is not MentionForm.PRONOUN or _is_personal(resolved)):
            return renewed(resolved, name=_bare(resolved.text), confidence=_UNRESOLVED)
        return resolved

    def slot(self, mention: Mention | None, view: SentenceView) -> Slot | None:
        """Give the slot a mention of the clause fills; None when nothing resolves it."""
        resolved = self.mention(mention, view)
        if resolved is None or resolved.name is None:
            return None
        if resolved.source is not SlotSource.TEXT:  # a rule took it from elsewhere in the document
            if resolved.source is SlotSource.CONTEXT:
                resolved = renewed(resolved, name=self._as_told(resolved))
            return _slot_of(Option(mention=resolved, score=resolved.confidence, source=resolved.source))
        return Slot(
            name=self._as_told(resolved),
            text=resolved.text,
            start=resolved.start,
            end=resolved.end,
            entity_id=_single(resolved),
            kind=resolved.kind,
            source=SlotSource.TEXT,
            confidence=resolved.confidence,
        )

    @cached_property
    def _persons(self) -> dict[str, str]:
        """The longest name that the article gives each person of the table."""
        return {t.entity_ids[0]: t.mention.text for t in self.context.persons if t.entity_ids}

    def _as_told(self, mention: Mention) -> str:
        """Give a name by the table's label, unless the article knows it by quite another.

        "IG Metall" is not renamed to the "Industrial Union of Metalworkers", nor Bosnia to a longer name,
        nor Richard Cheney to "Dick Cheney".
        """
        label = mention.name or mention.text
        if not mention.entity_ids or mention.form is MentionForm.DEMONYM:
            return label
        if mention.kind is EntityKind.PERSON:
            called = self._persons.get(mention.entity_ids[0], label)
            return called if is_other_person(label, called) else label
        told = mention.text
        if mention.form is not MentionForm.NAME:
            ids = mention.entity_ids[:1]
            told = next((t.mention.text for t in self.context.bodies if t.entity_ids[:1] == ids), label)
        is_body = mention.kind is EntityKind.ORGANISATION and is_other_name(label, told)
        is_state = mention.kind is EntityKind.STATE and is_part_of_name(told, label)
        return told if is_body or is_state else label

    def object_and_role(
        self,
        candidate: Candidate,
        subject: Mention,
        view: SentenceView,
        when: TimeExpression | None = None,
    ) -> tuple[Slot | None, Slot | None]:
        """Give the body and the role of a candidate, read from the clause or filled.

        `when`, the claim's date, tells which of a person's posts an open role means.
        """
        kinds = spec_of(candidate.relation).object_kinds
        role = role_slot(candidate.role)
        if not kinds:
            return None, role
        told = (candidate.trigger.start, candidate.subject.start if candidate.subject is not None else -1)
        if candidate.relation is Relation.TENURE_LENGTH and candidate.role is None and told in self._filled:
            return self._filled[told]  # "who retires after 18 years": from the office he retires from
        named = candidate.object or (candidate.role.body if candidate.role else None)
        if (
            _is_organ(named)
            or _is_meeting(named, candidate)
            or _is_whole_cabinet(named, candidate.role)
            or is_of_sole_body(named, candidate.role)
        ):
            named = None
        slot = self.slot(named, view)
        if slot is not None and named is not None and fold(slot.name) == fold(subject.name or ""):
            slot = _as_worded(slot, named)  # nobody heads himself: "dismissed Obi as head of the agency"
        if slot is not None and _is_our_town(slot, candidate.role):
            slot = None  # "our president", said in a town: which land's, the rest of the text tells
        if slot is not None and is_uncounted(slot.name):
            return None, role  # "both parties were led by X": which, the text leaves open
        lent = self.offers.own_title(candidate, subject) if role is None and named is None else None
        asked = candidate if lent is None else renewed(candidate, role=lent)
        lacks_role = role is None and spec_of(candidate.relation).subject_kinds == {EntityKind.PERSON}
        is_vague = slot is not None and slot.confidence == _UNRESOLVED
        is_open = slot is None or (is_vague and not _is_of_people(named, candidate.role))
        # All that a document names is ranked only for a claim that leaves something open: most do not.
        options = self.offers.ranked(asked, subject, view, when) if is_open or lacks_role else []
        is_chosen = is_open and bool(options) and options[0].score >= _SURE_ENOUGH
        if slot is None or (is_chosen and not self._is_another(candidate, named, options[0])):
            slot = _chosen(options)
        if lacks_role:
            role = self._role(options, slot) or _lent_slot(lent)
        self.offers.stakes.remember(candidate, subject, slot, role, when)
        self._filled[told] = (slot, role)
        return slot, role

    def _is_another(self, candidate: Candidate, named: Mention | None, option: Option) -> bool:
        """Tell a body of another class than the noun that the clause has for the one it leaves unnamed."""
        if named is not None and named.form is MentionForm.NOMINAL:
            noun = plain_noun(named.text)
            if says_which(named, self.context.article.text):
                return True  # "the company that owns the Herald"
            if is_of_other_class(option.mention, noun, self.context.subkinds):
                return True
            if spec_of(candidate.relation).family is Family.LEADERSHIP and _is_otherwise_called(
                named.text, noun, option.name
            ):
                return True
        return _is_other_house(candidate, named, option)

    def _role(self, options: Sequence[Option], body: Slot | None) -> Slot | None:
        """Give the role seen with the person in the body at hand."""
        for option in options:
            if option.role and (body is None or fold(option.mention.name or "") == fold(body.name)):
                return Slot(
                    name=option.role, source=option.role_source or option.source, confidence=option.score
                )
        return None


def _is_otherwise_called(phrase: str, noun: str, name: str) -> bool:
    """Tell "the pump makers' union", whose president speaks, from Brasco Group, an airline from a bank."""
    is_of_other = is_of_other_noun(name, noun) or is_of_trade(trades_by_name(name), noun) is False
    is_theirs = noun in _OF_PEOPLE and _OWNED.search(phrase) is not None
    is_apart = noun in _APART and (is_of_other or is_theirs) and not holds(name, noun)
    return is_apart or (noun in NOMINAL_KINDS and tells_which(phrase, noun, name))


def _is_other_house(candidate: Candidate, named: Mention | None, option: Option) -> bool:
    """Tell "a member of the municipal council" from one of the party that the text has named before."""
    is_membership = spec_of(candidate.relation).family is Family.MEMBERSHIP
    noun = fold(named.text).rpartition(" ")[2] if named is not None and is_membership else ""
    return noun in CHAMBERS and not holds(option.name, noun)


def _is_organ(named: Mention | None) -> bool:
    """Tell "the board" of "chairs the board", of a body that the clause leaves open."""
    if named is None or fold(named.text).removeprefix("the ") not in ORGANS:
        return False
    return named.name is None or (named.form is MentionForm.NOMINAL and not holds(named.name, "board"))


def _is_our_town(slot: Slot, role: RoleMention | None) -> bool:
    """Tell a place that no table knows for "our" of an office of states."""
    is_place = slot.kind is EntityKind.STATE and slot.entity_id is None
    is_ours = (slot.text or "").lower() == "our"
    return is_place and is_ours and role is not None and role.wants[:1] == (EntityKind.STATE,)


def _is_meeting(named: Mention | None, candidate: Candidate) -> bool:
    """Tell "the congress elected X chair", of a body that the clause leaves open."""
    if named is None or named.form is not MentionForm.NOMINAL or named.entity_ids:
        return False
    if candidate.relation is not Relation.TOOK_OFFICE or not named.text.islower():
        return False
    return fold(named.name or named.text).rpartition(" ")[2] in _MEETINGS


def _is_whole_cabinet(named: Mention | None, role: RoleMention | None) -> bool:
    """Tell "prime minister X's Cabinet", of a state that the clause leaves open."""
    if named is None or role is None or role.wants[:1] != (EntityKind.STATE,):
        return False
    name = named.name or named.text
    is_named = named.name is not None and role.title in HEADS_OF_CABINETS
    return is_cabinet(name) and (is_named or " " not in fold(name))


def _is_of_people(named: Mention | None, role: RoleMention | None) -> bool:
    """Tell "the Zulu king", of a people that no table knows: of no other body that the text names.

    "The Labour prime minister", "a prime minister of Asian heritage" are of the state spoken of.
    """
    is_ruler = role is not None and role.title in RULERS  # of a people as well as a land
    return is_ruler and named is not None and named.form is MentionForm.DEMONYM


def _is_personal(resolved: Mention) -> bool:
    """Tell "he" and "she": somebody did it, whom a passage that begins with them does not name."""
    return resolved.text.lower() in ("he", "she")


def _chosen(options: Sequence[Option]) -> Slot | None:
    if not options:
        return None
    first, *others = [_slot_of(option) for option in options[: _MOST_ALTERNATIVES + 1]]
    return renewed(first, alternatives=tuple(others))


def _slot_of(option: Option) -> Slot:
    return Slot(
        name=option.mention.name or option.mention.text,
        entity_id=_single(option.mention),
        kind=option.mention.kind,
        source=option.source,
        confidence=min(option.score, 1.0),
    )


def _lent_slot(role: RoleMention | None) -> Slot | None:
    if role is None or role.title in VAGUE_TITLES:
        return None
    return Slot(name=role.title, source=SlotSource.CONTEXT, confidence=_LENT)


def _as_worded(slot: Slot, named: Mention) -> Slot | None:
    """Give a noun phrase its own words for a name; None for a pronoun."""
    if named.form is not MentionForm.NOMINAL:
        return None
    return renewed(slot, name=_bare(named.text), entity_id=None, confidence=_UNRESOLVED)


def _single(mention: Mention) -> str | None:
    return mention.entity_ids[0] if len(mention.entity_ids) == 1 else None


def _bare(text: str) -> str:
    words = text.split()
    return (
        " ".join(words[1:])
        if len(words) > 1 and words[0].lower() in ("the", "a", "an", "this", "its")
        else text
    )
