"""Builders of hand-made nouns: parsed sentences, mentions, views, candidates, drafts."""

from dataclasses import replace

import spacy
from spacy.tokens import Doc

from claims.extraction.context import DocumentContext
from claims.extraction.drafts import Draft
from claims.extraction.frames import (
    Candidate,
    Mention,
    MentionForm,
    RoleMention,
    Sentence,
    SentenceView,
    Zone,
)
from claims.relations import EntityKind, Relation
from claims.types import Article, Slot, Span

BLANK = spacy.blank("en")
NO_SPACE_BEFORE = frozenset({",", ".", "'s", "’s", ")", "?", "!", ";", ":"})


def parsed(*rows: str) -> Doc:
    """Build a parsed sentence, one row a token: "word TAG dep head [lemma]".

    `head` is the index of the head; the coarse part of speech follows from the tag.
    """
    words, tags, deps, heads, lemmas = [], [], [], [], []
    for row in rows:
        word, tag, dep, head, *lemma = row.split()
        words.append(word)
        tags.append(tag)
        deps.append(dep)
        heads.append(int(head))
        lemmas.append(lemma[0] if lemma else word.lower())
    spaces = [following not in NO_SPACE_BEFORE for following in words[1:]] + [False]
    return Doc(
        BLANK.vocab,
        words=words,
        spaces=spaces,
        tags=tags,
        pos=[_coarse(tag, dep) for tag, dep in zip(tags, deps, strict=True)],
        deps=deps,
        heads=heads,
        lemmas=lemmas,
    )


def _coarse(tag: str, dep: str) -> str:
    if dep in ("aux", "auxpass"):
        return "PART" if tag == "TO" else "AUX"
    for prefix, coarse in (("NNP", "PROPN"), ("NN", "NOUN"), ("VB", "VERB"), ("PRP", "PRON"), ("W", "PRON")):
        if tag.startswith(prefix):
            return coarse
    return {"IN": "ADP", "TO": "PART", "CC": "CCONJ", "DT": "DET", "CD": "NUM", "RB": "ADV", "JJ": "ADJ"}.get(
        tag, "PUNCT"
    )


def mention(text: str, start: int = 0, **fields) -> Mention:
    """Build a mention; a name of itself unless told otherwise."""
    defaults = {"form": MentionForm.NAME, "kind": EntityKind.ORGANISATION, "name": text}
    return Mention(text=text, start=start, end=start + len(text), **(defaults | fields))


def role(title: str, start: int = 0, **fields) -> RoleMention:
    """Build a role mention."""
    return RoleMention(text=title, start=start, end=start + len(title), title=title, **fields)


def context(text: str = "", **fields) -> DocumentContext:
    """Build a document context around a bare text."""
    return DocumentContext(article=Article(id="a", text=text, title=fields.pop("title", None)), **fields)


def view_of(doc: Doc, *mentions: Mention, document: DocumentContext | None = None) -> SentenceView:
    """Build the view of a hand-made sentence that is the whole article."""
    sentence = Sentence(index=0, start=0, end=len(doc.text), zone=Zone.BODY, paragraph=0)
    return SentenceView(
        sentence=sentence, span=doc[:], shift=0, mentions=mentions, context=document or context(doc.text)
    )


def candidate(relation: Relation = Relation.FOUNDED, **fields) -> Candidate:
    """Build a candidate claim with a trigger at the start of the article."""
    defaults = {
        "rule": "test.rule",
        "trigger": Span(start=0, end=1),
        "head": 0,
        "clause": Span(start=0, end=1),
    }
    return Candidate(relation=relation, **(defaults | fields))


def draft(relation: Relation = Relation.FOUNDED, subject: str = "NATO", **fields) -> Draft:
    """Build a draft; the fields of its candidate go by their own names under `made`."""
    made = candidate(relation, **fields.pop("made", {}))
    made = replace(made, subject=made.subject or mention(subject))
    defaults = {
        "candidate": made,
        "sentence": Sentence(index=0, start=0, end=80, zone=Zone.BODY, paragraph=0),
        "subject": Slot(name=subject, text=subject, start=0, end=len(subject), kind=EntityKind.ORGANISATION),
        "mentions": (made.clause,),
    }
    return Draft(**(defaults | fields))
