"""Verbs that state a relation, as data, and what fills their slots in a parse.

A `VerbFrame` says which verb states which relation and where its slots hang; `fill`
reads it off a parse, so that a rule needs no code of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import (
    agents,
    attributes,
    is_passive,
    objects,
    phrasal_lemma,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["FramesByLemma", "VerbFrame", "by_lemma", "fill", "follow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbFrame:
    """A verb that states a relation, with the paths to its slots.

    Parameters
    ----------
    id : str
        Id of the pattern.
    lemmas : frozenset of str
        Lemmas of the verb; with a particle `set up`.
    paths : mapping of str to str
        Slot name to path: `subject`, `object`, `attribute`, `agent`, or `prep:to|into`;
        alternatives are separated by a comma, the first that gives anything counts.
    passive : bool or None
        Whether the verb must be passive or must not; None when it does not matter.
    required : tuple of str
        Slots without which the frame does not fire.
    """

    id: str
    relation: Relation
    lemmas: frozenset[str]
    paths: Mapping[str, str]
    passive: bool | None = None
    required: tuple[str, ...] = ()
    flags: Mapping[str, float] = field(default_factory=dict)

    def fits(self, verb: Token) -> bool:
        """Tell whether the verb's lemma (with its particle) and voice are those of the frame."""
        return self.names(verb) and self.has_voice(verb)

    def names(self, verb: Token) -> bool:
        """Tell whether the verb's lemma, with its particle, is one of the frame, whatever its voice."""
        return phrasal_lemma(verb) in self.lemmas

    def has_voice(self, verb: Token) -> bool:
        """Tell whether the verb's voice is that of the frame."""
        return self.passive is None or self.passive == is_passive(verb)


FramesByLemma = Mapping[str, Sequence[VerbFrame]]


def by_lemma(frames: Iterable[VerbFrame]) -> FramesByLemma:
    """Give frames by the lemmas of their verbs, in the order they stand in."""
    found: dict[str, list[VerbFrame]] = {}
    for frame in frames:
        for lemma in sorted(frame.lemmas):
            found.setdefault(lemma, []).append(frame)
    return found


def follow(path: str, verb: Token) -> list[Token]:
    """Give the tokens at the first alternative of a path that leads anywhere."""
    for step in path.split(","):
        found = _step(step.strip(), verb)
        if found:
            return found
    return []


def _step(step: str, verb: Token) -> list[Token]:
    if step.startswith("prep:"):
        return prepositional_objects(verb, step.removeprefix("prep:").split("|"))
    readers = {"subject": subjects, "object": objects, "attribute": attributes, "agent": agents}
    return readers[step](verb)


def fill(frames: FramesByLemma, verb: Token) -> Iterator[tuple[VerbFrame, dict[str, list[Token]]]]:
    """Give every frame that fits a verb, with the tokens found for each of its slots."""
    for frame in frames.get(phrasal_lemma(verb), ()):
        if not frame.has_voice(verb):
            continue
        slots = {name: follow(path, verb) for name, path in frame.paths.items()}
        if all(slots.get(name) for name in frame.required):
            yield frame, slots
