"""Reads who came into or out of a band off a noun: "broke up with the departure of singer Tom Riley"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.performers import is_performer
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.neighbours import after, is_musical, listed
from claims.extraction.membership.words import INSTRUMENTS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, genitives, subjects
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["change_claims"]

_CHANGES = {
    **dict.fromkeys(("departure", "exit", "firing", "sacking", "dismissal"), Relation.LEFT),
    **dict.fromkeys(("addition", "arrival", "recruitment", "hiring"), Relation.JOINED),
}


@reads("membership.band")
def change_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the joinings and leavings of players that a noun tells beside a band's name."""
    relation = _CHANGES.get(token.lemma_.lower())
    return _changed(view, token, relation) if relation is not None and token.pos_ == "NOUN" else ()


def _changed(view: SentenceView, noun: Token, relation: Relation) -> Iterator[Candidate]:
    doc = noun.doc
    if noun.i + 2 >= len(doc) or doc[noun.i + 1].lower_ != "of" or not is_musical(view):
        return
    members = listed(view, noun.i + 2)
    if not members or not _play(view, noun, members[-1]):
        return
    for _, band in things(view, [*genitives(noun), *subjects(clause_head(noun))]):
        group = named_group(band) if band.form is MentionForm.NAME else None
        if group is None or is_employer(group) or (is_person(band) and " " in band.text):
            continue
        for member in members:
            if member.start != band.start:
                yield write(
                    view, noun, "membership.band", relation, member=member, body=group,
                    evidence={"likeness": 0.7, "implied": 1.0, "prior": 0.8},
                )  # fmt: skip
        return


def _play(view: SentenceView, noun: Token, last: Mention) -> bool:
    """Tell whether the names are players': by a noun before them, or "on keyboards" behind."""
    doc = noun.doc
    place = after(view, last)
    if any(is_performer(t) for t in doc[noun.i : place]):
        return True
    behind = [t.lower_ for t in doc[place : place + 2]]
    return len(behind) == 2 and behind[0] == "on" and behind[1] in INSTRUMENTS
