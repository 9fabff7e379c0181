"""Reads the sentences of a document one after another, each with what the one before spoke of."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates.shapes import MONTHS, WEEKDAYS
from claims.extraction.filling.groups import parts_of
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm, Sentence, SentenceView, Zone
from claims.extraction.renewing import renewed
from claims.extraction.resolution.grammar import focus_of, grammar_of
from claims.extraction.resolution.organs import with_organs
from claims.extraction.resolution.pairs import ones_of_two
from claims.extraction.resolution.quoted import spoken_of, tellers_of
from claims.extraction.resolution.regions import regions_in
from claims.extraction.resolution.speakers import first_persons
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from claims.extraction.resolution.resolver import Resolver

__all__ = ["Discourse", "founds_unnamed", "leads_unnamed", "points_back"]

# What points back to the sentence before: "he", "she", "him", "her", "his" anywhere (a letter first, which
# is skipped to); a body, a person or several where they open it.
_PERSONAL = re.compile(r"[hHsS](?<!\w.)(?:(?<=[hH])(?:[eE][rR]?|[iI][mMsS])|(?<=[sS])[hH][eE])\b")
_STANDING = "|".join((*NOMINAL_KINDS, *PERSON_NOUNS, r"\d\d-year-old", r"[a-z]+(?:wo)?man"))
_OPENS_BACK = re.compile(
    r"\W*(?:its?|(?:(?:neither |none |each |both |all )?of|among|besides) them|they|their|both"
    r"|the former [a-z]+"
    rf"|the (?:[\w-]+ )?(?:two|pair|latter|{_STANDING}))\b"
    # "Founded in 1995 as a maker of batteries, the company"
    r"|\W*(?:[a-z]+ed|set up|born|chosen|built(?: up)?)\s[^.;:]{3,140},\s"
    rf"(?:it|they|the (?:[\w-]+ )?(?:{_STANDING}))\b"
    r"|\W*[\"“].*?\b(?:I|me|my)\b",
    re.IGNORECASE,
)


_MADE = r"(?:founded|established|formed|created|started|opened|launched|incorporated|set (?:it )?up)\b"
_FOUNDING = re.compile(rf"\b(?:co-)?{_MADE}", re.IGNORECASE)
_UNNAMED = re.compile(
    r"^\W*(?:It|They|(?:The|This) (?:[a-z-]+ )?[a-z]+)\b[^.;]{0,60}?\b(?:was|were|been|is)\b"
    rf"|\b{_MADE} (?:it|the [a-z-]+)\b|\bset it up\b"
    rf"|^\W*(?i:{_MADE}) [^;.]{{3,90}}, (?:it|the [a-z-]+) "
)


# Asked before the parse, of what else must be parsed, and again after it.
@lru_cache(maxsize=4_096)
def points_back(words: str) -> bool:
    """Tell whether a sentence needs the one before it, to say whom it speaks of.

    Examples
    --------
    >>> points_back("The band split in 1990."), points_back("Elm Bank sold the club.")
    (True, False)
    """
    return _PERSONAL.search(words) is not None or _OPENS_BACK.match(words) is not None


@lru_cache(maxsize=4_096)
def founds_unnamed(words: str) -> bool:
    """Tell whether a sentence dates a founding and names what was founded by a noun or "it" only.

    Examples
    --------
    >>> founds_unnamed("The choir was formed in 1946."), founds_unnamed("The Elm Choir was formed in 1946.")
    (True, False)
    """
    return _FOUNDING.search(words) is not None and _UNNAMED.search(words) is not None


# Offices of firms and other bodies, said without one: "Ann Lee became finance chief in May", "took over".
_OFFICES = (
    r"(?:(?:chief|managing|finance|executive|artistic|sporting|medical|sales) (?:executive|director|chief"
    r"|chair(?:man|woman)?|conductor)|(?:chief )?[a-z]+ officer|chair(?:man|woman)?|director(?:[ -]general)?"
    r"|general secretary|head (?:coach|teacher)|editor|principal|vice-chancellor|rector|dean|treasurer)"
)
_OFFICE = re.compile(
    rf"\b(?:{_OFFICES}\b(?! (?:of|at)\b)|took (?:over|charge|the helm)|succeeded|replaced|stepped down)",
    re.IGNORECASE,
)
_OF_NAMED = re.compile(r"\b(?:of|at|for|by|in|with) (?:the )?[A-Z]|[a-z]['’]s? |\bat\b")
_BY_NAME = re.compile(
    rf"\W*(?:(?i:(?:the )?(?:new |former |then |acting )?{_OFFICES}),? )?"
    r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}\b"
)
_MONTH = re.compile(rf"\b(?:{'|'.join((*MONTHS, *WEEKDAYS))})\b", re.IGNORECASE)


@lru_cache(maxsize=4_096)
def leads_unnamed(words: str) -> bool:
    """Tell whether a sentence begins with an officer and names no body that the office could be of.

    Examples
    --------
    >>> leads_unnamed("Ann Lee became finance chief in May."), leads_unnamed("Ann Lee is chair of Norvex.")
    (True, False)
    """
    if _BY_NAME.match(words) is None or _OFFICE.search(words) is None:
        return False
    return _OF_NAMED.search(_MONTH.sub("", words)) is None


# What a sentence speaks of, what stands in it for names, and who says it.
_Spoken = tuple[tuple[Mention, ...], tuple[Mention, ...], tuple[Mention, ...]]


class Discourse:
    """Resolves the sentences of a document in order.

    What a sentence knows of the one before never depends on which others are parsed: only a sentence that
    has a trigger knows of an earlier one.

    Parameters
    ----------
    text : str
        The article.
    sentences : sequence of Sentence
        All of them, by index.
    parsed, raw : mapping
        By index: the parse, and its mentions unresolved.
    triggered : collection of int
        Sentences with a trigger; the one before each that points back is parsed.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        parsed: Mapping[int, Doc],
        raw: Mapping[int, Sequence[Mention]],
        triggered: Collection[int],
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.parsed = parsed
        self.raw = raw
        self.triggered = triggered
        # By index: the mentions of a sentence, and what it speaks of, which few are asked for.
        self._resolved: dict[int, Sequence[Mention]] = {}
        self._spoken: dict[int, _Spoken] = {}

    def view(self, sentence: Sentence, resolver: Resolver) -> SentenceView:
        """Give a sentence with its mentions resolved."""
        index, shift = sentence.index, sentence.start
        doc, mentions = self.parsed[index], self.raw[index]
        grammar = grammar_of(doc, mentions, shift, *self._before(sentence, resolver))
        resolved = resolver.resolve(mentions, grammar)
        further = [
            *first_persons(doc, resolved, shift, grammar.tellers or grammar.focus),
            *ones_of_two(doc, shift, resolver.around),
        ]
        regions = list(regions_in(self.text[sentence.start : sentence.end], sentence.start, resolver.table))
        further += [
            renewed(states[0], form=MentionForm.NOMINAL, name=None, entity_ids=()) for states in regions
        ]
        if further:
            resolved = [m for m in resolved if not any(m.start < o.end and o.start < m.end for o in further)]
        resolved = with_organs(doc, [*resolved, *further], shift, resolver.table)
        resolved = sorted(resolved, key=_start)
        if index in self.triggered:
            self._resolved[index] = resolved
            self._spoken.pop(index, None)
        standing = [m for m in resolved if m.form in (MentionForm.PRONOUN, MentionForm.NOMINAL)]
        groups = {m.start: parts_of(m, grammar, resolver.around, resolved) for m in standing}
        groups |= {states[0].start: states for states in regions}
        return SentenceView(
            sentence=sentence,
            span=doc[:],
            shift=shift,
            mentions=resolved,
            context=resolver.context,
            grammar=grammar,
            groups={start: parts for start, parts in groups.items() if parts},
        )

    def _before(self, sentence: Sentence, resolver: Resolver) -> _Spoken:
        """Give what the sentence before spoke of, its pronouns and who told it, where one points back."""
        before = self.sentences[sentence.index - 1] if sentence.index else None
        if before is None or before.zone is not Zone.BODY or sentence.index not in self.triggered:
            return (), (), ()
        if not points_back(self.text[sentence.start : sentence.end]):
            return (), (), ()
        if before.index not in self._spoken:
            doc, mentions = self.parsed[before.index], self.raw[before.index]
            if before.index in self.triggered:
                resolved = self._resolved.get(before.index, ())
            else:
                resolved = resolver.resolve(mentions, grammar_of(doc, mentions, before.start))
            tellers = tellers_of(doc, resolved, before.start)
            told_of = spoken_of(doc, resolved, before.start, tellers)
            focus = told_of or focus_of(doc, resolved, before.start)
            self._spoken[before.index] = focus, _standing_in(resolved), tellers
        return self._spoken[before.index]


def _standing_in(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Give the pronouns, and the nouns for bodies: "The club's secretary, Ann Holm, left. It was founded"."""
    standing = (m for m in mentions if m.name is not None)
    return tuple(
        m
        for m in standing
        if m.form is MentionForm.PRONOUN
        or (m.form is MentionForm.NOMINAL and m.kind is not EntityKind.PERSON)
    )


def _start(mention: Mention) -> int:
    return mention.start
