"""Memberships that the guidelines leave out: families, enrolment, ventures, ranks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.membership.bodies import makes_laws
from claims.extraction.scope.kinds import LEGISLATURES, family_of
from claims.relations import EntityKind, Family, Relation

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft
    from claims.extraction.frames import SentenceView

__all__ = [
    "is_fellow_body",
    "is_named_later",
    "is_of_house",
    "is_of_lineage",
    "is_officer_moving",
    "is_schooling",
    "is_superlative",
    "is_venture",
]

# A family, a household: "a member of the House of Welf", no "House of Commons".
_LINEAGE = re.compile(
    r"\bHouse of (?!Represent|Common|Lord|Deleg|Assembl|Council|Repr|Keys|Burgess|Deput|Peer|People|Bishop"
    r"|Federation|Nation|Chief|Elder)[A-Z]|(?<!rime )\b(?:[Ff]amily|[Dd]ynasty|[Rr]oyal [Hh]ouse)$"
)


_SCHOOLING = re.compile(
    r"\b(?:[Ss]chool|[Cc]ollege|[Uu]niversity|[Gg]ymnasium|[Ll]yceum|[Ss]eminary|[Aa]cademy|[Cc]onservatory)"
    r"(?:$|\s(?:of|in|at|for)\b)"
)


_LEARNED = re.compile(
    r"\bof (?:Science|Art|Letter|Medicine|Engineering|Inventor|Fine)|[Ss]ciences|\bRoyal Academy\b"
)


# The rank of living things before the name of one: "a member of the family Carabidae".
_TAXON = re.compile(
    r"\b(?:(?:super|sub|infra)?(?:family|order|tribe|genus)|species|clade|phylum|superclass|subclass)\s(?:of\s)?$"
)


# What a name ends in that is joined for a while, or is no body at all.
_VENTURES = re.compile(
    r"\b(?:Rush|War|Crusade|Expedition|Exodus|Tour|March|Battle|Race|Revolution|Building|Tower|Street|Square)$"
)


_TRAINERS = frozenset({"coach", "manager", "chairman", "chairwoman", "director", "editor", "principal"})


# A seat held longest is one held; a rank among its holders tells of the rank.
_SUPERLATIVE = re.compile(
    r"\b(?:(?:most|least)\s[\w-]+|(?:high|low|rich|poor|strong)est(?:[-\s]ranking)?)\s(?:[\w-]+\s){0,2}$"
)


def is_of_lineage(draft: Draft, view: SentenceView) -> bool:
    """Tell a family from a body: "a member of the House of Welf", "of the family Carabidae"."""
    body = draft.object
    if family_of(draft) is not Family.MEMBERSHIP or body is None:
        return False
    if _LINEAGE.search(body.name) is not None:
        return True
    lead = view.context.article.text[max(0, body.start - 24) : body.start] if body.start is not None else ""
    ranked = _TAXON.search(lead)
    return ranked is not None and (ranked[0].strip() != "order" or body.kind is not EntityKind.ORGANISATION)


def is_schooling(draft: Draft, view: SentenceView) -> bool:
    """Tell who entered a school to learn there."""
    body, rule = draft.object, draft.candidate.rule
    if draft.candidate.relation is not Relation.JOINED or body is None:
        return False
    if draft.subject.kind is EntityKind.PERSON:
        enters = rule in ("membership.enter", "membership.join", "membership.came_into")
    else:
        enters = rule == "membership.enter" and draft.subject.entity_id is None
    is_learned = _LEARNED.search(body.name) is not None and rule != "membership.came_into"
    return enters and _SCHOOLING.search(body.name) is not None and not is_learned


def is_venture(draft: Draft, view: SentenceView) -> bool:
    """Tell an undertaking or a place from a body: "join the Gold Rush", "left for the Holm Building"."""
    body = draft.object
    is_membership = family_of(draft) is Family.MEMBERSHIP
    return is_membership and body is not None and _VENTURES.search(body.name) is not None


def is_named_later(draft: Draft, view: SentenceView) -> bool:
    """Tell "left the whaling commission and stays in the Holm Union": what a noun with a word of its own
    before it means is not first named behind it.
    """
    noun, body = draft.candidate.object, draft.object
    if noun is None or body is None or noun.form is not MentionForm.NOMINAL:
        return False
    if family_of(draft) is not Family.MEMBERSHIP:
        return False
    own = noun.text.lower().split()[1:-1]
    text = view.context.article.text
    return bool(own) and body.name in text[noun.end :] and body.name not in text[: noun.start]


def is_superlative(draft: Draft, view: SentenceView) -> bool:
    """Tell how a lawmaker or soldier is ranked: "the most bipartisan member of Congress"."""
    body = draft.object
    if body is None or draft.candidate.rule not in ("membership.member", "membership.became_member"):
        return False
    lead = view.written(view.origin, draft.candidate.trigger.start)
    return LEGISLATURES.search(body.name) is not None and _SUPERLATIVE.search(lead) is not None


def is_officer_moving(draft: Draft, view: SentenceView) -> bool:
    """Tell a coach who comes or goes, whom the text has told of as one, from a player or member.

    A president who resigns leaves his office, as does who the table knows, if it knows of offices.
    """
    candidate = draft.candidate
    if candidate.rule not in ("membership.open_left", "membership.open_joined"):
        return False
    resigns = view.span.doc[candidate.head].lemma_.lower() == "resign"
    if resigns and candidate.subject is not None and candidate.subject.entity_ids:
        return True
    before = candidate.trigger.start if resigns else view.sentence.start
    told = (t for t in view.context.titles if t.start < before and t.holder is not None)
    return any(
        (resigns or t.title.split()[-1] in _TRAINERS)
        and t.holder is not None
        and t.holder.name == draft.subject.name
        for t in told
    )


def is_of_house(draft: Draft, view: SentenceView) -> bool:
    """Tell who is elected to a parliament or council, or wins seats there, from who joins a body."""
    body = draft.object
    if draft.candidate.relation is not Relation.JOINED or body is None:
        return False
    if draft.candidate.rule == "membership.became_member" or draft.subject.kind is EntityKind.STATE:
        return False  # worded as a membership
    return makes_laws(body.name)  # whom voters send there joins no body


def is_fellow_body(draft: Draft, view: SentenceView) -> bool:
    """Tell a further body from a member: "is a member of the Holm Board, and the Selm Association"."""
    mention, rule = draft.candidate.subject, draft.candidate.rule
    if rule != "membership.member" or mention is None or draft.subject.kind is not EntityKind.ORGANISATION:
        return False
    noun = view.span.doc[draft.candidate.head]
    return any(t.dep_ == "conj" and t.head == noun for t in view.tokens_of(mention))
