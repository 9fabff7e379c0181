"""Finds what a parsed sentence speaks of: names, demonyms, nominals and pronouns.

Aliases of the reference table go before the tagger's entities, unless the
tagger sees a longer name around them ("Bank of China"); capitalised words that
neither knows count as names of unknown kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.definitions import Definition
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.letters import without_letters
from claims.extraction.nominals import NOMINAL_KINDS, PRONOUNS
from claims.extraction.roles import parse_titles
from claims.extraction.roles.nouns import HEADS
from claims.relations import EntityKind
from claims.types import AliasHit, NameMatch

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

__all__ = ["is_demonym", "is_name_hit", "read_mentions"]

_LABEL_KINDS: dict[str, tuple[EntityKind | None, float]] = {
    "PERSON": (EntityKind.PERSON, 0.8),
    "ORG": (EntityKind.ORGANISATION, 0.7),
    "GPE": (EntityKind.STATE, 0.7),
    "NORP": (None, 0.5),
    "FAC": (None, 0.4),
    "LOC": (None, 0.4),
    "PRODUCT": (None, 0.3),
    "WORK_OF_ART": (None, 0.2),
    "EVENT": (EntityKind.EVENT, 0.4),
    "LAW": (None, 0.2),
}
_FIGURES = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "LANGUAGE"})
_DEMONYM_KINDS = frozenset({"demonym", "adjective"})
# Aliases that alone do not name a thing: "the alliance", a surname, "secretary general".
_SOFT_KINDS = frozenset({"generic", "surname", "title"})
_CONNECTORS = frozenset(
    {"of", "de", "van", "von", "der", "du", "la", "le", "del", "di", "da", "bin", "al", "el", "&", "for"}
)
# What is left before a name when a title is cut off: "CEO of Norvex".
_LEADING = re.compile(r"(?:of|for|at)\s+(?=\S)")
_DETERMINERS = frozenset({"the", "this", "that", "its", "their", "his", "her", "our", "these", "those"})
_GRAMMAR = frozenset(
    {"nsubj", "nsubjpass", "dobj", "pobj", "poss", "appos", "attr", "conj", "dative", "agent"}
)
_QUALIFIERS = frozenset(
    {"new", "former", "then", "current", "ex", "late", "old", "young", "pro", "anti", "mr", "ms"}
)
_NOT_NAMES = frozenset(
    """
    i mr mrs ms dr sir january february march april may june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday am pm bc ad st
    """.split()
)


def is_demonym(match: NameMatch) -> bool:
    """Tell whether an alias is a demonym or an adjective ("Ukrainian")."""
    return match.alias_kind in _DEMONYM_KINDS


def is_name_hit(hit: AliasHit) -> bool:
    """Tell whether an alias names a person, body or state by itself."""
    if not hit.matches:
        return False
    best = hit.matches[0]
    if hit.text.islower() and not best.alias.islower():
        return False
    return best.kind is not EntityKind.POST and best.alias_kind not in _SOFT_KINDS


# First words that a place keeps being a place with.
_PLACE_PARTS = frozenset(
    """
    Greater Central Old Upper Lower Inner Outer Downtown Metropolitan Port Mount Lake Fort Saint San Santa
    North South East West Northern Southern Eastern Western New Late Early Mid
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entity:
    start: int
    end: int
    kind: EntityKind | None
    label: str
    confidence: float


def read_mentions(
    doc: Doc,
    text: str,
    shift: int,
    *,
    hits: Sequence[AliasHit] = (),
    definitions: Sequence[Definition] = (),
) -> list[Mention]:
    """Give the mentions of a sentence, sorted, not overlapping, names not yet resolved.

    Parameters
    ----------
    doc : Doc
        The parsed sentence.
    text : str
        The sentence as the article has it; `doc.text` may differ in case.
    shift : int
        Where the sentence starts in the article.
    hits : sequence of AliasHit
        Aliases of the table inside the sentence, offsets in the article.
    definitions : sequence of Definition
        Names the sentence spells out before an acronym, offsets in the article.
    """
    board = _Board(doc, text, shift)
    entities = list(_entities(doc))
    for definition in definitions:
        if not any(hit.start <= definition.start and definition.end <= hit.end for hit in hits):
            board.put_definition(definition, entities)
    titled = {title.end + 1 for title in parse_titles(text)}
    for hit in hits:
        if hit.start - shift in titled and _is_surname_like(hit):
            board.put_person(hit)
        elif is_name_hit(hit) and not board.is_part_of_longer(hit, entities):
            board.put_hit(hit)
    for entity in entities:
        board.put_entity(entity)
    board.put_capitalised()
    board.put_pronouns_and_nominals()
    return sorted(board.mentions, key=lambda mention: mention.start)


def _is_surname_like(hit: AliasHit) -> bool:
    """Tell "Chancellor Merz" from the firm of that name: one word behind a title, no acronym."""
    is_word = hit.text.istitle() and hit.text.isalpha() and len(hit.text) > 2
    return is_word and bool(hit.matches) and hit.matches[0].kind is EntityKind.ORGANISATION


def _entities(doc: Doc) -> Iterator[_Entity]:
    entities = [whole for entity in doc.ents if (whole := _with_rest(entity)) is not None]
    for span in (part for entity in entities for part in _without_verbs(entity)):
        if span.label_ in _LABEL_KINDS:
            kind, confidence = _LABEL_KINDS[span.label_]
            yield from _without_titles(span, kind, confidence)


def _with_rest(entity: Span) -> Span | None:
    """Join what the tagger tore apart after "of": "Order of" and "Torvik"; None for the second half."""
    doc = entity.doc
    if entity.start > 1 and doc[entity.start - 1].lower_ == "of" and doc[entity.start - 1].ent_type_:
        return None
    following = doc[entity.end] if entity.end < len(doc) else None
    if entity[-1].lower_ != "of" or len(entity) < 2 or following is None or not following.text[:1].isupper():
        return entity
    rest = next((other for other in doc.ents if other.start == entity.end), None)
    end = rest.end_char if rest is not None else following.idx + len(following.text)
    return doc.char_span(entity.start_char, end, label=entity.label_)


def _without_verbs(entity: Span) -> Iterator[Span]:
    """Cut an entity at a verb the tagger ran over: "Paul co-founded agent3" is two names."""
    verbs = [t for t in entity if t.tag_ in ("VBD", "VBZ", "VBN") and t.dep_ == "ROOT" and t.is_lower]
    start = entity.start
    for verb in verbs:
        if start < verb.i:
            yield from _part(entity, start, verb.i)
        start = verb.i + 1
    yield from _part(entity, start, entity.end) if verbs else [entity]


def _part(entity: Span, start: int, end: int) -> Iterator[Span]:
    words = entity.doc[start:end]
    part = entity.doc.char_span(words.start_char, words.end_char, label=entity.label_) if words else None
    if part is not None:
        yield part


def _without_titles(span: Span, kind: EntityKind | None, confidence: float) -> Iterator[_Entity]:
    """Cut offices out of an entity: "NATO Secretary General Mark Rutte", "Chrysler Chief Executive"."""
    start, end, text = span.start_char, span.end_char, span.text
    for title in parse_titles(text):
        before, after = text[: title.outer].strip(" ’'s,"), text[title.end :].strip(" ,")
        if after[:3].lower() in ("of ", "for"):
            break
        if before and not after and span.label_ != "PERSON":
            end = start + len(text[: title.outer].rstrip(" ’',"))
        elif after and (span.label_ == "PERSON" or before):
            place = start + text.index(after, title.end)
            if before:
                yield _Entity(
                    start=start,
                    end=start + len(text[: title.outer].rstrip(" ’',")),
                    kind=EntityKind.ORGANISATION,
                    label="ORG",
                    confidence=0.4,
                )
            start, kind = place, EntityKind.PERSON
        elif not before and not after:
            return
        break
    if kind is EntityKind.PERSON:
        end = start + len(without_letters(span.doc.text[start:end]))
        end = _with_epithet(span.doc.text, end)
    lead = re.match(r"(?:the|a|an)\s+", doc_text := span.doc.text[start:end], re.IGNORECASE)
    start += lead.end() if lead else 0
    tail = re.search(r"(?:['’]s?|\s)+$", doc_text)
    end -= len(tail[0]) if tail else 0
    if start < end:
        yield _Entity(start=start, end=end, kind=kind, label=span.label_, confidence=confidence)


_FIRST_PART = re.compile(r"(?<![\w-])(?:[A-Z][a-zà-ÿ]+-|(?:[A-Z][a-zà-ÿ]+\s){1,2}[ie]\s)$")


def _with_first_part(text: str, start: int) -> int:
    """Take in what the tagger cut off a name's front: "Wolf-Dieter Ek", "Albert Roca i Puig"."""
    match = _FIRST_PART.search(text, max(0, start - 40), start)
    return match.start() if match else start


def _with_epithet(text: str, end: int) -> int:
    """Take in what belongs to a ruler's name: "Aleksei I", "Peter the Great"."""
    match = re.match(
        r"\s(?:[IVX]{1,5}|the (?:Great|Elder|Younger|Terrible|Bold|Fair|Good|Magnificent))\b", text[end:]
    )
    return end + match.end() if match else end


class _Board:
    """Collects mentions that must not overlap, in order of trust."""

    def __init__(self, doc: Doc, text: str, shift: int) -> None:
        self.doc = doc
        self.text = text
        self.shift = shift
        self.mentions: list[Mention] = []
        self.taken = [False] * len(text)

    def is_part_of_longer(self, hit: AliasHit, entities: Sequence[_Entity]) -> bool:
        """Tell whether a longer name holds the alias: "Bank of China", "American Airlines", "New Mexico"."""
        start, end = hit.start - self.shift, hit.end - self.shift
        for entity in entities:
            if entity.start <= start and end <= entity.end and (entity.start, entity.end) != (start, end):
                return entity.label not in ("NORP", "EVENT") and not self._adds_nothing(entity, start, hit)
        tokens = [t for t in self.doc if start <= t.idx < end]
        if not tokens or is_demonym(hit.matches[0]):
            return bool(tokens) and tokens[-1].pos_ == "PROPN" and self._leads_name(tokens[-1])
        if tokens[0].idx != start:  # inside a token: "pro-NATO" starts one, "ex-EU"
            return not tokens[0].text[start - tokens[0].idx :].startswith(hit.text)
        return tokens[0].i > 0 and self._is_compass(self.doc[tokens[0].i - 1])

    def _adds_nothing(self, entity: _Entity, start: int, hit: AliasHit) -> bool:
        """Tell whether the tagger's longer entity is no longer name: "New NATO", "Sweden, Norway"."""
        lead = self.text[entity.start : start].strip().lower()
        if (
            lead in _QUALIFIERS
            and entity.end - start == len(hit.text)
            and hit.matches[0].kind is not EntityKind.STATE
        ):
            return True
        return self._joins_several(entity)

    def _joins_several(self, entity: _Entity) -> bool:
        text = self.text[entity.start : entity.end]
        return re.search(r"['’]s\s|,| and |–|/", text) is not None and entity.label != "ORG"

    @staticmethod
    def _leads_name(token: Token) -> bool:
        following = token.nbor() if token.i + 1 < len(token.doc) else None
        return (
            following is not None
            and following.pos_ == "PROPN"
            and following.lower_ not in HEADS
            and following.ent_type_ != "PERSON"
            and token.dep_ == "compound"
        )

    @staticmethod
    def _is_compass(token: Token) -> bool:
        return token.text in ("New", "Northern", "Southern", "Eastern", "Western", "Inner", "Outer")

    def put_definition(self, definition: Definition, entities: Sequence[_Entity]) -> None:
        """Add a name that the text or its title spells out; one with an acronym is an organisation."""
        start, end = definition.start - self.shift, definition.end - self.shift
        seen = next((e.kind for e in entities if e.start < end and start < e.end), None)
        kind = EntityKind.ORGANISATION if definition.short != definition.long else seen
        self._put(start, end, kind=kind, confidence=0.85)

    def put_hit(self, hit: AliasHit) -> None:
        """Add an alias of the table."""
        best = hit.matches[0]
        demonym = is_demonym(best)
        ids = tuple(dict.fromkeys(m.entity_id for m in hit.matches if m.kind is best.kind))
        self._put(
            hit.start - self.shift,
            hit.end - self.shift,
            form=MentionForm.DEMONYM if demonym else MentionForm.NAME,
            kind=best.kind,
            entity_ids=ids,
            confidence=0.7 if best.is_ambiguous else 0.97,
            # What a former name named may have been another thing: it is kept as written.
            name=hit.text if best.alias_kind == "former_name" else None,
        )

    def put_person(self, hit: AliasHit) -> None:
        """Add a name behind a title as that of a person."""
        self._put(hit.start - self.shift, hit.end - self.shift, kind=EntityKind.PERSON, confidence=0.6)

    def put_entity(self, entity: _Entity) -> None:
        """Add an entity of the tagger where nothing better stands."""
        if not any(c.isalnum() for c in self.text[entity.start : entity.end]):
            return
        demonym = entity.label == "NORP" and not self.text[entity.start : entity.end].isupper()
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

    def _with_first_word(self, entity: _Entity) -> int:
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
            if self._is_name_word(token, run):
                run.append(token)
                continue
            self._put_run(run)
            run = []
        self._put_run(run)

    def _is_name_word(self, token: Token, run: list[Token]) -> bool:
        if self.taken[token.idx] or token.ent_type_ in _FIGURES or token.lower_ in _NOT_NAMES:
            return False
        if run and token.i + 1 < len(self.doc):
            following = self.doc[token.i + 1]
            is_free = following.text[:1].isupper() and not self.taken[following.idx]
            if token.lower_ in _CONNECTORS:
                is_title = run[-1].lower_ in HEADS  # "CEO of Norvex" is no name
                return is_free and not is_title and (following.pos_ == "PROPN" or following.is_oov)
            if token.text == "-" and not token.whitespace_ and not run[-1].whitespace_:
                return is_free  # "Skelm-Torvik"
        if token.pos_ == "PROPN":
            return token.text[:1].isalnum()
        if not token.text[:1].isupper() or len(token.text) < 2:
            return False
        if token.i == 0 or self.doc[token.i - 1].text in ('"', "“", "‘", ":"):
            # A capital that opens the sentence tells nothing, unless the word is its bare subject.
            return token.tag_ == "NN" and token.dep_ in ("nsubj", "nsubjpass") and not list(token.lefts)
        return token.pos_ in ("NOUN", "ADJ", "X") and token.ent_type_ == ""

    def _put_run(self, run: list[Token]) -> None:
        while run and run[-1].lower_ in _CONNECTORS:
            run.pop()
        if not run:
            return
        start, end = run[0].idx, run[-1].idx + len(run[-1].text)
        if len(run) > 1:
            start = _with_first_part(self.text, start)
        for title in list(parse_titles(self.text[start:end])):
            self._put(start, start + title.outer, confidence=0.5)
            start += title.end
        self._put(start, end, confidence=0.5)

    def put_pronouns_and_nominals(self) -> None:
        """Add what stands for a thing named elsewhere."""
        for token in self.doc:
            if self.taken[token.idx]:
                continue
            lower = token.lower_
            if token.pos_ == "PRON" and lower in PRONOUNS and not _is_expletive(token):
                self._put(
                    token.idx, token.idx + len(token.text), form=MentionForm.PRONOUN, kind=PRONOUNS[lower]
                )
            elif token.pos_ == "NOUN" and token.dep_ in _GRAMMAR:
                self._put_nominal(token)

    def _put_nominal(self, noun: Token) -> None:
        determiner = next((c for c in noun.lefts if c.lower_ in _DETERMINERS), None)
        lemma = noun.lemma_.lower()
        kind = EntityKind.PERSON if lemma in HEADS else NOMINAL_KINDS.get(lemma)
        if determiner is None or kind is None or noun.tag_ == "NNS":
            return
        self._put(determiner.idx, noun.idx + len(noun.text), form=MentionForm.NOMINAL, kind=kind)

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
        end -= len(words) - len(words.rstrip(" ,;:('’"))
        start += len(words) - len(words.lstrip(" ,;:"))
        lead = _LEADING.match(self.text[start:end])
        start += lead.end() if lead is not None and form is MentionForm.NAME else 0
        if start >= end or any(self.taken[start:end]):
            return
        self.taken[start:end] = [True] * (end - start)
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


def _is_expletive(token: Token) -> bool:
    """Tell "it" without a referent: "it is believed that", "it was founded" keeps its referent."""
    return token.dep_ == "expl"
