"""Who does what to whom: small questions about a parse that every family asks.

All take tokens of one parsed window, give tokens in text order and speak spaCy's English labels (ClearNLP).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import ACCORDING
from claims.extraction.syntax.bearers import bearer_of, cleft, denied_for
from claims.extraction.syntax.coordination import as_well, conjuncts
from claims.extraction.syntax.fronted import parted_objects
from claims.extraction.syntax.gaps import NOMINAL, is_object
from claims.extraction.syntax.officers import officer_of
from claims.extraction.syntax.removals import removed_before
from claims.extraction.syntax.resumptions import (
    called_upon,
    is_compared,
    is_of_clause_between,
    left_to,
    resumed,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "COPULAS",
    "OBJECT_CONTROL",
    "agents",
    "appositives",
    "attributes",
    "clause_head",
    "complements",
    "conjuncts",
    "first_verb",
    "genitives",
    "has_own_subject",
    "is_negated",
    "is_passive",
    "objects",
    "particle",
    "person_above",
    "phrasal_lemma",
    "prepositional_objects",
    "subjects",
    "verbs_above",
]

# Verbs whose object does what the complement says. FactBank and the list of object control
# verbs in Huddleston & Pullum, The Cambridge Grammar of the English Language, ch. 14 sec. 3.
OBJECT_CONTROL = frozenset(
    """
    admit advise allow anoint appoint ask assist authorise authorize beg bring cause challenge choose
    command compel convince designate direct drive elect enable encourage entitle expect forbid force
    get help hire impel incite induce inspire instruct intend invite lead let make motivate move name
    nominate nudge oblige order permit persuade pick pledge_to press pressure prevent prompt propel push
    recommend recruit require select spur steer tap tell tempt train trigger urge want warn
    """.split()
)
COPULAS = frozenset({"be", "become", "remain"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_SEEMING = frozenset({"remain", "stay", "look", "seem", "appear"})
_PASSIVE = frozenset({"auxpass", "nsubjpass", "csubjpass", "agent"})
_LINKING = frozenset({"ADP", "ADJ", "ADV", "SCONJ"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_NEGATIVE = frozenset({"never", "no", "not", "n't", "n’t", "neither", "nor", "without"})


def appositives(noun: Token) -> list[Token]:
    """Give the nouns that stand in apposition to a noun, with their conjuncts."""
    return [each for child in noun.children if child.dep_ == "appos" for each in conjuncts(child)]


def genitives(noun: Token) -> list[Token]:
    """Give the possessors of a noun ("Apple's", "its")."""
    return [each for child in noun.children if child.dep_ == "poss" for each in conjuncts(child)]


def is_passive(verb: Token) -> bool:
    """Tell whether a verb is passive: by its auxiliary, its subject, or as a reduced relative."""
    if any(child.dep_ in _PASSIVE for child in verb.children) or removed_before(verb) is not None:
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and not has_own_subject(verb):
        return not any(c.dep_ in ("aux", "dobj") for c in verb.children) and is_passive(verb.head)
    if verb.tag_ == "VBN" and verb.dep_ == "acomp" and verb.head.lemma_.lower() in _SEEMING:
        return True  # "remain suspended from the Union", "looks set to join"
    if verb.tag_ in ("VBN", "VBD") and verb.dep_ in ("acl", "advcl") and not has_own_subject(verb):
        # "NATO, established in 1949": a participle without an object of its own.
        return not any(c.dep_ in ("dobj", "aux") for c in verb.children)
    return False


def has_own_subject(verb: Token) -> bool:
    """Tell whether the clause words its subject itself."""
    return any(child.dep_ in _SUBJECT for child in verb.children)


def is_negated(token: Token) -> bool:
    """Tell whether "not", "never" or the like hangs on the token or its auxiliary."""
    return any(child.dep_ == "neg" or child.lower_ in _NEGATIVE for child in token.children)


def clause_head(token: Token) -> Token:
    """Climb from any token to the verb that heads its clause, or to the root of the sentence."""
    while token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass", "amod", "compound"):
        if token.head == token:
            break
        token = token.head
    return token


def first_verb(verb: Token) -> Token:
    """Give the first of verbs told one after another: "was elected" of "was elected and took office"."""
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb


def verbs_above(token: Token) -> Iterator[Token]:
    """Give the verbs that govern a token's clause, nearest first."""
    here = clause_head(token)
    while here.head != here:
        here = clause_head(here.head)
        yield here


# Who is chosen follows somebody, not who chooses (VerbNet 3.4: appoint-29.1).
_CHOOSING = frozenset(
    "appoint choose designate elect hire install instate name nominate pick promote select".split()
)
_FOLLOWING = frozenset({"replace", "succeed", "supplant"})


def subjects(verb: Token) -> list[Token]:
    """Give who does what a verb says (in the passive: to whom it is done).

    Its own subject, a relative pronoun's antecedent, the noun a participle hangs on, the controller of an
    infinitive ("prompted X to join", "X agreed to join"), what a coordinated verb shares; each apart.
    """
    return list(dict.fromkeys(_subjects(verb, depth=0)))


def _subjects(verb: Token, *, depth: int) -> list[Token]:
    if depth > 6:
        return []
    # "Mali remains suspended": on the auxiliary; of "the chief left; X was named", X, not the chief
    hosts = (verb, *(child for child in verb.children if child.dep_ == "auxpass"))
    own = [c for host in hosts for c in host.children if "subj" in c.dep_ and not is_compared(c)]
    if own:
        mark = max((t.i for t in verb.doc[own[0].i : own[-1].i] if t.text == ";"), default=0)
        return [each for noun in own if noun.i >= mark for each in _antecedents(noun, verb)]
    head = verb.head
    if head == verb:
        return []
    if removed := removed_before(verb):
        return [removed]
    if verb.dep_ == "acl" and head.ent_type_ == "DATE" and head.dep_ != "appos":  # no "daily founded in 1890"
        return _subjects(clause_head(head), depth=depth + 1)  # "X was on Friday named archbishop"
    if verb.dep_ in ("acl", "relcl") and head.pos_ in NOMINAL:
        return _bearers(verb, head, depth=depth)
    is_on_adjective = verb.dep_ in ("acl", "relcl") and head.pos_ == "ADJ"  # "became the first to leave"
    if is_on_adjective or verb.dep_ in ("xcomp", "ccomp", "advcl", "dep", "pcomp", "prep", "auxpass", "aux"):
        return _controllers(verb, depth=depth)
    if verb.dep_ == "conj" or (verb.dep_ == "acomp" and is_passive(verb)):
        if is_of_clause_between(verb):
            return []
        return _subjects(resumed(verb) or head, depth=depth + 1)
    return []


def _antecedents(noun: Token, verb: Token) -> list[Token]:
    if noun.lower_ in _RELATIVE and verb.dep_ == "relcl":
        return _before(noun, verb)
    return cleft(noun, verb) or [*as_well(noun), *conjuncts(noun)]


# What passes from one person to another.
_HANDED = frozenset("take inherit assume receive seize wrest accept hand pass give yield cede lose".split())


def person_above(noun: Token) -> Token:
    """Climb from where somebody went or is to who it is: "Ann Holm went to St. Ursula's, who is known"."""
    officer = officer_of(noun) or bearer_of(noun)
    if officer or noun.dep_ != "pobj" or noun.pos_ != "PROPN" or noun.ent_type_ in ("PERSON", "NORP"):
        return officer or noun
    if noun.head.lower_ not in ("to", "at", "in", "from", "near") or noun.head.head.lemma_ in _HANDED:
        return noun  # "took over from Rugunda, who": somebody, whatever the tagger says
    spoken = [t for t in subjects(clause_head(noun.head)) if t.ent_type_ == "PERSON"]
    return spoken[0] if len(spoken) == 1 else noun


def _before(pronoun: Token, verb: Token) -> list[Token]:
    """Give what a relative pronoun stands for: "Chile and Peru, which left" are two, "which is" is one."""
    first = noun = person_above(denied_for(verb.head)) if pronoun.lower_ in ("who", "whom") else verb.head
    forms = [c for c in verb.children if c.dep_.startswith("aux")] or [verb]
    if any(t.tag_ == "VBZ" or t.lower_ == "was" for t in forms):
        return [noun]
    is_plural = any(t.tag_ == "VBP" or t.lower_ == "were" for t in forms)
    while is_plural and first.dep_ == "conj" and first.pos_ == first.head.pos_ == "PROPN":
        first = first.head
    return [t for t in conjuncts(first) if t.i < pronoun.i] or [noun]


def _bearers(verb: Token, noun: Token, *, depth: int) -> list[Token]:
    """Give the subjects of a clause that hangs on a noun."""
    if verb.dep_ == "acl" and any(c.tag_ == "TO" for c in verb.children) and noun.pos_ == "NOUN":
        # "its decision to join", "Sweden's bid to join", "the first country to join"
        owners = genitives(noun) or _of_owners(noun)
        if owners:
            return owners
        above = clause_head(noun)
        return _subjects(above, depth=depth + 1) if noun.dep_ in ("dobj", "attr", "pobj") else [noun]
    ranked = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if ranked.dep_ == "attr" and ranked is not noun and any(c.tag_ == "TO" for c in verb.children):
        # "was the last of the four to join"
        return _subjects(clause_head(ranked), depth=depth + 1) or [noun]
    if noun.dep_ == "attr" and noun.pos_ in ("NOUN", "NUM") and any(c.tag_ == "TO" for c in verb.children):
        # "A, B and C became the first countries to join", "is one of the few not to belong to"
        return _subjects(clause_head(noun), depth=depth + 1) or [noun]
    return [noun]


def _of_owners(noun: Token) -> list[Token]:
    return [t for t in prepositional_objects(noun, ("of", "by")) if t.pos_ in ("PROPN", "PRON")]


def _controllers(verb: Token, *, depth: int) -> list[Token]:
    """Give the subjects an infinitive, participle or complement borrows from the verb above."""
    above = verb.head
    while above.dep_ in ("prep", "mark") or above.pos_ in _LINKING:
        if above.head == above:
            break
        above = above.head  # "prior to forming", "is unable to join", "stopped short of joining"
    if verb.dep_ == "pcomp" and verb.head.lower_ == "from" and not is_passive(above):
        kept = [t for t in objects(above) if t.i < verb.i]
        if kept and above.pos_ == "VERB":
            return kept  # "kept Norway from joining"
    if above.pos_ in NOMINAL:
        owners = genitives(above)
        return owners or _subjects(clause_head(above), depth=depth + 1)
    if verb.dep_ in ("xcomp", "ccomp", "advcl") and above.lemma_ in OBJECT_CONTROL:
        infinitive = any(c.tag_ == "TO" for c in verb.children) or verb.dep_ == "xcomp"
        affected = [t for t in objects(above) if t.i < verb.i]
        if infinitive and affected and not is_passive(above):
            return affected
    if verb.dep_ == "advcl" and verb.lemma_ in _FOLLOWING and above.lemma_ in _CHOOSING:
        chosen = [t for t in objects(above) if t.i < verb.i]
        if chosen and not is_passive(above):
            return chosen  # "the board appointed X, replacing Y"
    return called_upon(above, verb) or left_to(above) or _subjects(above, depth=depth + 1)


def objects(verb: Token) -> list[Token]:
    """Give the direct objects of a verb, conjuncts apart; a later conjunct verb lends its own.

    "founded and led the party" gives "party" for both verbs.
    """
    own = [c for c in verb.children if is_object(c)]
    if not own:
        own = [
            c
            for later in verb.children
            if later.dep_ == "conj" and later.pos_ == "VERB" and later.i - verb.i <= 3
            for c in later.children
            if c.dep_ == "dobj"
        ] or _of_office(verb)
    if not own and verb.dep_ == "relcl":
        own = [
            verb.head
            for c in verb.children
            if c.lower_ in _RELATIVE and c.dep_ not in _SUBJECT and c.dep_ in ("dobj", "pobj", "mark", "dep")
        ]
    return [each for noun in own for each in conjuncts(noun)]


def _of_office(verb: Token) -> list[Token]:
    """Give Y of "founded and is president of Y", whom the second verb has only by its office."""
    later = [c for c in verb.children if c.dep_ == "conj" and c.lemma_ == "be" and c.i - verb.i <= 3]
    offices = [c for being in later for c in being.children if c.dep_ == "attr" and c.i - being.i <= 4]
    return [t for office in offices for t in prepositional_objects(office, ("of",))]


def attributes(verb: Token) -> list[Token]:
    """Give predicate nouns ("became president", "was named president"), conjuncts apart."""
    labels = ("attr", "oprd", "acomp")
    return [each for c in verb.children if c.dep_ in labels for each in conjuncts(c)]


def agents(verb: Token) -> list[Token]:
    """Give who did it in a passive ("was founded by X and Y")."""
    by = [below for c in verb.children if c.dep_ == "agent" for below in c.children]
    own = [t for t in by if t.dep_ == "pobj"] or [t for trade in by for t in _of_trade(trade)]
    own += prepositional_objects(verb, ("by",))
    if not own:  # "was founded and led by X": the last of two verbs carries the agent of both
        own = [a for c in verb.children if c.dep_ == "conj" and c.i - verb.i <= 3 for a in agents(c)]
    return list(dict.fromkeys(each for noun in own for each in conjuncts(noun)))


def _of_trade(word: Token) -> list[Token]:
    """Give X of "by shipping magnate X", whose trade the parser takes for something done to him."""
    if word.dep_ != "pcomp" or word.tag_ != "VBG":
        return []
    following = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    done_to = [t for t in word.children if t.dep_ == "dobj" and t.ent_type_ == "PERSON"]
    return [t for t in done_to if following.head is t and following.pos_ == "NOUN"]


def prepositional_objects(head: Token, prepositions: Collection[str]) -> list[Token]:
    """Give the nouns that hang on a token by one of some prepositions, conjuncts apart.

    Stacked ones count ("out of the EU" is `of` under `out`), so do coordinated prepositions.
    """
    found: list[Token] = []
    for child in head.children:
        if child.dep_ in _PREPOSITIONAL and child.lower_ != ACCORDING:
            found += _under_preposition(child, prepositions)
    found = found or (parted_objects(head, prepositions) if head.pos_ == "VERB" else [])
    swallowed = _SWALLOWED.intersection(prepositions) if not found and head.pos_ == "VERB" else ()
    if swallowed:
        # "took over as head of X from Y", "was succeeded as head by Y": the parser hangs the last
        # phrase on the role, or on its body, instead of the verb.
        roles = prepositional_objects(head, ("as",))
        for noun in (*roles, *(body for role in roles for body in prepositional_objects(role, ("of",)))):
            found += prepositional_objects(noun, swallowed)
    return list(dict.fromkeys(found)) if len(found) > 1 else found


_PREPOSITIONAL = frozenset({"prep", "agent", "dative", "prt", "advmod"})
# Prepositions that bring a verb's other party, never part of a role ("head by", "head from").
_SWALLOWED = frozenset({"by", "from"})


def _under_preposition(preposition: Token, wanted: Collection[str]) -> list[Token]:
    found: list[Token] = []
    for child in preposition.children:
        if child.dep_ == "pobj" and preposition.lower_ in wanted:
            # "Joined X in 1962 and Y in 1973": the parser coordinates Y with the year.
            is_date = child.ent_type_ == "DATE"
            found += [t for t in conjuncts(child) if not is_date or t.ent_type_ == "DATE"]
        elif child.dep_ in ("prep", "pcomp", "conj") and child.pos_ in ("ADP", "SCONJ"):
            found += _under_preposition(child, wanted)
    return found


def particle(verb: Token) -> str | None:
    """Give a verb's particle in lower case ("up" of "set up"), if it has one."""
    own = [child.lower_ for child in verb.children if child.dep_ == "prt"]
    near = [child.lower_ for child in verb.children if child.i == verb.i + 1]
    return own[0] if own else "together" if near == ["together"] else None


def phrasal_lemma(verb: Token) -> str:
    """Give a verb's lemma with its particle, in lower case: "set up"."""
    tail, lemma = particle(verb), verb.lemma_.lower()
    return f"{lemma} {tail}" if tail else lemma


def complements(verb: Token) -> list[Token]:
    """Give the verbs of a verb's infinitive and clause complements, conjuncts apart."""
    heads = [c for c in verb.children if c.dep_ in ("xcomp", "ccomp") and c.pos_ in ("VERB", "AUX")]
    return [each for head in heads for each in conjuncts(head)]
