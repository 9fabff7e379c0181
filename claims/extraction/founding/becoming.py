"""Reads bodies that others turn into: "federated and became the Commonwealth of X", "united them into X"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.founding.likeness import is_dated
from claims.extraction.founding.new_names import is_introduced, name_given
from claims.extraction.founding.writing import write_each
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    is_passive,
    objects,
    phrasal_lemma,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["becoming_claims"]

# What several are only together: a kingdom or a republic may merely have changed its name.
_UNIONS = frozenset({"federation", "confederation", "confederacy", "commonwealth", "union"})
_JOINING = frozenset(
    """
    unite unify amalgamate consolidate combine federate fuse weld reorganise reorganize transform organise
    organize
    """.split()
)
_MERGING = frozenset({"merge", "amalgamate", "unite", "fuse", "combine", "federate", "consolidate"})
_POLITIES = BODIES | PLACES | {"protectorate", "confederacy"}
_PARTING = frozenset({"split", "divide", "separate", "demerge", "dissolve", "partition"})
_DATED = frozenset({"NOUN", "VERB", "PROPN"})
_TURNING = _PARTING | {"spin", "hive", "carve", "merge", "combine", "fold", "put", "place", "transfer"}
_SHEDDING = frozenset({"hive off", "spin off", "spin out", "split off", "carve out"})
_DECLARING = frozenset({"declare", "proclaim"})


@reads(
    "founding.became_union",
    "founding.united_into",
    "founding.parted",
    "founding.declared_as",
    "founding.made_new",
)
def becoming_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give what others became or were made into."""
    lemma = verb.lemma_.lower()
    if verb.pos_ not in ("VERB", "AUX"):
        return
    if lemma == "become" and verb.tag_ in ("VBD", "VBN"):
        names = [c for c in verb.children if c.dep_ == "attr" and is_named(c)]
        whole = [t for t in names if _words(view, t) & _UNIONS and any(c.lower_ == "the" for c in t.lefts)]
        if verb.dep_ == "conj" and verb.head.lemma_.lower() in _MERGING and _are_several(verb.head):
            whole = names
        yield from write_each(view, verb, "founding.became_union", Relation.FOUNDED, whole, strength=0.2)
    elif lemma in _JOINING:
        into = [t for t in prepositional_objects(verb, ("into",)) if is_named(t)]
        made = [t for t in into if _words(view, t) & _POLITIES or _is_merger(verb)][:1]
        makers = [] if is_passive(verb) else [m for _, m in things(view, subjects(verb))]
        yield from write_each(
            view, verb, "founding.united_into", Relation.FOUNDED, made, strength=0.2,
            founders=tuple(m for m in makers if m.form is MentionForm.NAME),
        )  # fmt: skip
    elif lemma in _PARTING:
        yield from _parted(view, verb)
    if lemma in _TURNING:
        yield from _made_new(view, verb)
    elif lemma in _DECLARING:
        yield from _declared_as(view, verb)


def _are_several(verb: Token) -> bool:
    """Tell "Ost Bank and Holm Bank merged" from "Ost Bank merged with Holm Bank"."""
    merged = [t.head.head if t.tag_ == "WP" else t for t in subjects(verb)]
    return len(merged) > 1 or any(t.tag_ in ("NNS", "NNPS") for t in merged)


def _is_merger(verb: Token) -> bool:
    """Tell whether several were made one: "the two networks were consolidated into Holm Radio in 1973"."""
    merged = subjects(verb) if is_passive(verb) else objects(verb)
    return is_dated(verb) and (len(merged) > 1 or any(t.tag_ in ("NNS", "NNPS") for t in merged))


def _parted(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "split into Holm Hotels and Holm Foods in 1993": two bodies of one."""
    parts = [t for t in prepositional_objects(verb, ("into",)) if is_named(t)]
    if len(parts) > 1 and is_dated(verb):
        yield from write_each(view, verb, "founding.parted", Relation.FOUNDED, parts, strength=0.2)


def _made_new(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "will spin off its sensors into a new company called Holmara": a body that is given a name."""
    into = [
        t
        for t in prepositional_objects(verb, ("into",))
        if is_introduced(t) and name_given(view, t) is not None
    ]
    shed = _shed(verb)
    if not into and shed is not None and is_dated(verb):
        # "hived off its chip business as Holmara in 2011"
        into = [t for each in (verb, *shed) for t in prepositional_objects(each, ("as",))]
        into = [t for t in into if is_named(t)]
    makers = [] if is_passive(verb) else [m for _, m in things(view, subjects(verb))]
    yield from write_each(
        view, verb, "founding.made_new", Relation.FOUNDED, into[:1], strength=0.2,
        heads=(verb.i, *(t.i for noun in into[:1] for t in noun.subtree if t.pos_ in _DATED)),
        founders=tuple(m for m in makers if m.form is not MentionForm.NOMINAL),
    )  # fmt: skip


def _shed(verb: Token) -> list[Token] | None:
    """Give what a verb of shedding sheds, even where its particle is read as a preposition; else None."""
    if phrasal_lemma(verb) in _SHEDDING:
        return objects(verb)
    behind = [c for c in verb.children if c.i == verb.i + 1 and c.dep_ == "prep"]
    is_one = any(f"{verb.lemma_.lower()} {c.lower_}" in _SHEDDING for c in behind)
    return [t for c in behind for t in c.children] if is_one else None


def _declared_as(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "declared the region independent as the Republic of Ost"."""
    free = next((t for t in verb.subtree if t.lower_ == "independent" and t.i > verb.i), None)
    if free is None or free.head not in (verb, *objects(verb)):
        return
    names = [t for each in (free, verb) for t in prepositional_objects(each, ("as",)) if is_named(t)]
    named = [t for t in names if _words(view, t) & PLACES]
    yield from write_each(
        view, verb, "founding.declared_as", Relation.FOUNDED, named[:1], strength=0.2,
        founders=tuple(m for _, m in things(view, subjects(verb)) if m.form is MentionForm.NAME),
    )  # fmt: skip


def _words(view: SentenceView, token: Token) -> set[str]:
    mention = view.mention_at(token)
    text = mention.text if mention is not None else token.text
    return {word.lower().rstrip("s") for word in text.split()} | {token.lower_}
