"""Whom "he" and "she" are not in words that are quoted: "“He was kind,” Holt said" tells of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import SPEECH_VERBS
from claims.extraction.context.genders import gender_of_pronoun
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.syntax.questions import appositives, prepositional_objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["SAYING", "spoken_of", "spoken_within", "tellers_of"]

SAYING = SPEECH_VERBS | {
    "ask", "joke", "quip", "laugh", "write", "tweet", "recall", "add", "reply", "shout",
}  # fmt: skip
"""Verbs that stand beside words that are quoted."""

_OPENING, _CLOSING, _STRAIGHT = frozenset({"“", "``", "„"}), frozenset({"”", "''"}), '"'


def spoken_within(
    doc: Doc, mentions: Sequence[Mention], shift: int, tellers: Sequence[Mention]
) -> Iterator[tuple[int, frozenset[int]]]:
    """Give, for each "he" and "she" within quotation marks, where the mentions begin of who says so.

    Who told the sentence before, `tellers`, goes on in one that is all quotation.
    """
    quoted = _quoted(doc)
    if not quoted:
        return
    says = [t for t in _speaking(doc) if t.i not in quoted]
    speakers = frozenset([m.start for m in mentions for t in says if m.start <= t.idx + shift < m.end])
    speakers = speakers or frozenset([m.start for m in tellers if not says])
    if not speakers:
        return
    within = frozenset([t.idx + shift for t in doc if t.i in quoted])
    for mention in mentions:
        if gender_of_pronoun(mention.text) is not None and mention.start in within:
            yield mention.start, speakers


def tellers_of(doc: Doc, mentions: Sequence[Mention], shift: int) -> tuple[Mention, ...]:
    """Give the persons who say what a sentence tells."""
    says = _speaking(doc)
    return tuple(
        m
        for m in mentions
        if m.kind is EntityKind.PERSON and m.name and any(m.start <= t.idx + shift < m.end for t in says)
    )


def spoken_of(
    doc: Doc, mentions: Sequence[Mention], shift: int, tellers: Sequence[Mention]
) -> tuple[Mention, ...]:
    """Give whom the quotation of a sentence tells of: "“He was the best of us,” said Holt of Lind".

    Who says so is only asked; the next "he" is whom he speaks of.
    """
    quoted = _quoted(doc)
    if not quoted:
        return ()
    saying = {m.name for m in tellers}
    # "Said Holt of Lind": the preposition hangs on the verb or on who says so.
    saying_so = [t for verb in _sayings(doc) for t in (verb, *subjects(verb))]
    about = [t for word in saying_so for t in prepositional_objects(word, ("of", "about"))]
    meant = [
        m
        for m in mentions
        if m.kind is EntityKind.PERSON and m.name and any(m.start <= t.idx + shift < m.end for t in about)
    ]
    if len(meant) == 1:
        return tuple(meant)
    told = [
        m
        for m in mentions
        if m.form is MentionForm.PRONOUN and m.kind is EntityKind.PERSON and m.name and m.name not in saying
        if any(t.idx + shift == m.start and t.i in quoted and t.dep_ in ("nsubj", "nsubjpass") for t in doc)
    ]
    return tuple(told) if len({m.name for m in told}) == 1 else ()


def _speaking(doc: Doc) -> list[Token]:
    """Give the subjects of verbs of saying, by noun and by name: "his widow, Ida, said"; nobody asked."""
    nouns = [t for verb in _sayings(doc) for t in subjects(verb) if t.dep_ != "nsubjpass"]
    return [name for noun in nouns for name in (noun, *appositives(noun))]


def _sayings(doc: Doc) -> list[Token]:
    return [t for t in doc if t.pos_ == "VERB" and t.lemma_.lower() in SAYING]


def _quoted(doc: Doc) -> frozenset[int]:
    """Give the places of the tokens within quotation marks; words whose end is missing go on to the last."""
    inside = False
    places: set[int] = set()
    for token in doc:
        if token.text in _OPENING or (token.text == _STRAIGHT and not inside and not _closes(token)):
            inside = True
        elif token.text in _CLOSING or token.text == _STRAIGHT:
            if not inside:  # what was opened in the sentence before
                places.update(range(token.i))
            inside = False
        elif inside:
            places.add(token.i)
    return frozenset(places)


def _closes(mark: Token) -> bool:
    """Tell a straight mark that ends what another sentence began: `but not now," Holt said`."""
    return mark.i > 0 and not mark.nbor(-1).whitespace_
