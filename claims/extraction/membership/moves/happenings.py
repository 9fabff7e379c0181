"""Reads nouns of moves whose sentence names no body: "Kenya's exit came in 1994", "its membership began".

Such a noun counts where it happens, begins, takes effect or is made; the body is the one the text speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import auxiliaries_of, is_perfect, is_pluperfect, years_of
from claims.extraction.frames import Candidate, Mention, SentenceView, Zone
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.bodies.beside import is_of_body_beside
from claims.extraction.membership.bodies.page_bodies import page_body
from claims.extraction.membership.bodies.talk import (
    speaks_of_alliances,
    speaks_of_federation,
    speaks_of_membership,
)
from claims.extraction.membership.bodies.trades import is_of_music
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.patterns import MOVE_NOUNS
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import genitives, is_passive, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["SURE_MOVES", "happening_claims", "is_date", "membership_happenings"]

# Nouns that are said of membership alone, whose sentence needs no further talk of it.
SURE_MOVES = frozenset(
    """
    accession readmission disaffiliation secession expulsion membership re-accession adhesion readmittance
    """.split()
)
_RULES = {
    Relation.JOINED: "membership.accession",
    Relation.LEFT: "membership.exit",
    Relation.EXPELLED: "membership.expulsion",
    Relation.SUSPENDED: "membership.suspension",
}
# What is said of a move that is made; VerbNet 3.4 *occurrence-48.3*, *begin-55.1*, *complete-55.2*.
_HAPPENING = frozenset(
    """
    come follow occur happen take enter begin start date become materialise materialize ensue arrive last
    precede end last
    """.split()
)
_MADE = frozenset(
    """
    complete formalise formalize seal finalise finalize effect announce confirm approve accept agree decide
    ratify endorse declare order vote celebrate mark conclude lift impose extend prolong uphold pronounce
    """.split()
)
# Behind these a move of a year told need not have come: "its exit in 2014 was called off".
_OPEN = frozenset(
    """
    plan propose schedule cancel delay postpone block prevent avert reject refuse deny veto rule call put set
    stop threaten suggest demand request urge seek want fail stall collapse avoid abandon shelve forecast
    predict envisage intend consider discuss debate rumour rumor expect oppose support back allow offer
    """.split()
)
# What is felt or said of a move that was made: "Mali regretted its exit in 1994".
_FELT = frozenset(
    "regret welcome condemn criticise criticize lament deplore celebrate mourn recall remember hail survive "
    "denounce applaud".split()
)
_SAID = frozenset({"announce", "decide", "order", "agree", "vote", "declare"})
_BEGINNING = frozenset({"begin", "start", "date", "commence"})
_BEING = frozenset({"be", "remain", "stay"})
_WAITING = frozenset({"hold", "ice", "abeyance", "limbo"})
# What tells of a move that was made: "after its exit", "before its exit in 1994".
_AFTER = frozenset({"after", "since", "following", "with", "upon", "on", "through"})
_BEFORE = frozenset({"before", "until", "at", "by", "despite", "during"})
# What a move takes, and what it enters into.
_TAKEN = frozenset({"effect", "place", "hold"})
_FORCES = frozenset({"force", "effect"})
_WAYS_OUT = frozenset({"from", "to", "into", "in", "of"})
# Behind such words stands no membership: "the suspension of payments", "the admission that she lied".
_CLAUSES = ("acl", "relcl", "ccomp")
_GOING = frozenset({"departure", "exit", "defection", "arrival", "entry"})
_PERSONAL = frozenset({"expulsion", "membership", "suspension", "induction", "admission", "readmission"})


def happening_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the move that a noun tells of its owner, where its sentence leaves the body out."""
    lemma = noun.lemma_.lower()
    verb = _happening(noun)
    if verb is None or lemma not in MOVE_NOUNS or _is_led_on(noun) or _is_led_on(verb):
        return
    relation, _ = MOVE_NOUNS[lemma]
    for member in _members(view, noun):
        if _is_told(view, noun, verb, member, relation):
            made = open_claim(view, noun, _RULES[relation], relation, member, heads=(noun.i, verb.i))
            yield from (c for c in made if _is_told_before(view, noun, c))


def _is_told_before(view: SentenceView, noun: Token, claim: Candidate) -> bool:
    """Tell "after its expulsion, the Holm Union met", which says of no body from which."""
    is_headline = view.sentence.zone is not Zone.BODY
    return is_headline or claim.object is None or claim.object.start < noun.idx + view.shift


def membership_happenings(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Kenya's membership began in 1994", of a joining, and "is on hold", of a suspension."""
    verb = noun.head
    if noun.dep_ == "nsubj" and verb.lemma_ in _BEING and prepositional_objects(verb, ("on", "in")):
        if any(t.lower_ in _WAITING for t in prepositional_objects(verb, ("on", "in"))):
            for member in _members(view, noun):
                yield from open_claim(
                    view, verb, "membership.suspended_membership", Relation.SUSPENDED, member
                )
        return
    if verb.lemma_.lower().removesuffix("s") not in _BEGINNING and not _takes_effect(verb):
        return
    if noun.dep_ not in ("nsubj", "compound") or _is_led_on(noun):
        return
    for member in _members(view, noun):
        yield from open_claim(
            view, verb, "membership.gained_membership", Relation.JOINED, member, heads=(verb.i, noun.i)
        )


def is_date(view: SentenceView, token: Token) -> bool:
    """Tell "its entry in 1994" from the entry into a body by the name of a number."""
    return (token.like_num or token.ent_type_ == "DATE") and view.mention_at(token) is None


def _happening(noun: Token) -> Token | None:
    """Give the verb that says of a noun that it happens or is made."""
    verb = noun.head
    is_dated = any(c.dep_ == "prep" and tells_time(c) for c in noun.children)
    lead = noun.doc[max(noun.left_edge.i - 1, 0)]
    is_led = (
        noun.dep_ == "pobj" or lead.dep_ == "mark"
    )  # the parser may take it for a clause: "After its exit"
    if is_led and lead.lower_ in (_AFTER | _BEFORE if is_dated else _AFTER):
        return noun
    if verb.pos_ not in ("VERB", "AUX"):
        return None
    lemma = verb.lemma_.lower()
    if noun.dep_ == "nsubj" and lemma == "be" and is_dated:
        return verb  # "its exit in 1994 was a blow"
    if noun.dep_ in ("nsubj", "attr", "dobj") and lemma in _HAPPENING and not is_passive(verb):
        if noun.dep_ == "dobj" and noun.i > verb.i and lemma not in ("come", "follow"):
            return None
        return verb if lemma not in ("take", "enter", "become") or _takes_effect(verb) else None
    if noun.dep_ == "nsubjpass" and lemma in _MADE:
        # What had been announced by then may not have come.
        return None if lemma in _SAID and is_pluperfect(verb) else verb
    if noun.dep_ == "nsubj" and lemma == "be" and any(map(tells_time, verb.rights)):
        return verb  # "its exit was in 1994"
    if noun.dep_ == "dobj":  # where the parser hangs a date behind the noun on the verb
        behind = noun.doc[noun.right_edge.i + 1 : noun.right_edge.i + 2]
        dates = [c for c in behind if c.head == verb and tells_time(c) and years_of(c.subtree)]
        return verb if lemma in _FELT and (dates or years_of(noun.subtree)) else None
    return noun if is_dated and _is_spoken_of(noun, verb) else None


def _is_spoken_of(noun: Token, verb: Token) -> bool:
    """Tell "its exit in 1994 had been expected", "hurt the others".

    What has a year and an effect has come, unless the verb says what was wanted or done against it.
    """
    if not years_of(noun.subtree) or noun.dep_ not in ("nsubj", "nsubjpass"):
        return False
    is_past = verb.tag_ == "VBD" or is_perfect(verb) or "was" in auxiliaries_of(verb)
    if verb.lemma_ == "expect":
        return is_pluperfect(verb)
    return is_past and verb.lemma_.lower() not in _OPEN


def _takes_effect(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    behind = [t for c in verb.rights for t in (c, *c.children)]
    if lemma == "take":
        return any(t.lower_ in _TAKEN for t in behind)
    if lemma in ("enter", "come"):
        return any(t.lower_ in _FORCES for t in behind)
    return lemma == "become" and any(t.lower_ in ("effective", "official", "final") for t in behind)


def _is_led_on(host: Token) -> bool:
    """Tell whether something else than a body left out is entered, left or suspended."""
    if any(c.dep_ in _CLAUSES and host.pos_ == "NOUN" for c in host.children):
        return True
    behind = (c for c in host.children if c.dep_ == "prep" and c.lower_ in _WAYS_OUT)
    whose = host.pos_ == "NOUN" and not genitives(host)
    return any(
        not tells_time(c)
        and not (c.lower_ in ("into", "in") and any(t.lower_ in _FORCES for t in c.children))
        and not (whose and c.lower_ == "of")
        for c in behind
    )


def _members(view: SentenceView, noun: Token) -> Iterator[Mention]:
    who = genitives(noun) or prepositional_objects(noun, ("of",))
    for token, member in things(view, who):
        is_owned = token.lower_ in ("its", "their", "his", "her") and member.name is not None
        if may_move(token, member) or (is_owned and member.kind is not None):
            yield member


def _is_told(view: SentenceView, noun: Token, verb: Token, member: Mention, relation: Relation) -> bool:
    """Tell whether a move is one into or out of a body, by its noun or by what the text speaks of."""
    lemma = noun.lemma_.lower()
    if is_person(member) and lemma not in _PERSONAL | _GOING:
        return False  # "after her withdrawal" from a race, her return to the stage
    if page_body(view, EntityKind.PERSON if is_person(member) else member.kind) is not None:
        return True
    if is_of_body_beside(view, member, verb, relation):
        return True
    if is_person(member) and is_of_music(view.context.article.text):
        return True
    if is_person(member):
        return lemma in _PERSONAL and speaks_of_membership(view, noun)
    if member.kind is EntityKind.ORGANISATION and not (member.entity_ids and speaks_of_federation(view)):
        return speaks_of_alliances(view) and (lemma in SURE_MOVES or speaks_of_membership(view, noun))
    return lemma in SURE_MOVES or speaks_of_membership(view, noun)
