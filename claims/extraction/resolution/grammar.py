"""How the mentions of a sentence hang together: who acts, who cannot be whom, whom it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import SPEECH_VERBS
from claims.extraction.frames import Grammar, Mention, MentionForm
from claims.extraction.resolution.quoted import SAYING, spoken_within
from claims.extraction.roles.heads import HEADS
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    clause_head,
    genitives,
    objects,
    prepositional_objects,
    subjects,
    verbs_above,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["focus_of", "grammar_of"]

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OBJECTS = frozenset({"dobj", "dative", "pobj"})
_OBJECT_FORMS = frozenset({"him", "them"})
_NEUTER = frozenset({"it", "its", "itself"})
# What somebody does or meets with that joins, leaves or holds something.
_DOING = frozenset(
    "departure withdrawal exit accession admission entry suspension expulsion return readmission".split()
)
# Who appoints somebody tells of whom he appoints.
_APPOINTING = frozenset(
    """
    appoint name nominate elect choose select hire recruit promote pick tap designate install instal ordain
    consecrate crown
    """.split()
)
# Who comes to a body may rise there: "Lee, who joined the bank in 1992, became its chief".
_COMING = frozenset({"join", "found", "establish"})
# What somebody has or runs, and what may end while he has it.
_HAVING = frozenset("own run operate publish edit manage lead head chair direct finance fund sponsor".split())
_ENDING = frozenset(
    "close fold dissolve disband collapse merge cease wind liquidate abolish shut fail".split()
)
# Who speaks of others.
_VOICES = frozenset("spokesman spokeswoman spokesperson lawyer attorney agent publicist aide".split())
_TELLING = SAYING | {"confirm", "announce", "reveal", "disclose"}
# Whom somebody comes after in an office.
_SUCCEEDING = frozenset({"succeed", "replace", "follow", "supplant"})


def grammar_of(
    doc: Doc,
    mentions: Sequence[Mention],
    shift: int,
    focus: tuple[Mention, ...] = (),
    told: tuple[Mention, ...] = (),
    tellers: tuple[Mention, ...] = (),
) -> Grammar:
    """Read the grammar of a parsed sentence, which begins at `shift`, for its mentions."""
    heads = [t for t in doc if t.dep_ in _SUBJECTS or _acts_after_all(t)]
    places = [t.idx + shift for t in heads]
    acting = frozenset([m.start for m in mentions for place in places if m.start <= place < m.end])
    if any(
        m.text in _OBJECT_FORMS for m in mentions
    ):  # "its chief, Lee, left; Holt was named to succeed him"
        called = [name for t in heads if t.pos_ == "NOUN" for name in appositives(t) if name.pos_ == "PROPN"]
        acting |= {m.start for m in mentions for t in called if _covers(m, t, shift)}
    return Grammar(
        subjects=acting,
        rivals=_with_asides(
            _joined(
                _makers(heads, mentions, shift),
                _told_aside(heads, mentions, shift),
                _antecedents(heads, mentions, shift).items(),
                _rivals(doc, mentions, shift),
                spoken_within(doc, mentions, shift, tellers),
            ),
            doc,
            mentions,
            shift,
        ),
        told_of=dict(_told_of(heads, mentions, shift)),
        focus=focus,
        told=told,
        tellers=tellers,
        unnamed=_of_unnamed(mentions, heads, shift),
    )


def _acts_after_all(token: Token) -> bool:
    """Tell who appoints, where a parser takes the verb for a participle: "Norvex, Elm's rival, named Lee"."""
    if token.dep_ != "ROOT" or token.pos_ != "PROPN" or subjects(token):
        return False
    verbs = [c for c in token.rights if c.dep_ == "acl" and c.tag_ in ("VBN", "VBD")]
    return any(v.lemma_.lower() in _APPOINTING and _appointed(v) and not agents(v) for v in verbs)


def _joined(*found: Iterable[tuple[int, frozenset[int]]]) -> dict[int, frozenset[int]]:
    """Put together what each look at a sentence rules out."""
    rivals: dict[int, frozenset[int]] = {}
    for place, told in chain(*found):
        rivals[place] = rivals.get(place, frozenset()) | told
    return rivals


def _of_unnamed(mentions: Sequence[Mention], heads: Sequence[Token], shift: int) -> frozenset[int]:
    """Give where "it" follows what acts and has no name: "The first fell apart after it was formed"."""
    pronouns = [m.start for m in mentions if m.text == "it"]
    if not pronouns:
        return frozenset()
    alone = [t for t in heads if _is_thing(t) and not any(_covers(m, t, shift) for m in mentions)]
    return frozenset(start for start in pronouns if any(t.idx + shift < start for t in alone))


def _is_thing(token: Token) -> bool:
    """Tell a common noun, or "the first", of one thing that nobody has: no "its neutrality"."""
    is_one = token.tag_ in ("NN", "JJ", "JJS") and token.ent_type_ not in ("DATE", "TIME")
    return is_one and not genitives(token) and not any(c.lower_ == "of" for c in token.children)


def _covers(mention: Mention, token: Token, shift: int) -> bool:
    return mention.start <= token.idx + shift < mention.end


def _rivals(doc: Doc, mentions: Sequence[Mention], shift: int) -> list[tuple[int, frozenset[int]]]:
    standing = [m for m in mentions if m.form in (MentionForm.PRONOUN, MentionForm.NOMINAL)]
    if not standing:
        return []
    found = []
    objects = [t for t in doc if t.dep_ in _OBJECTS or t.lower_ in _OBJECT_FORMS]
    objects += [t for t in doc if t.dep_ == "poss" and _owns_predicate(t)]
    for mention in standing:
        token = next((t for t in objects if _covers(mention, t, shift)), None)
        if token is not None:
            acting = _acting_on(token)
            rivals = frozenset(m.start for m in mentions if any(_covers(m, t, shift) for t in acting))
            found.append((mention.start, rivals - {mention.start}))
    return found


def _makers(
    heads: Sequence[Token], mentions: Sequence[Mention], shift: int
) -> Iterator[tuple[int, frozenset[int]]]:
    """Give who did what a subject underwent, and where, which it is not: "Founded by Poe, the group"."""
    for token in heads:
        undergone = [v for v in token.head.lefts if v.dep_ == "advcl" and v.tag_ == "VBN" and v.i < token.i]
        makers = [
            name for verb in undergone for name in (*agents(verb), *prepositional_objects(verb, ("in", "at")))
        ]
        told = frozenset([m.start for m in mentions if any(_covers(m, t, shift) for t in makers)])
        if told:
            yield from ((m.start, told) for m in mentions if _covers(m, token, shift))


def _told_aside(
    heads: Sequence[Token], mentions: Sequence[Mention], shift: int
) -> Iterator[tuple[int, frozenset[int]]]:
    """Give who acts in another clause that only dates what "he" of the main clause does.

    "He has led the party since 2014, when Holm left, and the government since 2021, when he beat Lind."
    """
    acting = [t for t in heads if t.head.dep_ == "ROOT"]
    if len(acting) != 1 or acting[0].lower_ not in ("he", "she"):
        return
    again = [t for t in heads if t.lower_ == acting[0].lower_ and t.i > acting[0].i]
    for token in again:
        others = [
            t
            for t in heads
            if acting[0].i < t.i < token.i and t.pos_ == "PROPN" and t.head.dep_ in ("relcl", "advcl")
        ]
        apart = [t for t in others if token not in t.head.subtree]
        told = frozenset([m.start for m in mentions if any(_covers(m, t, shift) for t in apart)])
        if told:
            yield from ((m.start, told) for m in mentions if _covers(m, token, shift))


def _owns_predicate(token: Token) -> bool:
    """Tell "his" of "Ivo Talk was his predecessor"."""
    return token.lower_ in ("his", "her") and token.head.dep_ == "attr"


def _antecedents(
    heads: Sequence[Token], mentions: Sequence[Mention], shift: int
) -> dict[int, frozenset[int]]:
    """Give what a relative clause tells of, which its subject is not: "a club it joined"."""
    found: dict[int, frozenset[int]] = {}
    for token in heads:
        if token.pos_ == "PRON" and token.head.dep_ == "relcl" and not token.tag_.startswith("W"):
            noun = token.head.head
            # "The league, an association it belongs to": nor what that is said of
            nouns = (noun, noun.head) if noun.dep_ == "appos" else (noun,)
            told = frozenset([m.start for m in mentions if any(_covers(m, t, shift) for t in nouns)])
            found |= {m.start: told for m in mentions if told and _covers(m, token, shift)}
    return found


def _with_asides(
    rivals: dict[int, frozenset[int]], doc: Doc, mentions: Sequence[Mention], shift: int
) -> dict[int, frozenset[int]]:
    """Add what is told of a person before his verb: "Ann Holm, a pilot from Kenya, has led it since 2014"."""
    neuter = [m for m in mentions if m.form is MentionForm.PRONOUN and m.text.lower() in _NEUTER]
    people = [m for m in mentions if m.kind is EntityKind.PERSON] if neuter else []
    for pronoun in neuter:
        token = next((t for t in doc if _covers(pronoun, t, shift)), None)
        outer = (
            [*_subjects_outside(token), *_succeeded(token), *_outlasting(token)] if token is not None else []
        )
        beyond = {m.start for m in mentions if any(_covers(m, t, shift) for t in outer)}
        if beyond:
            rivals[pronoun.start] = rivals.get(pronoun.start, frozenset()) | beyond
        told = [
            (t.idx + len(t) + shift, verb.idx + shift)
            for t, verb in (_subjects_above(token) if token is not None else ())
            if any(_covers(p, t, shift) for p in people) or _is_called_person(t)
        ]
        aside = {m.start for m in mentions for low, high in told if low <= m.start < high < pronoun.start}
        if token is not None and token.dep_ == "poss":
            joined = [t for t in doc if t.dep_ == "dobj" and t.head.lemma_ in _COMING and t.i < token.i]
            joined += _told_by_whose(token)
            aside -= {m.start for m in mentions if any(_covers(m, t, shift) for t in joined)}
        if aside:
            rivals[pronoun.start] = rivals.get(pronoun.start, frozenset()) | aside
    return rivals


def _told_by_whose(token: Token) -> list[Token]:
    """Give what "whose pay was the talk of the college" tells of whom who "resigned as its master"."""
    own = [subject for subject, _ in _subjects_above(token)]
    clauses = [c for noun in own for c in noun.children if c.dep_ == "relcl"]
    told = [clause for clause in clauses if any(t.lower_ == "whose" for t in clause.subtree)]
    return [t for clause in told for t in clause.subtree if t.pos_ == "PROPN"]


def _is_called_person(token: Token) -> bool:
    """Tell somebody by an apposition, whatever a tagger takes the name for: "Holm, now Togo's minister"."""
    return any(t.lemma_.lower() in HEADS for t in appositives(token))


def _subjects_outside(token: Token) -> list[Token]:
    """Give what acts beyond the clause that "it" explains, which names an object: "while Lee has run Norvex
    since he founded it"; what is founded is not the subject of the clause above.
    """
    clause = clause_head(token)
    told = clause.head
    is_explaining = clause.dep_ == "advcl" and token.dep_ not in _SUBJECTS and told.pos_ == "VERB"
    if not is_explaining or told.head is told or all(t.pos_ != "PROPN" for t in objects(told)):
        return []
    if any(t.lower_ not in ("he", "she") for t in clause.lefts if t.dep_ in _SUBJECTS):
        return []
    own = [t for t in told.lefts if t.dep_ in _SUBJECTS]
    return [t for verb in verbs_above(told) for t in subjects(verb)] if own else []


def _outlasting(token: Token) -> list[Token]:
    """Give who "owned the Courier until it closed": what ends is what he had."""
    clause, told = clause_head(token), clause_head(token).head
    if token.dep_ not in _SUBJECTS or clause.dep_ != "advcl" or clause.lemma_.lower() not in _ENDING:
        return []
    is_until = any(c.lower_ in ("until", "till", "before") for c in clause.lefts)
    has_name = told.lemma_.lower() in _HAVING and any(t.pos_ == "PROPN" for t in objects(told))
    return subjects(told) if is_until and has_name else []


def _succeeded(token: Token) -> list[Token]:
    """Give Y of "X succeeded Y as its editor", also where a tagger takes it for a body."""
    noun = token.head
    is_as = token.dep_ == "poss" and noun.dep_ == "pobj" and noun.head.lower_ == "as"
    verb = clause_head(noun) if is_as else None
    return objects(verb) if verb is not None and verb.lemma_.lower() in _SUCCEEDING else []


def _subjects_above(token: Token) -> list[tuple[Token, Token]]:
    """Give the nouns that are the subject of a word's clause, each with its verb; no part of them."""
    for verb in (clause_head(token), *verbs_above(token)):
        own = [t for t in verb.lefts if t.dep_ in _SUBJECTS]
        if own:
            return [(t, verb) for t in own if t.pos_ != "PRON" and token not in t.subtree]
    return []


def _told_of(heads: Sequence[Token], mentions: Sequence[Mention], shift: int) -> Iterator[tuple[int, int]]:
    """Pair "he" with Y of "replaces Y, who said that he would resign"."""
    for token in heads:
        if token.pos_ != "PRON" or token.lower_ == "who":
            continue
        above = next((verb for verb in token.head.ancestors if verb.dep_ == "relcl"), None)
        if above is None or all(c.lower_ != "who" for c in above.lefts):
            continue
        named = next((m for m in mentions if _covers(m, above.head, shift)), None)
        if named is not None:
            yield token.idx + shift, named.start


def _acting_on(token: Token) -> list[Token]:
    """Give who does what is done to somebody, also where the parse makes him a subject: "made him head"."""
    acting = subjects(clause_head(token))
    if token.lower_ in _OBJECT_FORMS and (not acting or token in acting):
        above = next(verbs_above(token), None)
        return subjects(above) if above is not None else []
    return acting


def focus_of(doc: Doc, mentions: Sequence[Mention], shift: int) -> tuple[Mention, ...]:
    """Give what a sentence speaks of: the mentions that are its main subject, or that own it.

    "Ann Holm's speech was short. She ...": whose speech it was.
    "The pope named Ann Holm abbess. She ...": whom he named.
    """
    root = next((t for t in doc if t.head == t), None)
    root = _content(root, mentions, shift) if root is not None else None
    acting = (subjects(root) or _behind_copula(root)) if root is not None else []
    # A verb that may be a participle is often parsed as one: "Ivo Talk named Ann Holm abbess".
    verbs = [root, *(t for t in root.children if t.dep_ == "acl")] if root is not None else []
    chosen = [token for verb in verbs for token in _appointed(verb)]
    found = [m for m in mentions if m.kind is EntityKind.PERSON and any(_covers(m, t, shift) for t in chosen)]
    if found:
        return tuple(found)
    # "Her father, Ivo Holm, ran a bank. He ...": not she, and no noun that names nobody.
    called = [name for noun in acting for name in appositives(noun) if name.pos_ == "PROPN" != noun.pos_]
    owners = [owner for noun in acting for owner in genitives(noun)]
    # "The withdrawal of Holm was a shock. It ...": who withdrew.
    doing = [
        owner for noun in acting if noun.lower_ in _DOING for owner in prepositional_objects(noun, ("of",))
    ]
    for tokens in (called, acting, owners, doing):
        found = [m for m in mentions if any(_covers(m, t, shift) for t in tokens)]
        if found:
            return tuple(found)
    return ()


def _content(root: Token, mentions: Sequence[Mention], shift: int) -> Token:
    """Give what is told before a newsroom that tells it: "The bank will sell, the Courier reported".

    So is what somebody tells who only speaks for another: "a spokesman, Per Holt, said that Lee will go".
    """
    if root.lemma_ in _TELLING and any(_only_speaks(t) for t in subjects(root)):
        of_another = next((c for c in root.children if c.dep_ == "ccomp" and subjects(c)), None)
        if of_another is not None and all(t.pos_ == "PROPN" for t in subjects(of_another)):
            return of_another
    told = next((c for c in root.lefts if c.dep_ == "ccomp" and subjects(c)), None)
    behind = [t for t in subjects(root) if told is not None and t.i > told.i]
    if told is None or not behind or root.lemma_ not in SPEECH_VERBS:
        return root
    telling = [m for m in mentions if any(_covers(m, t, shift) for t in behind)]
    is_body = any(m.kind in (EntityKind.ORGANISATION, EntityKind.STATE) for m in telling)
    return told if is_body else root


def _only_speaks(token: Token) -> bool:
    """Tell "spokesman Per Holt", "Per Holt, his lawyer"."""
    return any(
        t.lemma_.lower() in _VOICES
        for t in (token, *token.children)
        if t is token or t.dep_ in ("compound", "appos", "nmod")
    )


def _behind_copula(root: Token) -> list[Token]:
    """Give what an inverted sentence tells of: "Missing from the list was the Elm Club"."""
    copula = root if root.lemma_ == "be" else next((c for c in root.children if c.lemma_ == "be"), root)
    is_inverted = copula.lemma_ == "be" and copula.i > 0 and root.i <= copula.i
    return (
        [c for c in copula.rights if c.dep_ in ("attr", "nsubj") and c.pos_ == "PROPN"] if is_inverted else []
    )


def _appointed(verb: Token) -> list[Token]:
    """Give whom a verb puts into an office: its object, or the subject of what he is made."""
    if verb.lemma_.lower() not in _APPOINTING:
        return []
    made = [child for child in verb.children if child.dep_ in ("ccomp", "oprd")]
    put = [*objects(verb), *made]
    # "Named Ann Holm foreign minister": the parser may hang her on the office, as its subject or within it.
    within = (child for one in put for child in one.lefts if child.dep_ in ("nsubj", "compound", "nmod"))
    return [*put, *within]
