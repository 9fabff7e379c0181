"""Reads who is among members told of before: "Norway is not one of them", "Peru has never belonged"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.membership.bodies.talk import speaks_of_membership
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention

__all__ = ["among_claims"]

_RULE = "membership.open_member"
# How far before "one of them" the members are told of, in characters.
_BACK = 250
_MEMBERS = re.compile(r"\bmember(?:s|ship|\s(?:states|countries|nations|churches))\b", re.IGNORECASE)
# A later group that "them" means: "has 28 members; only five nations meet that goal".
_OTHERS = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|few|several|some|most|many)\s(?:\w+\s)?"
    r"(?:nations|countries|states|allies|governments|economies)\b(?!\s(?:belong|are\s(?:in|members)))",
    re.IGNORECASE,
)
_TREATY = re.compile(
    r"\b(?:states?\spart(?:y|ies)|statute|treaty|convention|tribunal|court|acced\w+|ratif\w+)\b",
    re.IGNORECASE,
)


@reads(_RULE)
def among_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that "one of them", a bare "belong" or "a party" states or denies."""
    if token.lower_ == "one":
        return _one_of_them(view, token)
    if token.lemma_.lower() == "belong":
        return _belonging(view, token)
    return _party(view, token) if token.lower_ == "party" else ()


def _one_of_them(view: SentenceView, one: Token) -> Iterator[Candidate]:
    """Read "has eight members. Norway is not one of them"."""
    of_them = any(t.lower_ == "them" for t in prepositional_objects(one, ("of",)))
    if one.dep_ != "attr" or one.head.lemma_ != "be" or not of_them:
        return
    place = one.idx + view.shift
    text = view.context.article.text
    told = list(_MEMBERS.finditer(text, max(0, place - _BACK), place))
    if not told or _OTHERS.search(text, told[-1].end(), place):
        return
    yield from _open(view, one, subjects(one.head))


def _belonging(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Peru has never belonged", nothing behind it."""
    behind = [c for c in verb.rights if c.dep_ in ("prep", "dative", "advmod", "xcomp", "prt")]
    if verb.pos_ == "VERB" and not behind and verb.dep_ != "relcl" and speaks_of_membership(view, verb):
        yield from _open(view, verb, subjects(verb))


def _open(view: SentenceView, trigger: Token, who: list[Token]) -> Iterator[Candidate]:
    for token, member in things(view, who):
        is_body = member.kind in (EntityKind.STATE, EntityKind.ORGANISATION)
        if is_body and member.form is MentionForm.NAME and may_move(token, member):
            yield from open_claim(view, trigger, _RULE, Relation.MEMBER, member)


def _party(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Gualdo is a party to the Seabed Court", "Zenovia is not a party" where a court is spoken of."""
    marks = {c.lower_ for c in noun.children if c.dep_ not in ("punct", "prep")}
    if noun.dep_ != "attr" or noun.head.lemma_ not in ("be", "remain", "become") or not marks <= {"a", "no"}:
        return
    relation = Relation.JOINED if noun.head.lemma_ == "become" else Relation.MEMBER
    bodies = [m for _, m in things(view, prepositional_objects(noun, ("to",)))]
    states = [(t, m) for t, m in things(view, subjects(noun.head)) if m.kind is EntityKind.STATE]
    for token, member in states:
        if not may_move(token, member):
            continue
        for body in bodies:
            if _is_of_states(view, body):
                yield write(
                    view, noun, _RULE, relation, member=member, body=body, heads=(noun.i, noun.head.i),
                    evidence={"likeness": 0.8, "noun": 1.0},
                )  # fmt: skip
        is_bare = not any(c.dep_ == "prep" and c.lower_ in ("to", "in", "of") for c in noun.children)
        if not bodies and is_bare and _TREATY.search(view.context.article.text):
            yield from open_claim(
                view, noun, _RULE, relation, member, heads=(noun.i, noun.head.i), role_of=noun
            )


def _is_of_states(view: SentenceView, body: Mention) -> bool:
    subkinds = {view.context.subkinds.get(i) for i in body.entity_ids}
    return bool(subkinds & {"of_states", "igo", "treaty", "area"})
