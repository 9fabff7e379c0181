"""Dates of offices named beside a holder: "In 2007, President Gbagbo signed ..." held it in 2007."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from claims.dates import Lead, format_period, parse_edtf
from claims.dates.points import Reference
from claims.extraction.assertion.clause_forms import has_subject, is_pluperfect, is_present
from claims.extraction.dating.clause_dates import follows, inside, is_fronted
from claims.extraction.filling.nominals import KIN
from claims.extraction.syntax.questions import clause_head
from claims.relations import EntityKind, Relation, spec_of
from claims.types import TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = [
    "RULING",
    "is_of_led",
    "is_others_stretch",
    "is_title",
    "own_stretch",
    "title_ranks",
    "until_told",
]

# What becomes of those who hold an office, and what they do; its day is one on which they held it.
_FATES = frozenset(
    """
    abdication address administration appointment arrest assassination cabinet coronation coup death defeat
    dismissal downfall election execution fall government impeachment inauguration interview invasion killing
    meeting murder ouster overthrow removal resignation speech visit
    """.split()
)
_RELATIVES = KIN | {
    "widow",
    "widower",
    "grandson",
    "granddaughter",
    "nephew",
    "niece",
    "cousin",
    "child",
    "heir",
}
_BOUNDS = frozenset({"since", "after", "before", "until", "unlike", "like"})
_WHILE = frozenset({"when", "while", "as"})
_BOUND_WORDS = {"since": Lead.SINCE, "until": Lead.UNTIL, "till": Lead.UNTIL}
_COMPLETE = (Reference.NOTHING, Reference.DISCOURSE)
RULING = frozenset({"rule", "govern", "reign"})
"""Verbs of which whoever holds the office is the subject, whatever they rule."""
# What is told of a body of any time, whoever leads it today.
_BEGINNINGS = frozenset(
    {"found", "establish", "form", "create", "set", "start", "begin", "bear", "base", "be"}
)


def is_title(candidate: Candidate, head: Token) -> bool:
    """Tell whether the claim is an office or membership beside a name, not a clause."""
    if not spec_of(candidate.relation).is_event and head.pos_ in ("NOUN", "PROPN", "ADJ"):
        is_served = clause_head(head).lemma_ == "serve" and any(a.lower_ == "as" for a in head.ancestors)
        return head.dep_ not in ("attr", "oprd", "acomp", "ROOT") and not is_served
    return False


def title_ranks(candidate: Candidate, head: Token, words: DatedWords) -> Iterator[tuple[float, Lead | None]]:
    """Date an office by the clause it stands in: "In 2007, President Gbagbo signed ..." held it in 2007.

    Only complete dates count, or what counts from one: "said on Tuesday" says no more than the
    article's date.
    """
    role = candidate.role
    if role is not None and role.is_former and not _is_then(head):
        return
    if words.expression.reference not in _COMPLETE or _is_of_name(words):
        return
    bound = _bound_of_event(head, words)
    if bound is not None:
        yield 0.2, bound
        return
    if role is not None and EntityKind.STATE not in role.wants and _is_maker(head):
        return
    if words.expression.lead not in (Lead.AT, Lead.BY) and not _opens_era(words):
        is_then = role is not None and head.dep_ != "appos" and not _is_to_come(head)
        is_since = words.expression.text.lower().startswith("since")
        if is_then and is_since and follows(clause_head(head), words):
            # "President since 1994, when he beat prime minister X"; not "followed X, later the premier".
            yield 5.0, Lead.AT
        return
    if "born" in (words.governor.lower_, clause_head(words.governor).lower_) or _is_to_come(head):
        return  # "Born in 1750, he served under King X"
    if _is_bound(head) or _is_of_kin(head):
        return
    verb = clause_head(head)
    distance = inside(verb, words)
    while distance is None and _is_without_tense(verb) and not is_pluperfect(verb):
        verb = clause_head(verb.head)  # "... in 1815, with prime minister Anker leading the delegation"
        distance = inside(verb, words)
    if is_present(verb):
        return
    if follows(verb, words):
        yield 5.0, Lead.AT  # "a meeting of 15 February 1991, when prime minister Antall received ..."
    if distance is not None and distance[1] is None:
        yield 3 + distance[0], None
    elif distance is not None and distance[1] is Lead.BEFORE and _rules(verb, head):
        yield 3 + distance[0], Lead.BEFORE  # "military leader X ruled until a coup in 1975"
    elif _is_of_sharing(verb, words):
        yield 7.0, None
    elif words.noun is not None and words.governor.i == verb.i and words.noun.lemma_.lower() in _FATES:
        yield 6.0, None  # "in a 1957 speech, president X called for ..."
    elif _is_of_infinitive(verb, words):
        yield 6.0, None  # "King Tarvo agreed to sign a treaty in 1900"
    elif _is_fate(head, words):
        yield 4.0, None  # "after the death of the dictator X in 1975"
    elif is_fronted(words) and verb.head != verb and words.governor in verb.ancestors:
        yield 6.0, None
    elif _is_while(words, verb):
        yield 7.0, None


def _bound_of_event(role: Token, words: DatedWords) -> Lead | None:
    """Tell "X, president since the coup of 2006", "head of Elm until retiring in 2011"."""
    link = _bounding_word(words)
    if words.expression.lead is not Lead.AT or link is None or link.lower_ not in _BOUND_WORDS:
        return None
    between = role.doc[role.i + 1 : link.i]
    is_beside = role.i < link.i and not any(t.is_punct or t.pos_ in ("VERB", "AUX") for t in between)
    return _BOUND_WORDS[link.lower_] if is_beside else None


def _bounding_word(words: DatedWords) -> Token | None:
    """Give "since" or "until" in front of the noun, the gerund or the clause that a date dates."""
    event = words.noun or words.governor
    event = event.head if event.dep_ == "dobj" else event
    if event.pos_ == "NOUN" or event.dep_ == "pcomp":
        return event.head
    return next((c for c in event.lefts if c.dep_ == "mark"), None)


_PARTED = re.compile(r"[,;:.]")


def own_stretch(candidate: Candidate, words: Sequence[DatedWords], view: SentenceView) -> DatedWords | None:
    """Give the stretch right behind an office: "named after Lee, mayor of Oslo until 2017, it opened"."""
    start = view.sentence.start
    named = [m.end for m in (candidate.role, candidate.object) if m is not None and m.end > start]
    if not named:
        return None
    if candidate.relation is Relation.MEMBER:
        # "Norland, a partner of the Union since 2006, and Sudland, a member since 1999"
        named.append(candidate.trigger.end)
    place, text = max(named) - view.origin, view.span.text
    if _PARTED.search(text, place, max(place, candidate.trigger.start - view.origin)):
        return None  # "had left the pact by 1984; Peru, a member since 1977"
    for one in words:
        expression = one.expression
        is_stretch = _lasts(one) or expression.lead in (Lead.SINCE, Lead.UNTIL)
        if expression.is_relative:
            continue  # "until a week ago" is no day to hold anybody to
        if not is_stretch or place > expression.start:
            continue
        between = text[place : expression.start].strip()
        if between in ("", "(") or (between == "," and text[expression.end : expression.end + 1] == ")"):
            return one  # also "Ann Holm (mayor of Oslo, 2011–17)"
    return None


def until_told(
    candidate: Candidate,
    head: Token,
    view: SentenceView,
    words: Sequence[DatedWords],
    when: TimeExpression | None,
) -> TimeExpression | None:
    """Close an office by the year of what is told: "Lee, mayor since 2005, won a prize in 2007"."""
    if when is None or view.published is None or not is_title(candidate, head):
        return when
    if not when.interval.edtf.endswith("/.."):
        return when
    limit = date(view.published.year - 1, 1, 1)
    for one in words:
        end = one.expression.interval.end if one.expression.interval is not None else None
        if end is None or not when.interval.first < end.first < limit:
            continue
        if next(title_ranks(candidate, head, one), None) is not None:
            closed = parse_edtf(f"{when.interval.edtf.removesuffix('..')}{format_period(end)}")
            return replace(when, interval=closed)
    return when


def _opens_era(words: DatedWords) -> bool:
    """Tell "Beginning in 1978, president X reformed it": from then on he held it."""
    return words.expression.lead is Lead.SINCE and is_fronted(words)


def _is_while(words: DatedWords, verb: Token) -> bool:
    """Tell whether what a date dates was at the time of a clause.

    "When opening the bridge in 1998, president X said", "made for queen X when she came in 1859",
    "by 1827 he was packing when he heard from king X".
    """
    if words.expression.lead not in (Lead.AT, Lead.BY) or is_pluperfect(verb):
        return False
    if _is_opened_by(verb, _WHILE) and inside(verb.head, words) is not None:
        return verb.head.tag_ != "VBZ"
    below = clause_head(words.governor)
    if below.dep_ != "advcl" or below.head != verb or inside(below, words) is None:
        return False
    return not is_pluperfect(below) and _is_opened_by(below, _WHILE)


def _is_opened_by(clause: Token, marks: frozenset[str]) -> bool:
    return clause.dep_ == "advcl" and any(
        c.lower_ in marks and c.dep_ in ("mark", "advmod") for c in clause.lefts
    )


def _is_of_name(words: DatedWords) -> bool:
    """Tell whether a date belongs to a name: "the Clean Harbours Act of 1996"."""
    preposition = words.preposition
    return preposition is not None and preposition.lower_ == "of" and words.governor.pos_ == "PROPN"


def _is_maker(head: Token) -> bool:
    """Tell "was founded in 1983 by director X": an office told of today, for the day of the founding."""
    agent = next((t for t in head.ancestors if t.dep_ == "agent"), None)
    return agent is not None and agent.head.lemma_ in _BEGINNINGS


def _rules(verb: Token, role: Token) -> bool:
    """Tell whether a clause says how long the holder of a title ruled."""
    holders = (c for c in verb.children if c.dep_ == "nsubj")
    return verb.lemma_ in RULING and any(role in holder.subtree for holder in holders)


def _is_of_sharing(verb: Token, words: DatedWords) -> bool:
    """Tell "X died in 2021 and was succeeded by his vice president": one date for both verbs."""
    above = verb.head
    if verb.dep_ != "conj" or above.pos_ not in ("VERB", "AUX") or is_pluperfect(verb) or has_subject(verb):
        return False
    return words.index < verb.i and inside(above, words) in ((1.0, None), (2.0, None))


def _is_of_infinitive(verb: Token, words: DatedWords) -> bool:
    node = words.governor
    return (
        words.noun is None
        and node.dep_ == "xcomp"
        and node.head.i == verb.i
        and any(c.tag_ == "TO" for c in node.children)
    )


def _is_bound(head: Token) -> bool:
    """Tell "since President X, others have come in 1999": in whose time that was no more."""
    while head.dep_ in ("compound", "nmod", "appos") and head.head != head:
        head = head.head
    return head.dep_ == "pobj" and head.head.lower_ in _BOUNDS


def _is_of_kin(head: Token) -> bool:
    """Tell "Holm, the son of the president, resigned in 2013": of his father's days that says nothing."""
    above = head
    while above.dep_ in ("compound", "nmod", "appos") and above.head != above:
        above = above.head
    return above.dep_ == "pobj" and above.head.lower_ == "of" and above.head.head.lemma_.lower() in _RELATIVES


def _is_fate(head: Token, words: DatedWords) -> bool:
    """Tell whether what happened to the holder is dated: "the assassination of President X in 1963"."""
    noun = words.noun if words.noun is not None else words.governor
    return noun.lemma_.lower() in _FATES and noun in head.ancestors


def _is_without_tense(verb: Token) -> bool:
    """Tell whether a participle belongs to a clause above: "the newly crowned king asked in 1842 ..."."""
    is_beside_noun = verb.dep_ == "conj" and verb.head.pos_ in ("NOUN", "PROPN")
    is_led = verb.dep_ == "acl" and verb.tag_ == "VBN"  # "a new government in 2019 led by President X"
    return verb.tag_ in ("VBG", "VBN") and (verb.dep_ in ("pcomp", "advcl") or is_beside_noun or is_led)


def _is_to_come(role: Token) -> bool:
    """Tell whether an office is one of a later time: "the Duke, later King George V, visited in 1901"."""
    near = role.doc[max(0, role.left_edge.i - 1) : role.i]
    return any(t.lower_ in ("later", "future", "eventual", "afterwards", "subsequently") for t in near)


def _is_then(role: Token) -> bool:
    """Tell whether an office is one of that time: "the then president"."""
    near = role.doc[max(0, role.left_edge.i - 2) : role.i + 1]
    return any(t.lower_ in ("then", "then-") or t.lower_.startswith("then-") for t in near)


def is_of_led(head: Token, words: DatedWords) -> bool:
    """Tell whether what somebody led did something then: "in 1985 the party, led by X, won"."""
    if head.dep_ != "acl" or head.tag_ != "VBN" or words.expression.lead is not Lead.AT:
        return False
    if words.expression.reference is not Reference.NOTHING:
        return False
    main = clause_head(head.head)
    if main.lemma_ in _BEGINNINGS or is_present(main) or is_pluperfect(main) or words.noun is not None:
        return False
    return inside(main, words) == (1.0, None) or (inside(main, words) is not None and is_fronted(words))


def is_others_stretch(candidate: Candidate, head: Token, dated: DatedWords) -> bool:
    """Tell the stretch of "a minister from 1989 to 1990 under Prime Ministers A and B" from A's and B's own.

    Those behind "under" held their title some of that time; "under King A (1187-1233)" is all of his.
    """
    is_own = dated.is_bracketed and dated.root.i > head.i
    return candidate.role is not None and _lasts(dated) and not is_own and _is_served_under(head)


def _is_served_under(head: Token) -> bool:
    while head.dep_ in ("compound", "nmod", "conj", "appos"):
        head = head.head
    return head.dep_ == "pobj" and head.head.lower_ == "under"


def _lasts(dated: DatedWords) -> bool:
    """Tell a stretch of time from a day or a year."""
    interval = dated.expression.interval
    return interval is not None and interval.is_span
