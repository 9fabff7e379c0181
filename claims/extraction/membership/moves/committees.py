"""Reads seats on several boards at once: "the House Budget and Foreign Affairs committees".

The plural noun ends the names of all: each is completed by it, and what stands before the first ("House",
"Senate") goes with the others as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import CHAMBERS
from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.moves.seats import is_local
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.writing import write
from claims.extraction.naming.looks import as_mention
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, conjuncts, is_passive, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["committee_claims"]

_RULE = "membership.seat"
_SINGULAR = {
    f"{noun}s": noun.capitalize() for noun in ("committee", "subcommittee", "board", "commission", "panel")
}
_LINKS = frozenset({"and", ",", "&"})
_NAMING = ("compound", "nmod", "amod")


@reads(_RULE)
def committee_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the memberships of committees that share one noun in the plural."""
    if noun.lower_ not in _SINGULAR or noun.dep_ != "pobj" or is_local(noun):
        return
    stated = _stated(noun)
    bodies = _bodies(view, noun) if stated is not None else []
    if stated is None or len(bodies) < 2:
        return
    relation, who = stated
    for _, member in things(view, who):
        for body in bodies if is_person(member) else ():
            yield write(
                view, noun, _RULE, relation, member=member, body=body, heads=(clause_head(noun).i, noun.i),
                evidence={"likeness": 0.9, "noun": 1.0, "prior": 0.85},
            )  # fmt: skip


def _stated(noun: Token) -> tuple[Relation, list[Token]] | None:
    """Give what is said of the committees, and of whom: "sits on", "was named to", "a member of"."""
    lead = noun.head
    if lead.lower_ in ("of", "on") and lead.head.lemma_.lower() in MEMBERS:
        relation, _, who = member_reading(lead.head)
        return relation, who
    verb = clause_head(lead)
    lemma = verb.lemma_.lower()
    if lead.head == verb and lead.lower_ == "on" and lemma in ("sit", "serve"):
        return Relation.MEMBER, subjects(verb)
    if (
        lead.head == verb
        and lead.lower_ in ("to", "onto")
        and lemma in ("appoint", "name", "elect", "assign")
    ):
        return (Relation.JOINED, subjects(verb)) if is_passive(verb) else None
    return None


def _bodies(view: SentenceView, noun: Token) -> list[Mention]:
    """Give the committees by their names, from left to right; none where a word of them is a common noun."""
    words = [t for c in noun.lefts if c.dep_ in _NAMING for each in conjuncts(c) for t in each.subtree]
    first = min((t.i for t in words if t.text[:1].isupper()), default=noun.i)
    parts: list[list[Token]] = [[]]
    for token in noun.doc[first : noun.i]:
        if token.lower_ in _LINKS:
            parts.append([])
        elif not token.text[:1].isupper():
            return []
        else:
            parts[-1].append(token)
    named = [part for part in parts if part]
    chamber = named[0][0].text if named and named[0][0].lower_ in CHAMBERS and len(named[0]) > 1 else ""
    return [_named(view, part, noun, chamber) for part in named]


def _named(view: SentenceView, part: list[Token], noun: Token, chamber: str) -> Mention:
    start, end = part[0].idx + view.shift, view.span_of(part[-1]).end
    words = [*([chamber] if chamber and part[0].text != chamber else []), *(t.text for t in part)]
    made = as_mention(view, start, end, EntityKind.ORGANISATION, confidence=0.7)
    return replace(made, name=" ".join([*words, _SINGULAR[noun.lower_]]))
