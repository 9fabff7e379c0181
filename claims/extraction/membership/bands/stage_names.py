"""Names that may be a band's, and what is written of a place in one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.capitals import band_behind
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.neighbours import after, listed, past_words, starting_at
from claims.extraction.membership.words import GROUPS, VOICES
from claims.extraction.membership.writing import write
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["groups_at", "groups_of", "implied", "is_group", "is_somebody"]

# Houses that have an organist or a pianist of their own.
_HOUSES = frozenset(
    "church cathedral abbey chapel minster basilica église kirche theatre theater opera".split()
)


def groups_at(view: SentenceView, index: int) -> tuple[list[Mention], bool]:
    """Give the groups named from a token on, and whether a noun says that they are groups."""
    doc = view.span.doc
    index, words = past_words(view, index)
    grouped = bool(words) and words[-1].lemma_.lower() in GROUPS
    if grouped and index < len(doc) and doc[index].text == ",":  # "the British band, Uriah Heep"
        index += 1
    names = listed(view, index)
    if grouped and (not names or starting_at(view, index) is None):  # "the rock band My Morning Jacket"
        alone = band_behind(view, index)
        return ([alone] if alone is not None else []), grouped
    if names and _owns(view, names[0]):  # "Bruce Springsteen's E Street Band"
        index, words = past_words(view, after(view, names[0]) + 1)
        grouped = grouped or (bool(words) and words[-1].lemma_.lower() in GROUPS)
        alone = band_behind(view, index) if grouped else None
        names = [alone] if alone is not None else listed(view, index)
    first, rest = names[:1], names[1:]
    found = [m for m in first if is_group(m, grouped=grouped)]
    found += [m for m in rest if found and not is_person(m) and is_group(m, grouped=grouped)]
    return groups_of(found), grouped


def _owns(view: SentenceView, mention: Mention) -> bool:
    """Tell whether a name is only the owner of what follows."""
    place = after(view, mention)
    return place < len(view.span.doc) and view.span.doc[place].tag_ == "POS"


def is_group(mention: Mention, *, grouped: bool) -> bool:
    """Tell whether a name may be a band's; `grouped` where a noun calls it one, whatever the tagger says."""
    if mention.form is not MentionForm.NAME or not any(c.isalnum() for c in mention.text):
        return False
    if grouped:
        return True
    if mention.kind in (EntityKind.STATE, EntityKind.EVENT, EntityKind.POST) or mention.entity_ids:
        return False
    words = {w.lower().strip(".,") for w in mention.text.split()}
    return not is_employer(mention) and not mention.text.isdigit() and not words & (_HOUSES | VOICES)


def groups_of(names: list[Mention]) -> list[Mention]:
    """Give the names as bodies, whatever the tagger takes them for."""
    bare = [replace(m, entity_ids=()) if m.kind is not EntityKind.ORGANISATION else m for m in names]
    return [body for m in bare if (body := named_group(m)) is not None]


def is_somebody(member: Mention) -> bool:
    """Tell whether a mention is a person, or a name that may be one."""
    if member.form is MentionForm.NAME:
        return member.kind in (EntityKind.PERSON, None)
    return is_person(member) and member.name is not None


def implied(
    view: SentenceView,
    trigger: Token,
    rule: str,
    member: Mention,
    body: Mention,
    relation: Relation = Relation.MEMBER,
    heads: tuple[int, ...] = (),
) -> Candidate:
    """Give the membership that other words imply."""
    return write(
        view, trigger, f"membership.{rule}", relation, member=member, body=body, heads=heads,
        evidence={"likeness": 0.7, "implied": 1.0},
    )  # fmt: skip
