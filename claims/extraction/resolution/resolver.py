"""Says what each mention of a sentence stands for, with the whole document in view."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.context import DocumentContext, NamedThing, fold, surname_of
from claims.extraction.context.genders import gender_of_pronoun
from claims.extraction.context.titled_namesakes import called_at
from claims.extraction.filling.nominals import KIN, NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.filling.salience import holds
from claims.extraction.frames import Grammar, Mention, MentionForm
from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.naming.namesakes import fuller
from claims.extraction.renewing import renewed
from claims.extraction.resolution.bodies import Bodies
from claims.extraction.resolution.noun_owners import owner_of
from claims.extraction.resolution.noun_phrases import NounPhrases
from claims.extraction.resolution.persons import Persons
from claims.extraction.resolution.surroundings import Surroundings
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.tables import KnowsNames

__all__ = ["Resolver"]

# Letters that stand for a person: "The MP was suspended".
_PERSON_LETTERS = frozenset({"MP", "MEP", "MSP", "TD", "MLA"})
# Who belongs to a party goes by its name: "The Republican, who joined the club", with where he is from.
_PARTISANS = frozenset(
    {"Republican", "Democrat", "Tory", "Conservative", "Liberal", "Socialist", "Communist"}
)
_ONE_OF_PARTY = re.compile(r"\b[Tt]he\s(?:(?:[a-z]+|[A-Z]\w+|New\s[A-Z]\w+)\s)?$")
_SOMEBODY = re.compile(
    r",\s(?:who|\d\d|an?|now)\b|\s(?!was\s(?:founded|launched|established|first|published|bought|owned)\b)"
    r"(?:who|was|is|has|had|will|became|won|lost|took|left|ran|led|held|said|says|serves|leads|[a-z]{3,}ed)\b"
)
# What stands before somebody's given name: "his brother Kemal", "Holt's daughter, Ann".
_RELATIVE = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|['’]s)\s(?:[a-z-]+\s)?(?:brother|sister|son|daughter|father|mother|cousin|nephew|niece"
    r"|uncle|aunt|wife|husband|grandson|granddaughter|grandfather|widow|twin|brother-in-law|son-in-law),?\s$"
)
# So far before a relative somebody of the family is named, in characters.
_FAMILY = 200
# How sure it is what stands in for a name; where the text has named one person only, "he" is hardly ever
# somebody else.
_SHARE, _SURE_SHARE = 0.75, 0.95
_NOTHING = Grammar()
# Words that many newspapers, banks and schools are called by, with their place behind.
_TITLES = frozenset(
    """
    time post herald tribune guardian chronicle gazette journal mail telegraph mirror courier bank university
    college institute academy
    """.split()
)
_OF_PLACE = re.compile(r"\sof\s[A-Z][\w’'-]+")
# Where a text begins with what it is about, in characters.
_OPENING = 20


class Resolver:
    """Resolves the mentions of one document.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    table : KnowsNames or None
        Gives the labels of linked entities.
    before : Resolver or None
        One of the same document, before more of its titles were seen: its names are the same.
    """

    def __init__(
        self, context: DocumentContext, table: KnowsNames | None, before: Resolver | None = None
    ) -> None:
        self.context = context
        self.table = table
        self.around: Surroundings = Surroundings(context, before.around if before is not None else None)
        self.persons = Persons(self.around)
        self.phrases = NounPhrases(self.around)
        self.bodies = Bodies(self.around, self.phrases)

    def resolve(self, mentions: Sequence[Mention], grammar: Grammar = _NOTHING) -> list[Mention]:
        """Resolve a sentence's mentions, names first, then what stands for them."""
        resolved: list[Mention] = []
        for mention in mentions:
            found = self.resolve_one(mention, resolved, grammar)
            if found.name is not None or not self._is_left_open(mention, resolved):
                resolved.append(found)
        return resolved

    def _is_left_open(self, mention: Mention, before: Sequence[Mention]) -> bool:
        """Tell "his party", "the striker": where nothing names them the rules do as well without."""
        if mention.form is not MentionForm.NOMINAL:
            return False
        if mention.kind is EntityKind.PERSON:
            return mention.text.lower().split()[-1] in PERSON_NOUNS | KIN
        return owner_of(mention, before, self.around.text) is not None

    def resolve_one(
        self, mention: Mention, before: Sequence[Mention], grammar: Grammar = _NOTHING
    ) -> Mention:
        """Resolve one mention; `before` are the resolved mentions that precede it in the sentence."""
        if mention.form is MentionForm.NAME and mention.text in _PERSON_LETTERS and not mention.entity_ids:
            mention = renewed(mention, form=MentionForm.NOMINAL, kind=EntityKind.PERSON, name=None)
            holder = self.around.nearest(mention.start, (EntityKind.PERSON,))
            return (
                mention
                if holder is None
                else renewed(mention, name=holder.name, entity_ids=holder.entity_ids)
            )
        if mention.form in (MentionForm.NAME, MentionForm.DEMONYM):
            if not self._is_partisan(mention):
                return self._named(mention)
            mention = renewed(
                mention, form=MentionForm.NOMINAL, kind=EntityKind.PERSON, name=None, entity_ids=()
            )
        antecedent = self._antecedent(mention, before, grammar)
        rivals = grammar.rivals.get(mention.start, frozenset())
        is_sure = antecedent is not None and self._is_only_person(mention, antecedent, rivals)
        return self._standing_for(mention, antecedent, _SURE_SHARE if is_sure else _SHARE)

    def _is_partisan(self, mention: Mention) -> bool:
        """Tell "The Ohio Republican, 54, joined" from the party and from "the Democrat Ann Holt"."""
        text = self.around.text
        if mention.text not in _PARTISANS or _SOMEBODY.match(text, mention.end) is None:
            return False
        return _ONE_OF_PARTY.search(text, max(0, mention.start - 30), mention.start) is not None

    @staticmethod
    def _standing_for(mention: Mention, antecedent: Mention | None, share: float = _SHARE) -> Mention:
        if antecedent is None:
            return mention
        return renewed(
            mention,
            name=antecedent.name,
            kind=antecedent.kind or mention.kind,
            entity_ids=antecedent.entity_ids,
            confidence=share * antecedent.confidence,
        )

    def _is_only_person(self, mention: Mention, antecedent: Mention, rivals: frozenset[int]) -> bool:
        """Tell "he" where the text has named nobody else up to there, `rivals` apart: "X replaced him"."""
        if mention.form is not MentionForm.PRONOUN or antecedent.kind is not EntityKind.PERSON:
            return False
        named = (p for p in self.context.persons if p.starts[0] < mention.start)
        named = (person for person in named if person.starts[0] not in rivals)
        return all(person.name == antecedent.name for person in named)

    def _named(self, mention: Mention) -> Mention:
        if mention.entity_ids:
            label = self._label(mention.entity_ids[0])
            if mention.form is MentionForm.DEMONYM and label is not None:
                return renewed(mention, name=label)  # "Kenyan" is no fuller form of "Kenya"
            return renewed(mention, name=mention.name or fuller(label, mention.text))
        if mention.form is MentionForm.DEMONYM:
            return self._of_people(mention)
        if mention.name is not None and fold(mention.name) != fold(mention.text):
            return mention  # a rule knows what its words stand for: "FRS"
        if mention.text in NOMINAL_KINDS:  # "the canton", which the tagger takes for a place's name
            noun = renewed(
                mention, form=MentionForm.NOMINAL, kind=NOMINAL_KINDS[mention.text], name=None, entity_ids=()
            )
            return self._standing_for(noun, self.phrases.meant_by(noun, (), _NOTHING))
        if fold(mention.text) in NOMINAL_KINDS:  # "the Church", "the Federation"
            called = [
                t for t in self.around.earlier_bodies(mention.start) if holds(t.name, fold(mention.text))
            ]
            page, defined = self.context.title_mention, self.context.defined
            is_defined = defined is not None and defined.noun == fold(mention.text) and not called
            is_held = page is not None and holds(page.name or page.text, fold(mention.text))
            if self.around.is_page and page is not None and (is_held or is_defined):
                return renewed(mention, name=page.name, kind=page.kind, entity_ids=page.entity_ids)
            if called:
                whole = _cut_short(called, fold(mention.text))
                return renewed(mention, name=whole.name, kind=whole.kind, entity_ids=whole.entity_ids)
        kind = self.context.kinds.get(fold(mention.text), mention.kind)
        firm = self.around.firm_called(mention) if kind is not EntityKind.STATE else None
        if firm is not None:
            return renewed(mention, name=firm.name, kind=firm.kind, entity_ids=firm.entity_ids)
        if " " not in mention.text and _RELATIVE.search(
            self.around.text, max(0, mention.start - 30), mention.start
        ):
            return self._relative(mention)
        if kind is EntityKind.ORGANISATION and mention.text in CAPITALS and not mention.entity_ids:
            kind = EntityKind.STATE  # "Helsinki filed its request"
        own = self._of_place(mention) if kind is EntityKind.ORGANISATION else None
        if own is not None:
            return own
        long = called_at(self.context.full_names, self.around.text, mention.text, mention.start)
        meant = fold(long)
        ids = self._persons_ids.get(meant, ())
        if meant != fold(mention.text) and kind is None:
            kind = EntityKind.PERSON if meant in self._persons_ids else self.context.kinds.get(fold(long))
        name = fuller(self._label(ids[0]), long) if ids else long
        return renewed(mention, name=name, kind=kind, entity_ids=ids)

    def _of_place(self, mention: Mention) -> Mention | None:
        """Give "Times of London" whole, which is short for no "New York Times" of the text."""
        of_place = _OF_PLACE.match(self.around.text, mention.end)
        if of_place is None or fold(mention.text).rstrip("s") not in _TITLES:
            return None
        text = self.around.text[mention.start : of_place.end()]
        return renewed(
            mention, text=text, end=of_place.end(), name=text, kind=EntityKind.ORGANISATION, entity_ids=()
        )

    def _relative(self, mention: Mention) -> Mention:
        """Give "her father Ronald", said of Gemma Pask, as Ronald Pask, where text or table name him so."""
        named = [p for p in self.context.persons if " " in p.name]
        told = sorted({f"{mention.text} {surname_of(p.name)}" for p in named})
        full = [name for name in told if name in self.around.text]
        if not full and self.table is not None:
            first, last = mention.start - _FAMILY, mention.start
            near = [p for p in named if any(first < start < last for start in p.starts)]
            told = sorted({f"{mention.text} {surname_of(p.name)}" for p in near})
            full = [name for name in told if self.table.find(name, kinds={EntityKind.PERSON}, fuzzy=False)]
        name = full[0] if len(full) == 1 else mention.text
        ids = self._persons_ids.get(fold(name), ()) if name != mention.text else mention.entity_ids
        return renewed(mention, name=name, kind=EntityKind.PERSON, entity_ids=ids)

    @cached_property
    def _persons_ids(self) -> dict[str, tuple[str, ...]]:
        """What the table has of each person of the document, by the name folded."""
        ids: dict[str, tuple[str, ...]] = {}
        for person in self.context.persons:
            for name in {fold(person.name), fold(person.mention.text)}:  # "Hugo Chavez" is Hugo Chávez
                ids[name] = ids.get(name) or person.entity_ids
        return ids

    def _of_people(self, mention: Mention) -> Mention:
        """Give a demonym that the tagger alone saw its state ("Australian", also a newspaper's name)."""
        found = self.table.find(mention.text, kinds={EntityKind.STATE}, fuzzy=False) if self.table else []
        ids = tuple(m.entity_id for m in found if m.alias_kind in ("demonym", "adjective"))
        label = self._label(ids[0]) if len(ids) == 1 else None
        return renewed(mention, name=label, kind=EntityKind.STATE, entity_ids=ids) if label else mention

    def _label(self, entity_id: str) -> str | None:
        entity = self.table.entity(entity_id) if self.table is not None else None
        return entity.label if entity else None

    def _antecedent(self, mention: Mention, before: Sequence[Mention], grammar: Grammar) -> Mention | None:
        if mention.form is MentionForm.PRONOUN:
            if gender_of_pronoun(mention.text) is not None:
                return self.persons.of_pronoun(mention, before, grammar)
            return self.bodies.of_pronoun(mention, before, grammar)
        if mention.kind is EntityKind.PERSON:
            return self.persons.of_phrase(mention, before, grammar)
        meant = self.phrases.meant_by(mention, before, grammar)
        # "Library director Ann Holt": the noun itself, with the capital of a sentence's start, is no name.
        noun = fold(mention.text).rpartition(" ")[2]
        is_itself = meant is not None and meant.start == mention.start and fold(meant.text) == noun
        return None if is_itself else meant


def _cut_short(called: Sequence[NamedThing], noun: str) -> NamedThing:
    """Give what a noun with a capital is short for: of several banks of places "the Bank" is the first.

    So is the one that the text begins with: the Council of Europe, whatever council is held against it.
    """
    heading = [thing for thing in called if thing.name.lower().startswith(f"{noun} of ")]
    first = min(heading, key=lambda thing: thing.starts[0], default=None)
    if first is not None and (len(heading) == len(called) or first.starts[0] < _OPENING):
        return first
    return called[0]
