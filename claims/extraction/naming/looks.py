"""What a noun phrase is by its own looks: a name, a pronoun or a common noun, of which kind, and how far.

Read from the token alone, for what no tagger and no table has listed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "as_mention",
    "as_written",
    "is_acronym",
    "is_definite",
    "is_named",
    "is_other_name",
    "is_part_of_name",
    "kind_of",
    "phrase_mention",
]

_PRONOUNS = frozenset(
    """
    he her hers him his i it its me my our she their them they us we who whom whose which that
    """.split()
)
_INDEFINITE = frozenset(
    {"a", "an", "another", "several", "many", "some", "any", "two", "three", "various", "other"}
)
_SMALL = frozenset({"the", "of", "and", "for", "on", "in"})
_MODIFIERS = frozenset(
    {"compound", "amod", "nmod", "nummod", "poss", "case", "det", "punct", "quantmod", "predet"}
)
_LABELS = {
    "ORG": EntityKind.ORGANISATION,
    "NORP": EntityKind.ORGANISATION,
    "GPE": EntityKind.STATE,
    "LOC": EntityKind.STATE,
    "PERSON": EntityKind.PERSON,
}


def is_acronym(token: Token) -> bool:
    """Tell whether a word is written in capitals: the WHO is no pronoun, nor is IT a company's "it"."""
    return len(token.text) > 1 and token.text.isupper()


def as_mention(
    view: SentenceView,
    start: int,
    end: int,
    kind: EntityKind | None = None,
    *,
    form: MentionForm = MentionForm.NAME,
    confidence: float = 1.0,
) -> Mention:
    """Give what a sentence says between two places of the article as a thing that goes by these words."""
    text = view.written(start, end)
    return Mention(text=text, start=start, end=end, form=form, kind=kind, name=text, confidence=confidence)


def phrase_mention(view: SentenceView, token: Token) -> Mention | None:
    """Make a mention of a noun phrase nobody listed: a name no tagger knows, or "a vice consulate".

    A definite common noun ("the club") keeps its name open, for the document's context to fill.
    """
    if token.pos_ not in ("NOUN", "PROPN", "PRON", "X", "ADJ", "NUM", "DET", "VERB", "INTJ", "ADV"):
        return None
    first, last = _edges(token)
    start = first.idx + view.shift
    end = last.idx + len(last.text) + view.shift
    text = token.doc.text[first.idx : last.idx + len(last.text)]
    form = _form_of(token)
    return Mention(
        text=text,
        start=start,
        end=end,
        form=form,
        kind=kind_of(token),
        name=_name_of(text, token, form),
        confidence=0.8 if form is MentionForm.NAME else 0.5,
    )


def _edges(token: Token) -> tuple[Token, Token]:
    """Give the first and last token of the noun phrase without its clauses and apposition."""
    doc = token.doc
    first = last = token
    for child in sorted(token.lefts, key=lambda t: -t.i):
        if child.pos_ == "NOUN" and child.lemma_.lower() in BODIES and is_named(token):
            return token, token  # "the magazine Quorvex" is called Quorvex
        if child.dep_ in _MODIFIERS and child.right_edge.i + 1 >= first.i:
            first = child.left_edge
    while first.i < token.i and (first.is_punct or (first.pos_ == "DET" and token.pos_ == "PROPN")):
        first = doc[first.i + 1]
    if _form_of(token) is MentionForm.PRONOUN:
        return token, token
    for child in token.rights:
        if (
            child.dep_ == "prep"
            and child.lower_ == "of"
            and child.i == last.i + 1
            and _names_on(child, token)
        ):
            last = max((t for t in child.subtree if t.pos_ == "PROPN"), key=lambda t: t.i)
    return first, last


def _names_on(preposition: Token, head: Token) -> bool:
    """Tell whether "of ..." belongs to a name: "Kingdom of Serbia"."""
    return head.pos_ == "PROPN" and any(t.pos_ == "PROPN" for t in preposition.children)


def _form_of(token: Token) -> MentionForm:
    if token.pos_ == "PRON" or token.lower_ in _PRONOUNS:
        return MentionForm.PRONOUN
    return MentionForm.NAME if is_named(token) else MentionForm.NOMINAL


def _name_of(text: str, token: Token, form: MentionForm) -> str | None:
    if form is MentionForm.NAME:
        return text
    if form is MentionForm.PRONOUN or is_definite(token):
        return None
    return text


def is_named(token: Token) -> bool:
    """Tell whether a noun phrase reads as a name: a proper noun, or capitalised inside the sentence.

    So does a bare word nobody knows ("quorvex", "quorvex.io"), where the pipeline knows words at all.
    """
    if token.pos_ == "PROPN" or _is_coined(token):
        return True
    if not token.text[:1].isupper() or token.pos_ == "PRON":
        return False
    return token.i > token.sent.start if token.doc.has_annotation("SENT_START") else token.i > 0


def _is_coined(token: Token) -> bool:
    """Tell a single word that no vocabulary holds, without an article: a brand written small."""
    if not token.is_oov or token.pos_ in ("PRON", "VERB", "ADP", "AUX") or not token.vocab.vectors_length:
        return False
    letters = sum(c.isalpha() for c in token.text)
    return letters > 2 and not any(c.dep_ in ("det", "poss", "amod", "nummod") for c in token.lefts)


def is_definite(token: Token) -> bool:
    """Tell whether a common noun points at something known: "the club", "this alliance", "its party"."""
    for child in token.children:
        if child.dep_ in ("det", "poss", "predet", "nummod", "amod") and child.lower_ in _INDEFINITE:
            return False
        if child.dep_ == "poss" or (
            child.dep_ == "det" and child.lower_ in ("the", "this", "that", "these", "those")
        ):
            return not any(t.dep_ == "prep" for t in token.rights)
    return False


def kind_of(token: Token) -> EntityKind | None:
    """Guess what a noun is from its entity label, else from the noun itself."""
    if token.ent_type_ in _LABELS and token.pos_ == "PROPN":
        return _LABELS[token.ent_type_]
    lemma = token.lemma_.lower()
    if lemma in PLACES and lemma not in BODIES:
        return EntityKind.STATE
    if lemma in BODIES:
        return EntityKind.ORGANISATION
    return None


# A state under a longer name with one of these is another polity than the one it is listed under.
_POLITIES = frozenset(
    """
    federation federal kingdom empire socialist soviet union confederation commonwealth dynasty
    sultanate caliphate emirate khanate principality duchy people's democratic confederate
    """.split()
)


def as_written(mention: Mention) -> Mention:
    """Undo a link that merges a former polity with its heir: "Socialist Federal Republic of Yugoslavia"."""
    if mention.form is not MentionForm.NAME or mention.name is None or len(mention.text.split()) < 3:
        return mention
    text, name = set(mention.text.lower().split()), set(mention.name.lower().split())
    if mention.kind is EntityKind.STATE and (text & _POLITIES) - name:
        return renewed(mention, name=mention.text, entity_ids=())
    return mention


def is_other_name(label: str, told: str) -> bool:
    """Tell whether a text's name is neither a form, a part nor the initials of a table's label.

    Examples
    --------
    >>> is_other_name("Industrial Union of Metalworkers", "IG Metall")
    True
    >>> is_other_name("World Trade Organization", "WTO"), is_other_name("Ford", "Ford Motor Company")
    (False, False)
    """
    if not any(letter.isupper() for letter in told):
        return False  # "the single currency" is no name
    one, other = _bare_words(label), _bare_words(told)
    short, long = sorted((one, other), key=len)
    if not short or set(short) <= set(long):
        return False
    initials = "".join(word[0] for word in long if word not in _SMALL)
    return "".join(short) != initials


def is_part_of_name(told: str, label: str) -> bool:
    """Tell whether a text's name is a shorter form of a label: "Bosnia", "the Emirates".

    Examples
    --------
    >>> is_part_of_name("Bosnia", "Bosnia and Herzegovina"), is_part_of_name("Britain", "United Kingdom")
    (True, False)
    """
    return set(_bare_words(told)) < set(_bare_words(label))


def _bare_words(name: str) -> list[str]:
    kept = re.sub(r"['’]s\b", "", name).replace(".", "").casefold()
    words = re.findall(r"\w+", kept)
    return words[1:] if words[:1] == ["the"] else words
