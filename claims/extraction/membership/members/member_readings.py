"""Of whom a noun that means a member is said: decided by what it hangs on in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.membership.members.asides import companions
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS
from claims.extraction.syntax.announced import announces
from claims.extraction.syntax.arguments import is_definite, is_named
from claims.extraction.syntax.questions import (
    appositives,
    clause_head,
    conjuncts,
    genitives,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["TORN", "deed_of", "first_noun", "is_narrowed", "member_reading", "words_before"]

# What the parser makes of an insertion that it cannot place.
TORN = frozenset({"preconj", "dep", "npadvmod", "nmod", "predet", "advmod", "nsubj"})
_BECOMING = frozenset({"become", "turn"})
_BEING = frozenset({"be", "remain", "stay", "continue"})
_SAYING = _BEING | _BECOMING
_LISTING = frozenset({"include", "be", "comprise", "are", "number", "count"})
_SERVING = frozenset({"serve", "act", "work", "sit", "continue", "remain", "be"})
_WELCOMING = frozenset(
    {"join", "admit", "accept", "readmit", "welcome", "receive", "recognise", "recognize", "elect"}
    | {"readmitt", "readmitte", "re-admit", "reinstate", "restore"}
    | {"appoint", "name", "choose", "designate", "select"}  # "appointed Norway as a member of the board"
)
_HOPING = frozenset({"hope", "hop", "want", "aim", "wish", "aspire", "intend", "plan"})
_RELATIVES = frozenset({"that", "which", "who", "whose"})
# Out of a body "as a member": "resigned as member of the Holm Union".
_RESIGNING = frozenset({"resign", "retire", "quit", "step", "stand", "withdraw"})
_UNSEATING = frozenset({"remove", "expel", "dismiss", "oust", "drop", "exclude"})
_NAMING = frozenset(
    {"elect", "make", "name", "appoint", "admit", "accept", "vote", "co-opt", "induct", "declare"}
)
# What befalls a body with a member: "gained its fifth member, Kenya", "lost a founder member, Mali".
_GAINING = frozenset("gain admit welcome receive acquire add win".split())
_LOSING = frozenset({"lose", "shed"})
_RANKED = frozenset({"only", "last", "latest", "sole"})
_ONCE = frozenset(
    {"once", "formerly", "currently", "now", "long", "itself", "himself", "herself", "already", "then"}
)


_MEMBER = (Relation.MEMBER, "membership.member")
_JOINED = (Relation.JOINED, "membership.became_member")


def member_reading(noun: Token) -> tuple[Relation, str, list[Token]]:
    """Give the relation, the rule and who: decided by what the noun hangs on."""
    first = _over_another_noun(noun, first_noun(noun))
    head = first.head
    lists = (Relation.MEMBER, "membership.lists_members")
    apposed = [t for each in appositives(first) if not _is_clause(each) for t in _names_in(each)]
    apposed = [t for t in apposed if not announces(t.doc[t.left_edge.i])]  # "member of rock band Holm"
    # "Became members of the pact: Mali and Chad" tells of what its subject counts, whatever is apposed.
    may_be_said = first.tag_ == "NN" or head.lemma_.lower() in _BECOMING
    is_said = first.dep_ == "attr" and may_be_said and head.lemma_.lower() in _SAYING and subjects(head)
    if apposed and not is_said:
        change = _change(first)
        return (change, "membership.became_member", apposed) if change is not None else (*_MEMBER, apposed)
    if first.dep_ in ("attr", "oprd", "acomp"):
        return _predicated(first)
    if first.dep_ == "conj" and head.lemma_.lower() in _NAMING and head.pos_ == "VERB":
        # "was elected in 1966 a corresponding member and in 1990 a full member"
        return (*_JOINED, subjects(head) if is_passive(head) else objects(head))
    if first.dep_ == "ccomp" and head.lemma_.lower() in _NAMING:  # "making Bolivia a full member"
        return (*_JOINED, subjects(first))
    if first.dep_ == "dobj" and head.lemma_.lower() in _BECOMING:
        return (*_JOINED, subjects(head))
    if first.dep_ == "nmod" and head.dep_ == "attr" and announces(head):
        return (*_MEMBER, subjects(head.head))  # "was a member of rock band Holm"
    if first.dep_ in ("appos", "compound", "nmod"):
        while head.dep_ == "compound" and head.lower_.rstrip(".") in FORMS_OF_ADDRESS:
            head = head.head  # "Elm Caucus member Rep. Ann Holt"
        is_one = (
            first.dep_ == "appos" or noun.tag_ == "NN"
        )  # "former Police member Andy Summers, Jo Tan and ..."
        return (*_MEMBER, [head] if is_one and first.tag_ != "NNS" else conjuncts(head))
    if first.dep_ == "pobj" and head.lower_ == "as":
        return _as_member(head)
    if first.dep_ == "pobj" and head.lower_ in ("among", "amongst"):
        verb = clause_head(head)
        return (*_MEMBER, subjects(verb) if verb.lemma_ in _BEING else [])
    listed = _listed(noun, first)
    if listed:
        return (*lists, listed)
    only = _only_one(first)
    if only:
        return (*_MEMBER, only)
    if first.dep_ in ("nsubj", "nsubjpass", "dep", "npadvmod", "advcl", "ROOT") and first.tag_ != "NNS":
        # "A longtime FLN member, TEBBOUNE ran for president": two subjects, the second is the member.
        after = [
            c for c in head.children
            if c.dep_ in ("nsubj", "nsubjpass")
            and c.i > first.i
            and (is_named(c) or c.lower_ in ("he", "she", "it") or is_definite(c))
        ]  # fmt: skip
        if after and first.i < after[0].i and head != first:
            return (*_MEMBER, after)
    return (*_MEMBER, _before_comma(noun) if first == noun else [])


def _predicated(noun: Token) -> tuple[Relation, str, list[Token]]:
    """Give the reading of what somebody is, becomes or is made."""
    head, lemma = noun.head, noun.head.lemma_.lower()
    if lemma in _BECOMING:
        is_ranked = any(c.lower_.endswith(("serving", "lasting")) for c in noun.lefts)
        return (*(_MEMBER if is_ranked else _JOINED), [*subjects(head), *companions(noun)])
    if lemma in _BEING:
        # "wants to be a member by 2030": who hopes to be one is to become one
        is_hoped = lemma == "be" and _is_hoped(head)
        return (*(_JOINED if is_hoped else _MEMBER), [*subjects(head), *companions(noun)])
    if lemma in _NAMING:
        return (*_JOINED, subjects(head) if is_passive(head) else objects(head))
    return (*_MEMBER, [])


def _is_hoped(verb: Token) -> bool:
    """Tell "hopes to be", "wants it to be" from what somebody is."""
    is_infinitive = any(c.tag_ == "TO" for c in verb.children)
    return is_infinitive and verb.dep_ in ("xcomp", "ccomp") and verb.head.lemma_.lower() in _HOPING


def _change(first: Token) -> Relation | None:
    """Give what a body that "gained a new member, Kenya" or "lost a member" tells of the one it names."""
    verb = first.head
    if first.dep_ != "dobj" or first.tag_ != "NN" or verb.tag_ not in ("VBD", "VBN", "VBP", "VBZ"):
        return None
    lemma = verb.lemma_.lower()
    return Relation.JOINED if lemma in _GAINING else Relation.LEFT if lemma in _LOSING else None


def _before_comma(noun: Token) -> list[Token]:
    """Give whom an insertion that the parser hung elsewhere tells of: "Ann Smith, once a member"."""
    opening = noun.left_edge.i
    while opening and noun.doc[opening - 1].lower_ in _ONCE:
        opening -= 1
    if opening < 2 or noun.doc[opening - 1].text != "," or noun.dep_ not in TORN:
        return []
    return [noun.doc[opening - 2]] if noun.doc[opening - 2].pos_ in ("NOUN", "PROPN") else []


_STAFF = frozenset("staff crew team squad family household public workforce cast".split())


def is_narrowed(noun: Token) -> bool:
    """Tell whether something says which members are meant: "six members of the Holm Union that border Ost".

    One set off by a comma tells of all of them; those of a staff, a crew or a squad are of no body.
    """
    if any(t.lower_ in _STAFF for t in prepositional_objects(noun, ("of",))):
        return True
    clauses = [c for c in noun.children if c.dep_ in ("relcl", "acl") and c.i > noun.i]
    # "has 500 members who are editors" tells of all.
    clauses = [c for c in clauses if c.lemma_ != "be"]
    clauses += [c for c in appositives(noun) if _is_clause(c)]
    return any(noun.doc[c.left_edge.i - 1].text != "," for c in clauses)


def deed_of(noun: Token) -> Token | None:
    """Give what the first or only member did: "became the first member of the union to ban whaling".

    The parser hangs it on the member, on the body or on the verb before them; no comma parts it from them.
    """
    ranked = any(c.ent_type_ == "ORDINAL" or c.lower_ in _RANKED for c in noun.lefts)
    if not ranked:
        return None
    phrase = {t.i for t in noun.subtree}
    for token in noun.doc[noun.i + 1 : noun.sent.end]:
        is_deed = token.dep_ in ("relcl", "acl", "advcl", "xcomp") and token.head.i in phrase | {noun.head.i}
        if is_deed and token.left_edge.i - 1 in phrase and noun.doc[token.left_edge.i - 1].text != ",":
            return token
    return None


def _is_clause(token: Token) -> bool:
    """Tell a clause taken for words of a name: "members of X that border Ost", "X members bordering Ost"."""
    opening = token.left_edge
    is_participle = opening.tag_ in ("VBG", "VBN") or (opening.is_lower and opening.text.endswith("ing"))
    return opening != token and (opening.lower_ in _RELATIVES or is_participle)


def first_noun(noun: Token) -> Token:
    """Climb from a coordinated noun, or from "one of the members", to what stands in the sentence."""
    here = noun
    while here.dep_ == "conj" and here.head.pos_ in ("NOUN", "PROPN"):
        here = here.head
    if here.dep_ == "pobj" and here.head.lower_ == "of" and here.head.head.lower_ in ("one", "some", "among"):
        return first_noun(here.head.head)
    # "was a lawyer, a Catholic and a member of Y": three things somebody was, unlike "the latter a member"
    other = here.head
    is_one_more = here.dep_ == "appos" and other.dep_ in ("attr", "appos") and other.tag_ == "NN"
    is_one = any(c.lower_ in ("a", "an") for c in other.lefts)
    return first_noun(other) if is_one_more and is_one and not is_named(other) else here


def _over_another_noun(noun: Token, first: Token) -> Token:
    """Climb once more from "a professor at Yale and member of X", where the parser joins member to Yale."""
    above = first.head.head
    if first in (noun, noun.head) and first.dep_ == "pobj" and noun.dep_ == "conj" and noun.tag_ == "NN":
        holder = first_noun(above)
        is_one_more = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in noun.lefts)
        is_apart = is_named(first) or is_one_more
        if above.pos_ == "NOUN" and holder.dep_ in ("appos", "attr") and is_apart:
            return holder
    return first


def _as_member(preposition: Token) -> tuple[Relation, str, list[Token]]:
    verb = clause_head(preposition.head)
    lemma = verb.lemma_.lower()
    if lemma in _WELCOMING or lemma in ("enter", "rejoin", "accede"):
        if is_passive(verb) and any(t.i < preposition.i for t in prepositional_objects(verb, ("to", "into"))):
            return Relation.MEMBER, "membership.member", subjects(verb)  # "elected to the House as a member"
        offices = (c for c in verb.rights if c.dep_ in ("oprd", "attr") and c.pos_ == "NOUN")
        if is_passive(verb) and any(c.i < preposition.i for c in offices):
            return Relation.MEMBER, "membership.member", subjects(verb)  # "elected mayor as a member of X"
        if lemma in ("join", "rejoin", "enter") and objects(verb):
            return Relation.JOINED, "membership.became_member", []  # the verb's own frame has it
        who = subjects(verb) if is_passive(verb) or lemma == "join" else objects(verb)
        return Relation.JOINED, "membership.became_member", who
    who = subjects(verb)
    if lemma == "sign" and particle(verb) in ("up", "on"):
        return Relation.JOINED, "membership.became_member", who
    if lemma in _RESIGNING or (lemma in _UNSEATING and is_passive(verb)):
        relation = Relation.LEFT if lemma in _RESIGNING else Relation.EXPELLED
        return relation, "membership.former_member", who
    # "Holm's best year came as a member of the Spurs": whose year it was
    owned = [o for t in who[:1] if t.pos_ == "NOUN" and t.ent_type_ != "PERSON" for o in genitives(t)]
    owned = [t for t in owned if t.ent_type_ in ("PERSON", "ORG") or t.lower_ in ("his", "her")]
    return Relation.MEMBER, "membership.member", owned or (who if lemma in _SERVING else who[:1])


def _listed(noun: Token, first: Token) -> list[Token]:
    """Give the names of "members include A and B", "members such as A", "members: A, B"."""
    if noun.tag_ not in ("NNS", "NNPS"):
        return []
    after = prepositional_objects(noun, ("as", "like", "including"))
    for child in noun.children:
        if child.lower_ in ("including", "include") and child.dep_ in ("prep", "acl"):
            after += [each for c in child.children if c.dep_ in ("pobj", "dobj") for each in conjuncts(c)]
    if not after and first.dep_ in ("nsubj", "nsubjpass") and first.head.lemma_.lower() in _LISTING:
        after = objects(first.head) or [
            t for c in first.head.children if c.dep_ == "attr" for t in conjuncts(c)
        ]  # fmt: skip
    return [t for each in after for t in _names_in(each)]


def _only_one(first: Token) -> list[Token]:
    """Give the name of "the only constant member was Ann Smith"."""
    if first.dep_ != "nsubj" or first.tag_ != "NN" or first.head.lemma_ != "be":
        return []
    return [t for c in first.head.children if c.dep_ == "attr" for t in _names_in(c)]


def _names_in(token: Token) -> list[Token]:
    """Give a listed name, or the name after its title: "drummer Bernard Purdie"."""
    if is_named(token):
        return [token]
    return [t for t in appositives(token) if is_named(t)]


def words_before(noun: Token) -> set[str]:
    """Give the words that go with a member, with the "ex" that the parser cuts off "ex-member"."""
    cut = noun.doc[max(noun.i - 2, 0) : noun.i]
    is_ex = len(cut) > 1 and cut[0].lower_ == "ex" and cut[1].text in ("-", "\u2011")
    return {c.lower_ for c in noun.lefts} | ({"ex"} if is_ex else set())
