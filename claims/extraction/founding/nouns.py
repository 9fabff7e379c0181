"""Reads foundings and dissolutions that a noun words: "its founding", "founder of", "dissolution"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.founding.beginnings import is_verbal
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.founders import founder_claims, founding_title
from claims.extraction.founding.likeness import (
    THRESHOLD,
    as_body,
    is_dated,
    is_indefinite,
    is_plural,
    likeness_of,
)
from claims.extraction.founding.no_bodies import is_called_thing_elsewhere
from claims.extraction.founding.page_subject import bodies_of
from claims.extraction.founding.patterns import (
    BRAINCHILD,
    DISSOLVING_NOUNS,
    FOUNDER_NOUNS,
    FOUNDING_NOUNS,
)
from claims.extraction.founding.writing import write
from claims.extraction.founding.years import year_beside
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import head_noun, is_named, owners, things
from claims.extraction.syntax.questions import clause_head, genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["established_mark", "founding_titles", "noun_claims"]

_DATING = frozenset(
    {"in", "since", "on", "after", "before", "until", "from", "following", "at", "during", "by"}
)


@reads("founding.nominal", "founding.end_nominal", "founding.founder", "founding.brainchild")
def noun_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give what a noun says of a founding, an end or a founder."""
    if noun.pos_ not in ("NOUN", "PROPN") or is_verbal(noun):
        return
    lemma = "beginnings" if noun.lower_ == "beginnings" else noun.lemma_.lower()
    if lemma in FOUNDING_NOUNS and noun.tag_ in ("NN", "VBG", "NNS"):
        yield from _nominal(view, noun, "founding.nominal", Relation.FOUNDED, strength=FOUNDING_NOUNS[lemma])
    elif lemma in DISSOLVING_NOUNS:
        yield from _nominal(view, noun, "founding.end_nominal", Relation.DISSOLVED, strength=0.4)
    elif lemma in FOUNDER_NOUNS:
        yield from founder_claims(view, noun)
    elif lemma in BRAINCHILD:
        yield from _brainchild(view, noun)


@reads("founding.mark")
def established_mark(view: SentenceView, mark: Token) -> Iterator[Candidate]:
    """Read "Holm Foods (est. 1926)", "Holm Foods, est. 1926": the name before the mark."""
    if mark.lower_ not in ("est.", "est", "estd"):
        return
    year = next((t for t in mark.doc[mark.i + 1 : mark.i + 4] if is_year(t)), None)
    before = mark.i - 1
    while before >= 0 and mark.doc[before].text in ("(", ",", "-", "–", "—", "["):
        before -= 1
    if year is None or before < 0 or before == mark.i - 1:
        return
    mention = view.mention_at(mark.doc[before])
    head = head_noun(view, mention) if mention is not None else mark.doc[before]
    for token, named in things(view, [head] if head is not None else []):
        if named.form is MentionForm.NAME:
            yield write(
                view, mark, "founding.mark", Relation.FOUNDED, subject=as_body(named, token),
                heads=(mark.i, year.i, year.head.i),
                evidence={"strength": 0.8, "likeness": likeness_of(view, token, named)},
            )  # fmt: skip


def _founding_year(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Holm Foods' founding year is 1926", "the founding date of Holm Foods was 3 May 1926"."""
    if noun.dep_ not in ("nsubj", "nsubjpass") or noun.head.lemma_ != "be":
        return
    for head, mention in things(view, owners(noun)):
        if mention.form is not MentionForm.NOMINAL or likeness_of(view, head, mention) >= THRESHOLD - 0.2:
            yield write(
                view, noun, "founding.year", Relation.FOUNDED, subject=as_body(mention, head),
                heads=(noun.head.i, *(c.i for c in noun.head.children if c.dep_ == "attr")),
                evidence={"strength": 0.8, "likeness": likeness_of(view, head, mention)},
            )  # fmt: skip


@reads("founding.year", "founding.founder")
def founding_titles(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "founding partner of X": what a title says that "founding" goes before; "its founding year is"."""
    if word.lower_ != "founding":
        return
    if word.head.lemma_.lower() in ("year", "date") and word.head.i > word.i:
        yield from _founding_year(view, word.head)
    title = founding_title(word)
    if title is not None:
        yield from founder_claims(view, title)


def _brainchild(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "X is the brainchild of Anna Holm"."""
    if noun.dep_ != "attr" or noun.head.lemma_ != "be":
        return
    makers = [m for _, m in things(view, owners(noun)) if m.kind is EntityKind.PERSON]
    for head, mention in things(view, subjects(noun.head)):
        likeness = likeness_of(view, head, mention)
        if makers and mention.form is MentionForm.NAME and not is_plural(head):
            yield write(
                view, noun, "founding.brainchild", Relation.FOUNDED, subject=as_body(mention, head),
                founders=tuple(makers), evidence={"strength": 0.4, "likeness": likeness},
            )  # fmt: skip


# What an event does, where it is the subject.
_FOLLOWING = frozenset("be lead mark follow cause trigger come take precede result bring mean".split())
# "In 1951, after the establishment of the state, the army came": the year is another's.
_AROUND = frozenset({"after", "before", "since", "following", "until", "despite"})
_BELONGING = frozenset(
    "member part blow threat affiliate partner setback challenge contributor donor".split()
)


# What is done to a founding, and what ends in one.
_BRINGING = frozenset("announce oversee supervise order approve spearhead lead result culminate".split())
# What the tokenizer cuts off "re-establishment".
_AGAIN = frozenset({"re", "-", "re-"})
# What somebody does to a founding who is its founder.
_DRIVING = frozenset("mastermind spearhead initiate instigate pioneer engineer inspire".split())


def _nominal(
    view: SentenceView, noun: Token, rule: str, relation: Relation, *, strength: float
) -> Iterator[Candidate]:
    """Read "since its founding in 1857", "the foundation of X in 1900": dated, or of a named thing."""
    if noun.dep_ in ("attr", "appos", "oprd") and any(c.lower_ in ("a", "an") for c in noun.lefts):
        return  # "was a formation of the Holm Air Forces, activated in 1942", "is a creation of Ann Holm"
    if noun.dep_ == "conj" and noun.head.pos_ == "VERB":
        return  # "was founded in 1975 and its foundation in 1982": another body's verb is left out
    if noun.lemma_.lower() == "foundation" and genitives(noun) and not is_dated(noun):
        return  # "Ann Holm's foundation": hers
    if _is_no_event(view, noun):
        return
    dated = is_dated(noun) or (noun.dep_ == "pobj" and noun.head.lower_ in _DATING and is_dated(noun.head))
    beside = year_beside(noun) if not dated else []
    dated = dated or bool(beside)
    makers = prepositional_objects(noun, ("by",)) or _behind_it(noun)
    whose = _owners_or_subject(view, noun)
    founded = [t for t in whose if t.i > noun.i]
    if founded and len(founded) < len(whose):  # "Anna Holm's founding of the Holm League"
        makers, whose = [*makers, *(t for t in whose if t.i < noun.i)], founded
    for head, mention in bodies_of(view, whose):
        if _is_passing(mention, noun) or is_called_thing_elsewhere(view, mention, noun):
            continue
        likeness = likeness_of(view, head, mention)
        named = mention.name is not None and mention.form is not MentionForm.NOMINAL
        is_unnamed = is_indefinite(head) and mention.form is not MentionForm.NAME
        if is_plural(head) or is_unnamed or strength + likeness < THRESHOLD:
            continue
        is_created = noun.lemma_.lower() == "creation" and mention.form is MentionForm.NAME
        is_body = is_created and {w.lower() for w in mention.text.split()} & BODIES
        if not dated and not (named and (strength >= 0.5 or is_body or _is_brought_about(noun, mention))):
            continue
        yield write(
            view, noun, rule, relation, subject=as_body(mention, head),
            founders=tuple(m for _, m in things(view, makers)), heads=(noun.i, *beside),
            is_apposed=not dated and noun.dep_ == "pobj" and noun.head.lower_ in _AROUND,
            evidence={"strength": strength, "likeness": likeness, "dated": float(dated), "nominal": 1.0},
        )  # fmt: skip


def _is_brought_about(noun: Token, mention: Mention) -> bool:
    """Tell "oversaw the creation of Quarnel" from "the creation of Quarnel", which may be its work."""
    is_body = mention.form is MentionForm.NAME and mention.kind is EntityKind.ORGANISATION
    is_done = noun.dep_ in ("dobj", "pobj") and clause_head(noun).lemma_.lower() in _BRINGING
    return is_body and is_done and noun.lemma_.lower() == "creation"


def _behind_it(noun: Token) -> list[Token]:
    """Give who "was behind the creation of Holm", who "masterminded", "was the force behind" its founding."""
    verb = noun.head
    if noun.dep_ == "pobj" and verb.lower_ == "behind" and clause_head(verb).lemma_ == "be":
        return subjects(clause_head(verb))
    is_driven = noun.dep_ == "dobj" and verb.lemma_.lower() in _DRIVING
    return subjects(verb) if is_driven else []


def _is_no_event(view: SentenceView, noun: Token) -> bool:
    """Tell "the security establishment", "Norway's establishment tried", "its capital formation" and a man's
    inauguration from the founding of a body."""
    lemma, owned = noun.lemma_.lower(), genitives(noun)
    compounds = [c for c in noun.lefts if c.dep_ == "compound" and not is_named(c)]
    if lemma == "establishment" and any(c.dep_ == "compound" and c.lower_ not in _AGAIN for c in noun.lefts):
        return True
    if lemma == "establishment" and owned and noun.dep_ == "nsubj" and not is_dated(noun):
        return noun.head.lemma_.lower() not in _FOLLOWING
    if lemma == "formation" and owned and compounds:
        return True
    surnames = {person.name.split()[-1] for person in view.context.persons if person.name}
    return lemma == "inauguration" and any(t.ent_type_ == "PERSON" or t.text in surnames for t in owned)


def _is_passing(mention: Mention, noun: Token) -> bool:
    """Tell whether "its launch" is that of a thing named in passing: "songs sold by it since its launch".

    What is launched, created or born may be anything; a pronoun vouches for a body only where the clause
    speaks of that body.
    """
    if FOUNDING_NOUNS.get(noun.lemma_.lower(), 1.0) > 0.3 or mention.form is not MentionForm.PRONOUN:
        return False
    spoken = subjects(clause_head(noun))
    return bool(spoken) and not any(
        is_named(t) or t.pos_ == "PRON" or t.lemma_.lower() in BODIES - {"service"} for t in spoken
    )


def _joined_before(view: SentenceView, noun: Token) -> Token | None:
    """Give what "a member of X since its creation", "the worst blow to X since its birth" speak of."""
    since = noun.head
    if noun.dep_ != "pobj" or since.lower_ != "since" or since.i < 3:
        return None
    before = view.mention_at(since.nbor(-1))
    if before is None or before.form is not MentionForm.NAME or before.kind is not EntityKind.ORGANISATION:
        return None
    inside = view.tokens_of(before)
    leads = [t for t in noun.doc[max(inside[0].i - 3, 0) : inside[0].i] if t.lower_ in ("of", "to", "in")]
    if not leads or leads[-1].head.lemma_.lower() not in _BELONGING:
        return None
    return inside[-1]


def _owners_or_subject(view: SentenceView, noun: Token) -> list[Token]:
    """Give whose founding it is; "since its founding in 1857, The Bee ..." looks ahead to the subject."""
    whose = owners(noun)
    relative = clause_head(noun)
    if len(whose) == 1 and whose[0].lower_ == "whose" and relative.dep_ == "relcl":
        return [relative.head]  # "the university, whose founding in 1849 was paid for by a brewer"
    if len(whose) != 1 or whose[0].lower_ not in ("its", "their", "our"):
        return whose
    joined = _joined_before(view, noun) if whose[0].lower_ == "its" else None
    if joined is not None:
        return [joined]
    mention = view.mention_at(whose[0])
    acting = subjects(clause_head(noun))
    ahead = [t for t in acting if t.pos_ == "PROPN" and t.ent_type_ != "PERSON"]
    if mention is not None and mention.name is not None:
        # "Within two years of its launch, Holm Capital had": what it fronts, whatever the text names more
        fronted = ahead or [t for t in acting if t.pos_ == "NOUN" and t.lemma_.lower() in BODIES]
        return [t for t in fronted if whose[0].i < t.left_edge.i] or whose
    return ahead or whose
