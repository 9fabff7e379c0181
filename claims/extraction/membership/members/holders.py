"""Whose accession, membership or application a noun tells: its owner, or who announces it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import clause_head, genitives, is_passive, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["holders", "nation_of"]

# Who acts for a state, or is it, where it joins and leaves: "Swiss voters rejected membership".
_NATION = frozenset(
    "government parliament people voter electorate cabinet junta regime citizen authority".split()
)

# Who acts for a state that owns them: "Kenya's government withdrew"; its people go their own ways.
_ACTING = frozenset({"government", "parliament", "cabinet", "junta", "regime", "electorate"})
# Who does this to a withdrawal, an entry, an application makes it himself.
_OWN_ACTS = frozenset(
    """
    announce confirm declare complete finalise finalize formalise formalize conclude effect notify begin
    start trigger initiate launch submit lodge file table present make reverse celebrate mark
    """.split()
)


def holders(noun: Token) -> list[Token]:
    """Give the owners of a noun; "their" and no owner at all stand for the subjects of its verb.

    "Chile and Peru announced their withdrawal", "Kenya completed accession to the pact".
    """
    owners = genitives(noun)
    if owners and any(t.lower_ != "their" for t in owners):
        return owners
    verb = clause_head(noun)
    who = subjects(verb) if verb.i < noun.i else []
    if owners:
        return who if len(who) > 1 else owners
    is_own = noun.dep_ == "dobj" and verb.lemma_.lower() in _OWN_ACTS and not is_passive(verb)
    return who if is_own else []


def nation_of(noun: Token) -> list[Token]:
    """Give the people's name before a word for those who act for its state, any other noun itself.

    One of a people is himself: "Lind is a Norwegian (citizen) who joined Acme" speaks of Lind.
    """
    if _is_one_person(noun):
        return subjects(noun.head) if noun.dep_ == "attr" else [noun] if noun.ent_type_ != "NORP" else []
    if noun.lemma_.lower() not in _NATION or noun.pos_ != "NOUN":
        return [noun]
    peoples = [c for c in noun.lefts if c.ent_type_ == "NORP" and c.dep_ in ("amod", "compound")]
    lands = [c for c in genitives(noun) if c.pos_ == "PROPN" and c.ent_type_ != "PERSON"]
    return peoples[-1:] or (lands if noun.lemma_.lower() in _ACTING else []) or [noun]


def _is_one_person(noun: Token) -> bool:
    is_one = any(t.lower_ in ("a", "an", "one", "another") for t in noun.lefts if t.dep_ in ("det", "nummod"))
    is_of_people = noun.lemma_.lower() in ("citizen", "voter") or (
        noun.ent_type_ == "NORP" and noun.pos_ in ("NOUN", "PROPN", "ADJ")
    )
    return is_of_people and is_one and noun.tag_ not in ("NNS", "NNPS")
