"""Whose a date of a sentence is by the words around it: a heading's, a record's, the next clause's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.dating.dated_words import expressions_of
from claims.relations import Family, Relation, spec_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = [
    "is_ahead_of",
    "is_elsewhere",
    "is_heading",
    "is_of_main_clause",
    "is_of_occasion",
    "is_of_outer",
    "is_of_ranking",
    "is_of_stage_before",
]

_VOTES = frozenset({"election", "vote", "referendum", "poll", "ballot", "congress", "convention"})
# Before a gerund these speak of what may yet come.
_AHEAD = frozenset({"before", "despite", "until", "till", "of", "to", "pending", "for", "with"})
# A clause opened so tells what happened on that day.
_OF_THE_DAY = frozenset({"when", "where"})
# What is said of something past, on whatever day.
_LOOKING_BACK = frozenset(
    "deny argue claim recall complain insist joke believe think regret suggest remember admit hint".split()
)
_TELLING = frozenset("admit deny confess claim boast recall apologise apologize regret accuse".split())

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})

_AFTER_HEADING = re.compile(r"\*{0,2}\s*(?::|[–—]|-\s)")
_RANKED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|last|latest|"
    r"most|least|\w{3,}est)\b[^,;:()]{0,60}$",
    re.IGNORECASE,
)
# "Is the first Labour prime minister since", but "has been its youngest head since".
_RECORD = re.compile(
    r"(?:,|\b(?:is|was|are|were|be|being|became|becomes?|as|only),?)\s(?:[\w'’.-]+\s){0,3}?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9](?:st|nd|rd|th)|only|last|latest)\s"
    r"(?!and\s)(?:[\w'’.-]+\s){1,7}$"
)
_SINCE_OTHERS = re.compile(r"\bsince\s+(?:the\s+)?[A-Z][^,;:()]{0,60}$")
# "X, the chair since 1990", "X, its chief executive from 1990".
_APPOSED = re.compile(r",\s+(?:[\w'’-]+\s+){1,8}")
# "... 1386 and the University of Oak to 1365": behind a year a name and the little word of a date, no verb.
_GAP = re.compile(
    r"\b\d{4}(?:,|,?\s+and|,?\s+while)\s+(?:the\s+)?[A-Z][\w'’.-]*(?:\s+(?:of|the|for|[A-Z][\w'’.-]*))*"
    r"\s+(?:to|from|in|since)\s*$"
)
# What stands between a date and who came after that.
_THEN = re.compile(
    r"\)?,?\s+(?:and\s+|but\s+)?(?:then|later|afterwards|subsequently|thereafter|followed|after\s+(?:him|her|that))\s+"
    r"(?:by\s+|under\s+)?",
    re.IGNORECASE,
)
_THEN_OFFICE = re.compile(
    r"\)?,?\s+(?:and\s+)?(?:then|later|afterwards|subsequently|thereafter)\s+(?:as\s+)?(?:the\s+|its\s+|an?\s+)?"
)
_TERM = re.compile(r"\s(?:from|until|till|between)\s")
# Behind a body another one, with "of" again, up to its date.
_ANOTHER_BODY = re.compile(
    r",?\s+(?:and|but)(?:\s+an?\s+(?:[\w-]+\s+){1,3}|\s+(?:[a-z-]+\s+){0,3})(?:of|in|for|to|at|with)\s+"
    r"(?:the\s+)?[A-Z][\w .’'-]*?,?"
    r"\s+(?:only\s+)?"
    r"|,?\s+(?:and|but),?\s+(?:only\s+)?"
)
# What leads from one office to the next one that somebody held.
_THEN_AS = re.compile(r"\b(?:then|later|afterwards|subsequently|finally)\s+as\s", re.IGNORECASE)
# "First as chair and then, from 2017, as president": what stands around the date of the second office.
_NEXT_STAGE = re.compile(
    r",?\s(?:and(?:,?\s(?:then|later|afterwards|subsequently|finally))?|then|later|subsequently),?\s"
    r"(?:from\s|in\s|since\s|after\s|on\s)?",
    re.IGNORECASE,
)
_AS_NEXT = re.compile(r"(?:\sonwards?|\son)?,?\sas\s")
_FIRST_STAGE = re.compile(
    r"\b(?:first|initially|originally)\s(?:as\s)?(?:its\s|the\s|an?\s)?$", re.IGNORECASE
)
# What may stand between a name and the date of its own.
_BESIDE_NAME = re.compile(r"\s+(?:in\s+|on\s+)?")
_OFFICE_BEHIND = re.compile(r"\s+(?:the|a|an|its|his|her|their)\s+[a-z]")


def is_heading(words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date heads its sentence: "19 November: the party strips its leader"."""
    text, expression = view.span.text, words.expression
    if expression.lead is not Lead.AT or text[: expression.start].strip("*•–—- \n"):
        return False
    return _AFTER_HEADING.match(text, expression.end) is not None


def is_of_ranking(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell "its first recruits since 2004", "the youngest to take office since 1812": others' time.

    In "its only loss since it was set up in 1949" the claim stands in the since-clause itself. The
    date may be another's: "the first new member since Bulgaria and Romania in 2007".
    """
    before = view.span.text[: words.expression.start]
    others = _SINCE_OTHERS.search(before) if words.expression.lead is Lead.AT else None
    is_since = words.expression.text.lower().startswith(("since", "ever"))  # no "with effect from 1 July"
    if not is_since and not others:
        return False
    if not spec_of(candidate.relation).is_event:
        return is_since and _RECORD.search(before) is not None
    if head.idx - view.span.start_char >= before.lower().rfind("since") >= 0:
        return False
    return _RANKED.search(before) is not None


def is_elsewhere(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether marks of punctuation give a date to another clause or apposition than the claim's."""
    return (
        _is_of_apposition(head, words, view)
        or _is_of_other_title(candidate, head, words, view)
        or _is_of_next_clause(candidate, head, words, view)
        or _is_of_neighbour(candidate, words, view)
        or _is_of_gap(candidate, head, words, view)
        or _is_of_earlier(candidate, words, view)
        or is_of_main_clause(candidate, head, words)
        or _is_end_of_span(head, words)
        or _is_beside_other_member(candidate, words, view)
        or _is_of_other_body(candidate, words, view)
        or _is_of_other_stage(candidate, words, view)
    )


def _is_of_other_stage(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell the end of the last of several offices: "first as chair, then as president, until 2006"."""
    role = candidate.role
    if role is None:
        return False
    text, end = view.span.text, role.whole.end - view.sentence.start
    if _THEN_AS.search(text, max(0, end), words.expression.start) is not None:
        return True
    if _NEXT_STAGE.fullmatch(text, max(0, end), max(0, end, words.expression.start)) is not None and (
        _AS_NEXT.match(text, words.expression.end) is not None
        or _FIRST_STAGE.search(text, 0, max(0, role.start - view.sentence.start)) is not None
    ):
        return True
    is_later = _THEN_AS.search(text, 0, max(0, role.start - view.sentence.start + 1)) is not None
    return is_later and words.expression.lead is Lead.SINCE and words.expression.start > end


def _is_of_other_body(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell the date of the second of two bodies: "a founding member of A and of B since 1955"."""
    body = candidate.object
    if body is None or candidate.relation is not Relation.MEMBER:
        return False
    between = view.span.text[max(0, body.end - view.sentence.start) : words.expression.start]
    return _ANOTHER_BODY.fullmatch(between) is not None


def _is_beside_other_member(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell the date of another item of a list: "took in Norland in 2017, then Sudland in April 2023".

    A member with a date right behind its name has no other one.
    """
    member, spec = candidate.subject, spec_of(candidate.relation)
    if member is None or spec.family is not Family.MEMBERSHIP or not spec.is_event:
        return False
    text, end = view.span.text, member.end - view.sentence.start
    if not words.expression.end < end < len(text):
        return False
    return any(
        end < one.start and _BESIDE_NAME.fullmatch(text, end, one.start) for one in expressions_of(view)
    )


def _is_of_other_title(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell a term told behind who leads now: "is led by Ann Holt, president of Kolt from 2011 to 2016"."""
    subject, start = candidate.subject, view.sentence.start + words.expression.start
    is_led = candidate.relation is Relation.HOLDS_OFFICE and head.pos_ == "VERB" and subject is not None
    if not is_led or subject is None or subject.start < view.sentence.start + head.idx - view.span.start_char:
        return False
    beside = (r for r in view.roles or () if subject.end < r.start and r.whole.end < start)
    text = view.context.article.text
    return any(_TERM.match(text, role.whole.end) is not None for role in beside)


def _is_end_of_span(head: Token, words: DatedWords) -> bool:
    """Tell the end of what began with a founding: "chaired it from its foundation until 2017"."""
    is_from = head.pos_ == "NOUN" and head.dep_ == "pobj" and head.head.lower_ in ("from", "between")
    first = words.root.left_edge.i
    opening = {words.root.lower_, words.root.doc[first - 1].lower_}
    return is_from and first > head.i and not opening.isdisjoint(("to", "until", "till"))


def is_of_main_clause(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell what a body did from when it was founded: "Holm, a firm founded by two nurses, moved in 2019".

    A participle dates what it is set beside by its own words alone: behind the next finite verb, or before
    the comma that sets it off, stands another's date. "The firm began in 2013, founded by two" is its own.
    """
    is_set_beside = head.tag_ == "VBN" and head.dep_ in ("acl", "advcl")
    if candidate.relation is not Relation.FOUNDED or not is_set_beside:
        return False
    if any(c.dep_ in ("aux", "auxpass") for c in head.children) or words.root in head.subtree:
        return False
    if words.index > head.i:
        return any(t.tag_ in _FINITE and t.dep_ != "relcl" for t in head.doc[head.i + 1 : words.index])
    return head.dep_ == "acl" and any(t.text == "," for t in head.doc[words.limit : head.i])


def is_of_stage_before(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell the time of an office that another one followed: "mayor (1970-1988) and then head of X"."""
    interval, role = words.expression.interval, candidate.role
    if role is None or interval is None or not interval.is_span or interval.end is None:
        return False
    between = view.span.text[words.expression.end : max(0, role.start - view.sentence.start)]
    return _THEN_OFFICE.fullmatch(between) is not None


def _is_of_earlier(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date is of who went before: "led by Ann Holt from 1990 to 2001, then by Bo Ek"."""
    subject = candidate.subject
    if subject is None:
        return False
    between = view.span.text[words.expression.end : max(0, subject.start - view.sentence.start)]
    return _THEN.fullmatch(between) is not None


def _is_of_gap(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date is of the next name, without a verb: "Elm goes back to 1386, Oak to 1365"."""
    gap = _GAP.search(view.span.text[: words.expression.start])
    if gap is None or head.idx - view.span.start_char > gap.start():
        return False
    slots = (
        candidate.subject, candidate.object, candidate.role, candidate.predecessor, candidate.successor
    )  # fmt: skip
    return all(slot is None or slot.end - view.sentence.start <= gap.start() for slot in slots)


def _is_of_neighbour(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell a date in an apposition to who held the office before: "succeeds X, chair since 1990"."""
    named = candidate.predecessor
    if named is None or not words.expression.text.lower().startswith(("since", "from", "until", "till")):
        return False
    between = view.span.text[named.end - view.sentence.start : words.expression.start]
    return _APPOSED.fullmatch(between) is not None


def _is_of_next_clause(candidate: Candidate, head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a semicolon parts a date from the claim: "Kyiv applied; Chisinau's came on May 3"."""
    text, start = view.span.text, words.expression.start
    told = [m.start - view.sentence.start for m in (candidate.subject, candidate.object) if m is not None]
    mark = text.rfind(";", 0, start)
    return mark > max([head.idx - view.span.start_char, *told])


def _is_of_apposition(head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date opens an apposition of its own: "X, until last month the mayor, is premier"."""
    text, start, end = view.span.text, words.expression.start, words.expression.end
    if not text[:start].rstrip().endswith(",") or _OFFICE_BEHIND.match(text, end) is None:
        return False
    place = head.idx - view.span.start_char
    limit = text.find(",", end)
    return limit > 0 and not start <= place < limit


def is_of_occasion(words: DatedWords) -> bool:
    """Tell whether a date stands before an occasion: "after the 2011 general election"."""
    return any(t.lemma_.lower() in _VOTES for t in words.root.doc[words.limit : words.limit + 3])


def is_ahead_of(head: Token) -> bool:
    """Tell "before X taking office", "despite his leaving on 1 May", of what may yet come; not "after"."""
    return head.tag_ == "VBG" and head.dep_ == "pcomp" and head.head.lower_ in _AHEAD


def is_of_outer(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell a date of what is told of, or tells, an office named in a clause of its own.

    "On Friday it printed a report that led to the resignation of X", "in May she admitted to stealing during
    her time as mayor".
    """
    if spec_of(candidate.relation).family is not Family.LEADERSHIP:
        return False
    between = [head]
    dated = {words.governor, *words.governor.ancestors}
    for token in head.ancestors:
        if token in dated:
            break
        between.append(token)
    else:
        return False
    # A year reaches further than a day: "in 2003 protests broke out that led to the resignation of X".
    is_near = words.expression.is_relative or words.expression.lead is Lead.SINCE
    is_noun = head.pos_ in ("NOUN", "PROPN") and is_near
    clauses = [t for t in between if t.dep_ == "relcl" and t.tag_ in _FINITE]
    if is_noun and clauses and not any(t.lower_ in _OF_THE_DAY for clause in clauses for t in clause.subtree):
        return True
    if is_noun and any(t.dep_ == "ccomp" and t.head.lemma_ in _LOOKING_BACK for t in between):
        return True  # "last year he denied that he was behind her ouster"
    return words.governor.lemma_ in _TELLING and any(t.dep_ in ("pcomp", "xcomp") for t in between)
