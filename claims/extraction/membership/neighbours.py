"""Names found by the words beside them, where the parser's tree says too little.

Lists of names with a word before each ("guitarist A, bassist B and drummer C") are
short, regular and often mis-parsed: here they are read from left to right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, Pattern, SentenceView
from claims.extraction.membership.words import INSTRUMENTS, MUSIC_WORDS, PERFORMERS, STAGE_WORDS
from claims.extraction.triggers import TriggerFilter
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = [
    "after",
    "at",
    "before_aside",
    "ending_before",
    "is_musical",
    "is_staged",
    "listed",
    "listed_before",
    "past_words",
    "starting_at",
]

_SEPARATORS = frozenset({",", "and", "&", "/", "plus"})
_MOST_SKIPPED = 7
# Words between the instruments one plays: "lead guitar and backing vocals".
_BETWEEN_PARTS = frozenset("and & , lead rhythm bass backing acoustic electric steel double the".split())
# What goes before an aside's noun, and what opens an aside.
_BEFORE_ASIDES = frozenset(
    {"the", "a", "an", "and", "then", "once", "now", "later", "also", "former", "both"}
)
# Participles and adverbs before a common noun: "the London-based band", "his newly formed group".
_MAKING_PLAIN = frozenset({"based", "newly", "formed", "recently", "born", "influenced", "reunited", "now"})
_OPENING_ASIDES = frozenset({",", "(", "–", "—", "-"})
_MUSICAL = TriggerFilter(
    [Pattern(id="", relation=Relation.MEMBER, triggers=MUSIC_WORDS, example="", near_miss="")]
)

_STAGED = TriggerFilter(
    [Pattern(id="", relation=Relation.MEMBER, triggers=STAGE_WORDS, example="", near_miss="")]
)


def is_musical(view: SentenceView) -> bool:
    """Tell whether a sentence speaks of making music, where "A of B" is a place in a band."""
    return _MUSICAL.keeps(view.span.text)


def is_staged(view: SentenceView) -> bool:
    """Tell whether a sentence speaks of music, or of what musicians do besides others: a tour, a studio."""
    return is_musical(view) or _STAGED.keeps(view.span.text)


def starting_at(view: SentenceView, index: int) -> Mention | None:
    """Give the name that starts at a token, its article skipped."""
    doc = view.span.doc
    if index >= len(doc):
        return None
    places = {doc[index].idx + view.shift}
    if doc[index].lower_ == "the" and index + 1 < len(doc):
        places.add(doc[index + 1].idx + view.shift)
    return next((m for m in view.mentions if m.start in places and m.form is MentionForm.NAME), None)


def ending_before(view: SentenceView, index: int) -> Mention | None:
    """Give the name that ends right before a token."""
    if index < 1:
        return None
    last = view.span.doc[index - 1]
    limit = last.idx + len(last.text) + view.shift
    return next(
        (m for m in view.mentions if m.form is MentionForm.NAME and m.start < limit and m.end == limit), None
    )


def at(view: SentenceView, mention: Mention) -> int:
    """Give the index of the first token of a mention, 0 where none begins there or behind."""
    start = mention.start - view.shift
    return next((t.i for t in view.span.doc if t.idx >= start), 0)


def after(view: SentenceView, mention: Mention) -> int:
    """Give the index of the first token behind a mention."""
    limit = mention.end - view.shift
    return next((t.i for t in view.span.doc if t.idx >= limit), len(view.span.doc))


def past_words(view: SentenceView, index: int) -> tuple[int, list[Token]]:
    """Give where the name after some plain words starts, and the words skipped."""
    doc = view.span.doc
    words: list[Token] = []
    while index < len(doc) and len(words) <= _MOST_SKIPPED:
        token = doc[index]
        name = starting_at(view, index)
        if name is not None and not _qualifies(view, name):
            break
        if name is not None:  # "of the Birmingham band Hollow"
            words += view.tokens_of(name)
            index = after(view, name)
            continue
        if not (
            token.text in ("-", "/")
            or token.lower_ in _MAKING_PLAIN
            or _is_plain(token)
            or _links_words(token, words)
        ):
            break
        words.append(token)
        index += 1
    return index, words


def _qualifies(view: SentenceView, name: Mention) -> bool:
    """Tell whether a name only goes before a common noun: "the Birmingham bands"."""
    place = after(view, name)
    if place >= len(view.span.doc):
        return False
    behind = view.span.doc[place]
    if behind.text in ("-", "/"):  # "the Leeds-based band", "the Kendal/Brighton-based band"
        following = view.span.doc[place + 1 : place + 4]
        return any(t.lower_ in ("based", "born") for t in following)
    return behind.pos_ == "NOUN" and behind.is_lower and behind.is_alpha and behind.lower_ != "fame"


def _links_words(token: Token, words: list[Token]) -> bool:
    """Tell whether "and" stands between two common nouns: "physician and scientist William Watson"."""
    if token.lower_ not in ("and", "/") or not words or token.i + 1 >= len(token.doc):
        return False
    return _is_plain(token.nbor()) and words[-1].pos_ in ("NOUN", "ADJ")


def _is_plain(token: Token) -> bool:
    if token.lower_ in ("the", "most") or token.ent_type_ == "NORP":
        return True
    return token.is_alpha and token.is_lower and token.pos_ in ("NOUN", "ADJ", "DET", "PROPN", "NUM", "X")


def listed(view: SentenceView, index: int) -> list[Mention]:
    """Give the names of a list that starts at a token: "drummer A, organist B (of C) and D"."""
    doc = view.span.doc
    found: list[Mention] = []
    is_last = False
    while index < len(doc):
        index, _ = past_words(view, index)
        mention = starting_at(view, index)
        if mention is None:
            break
        found.append(mention)
        index = _past_part(view, _past_brackets(view, after(view, mention)))
        if index >= len(doc) or doc[index].lower_ not in _SEPARATORS:
            break
        if is_last and not _names_player(doc, index):
            break
        is_last = False
        while index < len(doc) and doc[index].lower_ in _SEPARATORS:
            is_last = is_last or doc[index].lower_ in ("and", "&")
            index += 1
    return found


def _names_player(doc: Doc, index: int) -> bool:
    """Tell whether a list of players goes on: "guitarists A and B, | bassist C and drummer D"."""
    behind = next((t for t in doc[index : index + 3] if t.lower_ not in _SEPARATORS), None)
    return behind is not None and behind.is_lower and behind.lemma_.lower() in PERFORMERS


def listed_before(view: SentenceView, index: int) -> list[Mention]:
    """Give the names of a list that ends right before a token, the last first: "A, B and C | of"."""
    doc = view.span.doc
    found: list[Mention] = []
    while (name := ending_before(view, index)) is not None:
        found.append(name)
        index = at(view, name)
        links = doc[index - 1].lower_ if index else ""
        if links in ("and", "&") and len(found) == 1:
            index -= 1 + (index > 1 and doc[index - 2].text == ",")
        elif links == "," and (len(found) > 1 or _is_one_of_many(view, index, name)):
            index -= 1
        else:
            break
    return found


def _is_one_of_many(view: SentenceView, index: int, last: Mention) -> bool:
    """Tell whether the name that begins behind a comma goes on a list: "A, B | and others"."""
    name = ending_before(view, index - 1)
    kinds = (EntityKind.PERSON, EntityKind.STATE)
    return name is not None and name.kind in kinds and name.kind is last.kind


def before_aside(view: SentenceView, index: int) -> Mention | None:
    """Give the name that an aside beginning at a token is about: "Ann Smith (born 1960), | the singer"."""
    doc = view.span.doc
    while index > 0 and doc[index - 1].lower_ in _BEFORE_ASIDES:
        index -= 1
    if index < 2 or doc[index - 1].text not in _OPENING_ASIDES:
        return None
    index -= 1
    if doc[index - 1].text == ")":
        opening = next((t.i for t in reversed(doc[:index]) if t.text == "("), 0)
        index = opening
    return ending_before(view, index)


def _past_part(view: SentenceView, index: int) -> int:
    """Skip what somebody of a list plays: "Ann Smith on guitar and vocals, ...", "Tom Riley as drummer"."""
    doc = view.span.doc
    if index + 1 >= len(doc) or doc[index].lower_ not in ("on", "as"):
        return index
    place = index + 1
    while place < len(doc) and (doc[place].lower_ in INSTRUMENTS or doc[place].lower_ in _BETWEEN_PARTS):
        place += 1
    played = any(t.lower_ in INSTRUMENTS for t in doc[index:place])
    while place > index and doc[place - 1].lower_ in _SEPARATORS:
        place -= 1
    return place if played else index


def _past_brackets(view: SentenceView, index: int) -> int:
    doc = view.span.doc
    if index >= len(doc) or doc[index].text != "(":
        return index
    closing = next((t.i for t in doc[index:] if t.text == ")"), None)
    return index if closing is None else closing + 1
