"""What a relative clause behind a body may tell of instead: "her spell at Holm Bank, which began in 2015"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, SITES, VENUES
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.founding.patterns import FOUNDER_NOUNS
from claims.extraction.syntax.arguments import is_named

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["is_cut_short", "told_of_body"]

# What any undertaking does as well as a body.
_BEGINNING = frozenset({"begin", "start", "commence", "open", "launch", "inaugurate"})
# What a body has or is part of, and what came before it, which somebody founds as well.
_OWN = BODIES - {"successor"} | VENUES | SITES | frozenset(
    """
    arm branch wing unit division department subsidiary offshoot affiliate predecessor forerunner precursor
    plant factory office site works mill shipyard laboratory lab centre center institute school
    team section chapter fund venture brand label faculty outpost cell caucus lodge training programme program
    """.split()
)  # fmt: skip
# What one firm is to another.
_NEIGHBOURS = frozenset(
    "parent company firm rival competitor predecessor successor forerunner subsidiary arm division unit "
    "branch offshoot affiliate supplier namesake partner customer".split()
)
_LASTING = frozenset({"begin", "start", "commence"})
# Who stands beside a body, where it is, and what is told of it: its own history may be meant.
_WHO = re.compile(
    r"head|chief|boss|member|headquarters|seat|home|birthplace|history|story|rise|origins?|birth|creation|growth"
    r"|president|parent|part|son|daughter|(?!career|takeover|merger|disaster)\w+(?:er|or|ist|ian|man|woman|ary|ive|ant|ee)"
)

_GOES_ON = re.compile(r"\sof\s[A-Z]|\s[A-Z][a-z]+\s(?:was|were|is|has)\b|['’]s\s[a-z]")


def told_of_body(view: SentenceView, verb: Token, heads: Sequence[Token]) -> list[Token]:
    """Leave out a body whose relative clause may tell of what the body stands in or with.

    Parameters
    ----------
    view : SentenceView
        The sentence.
    verb : Token
        Head of the relative clause.
    heads : sequence of Token
        The nouns that it seems to tell of.
    """
    is_relative = verb.dep_ == "relcl" and any(c.lower_ in ("which", "that") for c in verb.lefts)
    if not is_relative and verb.dep_ != "acl":
        return list(heads)
    alone = [t for t in heads if not _is_of_neighbour(t) and not _is_of_subject(t, verb)]
    return [head for head in alone if not any(_may_begin(noun, verb, head) for noun in _above(view, head))]


def _is_of_neighbour(noun: Token) -> bool:
    """Tell "a rival of Holm, a firm founded in 1950, closed": the rival may be meant as well as Holm."""
    link = noun.head.head
    if noun.dep_ != "appos" or noun.head.dep_ != "pobj" or link.lower_ not in ("of", "to"):
        return False
    is_new = any(c.lower_ in ("a", "an") for c in noun.lefts) and noun.lemma_.lower() not in PLACES
    return is_new and link.head.lemma_.lower() in _NEIGHBOURS and link.head.dep_ in ("nsubj", "nsubjpass")


def _is_of_subject(name: Token, verb: Token) -> bool:
    """Tell "the feud of Lee and Berg, head of Holm, which began in 1990, ended": what lasts has begun."""
    if verb.lemma_.lower() not in _LASTING or verb.dep_ != "relcl" or not is_named(name):
        return False
    nouns = itertools.takewhile(lambda t: t.pos_ in ("NOUN", "PROPN", "ADP"), name.ancestors)
    return any(t.dep_ in ("nsubj", "nsubjpass") and t.is_lower and _may_last(t) for t in nouns)


def _may_last(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    is_who = lemma in PERSON_NOUNS | FOUNDER_NOUNS or _WHO.fullmatch(lemma) is not None
    return not is_who and lemma not in BODIES


def _above(view: SentenceView, head: Token) -> Iterator[Token]:
    """Give the common nouns that a name hangs on by prepositions: "spell" of "a spell at Holm Bank".

    A long foreign name the parser may tear from them: "the laboratory of Telekom Selm Berhad".
    """
    mention = view.mention_at(head)
    first = view.tokens_of(mention)[:1] if mention is not None and is_named(head) else []
    link = first[0].nbor(-1) if first and first[0].i else None
    if link is not None and link.lower_ == "of" and link.i and head.dep_ != "pobj":
        yield link.nbor(-1)
    while is_named(head) and head.dep_ == "pobj" and head.head.dep_ in ("prep", "dative"):
        head = head.head.head
        if head.pos_ == "NOUN" and (head.is_lower or head.i == head.sent.start):
            yield head
            return


def _may_begin(noun: Token, verb: Token, head: Token) -> bool:
    if verb.head not in (noun, head):
        return False  # no "hall of the Holm Bank, a lender launched in 2018"
    lemma = noun.lemma_.lower()
    if lemma in PERSON_NOUNS | FOUNDER_NOUNS or (_WHO.fullmatch(lemma) and lemma not in _OWN):
        return False
    return verb.lemma_.lower() in _BEGINNING or lemma in _OWN


def is_cut_short(view: SentenceView, mention: Mention) -> bool:
    """Tell a name that goes on behind it: "Holm Motors of Europe", "Holm University Press", "Holm's"."""
    return bool(mention.entity_ids) and _GOES_ON.match(view.context.article.text, mention.end) is not None
