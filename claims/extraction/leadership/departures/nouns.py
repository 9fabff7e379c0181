"""An officer's leaving said by a noun: "her departure", "the sacking of X", "his contract was terminated"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.cards import BOND_ENDED, LAST_DAY, LEAVING, NOUNS
from claims.extraction.leadership.departures.manner import Manner, is_left_place, manners
from claims.extraction.leadership.departures.officers import may_travel, office_beside, officers
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.verbs.titled_needs import is_dated_by_month
from claims.extraction.syntax.questions import genitives, objects, prepositional_objects, subjects
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_gerund_owned", "noun_leavings"]

# Of a journey as well.
_OF_TRAVEL = frozenset({"departure", "exit"})
_TELLING = frozenset({"announce", "confirm", "welcome", "trigger", "spark", "prompt"})
# Of nothing but posts.
_CLEAR = frozenset({"sacking", "dismissal", "firing", "ouster", "axing"})
_KINDS = frozenset("shock surprise sudden".split())
_WISHING = frozenset(
    "call push bid campaign demand ask press vote urge seek want reject oppose clamour petition plot "
    "regard view consider envisage suggest discuss mull threaten".split()
)


def noun_leavings(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Give what a noun says of an officer known to the text."""
    lower = noun.lower_
    if lower in NOUNS or (lower == "retirement" and _is_bound(noun)):
        yield from (_candidate(scene, LEAVING, noun, person) for person in _leaving(scene, noun))
    elif lower == "day" and noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
        yield from _last_day(scene, noun)
    elif lower in d.BONDS | {"services"} or noun.lemma_.lower() in d.SPELLS:
        yield from _bond_ended(scene, noun)


def _is_bound(noun: Token) -> bool:
    """Tell "was its head until her retirement": of the office, whatever came of her work."""
    return noun.dep_ == "pobj" and noun.head.lower_ in ("until", "till")


def is_gerund_owned(token: Token) -> bool:
    """Tell "X's axing surprised nobody", which a parser takes for a participle."""
    is_owned = token.i > token.sent.start and token.nbor(-1).tag_ in ("POS", "PRP$")
    return token.tag_ in ("VBG", "JJ") and token.lower_ in NOUNS and is_owned


def _owners(noun: Token) -> list[Token]:
    if not is_gerund_owned(noun):
        return genitives(noun)
    before = noun.nbor(-1)
    return [before if before.tag_ == "PRP$" else before.head]


def _candidate(
    scene: Scene, card: Pattern, head: Token, person: Mention, polarity: Polarity | None = None
) -> Candidate:
    said = Statement(
        subject=person,
        role=office_beside(scene, person),
        polarity=polarity,
        evidence={"officer_known": 1.0, "is_nominal": float(card is LEAVING)},
    )
    return scene.candidate(card, head, said)


def _leaving(scene: Scene, noun: Token) -> list[Mention]:
    done_to = prepositional_objects(noun, ("of",))
    owners = done_to or _owners(noun)
    if noun.lower_ in ("replacement", "termination", "discharge") and not done_to:
        return []  # "her replacement" is who comes
    if any(c.dep_ in ("compound", "nmod") and c.lower_ not in _KINDS for c in noun.children):
        return []  # "his World Cup exit"
    is_clear = noun.lower_ in _CLEAR
    if is_gerund_owned(noun):
        return officers(scene, scene.persons(owners), ever=is_clear)
    if noun.dep_ in ("compound", "nmod") or _is_wished(noun):
        return []
    people = officers(scene, scene.persons(owners), ever=is_clear)
    return [p for p in people if _is_of_office(scene, noun, p)]


def _is_of_office(scene: Scene, noun: Token, person: Mention) -> bool:
    """Tell a departure from a post from one for Oslo, from a script or a hall."""
    left = [t for t in prepositional_objects(noun, ("from", "as")) if t.ent_type_ != "DATE"]
    if any(not is_left_place(scene, t, person) and scene.role_at(t) is None for t in left):
        return False
    if noun.lower_ == "fall" and not left:
        return False
    found = manners(scene, noun, person, frozenset({"of", "from", "as", "by"}))
    if noun.lower_ in _OF_TRAVEL and not left and may_travel(scene, person):
        is_told = noun.head.lemma_ in _TELLING or is_dated_by_month(noun.head)
        return is_told or max(found, default=Manner.NOTHING) >= Manner.DATE
    beside = [c for c in noun.children if c.dep_ == "prep" and c.lower_ not in ("of", "from", "as", "by")]
    return (
        not beside
        or Manner.OTHER not in [m for m in found if m is not Manner.NOTHING]
        or not any(_leads_away(c) for c in beside)
    )


def _leads_away(preposition: Token) -> bool:
    if preposition.lower_ in ("to", "for", "into", "on", "at", "with", "onto", "through"):
        return not any(
            t.ent_type_ in ("DATE", "TIME") or t.lemma_.lower() in d.REASONS | d.WAYS | {"end"}
            for t in preposition.children
        )
    return False


def _is_wished(noun: Token) -> bool:
    """Tell "called for her dismissal", which others read as a plan, from what happened."""
    head = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else noun.head
    return head.lemma_ in _WISHING and (noun.dep_ == "pobj" or noun.dep_ == "dobj")


def _bond_ended(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "her contract was terminated", "the board dispensed with his services", "his time is over"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "with" else noun.head
    had = [c for c in noun.children if c.dep_ == "acl" and c.lemma_.lower() in d.BREAKING]
    if verb.lemma_ in ("have", "see") and had:
        verb = had[0]  # "had her contract terminated"
    polarity = _ending(noun, verb)
    if polarity is None:
        return
    owners = genitives(noun) or prepositional_objects(noun, ("of",))
    for person in officers(scene, scene.persons(owners)):
        yield _candidate(scene, BOND_ENDED, verb, person, polarity if polarity is Polarity.POSITIVE else None)


def _last_day(scene: Scene, noun: Token) -> Iterator[Candidate]:
    """Read "her last day was Friday", "his final day in the job is 3 May"."""
    is_last = any(c.lower_ in ("last", "final") for c in noun.children)
    told = [c for c in noun.head.children if c.dep_ in ("attr", "npadvmod") and c.ent_type_ == "DATE"]
    places = prepositional_objects(noun, ("in", "at", "on"))
    if is_last and told and all(t.lemma_.lower() in d.POSTS_LEFT for t in places):
        for person in officers(scene, scene.persons(genitives(noun))):
            yield _candidate(scene, LAST_DAY, noun.head, person)


def _ending(noun: Token, verb: Token) -> Polarity | None:
    """Tell whether a bond comes to an end: POSITIVE where a negation says it, NEGATIVE where none need."""
    lower, lemma = noun.lower_, verb.lemma_.lower()
    if lower == "services":
        return Polarity.NEGATIVE if lemma == "dispense" else None
    is_done_to = noun in objects(verb) or noun.dep_ == "nsubjpass" or verb.dep_ == "acl"
    if lower in d.BONDS:
        is_denied = any(c.dep_ == "neg" for c in verb.children)
        if lemma in ("renew", "extend"):
            return Polarity.POSITIVE if is_denied and is_done_to else None
        return Polarity.NEGATIVE if is_done_to and lemma in d.BREAKING else None
    spent = prepositional_objects(noun, ("in", "at"))
    is_as = any(c.lower_ == "as" for c in noun.children)
    if not is_as and not any(t.lemma_.lower() in d.STATES for t in spent):
        return None
    is_over = lemma == "be" and any(c.lower_ in ("over", "up", "done") for c in verb.children)
    closes = lemma in ("come", "draw") and any(
        t.lemma_ in ("end", "close") for t in prepositional_objects(verb, ("to",))
    )
    is_own = noun in subjects(verb) or noun.dep_ in ("nsubj", "nsubjpass", "dobj")
    return Polarity.NEGATIVE if is_own and (is_over or closes or lemma in d.ENDING) else None
