"""Reads members by the label before their names: "OPEC heavyweight Iraq", "non-EU Norway"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.neighbours import after, at, ending_before, listed, starting_at
from claims.extraction.membership.words import APPLICANT_LABELS, FORMER, HOPEFUL_LABELS, MEMBER_LABELS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["heads_list", "label_claims"]

_BY_LABEL = {
    **dict.fromkeys(MEMBER_LABELS, Relation.MEMBER),
    **dict.fromkeys(HOPEFUL_LABELS, Relation.CANDIDATE),
    **dict.fromkeys(APPLICANT_LABELS, Relation.APPLIED),
}
_EVIDENCE = {"likeness": 0.9, "implied": 1.0, "prior": 0.85}


@reads("membership.label", "membership.non_member")
def label_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a label between a body and a name states or denies."""
    relation = _BY_LABEL.get(token.lemma_.lower())
    if relation is not None:
        return _labelled(view, token, relation)
    if token.lower_ in ("non", "non-") or token.lower_.startswith("non-"):
        return _denied(view, token)
    return ()


def _labelled(view: SentenceView, noun: Token, relation: Relation) -> Iterator[Candidate]:
    # "a private Ivy League research university"
    within = noun.i - 1 if noun.i and noun.nbor(-1).dep_ == "compound" and noun.nbor(-1).is_lower else noun.i
    body = ending_before(view, noun.i) or ending_before(view, within)
    if body is None or not _has_members(view, body):
        return
    start = at(view, body)
    if start and noun.doc[start - 1].lower_ in FORMER | {"ex-", "non", "-"}:
        return
    if heads_list(noun):
        return
    names = listed(view, noun.i + 1)
    if not names or starting_at(view, noun.i + 1) is None:
        # "Durham University, a Russell Group university"
        apposed = noun.dep_ in ("appos", "attr") and relation is Relation.MEMBER
        names = [m for _, m in things(view, member_reading(noun)[2])] if apposed else []
    for member in names if noun.tag_ == "NNS" else names[:1]:
        if member.kind in (EntityKind.STATE, EntityKind.ORGANISATION) and member.name != body.name:
            yield write(
                view, noun, "membership.label", relation, member=member, body=body, evidence=_EVIDENCE,
            )  # fmt: skip


def heads_list(noun: Token) -> bool:
    """Tell "among them are the EU states, Norway, Canada and Ukraine": others beside the members."""
    is_joined = noun.tag_ == "NNS" and any(c.dep_ == "conj" for c in noun.children)
    return is_joined and noun.i + 1 < len(noun.doc) and noun.nbor().text == ","


def _denied(view: SentenceView, prefix: Token) -> Iterator[Candidate]:
    """Read "non-EU Norway": the state is no member."""
    start = prefix.idx + view.shift
    body = next((m for m in view.mentions if start <= m.start <= start + len("non-")), None)
    if body is not None and body.start == start:  # the tagger takes the prefix into the name
        bare = body.text[len("non-") :]
        body = replace(body, text=bare, start=start + len("non-"), name=bare)
    if body is None or not (_has_members(view, body) or (body.text.isupper() and not is_person(body))):
        return
    for member in listed(view, after(view, body))[:1]:
        if member.kind is EntityKind.STATE and member.form is MentionForm.NAME:
            yield write(
                view, prefix, "membership.non_member", Relation.MEMBER, member=member, body=body,
                evidence=_EVIDENCE, is_denied=True,
            )  # fmt: skip


def _has_members(view: SentenceView, body: Mention) -> bool:
    """Tell whether a body is one the table knows states to join, or that its name calls an alliance."""
    if is_person(body) or body.kind is not EntityKind.ORGANISATION:
        return False
    subkinds = [view.context.subkinds.get(i) for i in body.entity_ids]
    return is_joinable(body.text if not any(subkinds) else "", subkinds)
