"""Who joins or leaves in a clause: the subjects of its verb and who comes with them, nobody in general."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, COMPASS, PLACES
from claims.extraction.frames import MentionForm
from claims.extraction.membership.bodies.page_bodies import is_page_team
from claims.extraction.membership.members.holders import nation_of
from claims.extraction.membership.moves.announced import announced
from claims.extraction.membership.neighbours import listed
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.dangling import meant_subjects
from claims.extraction.syntax.questions import (
    clause_head,
    conjuncts,
    genitives,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["companions", "counted_among", "counting", "movers", "whose_members"]

_ANYBODY = frozenset(
    """
    there this that these those what nothing anyone everyone nobody someone people they we you i
    another other others some many several most
    """.split()
)
_CROWDS = frozenset(
    {"personnel", "staff", "people", "crew", "public", "majority", "police", "youth", "member", "anyone"}
    # What is suspended, accepted or withdrawn, and whose it is moves: "suspended Mali's membership"
    | {"membership", "participation", "accession", "application", "bid", "candidacy", "admission", "entry"}
)
# Of members, which of them were there before others came.
_OLD = frozenset("founding founder original first initial charter".split())
_RANKS = frozenset("first second third fourth last latest next only newest".split())
# What one does with another by "with" alone: "joined with Peru".
_JOINTLY = frozenset({"join", "rejoin", "leave", "accede"})


def movers(view: SentenceView, verb: Token, tokens: Sequence[Token]) -> list[Mention]:
    """Give who joins or leaves: the subjects and their companions."""
    copula = counting(verb)
    if copula is not None:  # "Among those to join the Holm Union was Kenya"
        return listed(view, copula.i + 1)
    told = _told_behind(view, verb)
    if told:
        return told
    who = meant_subjects(verb, tokens)
    if not who and verb.dep_ == "csubj":
        # "Joining the EU is among the country's goals"
        who = [o for t in clause_head(verb.head).subtree for o in genitives(t)][:1]
    behalf = next((t for t in prepositional_objects(verb, ("on",)) if t.lemma_.lower() == "behalf"), None)
    if behalf is not None:  # "joined the Linux Foundation on Microsoft's behalf"
        who = genitives(behalf) or prepositional_objects(behalf, ("of",)) or who
    who = [t for each in who for t in _ranked_behind(each, verb)]
    names = [m for t in who for m in announced(view, t)]
    if names:
        return names
    who = [nation for t in who for counted in counted_among(t) for nation in nation_of(counted)]
    who += companions(verb)
    who += [
        c for t in (verb, *who) for c in prepositional_objects(t, ("with",))
        if c not in who and (
            _together(c)
            or (c.ent_type_ in ("GPE", "PERSON") and verb.lemma_.lower() in _JOINTLY)
        )
    ]  # fmt: skip
    return [
        m
        for t, m in things(view, who)
        if (is_page_team(view, t, m) or not _is_anybody(t, m)) and len((m.name or m.text).strip("-")) > 1
    ]


def _told_behind(view: SentenceView, verb: Token) -> list[Mention]:
    """Give Mali and Chad of "Those leaving the union include Mali and Chad", who are counted behind."""
    counted = verb.head
    telling = counted.head
    is_crowd = counted.tag_ == "NNS" or counted.lower_ in ("those", "others")
    if verb.dep_ not in ("acl", "relcl") or counted.dep_ != "nsubj" or not is_crowd:
        return []
    if telling.lemma_.lower() not in ("include", "be") or not counted.i < verb.i < telling.i:
        return []
    names = listed(view, telling.i + 1)
    return names if telling.lemma_ == "include" or len(names) > 1 else []


def _ranked_behind(who: Token, verb: Token) -> list[Token]:
    """Give Mali of "the last to join the pact was Mali", whom the verb's own words rank."""
    copula = who.head
    is_told = verb.head == who and who.dep_ == "nsubj" and copula.lemma_ == "be" and who.i < verb.i < copula.i
    if not is_told or who.lower_ not in _RANKS:
        return [who]
    behind = (c for c in copula.rights if c.dep_ == "attr" and c.pos_ == "PROPN")
    return [t for c in behind for t in conjuncts(c)] or [who]


def counting(verb: Token) -> Token | None:
    """Give the "was" of "Among the states to join was Kenya", which tells who did what a verb says."""
    counted = verb.head
    lead = counted.head
    if verb.dep_ not in ("relcl", "acl") or counted.dep_ != "pobj" or lead.lower_ not in ("among", "amongst"):
        return None
    copula = lead.head
    return copula if copula.lemma_ == "be" and lead.i < verb.i < copula.i else None


def companions(verb: Token) -> list[Token]:
    """Give those alongside whom, or together with whom, somebody does what a verb says, by their names."""
    beside = [c for c in verb.children if c.lower_ in ("together", "along")]
    named = [t for each in (verb, *beside) for t in prepositional_objects(each, ("with",)) if _together(t)]
    named += prepositional_objects(verb, ("alongside",))
    return [t for t in named if t.ent_type_ in ("GPE", "PERSON", "ORG")]


def _together(companion: Token) -> bool:
    """Tell whether somebody named comes in with another: "along with Holm Steel", "together with Ann Lee"."""
    lead = companion.head
    named = next((c for c in companion.children if c.dep_ == "appos"), companion)  # "the baker Ann Lee"
    if named.ent_type_ not in ("GPE", "PERSON", "ORG"):
        return False
    return lead.lower_ == "with" and lead.i > 0 and lead.nbor(-1).lower_ in ("along", "together")


def counted_among(noun: Token) -> list[Token]:
    """Give who is counted: "Iran and Ethiopia were among the countries that joined"."""
    preposition = noun.head
    is_many = noun.tag_ == "NNS" or noun.lower_ == "those" or noun.pos_ == "NUM"
    if noun.dep_ != "pobj" or preposition.lower_ not in ("among", "of") or not is_many:
        return [noun]
    above = preposition.head
    copula = above.head if above.lower_ == "one" and above.dep_ == "attr" else above
    if copula.lemma_.lower() != "be" or (preposition.lower_ == "of" and copula == above):
        return [noun]
    return subjects(copula) or [noun]


def _is_anybody(token: Token, mention: Mention) -> bool:
    """Tell whether a subject is nobody in particular: "personnel", "members", "anyone", "a trademark"."""
    if mention.text in COMPASS:  # "East and West Germany joined"
        return True
    if token.lower_ in _ANYBODY and token.tag_ != "WDT":  # "the state that left"
        # "they" may be two who were named before, "I" and "we" who is quoted
        return mention.form is not MentionForm.NAME and (token.lower_ not in ("i", "we") or not mention.name)
    is_number = token.tag_ == "CD" and mention.form is MentionForm.NOMINAL and mention.kind is None
    if token.lower_ in _CROWDS or is_number:
        return True  # "two of its members": which, it does not say
    if token.pos_ != "NOUN" or is_named(token) or mention.form is MentionForm.NAME:
        return False
    lemma = token.lemma_.lower()
    is_land = mention.kind is EntityKind.STATE and bool(mention.name) and lemma in ("island", "territory")
    if lemma in _CROWDS or (token.tag_ == "NNS" and lemma not in PLACES and not is_land):
        return True
    if (
        token.tag_ == "NNS"
        and any(c.dep_ in ("nummod", "amod") for c in token.lefts)
        and mention.name is None
    ):
        return True  # "two Balkan countries": which they are, it does not say
    return mention.kind is None and lemma not in PLACES | BODIES


def whose_members(heads: list[Token]) -> list[Token]:
    """Give the union of "the founders of the union were joined by Sweden"."""
    wholes = [
        t
        for noun in heads
        if noun.tag_ == "NNS" and _are_of_old(noun)
        for t in prepositional_objects(noun, ("of",))
    ]
    return [t for t in wholes if is_named(t)] or heads


def _are_of_old(noun: Token) -> bool:
    """Tell those whom others come to, "the founders", "the original members", from members at some talks."""
    if noun.lemma_.lower() == "founder":
        return True
    return noun.lemma_.lower() in ("member", "signatory") and any(c.lower_ in _OLD for c in noun.lefts)
