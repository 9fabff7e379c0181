"""Names that a tagger cut short or tore apart, put together again by the words and the parse around them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, NAMED_ON, PLACES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["small_name", "whole_name"]

# Small words behind a body's noun that go on with its name, and those inside what follows them.
_TAIL = frozenset({"of", "for", "against", "on"})
_INNER = frozenset({"of", "the", "for"})
# What stands behind "for" or "on" and is no part of the name: "left the Board for Norway on Monday".
_ELSEWHERE = frozenset({"GPE", "DATE", "TIME", "PERSON"})
# Verbs behind whose object "for" leads to another.
_LEAVING = frozenset({"leave", "quit", "abandon", "desert", "exit"})
_DATED = re.compile(r"([A-Z].*?)\s(?:since|in|from|until|on|by)\s\d{4}")
_HEADED = (
    BODIES
    | PLACES
    | frozenset(
        "general oblates sisters brothers daughters sons knights friends missionaries fathers".split()
    )
)
# Bodies that are written small and are yet names.
_SMALL_NAMES = re.compile(
    r"\b(euro ?zone|euro (?:currency )?(?:area|zone)|schengen (?:area|zone))$", re.IGNORECASE
)

_GOING_ON = re.compile(r"[a-z]+\sof\s(?:the\s)?(?:St\.|[A-Z][\w’'-]*)(?:\s[A-Z][\w’'-]*){0,3}")


def whole_name(view: SentenceView, head: Token, named: Mention) -> Mention:
    """Take in what was cut off a name, and cut off what only says of which kind it is.

    "Centre Democrats", "Dockers' Congress", "Helvetia 20", "Council for Shared Waters", and of
    "Norland media company Holm Pictures" the last two words.
    """
    tokens = view.tokens_of(named)
    dated = _DATED.fullmatch(named.text)
    if dated is not None:  # "PEN International since 2005"
        end = named.start + dated.end(1)
        return replace(named, text=dated[1], end=end, name=dated[1], entity_ids=())
    if named.entity_ids or named.form is not MentionForm.NAME or not tokens or not named.text[:1].isupper():
        return named
    first, last, doc = tokens[0].i, tokens[-1].i, view.span.doc
    kept = next((t.i for t in tokens[1:] if t.lower_ in ("member", "affiliate")), None)
    last = kept - 1 if kept is not None else last  # "the Norland Radio member station"
    labelled = next((t.i for t in reversed(tokens[1:-1]) if t.is_lower and t.lemma_.lower() in BODIES), None)
    if labelled is not None and doc[labelled + 1].text[:1].isupper():
        first = labelled + 1
    while labelled is None and first and _leads(doc[first - 1], doc[last]):
        first -= 1
    following = doc[last + 1] if last + 1 < len(doc) else None
    if following is not None and following.tag_ == "CD" and following.head in (doc[last], head):
        last += 1 if following.text.isdigit() and len(following.text) < 4 else 0
    last = _end_of_tail(doc[last], first)
    if (first, last) == (tokens[0].i, tokens[-1].i) or last < first:
        return named
    start, end = doc[first].idx + view.shift, doc[last].idx + len(doc[last]) + view.shift
    text = view.written(start, end)
    return replace(named, text=text, start=start, end=end, name=text)


def _leads(before: Token, last: Token) -> bool:
    """Tell whether a word with a capital, or the apostrophe of a plural, belongs to the name behind it."""
    if before.dep_ == "case":
        return before.text in ("'", "’") and before.head.head == last
    inside = before.head == last or before.head.head == last
    return before.text[:1].isupper() and before.dep_ in ("compound", "nmod", "amod", "poss") and inside


def _end_of_tail(last: Token, first: int) -> int:
    """Give where "Council for Shared Waters" ends, of which only "Council" was taken for the name."""
    doc, place = last.doc, last.i
    if last.lower_ not in _HEADED or place + 2 >= len(doc):
        return place
    link = doc[place + 1]
    named = next((c for c in link.children if c.dep_ == "pobj"), None)
    if link.lower_ not in _TAIL or named is None or not first <= link.head.i <= place:
        return place
    if named.pos_ != "PROPN" or (link.lower_ != "of" and named.ent_type_ in _ELSEWHERE):
        return place
    if link.lower_ == "for" and named.lower_ in _HEADED and any(t.lemma_ in _LEAVING for t in last.ancestors):
        return place  # "left the Holm Conference for the Torvik League"
    end = place
    for token in doc[place + 2 :]:
        if token.text[:1].isupper() and token.is_alpha:
            end = token.i
        elif token.lower_ not in _INNER:
            break
    return end


def small_name(view: SentenceView, token: Token) -> Mention | None:
    """Give a body that is written small and is yet a name: "the euro zone", "the guild of St Luke"."""
    on = _GOING_ON.match(token.doc.text, token.idx) if token.lemma_.lower() in NAMED_ON else None
    if on is not None:  # "the guild of St Luke"
        start = token.idx + view.shift
        return Mention(
            text=on[0], start=start, end=start + len(on[0]), form=MentionForm.NAME,
            kind=EntityKind.ORGANISATION, name=on[0],
        )  # fmt: skip
    match = _SMALL_NAMES.search(token.doc.text[max(token.idx - 20, 0) : token.idx + len(token.text)])
    if match is None:
        return None
    start = token.idx + len(token.text) - len(match[0]) + view.shift
    return Mention(
        text=match[0], start=start, end=start + len(match[0]), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=match[0],
    )  # fmt: skip
