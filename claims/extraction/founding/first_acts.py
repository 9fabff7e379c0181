"""Reads what a body does first of all: "held its first meeting in 1921", "gave its first concert in 1955".

Such an act tells when a body began where no table tells it better: a union is there when it first meets, an
orchestra when it first plays. What the table knows was often founded before, by treaty or by law, so its
first act founds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.founding.beginnings import is_verbal
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.idioms import is_of_kind
from claims.extraction.founding.page_subject import bodies_of
from claims.extraction.founding.writing import write_each
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import owners
from claims.extraction.syntax.questions import is_passive, objects, subjects
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["FIRST_ACTS", "FirstAct", "first_act_claims"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAct:
    """What bodies of a kind do first.

    Parameters
    ----------
    verbs : frozenset of str
        Lemmas of the verbs that do it.
    acts : frozenset of str
        What is done, as lemmas.
    of : frozenset of str
        What the body or its name is called.
    """

    verbs: frozenset[str]
    acts: frozenset[str]
    of: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Parliaments and cabinets meet for the first time after each election.
_SEATED = _words(
    "parliament congress assembly senate house cabinet government court commission council board"
)
FIRST_ACTS: tuple[FirstAct, ...] = (
    FirstAct(
        verbs=_words("hold convene have"),
        acts=_words("meeting congress convention conference gathering assembly session"),
        of=BODIES - _SEATED,
    ),
    FirstAct(verbs=_words("play contest"), acts=_words("match game fixture"), of=_words("club team side")),
    FirstAct(
        verbs=_words("give play perform stage hold present"),
        acts=_words("concert performance gig show recital production play"),
        of=_words("orchestra choir band ensemble quartet quintet trio group troupe theatre theater company"),
    ),
    FirstAct(
        verbs=_words("hold celebrate"),
        acts=_words("service mass worship"),
        of=_words("church parish congregation chapel mission"),
    ),
    FirstAct(
        verbs=_words("make fly operate launch"),
        acts=_words("flight service"),
        of=_words("airline carrier airways airlines"),
    ),
    FirstAct(
        verbs=_words("air broadcast transmit make"),
        acts=_words("programme program broadcast bulletin show transmission"),
        of=_words("station channel broadcaster network radio"),
    ),
)
_FIRST = frozenset({"first", "inaugural", "maiden"})
# Behind the noun these say of what it was the first: "its first concert of the season".
_NARROWING = frozenset("of against for since with abroad outside without under after as at".split())
_ELSEWHERE = frozenset({"abroad", "overseas", "outside", "away"})
_EARLIER = frozenset({"women", "european", "international", "foreign", "home", "away", "overseas", "live"})


@reads("founding.first_act")
def first_act_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the beginnings that a first act tells of, each dated by its year."""
    lemma = verb.lemma_.lower()
    told = [act for act in FIRST_ACTS if lemma in act.verbs] if is_verbal(verb) else []
    done = (subjects(verb) if is_passive(verb) else objects(verb)) if told else []
    if any(c.lower_ in _ELSEWHERE for c in verb.children):
        return
    for noun in (t for t in done if _is_first(t)):
        doing = owners(noun) if is_passive(verb) else subjects(verb)
        for act in told:
            if noun.lemma_.lower() in act.acts and _is_dated_by_year(verb):
                bodies = [t for t in doing if is_of_kind(view, t, act.of) and not _is_known(view, t)]
                yield from write_each(
                    view, verb, "founding.first_act", Relation.FOUNDED, bodies, strength=0.2,
                    heads=(verb.i, noun.i),
                )  # fmt: skip


def _is_first(noun: Token) -> bool:
    """Tell "its first meeting" from "its first meeting of the year", "its first home match"."""
    lefts = {c.lower_ for c in noun.lefts}
    behind = (c for c in noun.rights if c.dep_ in ("prep", "advmod"))
    is_narrow = any(c.lower_ in _NARROWING for c in behind) or not lefts.isdisjoint(_EARLIER)
    return bool(lefts & _FIRST) and bool(lefts & {"its", "their", "the"}) and not is_narrow


def _is_dated_by_year(verb: Token) -> bool:
    return any(is_year(t) for t in verb.subtree)


def _is_known(view: SentenceView, token: Token) -> bool:
    return any(mention.entity_ids for _, mention in bodies_of(view, [token]))
