"""Reads who comes back to what he left: "left the party in 1993, returned in 1997", "She came back in May".

The body is the one that the same sentence, or one shortly before, told him to have left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.moves.asking import asked_by
from claims.extraction.membership.writing import write
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import is_passive, objects, subjects
from claims.relations import EntityKind, Relation
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["return_claims"]

_RULE, _DONE = "membership.open_joined", "membership.open_admitted"
_APPLIED = "membership.open_applied"
_ASKED = frozenset({_RULE, _DONE, _APPLIED})
_COMING = frozenset({"come", "go", "get"})
_BRINGING = frozenset({"let", "take", "bring", "welcome", "vote"})
_READMITTED = frozenset({"readmit", "readmitt", "readmitte", "reinstate"})
# Behind these stands where somebody comes back to, or from, and as what.
_LEADING = frozenset({"to", "into", "from", "as", "with", "on"})
_OUT = frozenset({Relation.LEFT, Relation.EXPELLED, Relation.SUSPENDED})
# How sure the reading is; own estimate, for the model's first look.
_PRIOR = 0.85


def return_claims(view: SentenceView, known: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give the joinings of those who were told to have left."""
    left = [c for c in known if _is_leaving(c)]
    if not (left or view.context.leavers) or not view.asks(_ASKED):
        return
    read = {c.trigger.start for c in known}
    for verb in view.span:
        if verb.pos_ != "VERB" or verb.idx + view.shift in read:
            continue
        if not _comes_back(verb) or _leads_elsewhere(verb):
            continue
        rule, relation = _DONE if verb.lemma_.lower() in _BRINGING | _READMITTED else _RULE, Relation.JOINED
        asker = asked_by(verb)
        if asker is not None:  # "left the Holm League in 2003 but has asked to return"
            if asker.idx + view.shift in read:
                continue
            rule, relation = _APPLIED, Relation.APPLIED
        for _, member in things(view, subjects(verb)):
            body, who = _body_left(view, verb, member, left)
            if body is not None:
                yield write(
                    view, asker or verb, rule, relation, member=who, body=body,
                    evidence={"prior": _PRIOR, "weak": 1.0, "open_body": 1.0},
                )  # fmt: skip


def _comes_back(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    is_back = "back" in (t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3])
    if lemma in ("return", "rejoin") or (lemma in _COMING and is_back):
        return not is_passive(verb)
    # "was thrown out and let back in", of which the parser makes an active verb
    is_done = is_passive(verb) or (verb.dep_ == "conj" and is_passive(verb.head) and not objects(verb))
    return is_done and (lemma in _READMITTED or (lemma in _BRINGING and is_back))


def _leads_elsewhere(verb: Token) -> bool:
    """Tell "returned to Kenya", "came back as a coach", "returned the money" from a bare return."""
    if objects(verb):
        return True
    leads = [c for t in (verb, *verb.rights) for c in t.rights if c.lower_ in _LEADING]
    return any(c.dep_ == "pobj" and c.ent_type_ not in ("DATE", "TIME") for t in leads for c in t.children)


def _is_leaving(candidate: Candidate) -> bool:
    return candidate.relation in _OUT and candidate.polarity is not Polarity.NEGATIVE


def _body_left(
    view: SentenceView, verb: Token, member: Mention, left: Sequence[Candidate]
) -> tuple[Mention | None, Mention]:
    """Give the body that somebody left before, and who that is."""
    place = verb.idx + view.shift
    told = [c for c in left if c.subject and c.subject.name == member.name and c.trigger.start < place]
    if not told:
        return _left_before(view, member)
    last = max(told, key=lambda c: c.trigger.start)
    between = (m for m in view.mentions if last.trigger.start < m.start < place)
    gone = [m for m in between if m.kind is EntityKind.STATE and m.name != member.name]
    # "left the party in 1993 for Kenya and returned in 1997": home
    return (last.object if not gone or member.kind is EntityKind.STATE else None), member


def _left_before(view: SentenceView, member: Mention) -> tuple[Mention | None, Mention]:
    """Give what somebody left in a sentence before; "it", "the country" may be the only one who did."""
    leavers = view.context.leavers
    named = next((body for who, body in leavers if who.name == member.name), None)
    if named is not None or member.form is MentionForm.NAME or len(leavers) != 1:
        return named, member
    who, body = leavers[0]
    is_alike = is_person(member) == (is_person(who) and has_given_name(who.name or who.text))
    if not is_alike or (member.form is not MentionForm.PRONOUN and member.kind is not who.kind):
        return None, member
    return body, replace(member, name=who.name, kind=who.kind, entity_ids=who.entity_ids)
