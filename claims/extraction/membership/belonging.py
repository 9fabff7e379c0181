"""Reads who belongs by the word for such members: "a caporegime of the Holm family", "a monk of the Order".

Each row of `BELONGING` pairs words for members with words of the bodies that have such members; only the
two together say that somebody is one of them ("a soldier in the Holm family", no soldier of an army).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.arguments import things
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_fraternity, is_person
from claims.extraction.membership.member_readings import member_reading
from claims.extraction.membership.neighbours import starting_at
from claims.extraction.membership.words import FORMER
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax import clause_head, is_passive, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["BELONGING", "Belonging", "belonging_claims"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """Words for members, and words in the names of the bodies they are members of."""

    members: frozenset[str]
    bodies: frozenset[str]


# WordNet 3.0: hyponyms of *criminal*, *religious*, *noble* and *associate* beside those of *gangdom*,
# *religious order*, *fraternity* and *academy*.
BELONGING: tuple[Belonging, ...] = (
    Belonging(
        members=frozenset(
            """
            mobster gangster caporegime capo underboss consigliere mafioso enforcer hitman soldier associate
            bagman gunman member boss godfather lieutenant
            """.split()
        ),
        bodies=frozenset("family mafia cartel clan camorra yakuza triad gang mob outfit syndicate".split()),
    ),
    Belonging(
        members=frozenset(
            "knight dame monk nun friar brother sister canon priest missionary chaplain novice abbot".split()
        ),
        bodies=frozenset("order society congregation oratory".split()),
    ),
    Belonging(
        members=frozenset("brother sister initiate alumnus alumna pledge freemason mason".split()),
        bodies=frozenset("fraternity sorority chapter lodge".split()),
    ),
    Belonging(
        members=frozenset("associate academician laureate".split()),
        bodies=frozenset("academy society institute".split()),
    ),
    Belonging(
        members=frozenset("figure exponent adherent painter poet artist architect writer composer".split()),
        bodies=frozenset("group circle movement brotherhood secession collective".split()),
    ),
)
_TAKING_IN = frozenset({"initiate", "induct"})
_MEMBERS = frozenset().union(*(row.members for row in BELONGING))
_EVIDENCE = {"likeness": 0.8, "implied": 1.0, "prior": 0.8}


@reads("membership.belonging", "membership.initiated")
def belonging_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a word for members of one kind of body states beside such a body."""
    lemma = token.lemma_.lower()
    if lemma in _TAKING_IN and token.pos_ == "VERB":
        return _taken_in(view, token)
    return _belonging(view, token, lemma) if lemma in _MEMBERS else ()


def _belonging(view: SentenceView, noun: Token, lemma: str) -> Iterator[Candidate]:
    wanted = frozenset().union(*(row.bodies for row in BELONGING if lemma in row.members))
    ahead = _lower_named(view, noun.i) if lemma != "member" or noun.doc[noun.i - 1].lower_ in wanted else None
    if ahead is not None and set(ahead.text.lower().split()) & wanted:
        bodies = [ahead]
    elif lemma == "member":
        return  # `members` reads "a member of the Holm family"
    else:
        heads = prepositional_objects(noun, ("of", "in", "with", "from"))
        bodies = [b for t in heads if (b := _body_at(view, t, wanted)) is not None]
    if not bodies:
        return
    relation, _, who = member_reading(noun)
    if relation is Relation.MEMBER and any(c.lower_ in FORMER for c in noun.lefts):
        relation = Relation.LEFT
    named = starting_at(view, noun.i + 1)
    members = [named] if named is not None else [m for _, m in things(view, who)]
    for member in members:
        if is_person(member):
            for body in bodies:
                yield write(
                    view, noun, "membership.belonging", relation, member=member, body=body,
                    heads=(noun.i, clause_head(noun).i), evidence=_EVIDENCE,
                )  # fmt: skip


def _body_at(view: SentenceView, head: Token, wanted: frozenset[str]) -> Mention | None:
    """Give the body named at a token: by the tagger's name, or a name with a small noun behind it."""
    for _, named in things(view, [head]):
        words = set(named.text.lower().split())
        if named.form is MentionForm.NAME and words & wanted and not is_person(named):
            return _as_body(named.text, named.start)
    small = head.lower_ in wanted and head.is_lower
    return _lower_named(view, head.i + 1) if small else None


def _lower_named(view: SentenceView, end: int) -> Mention | None:
    """Give "Gambino crime family", ending before a token: capitals with one or two small nouns behind."""
    doc = view.span.doc
    first = end
    while first > 0 and end - first < 2 and doc[first - 1].is_lower and doc[first - 1].pos_ == "NOUN":
        first -= 1
    small = first
    while first > 0 and doc[first - 1].text[:1].isupper() and doc[first - 1].pos_ in ("PROPN", "NOUN", "ADJ"):
        first -= 1
    if first == small or small == end:
        return None
    text = doc[first:end].text
    return _as_body(text, doc[first].idx + view.shift)


def _as_body(text: str, start: int) -> Mention:
    return Mention(
        text=text, start=start, end=start + len(text), form=MentionForm.NAME, kind=EntityKind.ORGANISATION,
        name=text, confidence=0.8,
    )  # fmt: skip


def _taken_in(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "was initiated into the Alpha chapter of Phi Kappa Psi"."""
    if not is_passive(verb):
        return
    found = list(prepositional_objects(verb, ("into", "in")))
    found += [t for each in found for t in prepositional_objects(each, ("of",))]
    bodies = [b for t in found if (b := _brotherhood(view, t)) is not None]
    for _, member in things(view, subjects(verb) if bodies else []):
        for body in bodies:
            if is_person(member):
                yield write(
                    view, verb, "membership.initiated", Relation.JOINED, member=member,
                    body=body, evidence=_EVIDENCE,
                )  # fmt: skip


def _brotherhood(view: SentenceView, head: Token) -> Mention | None:
    """Give the fraternity, the lodge named at a token, also by the small noun behind its letters."""
    named = _body_at(view, head, BELONGING[2].bodies)
    if named is not None:
        return named
    letters = (m for _, m in things(view, [head]) if m.form is MentionForm.NAME and is_fraternity(m))
    return next((_as_body(m.text, m.start) for m in letters), None)
