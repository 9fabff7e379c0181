"""How far a time expression of a sentence lies from a claim in the parse.

Small numbers are near: below 1 the claim's own verb or noun, 1 to 3 its clause,
4 to 9 clauses that share their time with it, 10 a narrative that reaches it later.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.assertion.clause_forms import (
    is_aside,
    is_contrast,
    is_infinitive,
    is_pluperfect,
    is_present,
    is_till_now,
)
from claims.extraction.assertion.cues import SPEECH_VERBS
from claims.extraction.dating.bracketed_dates import is_beginning, is_term_of_office, stands_beside
from claims.extraction.dating.clause_dates import (
    CAUSING,
    SEQUENCE,
    UNITS,
    event_noun,
    follows,
    inside,
    is_fronted,
)
from claims.extraction.dating.date_owners import is_elsewhere, is_heading, is_of_ranking, is_of_stage_before
from claims.extraction.dating.dated_words import BY_DISTANCE, DatedWords
from claims.extraction.dating.hung_dates import hung_dates
from claims.extraction.dating.means import is_of_means, is_what_made
from claims.extraction.dating.other_times import is_of_other_time, is_sequenced
from claims.extraction.dating.stays import is_term_ended
from claims.extraction.dating.title_dates import is_of_led, is_title, title_ranks
from claims.extraction.filling.holder_terms import told_of_holder
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.syntax.questions import clause_head, is_passive
from claims.relations import Relation, spec_of

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["comes_later", "is_behind_after", "is_counted_from", "is_long_before", "reaches"]

_SIMULTANEOUS = frozenset({"when", "as", "while", "where", "whereupon"})
_TOLD = frozenset({"conj", "advcl", "dep", "ROOT", "xcomp"})
# What stands before a date that opens an item of a list: "* **Norland:** On 5 July", "- Exit: Late on".
_LABEL = re.compile(r"[\W_]*[A-Z][\w'’ -]{0,40}:[\W_]*(?:(?:early|late)\b)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:in\s)?\d{4}", re.IGNORECASE)
_LATER = frozenset({"later", "eventually", "subsequently", "afterwards", "ultimately"})
_RIGHT_BEHIND, _PARTING = 5, frozenset({"VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"})
_BEGINNING = frozenset("found establish form create set start launch open incorporate constitute".split())


def reaches(
    candidate: Candidate, head: Token, words: DatedWords, view: SentenceView
) -> Iterator[tuple[float, Lead | None]]:
    """Give how far an expression is from a claim, smallest nearest; nothing where it is out of reach."""
    is_event, verb = spec_of(candidate.relation).is_event, clause_head(head)
    is_now = (not is_event or head.pos_ == "NOUN") and _is_today(head, words)
    if is_now or is_of_ranking(candidate, head, words, view):
        return
    if not is_event and is_of_stage_before(candidate, words, view):
        yield 0.3, Lead.AFTER  # when that ended this began, or later
        return
    beside = [m for m in (candidate.object, candidate.role) if m is not None]
    if words.is_bracketed and any(stands_beside(m, words, view) for m in beside):
        yield 0.5, None  # "joined the EU (2004) and NATO (2009)"
    # "2006 – The club is founded; X is its first chair"
    is_then = spec_of(candidate.relation).is_present and is_present(verb)
    is_told = (is_event or is_then) and head.pos_ in ("VERB", "AUX") and not is_pluperfect(verb)
    if is_told and is_heading(words, view):
        yield 8.5, None
    doc = head.doc
    heads = [doc[i] for i in candidate.time_heads] or [head]
    if is_elsewhere(candidate, head, words, view) or _is_of_what_came_after(head, words):
        return
    if (is_event and comes_later(head, words)) or is_of_other_time(candidate, head, words):
        return
    if is_event and (_is_of_end(head, words, view) or is_term_ended(candidate, head, words)):
        yield 0.0, Lead.AT
    for place, time_head in enumerate(heads):
        if _is_at(time_head, words):
            yield 0.1 * place, None
    if not is_event and _is_beside_noun(head, words):
        yield 0.2, None
    if words.is_bracketed:
        if is_beginning(candidate, words, view):
            yield -0.5, None  # "set up in the 1830s: Arvonia (1829)": nearer than any other
        elif is_term_of_office(candidate, words, view):
            yield 0.5, None
        return
    if any(h.pos_ in ("ADP", "SCONJ") and h.i != head.i for h in heads):
        return  # the rule has paired the dates itself
    told = told_of_holder(candidate, head, words, view)
    if told is not None:
        yield told
    if not is_event and is_of_led(head, words):
        yield 6.0, None
    yield from hung_dates(candidate, head, words)
    if candidate.is_apposed:
        near = inside(heads[0], words)
        if near is not None:
            yield near
        return
    if is_title(candidate, head):
        yield from title_ranks(candidate, head, words)
        return
    yield from _by_clause(candidate, head, words, view)


def _by_clause(
    candidate: Candidate, head: Token, words: DatedWords, view: SentenceView
) -> Iterator[tuple[float, Lead | None]]:
    """Give how far an expression is by where the clause of a claim, or one around it, holds it."""
    is_event, verb = spec_of(candidate.relation).is_event, clause_head(head)
    # "The only former premier to become president, in 1969".
    is_over = candidate.role is not None and candidate.role.is_former and not is_event
    if is_over and is_present(verb):
        return
    for found in (inside(head, words), None if is_over else _below(verb, words)):
        if found is not None:
            yield found
    if is_event and words.noun is None and _is_on_office(candidate, words, view):
        yield 1.5, None
    if is_event and _is_right_behind(head, words):
        yield 3.9, None
    yield from _above(head, words)
    if is_event and is_of_means(head, words):
        yield 4.5, None
    if is_event and _is_told_before(head, words):
        # "Broke away between 1819 and 1822 and formed a federation": within those years.
        is_within = words.expression.text.lower().startswith("between")
        yield 10.0, None if is_within else Lead.AFTER
    is_of_its_own = is_aside(verb) or is_sequenced(verb) or is_present(verb) or is_pluperfect(verb)
    if not is_of_its_own and _is_initial(words):
        yield 9.0, None


def comes_later(head: Token, words: DatedWords) -> bool:
    """Tell "was elected in 2011 and later became chair": some time after the date of another clause."""
    verb = clause_head(head)
    if verb.i < words.index or inside(verb, words) is not None:
        return False
    between = verb.doc[words.index : verb.i]
    told = (t for t in between if t.lower_ in _LATER and t.head.i in (verb.i, verb.i - 1))
    return any(t.nbor(-1).lemma_.lower() not in UNITS for t in told)  # "two years later" tells when


def _is_today(head: Token, words: DatedWords) -> bool:
    """Tell "who today runs Acme": what holds when the article appears, not since that day."""
    return words.expression.text.lower() == "today" and is_present(clause_head(head))


def _is_beside_noun(head: Token, words: DatedWords) -> bool:
    """Tell "unlike Norland, a member since 1975", wherever the parser hangs the year."""
    opener = words.root if words.preposition is None else words.preposition
    is_next = head.pos_ == "NOUN" and opener.i == head.i + 1
    return is_next and words.expression.lead in (Lead.SINCE, Lead.UNTIL)


def _is_on_office(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date hangs on the office itself: "took over as Belmark monarch on 8 May"."""
    role, place = candidate.role, view.shift + words.governor.idx
    if candidate.relation is Relation.LEFT_OFFICE and words.expression.lead is Lead.SINCE:
        return False  # "Ann Holt, mayor since 2019, has resigned": nobody leaves since some day
    return role is not None and role.start <= place < role.end


def _is_right_behind(head: Token, words: DatedWords) -> bool:
    """Tell "by the time she was forced from office two years later the two fell out", however it hangs."""
    is_later = words.expression.is_relative and words.expression.text.lower().endswith(BY_DISTANCE)
    between = head.doc[head.i + 1 : words.root.left_edge.i]
    is_near = head.i < words.index and len(between) <= _RIGHT_BEHIND
    return is_later and is_near and all(t.pos_ not in _PARTING for t in between)


def _is_told_before(head: Token, words: DatedWords) -> bool:
    """Tell whether a narrative reaches the claim after a date: "landed in 1652 and established a port".

    What follows is not before that date; nothing more is said.
    """
    verb, dated = clause_head(head), clause_head(words.governor)
    is_of_thing = words.noun is not None and event_noun(words) is None
    if is_of_thing or words.expression.lead is not Lead.AT or dated.i >= verb.i or is_present(verb):
        return False
    if words.governor.i != dated.i or is_present(dated) or is_pluperfect(verb) or is_till_now(verb):
        return False  # "lost its seat in 2003 but has asked to return": who knows when
    return _is_told(verb, words.root) and _is_told(dated)


def is_long_before(dated: Token, verb: Token) -> bool:
    """Tell whether any time may lie between two verbs: "was founded in 1889 and helped to set up X".

    What a body did after its beginning is not of that year, nor what was done "later" or "eventually".
    """
    if dated.i >= verb.i or dated not in verb.ancestors:
        return False
    doing = [verb, *itertools.takewhile(lambda token: token != dated, verb.ancestors)]
    if doing[-1].dep_ != "conj":
        return False
    is_late = any(c.lower_ in _LATER and c.dep_ == "advmod" for t in doing for c in t.children)
    return is_late or (dated.lemma_.lower() in _BEGINNING and is_passive(dated))


def _is_told(verb: Token, dated: Token | None = None) -> bool:
    """Tell whether a clause belongs to the main line of its sentence, not to a noun or to words said."""
    while verb.dep_ != "ROOT":
        if verb.dep_ not in _TOLD or is_counted_from(verb) or is_behind_after(verb, dated):
            return False
        verb = verb.head
    return True


def is_behind_after(verb: Token, dated: Token | None) -> bool:
    """Tell "was appointed in May after Lee resigned (and left)": what is told last goes before the date."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    if verb.dep_ != "advcl" or not any(c.dep_ == "mark" and c.lower_ == "after" for c in verb.lefts):
        return False
    return dated is not None and dated not in verb.subtree


def _is_of_what_came_after(head: Token, words: DatedWords) -> bool:
    """Tell "was elected in March after the resignation of X": who went may have gone the month before."""
    above = head.head
    is_behind = head.dep_ == "pobj" and above.lower_ in ("after", "following") and above.i > words.index
    if not is_behind or head.pos_ != "NOUN" or above.head != words.governor:
        return False
    return _YEAR.fullmatch(words.expression.text) is None


def is_counted_from(verb: Token) -> bool:
    """Tell whether the clause above counts from a clause: "handed over, 27 years after he started it"."""
    marks = [c for c in verb.children if c.dep_ == "mark"] + [verb.head] * (verb.dep_ == "pcomp")
    return any(m.i > 0 and m.lower_ in SEQUENCE and m.nbor(-1).lemma_ in UNITS for m in marks)


def _is_at(head: Token, words: DatedWords) -> bool:
    opener = words.root if words.preposition is None else words.preposition
    if opener.i == head.i:
        return True  # "since 2009", of which "since" is a word, and "in" is none of "in 2009"
    return words.governor.i == head.i and words.noun is None and not words.is_bracketed


def _is_of_end(head: Token, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether the end of a stretch of time is told: "from 1985 until his resignation in 1991"."""
    place, expression = head.idx + view.shift - view.origin, words.expression
    return expression.point_start < place < expression.end and expression.lead is Lead.AT


def _above(head: Token, words: DatedWords) -> Iterator[tuple[float, Lead | None]]:
    """Rank expressions of the clauses above: what a claim shares with them."""
    here = clause_head(head)
    if here.i != head.i:
        distance = inside(here, words)
        if distance is not None:
            yield 2.5 + distance[0], distance[1]
    for climbed in range(5):
        above = here.head
        if above == here:
            break
        link = here.dep_
        verb = clause_head(above)
        distance = inside(verb, words)
        if distance is not None and _shares(here, link, verb, words):
            # "Two weeks ago he was forced to resign over talks in May": nearer than what hangs on a noun.
            is_made = link == "xcomp" and verb.lemma_ in CAUSING and distance == (1.0, None)
            yield (-0.2 if is_made and is_fronted(words) else 4 + climbed + distance[0]), distance[1]
        if link in ("xcomp", "advcl", "conj") and words.root.i < here.i:
            below = _below(verb, words)
            if below is not None and below[0] > 6:
                yield climbed + below[0], below[1]
        if follows(here, words):
            yield 4.0 + climbed, Lead.AT
        if link == "conj" and here.tag_ == verb.tag_ == "VBG" and not is_fronted(words):
            return  # "became a clerk in 1982, writing on the side and becoming editor": some time after
        if link == "relcl" and not _shares(here, link, verb, words):
            return  # "took over in May 2019, replacing Y, who had led it for eight years"
        here = verb


def _shares(here: Token, link: str, verb: Token, words: DatedWords) -> bool:
    """Tell whether a clause takes its time from the clause above."""
    if link in ("advcl", "acl", "pcomp") and _lies_before(here):
        return False  # "was mayor from 1938 to 1962, having been her deputy"
    if link == "conj":
        # "Cut its ties in 1942 but remained a member": as of then.
        return (
            words.root.i < verb.i or is_fronted(words) or (here.lemma_ == "remain" and words.root.i < here.i)
        )
    if verb.lemma_ in SPEECH_VERBS and link in ("ccomp", "parataxis"):
        return False
    if link == "pcomp" and here.head.lower_ in SEQUENCE:
        return False  # "expelled on Wednesday, 26 years after joining"
    if link in ("xcomp", "ccomp", "pcomp"):
        return True
    if link == "advcl":
        if is_contrast(here):
            return False
        marks = {c.lower_ for c in here.children if c.dep_ in ("mark", "advmod") and c.i < here.i}
        if marks & _SIMULTANEOUS or (not marks and here.tag_ in ("VBG", "VB")):
            return True
        if not marks and here.tag_ == "VBN":  # "Created in the cold war, NATO marks its birthday this week"
            return not is_present(verb) or is_fronted(words)
        return not marks & set(SEQUENCE) and is_fronted(words)
    if link in ("relcl", "acl"):
        if link == "relcl" and is_what_made(here.head, verb) and here.left_edge.lower_ in ("which", "that"):
            return not is_pluperfect(here) and not is_present(here)
        if here.dep_ == "relcl" and words.root.i < here.i and any(c.lower_ == "then" for c in here.children):
            return True  # "handed power in 2009 to the army, which then named X"
        if here.dep_ == "acl" and here.tag_ in ("VBG", "VBN") and here.lemma_ == "serve":
            return True
        return is_fronted(words) and not is_aside(here) and not is_pluperfect(here) and not is_present(here)
    return is_fronted(words)


def _lies_before(verb: Token) -> bool:
    """Tell "having been deputy head", "previously leading the museum": of a time before."""
    return any(
        c.lower_ in ("having", "previously", "formerly", "earlier") for c in verb.children if c.i < verb.i
    )


def _below(verb: Token, words: DatedWords) -> tuple[float, Lead | None] | None:
    """Rank expressions of clauses below: a purpose, a "when" or "after" clause, the last of two verbs."""
    node = words.governor
    node = node if node.pos_ in ("VERB", "AUX") else clause_head(node)
    if node.i == verb.i or inside(node, words) is None:
        return None
    link = node.head
    if (
        node.dep_ == "pcomp"
        and link.lower_ in SEQUENCE
        and link.head.i == verb.i
        and not is_counted_from(node)
    ):
        return 8.0, SEQUENCE[link.lower_]  # "after losing the 2011 election she resigned"
    if link.i != verb.i:
        return None
    marks = {c.lower_ for c in node.children if c.dep_ in ("mark", "advmod") and c.i < node.i}
    if node.dep_ == "conj":
        before = _token_before(words)
        return (
            (7.0, None)
            if before is not None and before.lower_ in (",", "effective") and node.i < words.index
            else None
        )
    if node.dep_ in ("xcomp", "advcl") and is_infinitive(node):
        return 3.6, None
    if node.dep_ == "advcl" and marks & _SIMULTANEOUS:
        # "Is led by A, while B has chaired it since May": since when one is so says nothing of the other.
        is_own = "while" in marks and words.expression.text.lower().startswith(("since", "for "))
        return None if is_own else (7.0, None)
    if node.dep_ == "advcl" and marks & set(SEQUENCE):
        return 8.0, next(SEQUENCE[m] for m in sorted(marks & set(SEQUENCE)))
    return None


def _token_before(words: DatedWords) -> Token | None:
    first = words.preposition.i if words.preposition is not None else words.root.left_edge.i
    return words.root.doc[first - 1] if first else None


def _is_initial(words: DatedWords) -> bool:
    """Tell whether a sentence opens with the expression, however the parser hangs it."""
    root, first = words.root, words.root.sent.start
    opening = words.preposition.i if words.preposition is not None else root.left_edge.i
    if words.noun is not None and words.preposition is None:
        return False  # "A 2017 poll showed ..."
    if words.expression.lead is not Lead.AT or words.is_bracketed:
        return False
    return opening - first <= 1 or _LABEL.fullmatch(root.doc[first:opening].text.strip()) is not None
