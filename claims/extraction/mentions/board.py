"""The board on which the mentions of a sentence are put, the most trusted first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import NOMINAL_KINDS, PRONOUNS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.mentions.entities import Entity, is_longer_name, with_first_part
from claims.extraction.mentions.hits import is_demonym
from claims.extraction.mentions.joining import joined
from claims.extraction.mentions.words import (
    counts_in_name,
    fronts_title,
    is_age,
    is_amount,
    is_common,
    is_compass,
    is_expletive,
    is_group,
    is_kin,
    is_of_nouns,
    is_of_people,
    is_person,
    is_taken_for_date,
    is_written_title,
    leads_name,
    numbers,
    whole_noun,
)
from claims.extraction.naming.forms_of_address import is_bare_style
from claims.extraction.naming.letters import are_letters
from claims.extraction.roles import parse_titles
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from spacy.tokens import Doc, Token

    from claims.extraction.naming.definitions import Definition
    from claims.types import AliasHit

__all__ = ["Board"]

_FIGURES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "LANGUAGE"})
_CONNECTORS = frozenset("of de van von der du la le del della di da das do dos bin al el & for".split())
_LETTER = re.compile(r"(?<![\w-])[A-Z]-$")  # "C-Note"
# What is left before a name when a title is cut off: "CEO of Norvex".
_LEADING = re.compile(r"(?:of|for|at)\s+(?=\S)")
_DETERMINERS = frozenset({"the", "this", "that", "its", "their", "his", "her", "our", "these", "those"})
_OWNERS = frozenset({"its", "their", "his", "her"})
# Where words for several stand by themselves.
_TWO = frozenset({"both", "neither"})
_ALL = _TWO | {"two", "three", "four", "five", "pair"}
_OF_ALL = ("nsubj", "nsubjpass", "dobj")
_GRAMMAR = frozenset(
    {"nsubj", "nsubjpass", "dobj", "pobj", "poss", "appos", "attr", "conj", "dative", "agent"}
)
_TIMELY = frozenset({"on", "since", "after", "before", "during", "until", "last", "next"})
_QUALIFIERS = frozenset(
    {"new", "former", "then", "current", "ex", "late", "old", "young", "pro", "anti", "mr", "ms"}
)
_NOT_NAMES = frozenset(
    "i mr mrs ms dr sir january february march april may june july august september october november december"
    " monday tuesday wednesday thursday friday saturday sunday am pm bc ad st day tv".split()
)
# Demonyms that name one person: "the Norwegian", not "the British", "the Swiss".
_ONE_OF_A_PEOPLE = re.compile(
    r"(?:an|Swede|Dane|Finn|Pole|Turk|Spaniard|Serb|Croat|Briton|Scot|Greek|Czech|Slovak)$"
)
# First words that a place keeps being a place with.
_PLACE_PARTS = frozenset(
    """
    Greater Central Old Upper Lower Inner Outer Downtown Metropolitan Port Mount Lake Fort Saint San Santa
    North South East West Northern Southern Eastern Western New Late Early Mid
    """.split()
)


class Board:
    """Collects mentions that must not overlap, in order of trust."""

    def __init__(self, doc: Doc, text: str, shift: int, is_named: Callable[[str], bool]) -> None:
        self.doc = doc
        self.nouns: Collection[str] = ()
        self.is_named = is_named
        self.text = text
        self.shift = shift
        self.mentions: list[Mention] = []
        # By character, 1 where a mention stands.
        self.taken = bytearray(len(text))

    def is_part_of_longer(self, hit: AliasHit, entities: Sequence[Entity]) -> bool:
        """Tell whether a longer name holds the alias: "Bank of China", "American Airlines", "New Mexico"."""
        start, end = hit.start - self.shift, hit.end - self.shift
        start += 4 if hit.text[:4].lower() == "the " else 0  # "the Netherlands" of "Netherlands Antilles"
        for entity in entities:
            if entity.start <= start and end <= entity.end and (entity.start, entity.end) != (start, end):
                return entity.label not in ("NORP", "EVENT") and not self._adds_nothing(entity, start, hit)
        tokens = [t for t in self.doc if start <= t.idx < end]
        if not tokens or is_demonym(hit.matches[0]):
            return bool(tokens) and tokens[-1].pos_ == "PROPN" and leads_name(tokens[-1])
        if tokens[0].idx != start:  # inside a token: "pro-NATO" starts one, "ex-EU"
            return not tokens[0].text[start - tokens[0].idx :].startswith(hit.text)
        return tokens[0].i > 0 and is_compass(self.doc[tokens[0].i - 1])

    def _adds_nothing(self, entity: Entity, start: int, hit: AliasHit) -> bool:
        """Tell whether the tagger's longer entity is no longer name: "New NATO", "Sweden, Norway"."""
        lead = self.text[entity.start : start].strip().lower()
        if (
            lead in _QUALIFIERS
            and entity.end - start == len(hit.text)
            and hit.matches[0].kind is not EntityKind.STATE
        ):
            return True
        tail = self.text[hit.end - self.shift : entity.end].strip().lower()
        is_dated = entity.start == start and tail.split(" ")[0] in _TIMELY  # "the WTO on New Year's Day"
        return is_dated or self._joins_several(entity) or self._is_half(entity, start, hit)

    def _joins_several(self, entity: Entity) -> bool:
        text = self.text[entity.start : entity.end]
        return re.search(r"['’]s\s|,| and |–|/", text) is not None and entity.label != "ORG"

    def _is_half(self, entity: Entity, start: int, hit: AliasHit) -> bool:
        """Tell whether the tagger's one name is two, of which the table knows this: "Alphabet and Google"."""
        words = self.text[entity.start : entity.end]
        halves = words.split(" and ")
        known = hit.matches[0].kind is EntityKind.ORGANISATION and " " not in words.replace(" and ", "")
        return known and len(halves) == 2 and self.text[start : start + len(hit.text)] in halves

    def put_definition(self, definition: Definition, entities: Sequence[Entity]) -> None:
        """Add a name that the text or its title spells out; one with an acronym is an organisation."""
        start, end = definition.start - self.shift, definition.end - self.shift
        if not definition.short and any(is_longer_name(e, start, end, self.text) for e in entities):
            return  # "Abd-al-Karim Holm" is no "Hezb-i-Holm"
        seen = next((e.kind for e in entities if e.start < end and start < e.end), None)
        kind = EntityKind.ORGANISATION if definition.short != definition.long else seen
        self._put(start, end, kind=kind, confidence=0.85)

    def put_hit(self, hit: AliasHit) -> None:
        """Add an alias of the table."""
        best = hit.matches[0]
        demonym = is_demonym(best)
        if demonym and self._put_compatriot(hit):
            return
        ids = tuple(dict.fromkeys(m.entity_id for m in hit.matches if m.kind is best.kind))
        self._put(
            hit.start - self.shift,
            hit.end - self.shift,
            form=MentionForm.DEMONYM if demonym else MentionForm.NAME,
            kind=best.kind,
            entity_ids=ids,
            confidence=min(best.score, 0.7) if best.is_ambiguous else 0.97,
            # What a former name named may have been another thing: it is kept as written.
            name=hit.text if best.alias_kind == "former_name" else None,
        )

    def _put_compatriot(self, hit: AliasHit) -> bool:
        """Add "the Norwegian" where it is somebody: the subject of a clause, no people ("the Dutch")."""
        token = next((t for t in self.doc if t.idx + self.shift == hit.start and t.text == hit.text), None)
        if (
            token is None
            or token.dep_ not in ("nsubj", "nsubjpass")
            or _ONE_OF_A_PEOPLE.search(token.text) is None
        ):
            return False
        words = list(token.lefts)
        if not words or words[0].lower_ != "the" or token.head.tag_ == "VBP":
            return False
        end = token.idx + len(token.text)
        self._put(words[0].idx, end, form=MentionForm.NOMINAL, kind=EntityKind.PERSON)
        return True

    def put_compatriots(self) -> None:
        """Add "the Welshman", which the tagger takes for a name."""
        if "man" not in self.doc.text.lower():
            return
        for token in self.doc:
            if (
                token.text[:1].isupper()
                and token.lower_.endswith(("man", "woman"))
                and token.dep_ in _GRAMMAR
            ):
                determiner = next((c for c in token.lefts if c.lower_ == "the"), None)
                if determiner is not None and not any(c.pos_ == "PROPN" for c in token.lefts):
                    start, end = determiner.idx, token.idx + len(token.text)
                    self._put(start, end, form=MentionForm.NOMINAL, kind=EntityKind.PERSON)

    def put_person(self, hit: AliasHit) -> None:
        """Add a name behind a title as that of a person."""
        self._put(hit.start - self.shift, hit.end - self.shift, kind=EntityKind.PERSON, confidence=0.6)

    def put_entity(self, entity: Entity) -> None:
        """Add an entity of the tagger where nothing better stands."""
        is_name = any(c.isalnum() for c in self.text[entity.start : entity.end])
        if not is_name or self._opens_with_noun(entity) or is_of_nouns(self.text[entity.start : entity.end]):
            return
        demonym = entity.label == "NORP" and self._is_adjective(entity)
        start = self._with_first_word(entity)
        if start != entity.start:
            self._put(start, entity.end, kind=None, confidence=0.5)
            return
        self._put(
            entity.start,
            entity.end,
            form=MentionForm.DEMONYM if demonym else MentionForm.NAME,
            kind=entity.kind,
            confidence=entity.confidence,
        )

    def _opens_with_noun(self, entity: Entity) -> bool:
        """Tell whether only the capital that opens a sentence makes a name of a noun: "Orchestras wait"."""
        if entity.label not in ("ORG", "PERSON"):
            return False
        first = self.doc[0]
        is_first = entity.start == first.idx and entity.end - entity.start == len(first.text)
        return is_first and first.tag_ == "NNS" and first.text.istitle() and not self.is_named(first.text)

    def _is_adjective(self, entity: Entity) -> bool:
        """Tell "Kurdish" from a name that the tagger took for a people's: "She joined Tellurian"."""
        if self.text[entity.start : entity.end].isupper():
            return False
        last = next((t for t in self.doc if t.idx + len(t.text) >= entity.end), None)
        is_noun = last is not None and last.tag_ in ("NNP", "NNPS")
        return last is None or not is_noun or last.dep_ in ("compound", "amod", "nmod")

    def _with_first_word(self, entity: Entity) -> int:
        """Give where a name begins whose first word the tagger left out of a place: "Real Madrid"."""
        if entity.label != "GPE":
            return entity.start
        head = next((t for t in self.doc if t.idx == entity.start), None)
        before = head.nbor(-1) if head is not None and head.i > 0 else None
        if head is None or before is None or before.dep_ != "compound" or before.head != head:
            return entity.start
        is_name = before.pos_ == "PROPN" and before.ent_type_ == "" and before.text.istitle()
        is_free = (
            not self.taken[before.idx] and before.lower_ not in HEADS and before.text not in _PLACE_PARTS
        )
        return before.idx if is_name and is_free and before.whitespace_ else entity.start

    def put_capitalised(self) -> None:
        """Add runs of capitalised words that nobody knows."""
        run: list[Token] = []
        for token in self.doc:
            if not run and token.pos_ != "PROPN" and not token.text[:1].isupper():
                continue  # most words: nothing else opens a run
            if self._is_name_word(token, run):
                run.append(token)
            elif run:
                self._put_run(run)
                run = []
        if run:
            self._put_run(run)

    def _is_name_word(self, token: Token, run: list[Token]) -> bool:
        if self.taken[token.idx] or token.lower_ in _NOT_NAMES or fronts_title(token):
            return False
        if run and token.tag_ == "CD" and numbers(token, run[-1]):
            return True
        if token.ent_type_ in _FIGURES and not is_taken_for_date(token):
            return not run and counts_in_name(token)
        if run and token.i + 1 < len(self.doc):
            following = self.doc[token.i + 1]
            is_free = following.text[:1].isupper() and not self.taken[following.idx]
            if token.lower_ in _CONNECTORS:
                is_title = run[-1].lower_ in HEADS  # "CEO of Norvex" is no name
                return is_free and not is_title and (following.pos_ == "PROPN" or following.is_oov)
            if token.text == "-" and not token.whitespace_ and not run[-1].whitespace_:
                return is_free  # "Skelm-Torvik"
        if token.pos_ == "PROPN":
            return token.text[:1].isalnum() and not (not run and is_common(token))
        if not token.text[:1].isupper() or len(token.text) < 2:
            return False
        if token.i == 0 or self.doc[token.i - 1].text in ('"', "“", "‘", ":"):
            # A capital that opens the sentence tells nothing, unless the word is its bare subject.
            if self.is_named(token.text):
                return True  # "Evans resigned", "Whately left": no plural and no adverb
            if token.dep_ not in ("nsubj", "nsubjpass") or list(token.lefts) or is_amount(token):
                return False
            return token.tag_ == "NN" or not token.text[1:].islower()  # "BTC", "PHLPost"
        return token.pos_ in ("NOUN", "ADJ", "X") and token.ent_type_ == ""

    def _put_run(self, run: list[Token]) -> None:
        while run and run[-1].lower_ in _CONNECTORS:
            run.pop()
        if not run or is_bare_style(" ".join(t.text for t in run)):
            return
        start, end = run[0].idx, run[-1].idx + len(run[-1].text)
        if len(run) > 1 or _LETTER.search(self.text, max(0, start - 3), start):
            start = with_first_part(self.text, start)
        for title in list(parse_titles(self.text[start:end])):
            self._put(start, start + title.outer, confidence=0.5)
            start += title.end
        self._put(start, end, confidence=0.5)

    def join(self) -> None:
        """Put together the names of which each source saw a part."""
        seen = sorted(self.mentions, key=lambda mention: mention.start)
        self.mentions = joined(self.doc, self.text, self.shift, seen, self.is_named)
        if self.mentions != seen:
            for mention in self.mentions:
                self._take(mention.start - self.shift, mention.end - self.shift)

    def put_pronouns_and_nominals(self) -> None:
        """Add what stands for a thing named elsewhere."""
        for token in self.doc:
            if self.taken[token.idx]:
                continue
            if token.pos_ == "PRON" and (lower := token.lower_) in PRONOUNS and not is_expletive(token):
                self._put(
                    token.idx, token.idx + len(token.text), form=MentionForm.PRONOUN, kind=PRONOUNS[lower]
                )
            elif token.dep_ in _OF_ALL and token.lower_ in _ALL:
                self._put_all(token)
            elif token.dep_ in _GRAMMAR and (
                token.pos_ == "NOUN" or is_age(token) or is_written_title(token)
            ):
                self._put_nominal(token)

    def _put_all(self, word: Token) -> None:
        """Add "both", "neither", "the two", "all three" and "the pair" where they stand by themselves."""
        start = word.left_edge.idx
        lead = self.text[start : word.idx].strip().lower()
        if word.lower_ in _TWO or lead in ("the", "all"):
            end = word.idx + len(word.text)
            self._put(start, end, form=MentionForm.NOMINAL, kind=EntityKind.ORGANISATION)

    def _put_nominal(self, noun: Token) -> None:
        if not noun.lefts:
            return  # neither a determiner nor "both"
        determiner = next((c for c in noun.lefts if c.lower_ in _DETERMINERS), None)
        lemma = whole_noun(noun)
        kind = EntityKind.PERSON if lemma in HEADS or is_kin(noun) else NOMINAL_KINDS.get(lemma)
        if kind is None and determiner is not None and determiner.lower_ == "the":
            kind = EntityKind.PERSON if is_person(noun, lemma) else None
        if kind is None and lemma in self.nouns:
            kind = EntityKind.ORGANISATION
        several = is_group(noun) or (noun.lower_ == "islands" and determiner is not None)
        if kind is None or (determiner is None and not several) or (noun.tag_ == "NNS" and not several):
            return
        determiner = noun.doc[noun.left_edge.i] if determiner is None else determiner
        # "The 45-year-old Swiss lawyer", "his party": the words before leave the noun alone to stand for it.
        is_owned = determiner.lower_ in _OWNERS and kind is not EntityKind.PERSON
        may_be_torn = kind is EntityKind.PERSON or is_of_people(noun)
        is_torn = is_owned or (may_be_torn and self._is_taken(determiner.idx, noun.idx))
        start = noun.idx if is_torn else determiner.idx
        self._put(start, noun.idx + len(noun.text), form=MentionForm.NOMINAL, kind=kind)

    def _is_behind_name(self, start: int, end: int) -> bool:
        """Tell letters that stand after a name, or after others: "Ann Holt GC, KBE"."""
        if not are_letters(self.text[start:end]) or start < 2 or self.text[start - 1] != " ":
            return False
        before = start - 3 if self.text[start - 2] == "," else start - 2
        return before >= 0 and self.taken[before] == 1

    def _is_taken(self, start: int, end: int) -> bool:
        """Tell whether a mention stands somewhere between two places."""
        return self.taken.find(1, start, end) >= 0

    def _take(self, start: int, end: int) -> None:
        self.taken[start:end] = b"\1" * (end - start)

    def _put(
        self,
        start: int,
        end: int,
        *,
        form: MentionForm = MentionForm.NAME,
        kind: EntityKind | None = None,
        entity_ids: tuple[str, ...] = (),
        confidence: float = 1.0,
        name: str | None = None,
    ) -> None:
        words = self.text[start:end]
        if not words.isalnum():  # a single word has nothing around it
            end -= len(words) - len(words.rstrip(" ,;:('’"))
            start += len(words) - len(words.lstrip(" ,;:"))
            lead = _LEADING.match(self.text, start, end) if form is MentionForm.NAME else None
            start = lead.end() if lead is not None else start
        if start >= end or self._is_taken(start, end):
            return
        self._take(start, end)
        if form is MentionForm.NAME and self._is_behind_name(start, end):
            return
        self.mentions.append(
            Mention(
                text=self.text[start:end],
                start=start + self.shift,
                end=end + self.shift,
                form=form,
                kind=kind,
                name=name,
                entity_ids=entity_ids,
                confidence=confidence,
            )
        )
