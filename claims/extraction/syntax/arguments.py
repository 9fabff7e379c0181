"""From a token of a parse to the thing it stands for, and from slots to a candidate.

The families share these: a head noun may stand for a named thing beside it
("the group Masters of Groove", "Refuse Fascism, an organization founded ..."),
a name may be one no tagger knows, and coordinated objects may have dates of
their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import ACCORDING
from claims.extraction.bodies import ALLIANCES, BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.naming.looks import (
    as_written,
    is_acronym,
    is_definite,
    is_named,
    kind_of,
    phrase_mention,
)
from claims.extraction.naming.small_names import small_name
from claims.extraction.syntax.announced import announces, name_behind
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.clauses import clause_of, head_noun, span_over
from claims.extraction.syntax.owners import own_dates, owners, with_strays
from claims.extraction.syntax.questions import COPULAS, appositives, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

__all__ = [
    "as_written",
    "clause_of",
    "head_noun",
    "is_acronym",
    "is_definite",
    "is_named",
    "kind_of",
    "names_given",
    "own_dates",
    "owners",
    "phrase_mention",
    "span_over",
    "thing",
    "things",
    "with_strays",
]

_NAMING = frozenset(
    {"call", "name", "know", "dub", "title", "entitle", "term", "style", "christen", "nickname"}
)
# Nouns whose name the tagger takes for a person or a place: "the band Travis", "the duo Boston".
_GROUPS = frozenset(
    """
    band group duo trio quartet quintet supergroup ensemble choir orchestra rock-band
    """.split()
)
# What stands before the name that a body has given up since.
_ONCE = frozenset("then originally initially formerly first once previously".split())
# Nouns that say behind a name what it names: "the Evening Standard newspaper".
_LABELS_BEHIND = frozenset(
    """
    newspaper magazine journal company firm band website site brand airline restaurant festival chain
    network channel startup label organisation organization charity
    """.split()
)
# Nouns before which a name is that of the body itself: "the Oneworld alliance"; a "Holm union" is another's.
_NAMED_AHEAD = frozenset(
    "alliance bloc cartel coalition consortium group grouping network pact partnership zone band trio".split()
)
# What ends a year in a bracket: "the second dynasty (202 BC - 220 AD)".
_ERAS = frozenset({"bc", "ad", "bce", "ce"})


def _is_told_by(token: Token) -> bool:
    """Tell a paper that only tells the rest: "according to the Oslo Times, the 32-member union met"."""
    to = token.head
    is_source = token.dep_ == "pobj" and to.lower_ == "to" and to.head.lower_ == ACCORDING
    return is_source and token.ent_type_ == "ORG"


def thing(view: SentenceView, token: Token) -> Mention | None:
    """Give what a noun stands for: its own name, a name beside it, else the noun phrase itself.

    A common noun lends its name from an apposition ("its elite group the Sea Org"), from a naming
    participle ("a channel called X"), or from the subject it is predicated of ("X is a company founded ...").
    """
    if token.i not in view.meant:
        view.meant[token.i] = _thing(view, token)
    return view.meant[token.i]


def _thing(view: SentenceView, token: Token) -> Mention | None:
    token = antecedent(token)
    if _is_told_by(token):
        return None
    own = view.mention_at(token)
    if own is not None and (own.form is MentionForm.NAME or token.pos_ == "PRON"):
        first = view.tokens_of(own)[0]
        is_body = not own.entity_ids and own.kind is not EntityKind.ORGANISATION and announces(first)
        return replace(own, kind=EntityKind.ORGANISATION) if is_body else own
    if own is not None and own.form is MentionForm.NOMINAL and _introduces(token):
        own = None  # "a new coalition" is none of those already named
    said = _said_name(view, token) if own is None else None
    if said is not None:
        return said
    called = _called_by_name(view, token) if own is None or own.form is not MentionForm.NAME else None
    if called is not None:
        return called
    small = small_name(view, token) if own is None or not own.entity_ids else None
    if small is not None:
        return small
    place = _place_name(view, token) or _labelled_name(view, token)
    if place is not None:
        return place
    if token.pos_ in ("NOUN", "ADJ", "VERB") or (own is not None and own.form is MentionForm.NOMINAL):
        for other in _namesakes(token):
            if _is_old_name(other, own):
                continue
            named = view.mention_at(other)
            is_group = token.lemma_.lower() in _GROUPS or other == name_behind(token)
            if named is not None and is_group and not _is_clearly(named):
                named = replace(named, kind=EntityKind.ORGANISATION, entity_ids=())
            behind = other.left_edge.i == token.i + 1 or other.i == token.i + 1
            if other.lower_ in _ERAS or (not behind and _is_far_name(token, other)):
                continue
            if token.i + 1 < len(token.doc) and token.nbor().text == "(" and other.left_edge.i == token.i + 2:
                behind = other.ent_type_ != "NORP"  # "the first kingdom (Torvik)", not "settlement (French)"
                if not behind:
                    continue
                if named is not None and named.kind is EntityKind.PERSON and kind_of(token) is not None:
                    named = replace(named, kind=kind_of(token))
            if named is not None and behind and named.form is MentionForm.NAME and not named.entity_ids:
                return named  # "the winery Achaia Clauss": whatever the tagger takes the name for
            if named is not None and named.form is MentionForm.NAME and not _clashes(token, named):
                return _as_explained(token, named)
            if named is None and other.pos_ == "PROPN" and other.ent_type_ not in ("PERSON", "DATE"):
                return phrase_mention(view, other)
            if other.dep_ in ("nsubj", "nsubjpass") and (
                named is not None or other.pos_ == "PRON" or is_named(other)
            ):
                return named or phrase_mention(view, other)
    return own if own is not None else phrase_mention(view, token)


def _is_old_name(name: Token, own: Mention | None) -> bool:
    """Tell "the society, then called Friends of Holm", of a society that the text has named itself."""
    is_told = own is not None and own.name not in (None, own.text)
    is_clause = name.head.dep_ == "acl"
    return is_told and is_clause and any(c.lower_ in _ONCE for c in name.head.children)


def _is_far_name(noun: Token, name: Token) -> bool:
    """Tell somebody named further on from a body's name: "Holm is a club of seven, among them Ann Lund"."""
    if noun.lemma_.lower() not in BODIES or name.left_edge.i <= noun.i + 3 or noun.dep_ != "attr":
        return False
    return any(is_named(t) for t in noun.head.children if t.dep_ == "nsubj")


def _said_name(view: SentenceView, noun: Token) -> Mention | None:
    """Give the name a clause gives a new body: "a union of three states that was named Osland"."""
    if noun.pos_ != "NOUN" or noun.lemma_.lower() not in BODIES | PLACES or not _introduces(noun):
        return None
    for clause in noun.children:
        if clause.dep_ in ("acl", "relcl") and clause.lemma_ in _NAMING:
            for name in clause.children:
                named = view.mention_at(name) if name.dep_ in ("oprd", "attr") else None
                if named is not None and named.form is MentionForm.NAME:
                    return named
    return None


def names_given(noun: Token) -> list[Token]:
    """Give the names that a participle gives a noun: "a channel called Ost"."""
    naming = [c for c in noun.children if c.dep_ == "acl" and c.lemma_ in _NAMING]
    return [name for c in naming for name in c.children if name.dep_ in ("oprd", "dobj", "attr")]


def _called_by_name(view: SentenceView, noun: Token) -> Mention | None:
    """Give the CPTPP for "the CPTPP trade pact": a body the table knows before the word for its kind.

    "A Siemens company" is one of those that Siemens has.
    """
    if noun.pos_ != "NOUN" or noun.lemma_.lower() not in ALLIANCES or _introduces(noun):
        return None
    near = [view.mention_at(c) for c in noun.children if c.dep_ in ("compound", "nmod", "amod")]
    names = [m for m in near if m is not None and m.form is MentionForm.NAME]
    known = next((m for m in names if m.entity_ids and m.kind is EntityKind.ORGANISATION), None)
    if known is not None or noun.lemma_.lower() not in _NAMED_AHEAD:
        return known
    new = [m for m in names if not m.entity_ids and m.kind in (EntityKind.ORGANISATION, None)]
    new = [m for m in new if not m.text.islower()]  # "rap group Tru", where the tagger makes a name of "rap"
    return replace(new[0], kind=EntityKind.ORGANISATION) if len(new) == 1 else None


def _introduces(noun: Token) -> bool:
    """Tell what nobody spoke of before: "a new coalition", "his own company"."""
    return any(c.lower_ in ("a", "an", "another") for c in noun.children if c.dep_ == "det") or any(
        c.lower_ == "own" for c in noun.lefts
    )


_OF_ALL = frozenset({"both", "neither", "none", "all", "each"})


def things(view: SentenceView, tokens: Iterable[Token]) -> list[tuple[Token, Mention]]:
    """Give each token with what it stands for; tokens of one mention count once, "both" for each of two."""
    found: list[tuple[Token, Mention]] = []
    for token in tokens:
        for each in _listed(token):
            mention = thing(view, _of_them(each))
            if mention is not None and mention.start in view.groups:
                found += [(each, part) for part in view.groups[mention.start]]
            elif mention is not None and all(mention.start != seen.start for _, seen in found):
                found.append((each, mention))
    return found


def _of_them(word: Token) -> Token:
    """Give "them" of "neither of them", which stands for whom the sentence before names."""
    if word.lower_ not in _OF_ALL:
        return word
    return next((t for t in prepositional_objects(word, ("of",)) if t.lower_ == "them"), word)


def _listed(token: Token) -> list[Token]:
    """Give the names a plural noun introduces: "their own republics, Transvaal and Orange Free State"."""
    if token.tag_ not in ("NNS", "CD") or is_named(token) or token.ent_type_ == "GPE":
        return [token]
    # "two of its deputies, Ann Holm and the lawyer Ivo Lind, left"
    counted = prepositional_objects(token, ("of",)) if token.tag_ == "CD" else []
    apposed = [t for noun in (token, *counted) for t in appositives(noun)]
    named = [t for noun in apposed for t in ((noun,) if is_named(noun) else appositives(noun)) if is_named(t)]
    if len(named) > 1 or token.tag_ == "CD":
        return named if len(named) > 1 else [token]
    inside = [t for t in owners(token) if t.head.lower_ == "of" or t.dep_ == "conj"]
    return inside if token.lemma_.lower() in PLACES and inside and all(map(is_named, inside)) else [token]


def _is_clearly(named: Mention) -> bool:
    """Tell whether a name beside "band" or "group" is surely of its kind: "the band Chicago" is no city."""
    return named.kind not in (EntityKind.PERSON, EntityKind.STATE) or named.form is not MentionForm.NAME


def _namesakes(token: Token) -> Iterator[Token]:
    yield from appositives(token)
    if _introduces(token) and token.lemma_.lower() in BODIES:
        yield from _loose_name(token)
    if (bare := name_behind(token)) is not None:
        yield bare
    if token.lemma_.lower() in BODIES and token.i + 1 < len(token.doc):
        following = token.nbor()
        if following.pos_ == "PROPN" and (
            token in (following.head, following.head.head) or _may_name(following)
        ):
            yield following  # "the website ASMALLWORLD", whatever the parser makes of it
    for other in token.children:
        if other.dep_ == "conj" and other.pos_ == token.pos_:  # "the chief and engineer, Igor Pasternak"
            yield from (t for t in appositives(other) if t.pos_ == "PROPN")
    for child in (c for noun in (token, *_inside(token)) for c in noun.children):
        if child.dep_ in ("acl", "relcl") and child.lemma_ in _NAMING:
            yield from (c for c in child.children if c.dep_ in ("oprd", "dobj", "attr"))
            yield from (p for c in child.children if c.lower_ == "as" for p in c.children if p.dep_ == "pobj")
    if token.dep_ == "appos":
        yield token.head
    if token.dep_ == "attr" and token.head.lemma_ in COPULAS:
        if token.lemma_.lower() in BODIES:
            yield from _named_before(token)  # "is chairman of Holm, a charity launched in May": no attribute
        yield from (c for c in token.head.children if c.dep_ in ("nsubj", "nsubjpass"))
    if token.lemma_.lower() in BODIES:
        yield from _named_before(token)
    if token.dep_ == "conj" and token.head.dep_ == "attr" and token.head.head.lemma_ in COPULAS:
        yield from (c for c in token.head.head.children if c.dep_ in ("nsubj", "nsubjpass"))


def _may_name(word: Token) -> bool:
    """Tell whether a name may be that of the body whose noun stands before it: "set up the station WQVS"."""
    if word.ent_type_ not in ("", "ORG", "PRODUCT", "WORK_OF_ART", "FAC"):
        return False
    head = word
    while head.dep_ in ("compound", "nmod") and head.head.i > head.i:
        head = head.head
    return head.dep_ in ("dep", "advmod", "npadvmod", "appos", "dobj", "oprd") and head.pos_ == "PROPN"


def _loose_name(noun: Token) -> list[Token]:
    """Give the name right behind a new body's comma that hangs on its verb: "his own station, Radio 1"."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    if len(behind) < 2 or behind[0].text != "," or behind[1].pos_ != "PROPN" or behind[1].ent_type_ == "GPE":
        return []
    head = next((t for t in (behind[1], *behind[1].ancestors) if t.head == noun.head), None)
    is_loose = head is not None and head.dep_ in ("npadvmod", "dep", "dobj") and head.left_edge == behind[1]
    return [head] if head is not None and is_loose else []


def _named_before(noun: Token) -> list[Token]:
    """Give the name a noun phrase explains behind a comma: "Holm Foods, now a chain which he founded"."""
    opening = noun.left_edge.i
    if opening < 2 or noun.doc[opening - 1].text != "," or is_definite(noun):
        return []
    before = noun.doc[opening - 2]
    if noun.dep_ in ("nsubj", "nsubjpass") and _is_fronted(before, noun.head):
        return []  # "after it joined the Holm League, a party founded in 1999 came to power"
    known = before.ent_type_ in ("", "ORG", "PRODUCT", "WORK_OF_ART", "NORP", "FAC") or (
        before.ent_type_ == "PERSON" and before.ent_iob_ == "B" and noun.dep_ == "attr"
    )
    return [before] if before.pos_ == "PROPN" and known else []


def _is_fronted(word: Token, verb: Token) -> bool:
    """Tell whether a word is in what stands before the subject of a verb: "After it left Holm, a party"."""
    return any(t.head == verb and t.i < verb.i and t.dep_ == "advcl" for t in word.ancestors)


def _inside(noun: Token) -> list[Token]:
    """Give the nouns under a noun: "an institution for higher learning called Holm College"."""
    return [p for c in noun.children if c.dep_ == "prep" and c.lower_ in ("for", "of") for p in c.children]


def _clashes(noun: Token, named: Mention) -> bool:
    lemma = noun.lemma_.lower()
    if (lemma in BODIES or lemma in PLACES) and _introduces(noun) and _is_misread(named):
        return False  # "his own party, Chama Cha Holm"
    if lemma in BODIES or lemma in PLACES:
        # "Tommy Boy, a record label": what an organisation noun explains is no person, whatever the tagger
        # says.
        is_misread = _is_misread(named) and " " in named.text  # "the publisher, Holm Shimbunsha, was founded"
        return named.kind is EntityKind.PERSON and (
            (noun.dep_ not in ("appos", "attr") and not is_misread) or bool(named.entity_ids)
        )
    return named.kind is not None and named.kind is not EntityKind.PERSON and noun.ent_type_ == "PERSON"


def _is_misread(named: Mention) -> bool:
    """Tell whether a name that was taken for a person's may be a body's: no given name opens it."""
    return named.kind is EntityKind.PERSON and not named.entity_ids and not has_given_name(named.text)


def _as_explained(noun: Token, named: Mention) -> Mention:
    """Give a name the kind of the noun that explains it: "Serovia, a former kingdom" is nobody."""
    kind = kind_of(noun)
    is_told = _is_misread(named) or (noun.dep_ == "appos" and _introduces(noun) and not named.entity_ids)
    if kind not in (EntityKind.ORGANISATION, EntityKind.STATE) or not is_told:
        return named
    return replace(named, kind=kind) if named.kind is EntityKind.PERSON else named


# Nouns that say what a place is and are no part of its name when written small.
_SAYS_KIND = frozenset(
    {"state", "nation", "country", "city", "town", "village", "suburb", "municipality", "port"}
)


def _place_name(view: SentenceView, token: Token) -> Mention | None:
    """Read "the city of Cape Town", "the confederation of Senegambia" as the name it is."""
    if token.lemma_.lower() not in PLACES or token.pos_ != "NOUN":
        return None
    of = next((c for c in token.rights if c.dep_ == "prep" and c.lower_ == "of" and c.i == token.i + 1), None)
    name = (
        next((c for c in of.children if c.dep_ == "pobj" and c.pos_ == "PROPN"), None)
        if of is not None
        else None
    )
    if name is None:
        return None
    called = view.mention_at(name)
    is_label = token.lemma_.lower() in _SAYS_KIND and called is not None and called.form is MentionForm.NAME
    if called is not None and is_label and called.kind is EntityKind.STATE:
        return called  # "the Pacific state of Luvana", "the town of Holm": what the name stands for already
    text = token.doc.text[token.idx : name.idx + len(name.text)]
    start = token.idx + view.shift
    return Mention(
        text=text,
        start=start,
        end=start + len(text),
        form=MentionForm.NAME,
        kind=EntityKind.STATE,
        name=text,
        confidence=0.8,
    )


def _labelled_name(view: SentenceView, token: Token) -> Mention | None:
    """Read "the Evening Standard newspaper" as the name it labels; "a Google subsidiary" is none."""
    if token.lemma_.lower() not in _LABELS_BEHIND or token.pos_ != "NOUN" or token.i == 0:
        return None
    named = view.mention_at(token.nbor(-1))
    if named is None or named.form is not MentionForm.NAME or _introduces(token):
        return None
    is_body = named.kind is EntityKind.ORGANISATION or (named.kind is None and " " in named.text)
    return named if is_body and token.nbor(-1).dep_ == "compound" else None
