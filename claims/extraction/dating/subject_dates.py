"""Dates between a subject and its verb, or before both, which a parser hangs on the subject's name.

"Norvik Energy in 2019 appointed Ann Holt", "Last September Ann Holt resigned", "her resignation last month
surprised many".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates import Lead

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.dates import Expression
    from claims.extraction.dating.dated_words import DatedWords

__all__ = ["above_mark", "before_verb", "clause_before", "verb_of_opening"]

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# What these nouns tell has the date behind them, whatever the verb says of it.
_EVENTS = frozenset(
    """
    abdication accession admission admittance appointment ascension coronation creation departure deposition
    dismissal ejection election elevation enthronement entry establishment exclusion exit expulsion firing
    formation foundation founding hiring inauguration inception installation investiture launch naming
    nomination ouster ousting overthrow promotion re-election reappointment reelection reinstatement removal
    resignation retirement sacking suspension toppling unseating withdrawal
    """.split()
)
_MARKS = frozenset({"after", "before", "when", "while", "as", "because", "once"})
_DATED_BY = frozenset({"in", "on", "during"})


def before_verb(words: DatedWords, first: Token) -> Token | None:
    """Give what a date dates that stands between a subject and its verb: the verb, or an event's noun.

    Parameters
    ----------
    words : DatedWords
        The time expression.
    first : Token
        Its first token, with its preposition.
    """
    doc, limit = words.root.doc, words.limit
    if words.noun is not None or words.is_bracketed or words.expression.lead is not Lead.AT:
        return None
    if limit >= len(doc) or first.i <= words.root.sent.start:
        return None
    verb = doc[limit].head if doc[limit].dep_ in ("aux", "auxpass") else doc[limit]
    if verb.pos_ not in ("VERB", "AUX") or doc[limit].tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    is_plain = words.preposition is None or words.preposition.lower_ in _DATED_BY
    subject = next((c for c in verb.lefts if c.dep_ in _SUBJECTS and c.i < first.i), None)
    if subject is None or not is_plain or doc[first.i - 1].text == ",":
        return None
    if subject.lemma_.lower() in _EVENTS:
        return subject
    is_name = subject.i == first.i - 1 and doc[limit].tag_ == "VBD" and subject.pos_ in ("PROPN", "NOUN")
    return verb if is_name and words.governor.i == subject.i else None


def clause_before(words: DatedWords, first: Token) -> Token | None:
    """Give the verb of the clause that a date ends, hung by the parser on the verb behind the comma.

    "Having joined the pact last month, Mali ...", "she became its head yesterday, the company said".
    """
    doc, verb = words.root.doc, words.governor
    if words.limit >= len(doc) or doc[words.limit].text != "," or verb.i <= words.limit:
        return None
    if first.i == 0 or doc[first.i - 1].is_punct:
        return None
    clauses = (c for c in verb.lefts if c.dep_ in ("ccomp", "advcl") and c.pos_ in ("VERB", "AUX"))
    return next((c for c in clauses if c.i < first.i and c.right_edge.i == first.i - 1), None)


def above_mark(words: DatedWords) -> Token | None:
    """Give the verb above a clause that a date stands in front of: "fired X last month after he lied"."""
    doc, clause = words.root.doc, words.governor
    mark = doc[words.limit] if words.limit < len(doc) else None
    if mark is None or mark.dep_ not in ("mark", "advmod") or mark.lower_ not in _MARKS:
        return None
    is_ahead = mark.head.i == clause.i and clause.i > words.limit and clause.dep_ == "advcl"
    return clause.head if is_ahead and words.noun is None and clause.head.i < words.root.i else None


def verb_of_opening(expression: Expression, tokens: list[Token], noun: Token) -> Token | None:
    """Give the verb of what opens with a date set right before its subject: "Last year Ann Holt resigned"."""
    opens = tokens[0].i == tokens[0].sent.start and tokens[0].pos_ != "ADP"
    if not opens or not expression.is_relative or expression.lead is not Lead.AT:
        return None
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head
    return noun.head if noun.dep_ in _SUBJECTS else None
