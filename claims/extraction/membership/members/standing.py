"""Reads who is in or out of a body that the sentence leaves out: "is among the members", "is out".

What is said of members counts where the text has told of a body with members: that it has some, how many
there are, or who came and went.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.talk import (
    speaks_of_fellows,
    speaks_of_members_like,
    speaks_of_membership,
)
from claims.extraction.membership.bodies.trades import is_of_sport
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.words import NUMBERS
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    clause_head,
    conjuncts,
    is_negated,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention

__all__ = ["standing_claims"]

_RULE = "membership.open_member"
_BEING = frozenset({"be", "remain", "stay"})
_MEMBERS = frozenset({"member", "signatory", "fellow", "adherent", "founder"})
_AWAY = frozenset({"out", "outside", "aloof"})
_STAYING = frozenset({"remain", "stay", "stand", "keep"})
_OVER = frozenset({"longer", "anymore", "more"})
_ENDED = frozenset({"cease", "stop", "quit"})


@reads(_RULE)
def standing_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that "one of the members", a bare "belong", "is in", "is out" state."""
    lemma = token.lemma_.lower()
    if lemma == "belong":
        return _belonging(view, token)
    if token.lower_ == "one":
        return _one_of(view, token)
    if lemma == "fellow":
        return _fellow(view, token)
    if token.lower_ in ("among", "amongst"):
        return _among(view, token)
    if token.lower_ in _AWAY and token.head.lemma_ in _STAYING and token.i > token.head.i:
        return _away(view, token)
    if token.lower_ in ("in", "out"):
        return _in_or_out(view, token)
    if lemma in ("signatory", "include"):
        return _signatory(view, token) if lemma == "signatory" else _including(view, token)
    return ()


def _belonging(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "has belonged since 1994", "ceased to belong in 1994": a time alone behind it."""
    behind = [c for c in verb.rights if c.dep_ in ("prep", "dative", "advmod", "xcomp", "prt", "dobj")]
    behind = [c for c in behind if c.lower_ not in _OVER]
    if verb.pos_ != "VERB" or verb.dep_ == "relcl" or not all(map(tells_time, behind)):
        return
    above = verb.head
    if verb.dep_ in ("xcomp", "ccomp", "advcl") and above.lemma_ in _ENDED:
        yield from _open(view, above, Relation.LEFT, subjects(above))
    elif behind or _is_over(verb) or is_negated(verb):
        until = any(c.lower_ == "until" for c in behind) and verb.tag_ == "VBD"
        is_out = until or _is_over(verb)
        yield from _open(view, verb, Relation.LEFT if is_out else Relation.MEMBER, subjects(verb))


def _fellow(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "was elected a fellow in 1979" where the text has told of a body's fellows."""
    bare = all(c.dep_ not in ("prep", "compound", "amod", "poss") or tells_time(c) for c in noun.children)
    if (
        noun.pos_ != "NOUN"
        or noun.tag_ != "NN"
        or not bare
        or not speaks_of_fellows(view.context.article.text)
    ):
        return
    relation, _, who = member_reading(noun)
    yield from _open(view, noun, relation, who)


def _one_of(view: SentenceView, one: Token) -> Iterator[Candidate]:
    """Read "is one of the members", "is one of the ten" of an alliance of ten states."""
    if one.dep_ != "attr" or one.head.lemma_ not in _BEING:
        return
    for noun in prepositional_objects(one, ("of",)):
        if _means_members(view, noun):
            yield from _open(view, one, _stated(one.head), subjects(one.head))


def _among(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "is among the members", "among its members is Mali"."""
    verb = preposition.head
    if verb.lemma_ not in _BEING or preposition.dep_ != "prep":
        return
    for noun in prepositional_objects(verb, (preposition.lower_,)):
        if _means_members(view, noun):
            behind = [t for c in verb.children if c.dep_ == "attr" and c.i > verb.i for t in conjuncts(c)]
            for one in _open(view, preposition, _stated(verb), subjects(verb) or behind):
                yield replace(one, polarity=Polarity.NEGATIVE) if is_negated(verb) else one


def _means_members(view: SentenceView, noun: Token) -> bool:
    """Tell "the members", "its founding members", "the ten" where a text has told of ten states."""
    words = [c for c in noun.children if c.dep_ not in ("punct", "case")]
    if any(c.dep_ in ("prep", "relcl", "acl", "appos") and not tells_time(c) for c in words):
        return False
    if noun.lemma_.lower() in _MEMBERS and noun.tag_ in ("NNS", "NNPS"):
        return all(c.dep_ in ("det", "poss", "nummod") or c.lower_ in _KINDS for c in words)
    is_number = noun.lower_ in NUMBERS or noun.lower_.isdigit()
    if not is_number or not any(c.lower_ == "the" for c in words):
        return False
    text, place = view.context.article.text, noun.idx + view.shift
    counted = rf"\b{re.escape(noun.lower_)}\s(?:[\w-]+\s)?(?:{'|'.join(sorted(_COUNTED))})\b"
    return re.search(counted, text[:place], re.IGNORECASE) is not None


_KINDS = frozenset("founding full current present original new newest member other".split())
_COUNTED = frozenset("states countries nations members clubs unions teams companies firms parties".split())


def _in_or_out(view: SentenceView, adverb: Token) -> Iterator[Candidate]:
    """Read "Mali has been in since 1994", "Mali is out" of states where a text speaks of coming and going."""
    verb = adverb.head
    behind = adverb.doc[adverb.i + 1 : adverb.i + 2]
    is_last = not behind or behind[0].is_punct or behind[0].lower_ in ("since", "now", "again", "and", "but")
    if (
        verb.lemma_ not in _BEING
        or not is_last
        or adverb.i < verb.i
        or any(c.dep_ == "attr" for c in verb.rights)
    ):
        return
    is_out = adverb.lower_ == "out"
    lasts = any(c.lower_ == "since" for t in (verb, adverb) for c in t.children)
    if not (lasts or is_out or _is_over(verb)) or is_of_sport(view.context.article.text):
        return
    relation = Relation.LEFT if is_out != _is_over(verb) else Relation.MEMBER
    yield from _open(view, adverb, relation, subjects(verb), of_states=True)


def _away(view: SentenceView, adverb: Token) -> Iterator[Candidate]:
    """Read "Mali has stayed outside", nothing but a time behind it, of states and bodies."""
    verb = adverb.head
    behind = [c for c in (*verb.rights, *adverb.rights) if c != adverb and not c.is_punct]
    if not all(map(tells_time, behind)) or is_of_sport(view.context.article.text):
        return
    for token, member in things(view, subjects(verb)):
        if (
            not is_person(member)
            and may_move(token, member)
            and _may_belong(view, adverb, member, of_states=False)
        ):
            made = open_claim(view, adverb, _RULE, Relation.MEMBER, member, heads=(adverb.i, verb.i))
            yield from (replace(c, polarity=Polarity.NEGATIVE) for c in made)


def _signatory(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Mali is a signatory", nothing behind it."""
    if noun.dep_ != "attr" or noun.head.lemma_ not in _BEING or any(c.dep_ == "prep" for c in noun.children):
        return
    yield from _open(view, noun, _stated(noun.head), subjects(noun.head), of_states=True)


def _including(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Members include Mali and Niger", which names no body."""
    for noun in (c for c in verb.lefts if c.dep_ == "nsubj"):
        if noun.lemma_.lower() == "member" and not any(
            c.dep_ in ("poss", "compound", "prep") for c in noun.children
        ):
            who = [t for c in verb.rights if c.dep_ in ("dobj", "attr") for t in conjuncts(c)]
            yield from _open(view, verb, Relation.MEMBER, who)


def _stated(verb: Token) -> Relation:
    return Relation.LEFT if _is_over(verb) else Relation.MEMBER


def _is_over(verb: Token) -> bool:
    return any(c.lower_ in _OVER for c in verb.children)


def _open(
    view: SentenceView, trigger: Token, relation: Relation, who: list[Token], *, of_states: bool = False
) -> Iterator[Candidate]:
    for token, member in things(view, who):
        if may_move(token, member) and _may_belong(view, trigger, member, of_states=of_states):
            yield from open_claim(
                view, trigger, _RULE, relation, member, heads=(trigger.i, clause_head(trigger).i)
            )


def _may_belong(view: SentenceView, trigger: Token, member: Mention, *, of_states: bool) -> bool:
    if of_states and member.kind is not EntityKind.STATE:
        return False
    if not speaks_of_membership(view, trigger):
        return False
    if not is_person(member) and not speaks_of_members_like(view, member.kind):
        return False
    return member.form is MentionForm.NAME or member.name is not None
