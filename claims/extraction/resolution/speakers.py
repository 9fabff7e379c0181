"""Who "I" and "we" are in words that are quoted: who says them, and the state of its minister."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.resolution.quoted import SAYING
from claims.extraction.syntax.questions import genitives, prepositional_objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["first_persons"]

_FIRST = frozenset({"I", "me", "my", "My"})
_MARKS = frozenset({'"', "“", "”", "``", "''"})
# Who speaks for a state, and what states do of which they speak.
_OFFICIALS = frozenset(
    """
    minister premier president chancellor official envoy ambassador diplomat spokesman spokeswoman
    spokesperson negotiator delegate monarch king queen
    """.split()
)
_MOVES = frozenset("join rejoin enter accede leave quit withdraw belong exit".split())


def first_persons(
    doc: Doc, mentions: Sequence[Mention], shift: int, focus: tuple[Mention, ...]
) -> list[Mention]:
    """Give "I" and "my" of a quotation as mentions of who says it, "we" as the state it is said for.

    Parameters
    ----------
    focus : tuple of Mention
        What the sentence before spoke of: where the quotation goes on, who said its beginning.
    """
    spoken = [t for t in doc if t.text in _FIRST and _is_quoted(t)]
    if not spoken:
        return _states_speaking(doc, mentions, shift)
    speaker = _speaker(doc, mentions, shift) or _of_before(focus)
    if speaker is None or _is_addressed(speaker, doc):
        return []
    return [
        Mention(
            text=t.text, start=t.idx + shift, end=t.idx + len(t.text) + shift, form=MentionForm.PRONOUN,
            kind=EntityKind.PERSON, name=speaker.name, entity_ids=speaker.entity_ids, confidence=0.75,
        )
        for t in spoken
    ]  # fmt: skip


def _states_speaking(doc: Doc, mentions: Sequence[Mention], shift: int) -> list[Mention]:
    """Give the state that "We joined the union" speaks of: that of the minister who says so."""
    moved = [t for t in doc if t.lower_ == "we" and t.head.lemma_.lower() in _MOVES and _is_quoted(t)]
    if not moved:
        return []
    officials = [
        t
        for verb in doc
        if verb.pos_ == "VERB" and verb.lemma_.lower() in SAYING
        for t in subjects(verb)
        if t.lemma_.lower() in _OFFICIALS
    ]
    beside = [
        t
        for o in officials
        for t in (*prepositional_objects(o, ("of", "from", "in")), *genitives(o), *o.lefts)
    ]
    places = {t.idx + shift for t in beside}
    states = [
        m
        for m in mentions
        if m.kind is EntityKind.STATE and m.name and any(m.start <= p < m.end for p in places)
    ]
    if len({m.name for m in states}) != 1:
        return []
    return [
        Mention(
            text=t.text, start=t.idx + shift, end=t.idx + len(t.text) + shift, form=MentionForm.PRONOUN,
            kind=EntityKind.STATE, name=states[0].name, entity_ids=states[0].entity_ids, confidence=0.75,
        )
        for t in moved
    ]  # fmt: skip


def _is_quoted(token: Token) -> bool:
    return any(t.text in _MARKS for t in token.doc[: token.i])


def _speaker(doc: Doc, mentions: Sequence[Mention], shift: int) -> Mention | None:
    """Give the person of whom a verb of saying outside the quotation tells."""
    for verb in doc:
        if verb.pos_ != "VERB" or verb.lemma_.lower() not in SAYING:
            continue
        for token in subjects(verb):
            place = token.idx + shift
            for mention in mentions:
                if (
                    mention.start <= place < mention.end
                    and mention.kind is EntityKind.PERSON
                    and mention.name
                ):
                    return mention
    return None


def _is_addressed(speaker: Mention, doc: Doc) -> bool:
    """Tell whether the words name who should say them: "I believe in you, Martin!" is not Martin's."""
    names = set((speaker.name or "").split())
    calls = (t for t in doc if t.text in names and t.i > 0 and t.nbor(-1).text in (",", *_MARKS))
    return any(
        t.i + 1 == len(doc) or t.nbor().text in (",", "!", "?", ".", *_MARKS) for t in calls if _is_quoted(t)
    )


def _of_before(focus: tuple[Mention, ...]) -> Mention | None:
    return focus[0] if len(focus) == 1 and focus[0].kind is EntityKind.PERSON and focus[0].name else None
