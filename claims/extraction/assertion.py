"""How firmly a sentence says what a claim states: polarity, modality and whose words it is.

The clause of the claim is read from the root of the sentence downwards: each verb,
noun or adjective that governs it may make it happened, not happened, planned,
merely said or asked (see `claims.extraction.cues`), and its own auxiliaries and
negations have the last word. "Failed to prevent Sweden from joining" is a joining.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.attribution import source_named, speaker_of
from claims.extraction.cues import (
    ADJECTIVE_CUES,
    ADVERBS_OF_HEARSAY,
    ADVERBS_OF_NEGATION,
    CONDITIONAL_MARKS,
    NOUN_CUES,
    PREPOSITION_CUES,
    VERB_CUES,
)
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.syntax import clause_head, particle
from claims.relations import spec_of
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Assertion", "assess"]

_CLAUSES = frozenset(
    {"xcomp", "ccomp", "advcl", "acl", "relcl", "pcomp", "csubj", "csubjpass", "parataxis", "conj"}
)
_PREDICATES = frozenset({"attr", "oprd", "acomp"})
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "sha", "ll"})
_OBLIGED = frozenset({"should", "must", "ought"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "ca"})
_ABLE = frozenset({"could", "can", "ca"})
_WOULD = frozenset({"would", "'d", "’d"})
_NARRATIVE = frozenset(
    {"later", "eventually", "subsequently", "ultimately", "finally", "soon", "then", "again", "thereafter"}
)
_SELECTIVE = frozenset(
    {"first", "second", "third", "last", "latest", "only", "next", "youngest", "oldest", "newest"}
)
_REALISED = frozenset({"form", "found", "find", "create", "establish", "become", "make", "set", "serve"})
_DEPARTURES = frozenset(
    {"leave", "quit", "resign", "depart", "return", "step", "retire", "merge", "join", "unite", "combine"}
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_TIME_MARKS = frozenset({"when", "once", "before", "after", "until", "as"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """How a claim is said.

    Parameters
    ----------
    polarity : Polarity
        Whether it is said to be so or not to be so.
    modality : Modality
        Asserted, planned, conditional or reported.
    attributed_to : str or None
        Whose words it is, where the sentence names them.
    """

    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    attributed_to: str | None = None


_PLAIN = Assertion()


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
    if _is_question(view):
        return None
    found = _PLAIN if _is_presupposed(candidate, head) else _Reading(view, candidate).of(head)
    if found is None:
        return None
    return Assertion(
        polarity=candidate.polarity or found.polarity,
        modality=candidate.modality or found.modality,
        attributed_to=candidate.attributed_to or found.attributed_to,
    )


def _is_question(view: SentenceView) -> bool:
    return view.span.text.rstrip(" \"'”’)]").endswith("?")


def _is_presupposed(candidate: Candidate, head: Token) -> bool:
    """Tell whether the claim is a title beside a name, which no verb around it puts in doubt.

    "Will President Macron resign?" and "refused to meet President Macron" both take it for granted.
    """
    if spec_of(candidate.relation).is_event or head.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    return head.dep_ not in _PREDICATES and head.dep_ != "ROOT"


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the clauses of one sentence, from a claim's head up to the root and back."""

    view: SentenceView
    candidate: Candidate

    def of(self, token: Token, depth: int = 0) -> Assertion | None:
        """Give how firmly the clause or event of a token is said; None where it is asked."""
        if depth > 12:
            return _PLAIN
        outer = self._outer(token, depth + 1)
        return None if outer is None else self._own(token, outer)

    def _outer(self, token: Token, depth: int) -> Assertion | None:
        """Give what governs a token makes of it, before its own auxiliaries and negations."""
        head = token.head
        if head == token:
            return _PLAIN
        if token.dep_ in _PREDICATES:
            return self.of(head, depth)
        if token.pos_ not in ("VERB", "AUX") and token.dep_ not in _CLAUSES:
            return self._event_noun(token, depth)
        reader = _LINKS.get(token.dep_)
        return _PLAIN if reader is None else reader(self, token, head, depth)

    def _coordinated(self, token: Token, head: Token, depth: int) -> Assertion | None:
        """Read "will resign and join": a verb without tense of its own shares that of the first."""
        auxiliaries = _auxiliaries(token)
        is_dependent = token.tag_ in ("VB", "VBG", "VBN") and not (auxiliaries - {"to"})
        if token.pos_ not in ("VERB", "AUX") or (is_dependent and not _has_subject(token)):
            return self.of(head, depth)
        return self._outer(head, depth)

    def _complement(self, token: Token, head: Token, depth: int) -> Assertion | None:
        marks = {c.lower_ for c in token.children if c.dep_ in ("mark", "advmod") and c.i < token.i}
        if marks & {"whether", "if"}:
            return None
        outer = self.of(head, depth)
        if outer is None:
            return None
        construction = "to" if _is_bare(token) else "that"
        if construction == "to" and any(_is_selective(c) for c in head.children if c.dep_ == "attr"):
            return outer  # "became the 31st country to join"
        return self._effect(head, construction, outer)

    def _adverbial(self, token: Token, head: Token, depth: int) -> Assertion | None:
        marks = {c.lower_ for c in token.children if c.dep_ in ("mark", "advmod") and c.i < token.i}
        if marks & CONDITIONAL_MARKS or _is_inverted(token):
            return replace(_PLAIN, modality=Modality.CONDITIONAL)
        outer = self.of(head, depth)
        if outer is None:
            return None
        if not marks and _is_infinitive(token):
            return self._purpose(token, head, outer)
        is_open = outer.modality in (Modality.PLANNED, Modality.CONDITIONAL)
        participle = not marks and token.tag_ in ("VBG", "VBN")
        if participle and (_lemma(head), "to") in VERB_CUES and not _is_set_off(token, head):
            return self._effect(head, "to", outer)  # "stopped Iceland joining", "held off joining"
        if is_open and (participle or (marks & _TIME_MARKS and _tense(token) == "present")):
            return replace(outer, polarity=Polarity.POSITIVE)
        return _PLAIN

    def _purpose(self, token: Token, head: Token, outer: Assertion) -> Assertion | None:
        """Read "merged to form X", "left to join Y" as done, other purposes as planned.

        An infinitive that the parser hangs as an adverbial may be a complement all the same.
        """
        if (_lemma(head), "to") in VERB_CUES:
            return self._effect(head, "to", outer)
        is_done = token.lemma_ in _REALISED or head.lemma_ in _DEPARTURES
        if is_done and outer.polarity is Polarity.POSITIVE:
            return outer
        return _planned(outer)

    def _on_noun(self, token: Token, noun: Token, depth: int) -> Assertion | None:
        """Read clauses that hang on a noun: "its decision to join", "the first to leave"."""
        if token.dep_ == "relcl" and not _is_infinitive(token):
            is_any = any(c.lower_ in ("any", "every", "each", "whichever") for c in noun.children)
            return replace(_PLAIN, modality=Modality.CONDITIONAL) if is_any else _PLAIN
        construction = "to" if _is_infinitive(token) else "that"
        if construction == "that" and not any(c.dep_ == "mark" for c in token.children):
            return self._participle_on_noun(token, noun, depth)
        if _is_selective(noun):
            return self.of(clause_head(noun), depth) if noun.dep_ in _PREDICATES else _PLAIN
        return self._noun_effect(noun, construction, depth) or _planned(_PLAIN)

    def _participle_on_noun(self, token: Token, noun: Token, depth: int) -> Assertion | None:
        """Read "thwarted Iceland joining", "the prospect of Iceland joining": no reduced relatives."""
        if token.tag_ != "VBG" or _is_set_off(token, noun):
            return _PLAIN
        if noun.dep_ == "dobj" and (_lemma(noun.head), "to") in VERB_CUES:
            outer = self.of(noun.head, depth)
            return None if outer is None else self._effect(noun.head, "to", outer)
        is_of = any(c.dep_ == "prep" and c.i < token.i for c in noun.children)
        return (self._noun_effect(noun, "to", depth) if is_of else None) or _PLAIN

    def _noun_effect(self, noun: Token, construction: str, depth: int) -> Assertion | None:
        """Give what a noun such as "plan", "refusal" or "claim" makes of its complement."""
        cue = NOUN_CUES.get((noun.lemma_.lower(), construction))
        if cue is None:
            return None
        effect = _apply(cue, _PLAIN)
        if effect is None or effect.modality is not Modality.PLANNED:
            return effect
        if self._is_undone(noun, depth):
            return replace(effect, polarity=Polarity.NEGATIVE)
        return effect

    def _is_undone(self, noun: Token, depth: int) -> bool:
        """Tell whether a plan came to nothing: "abandoned its plans to join", "failed in its bid"."""
        verb = noun.head.head if noun.dep_ == "pobj" else noun.head
        if noun.dep_ not in ("dobj", "pobj", "nsubjpass") or verb.pos_ != "VERB":
            return False
        cue = VERB_CUES.get((_lemma(verb), "noun")) or VERB_CUES.get((_lemma(verb), "to"))
        if cue is None or cue[0] != "-":
            return False
        above = self.of(verb, depth)
        return above is not None and above.modality is Modality.ASSERTED

    def _after_preposition(self, token: Token, preposition: Token, depth: int) -> Assertion | None:
        """Read -ing forms after a preposition: "from joining", "of joining", "without joining"."""
        above = preposition.head
        if any(c.lower_ in ("whether", "if") and c.dep_ == "mark" for c in token.children):
            return None
        before = token.doc[preposition.i - 1].lower_ if preposition.i else ""
        for word in (preposition.lower_, above.lower_, before):
            if word in PREPOSITION_CUES:
                return _apply((PREPOSITION_CUES[word], PREPOSITION_CUES[word]), _PLAIN)
        if above.pos_ in ("NOUN", "PROPN"):
            return (
                self._noun_effect(above, "to", depth) if (above.lemma_.lower(), "to") in NOUN_CUES else _PLAIN
            )
        if above.pos_ == "ADJ":
            return self._effect(above, "to", self.of(above, depth) or _PLAIN)
        if above.pos_ not in ("VERB", "AUX"):
            return _PLAIN
        outer = self.of(above, depth)
        if outer is None:
            return None
        named = (f"{above.lemma_} {preposition.lower_}", "to")
        if named in VERB_CUES:
            return _apply(VERB_CUES[named], outer)
        if (_lemma(above), "to") in VERB_CUES and preposition.lower_ != "by":
            return self._effect(above, "to", outer)
        return (
            replace(outer, polarity=Polarity.POSITIVE) if outer.modality is not Modality.REPORTED else _PLAIN
        )

    def _subject_clause(self, token: Token, verb: Token, depth: int) -> Assertion | None:
        """Read a clause as subject: "Joining the EU is among the country's goals"."""
        outer = self.of(verb, depth)
        if outer is None:
            return None
        for child in verb.subtree:
            if child.i > verb.i and child.pos_ == "NOUN" and (child.lemma_.lower(), "to") in NOUN_CUES:
                return _apply(NOUN_CUES[child.lemma_.lower(), "to"], outer)
            if child.head.i == verb.i and (child.lemma_.lower(), "to") in ADJECTIVE_CUES:
                return _apply(ADJECTIVE_CUES[child.lemma_.lower(), "to"], outer)
        return _PLAIN if _tense(verb) == "past" else _planned(outer)

    def _event_noun(self, noun: Token, depth: int) -> Assertion | None:
        """Read an event named by a noun: "demanded his resignation", "its bid for membership"."""
        head = noun.head
        if noun.dep_ in ("compound", "nmod", "amod", "conj", "appos"):
            effect = self._noun_effect(head, "noun", depth) if noun.dep_ != "conj" else None
            return effect or (
                self._event_noun(head, depth)
                if head != noun and depth < 12 and head.pos_ == "NOUN"
                else _PLAIN
            )
        if noun.dep_ == "pobj":
            return self._event_after_preposition(head, depth)
        if noun.dep_ in ("dobj", "nsubjpass") and head.pos_ == "VERB":
            return self._event_of(head, _lemma(head), depth)
        return _PLAIN

    def _event_after_preposition(self, preposition: Token, depth: int) -> Assertion | None:
        above = preposition.head
        settled = PREPOSITION_CUES.get(preposition.lower_) or PREPOSITION_CUES.get(above.lower_)
        if settled is not None and preposition.lower_ != "against":  # protests against it do not undo it
            return _apply((settled, settled), _PLAIN)
        if above.pos_ in ("NOUN", "PROPN"):
            return self._noun_effect(above, "noun", depth) or _PLAIN
        if above.pos_ == "VERB":
            named = f"{above.lemma_} {preposition.lower_}"
            return self._event_of(above, named if (named, "noun") in VERB_CUES else _lemma(above), depth)
        return _PLAIN

    def _event_of(self, verb: Token, lemma: str, depth: int) -> Assertion | None:
        cue = VERB_CUES.get((lemma, "noun"))
        if cue is None:
            return _PLAIN
        outer = self.of(verb, depth)
        return None if outer is None else _apply(cue, outer)

    def _effect(self, governor: Token, construction: str, outer: Assertion) -> Assertion | None:
        """Give what a governing verb, adjective or noun makes of its complement."""
        lemma = _lemma(governor)
        table = ADJECTIVE_CUES if governor.pos_ == "ADJ" else VERB_CUES
        cue = table.get((lemma, construction)) or VERB_CUES.get((lemma, construction))
        if construction == "to" and lemma in ("be", "go", "have"):
            # "is to join", "is going to join", "has to join"; "went on to join" has its own row.
            cue = ("p", "n") if lemma != "go" or governor.tag_ == "VBG" else ("+", "-")
            if any(c.lower_ == "yet" for c in governor.children):
                cue = ("-", "-")  # "has yet to join"
        if construction == "to" and cue is None:
            cue = ADJECTIVE_CUES.get((governor.lower_, "to")) or ("p", "n")
        if cue is None:
            return outer
        return _apply(cue, outer, speaker_of(governor, self.view) if "r" in cue else None)

    def _own(self, token: Token, outer: Assertion) -> Assertion:
        """Apply a clause's own auxiliaries, conditions, hearsay and negations."""
        found = outer
        if token.pos_ in ("VERB", "AUX"):
            found = self._with_modals(token, outer)
            found = self._with_hearsay(token, found)
        if _is_negated(token):
            flipped = Polarity.NEGATIVE if found.polarity is Polarity.POSITIVE else Polarity.POSITIVE
            found = replace(found, polarity=flipped)
        return found

    def _with_modals(self, verb: Token, outer: Assertion) -> Assertion:
        auxiliaries = _auxiliaries(verb)
        is_open = bool(auxiliaries & (_FUTURE | _WOULD | _POSSIBLE)) or _tense(verb) == "present"
        if is_open and any(_is_condition(c) for c in verb.children):
            return replace(outer, modality=Modality.CONDITIONAL)
        if auxiliaries & _WOULD:
            return self._would(verb, outer, auxiliaries)
        if auxiliaries & _ABLE and _is_negated(verb):
            return outer  # "could not join" tells what did not happen
        if auxiliaries & _POSSIBLE:
            return replace(outer, modality=Modality.CONDITIONAL)
        if auxiliaries & (_FUTURE | _OBLIGED) or (verb.dep_ == "ROOT" and "to" in auxiliaries):
            return _planned(outer)
        if verb.i == self.candidate.head and self._is_under_way(verb, auxiliaries):
            return _planned(outer)
        return outer

    def _would(self, verb: Token, outer: Assertion, auxiliaries: frozenset[str]) -> Assertion:
        """Read "would": future seen from the past, unless it hangs on a condition.

        "Would later become chancellor" and "would become chancellor in 1990" tell what happened.
        """
        if "have" in auxiliaries or "’ve" in auxiliaries:
            return replace(outer, modality=Modality.CONDITIONAL)
        if outer.modality in (Modality.REPORTED, Modality.PLANNED):
            return _planned(outer)
        children = {c.lower_ for c in verb.children}
        if children & _NARRATIVE or (verb.lemma_ == "go" and "on" in children):
            return outer
        years = [int(t.text) for t in verb.subtree if t.text.isdigit() and len(t.text) == 4]
        limit = self.view.published.year if self.view.published else None
        if years and (limit is None or max(years) < limit):
            return outer
        return replace(outer, modality=Modality.CONDITIONAL)

    def _is_under_way(self, verb: Token, auxiliaries: frozenset[str]) -> bool:
        """Tell whether an event is only under way: "is joining", "is leaving"."""
        if verb.tag_ != "VBG" or not spec_of(self.candidate.relation).is_event:
            return False
        return bool(auxiliaries & {"is", "are", "'s", "'re", "’s", "’re", "am"}) and "been" not in auxiliaries

    def _with_hearsay(self, verb: Token, outer: Assertion) -> Assertion:
        named = source_named(verb, self.view)
        if named is None:
            for child in verb.children:
                if child.dep_ == "parataxis" and (child.lemma_, "that") in VERB_CUES:
                    named = speaker_of(child, self.view)
        if named is None and not any(c.lower_ in ADVERBS_OF_HEARSAY for c in verb.children):
            return outer
        modality = Modality.REPORTED if outer.modality is Modality.ASSERTED else outer.modality
        return replace(outer, modality=modality, attributed_to=outer.attributed_to or named)


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


def _apply(cue: tuple[str, str], outer: Assertion, speaker: str | None = None) -> Assertion | None:
    """Give what a cue makes of its complement, the cue itself standing as `outer` says."""
    letter = cue[0] if outer.polarity is Polarity.POSITIVE else cue[1]
    match letter:
        case "+":
            return replace(outer, polarity=Polarity.POSITIVE)
        case "-":
            return replace(outer, polarity=Polarity.NEGATIVE)
        case "p":
            return _planned(outer)
        case "n":
            return replace(_planned(outer), polarity=Polarity.NEGATIVE)
        case "c":
            return replace(outer, polarity=Polarity.POSITIVE, modality=Modality.CONDITIONAL)
        case "r":
            modality = Modality.REPORTED if outer.modality is Modality.ASSERTED else outer.modality
            return Assertion(modality=modality, attributed_to=speaker or outer.attributed_to)
        case "f":
            return _PLAIN
        case _:
            return None


def _planned(outer: Assertion) -> Assertion:
    modality = Modality.CONDITIONAL if outer.modality is Modality.CONDITIONAL else Modality.PLANNED
    return replace(outer, polarity=Polarity.POSITIVE, modality=modality)


def _lemma(token: Token) -> str:
    tail = particle(token)
    lemma = token.lemma_.lower()
    return f"{lemma} {tail}" if tail else lemma


def _auxiliaries(verb: Token) -> frozenset[str]:
    return frozenset(c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass"))


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.children)


def _is_infinitive(verb: Token) -> bool:
    return any(c.tag_ == "TO" for c in verb.children)


def _is_bare(verb: Token) -> bool:
    """Tell whether a complement has no tense of its own: an infinitive, an -ing form."""
    if _is_infinitive(verb):
        return True
    return verb.tag_ in ("VB", "VBG", "VBN") and not _auxiliaries(verb) - {"being", "been"}


def _tense(verb: Token) -> str:
    """Give "past", "present" or "none" from the first finite word of the clause."""
    words = [c for c in verb.children if c.dep_ in ("aux", "auxpass")] or [verb]
    tags = {"VBD": "past", "VBZ": "present", "VBP": "present"}
    return tags.get(words[0].tag_, "none")


def _is_condition(clause: Token) -> bool:
    if clause.dep_ != "advcl":
        return False
    marks = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod") and c.i < clause.i}
    return bool(marks & (CONDITIONAL_MARKS - {"whether"})) or _is_inverted(clause)


def _is_inverted(clause: Token) -> bool:
    """Tell whether a condition is worded by order: "had it joined", "should it leave"."""
    subject = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    first = next((c for c in clause.children if c.dep_ in ("aux", "auxpass")), None)
    return (
        subject is not None
        and first is not None
        and first.i < subject.i
        and first.lower_ in ("had", "should", "were")
    )


def _is_negated(token: Token) -> bool:
    """Tell whether a clause is turned into its opposite; "not only" and "not ... until" are not."""
    for child in token.children:
        if child.lower_ in ADVERBS_OF_NEGATION and child.dep_ in ("neg", "advmod", "det", "preconj"):
            return not _is_cancelled(token, child)
        if child.dep_ == "prep" and child.i < token.i and _is_no_occasion(child):
            return True
        if child.lower_ == "longer" and any(c.lower_ == "no" for c in child.children):
            return True
        if child.dep_ in ("aux", "auxpass") and any(c.dep_ == "neg" for c in child.children):
            return not _is_cancelled(token, child)
        if child.dep_ in ("nsubj", "nsubjpass") and (
            child.lower_ in ("none", "nobody", "neither")
            or any(c.lower_ in ("no", "neither") for c in child.children)
        ):
            return True
    return False


def _is_no_occasion(preposition: Token) -> bool:
    """Tell whether a phrase is "at no point", "under no circumstances"."""
    return any(c.dep_ == "pobj" and any(d.lower_ == "no" for d in c.children) for c in preposition.children)


def _is_selective(noun: Token) -> bool:
    """Tell whether a noun singles somebody out: "the first country", "the 31st member", "the last"."""
    words = [noun, *noun.children]
    return any(t.lower_ in _SELECTIVE or _ORDINAL.match(t.lower_) for t in words)


def _is_set_off(later: Token, earlier: Token) -> bool:
    """Tell whether a comma or dash stands between two words."""
    return any(t.is_punct for t in later.doc[earlier.i : later.i])


def _is_cancelled(verb: Token, negation: Token) -> bool:
    after = negation.doc[negation.i + 1].lower_ if negation.i + 1 < len(negation.doc) else ""
    if after in ("only", "just", "merely", "until"):
        return True
    return any(t.lower_ in ("until", "till") and t.i > verb.i for t in verb.subtree)
