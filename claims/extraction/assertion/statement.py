"""How firmly a sentence says what a claim states: polarity, modality and whose words it is.

The clause of the claim is read from the root of the sentence downwards: each verb,
noun or adjective that governs it may make it happened, not happened, planned,
merely said or asked (see `claims.extraction.assertion.cues`), and its own auxiliaries and
negations have the last word. "Failed to prevent Sweden from joining" is a joining.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import (
    auxiliaries_of,
    has_subject,
    is_bare,
    is_content,
    is_denied_anew,
    is_denied_in_part,
    is_infinitive,
    is_inverted,
    is_negated,
    is_selective,
    is_set_off,
    is_undergone,
    lemma_of,
    tense_of,
)
from claims.extraction.assertion.contrasts import denies_only_way, means_another
from claims.extraction.assertion.cues import (
    ADJECTIVE_CUES,
    CONDITIONAL_MARKS,
    NOUN_CUES,
    PREPOSITION_CUES,
    VERB_CUES,
)
from claims.extraction.assertion.denied import failed_once, is_denied, is_taken_back
from claims.extraction.assertion.effects import PLAIN, Assertion, apply_cue, planned
from claims.extraction.assertion.event_nouns import event_noun, noun_effect
from claims.extraction.assertion.fictions import is_fiction
from claims.extraction.assertion.firmness import (
    CALLING,
    PREDICATES,
    denies_aim,
    governed,
    in_own_words,
    is_asked,
    is_in_error,
    is_presupposed,
)
from claims.extraction.assertion.outcomes import (
    FIGHTS,
    REALISED,
    WINNING,
    is_carried_out,
    is_done_for,
    is_done_then,
)
from claims.extraction.assertion.undone import (
    is_made_to_fill,
    is_of_later,
    is_too_much,
    plan_between,
    plan_mounting,
)
from claims.extraction.assertion.untrue import (
    is_called_invented,
    is_called_untrue,
    is_mistaken,
    is_said_in_error,
)
from claims.extraction.syntax.gaps import leaves_out_predicate
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation, spec_of
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Token

    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["Assertion", "assess"]

_CLAUSES = frozenset(
    {"xcomp", "ccomp", "advcl", "acl", "relcl", "pcomp", "csubj", "csubjpass", "parataxis", "conj"}
)
_ASKING = frozenset({"ask", "apply", "request", "petition"})
_WHISKERS = frozenset({"whisker", "inch", "inches", "hair", "ace", "breath"})
# What only says when or how: "worked there before being appointed" plans nothing.
_PLACED_IN_TIME = frozenset({"by", "before", "after", "since", "until", "upon"})
_TIME_MARKS = frozenset({"when", "once", "before", "after", "until", "as"})


def assess(candidate: Candidate, view: SentenceView) -> Assertion | None:
    """Tell how firmly a sentence says what a candidate states.

    Parameters
    ----------
    candidate : Candidate
        `head` is where to look from; polarity, modality and speaker that its rule has set stay.
    view : SentenceView
        The parsed sentence.

    Returns
    -------
    Assertion or None
        None for a question, direct or indirect, which claims nothing.
    """
    head = view.span.doc[candidate.head]
    if head.dep_ in ("aux", "auxpass"):
        head = head.head
    if candidate.relation is Relation.APPLIED and head.dep_ == "xcomp" and head.head.lemma_ in _ASKING:
        head = head.head  # "asks to join": the asking is claimed
    text, start = view.context.article.text, view.sentence.start
    if is_asked(head, view) or is_denied_in_part(head) or is_fiction(text, start):
        return None
    if denies_only_way(head) or is_denied_anew(head):
        return None
    is_title = is_presupposed(candidate, head)
    found = PLAIN if is_title else _Reading(view, candidate).of(head)
    if found is None:
        return None
    if found.modality is Modality.PLANNED and (_stays(candidate, head) or is_done_then(head)):
        found = PLAIN
    said = Assertion(
        polarity=candidate.polarity or found.polarity,
        modality=candidate.modality or found.modality,
        attributed_to=candidate.attributed_to or found.attributed_to,
    )
    said = failed_once(said, view.span.text)
    is_other = means_another(candidate, view, is_title=is_title)
    place = candidate.trigger.start
    is_untrue = is_other or is_denied(text, start, place) or is_taken_back(text, place)
    return replace(said, polarity=Polarity.NEGATIVE) if is_untrue else said


def _stays(candidate: Candidate, head: Token) -> bool:
    """Tell "intends to remain in the union": who means to stay is a member."""
    verb = clause_head(head)
    is_wish = is_infinitive(verb) and verb.dep_ == "xcomp"
    return verb.lemma_ in ("remain", "stay") and is_wish and not spec_of(candidate.relation).is_event


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the clauses of one sentence, from a claim's head up to the root and back."""

    view: SentenceView
    candidate: Candidate

    def of(self, token: Token, depth: int = 0) -> Assertion | None:
        """Give how firmly the clause or event of a token is said; None where it is asked."""
        if depth > 12:
            return PLAIN
        outer = None if denies_aim(token, self.candidate) else self._outer(token, depth + 1)
        return None if outer is None else in_own_words(token, outer, self.view, self.candidate)

    def _outer(self, token: Token, depth: int) -> Assertion | None:
        """Give what governs a token makes of it, before its own auxiliaries and negations."""
        head = token.head
        if head == token:
            return PLAIN
        if token.dep_ in PREDICATES:
            return self._called(head, depth)
        if token.pos_ not in ("VERB", "AUX") and token.dep_ not in _CLAUSES:
            return event_noun(self.of, token, depth)
        reader = _LINKS.get(token.dep_)
        return PLAIN if reader is None else reader(self, token, head, depth)

    def _called(self, verb: Token, depth: int) -> Assertion | None:
        """Read "was a member", "is wrongly called the founder"."""
        outer = self.of(verb, depth)
        is_error = verb.lemma_ in CALLING and is_mistaken(verb)
        return replace(outer, polarity=Polarity.NEGATIVE) if is_error and outer is not None else outer

    def _coordinated(self, token: Token, head: Token, depth: int) -> Assertion | None:
        """Read "will resign and join": a verb without tense of its own shares that of the first."""
        auxiliaries = auxiliaries_of(token)
        if head.tag_ == "VB" and token.tag_ in ("VBD", "VBN") and not auxiliaries:
            return self._outer(clause_head(head.head), depth)  # "was to join in 1999 but did so in 2004"
        is_dependent = token.tag_ in ("VB", "VBG", "VBN") and not (auxiliaries - {"to"})
        is_shared = token.pos_ not in ("VERB", "AUX") or (is_dependent and not has_subject(token))
        return self.of(head, depth) if is_shared else self._outer(head, depth)

    def _complement(self, token: Token, head: Token, depth: int) -> Assertion | None:
        marks = {c.lower_ for c in token.children if c.dep_ in ("mark", "advmod") and c.i < token.i}
        if marks & {"whether", "if"}:
            return None
        is_parted = any(t.text == ";" for t in token.doc[token.i : max(token.i, head.i)])
        if is_parted or (token.i < head.i and leaves_out_predicate(head)):
            return PLAIN  # two sentences, whatever the parser makes of them: "Norway was not"
        between = token.doc[head.i + 1 : token.i]
        if any(t.text == ":" for t in between) and (lemma_of(head), "that") not in VERB_CUES:
            return PLAIN  # "Lee did not found it: the bank was set up by", but "She denied it: it was not"
        if head.lower_ == "had" and head.dep_ == "advcl" and has_subject(token):
            return replace(PLAIN, modality=Modality.CONDITIONAL)  # "Had it not been founded", two clauses
        outer = self.of(head, depth)
        if outer is None:
            return None
        if is_undergone(token):
            return outer  # "had its membership frozen"
        if head.lemma_ == "have" and is_said_in_error(head, token):
            return None  # "a hoax had it joining the pact"
        construction = "to" if is_bare(token) else "that"
        settled = self._settled(token, head, outer, depth) if construction == "to" else None
        if settled is not None:
            return settled
        if is_selective(head) and head.pos_ in ("ADJ", "NOUN"):
            return outer  # "was among the first to join"
        if construction == "that" and (is_called_untrue(head) or is_said_in_error(head, token)):
            return replace(outer, polarity=Polarity.NEGATIVE)
        if construction == "to" and any(is_selective(c) for c in head.children if c.dep_ == "attr"):
            return outer  # "became the 31st country to join"
        if construction == "to" and is_done_for(head, token):
            return outer  # "beat Y to become president", "left to be director of X"
        return governed(head, construction, outer, self.view)

    def _adverbial(self, token: Token, head: Token, depth: int) -> Assertion | None:
        marks = {c.lower_ for c in token.children if c.dep_ in ("mark", "advmod") and c.i < token.i}
        if (
            marks & CONDITIONAL_MARKS
            or is_inverted(token)
            or head.lower_ == "long"
            or {"as", "though"} <= marks
        ):
            return replace(PLAIN, modality=Modality.CONDITIONAL)  # "if", "had it", "as long as", "as though"
        if head.pos_ == "NOUN" and is_infinitive(token):  # "a proposal for Serbia to join"
            return noun_effect(self.of, head, "to", depth) or planned(PLAIN)
        outer = self.of(head, depth)
        if outer is None:
            return None
        if "rather" in (*marks, token.left_edge.lower_) or any(c.lower_ == "rather" for c in token.lefts):
            return replace(outer, polarity=Polarity.NEGATIVE)  # "Rather than join, Norway stayed neutral"
        settled = self._settled(token, head, outer, depth) if is_infinitive(token) else None
        if settled is not None:
            return settled
        if is_infinitive(token) and head.lower_ == "were" and not head.i:
            return replace(PLAIN, modality=Modality.CONDITIONAL)
        if is_infinitive(token) and (not marks or (marks == {"for"} and head.lemma_ != "take")):
            return self._purpose(token, head, outer, depth)  # "left to join", "called for X to join"
        is_open = outer.modality in (Modality.PLANNED, Modality.CONDITIONAL)
        if is_open and is_infinitive(token):
            return outer  # "it would have taken a miracle for Norway to join"
        participle = not marks and token.tag_ in ("VBG", "VBN")
        follows = token.i > head.i  # "Created in 1949, NATO has ..." is no complement of "has"
        if participle and follows and (lemma_of(head), "to") in VERB_CUES and not is_set_off(token, head):
            return governed(head, "to", outer, self.view)  # "stopped Iceland joining", "held off joining"
        plan = plan_between(head, token) if token.tag_ == "VBG" and not marks and follows else None
        if plan is not None and not is_set_off(token, head):  # "gave long odds on Norway joining"
            return noun_effect(self.of, plan, "to", depth)
        if is_open and (participle or (marks & _TIME_MARKS and tense_of(token) == "present")):
            return replace(outer, polarity=Polarity.POSITIVE)
        return PLAIN

    def _settled(self, token: Token, head: Token, outer: Assertion, depth: int) -> Assertion | None:
        """Read infinitives that not their verb alone settles: "was too weak to", "pressure grew to"."""
        if is_of_later(token, head, self.view.published) or is_made_to_fill(token, head):
            return outer
        if is_too_much(head, token):
            return replace(outer, polarity=Polarity.NEGATIVE)
        plan = plan_mounting(head)
        return None if plan is None else noun_effect(self.of, plan, "to", depth)

    def _purpose(self, token: Token, head: Token, outer: Assertion, depth: int) -> Assertion | None:
        """Read "merged to form X", "left to join Y" as done, other purposes as planned.

        An infinitive that the parser hangs as an adverbial may be a complement all the same.
        """
        is_for = any(c.dep_ == "mark" for c in token.children)  # "pushed for X to join" had nobody join
        if (lemma_of(head), "to") in VERB_CUES and not is_for:
            return governed(head, "to", outer, self.view)
        if head.lemma_ in WINNING and token.lemma_ in REALISED | {"lead"}:
            return outer  # "won the race to lead X", "beat Y to become president"
        plan = plan_between(head, token)
        if plan is not None:
            return noun_effect(self.of, plan, "to", depth)
        if is_carried_out(head, token, is_for=is_for) and outer.polarity is Polarity.POSITIVE:
            return outer
        return planned(outer)

    def _on_noun(self, token: Token, noun: Token, depth: int) -> Assertion | None:
        """Read clauses that hang on a noun: "its decision to join", "the first to leave"."""
        if is_in_error(noun) and any(c.lower_ == "that" and c.dep_ == "mark" for c in token.children):
            return replace(PLAIN, polarity=Polarity.NEGATIVE)  # "maps show, in error, that it had left"
        if token.dep_ == "relcl" and not is_infinitive(token) and not is_content(token):
            is_any = any(c.lower_ in ("any", "every", "each", "whichever") for c in noun.children)
            return replace(PLAIN, modality=Modality.CONDITIONAL) if is_any else PLAIN
        construction = "to" if is_infinitive(token) else "that"
        is_full = is_content(token) or any(c.dep_ == "mark" for c in token.children)
        if construction == "that" and not is_full:
            return self._participle_on_noun(token, noun, depth)
        if noun.dep_ == "pobj" and noun.head.lower_ == "of" and is_selective(noun.head.head):
            noun = noun.head.head  # "the last of the four to join"
        if is_selective(noun) and (noun.lemma_.lower(), "to") not in NOUN_CUES:  # no "first attempt to join"
            if is_negated(clause_head(noun)) and noun.dep_ in PREDICATES:
                return None  # "is not the first to join" may have joined as well
            return self.of(clause_head(noun), depth) if noun.dep_ in PREDICATES else PLAIN
        if construction == "to" and (_is_won(token, noun) or is_made_to_fill(token, noun.head)):
            return self.of(noun.head, depth)
        return noun_effect(self.of, noun, construction, depth) or planned(PLAIN)

    def _participle_on_noun(self, token: Token, noun: Token, depth: int) -> Assertion | None:
        """Read "thwarted Iceland joining", "the prospect of Iceland joining": no reduced relatives."""
        if token.tag_ != "VBG" or is_set_off(token, noun):
            return PLAIN
        if noun.dep_ == "dobj" and (lemma_of(noun.head), "to") in VERB_CUES:
            outer = self.of(noun.head, depth)
            return None if outer is None else governed(noun.head, "to", outer, self.view)
        if noun.dep_ == "pobj" and noun.head.lower_ in ("of", "on", "about", "for", "against"):
            noun = noun.head.head  # "the odds on Norway joining", "gave odds on Norway joining"
        if noun.pos_ == "VERB":
            noun = plan_between(noun, token) or noun
        is_of = any(c.dep_ == "prep" and c.i < token.i for c in noun.children)
        return (noun_effect(self.of, noun, "to", depth) if is_of else None) or PLAIN

    def _after_preposition(self, token: Token, preposition: Token, depth: int) -> Assertion | None:
        """Read -ing forms after a preposition: "from joining", "of joining", "without joining"."""
        above = preposition.head
        phrase = (f"{above.lemma_} {preposition.lower_}", "to")  # "thought of leaving"
        if above.pos_ == "ADP" and above.head != above:  # "backed out of joining"
            phrase, above = (f"{above.head.lemma_} {above.lower_}", "to"), above.head
        if phrase in VERB_CUES:
            outer = self.of(above, depth)
            return None if outer is None else apply_cue(VERB_CUES[phrase], outer)
        if preposition.lower_ in CONDITIONAL_MARKS:  # "provided that it joins"
            return replace(PLAIN, modality=Modality.CONDITIONAL)
        if any(c.lower_ in ("whether", "if") and c.dep_ == "mark" for c in token.children):
            return None
        if above.lower_ in _WHISKERS and above.dep_ == "pobj" and above.head.lower_ in ("within", "by"):
            return replace(PLAIN, polarity=Polarity.NEGATIVE)  # "came within a whisker of leaving"
        if above.lower_ == "close":  # "came close to leaving" did not, "is close to leaving" may
            came = above.head.lemma_ == "come"
            return replace(PLAIN, polarity=Polarity.NEGATIVE) if came else planned(PLAIN)
        before = token.doc[preposition.i - 1].lower_ if preposition.i else ""
        if preposition.lower_ == "as" and is_mistaken(above):
            return replace(PLAIN, polarity=Polarity.NEGATIVE)  # "is wrongly listed as having left"
        if preposition.lower_ == "without" and "would" in auxiliaries_of(above):
            return PLAIN  # "without joining, it would not have grown" tells that it did
        for word in (preposition.lower_, above.lower_, before):
            if word in PREPOSITION_CUES:
                return apply_cue((PREPOSITION_CUES[word], PREPOSITION_CUES[word]), PLAIN)
        if above.pos_ in ("NOUN", "PROPN"):
            is_plan = (above.lemma_.lower(), "to") in NOUN_CUES
            return noun_effect(self.of, above, "to", depth) if is_plan else PLAIN
        if above.pos_ == "ADJ":
            return governed(above, "to", self.of(above, depth) or PLAIN, self.view)
        if above.pos_ not in ("VERB", "AUX"):
            return PLAIN
        outer = self.of(above, depth)
        if outer is None:
            return None
        named = (f"{above.lemma_} {preposition.lower_}", "to")
        if named in VERB_CUES:
            return apply_cue(VERB_CUES[named], outer)
        plan = plan_between(above, token) if preposition.lower_ != "by" else None
        if plan is not None:  # "lost interest in joining", but "took a step by joining"
            return noun_effect(self.of, plan, "to", depth)
        if (lemma_of(above), "to") in VERB_CUES and preposition.lower_ not in _PLACED_IN_TIME:
            return governed(above, "to", outer, self.view)
        is_said = outer.modality is Modality.REPORTED
        return PLAIN if is_said else replace(outer, polarity=Polarity.POSITIVE)

    def _subject_clause(self, token: Token, verb: Token, depth: int) -> Assertion | None:
        """Read a clause as subject: "Joining the EU is among the country's goals"."""
        outer = self.of(verb, depth)
        if outer is None:
            return None
        if token.tag_ in ("VBN", "VBD") and {c.dep_ for c in token.lefts} & {"nsubj", "mark"} == {"nsubj"}:
            return PLAIN  # "the museum, opened in 1958, is small": set in between, taken for the subject
        if is_called_untrue(verb) or is_called_invented(verb):
            return replace(PLAIN, polarity=Polarity.NEGATIVE)  # "that it left is an invention"
        for child in verb.subtree:
            if child.i > verb.i and child.pos_ == "NOUN" and (child.lemma_.lower(), "to") in NOUN_CUES:
                return apply_cue(NOUN_CUES[child.lemma_.lower(), "to"], outer)
            if child.head.i == verb.i and (child.lemma_.lower(), "to") in ADJECTIVE_CUES:
                return apply_cue(ADJECTIVE_CUES[child.lemma_.lower(), "to"], outer)
        return PLAIN if tense_of(verb) == "past" else planned(outer)


_LINKS: dict[str, Callable[[_Reading, Token, Token, int], Assertion | None]] = {
    "conj": _Reading._coordinated,
    "xcomp": _Reading._complement,
    "ccomp": _Reading._complement,
    "advcl": _Reading._adverbial,
    "acl": _Reading._on_noun,
    "relcl": _Reading._on_noun,
    "pcomp": _Reading._after_preposition,
    "csubj": _Reading._subject_clause,
    "csubjpass": _Reading._subject_clause,
}


def _is_won(token: Token, noun: Token) -> bool:
    """Tell "won the race to lead X", "beat Y to become X" from "entered the race to lead X"."""
    if noun.dep_ not in ("dobj", "pobj") or noun.head.lemma_ not in WINNING:
        return False
    return noun.lemma_ in FIGHTS or (noun.pos_ == "PROPN" and token.lemma_ in REALISED)
