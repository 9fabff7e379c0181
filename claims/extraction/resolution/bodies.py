"""What "it" and "they" are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODY_NOUNS
from claims.extraction.context import fold, plain_title
from claims.extraction.context.names import places_of
from claims.extraction.filling.answers import asked_about, asked_noun
from claims.extraction.filling.leads import leading_before, named_ahead, sentence_start
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Grammar, Mention, MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.renewing import renewed
from claims.extraction.text.lines import ENTRY
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.resolution.noun_phrases import NounPhrases
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["Bodies"]

_OWNING = frozenset({"its", "their", "his", "her"})
# "Mali in 2021 and Niger in July 2023, after its president ...": the last of a list with dates.
_LISTED = re.compile(r"\s(?:in|on)\s(?:[\w ]{1,20})?\d{4},?\s(?:and\s|but\s)?")
_NEUTER = frozenset({"it", "its", "itself"})
# Between a body and what it owns: "Airbus and its chief"; "it", a subject, begins another clause there.
_JOINERS = frozenset({"and", "or", ",", ", and", "with", ", with", "through", "under", ", under"})
_ANDS = frozenset({"and", ", and"})
# How far behind "its" what it has may stand: "its long-serving leader".
_OWNED = 30
_IN_ENTRY = re.compile(rf"\s*{ENTRY}\s+")
_ENTRY_LINE = re.compile(rf"\s*{ENTRY}\s")
# How far over an entry its heading stands, in characters, so that a long list costs no more for its length.
_NEAR = 2_000
# What opens a sentence and is a firm told by its place; where sentences end, roughly.
_FIRM = re.compile(
    r"(?:(?<=[.!?]\s)|(?<=\n)|^)The\s[A-Z][\w’'-]+(?:-based)?\s"
    r"(?P<noun>company|firm|group|carmaker|automaker|retailer|airline|brewer|insurer|lender|bank|maker|giant)\b"
)
# What a sentence speaks of by a noun for bodies, with the verb behind it.
_UNNAMED = re.compile(
    r"(?P<article>The|An?)\s(?P<words>(?:[a-z][\w-]*\s){0,3}?"
    rf"(?P<noun>{BODY_NOUNS}|brigade|inquiry|tribunal|secretariat))"
    r"(?=\s(?:[a-z]+ed|is|are|was|were|has|have|had|will|would|can|could|may|might|took|said|says|met|sent|gave|got"
    r"|made|won|lost|held|found|meets|employs|runs|wants|plans)\b)"
)
# What several join, leave or own: "will join the association".
_DONE_TO = late_pattern(
    r"\b(?:join|left|leave|leaving|quit|founded|formed|set\sup|own|joined|leading|run|back|control|bought)\w*\s"
    rf"(?P<phrase>the\s(?:{BODY_NOUNS}))\b"
)
# What a sentence goes on about without a name: by a pronoun, by a noun.
_GOES_ON = re.compile(r"\b(?:[Ii]ts?|itself|[Tt]hey|[Tt]heir|them)\b")
_GOES_ON_BY_NOUN = late_pattern(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:[a-z][\w-]*\s){0,2}?"
    rf"(?:{BODY_NOUNS})\b"
)
# Of these the words before tell which it is: "the fire brigade".
_TOLD_APART = frozenset({"brigade", "inquiry", "tribunal", "secretariat"})
_BREAK = re.compile(r"[.!?][\"”’]?\s+[A-Z]|\n")
_SENTENCE = 300
_QUOTES, _ENDS = ('"', "“", "‘"), '.!?:\n"”'
# What a heading is marked by.
_MARKS = " \t#*_:"
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)


class Bodies:
    """Finds the body or state of a document that a pronoun means.

    Parameters
    ----------
    around : Surroundings
        What the document names, by place.
    phrases : NounPhrases
        Knows what "the company" is.
    """

    def __init__(self, around: Surroundings, phrases: NounPhrases) -> None:
        self.around, self.phrases = around, phrases

    def of_pronoun(self, mention: Mention, before: Sequence[Mention], grammar: Grammar) -> Mention | None:
        """It, its, they: a subject of the same sentence, else the entity of the title."""
        rivals = grammar.rivals.get(mention.start, frozenset())
        # "The Council suspended it": nor what else the text calls the Council.
        others = {m.name for m in before if m.start in rivals and m.name is not None}
        own = self._own(before, rivals)
        is_owner = mention.text.lower() in _OWNING
        if own and is_owner and self._is_joined(own, mention, grammar):
            return own[-1]  # "Airbus and its CEO"
        own = [m for m in own if not self._is_mere_place(m)]
        if _is_one(mention):
            own = [m for m in own if not self._is_coordinated(m, own)]
        acting = [m for m in own if m.start in grammar.subjects]
        if acting:
            between = self.around.text[acting[-1].end : own[-1].start]
            return own[-1] if is_owner and _LISTED.fullmatch(between) else acting[-1]
        if any(_is_unnamed_body(m) and m.start in grammar.subjects for m in before):
            return None  # "The company has distributed films in Korea since their founding"
        if mention.start in grammar.unnamed and not self.around.is_page:
            return None
        unnamed = self._unnamed_before(mention, grammar) if not own and _is_one(mention) else None
        if unnamed is not None:
            return unnamed
        headed = self._heading(mention) or self._asked(mention, grammar)
        if headed is not None:
            return headed
        title = self.around.title(mention)
        is_rival = title is not None and title.name in others
        title = None if is_rival else title
        ahead = self._ahead(mention) if not own else None
        if ahead is not None and (title is None or _words(ahead).isdisjoint(_words(title))):
            return ahead  # "Since its foundation in 1945, the Elm League has grown", whatever the title says
        is_body = title is not None and not self.around.is_of_person(title)
        is_page = is_body and self.around.is_page and _is_one(mention)
        if is_page and plain_title(self.around.context.article):
            return title
        if not own and not mention.text[:1].isupper() and (_is_one(mention) or is_owner):
            misread = self._misread_here(mention, before, rivals, grammar)
            if misread is not None:
                return misread
        if mention.text[:1].isupper() or not own:
            firm = self._firm_before(mention) if _is_one(mention) else None
            if firm is not None:
                return self.phrases.meant_by(firm, (), grammar)
            leading = self._leading(mention, grammar)
            leading = None if leading is not None and leading.name in others else leading
            if leading is not None and not (_is_one(mention) and self._is_person(leading)):
                return leading
        told_of = self._just_told_of(mention, title) if not own and _is_one(mention) else None
        if told_of is not None:
            return told_of
        if is_page:
            return title
        if own:
            return own[-1]
        if is_body and title is not None and (self.around.is_page or title.kind in _BODIES):
            return title
        if is_rival and is_owner:
            return None
        return self.around.nearest(mention.start, _BODIES, other=min(others, default=None), but=rivals)

    def _just_told_of(self, mention: Mention, title: Mention | None) -> Mention | None:
        """Give the one body of the sentence before that speaks of no other: "Ann Poole chairs X. It"."""
        text, opens = self.around.text, self._opening(mention)
        begin = sentence_start(text, max(0, opens - 2))
        if not mention.text[:1].isupper() or "\n" in text[begin:opens].strip():
            return None
        low, high = (bisect_left(self.around.starts, place) for place in (begin, opens))
        named = [
            (i, thing) for i, thing in self.around.by_start[low:high] if thing.kind is not EntityKind.PERSON
        ]
        bodies = {thing.name: (i, thing) for i, thing in named if thing.kind is EntityKind.ORGANISATION}
        if len(bodies) != 1 or (title is not None and any(thing.name == title.name for _, thing in named)):
            return None
        ((start, thing),) = bodies.values()
        goes_on = _GOES_ON.search(text, begin, start) or _GOES_ON_BY_NOUN.search(text, begin, opens)
        return thing.mention if goes_on is None else None

    def _own(self, before: Sequence[Mention], rivals: Collection[int]) -> list[Mention]:
        """Give the bodies that the sentence itself names before."""
        return [
            m
            for m in before
            if m.kind in _BODIES
            and m.name is not None
            and m.form is not MentionForm.DEMONYM
            and m.start not in rivals
            and (m.entity_ids or fold(m.name) not in self.around.surnames)
            and not self._is_home(m, before)
        ]

    def _misread_here(
        self, mention: Mention, before: Sequence[Mention], rivals: Collection[int], grammar: Grammar
    ) -> Mention | None:
        """Give the body that no tagger took for one, unless the sentence before speaks of another."""
        misread = self._misread(before, rivals, grammar)
        if misread is None or misread.start in grammar.subjects:
            return misread
        if not _is_one(mention):
            return None  # "Braga have appointed X as their coach": "their" is of what acts
        # "Founded by Ana Poe, it employs": rather what the sentence before speaks of
        leading = self._leading(mention, grammar) if " " in (misread.name or "") else None
        return misread if leading is None or leading.kind not in _BODIES else None

    def _is_joined(self, own: Sequence[Mention], mention: Mention, grammar: Grammar) -> bool:
        """Tell "Airbus and its chief" from where something was done: "opened in Togo, its chief said"."""
        joiner = self.around.text[own[-1].end : mention.start].strip()
        is_place = own[-1].kind is EntityKind.STATE and self.around.is_aside(own[-1])
        is_beside_actor = any(m.start in grammar.subjects for m in own[:-1])
        if joiner == "," and is_place and is_beside_actor:
            return False
        owned = range(mention.end, mention.end + _OWNED)
        if joiner in _ANDS and is_beside_actor and any(start in owned for start in grammar.subjects):
            return False  # "The union broke away from the league, and its leader wants more"
        return joiner in _JOINERS

    def _heading(self, mention: Mention) -> Mention | None:
        """Give the body alone on the line over a list for "It" in an entry: "**Elm League**", "- It has"."""
        text = self.around.text
        start = text.rfind("\n", 0, mention.start) + 1
        if not mention.text[:1].isupper() or _IN_ENTRY.fullmatch(text, start, mention.start) is None:
            return None
        while start > mention.start - _NEAR and start > 0:
            end = start - 1
            start = text.rfind("\n", 0, end) + 1
            line = text[start:end]
            if not line.strip() or _ENTRY_LINE.match(line) is not None:
                continue
            name = line.strip(_MARKS)
            place = bisect_left(self.around.starts, text.find(name, start))
            named = self.around.by_start[place][1] if place < len(self.around.starts) else None
            if named is None or named.kind not in _BODIES:
                return None
            return named.mention if name in (named.name, named.mention.text) else None
        return None

    def _asked(self, mention: Mention, grammar: Grammar) -> Mention | None:
        """Give whom a question is about for "it" that opens a sentence of the answer."""
        if not _is_one(mention) or "?" not in self.around.text[: mention.start]:
            return None
        asked = asked_about(self.around.text, mention.start, self.around.by_start)
        if asked is not None:
            return asked.mention
        place = asked_noun(self.around.text, mention.start, self.around.by_start)
        noun = self._phrase(*place) if place is not None and mention.text[:1].isupper() else None
        return self.phrases.meant_by(noun, (), grammar) if noun is not None else None

    def _phrase(self, start: int, end: int) -> Mention:
        return Mention(
            text=self.around.text[start:end],
            start=start,
            end=end,
            form=MentionForm.NOMINAL,
            kind=EntityKind.ORGANISATION,
        )

    def _is_one_of_many(self, named: Mention) -> bool:
        """Tell somebody by his people: "an Englishman"."""
        return self.around.text.endswith(("a ", "an ", "A ", "An "), 0, named.start)

    def _misread(
        self, before: Sequence[Mention], rivals: Collection[int], grammar: Grammar
    ) -> Mention | None:
        """Give the body named last in the sentence that no tagger took for one: "joined Mir Ost and its".

        A word alone is nobody's surname where no person of the text bears it: "Sumar named X its head".
        """
        for named in reversed(before):
            name = named.name if named.form is MentionForm.NAME and not named.entity_ids else None
            if name is None or named.start in rivals or self._is_said(named):
                continue
            is_lone = " " not in name and (
                named.start not in grammar.subjects or fold(name) in self.around.surnames
            )
            is_like_person = named.kind is EntityKind.PERSON and (is_lone or has_given_name(name))
            if named.kind not in _BODIES and not is_like_person and not self._is_one_of_many(named):
                return renewed(named, kind=EntityKind.ORGANISATION)
        return None

    def _is_said(self, named: Mention) -> bool:
        """Tell a word that a quotation begins with from a name: '"Enough is enough," said its chairman'."""
        text = self.around.text
        if named.kind is not None or " " in named.text or text[named.start - 1 : named.start] not in _QUOTES:
            return False
        # A name the text has inside of sentences too.
        inside = (text[place - 2 : place] for place in places_of(named.text, text) if place > 1)
        return not any(before[1] == " " and before[0] not in _ENDS for before in inside)

    def _opening(self, mention: Mention) -> int:
        is_first = mention.text[:1].isupper()
        return mention.start if is_first else sentence_start(self.around.text, mention.start)

    def _ahead(self, mention: Mention) -> Mention | None:
        return named_ahead(self.around.text, self._opening(mention), mention, self.around.by_start)

    def _leading(self, mention: Mention, grammar: Grammar) -> Mention | None:
        """Give what the main clause behind a fronted one begins with, else what the sentence before does."""
        text, things = self.around.text, self.around.by_start
        opens = self._opening(mention)
        ahead = self._ahead(mention)
        if ahead is not None:
            return ahead
        spoken = [m for m in grammar.focus if m.kind in (*_BODIES, None) and m.name is not None]
        if len(spoken) == 1 and len(grammar.focus) == 1:
            return self.around.as_named(spoken[0])
        owner = _owner_told(grammar) if mention.text[:1].isupper() else None
        if owner is not None:
            return self.around.as_named(owner)
        leading = leading_before(text, opens, things)
        if len(spoken) > 1 and _is_one(mention) and leading is not None:
            return self._behind_several(leading, spoken, opens, grammar)
        return leading

    def _behind_several(
        self, leading: Mention, spoken: Sequence[Mention], opens: int, grammar: Grammar
    ) -> Mention:
        """Give what several did something to: "A, B and C founded D. Its head"; "it" is none of them.

        What they did it to may be told by a noun: "A and B will join the association. Its head".
        """
        if leading.name not in {m.name for m in spoken}:
            return leading
        last = max(m.end for m in spoken)
        low, high = (bisect_left(self.around.starts, place) for place in (last, opens))
        behind = (thing for _, thing in self.around.by_start[low:high])
        made = next((t for t in behind if t.kind in (EntityKind.ORGANISATION, None)), None)
        if made is not None:
            return made.mention
        told = _DONE_TO.search(self.around.text, last, opens)
        if told is None:
            return leading
        return self.phrases.meant_by(self._phrase(*told.span("phrase")), (), grammar) or leading

    def _firm_before(self, mention: Mention) -> Mention | None:
        """Give "company" of "The Oslo company has two owners. It was founded in 1990", said of no Oslo."""
        text = self.around.text
        opens = self._opening(mention)
        told = next(iter(reversed(list(_FIRM.finditer(text, max(0, opens - _SENTENCE), opens)))), None)
        if told is None or _BREAK.search(text, told.end(), opens - 1) is not None:
            return None
        return self._phrase(*told.span("noun"))

    def _unnamed_before(self, mention: Mention, grammar: Grammar) -> Mention | None:
        """Give "fire brigade" of "The fire brigade took 61 calls. Its chief", which the text never names."""
        text, opens = self.around.text, mention.start
        end = len(text[:opens].rstrip())
        is_first = mention.text[:1].isupper() and end > 1 and "\n\n" not in text[end:opens]
        if not is_first or self.around.context.defined is not None:
            return None
        begin = sentence_start(text, end - 1)
        if begin == end - 1 <= _SENTENCE:
            begin = 0  # the first sentence of all
        told = _UNNAMED.match(text, begin, end)
        if told is None or NOMINAL_KINDS.get(told["noun"]) is EntityKind.PERSON:
            return None
        noun = self._phrase(begin, told.end())
        is_new = told["article"] != "The" or (told["noun"] in _TOLD_APART and " " in told["words"])
        is_meant = not is_new and self.phrases.meant_by(noun, (), grammar) is not None
        return None if is_meant else renewed(noun, name=told["words"])

    def _is_person(self, mention: Mention) -> bool:
        """Tell a person: "they" may be a band that was taken for one, "it" is not."""
        return any(person.name == mention.name for person in self.around.context.persons)

    def _is_mere_place(self, mention: Mention) -> bool:
        """Tell where something is from what it is: "the Bank in Shanghai, with X at its head"."""
        return mention.kind is EntityKind.STATE and not mention.entity_ids and self.around.is_aside(mention)

    def _is_home(self, mention: Mention, before: Sequence[Mention]) -> bool:
        """Tell where somebody is from: "Ann Holt of Togo, its director-general"."""
        text = self.around.text
        if mention.kind is not EntityKind.STATE or not text.startswith(", ", mention.end):
            return False
        people = (m for m in before if m.kind is EntityKind.PERSON)
        return any(text[m.end : mention.start] in (" of ", " from ") for m in people)

    def _is_coordinated(self, one: Mention, own: Sequence[Mention]) -> bool:
        """Tell whether a thing is one of two: "Hungary and Turkey have yet to ratify its accession"."""
        pairs = ((min(one, m, key=_place), max(one, m, key=_place)) for m in own if m is not one)
        return any(self.around.text[first.end : second.start].strip() == "and" for first, second in pairs)


def _owner_told(grammar: Grammar) -> Mention | None:
    """Give the club of "The club's secretary, Ann Holm, left", which speaks of a person only."""
    is_of_persons = bool(grammar.focus) and all(m.kind is EntityKind.PERSON for m in grammar.focus)
    nouns = [m for m in grammar.told if m.form is MentionForm.NOMINAL]
    return nouns[0] if is_of_persons and len({m.name for m in nouns}) == 1 else None


def _is_one(mention: Mention) -> bool:
    return mention.text.lower() in _NEUTER


def _words(mention: Mention) -> set[str]:
    return set(fold(mention.name or mention.text).split())


def _place(mention: Mention) -> int:
    return mention.start


def _is_unnamed_body(mention: Mention) -> bool:
    return mention.form is MentionForm.NOMINAL and mention.kind in _BODIES and mention.name is None
