"""Says what each mention of a sentence stands for, with the whole document in view."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from claims.extraction.capitals import CAPITALS
from claims.extraction.context import DocumentContext, NamedThing, fold, plain_title
from claims.extraction.context.document import named_by_start
from claims.extraction.context.genders import gender_of, gender_of_pronoun
from claims.extraction.context.names import extends
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.leads import leading_before, named_ahead, sentence_start
from claims.extraction.namesakes import fuller
from claims.extraction.nominals import NOMINAL_KINDS, PERSON_NOUNS, is_adjective
from claims.extraction.own_names import may_be_called, named_by_words, names_itself
from claims.extraction.salience import Salience, holds
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind

__all__ = ["Resolver"]

_NEUTER = frozenset({"it", "its", "itself"})
_OBJECTS = frozenset({"it", "them"})
_POSSESSIVE = frozenset({"its", "their", "his", "her"})
# What stands before a name that is no subject.
_GOVERNED = re.compile(
    r"\b(?:of|by|with|to|from|against|for|under|between|and|than|like|after|at|bar|unlike|over|in|near|"
    r"beating|defeating|replacing|succeeding)\s+(?:the\s+)?(?:\w+\s)?$"
)
_JOINERS = frozenset({"and", "or", ",", ", and", "with", "through"})
# Letters that stand for a person: "The MP was suspended".
_PERSON_LETTERS = frozenset({"MP", "MEP", "MSP", "TD", "MLA"})
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)


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
        self.by_start: list[tuple[int, NamedThing]] = (
            named_by_start(context) if before is None else before.by_start
        )
        self.starts: list[int] = [start for start, _ in self.by_start] if before is None else before.starts
        self.salience = Salience(context)

    def resolve(self, mentions: Sequence[Mention], subjects: Collection[int] = ()) -> list[Mention]:
        """Resolve a sentence's mentions, names first, then what stands for them.

        Parameters
        ----------
        subjects : sequence of int
            Where the sentence's grammatical subjects start in the article.
        """
        resolved: list[Mention] = []
        for mention in mentions:
            resolved.append(self.resolve_one(mention, resolved, subjects))
        return resolved

    def resolve_one(
        self, mention: Mention, before: Sequence[Mention], subjects: Collection[int] = ()
    ) -> Mention:
        """Resolve one mention; `before` are the resolved mentions that precede it in the sentence."""
        if mention.form is MentionForm.NAME and mention.text in _PERSON_LETTERS and not mention.entity_ids:
            mention = replace(mention, form=MentionForm.NOMINAL, kind=EntityKind.PERSON, name=None)
            holder = self._nearest(mention.start, (EntityKind.PERSON,))
            return (
                mention
                if holder is None
                else replace(mention, name=holder.name, entity_ids=holder.entity_ids)
            )
        if mention.form in (MentionForm.NAME, MentionForm.DEMONYM):
            return self._named(mention)
        antecedent = self._antecedent(mention, before, subjects)
        return self._standing_for(mention, antecedent)

    @staticmethod
    def _standing_for(mention: Mention, antecedent: Mention | None) -> Mention:
        if antecedent is None:
            return mention
        return replace(
            mention,
            name=antecedent.name,
            kind=antecedent.kind or mention.kind,
            entity_ids=antecedent.entity_ids,
            confidence=0.75 * antecedent.confidence,
        )

    def _named(self, mention: Mention) -> Mention:
        if mention.entity_ids:
            label = self._label(mention.entity_ids[0])
            if mention.form is MentionForm.DEMONYM and label is not None:
                return replace(mention, name=label)  # "Kenyan" is no fuller form of "Kenya"
            return replace(mention, name=mention.name or fuller(label, mention.text))
        if mention.form is MentionForm.DEMONYM:
            return self._of_people(mention)
        if mention.name is not None and fold(mention.name) != fold(mention.text):
            return mention  # a rule knows what its words stand for: "FRS"
        if mention.text in NOMINAL_KINDS:  # "the canton", which the tagger takes for a place's name
            noun = replace(
                mention, form=MentionForm.NOMINAL, kind=NOMINAL_KINDS[mention.text], name=None, entity_ids=()
            )
            return self._standing_for(noun, self._nominal(noun))
        if fold(mention.text) in NOMINAL_KINDS:  # "the Church", "the Federation"
            called = [t for t in self._earlier(mention.start) if holds(t.name, fold(mention.text))]
            page = self.context.title_mention
            if self._is_page and page is not None and holds(page.name or page.text, fold(mention.text)):
                return replace(mention, name=page.name, kind=page.kind, entity_ids=page.entity_ids)
            if called:
                return replace(
                    mention, name=called[0].name, kind=called[0].kind, entity_ids=called[0].entity_ids
                )
        kind = self.context.kinds.get(fold(mention.text), mention.kind)
        if kind is EntityKind.ORGANISATION and mention.text in CAPITALS and not mention.entity_ids:
            kind = EntityKind.STATE  # "Helsinki filed its request"
        long = self.context.long_name(mention.text)
        meant = fold(long)
        ids = next((t.entity_ids for t in self.context.persons if t.entity_ids and fold(t.name) == meant), ())
        if meant != fold(mention.text) and kind is None:
            is_person = any(fold(person.name) == meant for person in self.context.persons)
            kind = EntityKind.PERSON if is_person else self.context.kinds.get(fold(long))
        name = fuller(self._label(ids[0]), long) if ids else long
        return replace(mention, name=name, kind=kind, entity_ids=ids)

    def _of_people(self, mention: Mention) -> Mention:
        """Give a demonym that the tagger alone saw its state ("Australian", also a newspaper's name)."""
        found = self.table.find(mention.text, kinds={EntityKind.STATE}, fuzzy=False) if self.table else []
        ids = tuple(m.entity_id for m in found if m.alias_kind in ("demonym", "adjective"))
        label = self._label(ids[0]) if len(ids) == 1 else None
        return replace(mention, name=label, kind=EntityKind.STATE, entity_ids=ids) if label else mention

    def _label(self, entity_id: str) -> str | None:
        entity = self.table.entity(entity_id) if self.table is not None else None
        return entity.label if entity else None

    def _antecedent(
        self, mention: Mention, before: Sequence[Mention], subjects: Collection[int]
    ) -> Mention | None:
        if mention.form is MentionForm.PRONOUN:
            if gender_of_pronoun(mention.text) is not None:
                return self._person(mention, before, subjects)
            return self._body(mention, before, subjects)
        if mention.kind is EntityKind.PERSON:
            acting = [m.name for m in before if m.start in subjects and m.name is not None]
            return self._holder(mention, None if mention.start in subjects else next(reversed(acting), None))
        return self._nominal(mention)

    def _person(
        self, mention: Mention, before: Sequence[Mention], subjects: Collection[int]
    ) -> Mention | None:
        """He, she: a subject before it in the sentence, else the title's person, else the nearest earlier.

        Nobody whose name says otherwise: "hired Jan Berg ... He" is not Mette Holt.
        """
        gender = gender_of_pronoun(mention.text)
        persons = [m for m in before if m.kind is EntityKind.PERSON and m.name and self._may_be(m, gender)]
        about = self._title_person(gender)
        if about is not None and self._is_surely(about, gender):
            persons = [m for m in persons if self._is_surely(m, gender)]
        leading = [m for m in persons if m.start in subjects]
        if leading:
            return leading[-1]
        if persons and (about is None or not self._is_aside(persons[-1])):
            return persons[-1]
        return about or self._nearest(mention.start, (EntityKind.PERSON,), gender)

    def _title_person(self, gender: str | None) -> Mention | None:
        """Give the person the article is about, if it is about one who may be "he" or "she"."""
        title = self.context.title_mention
        if title is None or not self._may_be(title, gender):
            return None
        is_person = title.kind is EntityKind.PERSON or self._is_about_person(title)
        return replace(title, kind=EntityKind.PERSON) if is_person else None

    def _is_aside(self, mention: Mention) -> bool:
        """Tell whether a name hangs on a preposition: "After Balliol he moved"."""
        lead = self.context.article.text[max(0, mention.start - 24) : mention.start].lower()
        return _GOVERNED.search(lead) is not None

    def _may_be(self, mention: Mention, gender: str | None) -> bool:
        known = gender_of(mention.name or mention.text, self.context.article.text) if gender else None
        return known in (None, gender)

    def _is_surely(self, mention: Mention, gender: str | None) -> bool:
        """Tell whether a name or what stands before it says that it is he, or she."""
        known = gender_of(mention.name or mention.text, self.context.article.text)
        return gender is not None and known == gender

    def _title(self, mention: Mention) -> Mention | None:
        """Give what the article is about; in one without a title, only what was named before.

        "It was created in 1690 from Swedish prisoners": a text that opens with "it" names nothing yet.
        """
        title = self.context.title_mention
        if title is None or self.context.article.title or title.start <= mention.start:
            return title
        return title if mention.text.lower() in _POSSESSIVE else None

    def _is_about_person(self, title: Mention) -> bool:
        """Tell a title no tagger knew that opens the text as a person's name: "X (born 1955)"."""
        return (
            title.kind is None and re.search(r"\b(?:born|b\.)\b", self.context.article.text[:200]) is not None
        )

    def _body(self, mention: Mention, before: Sequence[Mention], subjects: Collection[int]) -> Mention | None:
        """It, its, they: a subject of the same sentence, else the entity of the title."""
        own = [
            m
            for m in before
            if m.kind in _BODIES and m.name is not None and m.form is not MentionForm.DEMONYM
        ]
        if own and self.context.article.text[own[-1].end : mention.start].strip() in _JOINERS:
            return own[-1]  # "Airbus and its CEO"
        if mention.text.lower() in _OBJECTS and mention.start not in subjects:
            own = self._without_own_subject(own, subjects)
        own = [m for m in own if not self._is_mere_place(m)] or own
        if self._is_one(mention):
            own = [m for m in own if not self._is_coordinated(m, own)]
        acting = [m for m in own if m.start in subjects]
        if acting:
            return acting[-1]
        if any(_is_unnamed_body(m) and m.start in subjects for m in before):
            return None  # "The company has distributed films in Korea since their founding"
        title = self._title(mention)
        is_body = title is not None and title.kind is not EntityKind.PERSON
        is_guess = not plain_title(self.context.article)
        if is_body and self._is_page and self._is_one(mention) and not is_guess:
            return title
        if mention.text[:1].isupper() or not own:
            text = self.context.article.text
            opens = mention.start if mention.text[:1].isupper() else sentence_start(text, mention.start)
            ahead = named_ahead(text, opens, mention, self.by_start)
            leading = ahead or leading_before(text, opens, self.by_start)
            if leading is not None and not (self._is_one(mention) and self._is_person(leading)):
                return leading
        if is_body and self._is_page and self._is_one(mention):
            return title
        if own:
            return own[-1]
        if is_body and title is not None and (self._is_page or title.kind in _BODIES):
            return title
        return self._nearest(mention.start, _BODIES)

    def _is_person(self, mention: Mention) -> bool:
        """Tell a person: "they" may be a band that was taken for one, "it" is not."""
        return any(person.name == mention.name for person in self.context.persons)

    def _without_own_subject(self, own: list[Mention], subjects: Collection[int]) -> list[Mention]:
        """Leave out the subject of the clause: "Norway joined it" speaks of two things."""
        last = next((m for m in reversed(own) if m.start in subjects), None)
        return [m for m in own if m is not last]

    def _is_mere_place(self, mention: Mention) -> bool:
        """Tell where something is from what it is: "the Bank in Shanghai, with X at its head"."""
        return mention.kind is EntityKind.STATE and not mention.entity_ids and self._is_aside(mention)

    @cached_property
    def _is_page(self) -> bool:
        """Tell whether the article's title names one thing, as that of an encyclopaedia's page does."""
        title = self.context.title_mention
        own = fold(plain_title(self.context.article))
        return title is not None and (
            not own or extends(title.name or title.text, own) or own == fold(title.text)
        )

    def _inside(self, mention: Mention) -> slice:
        """Give which of the things named stand inside a mention."""
        return slice(bisect_left(self.starts, mention.start), bisect_left(self.starts, mention.end))

    def _named_within(self, mention: Mention) -> Mention | None:
        """Give the body that a noun phrase names itself: "the NorthStar frequent-flyer alliance"."""
        inside = self.by_start[self._inside(mention)]
        named = (thing for _, thing in inside if thing.kind is EntityKind.ORGANISATION)
        return next((thing.mention for thing in named), None) or named_by_words(mention)

    @staticmethod
    def _is_where(thing: NamedThing, mention: Mention) -> bool:
        """Tell whether a place stands inside the noun phrase: "the Bergen utility" is not Bergen."""
        inside = any(mention.start - len(thing.mention.text) - 1 <= s < mention.end for s in thing.starts)
        return inside and thing.kind is EntityKind.STATE

    @staticmethod
    def _is_one(mention: Mention) -> bool:
        return mention.text.lower() in _NEUTER

    def _is_coordinated(self, one: Mention, own: Sequence[Mention]) -> bool:
        """Tell whether a thing is one of two: "Hungary and Turkey have yet to ratify its accession"."""
        text = self.context.article.text
        pairs = ((min(one, m, key=_place), max(one, m, key=_place)) for m in own if m is not one)
        return any(text[first.end : second.start].strip() == "and" for first, second in pairs)

    def _holder(self, mention: Mention, other: str | None) -> Mention | None:
        """The president: who was seen with that title last; the banker: who was named last.

        `other` is who acts in the clause: "Hobson hands the chair to the incoming man".
        """
        words = mention.text.lower().split()
        fitting = [
            role
            for role in self.context.titles
            if role.holder is not None
            and role.start < mention.start
            and role.title.split()[-1:] == words[-1:]
        ]
        if fitting:
            return fitting[-1].holder
        is_anybody = (
            words[-1] in PERSON_NOUNS or words[-1].endswith("old") or mention.text.split()[-1].istitle()
        )
        return self._nearest(mention.start, (EntityKind.PERSON,), other=other) if is_anybody else None

    def _nominal(self, mention: Mention) -> Mention | None:
        """The museum, the alliance: a name that holds the noun, one of its class, what the text is about."""
        noun = mention.text.lower().split()[-1]
        if noun not in NOMINAL_KINDS:
            return None
        within = self._named_within(mention)
        if within is not None:
            return within
        if names_itself(mention, noun, self.by_start[self._inside(mention)], self.by_start):
            return None
        title = self._title(mention)
        if title is not None and (
            (title.name and holds(title.name, noun))
            or (self._is_page and title.kind in (mention.kind, None) and not self.context.is_of_work)
        ):
            return title
        if mention.kind is EntityKind.STATE:
            leading = leading_before(self.context.article.text, mention.start, self.by_start)
            if leading is not None and leading.kind is EntityKind.STATE:
                return leading
        choices = [
            t
            for t in self._earlier(mention.start)
            if may_be_called(t, noun, mention.kind)
            and not self._is_where(t, mention)
            and fold(t.name) not in NOMINAL_KINDS
            and (t.entity_ids or not is_adjective(t.name))
        ]
        best = self.salience.best(choices, mention.start, noun)
        return best.mention if best is not None else None

    def _earlier(self, place: int) -> list[NamedThing]:
        """Give the things named before a place, nearest first, persons left out."""
        found: dict[str, NamedThing] = {}
        for _, thing in self._backwards(place):
            if thing.kind is not EntityKind.PERSON:
                found.setdefault(thing.name, thing)
        return list(found.values())

    def _backwards(self, place: int) -> Iterator[tuple[int, NamedThing]]:
        """Go from a place back to the beginning; a walk mostly ends long before it."""
        return (self.by_start[i] for i in range(bisect_left(self.starts, place) - 1, -1, -1))

    def _nearest(
        self, place: int, kinds: Sequence[EntityKind], gender: str | None = None, other: str | None = None
    ) -> Mention | None:
        """Give the nearest earlier thing of some kinds that hangs on no preposition, `other` left out.

        A person of one name only, which may be any word with a capital letter, comes last.
        """
        fallback = None
        for start, thing in self._backwards(place):
            if thing.kind not in kinds or thing.name == other or not self._may_be(thing.mention, gender):
                continue
            fallback = fallback or thing.mention
            if place - start > 600:
                break
            is_bare = thing.kind is EntityKind.PERSON and " " not in thing.name
            if not is_bare and not self._is_aside(replace(thing.mention, start=start)):
                return thing.mention
        return fallback


def _place(mention: Mention) -> int:
    return mention.start


def _is_unnamed_body(mention: Mention) -> bool:
    return mention.form is MentionForm.NOMINAL and mention.kind in _BODIES and mention.name is None
