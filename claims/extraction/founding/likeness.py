"""Whether what a verb founds is an organisation, a place, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, VENUES
from claims.extraction.context.page_kind import VEHICLES, WORKS
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.name_signs import bears_body_name, bears_other_name, is_short_for_body
from claims.extraction.founding.opened import is_first_of_chain, is_new_business, is_own_body, is_practice
from claims.extraction.founding.page_subject import likeness_of_page
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.arguments import as_written, is_acronym, is_definite, is_named, phrase_mention
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax.verb_frames import VerbFrame

__all__ = [
    "SHOPS",
    "THRESHOLD",
    "as_body",
    "in_one",
    "is_dated",
    "is_fragment",
    "is_header",
    "is_indefinite",
    "is_nameless",
    "is_new_common",
    "is_plural",
    "is_short_claim",
    "likeness_of",
    "may_be_founded",
    "said",
]

# Below this sum of the verb's strength and the thing's likeness to an organisation nothing is claimed.
THRESHOLD = 0.99
# What a name no tagger knows is worth as the subject of a text of one sentence.
_BARE_SUBJECT = 0.7
# What a name with a given name is worth: "Mary Kay was founded", but "Mary Kay was established as a painter".
_NAMED_AS_PERSON = 0.28
_SURE_SUBJECT = 0.8
# What a noun for what is held or shown again and again is worth where the text has named it.
_NAMED_BEFORE = 0.5
_KEPT_UP = frozenset("festival circus synod denomination exchange conservatoire thinktank tournament".split())

_NOT_BODIES = frozenset(
    {"PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "LANGUAGE", "DATE", "TIME", "MONEY", "PERCENT", "CARDINAL"}
)


_DAYS = frozenset(
    """
    january february march april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday
    """.split()
)
_NOBODY_FOUNDED = frozenset(
    "who what he she him her i you we they himself herself themselves nothing".split()
)
# Founded only in name: "formed a government", "created a team of experts".
_TRANSIENT = frozenset(
    """
    government cabinet coalition alliance team committee partnership relationship front group line
    circle majority administration force trust union bond network crew project site page community
    company-wide market forum body part basis region state position office history
    """.split()
)
# ... and what of these does end for good where the text has given it a name: "the group disbanded in 2003".
_LASTING = frozenset({"group", "trust", "union", "network", "front", "crew"})

# What bodies are to each other: "its parent, Holm Holdings, was incorporated in 1991".
_RELATED = frozenset({"parent", "owner", "rival", "affiliate", "partner"})
# What somebody opens who begins a business.
SHOPS = frozenset(
    """
    restaurant café cafe bakery bookshop bookstore shop store studio nightclub brewery winery clinic salon pub
    bistro academy
    """.split()
)
_COLLECTIVE = frozenset(
    {"kind", "type", "sort", "form", "series", "number", "set", "generation", "class", "part", "image"}
)


_FIRST = re.compile(r"[Tt]he first \w")
_POLITIES = frozenset("republic kingdom federation confederation union empire commonwealth emirate".split())
# What is established over something that is then named.
_RULE = frozenset(
    {"control", "rule", "sovereignty", "authority", "dominance", "hegemony", "presence", "claim"}
)
# What is done to models and services as often as to bodies.
_MODELS = frozenset({"discontinue", "terminate"})
# Bodies that a state may be, and places that none is.
_STATELY = frozenset(
    {"union", "federation", "confederation", "commonwealth", "empire", "dynasty", "government", "power"}
)
_TOWNS = frozenset({"city", "town", "village", "municipality", "suburb", "hamlet", "township"})
_ORGANISING = frozenset({"organise", "organize", "build", "assemble"})


def likeness_of(view: SentenceView, head: Token, mention: Mention) -> float:
    """Give how far the words say that a thing is organisation-like, 0 to 1."""
    likeness = likeness_of_page(view, mention)
    if likeness is not None:
        return likeness
    likeness = _worded_likeness(head, mention)
    is_thing = bears_other_name(mention) or _label_of(head) in VEHICLES
    if likeness < _SURE_SUBJECT and not is_thing and is_short_claim(view) and _is_bare_subject(head, mention):
        # "Ice formed in 1994" is no claim, "Quorvex formed in 1994" is: names are words nobody knows.
        is_name = is_named(head) or head.is_oov
        sure = is_name and mention.kind is not EntityKind.PERSON
        return max(likeness, _SURE_SUBJECT if sure else _BARE_SUBJECT)
    return likeness


def is_short_claim(view: SentenceView) -> bool:
    """Tell whether the sentence is all there is: somebody states "Wildfang was founded in 2000"."""
    sentence = view.sentence
    return len(view.context.article.text.strip()) - (sentence.end - sentence.start) < 3


def _is_bare_subject(head: Token, mention: Mention) -> bool:
    if head.dep_ not in ("nsubj", "nsubjpass", "dobj", "pobj") or head.pos_ == "PRON":
        return False
    if head.ent_type_ in _NOT_BODIES and not any(c.isalpha() for c in head.text):
        return False
    if head.dep_ in ("dobj", "pobj") and not (is_named(head) or head.is_oov):
        return False
    known_person = mention.kind is EntityKind.PERSON and bool(mention.entity_ids)
    return not known_person and not any(c.dep_ in ("det", "poss", "relcl") for c in head.children)


def _worded_likeness(head: Token, mention: Mention) -> float:
    lemma = head.lemma_.lower()
    words = {w.lower() for w in mention.text.split()} if mention.form is MentionForm.NAME else set()
    label = _label_of(head)
    if label in BODIES:
        return 1.0
    if label in (WORKS | VEHICLES) - BODIES or bears_other_name(mention):
        return 0.0
    if mention.kind is EntityKind.PERSON:
        # Nobody is established or incorporated: the tagger took a name it does not know for a person's.
        if mention.entity_ids or head.pos_ == "PRON":
            return 0.0
        if not has_given_name(mention.text) and _is_apposed_body(head):
            return 0.8  # "Dale Valves, a rival of Holm Valves, was launched in 1962"
        return _NAMED_AS_PERSON if has_given_name(mention.text) and not bears_body_name(mention) else 0.4
    if head.dep_ == "appos" and not is_named(head.head) and head.head.lemma_.lower() in BODIES:
        return 1.0  # "the cooperative, Quorvex, which was begun in 1987"
    if is_short_for_body(mention):
        return 1.0  # "Rovers were formed in 1924", of Holm Rovers
    is_common = head.pos_ == "NOUN" and not is_named(head)
    if is_common and lemma in _RULE and mention.form is MentionForm.NAME:
        return 0.0  # "established control over the mainland, which they called Tanganyika"
    if mention.entity_ids and mention.kind in (EntityKind.ORGANISATION, EntityKind.STATE):
        return 1.0
    if is_common:
        told = lemma in BODIES or lemma in PLACES or lemma in _RELATED or _compound_body(head)
        if told or words & (BODIES | PLACES):  # "a junta called the Holm Committee"
            return 1.0
        # "The festival was founded in 1968", of one that is named: it is not said to be launched or begun.
        return _NAMED_BEFORE if lemma in _KEPT_UP and mention.name not in (None, mention.text) else 0.0
    if bears_body_name(mention):
        return 1.0
    if mention.kind is None and head.lower_ in ("it", "its", "our", "their", "we", "they"):
        # Nothing tells what it is: only verbs that found nothing but organisations may be believed.
        return 0.4 if head.lower_ == "it" else 0.6
    if head.ent_type_ in _NOT_BODIES:
        # The tagger takes a name it does not know for a product's: nobody founds one.
        return 0.4 if head.pos_ == "PROPN" else 0.1
    if mention.kind is EntityKind.ORGANISATION:
        return 0.8
    return 0.6 if mention.kind is EntityKind.STATE else 0.4


def _is_apposed_body(head: Token) -> bool:
    """Tell a name that an apposition calls a body."""
    apposed = [c for c in head.children if c.dep_ == "appos" and not is_named(c)]
    return any(c.lemma_.lower() in BODIES | _RELATED for c in apposed)


def _label_of(head: Token) -> str:
    """Give the noun before a name that says what bears it: "the startup Quorvex", "the album Night Roads"."""
    first = head
    while first.i > 0 and is_named(first.nbor(-1)) and first.nbor(-1).i >= head.left_edge.i:
        first = first.nbor(-1)
    if first.i == 0 or not is_named(head):
        return ""
    label = first.nbor(-1)
    return label.lemma_.lower() if label.is_lower and label.pos_ in ("NOUN", "ADJ") else ""


def _compound_body(head: Token) -> bool:
    """Tell "start-up", "think tank", "non-profit": heads split by the tokenizer."""
    before = head.doc[max(head.i - 2, 0) : head.i].text.lower().strip("-")
    return f"{before}-{head.lower_}".replace(" ", "") in BODIES or head.lower_ in BODIES


def may_be_founded(
    head: Token, mention: Mention, *, strength: float, likeness: float, frame: VerbFrame
) -> bool:
    """Tell whether a thing is one that its verb may found or end."""
    flags = frame.flags
    lemma = head.lemma_.lower()
    words = {w.lower() for w in mention.text.split()} | {lemma}
    told = mention.name if mention.form is not MentionForm.NAME else None
    if told is not None and (flags.get("venue") or flags.get("known")):
        words |= {w.lower() for w in told.split()}  # "it opened in 1911", said of a museum
    if head.lower_ in _DAYS:
        return False  # "December was founded on dark afternoons"
    if head.lower_ == "they" and (flags.get("intransitive") or flags.get("ends")):
        # "The Holm Moons are a band. They formed in 1971"
        return is_dated(head.head) and likeness >= 0.8 and mention.name not in (None, mention.text)
    if head.lower_ in _NOBODY_FOUNDED and not is_acronym(head):
        return head.lower_ in ("they", "we") and frame.id == "founding.passive" and is_dated(head.head)
    if flags.get("place") and not words & PLACES:
        return False
    if flags.get("venue") and mention.form is MentionForm.NAME and is_practice(head):
        return True
    if flags.get("venue") and not words & VENUES and not is_own_body(head, mention):
        if is_new_business(head, mention) or is_first_of_chain(head, mention):
            return True
        return mention.form is MentionForm.NAME and (bool(words & SHOPS) or _label_of(head) in SHOPS)
    if lemma == "foundation" and not is_named(head) and any(c.lower_ == "of" for c in head.rights):
        return False  # "formed the foundation of the exhibition"
    if frame.id == "founding.dissolved" and is_model(head) and not (words & BODIES or mention.entity_ids):
        return False  # "two models would be discontinued, the Sky and the Astra"
    if flags.get("ends"):
        is_said_again = told is not None and told != mention.text and lemma in _LASTING
        return likeness >= 0.8 and not (head.pos_ == "NOUN" and lemma in _TRANSIENT and not is_said_again)
    is_body = mention.kind is EntityKind.ORGANISATION or (head.ent_type_ == "ORG" and not mention.entity_ids)
    tagged = is_body and mention.form is MentionForm.NAME and " " in mention.text
    if flags.get("known") and mention.kind is EntityKind.PERSON and not _is_born_of(head.head):
        return False  # "Edson Holm (born 1940)"
    if flags.get("known") and _is_born_as_body(head.head):
        return mention.form is not MentionForm.PRONOUN
    if flags.get("known") and not (words & BODIES or mention.text.isupper() or tagged):
        return False
    if flags.get("known") and tagged:
        return True
    if flags.get("known") or flags.get("intransitive"):
        return likeness >= 0.8 and not is_plural(head)
    is_several = is_plural(head) and not _is_one_of_several(head, mention)
    if is_several or (mention.form is MentionForm.NOMINAL and lemma in _COLLECTIVE):
        return False
    if any(c.lower_ == "human" for c in head.lefts):
        return False  # "formed a human chain"
    if mention.form is MentionForm.NOMINAL and not likeness and frame.id == "founding.active":
        return False  # "founded his argument on a letter"
    if is_indefinite(head) and mention.form is MentionForm.NOMINAL and lemma in _TRANSIENT and strength < 0.9:
        return False
    floor = 0.0 if flags.get("place") or flags.get("venue") else strength
    return floor + likeness >= THRESHOLD or flags.get("place", 0.0) + flags.get("venue", 0.0) > 0


def _is_born_as_body(verb: Token) -> bool:
    """Tell "born in 1922 as the Clerks' Savings Club", as nobody is."""
    born = (t for t in (verb, *verb.children) if t.lower_ == "born")
    named = [t for each in born for t in prepositional_objects(each, ("as",))]
    return any(is_named(t) and (t.lower_ in BODIES or t.ent_type_ == "ORG") for t in named)


def _is_born_of(verb: Token) -> bool:
    """Tell "was born of the merger of two banks", as nobody is."""
    return any(c.lower_ in ("of", "out") for c in verb.children)


def is_new_common(head: Token, mention: Mention, verb: Token, *, passive: bool) -> bool:
    """Tell whether an unnamed thing is too vague to check: undated in the active, or only organised."""
    if mention.form is MentionForm.NAME or head.pos_ != "NOUN":
        return False
    if verb.lemma_.lower() in _ORGANISING:
        return not passive or is_indefinite(head) or mention.name in (None, mention.text)
    return not passive and is_indefinite(head) and not is_dated(verb)


def is_model(head: Token) -> bool:
    """Tell what a verb of models and services ends."""
    above = head
    while above.head != above and above.pos_ not in ("VERB", "AUX"):
        above = above.head
    return above.lemma_.lower() in _MODELS


def is_nameless(head: Token, mention: Mention) -> bool:
    """Tell "a new board", "a string quartet": nothing that a table could know."""
    return mention.form is MentionForm.NOMINAL and is_indefinite(head)


def is_fragment(head: Token, mention: Mention) -> bool:
    """Tell what the tokenizer cut off a name: the hyphen and the second half of "Holm Co-operative"."""
    after_hyphen = head.i > 0 and head.nbor(-1).text == "-" and not head.nbor(-1).whitespace_
    is_half = after_hyphen and head.text.islower() and mention.text == head.text
    # "a sort of terra nullius was formed"
    is_foreign = mention.form is MentionForm.NAME and mention.text.islower() and not mention.entity_ids
    is_half = is_half or (is_foreign and head.tag_ in ("FW", "NN", "NNS") and mention.text == head.text)
    return is_half or not any(c.isalpha() for c in mention.text)


def in_one(view: SentenceView, head: Token, mention: Mention) -> Mention:
    """Give "Thai Rak Thai" whole, whose last word alone reads as a people's; a university is no person."""
    if mention.form is MentionForm.NOMINAL and _is_of_other_kind(head.lemma_.lower(), mention):
        return replace(mention, name=None, kind=None, entity_ids=())
    if mention.form is not MentionForm.DEMONYM or not any(c.dep_ == "compound" for c in head.lefts):
        return mention
    return phrase_mention(view, head) or mention


def _is_of_other_kind(noun: str, mention: Mention) -> bool:
    """Tell what a common noun cannot stand for: "the firm" no town, "the city" no state, neither a person."""
    if mention.kind is EntityKind.PERSON:
        return noun in BODIES
    if mention.kind is not EntityKind.STATE:
        return False
    return noun in BODIES - PLACES - _STATELY or (noun in _TOWNS and bool(mention.entity_ids))


def is_header(head: Token, heads: Sequence[Token]) -> bool:
    """Tell whether a plural noun only announces names: "republics, Transvaal and Orange Free State"."""
    return is_plural(head) and any(is_named(t) for t in heads)


def _is_one_of_several(head: Token, mention: Mention) -> bool:
    """Tell what "both airlines", "the two banks" stand for, each by its name."""
    is_told = mention.form is MentionForm.NAME and mention.name not in (None, mention.text)
    return is_told and mention.text.lower().endswith(head.lower_)


def is_plural(head: Token) -> bool:
    """Tell whether a noun is a common plural; "Quorvens was founded" speaks of one thing."""
    is_team = head.ent_type_ == "ORG" and head.text[:1].isupper()  # "Rovers were formed in 1924"
    return head.tag_ == "NNS" and not is_named(head) and not is_team and not _agrees_singular(head)


def _agrees_singular(head: Token) -> bool:
    if head.dep_ not in ("nsubj", "nsubjpass") or head.i > 0:
        return False
    verb = head.head
    return verb.tag_ == "VBZ" or any(
        c.dep_.startswith("aux") and c.lower_ in ("was", "is", "has") for c in verb.children
    )


def is_indefinite(head: Token) -> bool:
    """Tell whether a common noun points at nothing known: "a company"."""
    if head.pos_ != "NOUN" or is_named(head) or is_definite(head):
        return False
    return not any(c.lower_ in ("the", "this", "that") for c in head.lefts)


def is_dated(token: Token) -> bool:
    """Tell whether a date hangs on a token."""
    return any(t.ent_type_ == "DATE" or is_year(t) for t in token.subtree)


def as_body(mention: Mention, head: Token) -> Mention:
    """Correct a kind that the verb rules out: what is founded is no person."""
    mention = _by_own_name(_first_of_kind(said(as_written(mention))))
    if mention.kind is EntityKind.PERSON or mention.kind is None:
        kind = EntityKind.STATE if head.lemma_.lower() in PLACES - BODIES else EntityKind.ORGANISATION
        return replace(mention, kind=kind)
    return mention


def _first_of_kind(mention: Mention) -> Mention:
    """Let "the first unified Korean state", which the text has no other name for, go by its words."""
    is_first = mention.form is MentionForm.NOMINAL and mention.name is None and _FIRST.match(mention.text)
    return replace(mention, name=mention.text.split(" ", 1)[1], confidence=0.6) if is_first else mention


def _by_own_name(mention: Mention) -> Mention:
    """Keep the name under which a state was founded: "the Slovak Republic", in the table Slovakia."""
    own = {word.lower() for word in mention.text.split()} & _POLITIES
    is_linked = mention.kind is EntityKind.STATE and mention.form is MentionForm.NAME and mention.entity_ids
    if not is_linked or not own or own & set((mention.name or "").lower().split()):
        return mention
    return replace(mention, name=mention.text)


def said(mention: Mention) -> Mention:
    """Let a founder whom nothing resolves stand as worded: "he" is better than nobody."""
    if mention.form is MentionForm.PRONOUN and mention.name is None:
        return replace(mention, name=mention.text, confidence=0.2)
    return mention
