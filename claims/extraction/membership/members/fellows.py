"""Reads fellows of academies: "a fellow of the Royal Society", and letters after a name ("FRS")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.neighbours import before_aside, ending_before
from claims.extraction.membership.words import FORMER
from claims.extraction.membership.writing import write
from claims.extraction.naming.letters import POST_NOMINALS
from claims.extraction.readers import reads
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["fellow_claims"]

_FELLOWS = frozenset({"fellow", "academician"})
_ACADEMIES = frozenset(["society", "academy", "institute", "institution", "association", "college"])
# Officers of these are members by their statutes; those of a school called academy are not.
_OFFICERS = frozenset({"president", "secretary", "treasurer"})
_LEARNED = re.compile(
    r"\b(?:Academy of (?:\w+ and )*(?:Sciences?|Arts|Letters|Medicine|Engineering)|"
    r"Royal (?:\w+ )?(?:Society|Academy)|National Academy)\b"
)
_CHOSEN = {"likeness": 0.8, "implied": 1.0, "prior": 0.75}
_BETWEEN = frozenset({",", ";", "(", "-"})


@reads("membership.fellow", "membership.post_nominal", "membership.officer")
def fellow_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships of academies that a word states."""
    if token.lemma_.lower() in _FELLOWS:
        return _fellow(view, token)
    if token.lemma_.lower() in _OFFICERS:
        return _officer(view, token)
    if token.text in POST_NOMINALS:
        return _post_nominal(view, token)
    return ()


def _fellow(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    named = prepositional_objects(noun, ("of", "for", "with", "in", "from")) or genitives(noun)
    bodies = [(t, m) for t, m in things(view, named) if _is_academy(m)]
    if not bodies and any(t.tag_ == "NNS" and t.lemma_.lower() in _ACADEMIES for t in named):
        # "a fellow of all three academies, namely X, Y and Z": wherever the parser hangs them
        behind = [m for m in view.mentions if m.start > named[0].idx + view.shift and _is_academy(m)]
        bodies = [(view.tokens_of(m)[-1], m) for m in behind]
    relation, _, who = member_reading(noun)
    if relation is Relation.MEMBER and any(c.lower_ in FORMER for c in noun.lefts):
        relation = Relation.LEFT
    for _, member in things(view, who):
        if member.form is MentionForm.NAME and member.kind is EntityKind.ORGANISATION:
            # Nobody but a person is a fellow: "Holm is an elected fellow", whatever the tagger says.
            member = replace(member, kind=None if member.entity_ids else EntityKind.PERSON)
            if member.kind is None or " " in member.text:
                continue
        if not (is_person(member) or (member.form is MentionForm.NAME and member.kind is None)):
            continue
        for head, body in bodies:
            if member.start != body.start:
                yield write(
                    view, noun, "membership.fellow", relation, member=member, body=body,
                    heads=(noun.i, clause_head(noun).i),
                    evidence={"likeness": body_likeness(head, body), "implied": 1.0}, role_of=noun,
                )  # fmt: skip


def _officer(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "president of the Royal Society": academies choose their officers from among their fellows."""
    bodies = [m for _, m in things(view, prepositional_objects(noun, ("of",))) if _LEARNED.search(m.text)]
    if not bodies:
        return
    who = member_reading(noun)[2]
    if (
        not who and noun.dep_ == "conj" and noun.head.lemma_ == "be"
    ):  # "was minister, and later the president"
        who = subjects(noun.head)
    members = [m for _, m in things(view, [antecedent(token) for token in who]) if is_person(m)]
    beside = ending_before(view, noun.i) or before_aside(view, noun.left_edge.i)
    for member in members or ([beside] if beside is not None else []):
        if is_person(member):
            for body in bodies:
                yield write(
                    view, noun, "membership.officer", Relation.MEMBER, member=member, body=body,
                    heads=(noun.i, clause_head(noun).i), evidence=_CHOSEN,
                )  # fmt: skip


def _is_academy(mention: Mention) -> bool:
    if mention.form is not MentionForm.NAME or mention.kind is EntityKind.STATE or is_person(mention):
        return False
    return bool({w.lower() for w in mention.text.split()} & _ACADEMIES)


def _post_nominal(view: SentenceView, letters: Token) -> Iterator[Candidate]:
    """Read "Sir Ralph Riley FRS", "Paul Farley, CBE, FRSL": the bearer is the name before the letters."""
    doc = letters.doc
    place = letters.i
    while place > 0 and (doc[place - 1].text in _BETWEEN or _is_letters(doc[place - 1])):
        place -= 1
    start, end = letters.idx + view.shift, letters.idx + len(letters.text) + view.shift
    bearer = ending_before(view, place)
    if bearer is None or bearer.kind is not EntityKind.PERSON:
        return
    body = Mention(
        text=letters.text, start=start, end=end, form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=POST_NOMINALS[letters.text], confidence=0.9,
    )  # fmt: skip
    yield write(
        view, letters, "membership.post_nominal", Relation.MEMBER, member=bearer, body=body,
        evidence={"likeness": 0.9, "implied": 1.0},
    )  # fmt: skip


def _is_letters(token: Token) -> bool:
    """Tell whether a word is letters after a name: two to nine, half of them capitals ("CBE", "FRCOphth")."""
    if token.text in POST_NOMINALS:
        return True
    capitals = sum(letter.isupper() for letter in token.text)
    return token.is_alpha and 2 <= len(token.text) <= 9 and capitals >= 2 and capitals * 2 >= len(token.text)
