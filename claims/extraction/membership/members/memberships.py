"""Reads nouns of the relation itself: "membership", "accession", "withdrawal", "candidate", "application"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import is_undergone
from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person, may_join, may_leave_state
from claims.extraction.membership.bodies.spoken import spoken_body
from claims.extraction.membership.bodies.strength import KNOWN, named_strength
from claims.extraction.membership.bodies.talk import speaks_of_membership
from claims.extraction.membership.members.candidacies import candidacy, talks
from claims.extraction.membership.members.holders import holders, nation_of
from claims.extraction.membership.members.member_bodies import membership_bodies
from claims.extraction.membership.members.member_nouns import or_open
from claims.extraction.membership.members.requests import request_claims
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.moves.going_over import GOING_OVER, over_claims
from claims.extraction.membership.moves.happenings import (
    SURE_MOVES,
    happening_claims,
    is_date,
    membership_happenings,
)
from claims.extraction.membership.moves.senses import takes_persons
from claims.extraction.membership.patterns import (
    APPLICATION_NOUNS,
    MEMBERSHIP_VERBS,
    MOVE_NOUNS,
    TALKS_NOUNS,
)
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_definite, is_named, things
from claims.extraction.syntax.questions import (
    clause_head,
    conjuncts,
    genitives,
    is_passive,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Modality

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["membership_claims", "move_claims"]

# What the tagger calls a number or a share.
_COUNTS = frozenset({"CARDINAL", "PERCENT", "QUANTITY"})
_RULES = {
    Relation.JOINED: "membership.gained_membership",
    Relation.MEMBER: "membership.holds_membership",
    Relation.LEFT: "membership.ended_membership",
    Relation.SUSPENDED: "membership.suspended_membership",
    Relation.APPLIED: "membership.applied",
}
_SEEKING = frozenset(
    ["seek", "pursue", "request", "want", "desire", "eye", "covet", "target", "await", "favour", "favor"]
)
_PERIODS = frozenset({"year", "decade", "month", "century", "generation", "period", "spell"})
_GIVING = frozenset({"grant", "give", "award", "deny", "offer", "refuse"})
_DENYING = frozenset({"reject", "decline", "refuse", "spurn", "shun", "deny", "turn down", "rule out"})
_REVOKING = frozenset({"revoke", "rescind", "cancel", "terminate", "withdraw", "end", "annul"})
_ENDING = frozenset({"expire", "lapse", "end", "cease", "terminate"})
_NOUNS = ("NOUN", "PROPN", "ADJ")
_JUDGING = frozenset({"disqualify", "judge", "rank", "place", "award", "praise", "admire"})
_MOVES = {
    Relation.JOINED: "membership.accession",
    Relation.LEFT: "membership.exit",
    Relation.EXPELLED: "membership.expulsion",
    Relation.SUSPENDED: "membership.suspension",
}


@reads(
    *(f"membership.{verb}_membership" for verb in ("ended", "gained", "holds", "suspended")),
    "membership.applied",
    "membership.candidate",
    "membership.talks",
)
def membership_claims(view: SentenceView, noun: Token) -> Iterable[Candidate]:
    """Give what "membership", "candidate", "accession talks" and "application" say."""
    if noun.pos_ not in _NOUNS:
        return ()
    lemma = noun.lemma_.lower()
    if lemma == "membership" or (lemma == "participation" and noun.dep_ in ("dobj", "nsubjpass")):
        return _membership(view, noun)
    if lemma in ("candidate", "candidacy", "candidature"):
        return candidacy(view, noun)
    if lemma in TALKS_NOUNS:
        return talks(view, noun)
    return ()


def _membership(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    if noun.dep_ in ("compound", "nmod", "amod"):
        # "its membership dates from 1994", which the parser takes for dates of membership
        yield from membership_happenings(view, noun) if noun.head.lower_ == "dates" else ()
        return
    first = noun
    while first.dep_ == "conj":
        first = first.head
    verb = first.head
    bodies = membership_bodies(view, noun)
    if first.dep_ == "pobj" and verb.lower_ == "of" and verb.head.lemma_.lower() in _PERIODS:
        first = verb.head  # "ended 47 years of membership"
        verb = first.head
    elif first.dep_ == "pobj" and verb.lower_ in ("for", "of"):
        yield from _asked_for(view, noun, verb.head, bodies)
        return
    if first.dep_ == "nsubj" and is_undergone(verb):  # "had its membership frozen"
        yield from _under_verb(view, noun, verb, bodies, is_subject=True)
        return
    if first.dep_ in ("dobj", "nsubjpass", "attr") and verb.pos_ == "VERB":
        yield from _under_verb(view, noun, verb, bodies, is_subject=first.dep_ == "nsubjpass")
        return
    members = [
        m
        for _, m in things(view, genitives(noun))
        if m.kind is EntityKind.STATE or is_person(m) or any(_may_move(view, m, t, b) for t, b in bodies)
    ]
    of = [(t, b) for t, b in bodies if all(b.start != m.start for m in members)]
    if not bodies:
        yield from membership_happenings(view, noun)
    if clause_head(noun).lemma_.lower() in _ENDING:
        return  # "will let its membership expire"
    for member in members:
        for head, body in of:
            yield write(
                view, noun, "membership.holds_membership", Relation.MEMBER, member=member, body=body,
                evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
            )  # fmt: skip


def _under_verb(
    view: SentenceView, noun: Token, verb: Token, bodies: list[tuple[Token, Mention]], *, is_subject: bool
) -> Iterator[Candidate]:
    tail = particle(verb)
    lemma = verb.lemma_.lower()
    phrase = f"{lemma} {tail}" if tail else lemma
    relation = MEMBERSHIP_VERBS.get(phrase)
    if relation is None:
        return
    if noun.lemma_ == "participation":
        if relation not in (Relation.SUSPENDED, Relation.LEFT):
            return
        bodies = [(t, b) for t, b in bodies if b.entity_ids and body_likeness(t, b) >= 0.8]
        if not bodies:
            return
    owners = holders(noun)
    if relation is Relation.LEFT and lemma in _REVOKING and _is_of_another(view, noun, verb):
        return  # "the club cancelled his membership": a turn of phrase, an expulsion
    counts = (t for host in (verb, noun) for t in prepositional_objects(host, ("to", "from", "by")))
    if relation is Relation.JOINED and any(t.ent_type_ in _COUNTS for t in counts):
        return  # "taking its membership to nine"
    if is_subject or relation is Relation.SUSPENDED:
        who = owners or [t for t in prepositional_objects(noun, ("of",)) if t.ent_type_ in ("GPE", "PERSON")]
        if not bodies:  # "suspended its membership in X in 2007", hung on the verb
            within = things(view, prepositional_objects(verb, ("in", "of")))
            bodies = [(t, m) for t, m in within if m.form is MentionForm.NAME and body_likeness(t, m) >= 0.7]
        if relation is Relation.SUSPENDED and not bodies:
            bodies = things(view, [t for t in subjects(verb) if t != noun])
    elif lemma in _GIVING and not tail and not is_passive(verb):
        who = [t for c in verb.children if c.dep_ == "dative" for t in conjuncts(c)]
    else:
        who = [t for noun_ in subjects(verb) for t in nation_of(noun_)]
    if relation in (Relation.LEFT, Relation.SUSPENDED) and lemma == "put":
        heads = prepositional_objects(verb, ("on",))
        if not any(t.lower_ in ("hold", "ice") for t in heads):
            return
    for _, member in _who_has(view, who, noun):
        if member.form is MentionForm.NOMINAL and member.kind is None:
            continue
        others = [(t, body) for t, body in bodies if body.name is None or body.name != member.name]
        for head, body in or_open(others, noun):  # "Mali suspended its membership": not of Mali
            if body is not None and body.start == member.start:
                continue
            yield write(
                view,
                verb,
                _RULES[relation],
                relation,
                member=member,
                body=body,
                heads=(noun.i, verb.i),
                evidence={"likeness": body_likeness(head, body) if body else 0.0, "membership": 1.0},
                role_of=noun,
                modality=Modality.PLANNED if lemma in _SEEKING else None,
                is_denied=phrase in _DENYING,
            )


def _is_of_another(view: SentenceView, noun: Token, verb: Token) -> bool:
    """Tell whether somebody ends the membership of somebody else."""
    owners = {m.name for _, m in things(view, genitives(noun) or prepositional_objects(noun, ("of",)))}
    doers = {m.name for _, m in things(view, subjects(verb))}
    is_named = noun.dep_ == "dobj" and not is_passive(verb) and bool(genitives(noun))
    of = [m for _, m in things(view, prepositional_objects(noun, ("of",)))]
    return bool(owners - doers) and (is_named or any(m.kind is not EntityKind.ORGANISATION for m in of))


def _who_has(view: SentenceView, who: list[Token], noun: Token) -> list[tuple[Token, Mention]]:
    """Give who has a membership; "its" is no body that states join where a state stands before it.

    "Arab League ministers took Syria back after its membership was suspended".
    """
    found = things(view, who)
    states = [
        m
        for m in view.mentions
        if m.kind is EntityKind.STATE and m.entity_ids and m.end <= noun.idx + view.shift
    ]
    named = [m for m in states if m.form is MentionForm.NAME]
    return [
        (t, replace(m, name=named[-1].name, kind=EntityKind.STATE, entity_ids=named[-1].entity_ids))
        if named and t.lower_ == "its" and _is_of_states(view, m)
        else (t, m)
        for t, m in found
    ]  # fmt: skip


def _is_of_states(view: SentenceView, mention: Mention) -> bool:
    subkinds = [view.context.subkinds.get(i) for i in mention.entity_ids]
    return mention.kind is EntityKind.ORGANISATION and is_joinable(mention.name or "", subkinds)


def _asked_for(
    view: SentenceView, noun: Token, asker: Token, bodies: list[tuple[Token, Mention]]
) -> Iterator[Candidate]:
    """Read "applied for membership", "application for membership", "candidate for membership"."""
    lemma = asker.lemma_.lower()
    if lemma in ("candidate", "contender", "hopeful"):
        return  # the noun "candidate" has it
    if lemma in APPLICATION_NOUNS:
        who = [t for s in holders(asker) or subjects(clause_head(asker)) for t in nation_of(s)]
        planned = lemma in ("bid", "quest", "campaign")
    elif MEMBERSHIP_VERBS.get(lemma) is Relation.APPLIED or lemma in (
        "aspire",
        "hope",
        "aim",
        "push",
        "press",
    ):
        who = [t for s in subjects(asker) for t in nation_of(s)]
        planned = MEMBERSHIP_VERBS.get(lemma) is not Relation.APPLIED
    else:
        return
    for _, member in things(view, who):
        for head, body in or_open(bodies, noun):
            if body is not None and body.start == member.start:
                continue
            yield write(
                view, asker, "membership.gained_membership" if planned else "membership.applied",
                Relation.JOINED if planned else Relation.APPLIED, member=member, body=body,
                heads=(asker.i, clause_head(asker).i), role_of=noun,
                evidence={"likeness": body_likeness(head, body) if body else 0.0, "membership": 1.0},
                modality=Modality.PLANNED if planned else None,
            )  # fmt: skip


@reads(*_MOVES.values(), "membership.applied")
def move_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give what "X's accession to Y" and "the expulsion of X from Y" say."""
    if noun.pos_ not in _NOUNS:
        return
    lemma = noun.lemma_.lower()
    yield from request_claims(view, noun)
    if lemma in GOING_OVER:
        yield from over_claims(view, noun)
    if lemma not in MOVE_NOUNS or noun.dep_ in ("compound", "nmod", "amod") or is_named(noun):
        return
    relation, prepositions = MOVE_NOUNS[lemma]
    tokens = [t for t in prepositional_objects(noun, prepositions) if not is_date(view, t)]
    tokens = [t for t in tokens if not ("of" in prepositions and t.head.lower_ == "of")] or [
        c for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.ent_type_ == "ORG"
    ]
    of = [t for t in prepositional_objects(noun, ("of",)) if t.pos_ in ("PROPN", "PRON") or is_definite(t)]
    who = _ahead(view, noun) or (genitives(noun) if of else holders(noun)) + of
    bodies = [(t, m) for t, m in things(view, tokens) if body_likeness(t, m) >= 0.45 and may_leave_state(m)]
    members = [
        m
        for t, m in things(view, who)
        if m.kind is EntityKind.STATE
        or t.lower_ in ("its", "their")
        or any(_may_move(view, m, head, body) for head, body in bodies)
    ]
    elided = lemma == "accession" and not tokens  # "ratify its accession"
    open_bodies: list[tuple[Token, Mention | None]] = [*bodies] or ([(noun, None)] if elided else [])
    if not bodies and not tokens:
        happened = list(happening_claims(view, noun))
        yield from happened
        if happened:
            return
    alone = not tokens and not any(c.dep_ in ("amod", "compound", "acl", "relcl") for c in noun.children)
    alone = alone and not _is_elsewhere(noun)
    alone = alone and not (noun.dep_ == "nsubj" and noun.head.pos_ == "VERB" and lemma not in SURE_MOVES)
    for member in members:
        spoken = spoken_body(view, member, noun.idx + view.shift) if not bodies and alone else None
        if spoken is not None and speaks_of_membership(view, noun):
            yield write(
                view, noun, _MOVES[relation], relation, member=member, body=spoken,
                evidence={"likeness": 0.8, "nominal": 1.0, "open_body": 1.0},
            )  # fmt: skip
            continue
        for head, body in open_bodies:
            if body is None or body.start != member.start:
                yield write(
                    view, noun, _MOVES[relation], relation, member=member, body=body,
                    evidence={"likeness": body_likeness(head, body) if body else 0.0, "nominal": 1.0},
                )  # fmt: skip


def _is_elsewhere(noun: Token) -> bool:
    """Tell "its admission is not in sight", "was under discussion" from one that is made."""
    verb = noun.head
    if noun.dep_ == "nsubjpass" and verb.lemma_ in _JUDGING:
        return True  # "its entry was disqualified"
    is_said = noun.dep_ == "nsubj" and verb.lemma_ in ("be", "remain")
    return is_said and any(c.dep_ == "prep" and not tells_time(c) for c in verb.children)


def _ahead(view: SentenceView, noun: Token) -> list[Token]:
    """Give the subject that "its" looks ahead to: "Since its exit from X in 1999, Algeria has gained"."""
    opening, whose = noun.head, genitives(noun)
    if noun.dep_ != "pobj" or opening.head.pos_ not in ("VERB", "AUX") or opening.i != opening.sent.start:
        return []
    if not whose or any(t.lower_ not in ("its", "their") for t in whose):
        return []
    meant, focus = (
        view.mention_at(whose[0]),
        [m for m in view.grammar.focus if m.kind is not EntityKind.PERSON],
    )
    # Only X may be taken for it, which nobody leaves as its own member.
    inside = {m.name for t in noun.subtree if t.i > noun.i and (m := view.mention_at(t)) is not None}
    if focus or (meant is not None and meant.name is not None and meant.name not in inside):
        return []
    return [t for t in subjects(opening.head) if is_named(t) and t.i > noun.i]


def _may_move(view: SentenceView, member: Mention, head: Token, body: Mention) -> bool:
    """Tell whether a person or an organisation may enter or leave a body: no firm, no house, no office."""
    if is_person(member):
        return may_join(member, head, body, weak=1.0) and takes_persons(view, head, body)
    named = member.kind is EntityKind.ORGANISATION and member.name is not None
    meant = replace(body, text=body.name) if body.form is MentionForm.NOMINAL and body.name else body
    return named and may_join(member, head, body, weak=1.0) and named_strength(meant) >= KNOWN
