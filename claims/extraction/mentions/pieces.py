"""Puts names together that were torn apart: "Kebwe | Steven Kebwe", "Hope Town | District Council".

Tagger, table and the capitals of unknown words each see their part of a name; the words themselves and
the grammar between two neighbours tell whether they are one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import PARTISANS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.mentions.body_pieces import (
    body_of,
    branch_in,
    headed_body,
    next_word,
    owned_body,
    people_named,
    tied_body,
)
from claims.extraction.mentions.neighbours import Grammar, is_title, last_word
from claims.extraction.mentions.person_pieces import (
    PARTICLE_GAPS,
    is_before_office,
    is_person_around,
    is_person_of_both,
    is_rank_of,
)
from claims.extraction.naming.calm_names import is_nickname
from claims.extraction.naming.given_names import is_given_name
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

__all__ = ["join_pieces"]

_LONGEST_GAP = 24


def join_pieces(doc: Doc, text: str, shift: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those that are parts of one name as one.

    Parameters
    ----------
    doc : Doc
        The parsed sentence.
    text : str
        The sentence as the article has it.
    shift : int
        Where it starts in the article.
    mentions : sequence of Mention
        Names and demonyms, sorted, not overlapping.
    """
    joined: list[Mention] = []
    grammar = Grammar(doc, shift)
    for mention in mentions:
        last = mention
        while joined and last.start - joined[-1].end <= _LONGEST_GAP:
            before = joined[-1]
            if is_rank_of(before, last):
                joined.pop()  # "Crown Prince | Haakon Holm"
                continue
            gap = text[before.end - shift : last.start - shift]
            if len(gap) > 4 and is_nickname(text, before.end - shift, last.start - shift):
                gap = " "  # the parser was not shown it
            kind = _kind_of_both(before, gap, last, grammar)
            if kind is None:
                break
            joined.pop()
            last = renewed(
                last,
                text=text[before.start - shift : last.end - shift],
                start=before.start,
                form=MentionForm.NAME,
                kind=kind,
                name=None,
                entity_ids=(),
                confidence=max(before.confidence, last.confidence),
            )
        joined.append(last)
    return joined


def _kind_of_both(first: Mention, gap: str, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what two neighbours are together, None where each is a name by itself."""
    if gap == " " and is_before_office(first, second, grammar):
        return EntityKind.PERSON
    if gap == " " and second.form is MentionForm.DEMONYM:
        return people_named(first, second, grammar)
    if second.form is not MentionForm.NAME or not _is_free(first, second, grammar):
        return None
    if gap == " ":
        if is_person_of_both(first, second, grammar):
            return EntityKind.PERSON
        return (
            branch_in(first, second, grammar)
            or headed_body(first, second, grammar)
            or _place_of_both(first, second, grammar)
            or next_word(first, second, grammar)
        )
    if gap in PARTICLE_GAPS:
        return EntityKind.PERSON if is_person_around(first, second) else None
    if gap in ("-", "–", ""):
        return _hyphened(first, gap, second)
    if gap in (" of ", " of the "):
        return body_of(first, second, grammar)
    if gap in (" and ", " & "):
        return tied_body(first, gap, second, grammar)
    return owned_body(first, gap, second) if gap in ("'s ", "’s ", "' ", "’ ") else None


def _is_free(first: Mention, second: Mention, grammar: Grammar) -> bool:
    """Tell whether a name may go on behind its first part, which no people's adjective is."""
    if first.form is MentionForm.NAME:
        return True
    if first.entity_ids:
        return False
    end = grammar.end_of(first)
    is_noun = end is not None and end.tag_ == "NNP" and end.dep_ == "compound"  # "Dragan", "Christian"
    return is_noun or is_given_name(first.text) or last_word(second) in PARTISANS


def _place_of_both(first: Mention, second: Mention, grammar: Grammar) -> EntityKind | None:
    """Give what two words of one name are that a tagger takes for places: "Dragan | Petrović"."""
    if first.entity_ids or second.entity_ids or second.kind is not EntityKind.STATE:
        return None
    is_pair = all(word.isalpha() and word.istitle() for word in (first.text, second.text))
    is_place = first.kind in (None, EntityKind.STATE) and not is_title(first)
    return EntityKind.STATE if is_pair and is_place and grammar.hangs_together(first, second) else None


def _hyphened(first: Mention, gap: str, second: Mention) -> EntityKind | None:
    """Give what a name is that was cut at its hyphen: "Helga Brandt- | Novák"."""
    if first.entity_ids or second.entity_ids or not second.text[:1].isupper():
        return None
    if first.kind is EntityKind.ORGANISATION and second.kind is EntityKind.PERSON and " " in second.text:
        return None  # "the president of the Holm Authority-Ann Lark": a blank was lost
    kinds = (first.kind, second.kind)
    if gap in ("-", "–") and " " not in first.text + second.text:  # "Mbeki-Lund", whatever its halves
        return EntityKind.PERSON if EntityKind.PERSON in kinds else first.kind or second.kind
    is_cut = first.text[-1:] == "-" if gap == "" else " " in first.text or first.kind is None
    return first.kind or second.kind if is_cut else None
