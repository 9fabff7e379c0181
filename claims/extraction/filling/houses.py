"""How well a body fits an office that names none: by its kind, and by who leads it already.

"Editor Holt" is rather of the newspaper than of its owner; where a text names one chief executive of Acme,
another one that it names is of another firm. Factors judged by hand: only their order of magnitude matters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.filling.leads import leads_before
from claims.extraction.filling.origins import is_origin
from claims.extraction.filling.salience import SUBKINDS, Salience
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.homes import has_home_name, homes_of, is_any_firm
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.choice import Option
    from claims.extraction.context import DocumentContext, NamedThing
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["likelihood"]

_AT_HOME, _AT_FIRM, _TAKEN, _SPOKEN_OF, _ONCE = 6.0, 2.5, 0.2, 3.5, 0.3
_WHERE, _ALONE, _ALONE_AT_TITLE = 60.0, 40.0, 4.0
_NONE: frozenset[str] = frozenset()
# What bodies of many classes are called.
_BROAD = frozenset({"club", "group", "union", "alliance"})
# So near its beginning a sentence speaks of an officer.
_FRONT = 30
# What a sentence opens with in somebody's words.
_QUOTED = re.compile(r"[\"“][^\"”\n]{2,400}[\"”]\s")
# A body has one of these at a time, whatever it calls him.
_FIRST = frozenset(
    (
        "chief executive",
        "chief executive officer",
        "managing director",
        "executive director",
        "director general",
        "secretary general",
        "general secretary",
    )
) | word_set("ceo director rector principal headmaster editor coach manager")
# ... and one of each of these.
_ONE_EACH = _FIRST | word_set("chairman chairwoman chairperson chair treasurer")


def likelihood(option: Option, candidate: Candidate, view: SentenceView) -> float:
    """Give how many times as likely a body's kind and its other officers make it."""
    role, context, opens = candidate.role, view.context, view.sentence.start
    if role is None:
        return 1.0
    factor = 1.0
    if _is_at_home(role.title, option, context) and not _is_named_behind(option, view):
        factor = _AT_FIRM if is_any_firm(role.title) else _AT_HOME
    if _opens_before(option, role.start, opens, context):
        factor *= _SPOKEN_OF
    if _is_left_behind(option, candidate, context):
        factor *= _ONCE
    if option.mention.kind is not EntityKind.STATE:
        if _is_where(option, opens, context):
            factor *= _WHERE
        elif _is_alone_before(option, opens, context):
            # "Chief Executive X said so" may speak for whom the article is about.
            factor *= _ALONE_AT_TITLE if candidate.rule.startswith("leadership.title") else _ALONE
    return factor * (_TAKEN if _is_taken(option, candidate, context) else 1.0)


def _called(option: Option, context: DocumentContext) -> Iterator[NamedThing]:
    """Give the things of a document that bear an option's name."""
    name = option.name
    return (thing for thing in (*context.bodies, *context.unknown) if thing.name == name)


def _is_where(option: Option, opens: int, context: DocumentContext) -> bool:
    """Tell what a sentence places an officer at: "At Acme, X has been the chairman since 2019"."""
    text = context.article.text
    if not text.startswith("At ", opens):
        return False
    at = opens + len("At the " if text.startswith("At the ", opens) else "At ")
    return any(at in thing.starts for thing in _called(option, context))


def _is_alone_before(option: Option, opens: int, context: DocumentContext) -> bool:
    """Tell the one body that a later paragraph has named before a sentence: of whose officers it speaks.

    "Elm cut jobs.\\n\\nAcme did well. The firm, founded in 1950, is old. Eva Holt is in the chair": Acme,
    however often the text names Elm.
    """
    start = context.article.text.rfind("\n", 0, opens) + 1
    if not start or start == opens:
        return False
    named = {
        thing.name
        for thing in (*context.bodies, *context.unknown)
        if thing.kind is not EntityKind.STATE and any(start <= place < opens for place in thing.starts)
    }
    return named == {option.name}


def _is_left_behind(option: Option, candidate: Candidate, context: DocumentContext) -> bool:
    """Tell what the text names only for where somebody was before, whose officer of today is another."""
    if candidate.relation is Relation.HELD_OFFICE:
        return False
    thing, text = next(_called(option, context), None), context.article.text
    return thing is not None and all(is_origin(text, start) for start in thing.starts)


def _is_named_behind(option: Option, view: SentenceView) -> bool:
    """Tell what the text names only after the sentence: "Party chairman X" is not of the party to come."""
    named = list(_called(option, view.context))
    return bool(named) and all(thing.starts[0] >= view.sentence.end for thing in named)


def _opens_before(option: Option, place: int, opens: int, context: DocumentContext) -> bool:
    """Tell what the sentence before begins with, of whose officers the next one speaks.

    "Acme sold Elm ten jets. Chief executive X said": of Acme. '"We gain," said chief executive X' is, too.
    """
    text = context.article.text
    quoted = _QUOTED.match(text, opens)
    front = opens if quoted is None else quoted.end()
    if not front <= place < front + _FRONT:
        return False
    led = {
        seen.body.start for seen in context.titles if seen.body is not None
    }  # "Elm director Y said. X ..."
    starts = (
        start
        for thing in _called(option, context)
        for start in thing.starts
        if start < opens and start not in led
    )
    return any(leads_before(text, opens, start) for start in starts)


def _is_at_home(title: str, option: Option, context: DocumentContext) -> bool:
    homes = homes_of(title)
    if not homes or option.mention.kind is EntityKind.STATE:
        return False
    subkinds = {context.subkinds.get(i) for i in option.mention.entity_ids} - {None}
    if has_home_name(title, option.name) or any(
        subkinds & SUBKINDS.get(noun, _NONE) for noun in homes - _BROAD
    ):
        return True
    thing = next(_called(option, context), None)
    salience = Salience(context)
    end = len(context.article.text)
    return thing is not None and any(salience.is_told_as(thing, noun, end) for noun in homes)


def _is_taken(option: Option, candidate: Candidate, context: DocumentContext) -> bool:
    """Tell a body that the text gives another one for such an office, as of today."""
    role, subject = candidate.role, candidate.subject
    if role is None or subject is None or not subject.name or candidate.relation is not Relation.HOLDS_OFFICE:
        return False
    if role.title not in _ONE_EACH or role.is_former or role.is_acting:
        return False
    rivals = _FIRST if role.title in _FIRST else {role.title}
    body = fold(option.name)
    return any(
        seen.title in rivals
        and seen.body is not None
        and seen.holder is not None
        and fold(seen.body.name or "") == body
        and not (seen.is_former or seen.is_designate or seen.is_new or seen.is_acting)
        and not same_person(seen.holder.name or "", subject.name)
        for seen in context.titles
    )
