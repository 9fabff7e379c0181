"""The body that has, seeks or dismisses the holder of an office: "the club sacked coach X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.phrase import Phrase, is_person
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax import agents, is_passive, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["owner_by_verb"]

# What a body does with the holder of one of its own offices. VerbNet 3.4: fire-10.10, appoint-29.1,
# own-100, search-35.2; cut to those whose subject has the office.
_PARTING = word_set(
    "fire sack dismiss oust axe suspend replace remove lose ditch dump drop reappoint reinstate"
)
_SEEKING_ONE = word_set(
    "have get need seek want lack find appoint name hire unveil install pick choose elect"
)
_SEEKING = word_set("look search hunt wait")
_SAYING = word_set("say announce confirm add disclose reveal declare report")
_LABELS = frozenset({"compound", "nmod", "appos", "amod"})


def owner_by_verb(phrase: Phrase, last: int) -> Mention | None:
    """Give the named body whose verb takes an office for its object; None for "the army ousted president X".

    Parameters
    ----------
    last : int
        Index of the title's last token.
    """
    verb = _verb_above(phrase.tokens[last])
    if verb is None:
        return None
    doers = agents(verb) if is_passive(verb) else subjects(verb)
    for doer in doers:
        mention = phrase.view.mention_at(doer)
        if mention is not None and _may_own(phrase, mention):
            return mention
    return None


def _verb_above(token: Token) -> Token | None:
    """Give the verb that takes an office, or the name behind it, for its object."""
    office = token
    while token.dep_ in _LABELS and token.head.pos_ in ("PROPN", "NOUN"):
        token = token.head
    verb = token.head
    if token.dep_ in ("dobj", "nsubjpass"):
        # "Acme hired finance director X": of another company, maybe.
        owning = _PARTING if token.i != office.i else _PARTING | _SEEKING_ONE
        return verb if verb.lemma_.lower() in owning else None
    if token.dep_ in ("nsubj", "nsubjpass") and verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _SAYING:
        return verb.head  # "Acme said its finance director, X, would leave"
    is_sought = token.dep_ == "pobj" and verb.lower_ == "for" and verb.head.lemma_.lower() in _SEEKING
    return verb.head if is_sought else None


def _may_own(phrase: Phrase, mention: Mention) -> bool:
    """Tell whether the office is one of such a body: states have presidents, companies chief executives."""
    if mention.form is not MentionForm.NAME and (
        mention.form is not MentionForm.NOMINAL or mention.name is None
    ):
        return False
    if is_person(mention) or mention.kind not in (EntityKind.ORGANISATION, EntityKind.STATE, None):
        return False
    if mention.kind is None:  # a name no tagger knew
        return mention.form is MentionForm.NAME and phrase.title.wants == (EntityKind.ORGANISATION,)
    wants = phrase.title.wants
    if phrase.title.title.endswith("governor") and "bank" in mention.text.lower():
        return True
    return not wants or mention.kind is wants[0] or (len(wants) > 1 and wants[0] is EntityKind.ORGANISATION)
