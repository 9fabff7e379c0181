"""Organs that a text names by whose they are: "the bloc's parliament", "its commission".

The table knows many of them by a name made of the owner's: the African Union Commission, the European
Parliament, the UN General Assembly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from claims.extraction.tables import KnowsNames

__all__ = ["with_organs"]

_ORGANS = frozenset({"commission", "parliament", "assembly", "bank", "secretariat", "agency"})
# Which bank, assembly or agency: "its central bank", "its general assembly", "its refugee agency".
_TOLD_BY_KIND = frozenset({"bank", "assembly", "agency"})
_POSSESSIVE = ("its", "their")
_CONFIDENCE = 0.85


def with_organs(doc: Doc, resolved: Sequence[Mention], shift: int, table: KnowsNames | None) -> list[Mention]:
    """Give the mentions of a sentence with its organs, and "its" behind an organ that acts as the organ's."""
    found = list(_organs(doc, resolved, shift, table)) if table is not None else []
    if not found:
        return list(resolved)
    told = list(resolved)
    for token, organ, owner in found:
        told = [m for m in told if not (m.start < organ.end and organ.start < m.end)]
        if token.dep_ in ("nsubj", "nsubjpass"):
            told = [_as_organs(m, organ, owner) for m in told]
        told.append(organ)
    return told


def _as_organs(mention: Mention, organ: Mention, owner: Mention) -> Mention:
    """Take "its" of "the Union's parliament elected her its president" for the parliament's."""
    is_its = mention.form is MentionForm.PRONOUN and mention.text.lower() in _POSSESSIVE
    if not is_its or mention.start < organ.end or mention.name != owner.name:
        return mention
    return renewed(mention, name=organ.name, entity_ids=organ.entity_ids)


def _organs(
    doc: Doc, resolved: Sequence[Mention], shift: int, table: KnowsNames
) -> Iterator[tuple[Token, Mention, Mention]]:
    """Give each organ's noun with what it stands for and whose it is."""
    for token in doc:
        if token.lower_ not in _ORGANS or token.pos_ != "NOUN":
            continue
        owning = _owner(token)
        if owning is None:
            continue
        place = owning.idx + shift
        owner = next((m for m in resolved if m.start <= place < m.end), None)
        if owner is None or owner.kind is not EntityKind.ORGANISATION or not owner.entity_ids:
            continue
        kind = [c.text for c in token.lefts if c.dep_ in ("amod", "compound") and c.is_lower]
        if token.lower_ in _TOLD_BY_KIND and not kind:
            continue
        known = _known(owner, " ".join([*kind, token.lower_]), table)
        if known is not None:
            is_before = owning.i < token.i
            start = min(owner.start, place) if is_before else token.left_edge.idx + shift
            end = token.idx + len(token) + shift if is_before else owner.end
            text = doc.text[start - shift : end - shift]
            name, entity_id = known
            yield (
                token,
                Mention(
                    text=text, start=start, end=end, kind=EntityKind.ORGANISATION, name=name,
                    form=MentionForm.NAME if owner.form is MentionForm.NAME else MentionForm.NOMINAL,
                    entity_ids=(entity_id,), confidence=_CONFIDENCE,
                ),
                owner,
            )  # fmt: skip


def _owner(noun: Token) -> Token | None:
    """Give the word for whose a noun is: before it, or behind "of"."""
    before = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    if before is not None:
        return before
    behind = next((c for c in noun.rights if c.lower_ == "of" and c.i == noun.i + 1), None)
    return next((c for c in behind.children if c.dep_ == "pobj"), None) if behind is not None else None


def _known(owner: Mention, organ: str, table: KnowsNames) -> tuple[str, str] | None:
    """Give label and id of the organ of that name, where the table has just one."""
    entity = table.entity(owner.entity_ids[0])
    label = entity.label if entity is not None else owner.name or owner.text
    initials = "".join(word[0] for word in label.split() if word[:1].isupper())
    for lead in dict.fromkeys((label, initials, label.split()[0])):
        matches = table.find(f"{lead} {organ}", kinds={EntityKind.ORGANISATION}, fuzzy=False, limit=2)
        if len(matches) == 1:
            named = table.entity(matches[0].entity_id)
            return (named.label, matches[0].entity_id) if named is not None else None
    return None
