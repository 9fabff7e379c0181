"""Foundings of what is no body, or of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.context.page_kind import THINGS, WORKS
from claims.extraction.frames import MentionForm
from claims.extraction.scope.kinds import FOUNDINGS
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.drafts import Draft
    from claims.extraction.frames import SentenceView

__all__ = ["is_annexed", "is_birth", "is_called_thing", "is_expletive", "is_gaining_ground", "is_taking_in"]

_EXPLETIVE = frozenset({"it"})
_BECOMING = frozenset("become becomes became becoming remained remains remain gets got".split())
_BIRTHS = frozenset({"founding.born", "founding.born_of"})
_CHILDREN = frozenset("daughter son child girl boy twins triplets baby heir".split())


def is_called_thing(draft: Draft, view: SentenceView) -> bool:
    """Tell a founding of what the words beside its name call a thing: "the album X", "X, a game"."""
    mention = draft.candidate.subject
    if draft.candidate.relation not in FOUNDINGS or mention is None or mention.form is not MentionForm.NAME:
        return False
    tokens = view.tokens_of(mention)
    if not tokens or {t.lower_ for t in tokens} & (BODIES | PLACES):
        return False
    return any(_calls_thing(t) for t in _beside(tokens[-1], tokens))


def _beside(head: Token, name: list[Token]) -> list[Token]:
    own = {t.i for t in name}
    before = head.doc[min(own) - 1] if min(own) > head.sent.start else None
    beside = [c for t in name for c in t.children if c.i not in own and c.dep_ == "appos"]
    if before is not None and before.pos_ == "NOUN" and before.is_lower:
        beside.append(before)
    return beside


def _calls_thing(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if noun.tag_ == "NNS" and noun.dep_ == "appos":
        return False  # "Halden, founded in 1916, first built engines", taken for what Halden is
    return noun.is_lower and lemma in (THINGS | WORKS) and lemma not in BODIES | PLACES


def is_expletive(draft: Draft, view: SentenceView) -> bool:
    """Tell "it was established that" from what was founded."""
    mention = draft.candidate.subject
    if draft.candidate.relation not in FOUNDINGS or mention is None:
        return False
    if mention.text.lower() not in _EXPLETIVE:
        return False
    verb = view.span.doc[draft.candidate.head]
    return any(c.dep_ in ("ccomp", "csubj", "csubjpass") and c.i > verb.i for c in verb.children)


def is_annexed(draft: Draft, view: SentenceView) -> bool:
    """Tell where a place lies from what is founded: "is incorporated as a town of the district"."""
    verb = view.span.doc[draft.candidate.head]
    if draft.candidate.relation is not Relation.FOUNDED or verb.lemma_.lower() != "incorporate":
        return False
    return draft.when is None and any(c.lower_ in ("is", "are") for c in verb.children)


def is_birth(draft: Draft, view: SentenceView) -> bool:
    """Tell a person who is born from a body: "Ann Holm (born 1990) is", "gave birth to a daughter"."""
    mention = draft.candidate.subject
    if draft.candidate.rule not in _BIRTHS or mention is None:
        return False
    lead = view.context.article.text[mention.end : max(mention.end, draft.candidate.trigger.start)]
    return lead.lstrip().startswith("(") or mention.text.lower().split()[-1] in _CHILDREN


def is_gaining_ground(draft: Draft, view: SentenceView) -> bool:
    """Tell a body that makes its way from a new one: "the club became established in these years"."""
    verb = view.span.doc[draft.candidate.head]
    if draft.candidate.relation is not Relation.FOUNDED or verb.lemma_.lower() != "establish":
        return False
    # not "was established in 1890 and became a university": what it became besides says nothing
    said = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    said += [verb.head] if verb.dep_ in ("acomp", "attr", "oprd", "xcomp") else []
    return any(t.lower_ in _BECOMING for t in said)


def is_taking_in(draft: Draft, view: SentenceView) -> bool:
    """Tell a body that takes another in: "the museum incorporated the Holm Collection"."""
    verb = view.span.doc[draft.candidate.head]
    if draft.candidate.rule != "founding.active" or verb.lemma_.lower() != "incorporate":
        return False
    return not any(founder.kind is EntityKind.PERSON for founder in draft.founders)
